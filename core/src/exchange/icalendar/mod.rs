//! The calendar of a store as iCalendar (RFC 5545).

mod content;
mod lines;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::content::Calendar;
use super::asked::known_unit;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{CalendarContent, CalendarText, Plan, PlanId, UnitId};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;

/// Returns activities, sessions and the leaders' appointments as an iCalendar text (RFC 5545), which calendar programs
/// subscribe to or import (lịch điện tử). Identities stay the same from one answer to the next, so that a program
/// updates what it has. Contains no sealed personal data.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarOfStore {
    /// The first day: of activities by their due day. All days if omitted.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day, included; not before `from` (`order`). All days if omitted.
    #[serde(default)]
    pub to: Option<Date>,
    /// What to include; everything if omitted or empty.
    #[serde(default)]
    pub include: Vec<CalendarContent>,
    /// Only activities this unit leads, sessions it holds, and appointments on its board; of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Only activities and sessions of this plan, and no appointments; of every plan if omitted.
    #[serde(default)]
    pub plan: Option<PlanId>,
}

impl Query for CalendarOfStore {
    type Answer = CalendarText;
    const NAME: &'static str = "store.icalendar";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<CalendarText> {
        let mut problems = Problems::default();
        problems.order("to", self.from, self.to);
        problems.refuse(Self::NAME)?;
        known_unit(view, self.unit)?;
        if let Some(plan) = self.plan {
            view.get::<Plan>(plan)?;
        }
        let mut calendar = Calendar::begin(view, &self, vietnam_date(now));
        if self.includes(CalendarContent::Activities) {
            calendar.add_activities()?;
        }
        if self.includes(CalendarContent::Sessions) {
            calendar.add_sessions()?;
        }
        if self.includes(CalendarContent::Appointments) && self.plan.is_none() {
            calendar.add_appointments()?;
        }
        Ok(calendar.finish())
    }
}

impl CalendarOfStore {
    fn includes(&self, content: CalendarContent) -> bool {
        self.include.is_empty() || self.include.contains(&content)
    }
}
