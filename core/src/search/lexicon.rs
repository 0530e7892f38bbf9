//! What is kept of each word besides its postings: how often it occurs, how it is written, where its blocks lie.
//!
//! Rows are kept in regions of 65,536, so that what is kept of one region stays small however many records there are.

use super::bits;
use crate::error::{CchcError, Result};
use crate::storage::Reader;

/// What the keys of a word begin with: words hold no zero byte, so none begins another's.
pub(super) fn word_key(kind: u8, word: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(word.len() + 8);
    key.push(kind);
    key.extend_from_slice(word.as_bytes());
    key.push(0);
    key
}

/// The word of such a key.
pub(super) fn word_of(key: &[u8]) -> Result<&str> {
    let word = key.get(1..key.len().saturating_sub(1)).and_then(|word| std::str::from_utf8(word).ok());
    word.ok_or_else(broken)
}

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "a word of the search postings cannot be read".to_owned() }
}

/// The key of a word's blocks in a region.
pub(super) fn region_key(word_key: &[u8], region: u32) -> Vec<u8> {
    [word_key, &region.to_be_bytes()].concat()
}

/// The key of a block.
pub(super) fn block_key(region_key: &[u8], first: u16) -> Vec<u8> {
    [region_key, &first.to_be_bytes()].concat()
}

/// The region of a row, and the row within it.
pub(super) fn split(row: u64) -> (u32, u16) {
    ((row >> 16) as u32, row as u16)
}

/// The row at a place in a region.
pub(super) fn join(region: u32, row: u16) -> u64 {
    u64::from(region) << 16 | u64::from(row)
}

/// A word: in how many records it is, and how these write it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lexeme {
    pub records: u32,
    /// Each way in which it is written, with the number of records that write it so.
    pub forms: Vec<(Box<str>, u32)>,
    /// The sets of forms, by number, that single records have. Neither forms nor sets ever change their number.
    pub sets: Vec<Vec<u16>>,
}

impl Lexeme {
    pub fn find(words: &dyn Reader, word_key: &[u8]) -> Result<Option<Self>> {
        words.get(word_key)?.map(|bytes| Self::decode(&bytes)).transpose()
    }

    /// The number of a set of forms; a new one where it was never met.
    pub fn set(&mut self, forms: &[Box<str>]) -> u16 {
        let numbers: Vec<u16> = forms.iter().map(|form| self.form(form)).collect();
        let known = self.sets.iter().position(|set| *set == numbers);
        known.unwrap_or_else(|| {
            self.sets.push(numbers);
            self.sets.len() - 1
        }) as u16
    }

    fn form(&mut self, form: &str) -> u16 {
        let known = self.forms.iter().position(|(known, _)| **known == *form);
        known.unwrap_or_else(|| {
            self.forms.push((form.into(), 0));
            self.forms.len() - 1
        }) as u16
    }

    /// Counts a record more, or less, that has a set of forms. False where there is none to count less.
    pub fn count(&mut self, set: u16, more: bool) -> bool {
        let change = |records: &mut u32| {
            match more {
                true => records.checked_add(1),
                false => records.checked_sub(1),
            }
            .map(|changed| *records = changed)
        };
        let Some(forms) = self.sets.get(usize::from(set)) else { return false };
        let forms =
            forms.iter().all(|form| self.forms.get_mut(usize::from(*form)).and_then(|(_, n)| change(n)).is_some());
        change(&mut self.records).is_some() && forms
    }

    /// The forms of a set, sorted.
    pub fn forms_of(&self, set: u16) -> Vec<&str> {
        let numbers = self.sets.get(usize::from(set)).into_iter().flatten();
        let mut forms: Vec<&str> =
            numbers.filter_map(|form| self.forms.get(usize::from(*form))).map(|(form, _)| &**form).collect();
        forms.sort_unstable();
        forms
    }

    /// The bits that stand for the forms of a set in the list of blocks: seven forms have one each, the others share one.
    pub fn mask_of_set(&self, set: u16) -> u8 {
        let forms = self.sets.get(usize::from(set)).into_iter().flatten();
        forms.fold(0, |mask, form| mask | mask_of_form(*form))
    }

    /// In how many records the word is, of its bytes.
    pub fn records_in(mut bytes: &[u8]) -> Result<u32> {
        bits::take(&mut bytes).map(|records| records as u32).ok_or_else(broken)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        bits::put(u64::from(self.records), &mut out);
        bits::put(self.forms.len() as u64, &mut out);
        for (form, records) in &self.forms {
            bits::put_text(form, &mut out);
            bits::put(u64::from(*records), &mut out);
        }
        for set in &self.sets {
            bits::put(set.len() as u64, &mut out);
            set.iter().for_each(|form| bits::put(u64::from(*form), &mut out));
        }
        out
    }

