//! The report of a period.

use cchc::report::{self, ReportQuery};

use super::Outcome;
use crate::arguments::Report;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::Output;
use crate::source::Source;
use crate::{dates, period};

pub(super) fn report(arguments: &Report, source: &Source, output: &mut Output) -> Outcome {
    let period = period::period(arguments.period.as_deref(), arguments.cut_off)?;
    let on = dates::optional_day("--on", arguments.on.as_deref())?;
    let report = source.ask(ReportQuery { on, ..ReportQuery::of(period) })?;
    let Some(path) = &arguments.output else {
        if output.is_json() {
            output.value(&report)?;
        } else {
            output.text(&report::text_with(&report, output.width()));
        }
        return Ok(ExitStatus::Done);
    };
    let text = match ending(path).as_deref() {
        Some("html" | "htm") => report::html(&report),
        Some("txt") => report::text(&report),
        Some("json") => format!("{:#}\n", cchc::call::to_json(&cchc::call::write(&report)?)?),
        _ => {
            let expected = ["a file that ends in .html, .txt or .json", "tệp có đuôi .html, .txt hoặc .json"];
            return Err(Failure::argument("--output", &path.display().to_string(), expected));
        }
    };
    write(path, text.as_bytes(), arguments.overwrite)?;
    output.wrote(std::slice::from_ref(path));
    Ok(ExitStatus::Done)
}
