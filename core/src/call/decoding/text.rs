//! Words shape errors in both languages: what was given, and what the call accepts.
//!
//! Decoding reports errors in serde's words. Given values are left out of the messages: they may be personal data.

use crate::labels;
use crate::model::Problem;
use crate::model::record::Problems;
use crate::pack::Why;

/// Adds a value that was given but ignored.
pub(super) fn add_unread<'a>(path: &str, why: Why, problems: &'a mut Problems) -> &'a mut Problem {
    let (code, text, text_vi) = match why {
        Why::UnknownField => ("unknown_field", "there is no such field", "không có trường này"),
        Why::InstantForDate => (
            "type",
            "an instant is given where a date such as 2021-03-05 is meant",
            "cần ngày, ví dụ 2021-03-05, không phải thời điểm",
        ),
    };
    problems.add(path, code, text, text_vi)
}

/// The name of the missing field, if that is the error.
pub(super) fn missing_field(said: &str) -> Option<&str> {
    said.strip_prefix("missing field `")?.strip_suffix('`')
}

/// Adds a decoding error.
pub(super) fn add(path: &str, said: &str, problems: &mut Problems) {
    if let Some(rest) = said.strip_prefix("unknown variant `") {
        return choice(path, rest, problems);
    }
    if let Some(rest) = said.strip_prefix("unknown field `") {
        add_unread(path, Why::UnknownField, problems).allowing(expected(rest));
        return;
    }
    let (text, text_vi) = told(said);
    problems.add(path, "type", text, text_vi);
}

/// Adds an unknown enum value, with the allowed ones.
fn choice(path: &str, rest: &str, problems: &mut Problems) {
    let names = expected(rest);
    let problem = problems.add(path, "type", "there is no such choice", "không có lựa chọn này");
    match labels::labels_of(&names) {
        Some(known) => problem.allowing_named(names.into_iter().map(str::to_owned).zip(known)),
        None => problem.allowing(names),
    };
}

/// The names in back quotes after `expected`: the known fields or enum values.
pub(super) fn expected(said: &str) -> Vec<&str> {
    let (_, names) = said.split_once("`, expected ").unwrap_or_default();
    names.split('`').skip(1).step_by(2).collect()
}

fn told(said: &str) -> (String, String) {
    if let Some(field) = said.strip_prefix("missing field ") {
        return (said.to_owned(), format!("thiếu trường {field}"));
    }
    if let Some(field) = said.strip_prefix("the filter has ").and_then(|rest| rest.strip_suffix(" twice")) {
        return (said.to_owned(), format!("bộ lọc nêu {field} hai lần"));
    }
    let wrong = said.strip_prefix("invalid type: ").or_else(|| said.strip_prefix("invalid value: "));
    let Some((given, meant)) = wrong.and_then(|wrong| wrong.rsplit_once(", expected ")) else {
        return other_words(said);
    };
    let (meant, meant_vi) = (expected_type(meant), expected_type_vi(meant));
    if said.starts_with("invalid value: ") {
        return (
            format!("this value is not allowed: {meant} is meant"),
            format!("giá trị không được phép: cần {meant_vi}"),
        );
    }
    let (given, given_vi) = given_type(given);
    (format!("{given} is given where {meant} is meant"), format!("cần {meant_vi}, không phải {given_vi}"))
}

/// The words of a type's own decoder. Those that hold no part of the value are kept; parsers of dates and identities
/// repeat it.
fn other_words(said: &str) -> (String, String) {
    const KEPT: &[&str] = &[
        "times within times are nested too deep",
        "the bytes end early",
        "data did not match any variant of untagged enum",
        "nested too deep",
        "depth limit exceeded",
        "array had incorrect length",
        "a byte that means nothing",
        "invalid utf8",
        "duplicate field",
    ];
    if said.contains("offset component") {
        let text = "an instant needs its offset from UTC, as in 2021-03-05T08:00:00Z".to_owned();
        return (text, "thời điểm phải có độ lệch so với UTC, ví dụ 2021-03-05T08:00:00Z".to_owned());
    }
    const FORMS: &[(&[&str], &str, &str)] = &[
        (&["UUID"], "this is no identity (UUID)", "không phải mã định danh (UUID)"),
        (
            &["year", "as month", "as day", "parsed date"],
            "this is no day of the calendar, written as in 2021-03-05",
            "không phải ngày có trong lịch, viết như 2021-03-05",
        ),
        (
            &["hour", "as minute", "as second"],
            "this is no time of day, written as in 08:30",
            "không phải giờ trong ngày, viết như 08:30",
        ),
        (
            &["time component"],
            "an instant needs a time of day, as in 2021-03-05T08:00:00Z",
            "thời điểm phải có giờ, ví dụ 2021-03-05T08:00:00Z",
        ),
    ];
    let is_of = |words: &&[&str]| words.iter().any(|word| said.contains(word));
    if let Some((_, text, text_vi)) = FORMS.iter().find(|(words, ..)| is_of(words)) {
        return ((*text).to_owned(), (*text_vi).to_owned());
    }
    let text_vi = "không đọc được giá trị này".to_owned();
    let kept = KEPT.iter().any(|words| said.contains(words)) && !said.contains('"');
    let text = if kept { said.to_owned() } else { "this value cannot be read: it has another form here".to_owned() };
    (text, text_vi)
}

