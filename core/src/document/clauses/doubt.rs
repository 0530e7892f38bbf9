//! Uncertain times: the schedule stays unspecified and a finding quotes the text.

use super::{ClauseLocation, FieldCertainties, PromiseField};
use crate::document::blocks::TextBlock;
use crate::document::findings::{FindingLocation, Findings};
use crate::model::PlanPart;

/// Why a schedule is left unspecified.
#[derive(Debug, Clone, Copy)]
pub(super) enum Doubt {
    /// The words may mean something else.
    Time,
    /// No year is known: "quý II" of a plan for several years.
    Year,
}

impl Doubt {
    pub fn report(
        self,
        findings: &mut Findings,
        notes: &mut FieldCertainties,
        slot: ClauseLocation,
        block: &TextBlock,
    ) {
        let location =
            FindingLocation { line: block.line(), path: slot.path(PromiseField::Schedule), excerpt: &block.text };
        match self {
            Self::Time => {
                notes.unclear(slot, PromiseField::Schedule, "not_certain");
                let (then, then_vi) = match slot.part {
                    PlanPart::Assignments => (", it is not tracked until then", ", chưa đưa vào theo dõi"),
                    _ => ("", ""),
                };
                findings.add(
                    location,
                    "schedule_doubtful",
                    format!("the words name a time, but may not mean when this is due: to be confirmed{then}"),
                    format!("có nhắc đến thời gian nhưng chưa chắc là thời hạn: cần xác nhận{then_vi}"),
                );
            }
            Self::Year => {
                notes.unclear(slot, PromiseField::Schedule, "year_unknown");
                findings.add(
                    location,
                    "schedule_without_year",
                    "a time without a year, in a plan that names no single year",
                    "mốc thời gian không ghi năm trong kế hoạch không nêu một năm cụ thể",
                );
            }
        }
    }
}
