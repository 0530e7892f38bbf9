//! Fields of facts as bytes. Values that are usually missing are told by bits of a head, and take no byte then.

use jiff::civil::Date;
use uuid::Uuid;

use crate::model::{Labelled, RecordId};

/// Appends fields to a head of 32 bits.
pub(super) struct FactWriter {
    head: u32,
    bit: u32,
    out: Vec<u8>,
}

impl FactWriter {
    pub fn new() -> Self {
        Self { head: 0, bit: 0, out: vec![0; 4] }
    }

    /// The next bit of the head.
    pub fn flag(&mut self, is_set: bool) -> bool {
        self.head |= u32::from(is_set) << self.bit;
        self.bit += 1;
        is_set
    }

    pub fn byte(&mut self, value: u8) {
        self.out.push(value);
    }

    pub fn number(&mut self, value: u32) {
        self.out.extend_from_slice(&value.to_be_bytes());
    }

    pub fn long(&mut self, value: u64) {
        self.out.extend_from_slice(&value.to_be_bytes());
    }

    /// An enum value by its number in the order of declaration.
    pub fn choice<T: Labelled + PartialEq>(&mut self, value: T) {
        let number = T::VALUES.iter().position(|known| *known == value).unwrap_or(usize::from(u8::MAX));
        self.byte(number as u8);
    }

    pub fn date(&mut self, date: Date) {
        self.out.extend_from_slice(&date.year().to_be_bytes());
        self.byte(date.month() as u8);
        self.byte(date.day() as u8);
    }

    pub fn id(&mut self, id: impl RecordId) {
        self.out.extend_from_slice(id.uuid().as_bytes());
    }

    /// A bit, and the value if there is one.
    pub fn optional<T>(&mut self, value: Option<T>, write: fn(&mut Self, T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    /// How many there are, at most 255, and each of them.
    pub fn each<T>(&mut self, values: impl ExactSizeIterator<Item = T>, write: fn(&mut Self, T)) {
        self.byte(values.len().min(usize::from(u8::MAX)) as u8);
        values.take(usize::from(u8::MAX)).for_each(|value| write(self, value));
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.out[..4].copy_from_slice(&self.head.to_be_bytes());
        self.out
    }
}

/// Takes fields off in the order in which they were written.
pub(super) struct FactReader<'a> {
    head: u32,
    left: &'a [u8],
}

impl<'a> FactReader<'a> {
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let (head, left) = bytes.split_first_chunk()?;
        Some(Self { head: u32::from_be_bytes(*head), left })
    }

    pub fn flag(&mut self) -> bool {
        let is_set = self.head & 1 == 1;
        self.head >>= 1;
        is_set
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, left) = self.left.split_first_chunk()?;
        self.left = left;
        Some(*taken)
    }

    pub fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub fn number(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    pub fn long(&mut self) -> Option<u64> {
        self.array().map(u64::from_be_bytes)
    }

    pub fn choice<T: Labelled>(&mut self) -> Option<T> {
        T::VALUES.get(usize::from(self.byte()?)).copied()
    }

    pub fn date(&mut self) -> Option<Date> {
        let year = i16::from_be_bytes(self.array()?);
        let [month, day] = self.array::<2>()?;
        Date::new(year, month as i8, day as i8).ok()
    }

    pub fn id<I: RecordId>(&mut self) -> Option<I> {
        self.array().map(|bytes| I::from_uuid(Uuid::from_bytes(bytes)))
    }

    /// `None` if the bytes end too early; `Some(None)` if there is no value.
    #[allow(clippy::option_option, reason = "an absent value is no damage")]
    pub fn optional<T>(&mut self, read: fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.flag() { read(self).map(Some) } else { Some(None) }
    }

    pub fn each<T>(&mut self, read: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.byte()?).map(|_| read(self)).collect()
    }

    /// Whether every byte was taken.
    pub fn is_at_end(&self) -> bool {
        self.left.is_empty()
    }
}