/// The type of what was given, without its value.
fn given_type(given: &str) -> (&'static str, &'static str) {
    const TYPES: &[(&str, &str, &str)] = &[
        ("string", "text", "văn bản"),
        ("integer", "a whole number", "số nguyên"),
        ("floating point", "a decimal number", "số thập phân"),
        ("boolean", "true or false", "giá trị đúng, sai"),
        ("byte array", "a value of bytes", "dữ liệu nhị phân (bytes)"),
        ("unit value", "nothing", "giá trị trống"),
        ("sequence", "a list", "danh sách"),
        ("map", "a group of fields", "nhóm trường"),
    ];
    let known = TYPES.iter().find(|(start, ..)| given.starts_with(start));
    known.map_or(("something else", "giá trị khác"), |(_, text, text_vi)| (text, text_vi))
}

/// Rust's names of types of whole numbers, unsigned and signed.
const UNSIGNED: &[&str] = &["u8", "u16", "u32", "u64", "usize"];
const SIGNED: &[&str] = &["i8", "i16", "i32", "i64", "an integer"];

/// The expected type, without Rust's names of numbers.
fn expected_type(meant: &str) -> &str {
    match meant {
        _ if UNSIGNED.contains(&meant) => "a whole number from 0 on",
        _ if SIGNED.contains(&meant) => "a whole number",
        _ => meant,
    }
}

/// The expected type, in Vietnamese.
fn expected_type_vi(meant: &str) -> &'static str {
    const TYPES: &[(&str, &str)] = &[
        ("string", "văn bản"),
        ("boolean", "giá trị đúng hoặc sai"),
        ("sequence", "danh sách"),
        ("tuple", "danh sách"),
        ("variant", "một lựa chọn, ghi theo tên"),
        ("enum", "một lựa chọn, ghi theo tên"),
        ("UUID", "mã định danh (UUID)"),
        ("timestamp", "thời điểm, ví dụ 2021-03-05T08:30:00+07:00"),
        ("date", "ngày, ví dụ 2021-03-05"),
        ("time", "giờ, ví dụ 08:30"),
        ("struct", "nhóm trường"),
        ("map", "nhóm trường"),
    ];
    if UNSIGNED.contains(&meant) {
        return "số nguyên từ 0 trở lên";
    }
    if SIGNED.contains(&meant) {
        return "số nguyên";
    }
    let known = |fits: fn(&&(&str, &str), &str) -> bool| TYPES.iter().find(|known| fits(known, meant));
    // "a formatted UUID string" is a UUID, "a date string" a date.
    let special = known(|(name, _), meant| *name != "string" && meant.contains(name));
    special.or_else(|| known(|(name, _), meant| meant.contains(name))).map_or("giá trị đúng kiểu", |(_, label)| label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(said: &str) -> Problem {
        let mut problems = Problems::default();
        add("record.name", said, &mut problems);
        problems.into_vec().remove(0)
    }

    #[test]
    fn what_was_given_is_not_told_again() {
        let problem = found("invalid type: integer `912345678`, expected a string");
        assert_eq!(problem.text, "a whole number is given where a string is meant");
        assert_eq!(problem.text_vi, "cần văn bản, không phải số nguyên");
        let problem = found("invalid type: string \"Nguyễn, expected An\", expected u32");
        assert_eq!(problem.text_vi, "cần số nguyên từ 0 trở lên, không phải văn bản");
        assert!(!problem.text.contains("Nguyễn"));
    }

    #[test]
    fn a_number_that_does_not_fit_is_told_the_range() {
        let problem = found("invalid value: integer `-1`, expected u32");
        assert_eq!(problem.text, "this value is not allowed: a whole number from 0 on is meant");
        assert_eq!(problem.text_vi, "giá trị không được phép: cần số nguyên từ 0 trở lên");
    }

    #[test]
    fn an_unknown_choice_names_those_there_are() {
        let problem = found("unknown variant `meeting`, expected `host` or `participant`");
        assert_eq!(problem.allowed, ["host", "participant"]);
        assert_eq!(problem.text, "there is no such choice; allowed: host, participant");
        assert_eq!(problem.text_vi, "không có lựa chọn này; được phép: tổ chức; tham gia");
        let problem = found("unknown variant `x`, expected one of `a`, `b`, `c`");
        assert_eq!(problem.allowed, ["a", "b", "c"]);
    }

    #[test]
    fn days_times_and_identities_are_told_their_form() {
        fn told<T: serde::de::DeserializeOwned + std::fmt::Debug>(text: &str) -> [String; 2] {
            let said = serde_json::from_value::<T>(text.into()).unwrap_err().to_string();
            let problem = found(&said);
            [problem.text, problem.text_vi]
        }
        for text in ["hôm nay", "31/02/2021", "2021-02-31", "2021-2-3", ""] {
            let [text, text_vi] = told::<jiff::civil::Date>(text);
            assert_eq!(text, "this is no day of the calendar, written as in 2021-03-05");
            assert_eq!(text_vi, "không phải ngày có trong lịch, viết như 2021-03-05");
        }
        for text in ["sáng", "25:00", "08:61", "8h", ""] {
            assert!(told::<jiff::civil::Time>(text)[1].contains("viết như 08:30"), "{text}");
        }
        assert!(told::<jiff::Timestamp>("2021-02-03")[1].contains("phải có giờ"));
        assert!(told::<jiff::Timestamp>("2021-02-03T08:00")[1].contains("độ lệch"));
        assert!(told::<uuid::Uuid>("abc")[1].contains("UUID"));
    }

    #[test]
    fn other_words_are_kept_in_english_alone() {
        let problem = found("missing field `title`");
        assert_eq!(
            (problem.text.as_str(), problem.text_vi.as_str()),
            ("missing field `title`", "thiếu trường `title`")
        );
        assert_eq!(found("what nobody knows").text_vi, "không đọc được giá trị này");
        assert_eq!(
            found("invalid type: boolean `true`, expected a formatted UUID string").text_vi,
            "cần mã định danh (UUID), không phải giá trị đúng, sai"
        );
    }
}
