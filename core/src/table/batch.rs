//! Batches: some rows of a table, each column in buffers of its own, laid out as Apache Arrow lays them out, so that
//! whoever hands them to a data frame copies nothing.

/// Some rows of a table, column by column.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// The number of rows.
    pub rows: usize,
    /// The columns, in the order asked for.
    pub columns: Vec<Cells>,
}

/// The cells of one column of a batch.
#[derive(Debug, Clone, PartialEq)]
pub struct Cells {
    /// The values; where there is none, whatever stands there means nothing.
    pub values: Values,
    /// Which rows have a value; `None` if all do.
    pub present: Option<Bits>,
    /// How many rows have none.
    pub missing: usize,
}

/// The values of one column, by type.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// Text in UTF-8: identities, references, partial dates, time limits and JSON, too.
    Text(Texts),
    /// Values of an enum, by their positions among its names.
    Choice(Vec<i8>),
    /// Yes or no; of personal data, whether something is sealed.
    Boolean(Bits),
    /// Whole numbers.
    Integer(Vec<i64>),
    /// Days since 1970-01-01.
    Date(Vec<i32>),
    /// Microseconds since midnight.
    Time(Vec<i64>),
    /// Microseconds since 1970-01-01T00:00Z.
    Instant(Vec<i64>),
    /// Lists of texts.
    TextList(Lists<Texts>),
    /// Lists of whole numbers.
    IntegerList(Lists<Vec<i64>>),
}

/// Texts one after another.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    /// Where each text begins, and after them where the last one ends.
    pub offsets: Vec<i32>,
    /// The texts, without anything between them.
    pub bytes: Vec<u8>,
}

/// Lists one after another.
#[derive(Debug, Clone, PartialEq)]
pub struct Lists<T> {
    /// Where each list begins among the items, and after them where the last one ends.
    pub offsets: Vec<i32>,
    /// The items of all lists.
    pub items: T,
}

/// Bits, the first one lowest in the first byte.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bits {
    /// The bits.
    pub bytes: Vec<u8>,
    /// How many there are.
    pub length: usize,
}

impl Bits {
    /// The bit at a position; false beyond the last.
    pub fn get(&self, at: usize) -> bool {
        self.bytes.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
    }

    pub(super) fn push(&mut self, bit: bool) {
        if self.length.is_multiple_of(8) {
            self.bytes.push(0);
        }
        if bit && let Some(last) = self.bytes.last_mut() {
            *last |= 1 << (self.length % 8);
        }
        self.length += 1;
    }

    pub(super) fn truncate(&mut self, length: usize) {
        if length < self.length {
            self.length = length;
            self.bytes.truncate(length.div_ceil(8));
            if let Some(last) = self.bytes.last_mut().filter(|_| !length.is_multiple_of(8)) {
                *last &= (1 << (length % 8)) - 1;
            }
        }
    }

    /// So many bits that are set.
    pub(super) fn ones(length: usize) -> Self {
        let mut bits = Self { bytes: vec![u8::MAX; length.div_ceil(8)], length: length.div_ceil(8) * 8 };
        bits.truncate(length);
        bits
    }
}

impl Default for Texts {
    fn default() -> Self {
        Self { offsets: vec![0], bytes: Vec::new() }
    }
}

impl Texts {
    /// The number of texts.
    pub fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text at a position; empty beyond the last.
    pub fn get(&self, at: usize) -> &str {
        let range = self.offsets.get(at).zip(self.offsets.get(at + 1));
        let bytes = range.and_then(|(from, to)| self.bytes.get(*from as usize..*to as usize));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Ends the text whose bytes were appended last.
    pub(super) fn end(&mut self) {
        self.offsets.push(self.bytes.len() as i32);
    }

    pub(super) fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
        self.end();
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.offsets.truncate(length + 1);
        self.bytes.truncate(self.offsets.last().map_or(0, |end| *end as usize));
    }
}

impl<T: Default> Default for Lists<T> {
    fn default() -> Self {
        Self { offsets: vec![0], items: T::default() }
    }
}

impl<T> Lists<T> {
    /// The positions of the items of the list at a position.
    pub fn range(&self, at: usize) -> std::ops::Range<usize> {
        match self.offsets.get(at).zip(self.offsets.get(at + 1)) {
            Some((from, to)) => *from as usize..*to as usize,
            None => 0..0,
        }
    }
}

impl Cells {
    /// Whether a row has a value.
    pub fn has(&self, row: usize) -> bool {
        self.present.as_ref().is_none_or(|present| present.get(row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_survive_cutting_and_going_on() {
        for length in 0..40 {
            let mut bits = Bits::ones(length);
            assert_eq!((bits.length, bits.bytes.len()), (length, length.div_ceil(8)));
            bits.truncate(length / 2);
            (0..30).for_each(|at| bits.push(at % 3 == 0));
            for at in 0..length / 2 + 30 {
                assert_eq!(bits.get(at), at < length / 2 || (at - length / 2).is_multiple_of(3), "{length} {at}");
            }
        }
    }

    #[test]
    fn texts_survive_cutting_and_going_on() {
        let mut texts = Texts::default();
        ["một", "", "ba"].iter().for_each(|text| texts.push(text));
        texts.truncate(2);
        texts.push("bốn");
        assert_eq!((0..4).map(|at| texts.get(at)).collect::<Vec<_>>(), ["một", "", "bốn", ""]);
    }
}
