//! Frozen reports: keeping one as it is sent, checking it, and what differs since.

use cchc::frozen::{CheckFrozenReport, DifferencesOfFrozenReport, FreezeReport};
use cchc::model::{DocumentDetails, FrozenReport, FrozenReportId, IndexQuery, Record, ReportDifferences, ReportQuery};
use cchc::official::SupplementToFrozenReport;
use cchc::{CchcError, Store};

use super::document::{self, Written};
use super::{Access, Outcome, open};
use crate::arguments::{Check, Common, Differences, Freeze, Frozen};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::{Output, Tone};
use crate::source::Source;
use crate::{dates, find, period};

pub(super) fn run(arguments: &Freeze, common: &Common, output: &mut Output) -> Outcome {
    match &arguments.command {
        None => freeze(arguments, open(common, output, Access::Write)?, output),
        Some(Frozen::List) => list(&open(common, output, Access::Read)?, output),
        Some(Frozen::Check(asked)) => check(asked, &open(common, output, Access::Read)?, output),
        Some(Frozen::Differences(asked)) => differences(asked, open(common, output, Access::Read)?, output),
    }
}

fn freeze(arguments: &Freeze, store: Store, output: &mut Output) -> Outcome {
    let period = period::period(arguments.period.as_deref(), arguments.cut_off)?;
    let on = dates::optional_day("--on", arguments.on.as_deref())?;
    let source = Source::Present(store);
    let unit = find::unit(&source, arguments.unit.as_deref())?;
    let Source::Present(store) = source else { return Ok(ExitStatus::Done) };
    let question = ReportQuery { on, unit, ..ReportQuery::of(period) };
    let asked = FreezeReport { question, title: arguments.title.clone(), number: arguments.number.clone() };
    let frozen = store.run(asked)?;
    if output.is_json() {
        output.value(&frozen)?;
        return Ok(ExitStatus::Done);
    }
    let (name, moment) = (frozen.name(), dates::written_moment(frozen.as_of));
    output.tell(
        Tone::Good,
        format!("Frozen: {name}, as of {moment}"),
        format!("Đã chốt: {name}, số liệu lúc {moment}"),
    );
    output.say(format!("  identity: {}", frozen.id()), format!("  mã: {}", frozen.id()));
    output
        .say(format!("  BLAKE3 of the report: {}", frozen.blake3), format!("  BLAKE3 của báo cáo: {}", frozen.blake3));
    Ok(ExitStatus::Done)
}

fn list(store: &Store, output: &mut Output) -> Outcome {
    let frozen = store.frozen_reports().iter(IndexQuery::default()).collect::<cchc::Result<Vec<FrozenReport>>>()?;
    if output.is_json() {
        output.value(&frozen)?;
        return Ok(ExitStatus::Done);
    }
    if frozen.is_empty() {
        output.say("No report is frozen", "Chưa chốt báo cáo nào");
        return Ok(ExitStatus::Done);
    }
    let rows = frozen.iter().map(|one| {
        let number = one.number.clone().unwrap_or_default();
        [one.name(), number, dates::written_moment(one.as_of), one.header.actor.clone(), one.id().to_string()]
    });
    let heads =
        [["Report", "Báo cáo"], ["Number", "Số"], ["As of", "Số liệu lúc"], ["By", "Người chốt"], ["Identity", "Mã"]];
    output.table(heads, rows);
    Ok(ExitStatus::Done)
}

fn check(asked: &Check, store: &Store, output: &mut Output) -> Outcome {
    let found = store.ask(CheckFrozenReport { id: named("REPORT", store, &asked.report)? })?;
    let status = if found.sound { ExitStatus::Done } else { ExitStatus::Attention };
    if output.is_json() {
        output.value(&found)?;
        return Ok(status);
    }
    output.tell(if found.sound { Tone::Good } else { Tone::Bad }, &found.text, &found.text_vi);
    for one in &found.differences {
        output.line(format!("  {}: {} → {}", one.name_vi, shown(&one.then), shown(&one.now)));
    }
    Ok(status)
}

fn differences(asked: &Differences, store: Store, output: &mut Output) -> Outcome {
    let id = named("REPORT", &store, &asked.report)?;
    let Some(path) = &asked.output else {
        tell(&store.ask(DifferencesOfFrozenReport { id })?, output)?;
        return Ok(ExitStatus::Done);
    };
    let written = Written::of(path).ok_or_else(|| document::wrong_ending(path))?;
    let details: DocumentDetails = document::details(asked.details.as_deref())?;
    let asked_for = SupplementToFrozenReport { id, form: written.form(), details, reasons: asked.reasons.clone() };
    document::keep(&store.ask(asked_for)?, written, path, asked.overwrite, output)
}

fn tell(found: &ReportDifferences, output: &mut Output) -> Result<(), Failure> {
    if output.is_json() {
        return output.value(found);
    }
    if found.figures.is_empty() {
        output.tell(Tone::Good, "No figure differs", "Không có số liệu thay đổi");
        return Ok(());
    }
    let rows = found.figures.iter().map(|one| {
        let name = format!("{} – {}", one.section_vi, one.name_vi);
        [name, shown(&one.then), shown(&one.now), shown(&one.difference)]
    });
    let heads = [["Figure", "Số liệu"], ["Reported", "Đã báo cáo"], ["Now", "Nay"], ["Difference", "Chênh lệch"]];
    output.table(heads, rows);
    Ok(())
}

fn shown(value: &Option<String>) -> String {
    value.clone().unwrap_or_else(|| "–".to_owned())
}

/// The frozen report that a title, number or identity means.
pub(super) fn named(argument: &str, store: &Store, name: &str) -> Result<FrozenReportId, Failure> {
    if let Ok(id) = name.parse() {
        return Ok(FrozenReportId(id));
    }
    match store.called("frozen_reports", name)?.as_slice() {
        [id] => Ok(FrozenReportId(*id)),
        [] => Err(CchcError::NotFound { kind: "frozen_report".to_owned(), id: name.to_owned() }.into()),
        _ => {
            let expected =
                ["the identity of a frozen report: several are called so", "mã của báo cáo: có nhiều báo cáo cùng tên"];
            Err(Failure::argument(argument, name, expected))
        }
    }
}
