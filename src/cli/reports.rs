//! Which format goes where: one to standard output, any number to files.

use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{self, Check, Report};
use super::output::Wrong;
use crate::emit::{self, Format, Style};
use crate::engine::Outcome;
use crate::text::write_whole;

/// What `--message-format` and all `--output` ask for.
#[derive(Debug)]
pub(super) struct Reports {
    /// The format on standard output.
    pub(super) printed: Format,
    files: Vec<(Format, Utf8PathBuf)>,
}

impl Reports {
    /// An error where two formats are for standard output, or two for one file.
    pub(super) fn new(check: &Check) -> Result<Self, Wrong> {
        let is_stdout = |report: &&Report| report.file == "-";
        let mut printed: Vec<Format> = check.output.iter().filter(is_stdout).map(|report| report.format.into()).collect();
        let standard = Format::from(check.message_format);
        if printed.is_empty() || standard != Format::default() {
            printed.push(standard);
        }
        let files: Vec<_> = check.output.iter().filter(|it| !is_stdout(it)).map(|it| (it.format.into(), it.file.clone())).collect();
        let twice = files.iter().enumerate().find(|(n, (_, file))| files[..*n].iter().any(|(_, other)| other == file));
        match (&printed[..], twice) {
            ([printed], None) => Ok(Self { printed: *printed, files }),
            (_, Some((_, (_, file)))) => Err(Wrong::Lines(vec![format!("{file} is to be written twice")])),
            _ => Err(Wrong::Lines(vec!["only one format can go to standard output; name a file for the others".to_owned()])),
        }
    }

    /// Writes the files. What cannot be written is returned, one sentence each.
    pub(super) fn write(&self, outcome: &Outcome) -> Vec<String> {
        let errors = self.files.iter().filter_map(|(format, file)| {
            let mut bytes = Vec::new();
            let whole = emit(outcome, *format, false, &mut bytes);
            let whole = whole.and_then(|()| emit::finish(*format, outcome.exit_code() == 0, &mut bytes));
            let written = whole.and_then(|()| write_whole(file, &bytes));
            written.err().map(|error| format!("{file} cannot be written: {}", words(&error, file)))
        });
        errors.collect()
    }
}

/// Writes findings in a format, relative to where a CI checked the repository out.
pub(super) fn emit(outcome: &Outcome, format: Format, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let variable = match format {
        Format::Github => Some("GITHUB_WORKSPACE"),
        Format::Gitlab => Some("CI_PROJECT_DIR"),
        _ => None,
    };
    let checkout = variable.and_then(|name| std::env::var(name).ok()).filter(|folder| !folder.is_empty()).map(Utf8PathBuf::from);
    emit::findings(outcome, Style { format, color, checkout: checkout.as_deref() }, out)
}

fn words(error: &io::Error, file: &Utf8Path) -> String {
    match file.parent().filter(|folder| !folder.as_str().is_empty() && !folder.exists()) {
        Some(folder) => format!("there is no folder {folder}"),
        None if file.is_dir() => "it is a folder".to_owned(),
        None => error.to_string(),
    }
}

impl From<args::Format> for Format {
    fn from(format: args::Format) -> Self {
        match format {
            args::Format::Human => Self::Human,
            args::Format::Short => Self::Short,
            args::Format::Json => Self::Json,
            args::Format::Sarif => Self::Sarif,
            args::Format::Github => Self::Github,
            args::Format::Gitlab => Self::Gitlab,
            args::Format::Junit => Self::Junit,
        }
    }
}
