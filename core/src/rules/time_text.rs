//! Time limits as documents write them: "10 ngày làm việc", "0,5 ngày".

use crate::model::{DayUnit, TimeCase, TimeLimit};
use crate::text::{fold, nfc};

/// Hours of a working day.
const HOURS: u32 = 8;

/// What stands before the items of a list.
const BULLETS: [char; 4] = ['-', '+', '•', '*'];
/// Numbers written out beside the figure: "10 (mười) ngày".
const SPELLED: [&str; 12] = ["mot", "hai", "ba", "bon", "nam", "lam", "sau", "bay", "tam", "chin", "muoi", "ruoi"];
/// What parts the ends of a range, or one choice from another.
const BETWEEN: [&str; 6] = ["-", "den", "toi", "hoac", "hay", "va"];

/// The time limit a text states; nothing where it states none, a range, or several that differ.
///
/// Half a day is always one of work: days of the calendar are counted whole. Eight hours of work are a day.
pub fn read_time_limit(text: &str) -> Option<TimeLimit> {
    let words = words(text);
    if is_range(&words) {
        return None;
    }
    let mut found: Option<TimeLimit> = None;
    for (position, word) in words.iter().enumerate() {
        let Some(half_days) = half_days(word) else { continue };
        let Some(limit) = measured(half_days, &words[position + 1..]) else { continue };
        if found.is_some_and(|known| known != limit) {
            return None;
        }
        found = Some(limit);
    }
    found
}

/// The cases a text tells apart: "nhà ở riêng lẻ: 7 ngày làm việc; còn lại 10". One that names no unit has that of the
/// case before. A text that states one time limit has no cases, unless it names others that have none.
pub fn read_time_cases(text: &str) -> Vec<TimeCase> {
    let mut unit = None;
    let read = |piece: String| {
        let limit = read_time_limit(&piece).or_else(|| bare(&piece, unit));
        unit = limit.map(|limit| limit.unit).or(unit);
        TimeCase { case: case(&piece), time_limit: limit, time_text: piece }
    };
    let cases: Vec<TimeCase> = pieces(&nfc(text)).into_iter().map(read).collect();
    let limited = cases.iter().filter(|case| case.time_limit.is_some()).count();
    let are_named = cases.iter().any(|case| names_case(&case.time_text));
    if cases.len() < 2 || (limited < 2 && !are_named) { Vec::new() } else { cases }
}

/// The pieces of a text, parted by semicolons and line breaks. A line that neither names a case nor states a time limit
/// goes on with the line before; one that only names a case goes on in the next.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for part in text.split(';') {
        let mut lines: Vec<String> = Vec::new();
        for line in part.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match lines.last_mut() {
                Some(before) if before.ends_with(':') || !begins_piece(line) => {
                    before.push(' ');
                    before.push_str(line);
                }
                _ => lines.push(line.to_owned()),
            }
        }
        pieces.append(&mut lines);
    }
    pieces
}

fn begins_piece(line: &str) -> bool {
    line.starts_with(BULLETS) || names_case(line) || read_time_limit(line).is_some() || bare_number(line).is_some()
}

/// Whether something stands before a colon.
fn names_case(piece: &str) -> bool {
    piece.split_once(':').is_some_and(|(named, _)| named.contains(char::is_alphabetic))
}

/// The words of a text, folded, with numbers and dashes as words of their own: "15ngày" is two.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold(text).split_whitespace() {
        if matches!(word, "-" | "–" | "—") {
            words.push("-".to_owned());
            continue;
        }
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let end = word.find(|letter: char| !is_of_number(letter)).unwrap_or(word.len());
        let (number, rest) = word.split_at(end);
        words.extend([number, rest].into_iter().filter(|part| !part.is_empty()).map(str::to_owned));
    }
    words
}

/// Whether two figures stand side by side, or with only "đến", "hoặc" or a dash between: "từ 5 đến 7 ngày".
fn is_range(words: &[String]) -> bool {
    let is_figure = |word: &str| half_days(word).is_some();
    let ends_amount = |word: &str| {
        is_figure(word) || SPELLED.contains(&word.trim_matches(['(', ')'])) || ["ngay", "viec", "gio"].contains(&word)
    };
    let sides = words.windows(2).any(|pair| match pair {
        [first, second] => is_figure(first) && is_figure(second) && first != second,
        _ => false,
    });
    sides
        || words.windows(3).any(|three| match three {
            [before, between, after] => {
                let is_amount = is_figure(after) || SPELLED.contains(&after.as_str());
                BETWEEN.contains(&between.as_str()) && ends_amount(before) && is_amount
            }
            _ => false,
        })
}

