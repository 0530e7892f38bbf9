//! The records behind a figure, page by page.

mod records;
mod titles;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::records::records;
use self::titles::title;
use super::catalogue::CatalogueFigure;
use super::figures::Asked;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{FigureEvidence, FigureEvidencePage, Period, PlanId, ReportQuery, UnitId};
use crate::query::Query;
use crate::store::View;

/// Returns the records behind a figure of a report, by day: what was counted, with how much of the figure each record
/// is (minh chứng của số liệu). Ask with the same period, plan, day and unit as the report; of a share the records of
/// its numerator are returned.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FigureEvidenceQuery {
    /// Code of the figure: `sessions.held`.
    pub code: String,
    /// The period of the report.
    pub period: Period,
    /// The plan of the report; all plans if omitted.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The reference day of the report; the last day of the period, or today if it is not over, if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// The unit of the report; all units if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Whether the units that became that unit are included.
    #[serde(default)]
    pub as_successor: bool,
    /// The most items of a page, 1 to 1,000; 50 if omitted.
    #[serde(default = "default_limit")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

const fn default_limit() -> u32 {
    50
}

impl Query for FigureEvidenceQuery {
    type Answer = FigureEvidencePage;
    const NAME: &'static str = "store.figure_evidence";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<FigureEvidencePage> {
        let Asked { scope, today } = self.report().asked(Self::NAME, view, now)?;
        let figure = self.checked()?;
        let behind = match &self.cursor {
            Some(cursor) => view.place_of(Self::NAME, cursor, &self.identity(scope.on))?,
            None => Vec::new(),
        };
        let found = records(view, &scope, today, figure.measure)?;
        let total = found.amounts().sum();
        let mut rest = found.in_order().skip_while(|(key, _)| key.encode() <= behind);
        let limit = self.limit as usize;
        let listed: Vec<(RecordKey, u64)> = rest.by_ref().take(limit).collect();
        let next = match (rest.next(), listed.last()) {
            (Some(_), Some((last, _))) => Some(view.cursor_behind(&self.identity(scope.on), last.encode())?),
            _ => None,
        };
        let items = listed.into_iter().map(|(key, amount)| written(view, key, amount)).collect::<Result<_>>()?;
        Ok(FigureEvidencePage { items, total, next })
    }
}

impl FigureEvidenceQuery {
    fn report(&self) -> ReportQuery {
        let Self { period, plan, on, unit, as_successor, .. } = self.clone();
        ReportQuery { plan, on, unit, as_successor, ..ReportQuery::of(period) }
    }

    /// The figure asked for; refuses an unknown one, and a limit out of range.
    fn checked(&self) -> Result<&'static CatalogueFigure> {
        let mut problems = Problems::default();
        problems.range("limit", self.limit, [1, 1_000]);
        let figure = CatalogueFigure::named(&self.code);
        if figure.is_none() {
            let (text, text_vi) = ("there is no such figure", "không có chỉ tiêu này");
            let problem = problems.add("code", "unknown", text, text_vi);
            problem.allowed.extend(CatalogueFigure::codes().map(str::to_owned));
        }
        match figure {
            Some(figure) if problems.is_empty() => Ok(figure),
            _ => Err(CchcError::refused(Self::NAME, problems)),
        }
    }

    /// What must be the same on every page.
    fn identity(&self, on: Date) -> impl Serialize {
        let Self { code, period, plan, unit, as_successor, .. } = self;
        (Self::NAME, code.clone(), period.from, period.to, *plan, on, *unit, *as_successor)
    }
}

fn written(view: &View<'_>, key: RecordKey, amount: u64) -> Result<FigureEvidence> {
    let RecordKey { on, kind, id } = key;
    Ok(FigureEvidence { kind: kind.to_owned(), id, on, title: title(view, kind, id)?, amount })
}

/// A record behind a figure, in the order of pages: by day, those without a day first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct RecordKey {
    on: Option<Date>,
    kind: &'static str,
    id: Uuid,
}

impl RecordKey {
    /// Bytes that sort as the keys do.
    fn encode(&self) -> Vec<u8> {
        let day = self.on.map_or(0, |on| {
            let (year, month, day) = (i32::from(on.year()) + 10_000, i32::from(on.month()), i32::from(on.day()));
            (year * 10_000 + month * 100 + day) as u32
        });
        [&day.to_be_bytes()[..], self.kind.as_bytes(), &[0], self.id.as_bytes()].concat()
    }
}

/// The records behind a figure, each with how much of the figure it is.
#[derive(Debug, Default)]
struct Records(BTreeMap<RecordKey, u64>);

impl Records {
    fn add(&mut self, kind: &'static str, id: Uuid, on: Option<Date>, amount: u64) {
        if amount > 0 {
            let sum = self.0.entry(RecordKey { on, kind, id }).or_default();
            *sum = sum.saturating_add(amount);
        }
    }

    fn amounts(&self) -> impl Iterator<Item = u64> {
        self.0.values().copied()
    }

    fn in_order(self) -> impl Iterator<Item = (RecordKey, u64)> {
        self.0.into_iter()
    }
}
