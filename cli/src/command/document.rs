//! Official documents as files.

use std::fs;
use std::path::Path;

use cchc::model::{DocumentDetails, DocumentFile, DocumentForm};
use cchc::official::ReportAsDocument;
use cchc::report::ReportQuery;
use jiff::Zoned;
use serde_json::{Value, json};

use super::Outcome;
use crate::arguments::{Document, DocumentKind};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::Output;
use crate::pdf::pdf_of;
use crate::source::Source;
use crate::{dates, find};

/// What is written: a form of the library, or a PDF of the Word file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Form(DocumentForm),
    Pdf,
}

impl Written {
    /// The form that the end of a file's name says; none for other ends.
    pub fn of(path: &Path) -> Option<Self> {
        Some(match ending(path).as_deref() {
            Some("docx") => Self::Form(DocumentForm::Docx),
            Some("html" | "htm") => Self::Form(DocumentForm::Html),
            Some("md") => Self::Form(DocumentForm::Markdown),
            Some("txt") => Self::Form(DocumentForm::Text),
            Some("pdf") => Self::Pdf,
            _ => return None,
        })
    }

    pub const fn form(self) -> DocumentForm {
        match self {
            Self::Form(form) => form,
            Self::Pdf => DocumentForm::Docx,
        }
    }
}

pub(super) fn document(arguments: &Document, source: &Source, output: &mut Output) -> Outcome {
    let written = Written::of(&arguments.output).ok_or_else(|| wrong_ending(&arguments.output))?;
    let details = details(arguments.details.as_deref())?;
    let (call, mut asked) = call(arguments, source)?;
    asked["form"] = json!(written.form());
    let takes_details = !matches!(arguments.kind, DocumentKind::Plan | DocumentKind::Minutes);
    if takes_details {
        asked["details"] = json!(details);
    } else if arguments.details.is_some() {
        return Err(Failure::told(
            ExitStatus::Usage,
            "--details: this document takes all of its details from the record",
            "--details: văn bản này lấy toàn bộ thể thức từ dữ liệu đã ghi",
        ));
    }
    let made: DocumentFile = serde_json::from_value(source.call(call, &asked)?)
        .map_err(|error| Failure::told(ExitStatus::Internal, error.to_string(), error.to_string()))?;
    keep(&made, written, &arguments.output, arguments.overwrite, output)
}

/// The call of a kind of document, with the record that it is about.
fn call(arguments: &Document, source: &Source) -> Result<(&'static str, Value), Failure> {
    let record = |collection: &str| -> Result<Value, Failure> {
        let name = arguments.record.as_deref().ok_or_else(|| {
            Failure::told(
                ExitStatus::Usage,
                format!("say which of {collection}: by identity, number or name"),
                format!("hãy nêu mục nào trong {collection}: theo mã, số hoặc tên"),
            )
        })?;
        Ok(json!({"id": find::record(source, collection, name)?}))
    };
    let unit = find::unit(source, arguments.unit.as_deref())?;
    let year = || arguments.year.unwrap_or_else(|| Zoned::now().year());
    let day = dates::optional_day("--on", arguments.on.as_deref())?;
    Ok(match arguments.kind {
        DocumentKind::Plan => ("plans.document", record("plans")?),
        DocumentKind::Minutes => ("sessions.minutes_file", record("sessions")?),
        DocumentKind::Invitation => ("sessions.invitation", record("sessions")?),
        DocumentKind::AttendanceList => ("sessions.attendance_list", record("sessions")?),
        DocumentKind::CertificateList => ("sessions.certificate_list", record("sessions")?),
        DocumentKind::PostingSheet => ("procedures.posting_sheet", record("procedures")?),
        DocumentKind::AnswerLetter => ("feedback.answer_letter", record("feedback")?),
        DocumentKind::ForwardingLetter => ("feedback.forwarding_letter", record("feedback")?),
        DocumentKind::FeedbackRegister => ("feedback.register_file", json!({"year": year(), "unit": unit})),
        DocumentKind::DocumentRegister => ("legal_documents.register_file", json!({"year": year(), "unit": unit})),
        DocumentKind::Week => ("appointments.week_file", json!({"on": day, "unit": unit})),
    })
}

/// The report of a period as a document.
pub(super) fn report(
    report: ReportQuery,
    written: Written,
    given: Option<&Path>,
    source: &Source,
) -> Result<DocumentFile, Failure> {
    let asked = ReportAsDocument { report, form: written.form(), details: details(given)?, appendices: None };
    Ok(source.ask(asked)?)
}

/// Writes a document, and says what it leaves blank.
pub(super) fn keep(
    made: &DocumentFile,
    written: Written,
    path: &Path,
    overwrite: bool,
    output: &mut Output,
) -> Outcome {
    match written {
        Written::Form(_) => write(path, &made.contents, overwrite)?,
        Written::Pdf => write(path, &pdf_of(&made.contents)?, overwrite)?,
    }
    output.wrote(&[path.to_owned()]);
    if !output.is_json() && !made.missing.is_empty() {
        output.say("Left blank, to be filled in by hand:", "Để trống, cần điền tay:");
        for problem in &made.missing {
            output.say(
                format!("- {}: {}", problem.path, problem.text),
                format!("- {}: {}", problem.path, problem.text_vi),
            );
        }
    }
    Ok(ExitStatus::Done)
}

pub(super) fn wrong_ending(path: &Path) -> Failure {
    let expected =
        ["a file that ends in .docx, .pdf, .html, .md or .txt", "tệp có đuôi .docx, .pdf, .html, .md hoặc .txt"];
    Failure::argument("--output", &path.display().to_string(), expected)
}

/// Details from a file of JSON.
pub(super) fn details(path: Option<&Path>) -> Result<DocumentDetails, Failure> {
    let Some(path) = path else { return Ok(DocumentDetails::default()) };
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    serde_json::from_str(&text).map_err(|error| {
        let place = path.display();
        Failure::told(ExitStatus::Usage, format!("{place}: {error}"), format!("{place}: không đúng mẫu: {error}"))
    })
}
