//! Splits a clause of the assignments that holds several deadlines ("Văn phòng … báo cáo trước ngày 10/12") into
//! duties.

use crate::document::schedule;
use crate::document::words::Words;
use crate::model::{Clause, Schedule};

/// The duties of a clause. The first keeps the whole text; of a text with several deadlines each further one is a
/// clause of its own words, so that each can be tracked.
pub(super) fn of(clause: Clause, year: Option<i16>) -> Vec<Clause> {
    const LONGEST: usize = 20_000;
    if clause.text.len() > LONGEST || !schedule::names_time(&Words::of(&clause.text)) {
        return vec![clause];
    }
    let sentences = sentences(&clause.text);
    if sentences.len() < 2 {
        return vec![clause];
    }
    let time_of = |sentence: &str| {
        let found = schedule::read(&Words::of(sentence), year, false);
        if found.certain { found.schedule } else { Schedule::Unspecified }
    };
    let timed = sentences
        .into_iter()
        .map(|sentence| (sentence.to_owned(), time_of(sentence)))
        .filter(|(_, schedule)| *schedule != Schedule::Unspecified)
        .collect::<Vec<_>>();
    let mut duties = Vec::new();
    for (sentence, schedule) in timed {
        let text = if duties.is_empty() { clause.text.clone() } else { sentence.clone() };
        duties.push(Clause { text, what: Some(sentence), schedule, ..clause.clone() });
    }
    if duties.is_empty() { vec![clause] } else { duties }
}

/// The sentences of a text and the members of its lists that are separated by semicolons.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (offset, mark) in text.match_indices([';', '.']) {
        let after = text.get(offset + mark.len()..).unwrap_or_default();
        let ends = after.is_empty() || after.starts_with(char::is_whitespace);
        let begins_anew = mark == ";"
            || after.trim().is_empty()
            || after.trim_start().starts_with(|letter: char| !letter.is_lowercase());
        if ends && begins_anew {
            sentences.push(text.get(start..offset).unwrap_or_default().trim());
            start = offset + mark.len();
        }
    }
    sentences.push(text.get(start..).unwrap_or_default().trim());
    sentences.retain(|sentence| !Words::of(sentence).is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(text: &str) -> Vec<(String, Schedule)> {
        let schedule = schedule::read(&Words::of(text), Some(2025), false).schedule;
        let clause = Clause { text: text.to_owned(), schedule, ..Clause::default() };
        of(clause, Some(2025)).into_iter().map(|duty| (duty.what.unwrap_or(duty.text), duty.schedule)).collect()
    }

    #[test]
    fn the_sentence_with_the_deadline_is_the_duty() {
        let december = Schedule::ByDate { date: date(2025, 12, 10) };
        let expected = vec![("báo cáo Giám đốc trước ngày 10/12/2025".to_owned(), december.clone())];
        assert_eq!(read("Văn phòng Sở chủ trì; báo cáo Giám đốc trước ngày 10/12/2025."), expected);
        assert_eq!(
            read("Chủ trì thực hiện. Báo cáo hàng quý; tổng kết trước ngày 10/12/2025."),
            [
                ("Báo cáo hàng quý".to_owned(), Schedule::Quarterly),
                ("tổng kết trước ngày 10/12/2025".to_owned(), december)
            ]
        );
        assert_eq!(read("Theo dõi việc thực hiện."), [("Theo dõi việc thực hiện.".to_owned(), Schedule::Unspecified)]);
    }
}
