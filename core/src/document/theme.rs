//! The theme of the year (chủ đề), quoted in a clause.

use super::words::{Words, slice};

const QUOTES: &[(char, char)] = &[('“', '”'), ('"', '"'), ('«', '»'), ('‘', '’'), ('„', '“')];

/// The theme that a clause gives after "chủ đề": what stands in quotes, or after a colon.
pub(super) fn quoted_in(text: &str) -> Option<&str> {
    const NEAR: usize = 25;
    let words = Words::of(text);
    let at = words.find("chu de")?;
    let after = words.from(at + 2);
    let quoted = QUOTES.iter().filter_map(|(open, close)| {
        let start = after.find(*open)?;
        let inside = slice(after, start + open.len_utf8(), after.len());
        let theme = slice(inside, 0, inside.find(*close)?).trim();
        let is_near = Words::of(slice(after, 0, start)).len() <= NEAR && !slice(after, 0, start).contains('.');
        (is_near && !Words::of(theme).is_empty()).then_some((start, theme))
    });
    quoted.min_by_key(|(start, _)| *start).map(|(_, theme)| theme).or_else(|| after_colon(after))
}

/// "Chủ đề năm 2021: Kỷ cương, trách nhiệm."
fn after_colon(after: &str) -> Option<&str> {
    const NEAR: usize = 8;
    let (before, theme) = after.split_once(':')?;
    let theme = theme.trim().trim_end_matches(['.', ';', '/']).trim();
    let is_near = Words::of(before).len() <= NEAR && !before.contains(['.', ';', ',']);
    (is_near && Words::of(theme).len() >= 2).then_some(theme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_colons() {
        assert_eq!(
            quoted_in("quán triệt chủ đề CCHC năm 2021 là “Kỷ cương, bút phá”; liên hệ “khác”"),
            Some("Kỷ cương, bút phá")
        );
        assert_eq!(quoted_in("Chủ đề năm: \"Hành động\"."), Some("Hành động"));
        assert_eq!(quoted_in("Chủ đề năm 2021: Kỷ cương, trách nhiệm."), Some("Kỷ cương, trách nhiệm"));
        assert_eq!(quoted_in("Niêm yết chủ đề công tác CCHC năm 2021 tại Sở."), None);
        assert_eq!(quoted_in("“Kỷ cương” không phải chủ đề"), None);
        assert_eq!(quoted_in("chủ đề “chưa đóng"), None);
    }
}
