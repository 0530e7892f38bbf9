//! Parses the mark that opens a heading or a clause (number, letter or bullet): "Phần I", "Điều 1.", "I.", "A.", "1.",
//! "1.1", "a)", "(1)", "-", "+", "•".

use super::lines::strip_emphasis;
use super::words::{Words, is_upper, slice};

/// The type of mark. Marks that close differently ("1." and "1)") number different lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// A line in capitals without a mark.
    Capitals,
    /// A line without a mark that names what follows it.
    Subtitle,
    /// Phần.
    Part,
    /// Chương.
    Chapter,
    /// Mục.
    Item,
    /// Điều.
    Article,
    /// A letter: "A."
    Upper(char),
    /// "I."
    Roman(char),
    /// "1."
    Arabic(char),
    /// "1.1", with how many numbers.
    Decimal(u8),
    /// "a)"
    Lower(char),
    /// "(1)", "(a)"
    Bracketed,
    /// A line without a mark.
    Plain,
    /// "-"
    Dash,
    /// "+"
    Plus,
    /// "•"
    Dot,
}

impl MarkKind {
    /// How far down in a document such marks usually stand: a heading ends those of a higher rank.
    pub fn rank(self) -> u8 {
        match self {
            Self::Capitals => 0,
            Self::Part => 1,
            Self::Chapter => 2,
            Self::Item => 3,
            Self::Article => 4,
            Self::Upper(_) => 5,
            Self::Roman(_) => 6,
            Self::Arabic(_) => 7,
            Self::Decimal(numbers) => 7_u8.saturating_add(numbers.min(4)),
            Self::Lower(_) => 12,
            Self::Bracketed => 13,
            Self::Subtitle => 14,
            Self::Plain => 15,
            Self::Dash | Self::Plus | Self::Dot => 16,
        }
    }

    /// Whether a number of this kind comes right after another.
    pub fn follows(self, number: u32, before: u32) -> bool {
        match self {
            Self::Lower(_) => {
                // Vietnamese lists go a b c d đ e g h i k l; some writers count a b c d e f.
                let letter = |value| char::from_u32(value);
                let after = |alphabet: &str| {
                    let mut letters = alphabet.chars().skip_while(|known| Some(*known) != letter(before));
                    letters.next().is_some() && letters.next() == letter(number)
                };
                after("abcdđeghiklmnopqrstuvxy") || after("abcdefghijklmnopqrstuvwxyz")
            }
            _ => before.checked_add(1) == Some(number),
        }
    }

    /// Whether the mark is a number or a letter.
    pub fn is_numbered(self) -> bool {
        !self.is_bullet() && !matches!(self, Self::Capitals | Self::Subtitle | Self::Plain)
    }

    /// Whether a number of this kind begins a list.
    pub fn is_first(self, number: u32) -> bool {
        match self {
            Self::Lower(_) => number == u32::from('a'),
            Self::Bracketed => number == 1 || number == u32::from('a'),
            _ => number <= 1,
        }
    }

    /// Whether the mark numbers nothing.
    pub fn is_bullet(self) -> bool {
        matches!(self, Self::Dash | Self::Plus | Self::Dot)
    }

    /// Whether such a mark always stands before a heading.
    pub fn is_structural(self) -> bool {
        matches!(self, Self::Part | Self::Chapter | Self::Item | Self::Article | Self::Roman(_))
    }
}

/// A mark and what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OutlineMark<'t> {
    pub kind: MarkKind,
    /// Its position in the list, from 1; 0 for bullets.
    pub value: u32,
    /// The mark as written.
    pub text: &'t str,
    /// The line after the mark.
    pub rest: &'t str,
}

impl<'t> OutlineMark<'t> {
    /// No mark.
    pub fn none(text: &'t str) -> Self {
        Self { kind: MarkKind::Plain, value: 0, text: "", rest: text }
    }

    /// Whether this mark comes right after another of its kind.
    #[cfg(test)]
    fn follows(&self, value: u32) -> bool {
        self.kind.follows(self.value, value)
    }
}

/// Reads the mark at the start of a line.
pub(super) fn read(line: &str) -> Option<OutlineMark<'_>> {
    bullet(line).or_else(|| named(line)).or_else(|| bracketed(line)).or_else(|| numbered(line))
}

fn bullet(line: &str) -> Option<OutlineMark<'_>> {
    let first = line.chars().next()?;
    let kind = match first {
        '-' | '–' | '—' | '−' => MarkKind::Dash,
        '+' => MarkKind::Plus,
        '•' | '●' | '○' | '▪' | '▫' | '■' | '□' | '◦' | '·' | '‣' | '►' | '➢' | '✓' | '*' | '\u{F0B7}' => {
            MarkKind::Dot
        }
        _ => return None,
    };
    let rest = line.trim_start_matches(first);
    Some(mark(kind, 0, line, rest))
}

