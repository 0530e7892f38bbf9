//! Maps characters of symbol fonts (Wingdings, Symbol) to Unicode.

/// Whether a font has pictures where others have letters.
pub(super) fn is_symbol_font(name: &str) -> bool {
    let name = name.to_lowercase();
    ["symbol", "wingdings", "webdings", "marlett"].iter().any(|start| name.starts_with(start))
}

/// A character of a symbol font, by its code in the font (with or without the offset into the private use area).
fn known(font: &str, code: u32) -> Option<char> {
    let is_symbol = font.to_lowercase().starts_with("symbol");
    let code = if (0xF000..=0xF0FF).contains(&code) { code - 0xF000 } else { code };
    Some(match (is_symbol, code) {
        (_, 0x20 | 0xA0) => ' ',
        (true, 0x2D | 0xBE) => '-',
        (true, 0x2B) => '+',
        (true, 0x2A) => '*',
        (true, 0xB7) => '•',
        (true, 0xA3) => '≤',
        (true, 0xB3) => '≥',
        (true, 0xB0) => '°',
        (true, 0xB1) => '±',
        (true, 0xB4) => '×',
        (true, 0xAE) => '→',
        (true, 0xDE) => '⇒',
        (false, 0xFC) => '✓',
        (false, 0xFB) => '✗',
        (false, 0xFE | 0x52) => '☑',
        (false, 0xFD | 0x78) => '☒',
        (false, 0x6F | 0x70 | 0x71 | 0x72 | 0xA8) => '□',
        (false, 0xE0 | 0xE8) => '→',
        (false, 0xF0) => '⇒',
        (false, 0x9F | 0x6C | 0xB7) => '•',
        (false, 0x6E | 0xA7) => '▪',
        (false, 0xD8 | 0x76) => '➢',
        _ => return None,
    })
}

/// A `sym` of a run: its font and its code in hexadecimal.
pub(super) fn symbol(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code.trim(), 16).ok()?;
    if is_symbol_font(font) || (0xF000..=0xF0FF).contains(&code) {
        return Some(known(font, code).unwrap_or('•'));
    }
    char::from_u32(code).filter(|letter| !letter.is_control())
}

/// A character of a text: one of a symbol font that is known, or itself.
pub(super) fn letter(font: Option<&str>, letter: char) -> char {
    match letter {
        '\u{F000}'..='\u{F0FF}' => known(font.unwrap_or("Wingdings"), letter.into()).unwrap_or(letter),
        other => other,
    }
}

/// A bullet: what the level's font shows as a dash is a dash, other pictures are a dot.
pub(super) fn bullet(font: Option<&str>, text: &str) -> String {
    let is_symbol = font.is_some_and(is_symbol_font);
    let shown = |letter: char| match letter {
        '\u{E000}'..='\u{F8FF}' => plain(known(font.unwrap_or("Symbol"), letter.into())),
        // In a symbol font the letters are pictures too; a dash is one everywhere.
        other if is_symbol && !matches!(other, '-' | '+' | '*') => plain(known(font.unwrap_or_default(), other.into())),
        other => other,
    };
    // Word's hollow bullet is the letter o of a font of even width.
    if text.trim() == "o" {
        return "•".to_owned();
    }
    text.chars().map(shown).collect()
}

fn plain(known: Option<char>) -> char {
    known.filter(|letter| matches!(letter, '-' | '+' | '*')).unwrap_or('•')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bullets_are_dashes_or_dots() {
        for (font, text, expected) in [
            (Some("Symbol"), "\u{F0B7}", "•"),
            (Some("Symbol"), "\u{F02D}", "-"),
            (Some("Wingdings"), "\u{F0A7}", "•"),
            (Some("Wingdings"), "§", "•"),
            (Some("Wingdings"), "ü", "•"),
            (Some("Courier New"), "o", "•"),
            (Some("Times New Roman"), "-", "-"),
            (None, "–", "–"),
            (None, "+", "+"),
            (None, "\u{F0D8}", "•"),
            (Some("Symbol"), "-", "-"),
        ] {
            assert_eq!(bullet(font, text), expected, "{font:?} {text:?}");
        }
    }

    #[test]
    fn symbols_in_text_are_what_they_look_like() {
        assert_eq!(symbol("Wingdings", "F0FC"), Some('✓'));
        assert_eq!(symbol("Wingdings", "00A8"), Some('□'));
        assert_eq!(symbol("Symbol", "F0B3"), Some('≥'));
        assert_eq!(symbol("Arial", "1EBF"), Some('ế'));
        assert_eq!(symbol("Wingdings", "F04A"), Some('•'));
        assert_eq!(symbol("Arial", "D800"), None);
        assert_eq!(symbol("Arial", "xyz"), None);
        assert_eq!(letter(None, '\u{F0E0}'), '→');
        assert_eq!(letter(None, '\u{F061}'), '\u{F061}');
    }
}
