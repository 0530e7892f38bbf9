//! Readable names of files that every system can store, and that no two files share.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::text::{file_name_fault, nfc};

/// The most bytes of a name without its ending, so that whole paths stay short enough for Windows.
const MOST_BYTES: usize = 120;

/// Names that were given, in lower case: some systems tell no cases apart.
#[derive(Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// A path in a folder: the day, then the title, then an ending such as `.html`; with a number where it is taken.
    pub fn path(&mut self, folder: &str, on: Option<Date>, title: &str, ending: &str) -> String {
        let title = readable(title);
        let day = on.map(|on| format!("{on} ")).unwrap_or_default();
        let stem = format!("{day}{title}");
        let mut number = 1;
        loop {
            let mark = if number == 1 { String::new() } else { format!(" ({number})") };
            let path = format!("{folder}{stem}{mark}{ending}");
            if self.0.insert(path.to_lowercase()) {
                return path;
            }
            number += 1;
        }
    }

    /// As [`Names::path`], of a file that has a name of its own, whose ending it keeps.
    pub fn file(&mut self, folder: &str, on: Option<Date>, name: &str) -> String {
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() && (1..=8).contains(&ending.len()) && ending.is_ascii() => {
                (stem, format!(".{}", readable(ending)))
            }
            _ => (name, String::new()),
        };
        self.path(folder, on, stem, &ending)
    }
}

/// A text as the name of a file: without what systems refuse, in one line, and short.
fn readable(text: &str) -> String {
    let fits = |letter: char| !matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let text: String = nfc(text).chars().map(|letter| if fits(letter) { letter } else { ' ' }).collect();
    let visible = |letter: &char| letter.is_whitespace() || file_name_fault(&format!("a{letter}a")).is_none();
    let text: String = text.chars().filter(visible).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let cut = &text[..end];
    let cut = if end < text.len() { cut.rsplit_once(' ').map_or(cut, |(words, _)| words) } else { cut };
    let name = cut.trim_matches(|letter: char| letter == '.' || letter == ',' || letter.is_whitespace());
    match name {
        "" => "không tên".to_owned(),
        name if file_name_fault(name).is_some() => format!("tệp {name}"),
        name => name.to_owned(),
    }
}

/// A path as an address relative to the folder of the pack.
pub(super) fn address(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn names_are_readable_sound_and_never_shared() {
        let mut names = Names::default();
        let on = Some(date(2021, 10, 5));
        let mut file = |name: &str| names.file("t/", on, name);
        assert_eq!(file("Bảng niêm yết: cổng/trái.JPG"), "t/2021-10-05 Bảng niêm yết cổng trái.JPG");
        assert_eq!(file("bảng niêm yết cổng trái.jpg"), "t/2021-10-05 bảng niêm yết cổng trái (2).jpg");
        assert_eq!(file("../../etc/passwd"), "t/2021-10-05 etc passwd");
        assert_eq!(file("\u{202e}gpj.exe"), "t/2021-10-05 gpj.exe");
        let long = file(&format!("{}.pdf", "nội dung ".repeat(60)));
        assert!(long.len() < 160 && long.ends_with("nội.pdf"), "{long}");
        assert_eq!(names.path("", None, "NUL", ""), "tệp NUL");
        assert_eq!(names.path("", None, " ", ".txt"), "không tên.txt");
    }

    #[test]
    fn addresses_are_of_plain_letters() {
        assert_eq!(address("biên bản/a b#1.html"), "bi%C3%AAn%20b%E1%BA%A3n/a%20b%231.html");
    }
}
