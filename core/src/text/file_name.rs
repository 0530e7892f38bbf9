//! Names of files that every system can store, and that mean a file and nothing else.

use super::invisible::is_invisible;

/// The most bytes of a file name in UTF-8: more fit into no usual file system.
pub const FILE_NAME_BYTES: usize = 255;

/// Why a text is no name of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileNameFault {
    /// A character that separates folders or that Windows keeps for itself.
    Separator,
    /// A control character, or one that nobody sees: it hides what the name is.
    Invisible,
    /// `.`, `..`, or the name of a device on Windows (`NUL`, `com1.txt`).
    Reserved,
    /// A dot or white space at its end, or white space at its beginning, which Windows drops.
    Edge,
    /// More than [`FILE_NAME_BYTES`].
    TooLong,
}

/// What keeps a text from being the name of a file; none if it can be one, and none if it is empty.
///
/// ```
/// use cchc::text::{FileNameFault, file_name_fault};
///
/// assert_eq!(file_name_fault("Biên bản họp (tháng 3).docx"), None);
/// assert_eq!(file_name_fault("../../etc/passwd"), Some(FileNameFault::Separator));
/// assert_eq!(file_name_fault("nul.txt"), Some(FileNameFault::Reserved));
/// ```
pub fn file_name_fault(name: &str) -> Option<FileNameFault> {
    let is_separator = |letter: char| matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let at_edge = |letter: char| letter.is_whitespace();
    match name {
        _ if name.contains(is_separator) => Some(FileNameFault::Separator),
        _ if name.contains(is_invisible) => Some(FileNameFault::Invisible),
        "." | ".." => Some(FileNameFault::Reserved),
        _ if is_device(name) => Some(FileNameFault::Reserved),
        _ if name.starts_with(at_edge) || name.ends_with(at_edge) || name.ends_with('.') => Some(FileNameFault::Edge),
        _ if name.len() > FILE_NAME_BYTES => Some(FileNameFault::TooLong),
        _ => None,
    }
}

/// Whether Windows takes the name for a device, whatever follows its first dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let numbered = |port: &str| {
        let number = stem.strip_prefix(port).map(|rest| rest.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_offices_give_them_are_accepted() {
        for name in [
            "bang-niem-yet.jpg",
            "Biên bản họp ngày 05-3-2021 (lần 2).docx",
            "149_KH-SXD, bản ký số.signed.pdf",
            "Ảnh 🏛️.png",
            ".cchc",
            "COM10.txt",
            "console.log",
            "Nuln.txt",
            "tiền…",
            "a..b",
        ] {
            assert_eq!(file_name_fault(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_no_name_of_a_file_is_told_by_its_kind() {
        use FileNameFault::{Edge, Invisible, Reserved, Separator, TooLong};
        let long = "ă".repeat(128);
        for (name, fault) in [
            ("../../etc/passwd", Separator),
            ("..\\a", Separator),
            ("C:a.txt", Separator),
            ("a?.txt", Separator),
            ("\u{200b}", Invisible),
            ("\0", Invisible),
            ("\u{7}", Invisible),
            ("a\nb.txt", Invisible),
            ("anh\u{202e}gpj.exe", Invisible),
            ("\u{2066}a", Invisible),
            ("\u{3164}", Invisible),
            ("..", Reserved),
            (".", Reserved),
            ("NUL", Reserved),
            ("con.txt", Reserved),
            ("Lpt1 .a.b", Reserved),
            ("com².log", Reserved),
            ("a.txt ", Edge),
            (" a.txt", Edge),
            ("a.", Edge),
            ("a\u{a0}", Edge),
            (long.as_str(), TooLong),
        ] {
            assert_eq!(file_name_fault(name), Some(fault), "{name:?}");
        }
        assert_eq!(file_name_fault(&"a".repeat(FILE_NAME_BYTES)), None);
    }
}
