//! Lines of the timeline (tiến độ): a schedule with what is due then.

use crate::document::schedule;
use crate::document::words::{Words, slice};
use crate::model::{Clause, Schedule, TimelineEntry};

/// An entry of the timeline: "what: when", or "when: what".
pub(super) fn entry(clause: Clause, year: Option<i16>, inherited: Schedule) -> TimelineEntry {
    let text = clause.text.as_str();
    let read = |part: &str| certain(schedule::read(&Words::of(part), year, true));
    const COLONS: usize = 6;
    let halves = text.match_indices(':').take(COLONS).map(|(offset, _)| {
        let after = slice(text, offset + 1, text.len()).trim();
        (slice(text, 0, offset).trim(), after)
    });
    let halves = halves.collect::<Vec<_>>();
    let when_last = halves.iter().find(|(_, when)| read(when) != Schedule::Unspecified);
    let names_what = |what: &str| what.contains(char::is_alphabetic) && read(what) == Schedule::Unspecified;
    let when_first = halves
        .first()
        .filter(|(when, what)| when_last.is_none() && names_what(what) && read(when) != Schedule::Unspecified);
    let (what, schedule) = match (when_last, halves.first()) {
        (Some((what, when)), _) => (*what, read(when)),
        (None, Some((when, what))) if read(when) != Schedule::Unspecified => (*what, read(when)),
        (None, Some((what, _))) => (*what, Schedule::Unspecified),
        (None, None) => (text, read(text)),
    };
    let what = what.trim_end_matches(['.', ';']);
    let what = if what.is_empty() && !halves.is_empty() { text } else { what };
    // "Từ tháng 3 đến hết tháng 9": when all of it happens, and nothing else.
    let what = if when_first.is_none() && is_time(text) { "" } else { what }.to_owned();
    let schedule = if schedule == Schedule::Unspecified { inherited } else { schedule };
    TimelineEntry { clause: Clause { schedule, ..clause }, what }
}

fn certain(found: schedule::FoundSchedule) -> Schedule {
    if found.certain { found.schedule } else { Schedule::Unspecified }
}

/// Whether a line says when, and not what.
fn is_time(text: &str) -> bool {
    const OPENINGS: &[&str] = &[
        "tu ngay",
        "tu thang",
        "tu nay",
        "tu nam",
        "tu quy",
        "trong nam",
        "trong thang",
        "trong quy",
        "trong giai doan",
        "den het",
        "den ngay",
        "nam",
        "quy",
        "thang",
        "ngay",
        "truoc ngay",
        "truoc thang",
        "ca nam",
        "giai doan",
        "hang nam",
        "thuong xuyen",
        "du kien",
        "bat dau tu",
        "ke tu",
    ];
    const LONGEST: usize = 24;
    let words = Words::of(text);
    let counts = text.starts_with(|letter: char| letter.is_ascii_digit());
    let opens = counts || OPENINGS.iter().any(|opening| words.starts_with(opening));
    let says_what = text.split_once(':').is_some_and(|(_, what)| what.contains(char::is_alphabetic) && !counts);
    opens && !says_what && words.len() <= LONGEST
}
