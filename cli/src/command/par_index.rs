//! What an office scores by its province's index of administrative reform.

use std::path::Path;

use cchc::model::{CriterionScore, CriterionSet, ParIndexScore, Period, ReportQuery};
use cchc::report::{SampleOfParIndex, ScoreByParIndex};

use super::Outcome;
use crate::arguments::ParIndex;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::{Output, Tone};
use crate::source::Source;
use crate::{dates, find, period};

pub(super) fn par_index(asked: &ParIndex, source: &Source, output: &mut Output) -> Outcome {
    if asked.sample {
        output.value(&source.ask(SampleOfParIndex {})?)?;
        return Ok(ExitStatus::Done);
    }
    let period = match asked.period.as_deref() {
        None => Period::year(dates::today().year())?,
        written => period::period(written, None)?,
    };
    let on = dates::optional_day("--on", asked.on.as_deref())?;
    let unit = find::unit(source, asked.unit.as_deref())?;
    let set = asked.set.as_deref().map(set).transpose()?;
    let score = source.ask(ScoreByParIndex { question: ReportQuery { on, unit, ..ReportQuery::of(period) }, set })?;
    if output.is_json() {
        output.value(&score)?;
    } else {
        tell(&score, output);
    }
    Ok(ExitStatus::Done)
}

fn set(path: &Path) -> Result<CriterionSet, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    serde_json::from_str(&text).map_err(|error| {
        let place = path.display();
        Failure::told(ExitStatus::Usage, format!("{place}: {error}"), format!("{place}: không đúng mẫu: {error}"))
    })
}

fn tell(score: &ParIndexScore, output: &mut Output) {
    output.toned(Tone::Heading, format!("{} – {}, {}", score.set, score.period.name, dates::written(score.on)));
    if let Some(notice) = &score.notice_vi {
        output.toned(Tone::Bad, notice);
    }
    let rows = score.criteria.iter().map(|one| {
        let reached = one.points.map_or_else(|| "–".to_owned(), points);
        [one.number.clone(), one.name.clone(), format!("{reached}/{}", points(one.possible)), told(one)]
    });
    let heads = [["No.", "Số"], ["Criterion", "Tiêu chí"], ["Points", "Điểm"], ["Why", "Căn cứ chấm"]];
    output.table(heads, rows);
    let (reached, possible, open) = (points(score.points), points(score.possible), points(score.not_computed));
    output.say(
        format!("Sum: {reached} of {possible}; {open} of criteria that lack data"),
        format!("Tổng: {reached}/{possible} điểm; {open} điểm thuộc tiêu chí chưa đủ số liệu"),
    );
}

/// The reason, behind the value if there is one.
fn told(of: &CriterionScore) -> String {
    match &of.value {
        Some(value) => format!("{value}: {}", of.reason_vi),
        None => of.reason_vi.clone(),
    }
}

/// Hundredths of a point as people write points: 0,5.
fn points(hundredths: u32) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => whole.to_string(),
        rest if rest % 10 == 0 => format!("{whole},{}", rest / 10),
        rest => format!("{whole},{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_written_with_a_comma() {
        let shown = [0, 5, 50, 100, 125, 1200].map(points);
        assert_eq!(shown, ["0", "0,05", "0,5", "1", "1,25", "12"]);
    }
}
