#![source("rpassword 7.5.4")]

use std::io;
use std::io::{BufRead, Read, Write};

pub fn read_password_from_bufread(reader: &mut impl BufRead) -> io::Result<String>;
pub fn prompt_password_from_bufread(reader: &mut impl BufRead, writer: &mut impl Write, prompt: impl ToString) -> io::Result<String>;
#[blocks(stdin, unbounded, why = "it waits for the user")]
pub fn read_password_with_config(config: Config) -> io::Result<String>;
#[blocks(stdin, unbounded, why = "it waits for the user")]
pub fn read_password() -> io::Result<String>;
#[blocks(stdin, unbounded, why = "it waits for the user")]
pub fn prompt_password(prompt: impl ToString) -> io::Result<String>;
#[blocks(stdin, unbounded, why = "it waits for the user")]
pub fn prompt_password_with_config(prompt: impl ToString, config: Config) -> io::Result<String>;

pub struct Config {}

pub struct ConfigBuilder {}
impl Default for ConfigBuilder {}
impl ConfigBuilder {
    pub fn new() -> ConfigBuilder;
    pub fn password_feedback_mask(self, mask: char) -> ConfigBuilder;
    pub fn password_feedback_partial_mask(self, mask: char, length: usize) -> ConfigBuilder;
    pub fn password_feedback_hide(self) -> ConfigBuilder;
    pub fn input_file_path(self, file_path: impl Into<String>) -> ConfigBuilder;
    pub fn input_data(self, data: impl Into<Vec<u8>>) -> ConfigBuilder;
    pub fn input_reader(self, reader: impl Read + 'static) -> ConfigBuilder;
    pub fn output_file_path(self, file_path: impl Into<String>) -> ConfigBuilder;
    pub fn output_writer(self, writer: impl Write + 'static) -> ConfigBuilder;
    pub fn output_discard(self) -> ConfigBuilder;
    pub fn build(self) -> Config;
}
