//! Sort keys of Vietnamese text: bytes that compare as people order names and titles.

mod levels;
mod weights;

#[cfg(test)]
mod icu;
#[cfg(test)]
mod tests;

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

use levels::{Levels, join};
use weights::Letter;

/// Ends a part of a person's key: smaller than any byte of [`collation_key`].
const PART: u8 = 1;

/// The sort key of a text: two keys compare as bytes the way the texts come in a list.
///
/// The order is that of CLDR for Vietnamese: `a ă â b c d đ e ê … o ô ơ … u ư …`, then among equal letters the tones
/// ngang, huyền, hỏi, ngã, sắc, nặng, then lower before upper case. White space comes before punctuation, symbols,
/// digits and letters; digits are letters of their own, so that `10` comes before `2`. A tone on a later letter sorts
/// first: `hoá` before `hòa`. Other scripts come last, by code point.
///
/// Keys are kept in files, so this is part of the file format. A key is made of the text's canonical decomposition, and
/// so is the same for every way of writing it. It has up to four levels with a byte 2 between; levels at the end that
/// say nothing are left out, together with the byte before them. No byte is smaller than 2.
///
/// 1. **Letters.** One byte for each in the table `ORDER`: 3 + its index. A letter and its breve, circumflex or horn
///    are one where Vietnamese has that letter. Any other is the byte 254, then its code point in three bytes of seven
///    bits, the greatest first, each + 128.
/// 2. **Marks.** For each mark U+0300 to U+036F that is no part of its letter: how many letters there are since the
///    mark before, up to the one that bears it; then the mark. For 1 to 120 letters stands 128 − their number; for
///    none, nothing; a byte 3 stands for 120, and at least one more follows. A mark in the table `MARKS` is 128 + its
///    place, any other the byte 254, then 128 + its distance from U+0300. What is in the table `MARKED` (quotation
///    marks, ð) is another letter with a mark of its own, numbered on from `MARKS`.
/// 3. **Case.** For each letter that is not simply in lower case: how many are since the one before, written as on
///    level 2; then 128 for upper case, 129 for what stands in the table `VARIANTS` or is full-width, and so is read
///    as other letters, 130 where those are in upper case.
/// 4. **The text itself**, where it holds variants or what is not seen (`is_ignored`, which the levels before leave
///    out): its canonical decomposition in UTF-8, with 2 2 for a byte 0, 2 3 for 1, and 2 4 for 2.
///
/// So different texts have different keys, unless they are canonically equivalent.
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
    let joined = marks.iter().enumerate().find_map(|(index, mark)| {
        weights::join(base, *mark).filter(|_| is_free(*mark, &marks[..index])).map(|joined| (index, joined))
    });
    levels.letter(joined.map_or(base, |(_, joined)| joined), upper);
    for (index, mark) in marks.iter().enumerate() {
        if joined.is_none_or(|(taken, _)| taken != index) {
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
/// It is the [`collation_key`] of each of the three with a byte 1 between; parts at the end that are empty are left
/// out, together with the byte before them. Words end at spaces, tabs, line ends and no-break spaces. Where more than
/// one space is between words, or any around them, the key of the whole name is a fourth part. No byte is smaller than
/// 1, and different names have different keys, unless they are canonically equivalent.
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
