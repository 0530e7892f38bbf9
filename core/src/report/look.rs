//! Formats the points that need attention as sentences for readers.

use jiff::civil::Date;

use super::format::{capitalised, day, line, missing, origin, plan, shortened};
use super::labels;
use crate::model::{ActivityReport, Attention, PlanReport, Report};

/// One point that needs attention, formatted.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// The day that the point concerns, if the sentence does not name it.
    pub on: Option<Date>,
    /// The sentence.
    pub text: String,
}

/// All points that need attention. Overdue activities are named by their position in the plan, since the report shows
/// their text elsewhere.
pub(super) fn looks(report: &Report) -> Vec<Look> {
    looks_at(report, |_| true)
}

/// Those of the points that are chosen.
pub(super) fn looks_at(report: &Report, chosen: impl Fn(&Attention) -> bool) -> Vec<Look> {
    report.attention.iter().filter(|point| chosen(point)).map(|point| look(report, point)).collect()
}

fn look(report: &Report, attention: &Attention) -> Look {
    match activity(report, attention) {
        Some((plan, activity)) => Look { on: None, text: told(report, plan, activity) },
        None => Look { on: attention.on, text: in_words(attention) },
    }
}

/// The Vietnamese text of a point, or else the English one, or else its code.
fn in_words(attention: &Attention) -> String {
    let words = [&attention.text_vi, &attention.text, &attention.code].map(|words| capitalised(&line(words)));
    words.into_iter().find(|words| !words.is_empty()).unwrap_or_default()
}

fn activity<'a>(report: &'a Report, attention: &Attention) -> Option<(&'a PlanReport, &'a ActivityReport)> {
    let is_it = |activity: &&ActivityReport| activity.activity.header.id == attention.id;
    if attention.kind != "activity" || attention.code != "activity_overdue" {
        return None;
    }
    report.plans.iter().find_map(|plan| plan.activities.iter().find(is_it).map(|activity| (plan, activity)))
}

/// The sentence of an overdue activity: Nội dung 4 quá hạn (hạn cuối 15/12/2021), thiếu Quý I/2021: “Giới thiệu và quán
/// triệt …”
fn told(report: &Report, of: &PlanReport, activity: &ActivityReport) -> String {
    let ActivityReport { activity, progress, .. } = activity;
    // What is due every month is overdue long before its last day: that day says something only once it is past.
    let due = progress.due.filter(|due| *due < report.on);
    let due = due.map_or_else(String::new, |due| format!(" (hạn cuối {})", day(due)));
    let missing = missing(&progress.missing).map_or_else(String::new, |missing| format!(", thiếu {missing}"));
    let of_plan = if report.plans.len() > 1 { format!(" của {}", plan(of)) } else { String::new() };
    let status = labels::activity_status(progress.status).to_lowercase();
    format!("{}{of_plan} {status}{due}{missing}: “{}”", origin(activity.origin), shortened(&activity.title, 110))
}
