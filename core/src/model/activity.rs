//! Activities: what a plan promises, tracked one by one (hoạt động, nhiệm vụ).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::record::{Called, IndexKey, Problems, Record, References, indexes, natural_key};
use super::{Act, ActivityStatus, Channel, Header, PlanId, PromisedAct, Schedule, Texts, UnitId};
use crate::model::Labelled;

/// The part of a plan's text that an activity comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PlanPart {
    /// The section on contents (nội dung).
    Contents,
    /// The section on forms of communication (hình thức).
    Forms,
    /// The section on times (thời gian thực hiện).
    Timeline,
    /// None: somebody added the activity by hand.
    Added,
    /// The section that assigns duties to units (tổ chức thực hiện): its duties with a deadline, and the rows of its
    /// tables.
    Assignments,
}

/// The clause of the plan that an activity comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClauseOrigin {
    /// The part of the plan that holds the clause.
    pub part: PlanPart,
    /// Number of the clause within that part, from 1.
    pub number: u16,
    /// Line of the clause in the plan's source text, from 1; 0 if unknown.
    #[serde(default)]
    pub line: u32,
}

/// The cancellation of an activity (hủy nhiệm vụ).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cancellation {
    /// The day from which the activity is cancelled.
    pub on: Date,
    /// The reason; not blank.
    pub why: String,
    /// Who cancelled it: the actor named when the store was opened.
    pub by: String,
}

/// What somebody decided about possible evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceVerdict {
    /// The record proves the act (công nhận).
    Confirmed,
    /// The record does not prove the act (không công nhận).
    Refused,
    /// The earlier decision on the same record, act and day no longer applies (rút lại).
    Withdrawn,
}

/// A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidenceDecision {
    /// The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material.
    pub record: Uuid,
    /// The act that the decision is about.
    pub act: Act,
    /// The day of the evidence that the decision is about; none if it covers every day that the record proves.
    #[serde(default)]
    pub evidence_on: Option<Date>,
    /// What was decided.
    pub verdict: EvidenceVerdict,
    /// The day of the decision.
    pub on: Date,
    /// Who decided: the actor named when the store was opened.
    pub by: String,
    /// The reason; not blank.
    pub why: String,
}

/// One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never stored:
/// it is computed from the schedule, the evidence, and the day the query asks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Activity {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The plan that promises it; it never changes.
    pub plan: PlanId,
    /// The clause of the plan that it comes from.
    pub origin: ClauseOrigin,
    /// What is promised, verbatim; not blank (nội dung nhiệm vụ).
    pub title: String,
    /// Forms of communication that the promise names.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// When it must happen (thời gian thực hiện); `unspecified` if the plan gives no time.
    #[serde(default)]
    pub schedule: Schedule,
    /// The line of the plan's timeline that gave the schedule, verbatim; none if the clause itself gave it or nothing
    /// did.
    #[serde(default)]
    pub timeline: Option<String>,
    /// Who leads, as written in the plan (chủ trì).
    #[serde(default)]
    pub lead: Option<String>,
    /// The leading unit; none if no unit of this store was linked.
    #[serde(default)]
    pub lead_unit: Option<UnitId>,
    /// Who takes part, as written in the plan (phối hợp).
    #[serde(default)]
    pub coordinating: Vec<String>,
    /// The expected result, as written in the plan (sản phẩm).
    #[serde(default)]
    pub result: Option<String>,
    /// On how many days there must be evidence in all, at least 1; none if the plan promised no number (chỉ tiêu).
    #[serde(default)]
    pub target: Option<u32>,
    /// The acts it asks for, each of which needs evidence of its own (việc phải làm). `plans.track` reads them from the
    /// text; correct them if they were read wrongly. If empty, they are read from the title, or else from the channels.
    #[serde(default)]
    pub acts: Vec<PromisedAct>,
    /// The most days in a row without evidence before a continuous, periodic or daily activity is overdue, at least 1
    /// (số ngày tối đa không có minh chứng). None for the default: 14 days if the schedule is `daily`, 92 days (a
    /// quarter) otherwise. No law sets these numbers.
    #[serde(default)]
    pub allowed_gap: Option<u32>,
    /// The decisions about evidence, oldest first. Only `activities.confirm`, `activities.refuse` and
    /// `activities.reconsider` add entries; none is ever changed or removed.
    #[serde(default)]
    pub evidence_decisions: Vec<EvidenceDecision>,
    /// The cancellation; none if it is not cancelled. `activities.cancel` sets it, and it cannot be undone.
    #[serde(default)]
    pub cancelled: Option<Cancellation>,
}

impl Activity {
    /// The sort key of its clause in the plan: by part, then by number.
    fn order(&self) -> i64 {
        (self.origin.part as i64) << 16 | i64::from(self.origin.number)
    }

