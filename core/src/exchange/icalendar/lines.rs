//! Content lines: escaped, folded and ended as RFC 5545 (3.1, 3.3.11) says.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// The time zone of every local time, which the calendar defines.
const ZONE: &str = "Asia/Ho_Chi_Minh";

/// The most octets of a line, without its end.
const WIDEST: usize = 75;

/// Lines of a calendar.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line of a name with parameters, and a value that needs no escape.
    pub fn put(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A text, escaped.
    pub fn text(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    /// A text, if there is one that is not blank.
    pub fn optional(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.text(name, text);
        }
    }

    /// A list of texts; nothing if it is empty.
    pub fn list<'t>(&mut self, name: &str, texts: impl IntoIterator<Item = &'t str>) {
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).map(escaped).collect();
        if !texts.is_empty() {
            self.put(name, &texts.join(","));
        }
    }

    /// A whole day.
    pub fn day(&mut self, name: &str, day: Date) {
        self.put(&format!("{name};VALUE=DATE"), &day.strftime("%Y%m%d").to_string());
    }

    /// A time in Việt Nam.
    pub fn local(&mut self, name: &str, day: Date, time: Time) {
        let at = day.to_datetime(time).strftime("%Y%m%dT%H%M%S").to_string();
        self.put(&format!("{name};TZID={ZONE}"), &at);
    }

    /// An instant, in UTC and whole seconds.
    pub fn instant(&mut self, name: &str, at: Timestamp) {
        self.put(name, &at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string());
    }

    /// The definition of the time zone: seven hours ahead of UTC since 13 June 1975, which no session precedes.
    pub fn zone(&mut self) {
        self.put("BEGIN", "VTIMEZONE");
        self.put("TZID", ZONE);
        self.put("BEGIN", "STANDARD");
        self.put("DTSTART", "19750613T000000");
        self.put("TZOFFSETFROM", "+0800");
        self.put("TZOFFSETTO", "+0700");
        self.put("TZNAME", "+07");
        self.put("END", "STANDARD");
        self.put("END", "VTIMEZONE");
    }

    pub fn into_text(self) -> String {
        self.0
    }

    /// Writes a line, folded so that no part has more than 75 octets and no character is divided.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > WIDEST {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value: separators escaped, ends of lines as `\n`, other control characters left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn written(write: impl FnOnce(&mut Lines)) -> String {
        let mut lines = Lines::default();
        write(&mut lines);
        lines.into_text()
    }

    #[test]
    fn separators_and_ends_of_lines_are_escaped() {
        let text = written(|lines| lines.text("SUMMARY", "a;b,c\\d\r\ne\nf\u{7}g"));
        assert_eq!(text, "SUMMARY:a\\;b\\,c\\\\d\\ne\\nfg\r\n");
    }

    #[test]
    fn days_and_times_are_written_as_local_or_as_utc() {
        assert_eq!(written(|lines| lines.day("DUE", date(2021, 3, 5))), "DUE;VALUE=DATE:20210305\r\n");
        let at_eight = jiff::civil::time(8, 0, 0, 0);
        let local = written(|lines| lines.local("DTSTART", date(2021, 3, 5), at_eight));
        assert_eq!(local, "DTSTART;TZID=Asia/Ho_Chi_Minh:20210305T080000\r\n");
        let instant = written(|lines| lines.instant("DTSTAMP", "2021-03-05T01:00:00.5Z".parse().unwrap()));
        assert_eq!(instant, "DTSTAMP:20210305T010000Z\r\n");
    }

    #[test]
    fn lists_leave_out_what_is_blank() {
        assert_eq!(written(|lines| lines.list("CATEGORIES", ["họp", " ", "a,b"])), "CATEGORIES:họp,a\\,b\r\n");
        assert_eq!(written(|lines| lines.list("CATEGORIES", [""])), "");
    }

    proptest! {
        #[test]
        fn folded_lines_have_few_octets_and_unfold_to_what_was_written(text in "[ăâđêôơưạảấầẩẫậ a-z😀]{0,200}") {
            let folded = written(|lines| lines.text("SUMMARY", &text));
            for line in folded.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75);
            }
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", text.trim()));
        }
    }
}
