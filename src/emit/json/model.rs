//! The shapes of cargo's and rustc's messages, fields in their order.

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Message<'a> {
    pub(super) reason: &'static str,
    pub(super) package_id: &'a str,
    pub(super) manifest_path: &'a str,
    pub(super) target: TargetModel<'a>,
    #[serde(rename = "message")]
    pub(super) diagnostic: Diagnostic,
}

#[derive(Serialize)]
pub(super) struct TargetModel<'a> {
    pub(super) kind: [&'static str; 1],
    pub(super) crate_types: [&'static str; 1],
    pub(super) name: &'a str,
    pub(super) src_path: &'a str,
    pub(super) edition: &'static str,
    pub(super) doc: bool,
    pub(super) doctest: bool,
    pub(super) test: bool,
}

#[derive(Serialize)]
pub(super) struct Diagnostic {
    pub(super) rendered: String,
    #[serde(rename = "$message_type")]
    pub(super) message_type: &'static str,
    pub(super) children: Vec<Child>,
    pub(super) level: &'static str,
    pub(super) message: String,
    pub(super) spans: Vec<Span>,
    pub(super) code: Code,
}

#[derive(Serialize)]
pub(super) struct Child {
    children: [(); 0],
    code: Option<Code>,
    level: &'static str,
    message: String,
    rendered: Option<String>,
    spans: Vec<Span>,
}

impl Child {
    pub(super) fn new(level: &'static str, message: String, spans: Vec<Span>) -> Self {
        Self { children: [], code: None, level, message, rendered: None, spans }
    }
}

#[derive(Serialize)]
pub(super) struct Code {
    pub(super) code: String,
    pub(super) explanation: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Span {
    pub(super) byte_end: u32,
    pub(super) byte_start: u32,
    pub(super) column_end: u32,
    pub(super) column_start: u32,
    pub(super) expansion: Option<()>,
    pub(super) file_name: String,
    pub(super) is_primary: bool,
    pub(super) label: Option<String>,
    pub(super) line_end: u32,
    pub(super) line_start: u32,
    pub(super) suggested_replacement: Option<String>,
    pub(super) suggestion_applicability: Option<&'static str>,
    pub(super) text: Vec<Text>,
}

#[derive(Serialize)]
pub(super) struct Text {
    pub(super) highlight_end: u32,
    pub(super) highlight_start: u32,
    #[serde(rename = "text")]
    pub(super) line: String,
}

#[derive(Serialize)]
pub(super) struct Finished {
    pub(super) reason: &'static str,
    pub(super) success: bool,
}
