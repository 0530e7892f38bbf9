//! Schedules in short notation, from the library and from expectations.

use serde_json::Value;

/// The times of one schedule, each in words, sorted; none where nothing is said.
pub type Times = Vec<String>;

/// What a person says a schedule must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// One of these.
    OneOf(Vec<Times>),
    /// Anything that does not lie in this year.
    NotIn(i64),
}

impl Wanted {
    /// Whether these times are right.
    pub fn accepts(&self, read: &Times) -> bool {
        match self {
            Self::OneOf(allowed) => allowed.contains(read),
            Self::NotIn(year) => !read.iter().any(|time| lies_in(time, *year)),
        }
    }

    /// Whether nothing at all should be read.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::OneOf(allowed) => allowed.iter().all(Vec::is_empty),
            Self::NotIn(_) => false,
        }
    }
}

/// The words for times, as reports show them.
pub fn shown(times: &Times) -> String {
    if times.is_empty() { "unspecified".to_owned() } else { times.join(" + ") }
}

// ----- As the library gives them -----

/// The times of a schedule in the library's canonical form.
pub fn read(schedule: &Value) -> Times {
    let mut times = Vec::new();
    collect(schedule, &mut times);
    times.sort();
    times
}

fn collect(schedule: &Value, times: &mut Times) {
    let text = |key: &str| match schedule.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => "?".to_owned(),
    };
    let kind = schedule.get("type").and_then(Value::as_str).unwrap_or("unspecified");
    let several = || schedule.get("times").and_then(Value::as_array).into_iter().flatten();
    match kind {
        "unspecified" => {}
        "in_year" => times.push(format!("year {}", text("year"))),
        "in_quarter" => times.push(format!("quarter {}-{}", text("year"), text("quarter"))),
        "in_month" => times.push(format!("month {}-{:0>2}", text("year"), text("month"))),
        "on_date" => times.push(format!("on {}", text("date"))),
        "by_date" => times.push(format!("by {}", text("date"))),
        "range" => times.push(format!("range {}..{}", text("from"), text("to"))),
        "several" => several().for_each(|time| collect(time, times)),
        "each_year" => times.extend(several().map(|time| format!("each year {}", in_any_year(time)))),
        // Words that stand for themselves, and those that are not known here.
        other => times.push(other.to_owned()),
    }
}

/// A time within every year: "by 15/6", "quarter 3", "month 5", "range 1/3..30/4".
fn in_any_year(time: &Value) -> String {
    let number = |key: &str| time.get(key).and_then(Value::as_i64).unwrap_or_default();
    let day = |key: &str| {
        let part = |part: &str| time.get(key).and_then(|day| day.get(part)).and_then(Value::as_i64).unwrap_or_default();
        format!("{}/{}", part("day"), part("month"))
    };
    match time.get("type").and_then(Value::as_str).unwrap_or_default() {
        "quarter_of_year" => format!("quarter {}", number("quarter")),
        "month_of_year" => format!("month {}", number("month")),
        "on_day" => format!("on {}", day("day")),
        "by_day" => format!("by {}", day("day")),
        "day_range" => format!("range {}..{}", day("from"), day("to")),
        _ => time.to_string(),
    }
}

fn lies_in(time: &str, year: i64) -> bool {
    let years = time.split(|letter: char| !letter.is_ascii_digit()).filter(|number| number.len() == 4);
    let years = years.filter_map(|number| number.parse::<i64>().ok()).collect::<Vec<_>>();
    match years.as_slice() {
        [] => false,
        [only] => *only == year,
        [from, .., to] => (*from..=*to).contains(&year),
    }
}

// ----- As a person writes them -----

