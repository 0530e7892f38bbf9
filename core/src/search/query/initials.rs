//! Abbreviations that nobody listed: the first letters of words that follow one another in titles.
//!
//! The initials of a sample of titles are one string, in which the letters of an abbreviation are looked for: `gpxd` in
//! `cgpxdnorl`, the initials of *cấp giấy phép xây dựng nhà ở riêng lẻ*. It is read from the records when the first
//! abbreviation is met that the dictionary does not know, and again after many changes.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Result;
use crate::model::{LegalDocument, OrganisationUnit, Plan, Procedure, RecordType, TextPart};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::tables::RECORDS;
use crate::storage::{KeyRange, Source};
use crate::text::{is_folded_syllable, tokenize};

/// The kinds whose titles name things, not people.
const NAMING_THINGS: [u8; 4] = [Procedure::NUMBER, LegalDocument::NUMBER, Plan::NUMBER, OrganisationUnit::NUMBER];
/// How many letters an abbreviation has at least and at most.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=10;
/// Of how many records of a kind titles are read, the ones that were added last.
const MOST_RECORDS: usize = 4096;
/// The sample is read again after changes of this part of its records.
const CHANGED_PART: u64 = 16;
/// So many titles must spell out an abbreviation: one may be chance.
const FEWEST_TITLES: usize = 2;
/// A meaning is taken where it is this part of all, in percent.
const CLEAR_PERCENT: usize = 60;
/// A word that abbreviations leave out: PCCC is phòng cháy và chữa cháy.
const LEFT_OUT: &str = "và";
/// Stands between titles.
const END: u8 = b' ';

/// The titles of a sample of records, by the first letters of their words.
#[derive(Default)]
pub(super) struct TitleInitials {
    /// The first letter of each word without marks.
    initials: Vec<u8>,
    /// The word of each letter.
    words: Vec<Box<str>>,
    records: u64,
}

impl TitleInitials {
    fn read(source: &dyn Source) -> Result<Self> {
        let mut read = Self::default();
        for number in NAMING_THINGS {
            let kind = Kind::numbered(number)?;
            let mut records = 0;
            source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), true, &mut |_, bytes| {
                read.add_titles(kind, &Envelope::decode(bytes)?)?;
                records += 1;
                Ok(if records < MOST_RECORDS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })?;
            read.records += records as u64;
        }
        Ok(read)
    }

    fn add_titles(&mut self, kind: &Kind, envelope: &Envelope) -> Result<()> {
        kind.read_texts(envelope, &mut |texts| {
            for text in texts.iter().filter(|text| text.part == TextPart::Title) {
                tokenize(&text.text, &mut |token| {
                    if !token.is_compound && token.form != LEFT_OUT {
                        self.add(token.term.bytes().next().unwrap_or(END), token.form);
                    }
                });
                self.add(END, "");
            }
        })
    }

    fn add(&mut self, initial: u8, word: &str) {
        self.initials.push(initial);
        self.words.push(word.into());
    }

    /// What an abbreviation clearly stands for, by its term: words of titles that begin with its letters.
    pub fn meaning(&self, term: &str) -> Option<String> {
        if !is_abbreviation(term) {
            return None;
        }
        let letters = term.as_bytes();
        let mut counted: BTreeMap<&[Box<str>], usize> = BTreeMap::new();
        for (start, found) in self.initials.windows(letters.len()).enumerate() {
            if found == letters {
                *counted.entry(&self.words[start..start + letters.len()]).or_default() += 1;
            }
        }
        let all: usize = counted.values().sum();
        let (words, titles) = counted.into_iter().max_by_key(|(_, titles)| *titles)?;
        (titles >= FEWEST_TITLES && titles * 100 >= all * CLEAR_PERCENT).then(|| words.join(" "))
    }
}

/// Whether a term may be an abbreviation: a few letters that are no syllable.
pub(super) fn is_abbreviation(term: &str) -> bool {
    LETTERS.contains(&term.len()) && term.bytes().all(|letter| letter.is_ascii_lowercase()) && !is_folded_syllable(term)
}

/// Keeps the initials of one state of the store: its last change, and the initials.
#[derive(Default)]
pub(super) struct InitialsCache(Mutex<Option<(u64, Arc<TitleInitials>)>>);

impl InitialsCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The initials in about the state that `source` and `meta` show.
    fn initials(&self, source: &dyn Source, meta: &StoreMeta) -> Result<Arc<TitleInitials>> {
        let cache = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = cache().clone();
        if let Some((seq, initials)) = known
            && seq.abs_diff(meta.seq) <= initials.records / CHANGED_PART
        {
            return Ok(initials);
        }
        let initials = Arc::new(TitleInitials::read(source)?);
        *cache() = Some((meta.seq, Arc::clone(&initials)));
        Ok(initials)
    }
}

/// The initials of a store, from a cache if there is one.
pub(super) fn read_initials(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&InitialsCache>,
) -> Result<Arc<TitleInitials>> {
    match cache {
        Some(cache) => cache.initials(source, meta),
        None => Ok(Arc::new(TitleInitials::read(source)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(titles: &[&str]) -> TitleInitials {
        let mut initials = TitleInitials::default();
        for title in titles {
            tokenize(title, &mut |token| {
                if token.form != LEFT_OUT {
                    initials.add(token.term.bytes().next().unwrap_or(END), token.form);
                }
            });
            initials.add(END, "");
        }
        initials
    }

    #[test]
    fn letters_stand_for_the_words_of_titles_where_they_are_clear() {
        let titles = of(&[
            "Cấp chứng chỉ năng lực khảo sát",
            "Thu hồi chứng chỉ năng lực",
            "Cấp giấy đăng ký tạm trú và lưu trú",
            "Gia hạn đăng ký tạm trú",
            "Gia hạn đăng ký tài trợ",
            "Thẩm định phòng cháy và chữa cháy",
            "Nghiệm thu phòng cháy chữa cháy",
        ]);
        assert_eq!(titles.meaning("ccnl").as_deref(), Some("chứng chỉ năng lực"));
        assert_eq!(titles.meaning("pccc").as_deref(), Some("phòng cháy chữa cháy"));
        assert_eq!(titles.meaning("dktt").as_deref(), Some("đăng ký tạm trú"));
        assert_eq!(titles.meaning("nlks"), None);
        assert_eq!(titles.meaning("ccnlksc"), None);
        for syllable in ["tro", "gia", "cc", "c1c2"] {
            assert_eq!(titles.meaning(syllable), None, "{syllable}");
        }
    }
}
