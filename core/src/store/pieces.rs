//! How the bytes of an attachment are divided into entries of tables, so that they fill the pages of the file.
//!
//! The engine keeps an entry that is larger than a page in a run of pages of its own, of a power of two. A piece fills
//! such a run exactly: as many of the longest as there are, then one at the most of each shorter length. What remains
//! is shorter than a page. It lies in another table, in parts of which four share a page.

/// The most bytes of an entry beside its value: the engine's page header and lengths, and the key.
const OVERHEAD: u32 = 4 + 8 + KEY as u32;
/// Length of a piece's key.
pub(super) const KEY: usize = 12;
const PAGE: u32 = 4096;
/// The longest run of pages has two to this power: 256 KiB.
const LONGEST: u32 = 6;

/// The longest piece.
pub(super) const LONGEST_PIECE: u32 = run(LONGEST);
/// The longest part of what remains. Four of them fill a page.
pub(super) const LONGEST_REST: u32 = (PAGE - 4) / 4 - 8 - KEY as u32;

/// Bytes of a piece that fills a run of pages.
const fn run(power: u32) -> u32 {
    (PAGE << power) - OVERHEAD
}

/// One entry: a part of an attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub offset: u32,
    pub length: u32,
    /// Its number among the pieces, or among the parts of the rest.
    pub number: u32,
    pub is_rest: bool,
}

/// The pieces of an attachment of `size` bytes, from the one that holds the byte at `offset` on.
pub(super) fn pieces(size: u32, offset: u32) -> impl Iterator<Item = Piece> {
    let number = (offset / LONGEST_PIECE).min(size / LONGEST_PIECE);
    let first = Piece { offset: number * LONGEST_PIECE, length: 0, number, is_rest: false };
    let all = std::iter::successors(next(size, first), move |piece| {
        let number = piece.number + 1;
        next(size, Piece { offset: piece.offset + piece.length, number, ..*piece })
    });
    all.skip_while(move |piece| piece.offset + piece.length <= offset)
}

/// The piece that begins at an offset.
fn next(size: u32, at: Piece) -> Option<Piece> {
    let left = size - at.offset;
    let fits = (0..=LONGEST).rev().map(run).find(|length| *length <= left);
    match fits {
        Some(length) => Some(Piece { length, ..at }),
        None if left == 0 => None,
        None => {
            let number = if at.is_rest { at.number } else { 0 };
            Some(Piece { length: left.min(LONGEST_REST), number, is_rest: true, ..at })
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(size: u32) -> Vec<Piece> {
        pieces(size, 0).collect()
    }

    proptest! {
        #[test]
        fn pieces_cover_every_byte_once(size in prop_oneof![0_u32..20_000, 0_u32..5_000_000]) {
            let mut end = 0;
            let mut numbers = [0, 0];
            for piece in all(size) {
                prop_assert_eq!(piece.offset, end);
                prop_assert_eq!(piece.number, numbers[usize::from(piece.is_rest)]);
                let longest = if piece.is_rest { LONGEST_REST } else { LONGEST_PIECE };
                prop_assert!((1..=longest).contains(&piece.length));
                numbers[usize::from(piece.is_rest)] += 1;
                end += piece.length;
            }
            prop_assert_eq!(end, size);
            prop_assert!(numbers[1] <= 5);
        }

        #[test]
        fn an_offset_is_found_without_the_pieces_before(size in 1_u32..3_000_000, at: prop::sample::Index) {
            let offset = at.index(size as usize) as u32;
            let expected: Vec<_> = all(size).into_iter().filter(|p| p.offset + p.length > offset).collect();
            prop_assert_eq!(pieces(size, offset).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn the_greatest_sizes_are_divided_too() {
        for size in [u32::MAX, u32::MAX - 1, LONGEST_PIECE, LONGEST_PIECE - 1, 1, 0] {
            assert_eq!(all(size).iter().map(|piece| u64::from(piece.length)).sum::<u64>(), u64::from(size));
        }
        assert!(pieces(u32::MAX, u32::MAX).next().is_none());
    }

    #[test]
    fn most_bytes_are_in_pieces_that_fill_their_pages() {
        let lengths: Vec<_> = all(300_000).iter().map(|piece| (piece.length, piece.is_rest)).collect();
        assert_eq!(lengths[..3], [(262_120, false), (32_744, false), (4_072, false)]);
        assert_eq!(lengths[3..], [(1_003, true), (61, true)]);
    }
}
