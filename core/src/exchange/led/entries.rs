//! What a board says of a day and of its appointments.

use jiff::civil::Date;

use super::text::{ascii, shown};
use crate::error::{CchcError, Result};
use crate::labels::at_start;
use crate::model::{BoardEntry, BoardFeed};
use crate::text::{day_vi, weekday_vi};

const HEADS: [&str; 8] = ["Ngày", "Buổi", "Giờ", "Lãnh đạo", "Nội dung", "Địa điểm", "Thành phần", "Trạng thái"];

/// What a board says where there is nothing to say.
pub(super) const NO_ENTRIES: &str = "Không có lịch công tác";

/// The day, the longest form first.
pub(super) fn day_forms(date: Date) -> [String; 4] {
    let weekday = at_start(weekday_vi(date));
    let day = day_vi(date);
    [
        format!("Lịch công tác lãnh đạo, {weekday}, {day}"),
        format!("Lịch công tác, {weekday}, {day}"),
        format!("{weekday}, {day}"),
        day,
    ]
}

/// An appointment in one text.
pub(super) fn sentence(entry: &BoardEntry) -> String {
    let mut text = String::new();
    if !entry.time_text.is_empty() {
        text = format!("{} ", entry.time_text);
    }
    if !entry.status_text.is_empty() {
        text += &format!("[{}] ", entry.status_text);
    }
    if !entry.leader.is_empty() {
        text += &format!("{}: ", entry.leader);
    }
    text += entry.content.trim().trim_end_matches('.');
    for (head, more) in [("Địa điểm", &entry.place), ("Thành phần", &entry.participants)] {
        if let Some(more) = more.as_deref().map(str::trim).filter(|more| !more.is_empty()) {
            text += &format!(". {head}: {}", more.trim_end_matches('.'));
        }
    }
    text
}

/// The appointments as CSV.
pub(super) fn csv(feed: &BoardFeed, plain: bool) -> Result<String> {
    let cell = |text: &str| if plain { ascii(text) } else { shown(text) };
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(HEADS.map(cell)).map_err(CchcError::internal)?;
    for entry in &feed.entries {
        let (place, participants) = (entry.place.as_deref(), entry.participants.as_deref());
        let cells = [
            &day_vi(feed.date),
            &entry.part_text,
            &entry.time_text,
            &entry.leader,
            &entry.content,
            place.unwrap_or_default(),
            participants.unwrap_or_default(),
            &entry.status_text,
        ];
        writer.write_record(cells.map(cell)).map_err(CchcError::internal)?;
    }
    let bytes = writer.into_inner().map_err(CchcError::internal)?;
    let text = String::from_utf8(bytes).map_err(CchcError::internal)?;
    Ok(if plain { text } else { format!("\u{feff}{text}") })
}
