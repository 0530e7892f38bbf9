//! Formats of list numbers: decimal, Roman, letters.

/// How a level of a list writes its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    #[default]
    Decimal,
    /// At least this many digits.
    Padded(usize),
    UpperRoman,
    LowerRoman,
    UpperLetter,
    LowerLetter,
    /// "(1)"
    Bracketed,
    /// "1."
    Stopped,
    /// "- 1 -"
    Dashed,
    /// "①"
    Circled,
    /// No number: the level's text alone.
    Bullet,
    /// Nothing.
    None,
}

impl Format {
    /// A format by its name in the file; names of other scripts' numbers are taken as digits.
    pub fn named(name: &str) -> Self {
        match name {
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "decimalZero" => Self::Padded(2),
            "decimalEnclosedParen" => Self::Bracketed,
            "decimalEnclosedFullstop" => Self::Stopped,
            "decimalEnclosedCircle" => Self::Circled,
            "numberInDash" => Self::Dashed,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// A format of one's own: "001, 002, 003, ...".
    pub fn custom(pattern: &str) -> Self {
        let digits = pattern.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 1 { Self::Padded(digits.min(9)) } else { Self::Decimal }
    }

    pub fn write(self, value: u32) -> String {
        match self {
            Self::Decimal => value.to_string(),
            Self::Padded(digits) => format!("{value:0digits$}"),
            Self::UpperRoman => roman(value),
            Self::LowerRoman => roman(value).to_lowercase(),
            Self::UpperLetter => letter(value).to_uppercase(),
            Self::LowerLetter => letter(value),
            Self::Bracketed => format!("({value})"),
            Self::Stopped => format!("{value}."),
            Self::Dashed => format!("- {value} -"),
            Self::Circled => circled(value),
            Self::Bullet | Self::None => String::new(),
        }
    }
}

fn roman(value: u32) -> String {
    const DIGITS: &[(u32, &str)] = &[
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    const MOST: u32 = 3999;
    if !(1..=MOST).contains(&value) {
        return value.to_string();
    }
    let mut rest = value;
    let mut text = String::new();
    for (worth, digits) in DIGITS {
        while rest >= *worth {
            text.push_str(digits);
            rest -= worth;
        }
    }
    text
}

/// a to z, then aa, bb: the letters of Word, without đ.
fn letter(value: u32) -> String {
    const MOST: u32 = 780;
    let letters = u32::from(b'z' - b'a') + 1;
    let letter = |position: u32| char::from_u32(u32::from(b'a') + position);
    match value.checked_sub(1).filter(|_| value <= MOST).and_then(|before| Some((before, letter(before % letters)?))) {
        Some((before, letter)) => (0..=before / letters).map(|_| letter).collect(),
        None => value.to_string(),
    }
}

fn circled(value: u32) -> String {
    const FIRST: u32 = 0x2460;
    match char::from_u32(FIRST + value.saturating_sub(1)) {
        Some(letter) if (1..=20).contains(&value) => letter.to_string(),
        _ => format!("({value})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_writes_them() {
        use Format::*;
        for (format, value, text) in [
            (Decimal, 0, "0"),
            (Decimal, 12, "12"),
            (Padded(2), 7, "07"),
            (Padded(2), 107, "107"),
            (UpperRoman, 4, "IV"),
            (UpperRoman, 3888, "MMMDCCCLXXXVIII"),
            (UpperRoman, 0, "0"),
            (UpperRoman, u32::MAX, "4294967295"),
            (LowerRoman, 14, "xiv"),
            (LowerLetter, 1, "a"),
            (LowerLetter, 5, "e"),
            (LowerLetter, 26, "z"),
            (LowerLetter, 27, "aa"),
            (LowerLetter, 53, "aaa"),
            (LowerLetter, 0, "0"),
            (LowerLetter, u32::MAX, "4294967295"),
            (UpperLetter, 28, "BB"),
            (Bracketed, 3, "(3)"),
            (Dashed, 3, "- 3 -"),
            (Circled, 20, "⑳"),
            (Circled, 21, "(21)"),
            (Bullet, 3, ""),
        ] {
            assert_eq!(format.write(value), text, "{format:?} {value}");
        }
        assert_eq!(Format::custom("001, 002, 003, ..."), Padded(3));
        assert_eq!(Format::custom("a, b"), Decimal);
        assert_eq!(Format::named("chicago"), Decimal);
    }
}
