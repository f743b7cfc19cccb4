//! Colours of the pictures.

use std::io::{Result, Write};

use anstyle::{AnsiColor, Style};
use codespan_reporting::diagnostic::{LabelStyle, Severity};
use codespan_reporting::term::WriteStyle;

/// Collects a picture, with escape sequences where `color` is set.
pub(super) struct Painter {
    pub(super) bytes: Vec<u8>,
    pub(super) color: bool,
}

impl Painter {
    fn set(&mut self, style: Style) -> Result<()> {
        // Each part has its own style alone: what came before must not shine through.
        if self.color { write!(self.bytes, "{}{}", anstyle::Reset.render(), style.render()) } else { Ok(()) }
    }
}

/// The style of a word such as `warning`.
pub(super) fn severity(severity: Severity) -> Style {
    let color = match severity {
        Severity::Bug | Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::BrightYellow,
        Severity::Note => AnsiColor::BrightGreen,
        Severity::Help => AnsiColor::BrightCyan,
    };
    color.on_default().bold()
}

impl Write for Painter {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl WriteStyle for Painter {
    fn set_header(&mut self, of: Severity) -> Result<()> {
        self.set(severity(of))
    }

    fn set_header_message(&mut self) -> Result<()> {
        self.set(Style::new().bold())
    }

    fn set_line_number(&mut self) -> Result<()> {
        self.set_source_border()
    }

    fn set_note_bullet(&mut self) -> Result<()> {
        self.set_source_border()
    }

    fn set_source_border(&mut self) -> Result<()> {
        self.set(AnsiColor::BrightBlue.on_default().bold())
    }

    fn set_label(&mut self, of: Severity, label: LabelStyle) -> Result<()> {
        match label {
            LabelStyle::Primary => self.set(severity(of)),
            LabelStyle::Secondary => self.set(AnsiColor::BrightBlue.on_default().bold()),
        }
    }

    fn reset(&mut self) -> Result<()> {
        if self.color { write!(self.bytes, "{}", anstyle::Reset.render()) } else { Ok(()) }
    }
}