    /// The decisions about evidence that apply, oldest first: of several on the same record, act and day only the
    /// latest, and none if that one withdraws the earlier decision.
    pub fn decisions_in_force(&self) -> Vec<&EvidenceDecision> {
        let about = |decision: &EvidenceDecision| (decision.record, decision.act, decision.evidence_on);
        let mut in_force: Vec<&EvidenceDecision> = Vec::new();
        for decision in &self.evidence_decisions {
            in_force.retain(|known| about(known) != about(decision));
            if decision.verdict != EvidenceVerdict::Withdrawn {
                in_force.push(decision);
            }
        }
        in_force
    }
}

indexes! {|a: &Activity|
    by plan(plan: PlanId = a.plan, order: i64 = a.order());
    by lead_unit(lead_unit: UnitId = a.lead_unit);
}

impl Record for Activity {
    const STATES: Option<&'static str> = Some(ActivityStatus::NAME);
    const TEXTS: &'static [&'static str] = &["title", "timeline", "lead", "coordinating", "result"];

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("title", &self.title);
        to.optional("timeline", self.timeline.as_deref());
        to.optional("lead", self.lead.as_deref());
        to.each("coordinating", &self.coordinating, |who| who, "");
        to.optional("result", self.result.as_deref());
    }

    fn called(&self) -> Called {
        Called::by(self.title.as_str())
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.plan, self.origin.part, u32::from(self.origin.number)]
    }

    fn references(&self, to: &mut References) {
        to.one("plan", self.plan);
        to.optional("lead_unit", self.lead_unit);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("title", &self.title);
        if self.target == Some(0) {
            problems.add("target", "range", "must be at least 1", "phải từ 1 trở lên");
        }
        if self.allowed_gap == Some(0) {
            problems.add("allowed_gap", "range", "must be at least 1", "phải từ 1 trở lên");
        }
        problems.within("schedule.", |problems| self.schedule.validate(problems));
        for (position, act) in self.acts.iter().enumerate() {
            problems.within(format!("acts[{position}]."), |problems| act.validate(problems));
            if self.acts[..position].iter().any(|before| before.act == act.act) {
                let path = format!("acts[{position}].act");
                problems.add(&path, "named_twice", "is named twice", "được nêu hai lần");
            }
        }
        for (position, decision) in self.evidence_decisions.iter().enumerate() {
            problems.within(format!("evidence_decisions[{position}]."), |problems| {
                problems.required("why", &decision.why);
                problems.required("by", &decision.by);
            });
        }
        if let Some(cancelled) = &self.cancelled {
            problems.required("cancelled.why", &cancelled.why);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if self.plan != before.plan {
            problems.add(
                "plan",
                "fixed",
                "an activity stays with its plan",
                "hoạt động không chuyển sang kế hoạch khác",
            );
        }
        let added = self.evidence_decisions.strip_prefix(before.evidence_decisions.as_slice());
        if added.is_none_or(|added| added.iter().any(|decision| decision.by != self.header.actor)) {
            problems.add(
                "evidence_decisions",
                "fixed",
                "what was decided about evidence stays as noted: decide anew with activities.confirm, refuse or \
                 reconsider",
                "không sửa các quyết định đã ghi về minh chứng: hãy quyết định lại bằng activities.confirm, refuse, \
                 reconsider",
            );
        }
        let called_off_now = self.cancelled.as_ref().is_some_and(|cancelled| cancelled.by == self.header.actor);
        if self.cancelled != before.cancelled && (before.cancelled.is_some() || !called_off_now) {
            problems.add(
                "cancelled",
                "fixed",
                "who called an activity off, when and why stays as noted",
                "không sửa người, ngày và lý do hủy đã ghi",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_was_taken_back_leaves_what_was_decided_more_widely() {
        let record = Uuid::from_u128(1);
        let decided = |evidence_on, verdict| EvidenceDecision {
            record,
            act: Act::HoldDialogue {},
            evidence_on,
            verdict,
            on: date(2021, 3, 5),
            by: "thu".to_owned(),
            why: "x".to_owned(),
        };
        let of_day = Some(date(2021, 3, 1));
        let written =
            serde_json::json!({"plan": PlanId::default(), "origin": {"part": "added", "number": 1}, "title": "x"});
        let mut activity: Activity = serde_json::from_value(written).unwrap();
        activity.evidence_decisions = vec![
            decided(None, EvidenceVerdict::Confirmed),
            decided(of_day, EvidenceVerdict::Refused),
            decided(of_day, EvidenceVerdict::Withdrawn),
        ];
        let in_force = activity.decisions_in_force();
        assert_eq!(in_force.iter().map(|decision| decision.verdict).collect::<Vec<_>>(), [EvidenceVerdict::Confirmed]);
    }
}
