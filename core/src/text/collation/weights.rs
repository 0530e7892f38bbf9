//! What letters and marks weigh. These tables are part of the file format: changing one means a new format.

/// Everything with a weight of its own, in order.
#[rustfmt::skip]
pub(super) const ORDER: &[char] = &[
    '\t', '\n', '\u{b}', '\u{c}', '\r', '\u{85}', '\u{2028}', '\u{2029}', ' ',
    '‾', '_', '‗', '-', '‐', '‒', '–', '—', '―', ',', ';', ':', '!', '¡', '?', '¿', '.', '·', '\'', '‹', '›', '"',
    '«', '»', '(', ')', '[', ']', '{', '}', '‖', '§', '¶', '@', '*', '/', '\\', '&', '#', '%', '‰', '†',
    '‡', '•', '‣', '′',
    '※', '`', '´', '^', '¯', '¨', '¸', '°', '©', '®', '←', '→', '↑', '↓', '+', '±', '÷', '×', '<', '=',
    '>', '¬', '|', '¦',
    '~', '−', '∕', '⁄', '≡', '≤', '≥', '■', '□', '▪', '▫', '▬', '▲', '△', '▶', '►', '▼', '▽', '◆', '◇', '◊', '○', '●',
    '¤', '¢', '$', '£', '¥', '₩', '₫', '€',
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    'a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'f', 'g', 'h', 'i', 'ı', 'j', 'k', 'l', 'm', 'n', 'ŋ', 'o', 'ô',
    'ơ', 'p', 'q',
    'r', 's', 't', 'u', 'ư', 'v', 'w', 'x', 'y', 'z', 'þ',
];

/// The weight of the first of them.
const FIRST: u8 = 3;

/// Marks in order: the tones among them are huyền, hỏi, ngã, sắc, nặng.
pub(super) const MARKS: &[char] = &[
    '\u{332}', '\u{313}', '\u{314}', '\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}', '\u{306}', '\u{302}',
    '\u{30c}', '\u{30a}', '\u{342}', '\u{308}', '\u{30b}', '\u{307}', '\u{338}', '\u{327}', '\u{328}', '\u{304}',
    '\u{335}',
];

/// What is a listed letter with a mark that nothing else has, numbered on from `MARKS`.
pub(super) const MARKED: &[(char, char)] =
    &[('‘', '\''), ('’', '\''), ('‚', '\''), ('‛', '\''), ('“', '"'), ('”', '"'), ('„', '"'), ('‟', '"'), ('ð', 'd')];

/// What reads as other letters, and differs from them only after case.
#[rustfmt::skip]
pub(super) const VARIANTS: &[(char, &str)] = &[
    ('\u{a0}', " "), ('\u{2002}', " "), ('\u{2003}', " "), ('\u{2004}', " "), ('\u{2005}', " "), ('\u{2006}', " "),
    ('\u{2007}', " "),
    ('\u{2008}', " "), ('\u{2009}', " "), ('\u{200a}', " "), ('\u{202f}', " "), ('\u{205f}', " "), ('\u{3000}', " "),
    ('\u{2011}', "‐"), ('‥', ".."), ('…', "..."), ('″', "′′"), ('℃', "°C"), ('ª', "a"), ('º', "o"),
    ('¹', "1"), ('²', "2"), ('³', "3"),
    ('⁰', "0"), ('⁴', "4"), ('⁵', "5"), ('⁶', "6"), ('⁷', "7"), ('⁸', "8"), ('⁹', "9"),
    ('₀', "0"), ('₁', "1"), ('₂', "2"), ('₃', "3"), ('₄', "4"), ('₅', "5"), ('₆', "6"),
    ('₇', "7"), ('₈', "8"), ('₉', "9"),
    ('¼', "1⁄4"), ('½', "1⁄2"), ('¾', "3⁄4"), ('№', "No"), ('™', "TM"), ('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"),
    ('æ', "ae"), ('Æ', "AE"), ('œ', "oe"), ('Œ', "OE"), ('ß', "ss"), ('ſ', "s"),
    ('ø', "o\u{338}"), ('Ø', "O\u{338}"), ('ł', "l\u{335}"), ('Ł', "L\u{335}"), ('ħ', "h\u{335}"), ('Ħ', "H\u{335}"),
];

/// A letter without its case.
pub(super) struct Letter {
    /// The letter in lower case.
    pub base: char,
    pub upper: bool,
}

/// Takes the case off a letter that is listed.
pub(super) const fn letter(letter: char) -> Letter {
    let base = match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'Đ' => 'đ',
        'Ð' => 'ð',
        'Ŋ' => 'ŋ',
        'Þ' => 'þ',
        other => return Letter { base: other, upper: false },
    };
    Letter { base, upper: true }
}