/// "Phần I", "Phần thứ nhất", "Chương 2", "Mục 1", "Điều 1.".
fn named(line: &str) -> Option<OutlineMark<'_>> {
    let kind = match line.split_whitespace().next()? {
        "Phần" | "PHẦN" => MarkKind::Part,
        "Chương" | "CHƯƠNG" => MarkKind::Chapter,
        "Mục" | "MỤC" => MarkKind::Item,
        "Điều" | "ĐIỀU" => MarkKind::Article,
        _ => return None,
    };
    let words = Words::of(line);
    let at = if words.folded(1) == "thu" { 2 } else { 1 };
    let ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay"];
    let value = words.number(at).or_else(|| roman(words.written(at))).or_else(|| {
        (1..).zip(ordinals).find(|(_, word)| at == 2 && *word == words.folded(2)).map(|(value, _)| value)
    })?;
    let after = slice(line, words.end(at), line.len());
    let rest = after.trim_start_matches(['.', ':', ')', '/']);
    let closed = rest.len() < after.len() || after.trim().is_empty();
    // "Điều 3 Quyết định này" is prose.
    let is_mark = closed || (kind != MarkKind::Article && after.starts_with(char::is_whitespace));
    is_mark.then(|| mark(kind, value, line, rest))
}

fn bracketed(line: &str) -> Option<OutlineMark<'_>> {
    let inner = line.strip_prefix('(')?;
    let (inside, rest) = inner.split_once(')')?;
    let value = match inside.parse::<u32>() {
        Ok(number) if number < 100 => number,
        Ok(_) => return None,
        Err(_) => {
            let mut letters = inside.chars();
            let letter = letters.next().filter(|letter| letter.is_lowercase())?;
            let rest = letters.as_str();
            if rest.is_empty() { u32::from(letter) } else { roman(&inside.to_uppercase())? }
        }
    };
    Some(mark(MarkKind::Bracketed, value, line, rest))
}

/// "I.", "A.", "1.", "1.1.", "a)": a number or a letter, what closes it, then a blank or a word.
fn numbered(line: &str) -> Option<OutlineMark<'_>> {
    let end = line.find(|letter: char| !letter.is_alphanumeric())?;
    let (number, after) = (slice(line, 0, end), slice(line, end, line.len()));
    let closer = after.chars().next()?;
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        return arabic(line, number, after);
    }
    if !matches!(closer, '.' | ')' | '/') {
        return None;
    }
    let rest = after.trim_start_matches(['.', ')', '/']);
    if let Some(value) = roman(number) {
        let parted = rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with(char::is_alphabetic);
        return parted.then(|| mark(MarkKind::Roman(closer), value, line, rest));
    }
    let mut letters = number.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    let parted = rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with('*');
    if letter.is_uppercase() {
        let position = alphabet_place(letter)?;
        return parted.then(|| mark(MarkKind::Upper(closer), position, line, rest));
    }
    // "v.v..." is prose; "a.Nội dung" and "a)nội dung" lack a blank.
    let joined = rest.starts_with(char::is_uppercase) || (closer == ')' && rest.starts_with(char::is_alphabetic));
    (letter.is_lowercase() && (parted || joined)).then(|| mark(MarkKind::Lower(closer), u32::from(letter), line, rest))
}

fn arabic<'t>(line: &'t str, first: &str, after: &'t str) -> Option<OutlineMark<'t>> {
    let value = two_digits(first)?;
    let mut rest = after;
    let (mut numbers, mut last) = (1_u8, value);
    while let Some(inner) = rest.strip_prefix('.') {
        let end = inner.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(inner.len());
        let Some(number) = two_digits(slice(inner, 0, end)) else { break };
        rest = slice(inner, end, inner.len());
        numbers = numbers.saturating_add(1);
        last = number;
    }
    let closer = rest.chars().next().filter(|closer| matches!(closer, '.' | ')' | '/' | ':'));
    // "99/QĐ-UBND" is the number of a document.
    if closer == Some('/') && is_upper(slice(rest, 1, rest.len()).split(char::is_whitespace).next().unwrap_or_default())
    {
        return None;
    }
    let after_closer = closer.map_or(rest, |closer| rest.trim_start_matches(closer));
    if after_closer.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    match (numbers, closer) {
        (1, Some(closer)) => Some(mark(MarkKind::Arabic(closer), value, line, after_closer)),
        (1, None) => None,
        // A date is no mark: "20.01.2021" stops at the year; "1.5 triệu" is left to its blank.
        (_, Some(_)) => Some(mark(MarkKind::Decimal(numbers), last, line, after_closer)),
        (_, None) => rest
            .starts_with(char::is_whitespace)
            .then(|| mark(MarkKind::Decimal(numbers), last, line, rest))
            .filter(|mark| mark.rest.starts_with(|letter: char| letter.is_uppercase() || letter == '*')),
    }
}

