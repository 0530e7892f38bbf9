//! What a report is asked for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Period, PlanId, UnitId};

/// Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind, topic
/// and unit, each plan's activities with status and evidence, and what somebody should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportQuery {
    /// The period.
    pub period: Period,
    /// One plan; all plans of the period's years where none is named.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The day on which statuses are judged; where none is given, the last day of the period, or today if it is not
    /// over.
    #[serde(default)]
    pub on: Option<Date>,
    /// One unit and those beneath it in the period; all where none is named.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// With the unit, every unit that became it, and those beneath these.
    #[serde(default)]
    pub as_successor: bool,
    /// The most items of a list that grows with the records (plans, outdated postings, tests, units, themes, evidence
    /// of an activity) and of each code of the points that need attention: 1 to 10,000; 50 if omitted. Figures count
    /// everything, and `left_out` of the report says what was not listed.
    #[serde(default = "default_list_limit")]
    pub list_limit: u32,
    /// Whether each figure is compared with the period before, the same period of the year before and the year to date;
    /// true if omitted. The comparison reads the store for three more periods.
    #[serde(default = "default_compare")]
    pub compare: bool,
}

const fn default_compare() -> bool {
    true
}

const fn default_list_limit() -> u32 {
    50
}

impl ReportQuery {
    /// About everything in a period.
    pub fn of(period: Period) -> Self {
        let list_limit = default_list_limit();
        Self { period, plan: None, on: None, unit: None, as_successor: false, list_limit, compare: default_compare() }
    }
}
