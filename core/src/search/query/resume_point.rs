//! Where a page of results ended: what its cursor holds.

use super::rank::RankedRecord;
use super::top_k::{RankKey, Window};
use crate::model::MatchKind;
use crate::search::index::{put_varint, take_varint};

/// No word has a greater weight, however many records there are.
const MAX_WEIGHT: u32 = 1 << 12;
/// More words than a query and all its readings can have.
const MAX_WEIGHTS: u32 = 1000;
/// What versions took that did not note it.
const DEFAULT_SIZE: u32 = 240;

/// What a record must be to be shown, by the best one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Floor {
    /// Records with a lower score are left out.
    pub score: u32,
    /// Whether records are shown that have only some of the words.
    pub admits_partial: bool,
}

impl Floor {
    /// Nothing is left out.
    pub const OF_ALL: Self = Self { score: 0, admits_partial: true };

    pub fn admits(&self, record: &RankedRecord) -> bool {
        record.score >= self.score && (self.admits_partial || record.matched != MatchKind::Partial)
    }
}

/// Where a page ended. It keeps the weights of the words and the bounds of the window, so that a later page shows no
/// record again and leaves out none in between, though records were written meanwhile. Where the words are understood
/// otherwise by then, it is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ResumePoint {
    /// Whether records were found that have the words as typed; else every reading was searched.
    pub is_literal: bool,
    /// Whether the quotes of long phrases were taken off.
    pub is_unquoted: bool,
    /// The weight of each word of each reading.
    pub weights: Vec<u32>,
    pub floor: Floor,
    pub window: Window,
    /// The last record of the page.
    pub last: RankKey,
    /// Its score within the window.
    pub score: u32,
    /// How many records the window was to hold.
    pub size: u32,
    /// A hash of the words of the readings: to other words the weights would not belong.
    pub words: u32,
}

impl ResumePoint {
    pub fn encode(&self) -> Vec<u8> {
        let how = [self.is_literal, self.is_unquoted, self.floor.admits_partial];
        let mut out = vec![how.iter().zip(0..).map(|(is_so, bit)| u8::from(*is_so) << bit).sum()];
        put_varint(self.weights.len() as u64, &mut out);
        self.weights.iter().for_each(|weight| put_varint(u64::from(*weight), &mut out));
        put_varint(u64::from(self.floor.score), &mut out);
        put_varint(u64::from(self.score), &mut out);
        for key in [Some(self.last), self.window.behind, self.window.down_to] {
            out.push(u8::from(key.is_some()));
            if let Some(RankKey { score, kind, row }) = key {
                [u64::from(score), u64::from(kind), row].iter().for_each(|number| put_varint(*number, &mut out));
            }
        }
        put_varint(u64::from(self.size), &mut out);
        put_varint(u64::from(self.words), &mut out);
        out
    }

    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (&how, mut bytes) = bytes.split_first()?;
        let mut number = || take_varint(&mut bytes);
        let mut small = || u32::try_from(number()?).ok();
        let count = small()?.min(MAX_WEIGHTS);
        let weights = (0..count).map(|_| Some(small()?.min(MAX_WEIGHT))).collect::<Option<_>>()?;
        let (floor, score) = (small()?, small()?);
        let floor = Floor { score: floor, admits_partial: how & 4 == 4 };
        let mut key = || {
            let key = match take_varint(&mut bytes)? {
                0 => return Some(None),
                _ => RankKey {
                    score: u32::try_from(take_varint(&mut bytes)?).ok()?,
                    kind: u8::try_from(take_varint(&mut bytes)?).ok()?,
                    row: take_varint(&mut bytes)?,
                },
            };
            Some(Some(key))
        };
        let (last, behind, down_to) = (key()??, key()?, key()?);
        let window = Window { behind, down_to };
        let size = take_varint(&mut bytes).and_then(|size| u32::try_from(size).ok()).unwrap_or(DEFAULT_SIZE);
        let words = take_varint(&mut bytes).and_then(|words| u32::try_from(words).ok()).unwrap_or_default();
        let (is_literal, is_unquoted) = (how & 1 == 1, how & 2 == 2);
        Some(Self { is_literal, is_unquoted, weights, floor, window, last, score, size, words })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> impl Strategy<Value = RankKey> {
        (any::<u32>(), any::<u8>(), any::<u64>()).prop_map(|(score, kind, row)| RankKey { score, kind, row })
    }

    proptest! {
        #[test]
        fn a_resume_point_survives_a_round_trip(
            weights in proptest::collection::vec(0..MAX_WEIGHT, 0..32),
            behind in proptest::option::of(key()),
            down_to in proptest::option::of(key()),
            last in key(),
            (score, floor, size, words) in any::<(u32, u32, u32, u32)>(),
            (is_literal, is_unquoted, admits_partial) in any::<(bool, bool, bool)>(),
        ) {
            let window = Window { behind, down_to };
            let floor = Floor { score: floor, admits_partial };
            let point = ResumePoint { is_literal, is_unquoted, weights, floor, window, last, score, size, words };
            prop_assert_eq!(ResumePoint::decode(&point.encode()), Some(point));
        }

        #[test]
        fn any_bytes_can_be_decoded_or_refused(bytes: Vec<u8>) {
            let _ = ResumePoint::decode(&bytes);
        }
    }
}