fn is_of_number(letter: char) -> bool {
    letter.is_ascii_digit() || letter == ',' || letter == '.'
}

/// A number of days in half-days: whole, or with a half.
fn half_days(word: &str) -> Option<u32> {
    let (whole, part) = word.split_once([',', '.']).unwrap_or((word, "0"));
    let half = match part.trim_end_matches('0') {
        "" => 0,
        "5" => 1,
        _ => return None,
    };
    whole.parse::<u32>().ok()?.checked_mul(2)?.checked_add(half)
}

/// What a number measures, by the words after it.
fn measured(half_days: u32, after: &[String]) -> Option<TimeLimit> {
    let mut after = after.iter().map(String::as_str).peekable();
    // "10 (mười) ngày làm việc", "10 mười ngày".
    while after.next_if(|word| SPELLED.contains(&word.trim_matches(['(', ')']))).is_some() {}
    let measure = after.next()?;
    let of_work = after.next() == Some("lam") && after.next() == Some("viec");
    let limit = match measure {
        "ngay" if of_work || half_days % 2 == 1 => TimeLimit { half_days, unit: DayUnit::Working },
        "ngay" => TimeLimit { half_days, unit: DayUnit::Calendar },
        // The number is one of hours here.
        "gio" if of_work && half_days.is_multiple_of(HOURS) => {
            TimeLimit { half_days: half_days / HOURS, unit: DayUnit::Working }
        }
        _ => return None,
    };
    (1..=TimeLimit::LONGEST).contains(&limit.half_days).then_some(limit)
}

/// The number of a case that states nothing else: "Nhóm C: 10", "còn lại 10".
fn bare_number(piece: &str) -> Option<u32> {
    let words = match piece.split_once(':') {
        Some((_, stated)) => words(stated),
        None => {
            let words = words(piece);
            let (figure, before) = words.split_last()?;
            if !before.ends_with(&["con".to_owned(), "lai".to_owned()]) {
                return None;
            }
            vec![figure.clone()]
        }
    };
    match words.as_slice() {
        [figure] => half_days(figure),
        _ => None,
    }
}

/// A number alone, with the unit of the case before.
fn bare(piece: &str, unit: Option<DayUnit>) -> Option<TimeLimit> {
    let half_days = bare_number(piece)?;
    let limit = TimeLimit { half_days, unit: unit? };
    ((1..=TimeLimit::LONGEST).contains(&half_days) && !(limit.unit == DayUnit::Calendar && half_days % 2 == 1))
        .then_some(limit)
}