/// What a person's words demand; nothing where they are not understood. The plan's year completes "both dates".
pub fn wanted(words: &str, plan_year: Option<i64>) -> Option<Wanted> {
    if let Some(year) = words.trim().strip_prefix("not in ") {
        return year.trim().parse().ok().map(Wanted::NotIn);
    }
    let positive = words.split(", not ").next().unwrap_or(words);
    let positive = positive.split(';').next().unwrap_or(positive);
    let mut allowed = Vec::new();
    for alternative in positive.split(" or ").map(|alternative| alternative.trim().trim_end_matches(',')) {
        if let Some(times) = parse(alternative) {
            allowed.push(times);
        } else if let Some(times) = listed(alternative) {
            allowed.push(times);
        } else if let Some(days) = days_of_every_year(alternative) {
            allowed.push(vec!["yearly".to_owned()]);
            allowed.push(sorted(days.iter().map(|(day, month)| format!("each year by {day}/{month}"))));
        } else if alternative == "both dates" {
            let days = days_of_every_year(positive)?;
            let Some(year) = plan_year else { continue };
            allowed.push(sorted(days.iter().map(|(day, month)| format!("by {year}-{month:02}-{day:02}"))));
        } else {
            return None;
        }
    }
    Some(Wanted::OneOf(allowed))
}

/// The exact words: "quarter 2025-3", "each year by 15/6 + by 15/11".
pub fn parse(words: &str) -> Option<Times> {
    let words = words.trim();
    if words == "unspecified" {
        return Some(Vec::new());
    }
    let (every_year, words) = match words.strip_prefix("each year ") {
        Some(rest) => (true, rest),
        None => (false, words),
    };
    let times = words.split(" + ").map(|time| if every_year { yearly_time(time) } else { single(time) });
    Some(sorted(times.collect::<Option<Vec<_>>>()?))
}

fn single(time: &str) -> Option<String> {
    const WORDS: &[&str] =
        &["continuous", "periodic", "daily", "weekly", "monthly", "quarterly", "half_yearly", "yearly"];
    let time = time.trim();
    if WORDS.contains(&time) {
        return Some(time.to_owned());
    }
    if let Some((from, to)) = time.strip_prefix("range ").unwrap_or(time).split_once("..") {
        return (is_date(from) && is_date(to)).then(|| format!("range {from}..{to}"));
    }
    let (kind, value) = time.split_once(' ')?;
    let is_right = match kind {
        "year" => value.len() == 4 && numbers(value, '-').is_some(),
        "quarter" => matches!(numbers(value, '-').as_deref(), Some([_, 1..=4])),
        "month" => matches!(numbers(value, '-').as_deref(), Some([_, 1..=12])),
        "on" | "by" => is_date(value),
        _ => false,
    };
    is_right.then(|| time.to_owned())
}

fn yearly_time(time: &str) -> Option<String> {
    let (kind, value) = time.trim().split_once(' ')?;
    let numbers = numbers(value, '/')?;
    let written = match (kind, numbers.as_slice()) {
        ("by" | "on", [day @ 1..=31, month @ 1..=12]) => format!("{kind} {day}/{month}"),
        ("month", [number @ 1..=12]) | ("quarter", [number @ 1..=4]) => format!("{kind} {number}"),
        _ => return None,
    };
    Some(format!("each year {written}"))
}

/// "quarters 2024-1 and 2024-3", "months 2024-02 and 2024-05".
fn listed(words: &str) -> Option<Times> {
    let (kinds, values) = words.split_once(' ')?;
    let kind = kinds.strip_suffix('s')?;
    let values = values.split(" and ").flat_map(|value| value.split(", "));
    Some(sorted(values.map(|value| single(&format!("{kind} {}", value.trim()))).collect::<Option<Vec<_>>>()?))
}

/// The days of "yearly (by 15/6 and 15/11)".
fn days_of_every_year(words: &str) -> Option<Vec<(i64, i64)>> {
    let (_, inner) = words.split_once("yearly (by ")?;
    let (days, _) = inner.split_once(')')?;
    days.split(" and ")
        .map(|day| match numbers(day.trim(), '/').as_deref() {
            Some([day, month]) => Some((*day, *month)),
            _ => None,
        })
        .collect()
}

