//! Sort keys of Vietnamese text: bytes that compare as people order names and titles.

mod levels;
mod weights;

#[cfg(test)]
mod icu;
#[cfg(test)]
mod tests;

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

use levels::Levels;
use weights::Letter;

/// Ends a level of a key. Weights are greater.
const LEVEL: u8 = 2;
/// Ends a part of a person's key: smaller than any byte of [`collation_key`].
const PART: u8 = 1;

/// The sort key of a text: two keys compare as bytes the way the texts come in a list.
///
/// The order is that of CLDR for Vietnamese: `a ă â b c d đ e ê … o ô ơ … u ư …`, then among equal letters the tones
/// `ngang, huyền, hỏi, ngã, sắc, nặng`, then lower before upper case. White space comes before punctuation, symbols, digits
/// and letters; digits are letters of their own, so that `10` comes before `2`.
///
/// Keys are kept in files, so this is part of the file format. A key is made of the text's canonical decomposition, and so is
/// the same for every way of writing it. It has up to four levels, divided by a byte 2; levels at the end that say nothing are
/// left out, together with the byte before them. No byte is smaller than 2.
///
/// 1. **Letters.** One byte for each, by the table `ORDER`. A letter and its breve, circumflex or horn are one where Vietnamese
///    has that letter. Anything else is the byte 254 and its code point in three bytes of seven bits, greatest first, the top bit set.
/// 2. **Marks.** For each mark U+0300 to U+036F that is not part of its letter: how many letters without any lie before it and
///    after the mark before (the one that bears it counts), then the mark. No number stands for 0; 128 − n for n up to 120; 3
///    for 120, and more follow. A mark is 128 + its place in the table `MARKS`, or the byte 254 and 128 + its
///    place after U+0300. Quotation marks are `'` and `"` with a mark of their own, ð is a d with one.
/// 3. **Case.** Written as marks are: 128 for upper case, 129 for what the table `VARIANTS` reads as other letters, 130 for
///    such in upper case.
/// 4. **The text itself**, where the levels before do not tell it from every other (see `VARIANTS` and `is_ignored`): its canonical
///    decomposition as UTF-8, with the bytes 0, 1 and 2 written as 2 2, 2 3 and 2 4.
///
/// Different texts have different keys, unless they are canonically equivalent.
pub fn collation_key(text: &str) -> Vec<u8> {
    let letters: Vec<char> = text.nfd().collect();
    let mut levels = Levels::with_capacity(letters.len());
    let mut rest = &letters[..];
    while let [letter, after @ ..] = rest {
        let marks = after.iter().take_while(|mark| weights::is_mark(**mark)).count();
        let (marks, after) = after.split_at(marks);
        add(*letter, marks, &mut levels);
        rest = after;
    }
    levels.join(|| letters.iter().collect())
}

/// Adds a letter and the marks after it.
fn add(letter: char, marks: &[char], levels: &mut Levels) {
    if weights::is_mark(letter) {
        levels.mark(letter);
        marks.iter().for_each(|mark| levels.mark(*mark));
        return;
    }
    let Letter { base, upper } = weights::letter(letter);
    let joined = marks.iter().enumerate().find_map(|(place, mark)| {
        weights::join(base, *mark).filter(|_| is_free(*mark, &marks[..place])).map(|joined| (place, joined))
    });
    levels.letter(joined.map_or(base, |(_, joined)| joined), upper);
    for (place, mark) in marks.iter().enumerate() {
        if joined.is_none_or(|(taken, _)| taken != place) {
            levels.mark(*mark);
        }
    }
}

/// Whether nothing on the same side of the letter stands between it and a mark.
fn is_free(mark: char, before: &[char]) -> bool {
    before.iter().all(|other| canonical_combining_class(*other) != canonical_combining_class(mark))
}

/// The sort key of a person's name: by given name (the last word), then family name (the first), then what is between.
///
/// It is the [`collation_key`] of each of the three, divided by a byte 1; parts at the end that are empty are left out, together with the
/// byte before them. Words end at spaces, tabs, line ends and no-break spaces. Where there is more between words than one space, or any
/// around them, the key of the whole name is a fourth part. No byte is smaller than 1, and different names have different keys.
pub fn person_key(name: &str) -> Vec<u8> {
    let words: Vec<&str> = name.split(is_space).filter(|word| !word.is_empty()).collect();
    let (family, middle, given) = match &words[..] {
        [] => ("", String::new(), ""),
        [given] => ("", String::new(), *given),
        [family, middle @ .., given] => (*family, middle.join(" "), *given),
    };
    let plain = words.join(" ") == name;
    let mut parts = [collation_key(given), collation_key(family), collation_key(&middle), Vec::new()];
    if !plain {
        parts[3] = collation_key(name);
    }
    join(&parts, PART)
}

const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{a0}')
}

/// The parts with a byte between, without those at the end that are empty.
fn join(parts: &[Vec<u8>], between: u8) -> Vec<u8> {
    let filled = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
    parts.iter().take(filled).map(Vec::as_slice).collect::<Vec<_>>().join(&between)
}