    pub fn decode(bytes: &[u8]) -> Result<Self> {
        Self::parse(bytes).ok_or_else(broken)
    }

    fn parse(mut bytes: &[u8]) -> Option<Self> {
        let mut lexeme = Self { records: bits::take(&mut bytes)? as u32, ..Self::default() };
        for _ in 0..bits::take(&mut bytes)? {
            let form = bits::take_text(&mut bytes)?.into();
            lexeme.forms.push((form, bits::take(&mut bytes)? as u32));
        }
        while !bytes.is_empty() {
            let mut set = Vec::new();
            for _ in 0..bits::take(&mut bytes)? {
                set.push(u16::try_from(bits::take(&mut bytes)?).ok()?);
            }
            lexeme.sets.push(set);
        }
        Some(lexeme)
    }
}

/// The bit that stands for a form in the list of blocks.
pub(super) fn mask_of_form(form: u16) -> u8 {
    1 << form.min(7)
}

/// A block in the list of a region's blocks. Several blocks that follow one another lie in one value, under the first row
/// of the first of them; so do their places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its first row.
    pub first: u16,
    /// How many postings it has.
    pub count: u16,
    /// The greatest level among them.
    pub top: u8,
    /// The bits of the forms that occur.
    pub forms: u8,
    /// How many bytes it has.
    pub length: u16,
    /// How many bytes its places have.
    pub places: u16,
    /// Whether it is the first of its value.
    pub leads: bool,
    /// Whether its places are the first of theirs.
    pub leads_places: bool,
}

const LEADS: u8 = 0x80;
const LEADS_PLACES: u8 = 0x40;
const TOP: u8 = 0x0f;

impl Entry {
    fn decode(bytes: &[u8; 9]) -> Self {
        let [high, low, count, top, forms, long, short, places_long, places_short] = *bytes;
        Self {
            first: u16::from_be_bytes([high, low]),
            count: u16::from(count) + 1,
            top: top & TOP,
            forms,
            length: u16::from_be_bytes([long, short]),
            places: u16::from_be_bytes([places_long, places_short]),
            leads: top & LEADS != 0,
            leads_places: top & LEADS_PLACES != 0,
        }
    }

    fn encode(&self) -> [u8; 9] {
        let [high, low] = self.first.to_be_bytes();
        let ([long, short], [places_long, places_short]) = (self.length.to_be_bytes(), self.places.to_be_bytes());
        let leads = if self.leads { LEADS } else { 0 } | if self.leads_places { LEADS_PLACES } else { 0 };
        [high, low, (self.count - 1) as u8, self.top | leads, self.forms, long, short, places_long, places_short]
    }
}

/// What is kept of a word in one region.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Region {
    pub entries: Vec<Entry>,
    /// The only block and its places, where they are small: then they are in no other table.
    pub inline: Option<Vec<u8>>,
}

/// A single block of more bytes, its places included, lies in tables of its own.
const INLINE: usize = 512;

impl Region {
    /// What a region is with a single block.
    pub fn single(entry: Entry, block: &[u8], places: &[u8]) -> Option<Self> {
        let entry = Entry { leads: true, leads_places: true, ..entry };
        let fits = block.len() + places.len() <= INLINE;
        fits.then(|| Self { entries: vec![entry], inline: Some([block, places].concat()) })
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![u8::from(self.inline.is_some())];
        out.extend(self.entries.iter().flat_map(Entry::encode));
        out.extend(self.inline.iter().flatten());
        out
    }

    /// Reads it in place of what was read before.
    pub fn read(&mut self, bytes: &[u8]) -> Result<()> {
        self.parse(bytes)
            .ok_or_else(|| CchcError::Corrupt { reason: "a list of search blocks cannot be read: reindex".to_owned() })
    }

    fn parse(&mut self, bytes: &[u8]) -> Option<()> {
        self.entries.clear();
        self.inline = None;
        let (inline, rest) = bytes.split_first()?;
        if *inline == 1 {
            let (entry, rest) = rest.split_first_chunk()?;
            let entry = Entry::decode(entry);
            (rest.len() == usize::from(entry.length) + usize::from(entry.places)).then_some(())?;
            self.entries.push(entry);
            self.inline = Some(rest.to_vec());
            return Some(());
        }
        let (entries, rest) = rest.as_chunks::<9>();
        self.entries.extend(entries.iter().map(Entry::decode));
        let leads = self.entries.first().is_some_and(|first| first.leads && first.leads_places);
        (leads && rest.is_empty()).then_some(())
    }
}