fn is_date(text: &str) -> bool {
    matches!(numbers(text, '-').as_deref(), Some([_, 1..=12, 1..=31])) && text.len() == "2025-01-31".len()
}

fn numbers(text: &str, between: char) -> Option<Vec<i64>> {
    text.split(between).map(|number| number.parse().ok()).collect()
}

fn sorted(times: impl IntoIterator<Item = String>) -> Times {
    let mut times = times.into_iter().collect::<Vec<_>>();
    times.sort();
    times
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn accepts(words: &str, schedule: Value) -> bool {
        wanted(words, Some(2024)).unwrap_or_else(|| panic!("{words}")).accepts(&read(&schedule))
    }

    #[test]
    fn the_library_s_schedules_have_words() {
        let cases = [
            (json!({"type": "unspecified"}), "unspecified"),
            (json!({"type": "half_yearly"}), "half_yearly"),
            (json!({"type": "in_year", "year": 2025}), "year 2025"),
            (json!({"type": "in_quarter", "year": 2025, "quarter": 3}), "quarter 2025-3"),
            (json!({"type": "in_month", "year": 2025, "month": 5}), "month 2025-05"),
            (json!({"type": "on_date", "date": "2025-09-12"}), "on 2025-09-12"),
            (json!({"type": "by_date", "date": "2025-04-30"}), "by 2025-04-30"),
            (json!({"type": "range", "from": "2025-03-01", "to": "2025-09-30"}), "range 2025-03-01..2025-09-30"),
            (
                json!({"type": "several", "times": [
                    {"type": "in_quarter", "year": 2024, "quarter": 3},
                    {"type": "in_quarter", "year": 2024, "quarter": 1},
                ]}),
                "quarter 2024-1 + quarter 2024-3",
            ),
            (
                json!({"type": "each_year", "times": [
                    {"type": "by_day", "day": {"month": 6, "day": 15}},
                    {"type": "by_day", "day": {"month": 11, "day": 15}},
                ]}),
                "each year by 15/6 + by 15/11",
            ),
        ];
        for (schedule, words) in cases {
            assert_eq!(Some(read(&schedule)), parse(words), "{words}");
        }
    }

    #[test]
    fn prose_is_understood_by_what_it_means() {
        let quarter = |quarter: i64| json!({"type": "in_quarter", "year": 2024, "quarter": quarter});
        let both = json!({"type": "several", "times": [quarter(1), quarter(3)]});
        let words = "quarters 2024-1 and 2024-3, not the whole of January to September";
        assert!(accepts(words, both));
        assert!(!accepts(words, json!({"type": "range", "from": "2024-01-01", "to": "2024-09-30"})));

        let day = |date: &str| json!({"type": "by_date", "date": date});
        let words = "yearly (by 15/6 and 15/11), or both dates; not one date in the plan's year alone";
        assert!(accepts(words, json!({"type": "yearly"})));
        assert!(accepts(words, json!({"type": "several", "times": [day("2024-06-15"), day("2024-11-15")]})));
        assert!(!accepts(words, day("2024-06-15")));

        assert!(accepts("not in 2021", json!({"type": "unspecified"})));
        assert!(accepts("not in 2021", quarter(2)));
        assert!(!accepts("not in 2021", json!({"type": "range", "from": "2020-05-01", "to": "2022-01-01"})));
        assert!(accepts("2025-03-01..2025-09-30", json!({"type": "range", "from": "2025-03-01", "to": "2025-09-30"})));
    }

    #[test]
    fn other_words_are_not_understood() {
        for words in ["soon", "quarter 2025-5", "by 30/4", "month 2025", "each year soon", "quarters one and two"] {
            assert_eq!(wanted(words, Some(2024)), None, "{words}");
        }
    }
}
