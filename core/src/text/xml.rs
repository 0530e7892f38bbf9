//! Text for XML 1.0.

/// A text without the characters that XML cannot hold, whatever they are written as.
pub(crate) fn xml_text(text: &str) -> String {
    let allowed = |letter: &char| {
        matches!(letter, '\t' | '\n' | '\r') || (*letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(xml_text("a\u{0}b\u{1b}\tc\nd\u{fffe}e\u{ffff}<"), "ab\tc\nde<");
    }
}
