//! Where a page of results ended: what its cursor holds.

use super::plan::MatchTier;
use super::top_k::{RankKey, Window};
use crate::model::MatchKind;
use crate::search::index::{put_varint, take_varint};

/// No term has a greater weight, however many records there are.
const MAX_WEIGHT: u32 = 1 << 12;

/// Where a page ended. It keeps the weights of the terms and the bounds of the window, so that a later page shows no
/// record again and leaves out none in between, whatever is written meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ResumePoint {
    pub matched: MatchKind,
    pub step: u8,
    /// The weight of each word.
    pub weights: Vec<u32>,
    pub window: Window,
    /// The last record of the page.
    pub last: RankKey,
    /// Its score within the window.
    pub score: u32,
}

impl ResumePoint {
    /// Whether the page ended in a tier that is run only where nothing was found before it.
    pub fn is_in_fallback(&self) -> bool {
        self.matched > MatchKind::Prefix
    }

    /// Whether the page ended in this tier.
    pub fn is_in(&self, tier: &MatchTier) -> bool {
        (self.matched, self.step) == (tier.matched, tier.step)
    }

    /// Whether the page ended in a later tier.
    pub fn is_behind(&self, tier: &MatchTier) -> bool {
        (self.matched, self.step) > (tier.matched, tier.step)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![self.matched as u8, self.step];
        put_varint(self.weights.len() as u64, &mut out);
        self.weights.iter().for_each(|weight| put_varint(u64::from(*weight), &mut out));
        put_varint(u64::from(self.score), &mut out);
        for key in [Some(self.last), self.window.behind, self.window.down_to] {
            out.push(u8::from(key.is_some()));
            if let Some(RankKey { score, kind, row }) = key {
                [u64::from(score), u64::from(kind), row].iter().for_each(|number| put_varint(*number, &mut out));
            }
        }
        out
    }

    pub fn decode(mut bytes: &[u8]) -> Option<Self> {
        use MatchKind::{Exact, Folded, Partial, Prefix, Typo};
        let (&[matched, step], rest) = bytes.split_first_chunk()?;
        bytes = rest;
        let matched = [Exact, Folded, Prefix, Typo, Partial].into_iter().find(|known| *known as u8 == matched)?;
        let mut number = || take_varint(&mut bytes);
        let mut small = || u32::try_from(number()?).ok();
        let count = small()?.min(1000);
        let weights = (0..count).map(|_| Some(small()?.min(MAX_WEIGHT))).collect::<Option<_>>()?;
        let score = small()?;
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
        Some(Self { matched, step, weights, window: Window { behind, down_to }, last, score })
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
            (score, step) in any::<(u32, u8)>(),
        ) {
            let window = Window { behind, down_to };
            let point = ResumePoint { matched: MatchKind::Prefix, step, weights, window, last, score };
            prop_assert_eq!(ResumePoint::decode(&point.encode()), Some(point));
        }

        #[test]
        fn any_bytes_can_be_decoded_or_refused(bytes: Vec<u8>) {
            let _ = ResumePoint::decode(&bytes);
        }
    }
}
