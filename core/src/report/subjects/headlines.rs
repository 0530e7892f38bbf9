//! Figures of subjects that are shown among the headline figures.

use super::super::format::{number, percent};
use super::feedback::on_time;
use crate::model::{FeedbackFigures, PlaceFigures, ProcedureFigures, Report};

/// A figure of the overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Headline {
    /// What it is of.
    pub term: &'static str,
    /// The figure.
    pub value: String,
    /// What it is a share of.
    pub note: String,
    /// Whether something is late.
    pub late: bool,
    /// Whether something is missing.
    pub lacking: bool,
}

/// The figures of the subjects that have any.
pub(crate) fn headlines(report: &Report) -> Vec<Headline> {
    [posted(&report.procedures), answered(&report.feedback)].into_iter().flatten().collect()
}

fn posted(figures: &ProcedureFigures) -> Option<Headline> {
    let required = || figures.places.iter().filter(|figures| figures.place.is_required());
    let sum = |count: fn(&PlaceFigures) -> u32| required().fold(0u32, |sum, place| sum.saturating_add(count(place)));
    let (current, missing) = (sum(|place| place.current), sum(|place| place.missing));
    let all = current.saturating_add(missing);
    (all > 0).then(|| Headline {
        term: "TTHC niêm yết đúng",
        value: format!("{}/{}", number(current), number(all)),
        note: format!("{} số phải niêm yết tại {} nơi", percent(current, all), number(required().count() as u32)),
        late: false,
        lacking: missing > 0,
    })
}

fn answered(figures: &FeedbackFigures) -> Option<Headline> {
    let (answered, on_time) = (figures.answered, on_time(figures));
    let share = (answered > 0).then(|| format!("{} số đã trả lời", percent(on_time, answered)));
    let overdue = (figures.overdue > 0).then(|| format!("{} đang quá hạn", number(figures.overdue)));
    let unclocked = (figures.answered_unclocked > 0)
        .then(|| format!("{} chưa xác định được thời hạn", number(figures.answered_unclocked)));
    let notes: Vec<String> = share.into_iter().chain(unclocked).chain(overdue).collect();
    (!notes.is_empty()).then(|| Headline {
        term: "PAKN trả lời đúng hạn",
        value: format!("{}/{}", number(on_time), number(answered)),
        note: notes.join(", "),
        late: figures.overdue > 0,
        lacking: on_time < answered,
    })
}
