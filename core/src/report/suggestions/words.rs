//! Numbers and lists as official reports write them.

use super::Grounds;
use crate::model::NoteGround;
use crate::report::format::{day, number, quoted, shortened};

/// How many names a sentence lists.
const MOST_NAMES: usize = 5;
/// How long a name in a sentence is.
const NAME_LETTERS: usize = 120;

/// A count with two digits at least: 05, 12, 1.234.
pub(super) fn count(count: u32) -> String {
    if count < 10 { format!("0{count}") } else { number(count) }
}

/// What the records are, in quotation marks, the first of them: "“Họp cơ quan” (ngày 05/10/2021); “…” và 07 buổi khác".
pub(super) fn names(grounds: &Grounds, unit: &str) -> String {
    let told: Vec<String> = grounds.records.iter().take(MOST_NAMES).map(name).collect();
    let more = grounds.count.saturating_sub(told.len() as u32);
    let more = if more > 0 { format!(" và {} {unit} khác", count(more)) } else { String::new() };
    format!("{}{more}", told.join("; "))
}

fn name(ground: &NoteGround) -> String {
    let name = quoted(&shortened(&ground.text_vi, NAME_LETTERS));
    match (ground.on, ground.kind.as_str()) {
        (Some(on), "session") => format!("{name} (ngày {})", day(on)),
        (Some(on), "activity") => format!("{name} (hạn cuối ngày {})", day(on)),
        _ => name,
    }
}
