#![source("webp 0.3.1")]

use crate::hidden::{AnimEncodeError, AnimFrame, DecodeAnimImage, PixelLayout};
use image::DynamicImage;

pub struct Encoder<'a> {}
pub struct Decoder<'a> {}
pub struct AnimEncoder<'a> {}
pub struct AnimDecoder<'a> {}
pub struct WebPMemory {}
impl std::ops::Deref for WebPMemory {
    type Target = [u8];
}
pub struct WebPImage {}
impl std::ops::Deref for WebPImage {
    type Target = [u8];
}
pub struct WebPConfig {}
pub enum WebPEncodingError {}

impl<'a> Encoder<'a> {
    pub fn new(image: &'a [u8], layout: PixelLayout, width: u32, height: u32) -> Self;
    pub fn from_image(image: &'a DynamicImage) -> Result<Self, &'a str>;
    pub fn from_rgb(image: &'a [u8], width: u32, height: u32) -> Self;
    pub fn from_rgba(image: &'a [u8], width: u32, height: u32) -> Self;
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn encode(&self, quality: f32) -> WebPMemory;
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn encode_lossless(&self) -> WebPMemory;
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn encode_simple(&self, lossless: bool, quality: f32) -> Result<WebPMemory, WebPEncodingError>;
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn encode_advanced(&self, config: &WebPConfig) -> Result<WebPMemory, WebPEncodingError>;
}

impl<'a> Decoder<'a> {
    pub fn new(data: &'a [u8]) -> Self;
    #[blocks(cpu, millis, why = "it decodes an image")]
    pub fn decode(&self) -> Option<WebPImage>;
}

impl<'a> AnimEncoder<'a> {
    pub fn new(width: u32, height: u32, config: &'a WebPConfig) -> Self;
    pub fn set_bgcolor(&mut self, rgba: [u8; 4]);
    pub fn set_loop_count(&mut self, loop_count: i32);
    pub fn add_frame(&mut self, frame: AnimFrame<'a>);
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn encode(&self) -> WebPMemory;
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn try_encode(&self) -> Result<WebPMemory, AnimEncodeError>;
}

impl<'a> AnimDecoder<'a> {
    pub fn new(data: &'a [u8]) -> Self;
    #[blocks(cpu, millis, why = "it decodes an image")]
    pub fn decode(&self) -> Result<DecodeAnimImage, String>;
}

impl WebPImage {
    pub fn to_image(&self) -> DynamicImage;
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn is_alpha(&self) -> bool;
    pub fn layout(&self) -> PixelLayout;
}

mod hidden {
    pub struct AnimEncodeError {}
    pub struct AnimFrame {}
    pub struct DecodeAnimImage {}
    pub struct PixelLayout {}
}
