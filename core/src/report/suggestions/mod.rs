//! Suggests the words of a report from its figures: what was achieved, what is late or missing, what comes next.

mod next;
mod points;
mod results;
mod words;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::next::following;
use super::figures;
use super::figures::scope::Scope;
use crate::error::Result;
use crate::model::record::Record;
use crate::model::{
    NoteGround, NotePart, Period, PlanId, Report, ReportQuery, SuggestedNote, SuggestedParagraph, UnitId,
};
use crate::query::Query;
use crate::store::View;

/// The most records that are listed behind a paragraph.
const MOST_RECORDS: usize = 50;

/// Suggests paragraphs for the note of a report (gợi ý phần lời của báo cáo) from what the records say: sessions held,
/// activities done and overdue, outdated postings, late feedback, missing minutes, and what is due in the next period.
/// Each is a suggestion with the records behind it; nothing is stored. Causes are suggested only where somebody gave a
/// reason for a cancellation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SuggestReportNote {
    /// The period.
    pub period: Period,
    /// One plan; all plans of the period's years if omitted.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// One unit and those beneath it; all if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The day on which statuses are judged; the last day of the period if omitted, or today if it is not over.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for SuggestReportNote {
    type Answer = SuggestedNote;
    const NAME: &'static str = "report_notes.suggest";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<SuggestedNote> {
        let Self { period, plan, unit, on } = self;
        let question =
            ReportQuery { plan, unit, on, list_limit: MOST_RECORDS as u32, ..ReportQuery::of(period.clone()) };
        let question = ReportQuery { compare: false, ..question };
        let scope = question.asked(Self::NAME, view, now)?.scope;
        let report = figures::report(question, view, now)?;
        let source = Source { view, scope: &scope, report: &report, next: following(&period) };
        let mut paragraphs = results::paragraphs(&source)?;
        paragraphs.extend(points::paragraphs(&source)?);
        paragraphs.extend(next::paragraphs(&source)?);
        // Stable: within a part they stay in the order in which they were found.
        paragraphs.sort_by_key(|paragraph| paragraph.part);
        Ok(SuggestedNote { on: report.on, written: report.note.as_ref().map(Record::id), period, paragraphs })
    }
}

/// What suggestions are made from.
struct Source<'a> {
    view: &'a View<'a>,
    scope: &'a Scope,
    report: &'a Report,
    /// The period that follows the one of the report.
    next: Period,
}

/// The records behind a paragraph: the first of them, and how many there are.
#[derive(Default)]
struct Grounds {
    records: Vec<NoteGround>,
    count: u32,
}

impl Grounds {
    fn push_with(&mut self, ground: impl FnOnce() -> Result<NoteGround>) -> Result<()> {
        self.count = self.count.saturating_add(1);
        if self.records.len() < MOST_RECORDS {
            self.records.push(ground()?);
        }
        Ok(())
    }

    /// The paragraph that they are behind; none if there are no records.
    fn paragraph(self, part: NotePart, code: &str, write: impl FnOnce(&Self) -> String) -> Option<SuggestedParagraph> {
        (self.count > 0).then(|| {
            let text_vi = write(&self);
            SuggestedParagraph { part, code: code.to_owned(), text_vi, records: self.records, count: self.count }
        })
    }
}