/// The letter that Vietnamese makes of a letter and a mark.
pub(super) const fn join(base: char, mark: char) -> Option<char> {
    match (base, mark) {
        ('a', '\u{306}') => Some('ă'),
        ('a', '\u{302}') => Some('â'),
        ('e', '\u{302}') => Some('ê'),
        ('o', '\u{302}') => Some('ô'),
        ('o', '\u{31b}') => Some('ơ'),
        ('u', '\u{31b}') => Some('ư'),
        _ => None,
    }
}

/// How a letter in lower case is read.
pub(super) enum LetterWeight {
    /// With a weight of its own.
    Listed(u8),
    /// With the weight of another letter and a mark.
    Marked(u8, u8),
    /// As other letters.
    Variant(&'static str),
    /// As the letter that it is in full width.
    Wide(char),
    /// Not at all, as long as anything else differs.
    Ignored,
    /// By its code point.
    Other,
}

/// How a letter in lower case is read.
pub(super) fn read(letter: char) -> LetterWeight {
    if let Some(weight) = listed(letter) {
        LetterWeight::Listed(weight)
    } else if let Some(index) = MARKED.iter().position(|(marked, _)| *marked == letter) {
        LetterWeight::Marked(listed(MARKED[index].1).unwrap_or(FIRST), (MARKS.len() + index) as u8)
    } else if let Some((_, letters)) = VARIANTS.iter().find(|(variant, _)| *variant == letter) {
        LetterWeight::Variant(letters)
    } else if is_ignored(letter) {
        LetterWeight::Ignored
    } else {
        wide(letter).map_or(LetterWeight::Other, LetterWeight::Wide)
    }
}

/// The ASCII of a full-width letter.
fn wide(letter: char) -> Option<char> {
    u32::from(letter).checked_sub(0xfee0).filter(|code| (0x21..0x7f).contains(code)).and_then(char::from_u32)
}

/// What is not seen: controls, soft hyphens, joiners, marks of direction.
const fn is_ignored(letter: char) -> bool {
    matches!(
        letter,
        '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{ad}' | '\u{34f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// Whether this is a mark on the letter before.
pub(super) const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}') && letter != '\u{34f}'
}

/// The index of a mark among those listed.
pub(super) fn mark(mark: char) -> Option<u8> {
    MARKS.iter().position(|listed| *listed == mark).map(|index| index as u8)
}

/// The code points below this are looked up, those above searched for.
const LOOKED_UP: usize = 0x1b1;

const fn weights() -> [u8; LOOKED_UP] {
    let mut weights = [0; LOOKED_UP];
    let mut index = 0;
    while index < ORDER.len() {
        if (ORDER[index] as usize) < LOOKED_UP {
            weights[ORDER[index] as usize] = FIRST + index as u8;
        }
        index += 1;
    }
    weights
}

/// The weight of a letter that is listed.
fn listed(letter: char) -> Option<u8> {
    static WEIGHTS: [u8; LOOKED_UP] = weights();
    match WEIGHTS.get(letter as usize) {
        Some(weight) => Some(*weight).filter(|weight| *weight > 0),
        None => ORDER.iter().position(|listed| *listed == letter).map(|index| FIRST + index as u8),
    }
}