/// What stands before the time limit: up to a colon, or to the first number.
fn case(piece: &str) -> String {
    let named = match piece.split_once(':') {
        Some((named, _)) => named,
        None => piece.find(|letter: char| letter.is_ascii_digit()).map_or(piece, |number| &piece[..number]),
    };
    named.trim().trim_start_matches(BULLETS).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn work(half_days: u32) -> Option<TimeLimit> {
        Some(TimeLimit { half_days, unit: DayUnit::Working })
    }

    const fn days(days: u32) -> Option<TimeLimit> {
        Some(TimeLimit::calendar_days(days))
    }

    #[test]
    fn time_limits_are_read_as_written() {
        for (text, expected) in [
            ("10 ngày làm việc", work(20)),
            ("07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", work(14)),
            ("Không quá 15 ngày, kể từ ngày nhận đủ hồ sơ", days(15)),
            ("0,5 ngày", work(1)),
            ("0,5 ngày làm việc", work(1)),
            ("1,5 ngày làm việc", work(3)),
            ("2.5 ngày làm việc.", work(5)),
            ("1,0 ngày làm việc", work(2)),
            ("20ngày", days(20)),
            ("10 (mười) ngày làm việc", work(20)),
            ("15 (mười lăm) ngày", days(15)),
            ("10 (10) ngày làm việc", work(20)),
            ("- 20 ngày", days(20)),
            ("Nhóm B - 20 ngày", days(20)),
            ("10 ngày làm việc\nkể từ ngày nhận đủ hồ sơ", work(20)),
            ("Trong 10 ngày\nlàm việc", work(20)),
            ("04 giờ làm việc", work(1)),
            ("16 giờ làm việc", work(4)),
            ("Trong thời hạn 10 NGÀY LÀM VIỆC (10 ngày làm việc)", work(20)),
        ] {
            assert_eq!(read_time_limit(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_certain_is_left_as_written() {
        for text in [
            "",
            "Ngay trong ngày làm việc",
            "2 tháng",
            "20-25 ngày làm việc",
            "20 - 25 ngày làm việc",
            "20 – 25 ngày làm việc",
            "từ 5 đến 7 ngày làm việc",
            "từ 05 ngày đến 07 ngày làm việc",
            "từ 10 (mười) đến 15 (mười lăm) ngày",
            "10 ngày làm việc hoặc 15",
            "10, 15 ngày làm việc",
            "0,3 ngày",
            "0 ngày",
            "3 giờ làm việc",
            "4 giờ",
            "7 ngày làm việc hoặc 10 ngày làm việc",
            "99999999999 ngày",
            "theo Điều 54",
        ] {
            assert_eq!(read_time_limit(text), None, "{text}");
        }
    }

    #[test]
    fn cases_are_told_apart() {
        let read = |text: &str| {
            let cases = read_time_cases(text);
            cases.into_iter().map(|case| (case.case, case.time_limit, case.time_text)).collect::<Vec<_>>()
        };
        let case = |case: &str, limit, text: &str| (case.to_owned(), limit, text.to_owned());
        assert_eq!(
            read("nhà ở riêng lẻ: 7 ngày làm việc; còn lại 10"),
            [
                case("nhà ở riêng lẻ", work(14), "nhà ở riêng lẻ: 7 ngày làm việc"),
                case("còn lại", work(20), "còn lại 10")
            ]
        );
        assert_eq!(
            read("- Nhóm B: 20 ngày\n- Nhóm C: theo quy hoạch"),
            [case("Nhóm B", days(20), "- Nhóm B: 20 ngày"), case("Nhóm C", None, "- Nhóm C: theo quy hoạch")]
        );
        assert_eq!(
            read("Nhóm B:\n20 ngày\nkể từ ngày nhận đủ hồ sơ\nNhóm C: 7"),
            [
                case("Nhóm B", days(20), "Nhóm B: 20 ngày kể từ ngày nhận đủ hồ sơ"),
                case("Nhóm C", days(7), "Nhóm C: 7")
            ]
        );
        assert_eq!(
            read("10 ngày làm việc\n15 ngày làm việc nếu phải\nkiểm tra"),
            [case("", work(20), "10 ngày làm việc"), case("", work(30), "15 ngày làm việc nếu phải kiểm tra")]
        );
    }

    #[test]
    fn one_time_limit_has_no_cases() {
        for text in [
            "10 ngày làm việc",
            "10 ngày làm việc\nkể từ ngày nhận đủ hồ sơ",
            "10 ngày làm việc;\nkể từ ngày nhận đủ hồ sơ",
            "Trong thời hạn\n10 ngày làm việc",
            "10 ngày\nlàm việc",
            "theo quy định; phòng 3",
        ] {
            assert_eq!(read_time_cases(text), [], "{text}");
        }
    }

    #[test]
    fn a_number_in_what_is_cited_is_no_time_limit() {
        for other in [
            "nhóm C: theo quy định tại Điều 54",
            "nhóm C: theo Nghị định số 217/2026/NĐ-CP, Điều 12",
            "nhóm C: 15 - 20",
            "nhóm C: 3 tháng",
            "tại phòng 3",
        ] {
            let limits: Vec<_> =
                read_time_cases(&format!("Nhóm B: 20 ngày; {other}")).iter().map(|case| case.time_limit).collect();
            assert_eq!(limits, [days(20), None], "{other}");
        }
        let citing = read_time_cases("10 ngày làm việc (Nghị định số 217/2026/NĐ-CP, Điều 12); phòng 3");
        assert_eq!(citing, []);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(half_days in 1..=TimeLimit::LONGEST, of_work in any::<bool>()) {
            let unit = if of_work || half_days % 2 == 1 { DayUnit::Working } else { DayUnit::Calendar };
            let limit = TimeLimit { half_days, unit };
            prop_assert_eq!(read_time_limit(&limit.to_string()), Some(limit));
        }

        #[test]
        fn anything_can_be_asked_about(text in ".*") {
            if let Some(limit) = read_time_limit(&text) {
                prop_assert!((1..=TimeLimit::LONGEST).contains(&limit.half_days));
            }
            read_time_cases(&text);
        }
    }
}
