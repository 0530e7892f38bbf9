//! The status of an activity, combined from the status of its acts.

use jiff::civil::Date;

use super::acts::{act_name, act_name_vi};
use super::status::{DerivedStatus, Terms, assess};
use crate::model::{Act, ActStanding, Activity, ActivityStatus, Plan, PromisedAct, Schedule};

/// The status of each act on the day `today`, from the days with evidence. `today` itself is not over yet.
pub fn act_standings(
    activity: &Activity,
    plan: &Plan,
    acts: &[PromisedAct],
    proofs: &[Vec<Date>],
    today: Date,
) -> Vec<ActStanding> {
    let alone = acts.len() == 1;
    let judge = |(promised, proofs): (&PromisedAct, &Vec<Date>)| {
        let schedule = schedule_of(activity, promised);
        let target = activity.target.filter(|_| alone);
        let standing = assess(&Terms { target, ..terms(activity, plan, schedule) }, proofs, today);
        ActStanding {
            promised: promised.clone(),
            text: act_name(promised.act),
            text_vi: act_name_vi(promised.act),
            status: standing.status,
            due: standing.due,
            expected: standing.expected,
            proven: standing.proven,
            missing: standing.missing,
            longest_gap: standing.longest_gap,
            last_evidence: standing.last_evidence,
        }
    };
    acts.iter().zip(proofs).map(judge).collect()
}

/// The status of an activity: overdue if any act is, done if every act is, not started if no act is.
///
/// A target is an additional condition: it counts the days with evidence of any act.
pub fn whole_standing(
    activity: &Activity,
    plan: &Plan,
    acts: &[ActStanding],
    proofs: &[Vec<Date>],
    today: Date,
) -> DerivedStatus {
    let all = proofs.iter().flatten().copied().collect::<Vec<_>>();
    let judge = |schedule| assess(&Terms { target: activity.target, ..terms(activity, plan, schedule) }, &all, today);
    let [first, _, ..] = acts else {
        return judge(acts.first().map_or(&activity.schedule, |only| schedule_of(activity, &only.promised)));
    };
    let of_all = judge(&activity.schedule);
    let is_short = activity.target.is_some_and(|_| of_all.status != ActivityStatus::Done);
    let each = |status| acts.iter().all(|act| act.status == status);
    let any = |status| acts.iter().any(|act| act.status == status);
    let status = match of_all.status {
        _ if any(ActivityStatus::Overdue) => ActivityStatus::Overdue,
        ActivityStatus::Overdue if is_short => ActivityStatus::Overdue,
        _ if each(ActivityStatus::Done) && !is_short => ActivityStatus::Done,
        _ if each(ActivityStatus::NotStarted) => ActivityStatus::NotStarted,
        _ => ActivityStatus::UnderWay,
    };
    let counted = |act: &ActStanding| act.expected.map(|expected| act.proven.min(expected));
    let expected = acts.iter().map(|act| act.expected).try_fold(0u32, |sum, one| Some(sum.saturating_add(one?)));
    let proven = acts.iter().map(|act| counted(act).unwrap_or(act.proven)).fold(0u32, u32::saturating_add);
    let missing = acts.iter().filter(|act| act.status == ActivityStatus::Overdue).flat_map(|act| {
        let name = act.text_vi.clone();
        match act.missing.as_slice() {
            [] => vec![name],
            periods => vec![format!("{name} ({})", periods.join(", "))],
        }
    });
    let gap = |act: &ActStanding| act.longest_gap;
    let short = is_short.then(|| {
        let (target, found) = (activity.target.unwrap_or_default(), of_all.proven);
        format!("chỉ tiêu {target} lần, mới có {found}")
    });
    let (expected, proven) = match activity.target {
        Some(target) => (Some(target), of_all.proven),
        None => (expected, proven),
    };
    DerivedStatus {
        status,
        due: acts.iter().map(|act| act.due).fold(first.due, Ord::max),
        expected,
        proven,
        missing: missing.chain(short.filter(|_| status == ActivityStatus::Overdue)).collect(),
        longest_gap: acts.iter().filter_map(gap).max_by_key(|gap| gap.days),
        last_evidence: of_all.last_evidence,
    }
}

/// The schedule of an act: its own, or else that of the activity. Running the electronic board without a given time
/// counts as continuous.
fn schedule_of<'s>(activity: &'s Activity, promised: &'s PromisedAct) -> &'s Schedule {
    match promised.schedule.as_ref().unwrap_or(&activity.schedule) {
        Schedule::Unspecified if promised.act == Act::KeepBoard {} => &Schedule::Continuous,
        schedule => schedule,
    }
}

fn terms<'s>(activity: &Activity, plan: &Plan, schedule: &'s Schedule) -> Terms<'s> {
    Terms {
        begins: plan.issued_on.and_then(crate::model::PartialDate::full).filter(|day| Some(day.year()) == plan.year),
        allowed_gap: activity.allowed_gap,
        ..Terms::of(schedule, plan.year)
    }
}
