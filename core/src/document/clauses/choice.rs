//! Chooses the part of a clause by its wording, under a heading that covers several parts ("Nội dung, hình thức").

use super::audience;
use crate::document::headings::PlanSection;
use crate::document::words::Words;
use crate::document::{assignment, channels, schedule};
use crate::model::Schedule;

/// The part by a clause's wording, else the first. The first clause under "Mục đích, yêu cầu" is a
/// purpose, however it is worded.
pub(super) fn choose(parts: &[PlanSection], text: &str, year: Option<i16>, is_first: bool) -> PlanSection {
    let words = Words::of(text);
    let first = parts.first().copied().unwrap_or(PlanSection::Contents);
    let says = |part: &PlanSection| match part {
        PlanSection::Requirements => !is_first && is_demand(&words),
        PlanSection::Audiences => words.len() < 30 && audience::kind(&words).is_some_and(|(at, _)| at <= 3),
        PlanSection::Timeline => {
            text.contains(':') && schedule::read(&words, year, false).schedule != Schedule::Unspecified
        }
        PlanSection::Forms => !channels::named_in(&words).is_empty(),
        PlanSection::Assignments => assignment::lead(text).is_some() || assignment::named_alone(text).is_some(),
        PlanSection::ExpectedResults => {
            text.contains('%') || words.starts_with("so luong") || words.starts_with("ty le")
        }
        PlanSection::Purposes | PlanSection::Contents => false,
    };
    parts.iter().skip(1).find(|part| says(part)).copied().unwrap_or(first)
}

/// Requirements say how it must be done.
fn is_demand(words: &Words<'_>) -> bool {
    const SIGNS: &[&str] =
        &["phai", "bao dam", "dam bao", "kip thoi", "tranh", "khong duoc", "thiet thuc", "dung quy dinh"];
    SIGNS.iter().any(|sign| words.contains(sign))
}