fn mark<'t>(kind: MarkKind, value: u32, line: &'t str, rest: &'t str) -> OutlineMark<'t> {
    OutlineMark { kind, value, text: slice(line, 0, line.len() - rest.len()).trim(), rest: strip_emphasis(rest) }
}

fn two_digits(text: &str) -> Option<u32> {
    let plausible = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plausible { text.parse().ok() } else { None }
}

/// A Roman number up to 39, in capitals.
pub(super) fn roman(text: &str) -> Option<u32> {
    let digits = text
        .chars()
        .map(|letter| match letter {
            'I' => Some(1_i32),
            'V' => Some(5),
            'X' => Some(10),
            _ => None,
        })
        .collect::<Option<Vec<_>>>()?;
    if digits.is_empty() || digits.len() > 7 {
        return None;
    }
    let mut value = 0_i32;
    for (position, digit) in digits.iter().enumerate() {
        let subtracts = digits.get(position + 1).is_some_and(|next| next > digit);
        value += if subtracts { -digit } else { *digit };
    }
    let value = u32::try_from(value).ok()?;
    (1..=39).contains(&value).then_some(value)
}

fn alphabet_place(letter: char) -> Option<u32> {
    "ABCDĐEFGHIJKLMNOPQRSTUVXYZ".chars().zip(1..).find(|(known, _)| *known == letter).map(|(_, position)| position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark() {
        use MarkKind::*;
        for (line, kind, value, rest) in [
            ("- Nội dung", Dash, 0, "Nội dung"),
            ("–Nội dung", Dash, 0, "Nội dung"),
            ("+ Nội dung", Plus, 0, "Nội dung"),
            ("• Nội dung", Dot, 0, "Nội dung"),
            ("I. MỤC ĐÍCH", Roman('.'), 1, "MỤC ĐÍCH"),
            ("IV/ NỘI DUNG", Roman('/'), 4, "NỘI DUNG"),
            ("IX.NỘI DUNG", Roman('.'), 9, "NỘI DUNG"),
            ("A. NỘI DUNG", Upper('.'), 1, "NỘI DUNG"),
            ("1. Mục đích", Arabic('.'), 1, "Mục đích"),
            ("12) Mục đích", Arabic(')'), 12, "Mục đích"),
            ("1.1. Mục đích", Decimal(2), 1, "Mục đích"),
            ("2.3 Mục đích", Decimal(2), 3, "Mục đích"),
            ("1.2.3. Mục đích", Decimal(3), 3, "Mục đích"),
            ("a) Mục đích", Lower(')'), 'a' as u32, "Mục đích"),
            ("đ) Mục đích", Lower(')'), 'đ' as u32, "Mục đích"),
            ("b.Mục đích", Lower('.'), 'b' as u32, "Mục đích"),
            ("(2) Mục đích", Bracketed, 2, "Mục đích"),
            ("Phần I", Part, 1, ""),
            ("PHẦN THỨ HAI: NỘI DUNG", Part, 2, "NỘI DUNG"),
            ("Chương II Nội dung", Chapter, 2, "Nội dung"),
            ("Điều 1. Mục đích", Article, 1, "Mục đích"),
            ("ĐIỀU 12: Mục đích", Article, 12, "Mục đích"),
            ("1. **Mục đích**", Arabic('.'), 1, "Mục đích"),
        ] {
            let mark = read(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((mark.kind, mark.value, mark.rest), (kind, value, rest), "{line}");
        }
    }

    #[test]
    fn prose_has_no_mark() {
        for line in [
            "",
            "Nội dung",
            "20/01/2021 là hạn",
            "20.01.2021",
            "2021. Kế hoạch",
            "v.v... và",
            "Điều 3 Quyết định này",
            "Phần mềm quản lý",
            "Mục đích",
            "1,5 triệu",
            "(kèm theo)",
            "149/KH-SXD",
            "99/QĐ-UBND ngày 20/01/2021.",
            "12 buổi",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn sequences() {
        let follows = |line: &str, before: u32| read(line).is_some_and(|mark| mark.follows(before));
        assert!(follows("đ) x", 'd' as u32));
        assert!(follows("e) x", 'đ' as u32));
        assert!(follows("e) x", 'd' as u32));
        assert!(!follows("g) x", 'd' as u32));
        assert!(follows("III. x", 2));
        assert!(!follows("III. x", 1));
    }

    #[test]
    fn roman_numbers() {
        let values = ["I", "II", "III", "IV", "V", "VI", "IX", "XIV", "XXXIX"].map(roman);
        assert_eq!(values, [1, 2, 3, 4, 5, 6, 9, 14, 39].map(Some));
        assert_eq!(roman(""), None);
        assert_eq!(roman("C"), None);
    }
}
