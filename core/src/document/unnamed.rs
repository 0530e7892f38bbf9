//! Placeholder values that name nobody: "nt" (as above), "//", "Chưa phân công", "(trống)".

use super::words::Words;

/// Why a value names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unnamed {
    /// Nobody is named yet.
    Nobody,
    /// Somebody is meant, but not said here: a ditto mark, a remark in brackets.
    NotSaidHere,
}

/// What a value says that names nobody; `None` where it may be a name.
pub(super) fn read(value: &str) -> Option<Unnamed> {
    const DITTO_WORDS: &[&str] = &["nt", "n t", "nhu tren", "nhu muc tren", "nhu dong tren", "nhu o tren"];
    const NOBODY: &[&str] = &["trong", "de trong", "bo trong", "khong", "khong co", "khong ro"];
    const NOT_YET: &[&str] = &["chua phan cong", "chua ro", "chua xac dinh", "chua co", "chua giao", "chua duoc giao"];
    const LONGEST: usize = 200;
    let value = value.trim();
    if value.is_empty() || value.len() > LONGEST {
        return None;
    }
    let words = Words::of(value);
    if words.is_empty() {
        return Some(if is_ditto_mark(value) { Unnamed::NotSaidHere } else { Unnamed::Nobody });
    }
    if NOBODY.iter().any(|nobody| words.are(nobody)) || NOT_YET.iter().any(|not_yet| words.starts_with(not_yet)) {
        return Some(Unnamed::Nobody);
    }
    let is_ditto = DITTO_WORDS.iter().any(|ditto| words.are(ditto));
    (is_ditto || is_in_bracket(value)).then_some(Unnamed::NotSaidHere)
}

/// The value where it may be a name.
pub(super) fn or_name(value: &str) -> Option<&str> {
    read(value).is_none().then_some(value)
}

fn is_ditto_mark(value: &str) -> bool {
    value.contains(['"', '\'', '/', '\\', '“', '”', '″', '〃', '’', '‘', '«', '»'])
}

/// Whether one bracket holds the whole value.
fn is_in_bracket(value: &str) -> bool {
    let value = value.trim_end_matches(['.', ';', ',']);
    let inner = value.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    inner.is_some_and(|inner| !inner.contains(['(', ')']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_nobody() {
        for text in ["- nt -", "nt", "-nt-", "N/t", "Như trên", "\"", "//", "-//-", "''", "(Phòng Kinh tế đề xuất)"]
        {
            assert_eq!(read(text), Some(Unnamed::NotSaidHere), "{text}");
        }
        for text in ["…", "...", "-", "Chưa phân công", "chưa rõ", "(trống)", "(Chưa phân công)"] {
            assert_eq!(read(text), Some(Unnamed::Nobody), "{text}");
        }
        for text in ["", "Văn phòng", "Phòng NTM", "(1) Văn phòng (2)", "Ông Như", "Khoa Nội (A3)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
