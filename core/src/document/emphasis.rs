//! Removes Markdown emphasis (asterisks and underscores) and escapes, which text copied from web pages carries and
//! which would hide the numbering of a line.

use std::borrow::Cow;

/// Stands for an asterisk that is none of emphasis while emphasis is removed.
const STAR: char = '\u{E02A}';

/// A text without the asterisks and underscores of emphasis. Lines stay where they are. A bullet "* " stays, and so
/// does an asterisk of a footnote or between digits.
pub(super) fn removed(source: &str) -> String {
    let source = &*unescaped(source);
    if !source.contains('*') && !source.contains("__") {
        return source.replace(STAR, "*");
    }
    let mut plain = String::with_capacity(source.len());
    for paragraph in paragraphs(source) {
        let stars = single_stars(paragraph);
        let bullets = stars.iter().filter(|star| star.is_bullet).count();
        // An odd one out is a bullet; where all are bullets nothing is emphasised.
        let keeps_bullets = bullets == stars.len() || (stars.len() - bullets).is_multiple_of(2);
        let mut next = stars.iter().peekable();
        let mut letters = paragraph.char_indices().peekable();
        while let Some((offset, letter)) = letters.next() {
            let star = next.next_if(|star| star.offset == offset);
            match letter {
                '*' if star.is_some_and(|star| star.is_bullet && keeps_bullets || star.is_sign) => plain.push(letter),
                '*' if star.is_some() && stars.len() - usize::from(keeps_bullets) * bullets < 2 => plain.push(letter),
                '*' => part_words(&mut plain, letters.peek().map(|(_, next)| *next)),
                '_' if letters.peek().is_some_and(|(_, next)| *next == '_') => {
                    let run = paragraph.get(offset..).unwrap_or_default();
                    let length = run.len() - run.trim_start_matches('_').len();
                    // A line of underscores is to be filled in.
                    let is_emphasis = length == 2;
                    if !is_emphasis {
                        plain.push_str(run.get(..length).unwrap_or_default());
                    }
                    for _ in 1..length {
                        letters.next();
                    }
                    if is_emphasis {
                        part_words(&mut plain, letters.peek().map(|(_, next)| *next));
                    }
                }
                STAR => plain.push('*'),
                other => plain.push(other),
            }
        }
    }
    plain
}

/// Without the backslash before a sign that would be a mark, "1\\. Mục đích", and at the end of a line that goes on.
fn unescaped(source: &str) -> Cow<'_, str> {
    if !source.contains('\\') {
        return Cow::Borrowed(source);
    }
    let mut plain = String::with_capacity(source.len());
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let is_mark = |sign: char| "-+.)#=_[]<>|~`".contains(sign);
        match (letter, next) {
            ('\\', Some('*')) => {
                letters.next();
                plain.push(STAR);
            }
            ('\\', None | Some('\n')) => {}
            ('\\', Some(sign)) if is_mark(sign) => {}
            _ => plain.push(letter),
        }
    }
    Cow::Owned(plain)
}

/// Keeps words apart that only the mark between them parts.
fn part_words(plain: &mut String, next: Option<char>) {
    let is_word = |letter: char| !letter.is_whitespace() && !letter.is_ascii_punctuation();
    if plain.chars().next_back().is_some_and(is_word) && next.is_some_and(is_word) {
        plain.push(' ');
    }
}

/// A single asterisk.
struct Star {
    offset: usize,
    /// Whether it stands before a blank at a line's start.
    is_bullet: bool,
    /// Whether it is a sign of its own: "(*)", "2*3".
    is_sign: bool,
}

/// The asterisks of a paragraph that are not doubled.
fn single_stars(paragraph: &str) -> Vec<Star> {
    let mut stars = Vec::new();
    let mut at_start = true;
    let mut before = None;
    let mut letters = paragraph.char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let after = letters.peek().map(|(_, next)| *next);
        if letter == '*' && before != Some('*') && after != Some('*') {
            let is_blank = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
            let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
            stars.push(Star {
                offset,
                is_bullet: at_start && is_blank(after),
                is_sign: (before == Some('(') && after == Some(')')) || (is_digit(before) && is_digit(after)),
            });
        }
        at_start = letter == '\n' || (at_start && letter.is_whitespace());
        before = Some(letter);
    }
    stars
}

/// The paragraphs of a text with what ends them: together they are the text.
fn paragraphs(source: &str) -> impl Iterator<Item = &str> {
    let mut rest = source;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.find("\n\n").map_or(rest.len(), |offset| offset + 2);
        let (paragraph, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(paragraph)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_goes_and_bullets_stay() {
        for (source, plain) in [
            ("**ỦY BAN NHÂN\nDÂN**\nTỈNH", "ỦY BAN NHÂN\nDÂN\nTỈNH"),
            ("*Nơi nhận:*\n- Sở;", "Nơi nhận:\n- Sở;"),
            ("* Nơi nhận:*", " Nơi nhận:"),
            ("*Cần Thơ, ngày 19\ntháng 11*", "Cần Thơ, ngày 19\ntháng 11"),
            ("các doanh nghiệp *(DN)*, nhất là", "các doanh nghiệp (DN), nhất là"),
            ("* Họp cơ quan\n* Niêm yết", "* Họp cơ quan\n* Niêm yết"),
            ("* Họp *cơ quan* hàng tháng", "* Họp cơ quan hàng tháng"),
            ("Ghi chú (*) xem dưới", "Ghi chú (*) xem dưới"),
            ("2*3 buổi", "2*3 buổi"),
            ("một sao * lẻ", "một sao * lẻ"),
            ("__Mục đích__", "Mục đích"),
            ("Số: ____/KH-SXD", "Số: ____/KH-SXD"),
            ("***Ghi chú***", "Ghi chú"),
            ("Điều 1**Ban hành**", "Điều 1 Ban hành"),
            ("**1\\. Mục đích:** thêm", "1. Mục đích: thêm"),
            ("\\- Như trên;\\\n\\- Lưu: VT.", "- Như trên;\n- Lưu: VT."),
            ("Ghi chú \\* và \\*", "Ghi chú * và *"),
            ("D:\\tep", "D:\\tep"),
        ] {
            assert_eq!(removed(source), plain, "{source:?}");
        }
    }
}
