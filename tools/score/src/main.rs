//! Scores how well cchc reads plans against expectations written by people, by group of fields.

mod align;
mod arguments;
mod cases;
mod judge;
mod reading;
mod report;
mod sheet;
mod skeleton;
mod tally;
mod text;
mod times;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use arguments::{Asked, Score};
use reading::Reader;
use report::{Marked, Report};

/// The status where less is right than required.
const TOO_LITTLE: u8 = 1;
/// The status where it was not called right, or something cannot be read.
const CALLED_WRONG: u8 = 2;

fn main() -> ExitCode {
    let done = arguments::read(std::env::args().skip(1)).and_then(|asked| match asked {
        Asked::Usage => say(arguments::USAGE),
        Asked::Skeleton(file) => write_skeleton(&file),
        Asked::Score(score) => mark(&score),
    });
    done.unwrap_or_else(|error| {
        // Where even this cannot be written, the status tells.
        let _ = writeln!(io::stderr(), "cchc-score: {error}");
        ExitCode::from(CALLED_WRONG)
    })
}

fn say(text: &str) -> Result<ExitCode, String> {
    io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    Ok(ExitCode::SUCCESS)
}

fn write_skeleton(file: &Path) -> Result<ExitCode, String> {
    let read = Reader::new()?.read(file);
    match read.trouble {
        Some(trouble) => Err(format!("{}: {trouble}", file.display())),
        None => say(&skeleton::of(&read)),
    }
}

fn mark(asked: &Score) -> Result<ExitCode, String> {
    let reader = Reader::new()?;
    let mut plans = Vec::new();
    let mut notices = io::stderr().lock();
    let mut notice = |text: String| writeln!(notices, "{text}").map_err(|error| error.to_string());
    for folder in &asked.folders {
        let Some((cases, troubles)) = cases::in_folder(folder) else {
            notice(format!("skipped: {} is not there", folder.display()))?;
            continue;
        };
        for trouble in troubles {
            notice(trouble)?;
        }
        let is_asked = |name: &str| asked.only.is_empty() || asked.only.iter().any(|only| name.starts_with(only));
        for case in cases.iter().filter(|case| is_asked(&case.name)) {
            plans.push(mark_one(&reader, case));
        }
    }
    if plans.is_empty() {
        notice("no plan was scored".to_owned())?;
        return Ok(ExitCode::SUCCESS);
    }
    let report = Report::of(&plans);
    write_report(&report, asked).map_err(|error| error.to_string())?;
    let is_enough = asked.require.is_none_or(|percent| report.percent() >= percent);
    Ok(if is_enough { ExitCode::SUCCESS } else { ExitCode::from(TOO_LITTLE) })
}

fn mark_one(reader: &Reader, case: &cases::Case) -> Marked {
    let read = reader.read(&case.file);
    let sheet = judge::judge(&case.expectations, &read);
    let coverage = read.coverage.as_ref().and_then(report::read_coverage);
    Marked { name: case.name.clone(), trouble: read.trouble, coverage, sheet }
}

fn write_report(report: &Report<'_>, asked: &Score) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if asked.json {
        serde_json::to_writer_pretty(&mut out, report)?;
        writeln!(out)?;
    } else {
        report.write(&mut out, asked.details)?;
    }
    out.flush()
}
