//! The report of a period.

use std::path::{Path, PathBuf};

use cchc::model::{DocumentDetails, DocumentForm, Period};
use cchc::official::report_page;
use cchc::report::{self, ReportQuery};
use clap::ValueEnum;

use super::Outcome;
use super::document::{self, Written};
use crate::arguments::{Report, ReportForm};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::Output;
use crate::source::Source;
use crate::{dates, find, period};

pub(super) fn report(arguments: &Report, source: &Source, output: &mut Output) -> Outcome {
    let period = period::period(arguments.period.as_deref(), arguments.cut_off)?;
    let on = dates::optional_day("--on", arguments.on.as_deref())?;
    let unit = find::unit(source, arguments.unit.as_deref())?;
    let output_path = arguments.output.clone().or_else(|| arguments.form.map(|form| named(&period, form)));
    let query = ReportQuery { on, unit, ..ReportQuery::of(period) };
    if let Some((path, written)) = official(output_path.as_deref(), arguments.details.is_some()) {
        let made = document::report(query, written, arguments.details.as_deref(), source)?;
        return document::keep(&made, written, path, arguments.overwrite, output);
    }
    if arguments.details.is_some() {
        return Err(document::wrong_ending(output_path.as_deref().unwrap_or(Path::new(""))));
    }
    let report = source.ask(query)?;
    let Some(path) = &output_path else {
        if output.is_json() {
            output.value(&report)?;
        } else {
            output.text(&report::text_with(&report, output.width()));
        }
        return Ok(ExitStatus::Done);
    };
    let text = match ending(path).as_deref() {
        Some("html" | "htm") => report_page(&report, &DocumentDetails::default(), &[])?,
        Some("txt") => report::text(&report),
        Some("json") => format!("{:#}\n", cchc::call::to_json(&cchc::call::write(&report)?)?),
        _ => {
            let expected = [
                "a file that ends in .docx, .pdf, .md, .html, .txt or .json",
                "tệp có đuôi .docx, .pdf, .md, .html, .txt hoặc .json",
            ];
            return Err(Failure::argument("--output", &path.display().to_string(), expected));
        }
    };
    write(path, text.as_bytes(), arguments.overwrite)?;
    output.wrote(std::slice::from_ref(path));
    Ok(ExitStatus::Done)
}

/// Where the document that an office signs is to be written, if the file's ending or the details given say so.
fn official(path: Option<&Path>, has_details: bool) -> Option<(&Path, Written)> {
    let path = path?;
    let written = Written::of(path)?;
    let is_document = matches!(written, Written::Pdf | Written::Form(DocumentForm::Docx | DocumentForm::Markdown));
    (is_document || has_details).then_some((path, written))
}

/// The file of a report that nobody named.
fn named(period: &Period, form: ReportForm) -> PathBuf {
    let ending = form.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
    PathBuf::from(format!("bao-cao-{}-{}.{ending}", period.from, period.to))
}
