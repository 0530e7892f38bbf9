//! Splits a text into sentences with the number of their first line.

/// One sentence, or a part of one that a semicolon ends.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    pub line: u32,
    pub text: String,
}

/// The sentences of a text. Lines that were wrapped are joined; a blank line, a mark of a list and the end of
/// a sentence part them.
pub(super) fn split(text: &str) -> Vec<Sentence> {
    let mut paragraphs: Vec<Sentence> = Vec::new();
    let mut goes_on = false;
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        let has_words = line.contains(char::is_alphanumeric);
        match paragraphs.last_mut() {
            Some(before) if goes_on && has_words && !begins_anew(line) && !is_heading(line) => {
                before.text.push(' ');
                before.text.push_str(line);
            }
            _ if has_words => paragraphs.push(Sentence { line: number, text: line.to_owned() }),
            _ => {}
        }
        goes_on = has_words && !line.ends_with(['.', ';', ':', '!']) && !is_heading(line);
    }
    paragraphs.iter().flat_map(parts).collect()
}

/// Whether a line begins with a mark of a list: "1.", "a)", "-".
fn begins_anew(line: &str) -> bool {
    if line.starts_with(['-', '–', '+', '*', '•', '|']) {
        return true;
    }
    let mark: String = line.chars().take_while(|letter| letter.is_alphanumeric()).collect();
    let rest = line.get(mark.len()..).unwrap_or_default();
    let is_short = mark.chars().count() <= 2;
    let ends_mark = rest.starts_with(')') || (rest.starts_with(". ") && mark.len() <= 2);
    is_short && !mark.is_empty() && ends_mark
}

/// A line in capitals, or the one that says what a document is about.
fn is_heading(line: &str) -> bool {
    let is_subject = line.starts_with("Về việc") || line.starts_with("V/v");
    is_subject || !line.chars().any(char::is_lowercase)
}

fn parts(paragraph: &Sentence) -> Vec<Sentence> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut letters = paragraph.text.char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let before_blank = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        let rest = paragraph.text.get(offset + letter.len_utf8()..).unwrap_or_default().trim_start();
        let opens = rest.chars().next().is_none_or(|next| next.is_uppercase() || !next.is_alphanumeric());
        if letter == ';' || (letter == '.' && before_blank && opens) {
            let end = offset + letter.len_utf8();
            parts.push(paragraph.text.get(start..end).unwrap_or_default());
            start = end;
        }
    }
    parts.push(paragraph.text.get(start..).unwrap_or_default());
    let has_words = |part: &&str| part.contains(char::is_alphanumeric);
    parts
        .into_iter()
        .filter(has_words)
        .map(|part| Sentence { line: paragraph.line, text: part.trim().to_owned() })
        .collect()
}
