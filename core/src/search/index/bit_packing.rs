//! Bit packing: small numbers, each in as many bits as the greatest of them needs.

/// How many bits a number needs.
pub(super) fn width(number: u32) -> u8 {
    (u32::BITS - number.leading_zeros()) as u8
}

/// How many bytes `count` numbers of `width` bits take.
pub(super) fn packed_length(count: usize, width: u8) -> usize {
    (count * usize::from(width)).div_ceil(8)
}

/// Appends numbers, each in `width` bits.
pub(super) fn pack(numbers: impl Iterator<Item = u32>, width: u8, out: &mut Vec<u8>) {
    let (mut held, mut filled) = (0u64, 0u8);
    for number in numbers {
        held |= u64::from(number) << filled;
        filled += width;
        while filled >= 8 {
            out.push(held as u8);
            held >>= 8;
            filled -= 8;
        }
    }
    if filled > 0 {
        out.push(held as u8);
    }
}

/// The number at an index. Beyond the end there are zeros.
pub(super) fn get(packed: &[u8], width: u8, index: usize) -> u32 {
    let bit = index * usize::from(width);
    let from = packed.get(bit / 8..).unwrap_or_default();
    let held = match from.first_chunk() {
        Some(whole) => u64::from_le_bytes(*whole),
        None => from.iter().rev().fold(0, |held, byte| held << 8 | u64::from(*byte)),
    };
    ((held >> (bit % 8)) & ((1 << width) - 1)) as u32
}

/// Visits the first `count` numbers in turn.
pub(super) fn each(packed: &[u8], width: u8, count: usize, mut visit: impl FnMut(u32)) {
    // Eight numbers take as many bytes as one takes bits: for each width that is a loop of its own.
    macro_rules! eights {
        ($($width:literal)*) => {
            match width {
                $($width => each_of_eights::<$width>(packed, count / 8, &mut visit),)*
                _ => (0..count / 8 * 8).for_each(|index| visit(get(packed, width, index))),
            }
        };
    }
    eights!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16);
    (count / 8 * 8..count).for_each(|index| visit(get(packed, width, index)));
}

/// Visits the numbers of the first eights. Beyond the end there are zeros.
fn each_of_eights<const WIDTH: usize>(packed: &[u8], count: usize, visit: &mut impl FnMut(u32)) {
    for eight in 0..count {
        let bytes: [u8; WIDTH] =
            packed.get(eight * WIDTH..).and_then(<[u8]>::first_chunk).copied().unwrap_or([0; WIDTH]);
        let mut held = [0; 16];
        held[..WIDTH].copy_from_slice(&bytes);
        let held = u128::from_le_bytes(held);
        (0..8).for_each(|at| visit((held >> (at * WIDTH)) as u32 & ((1 << WIDTH) - 1)));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_survive_a_round_trip(
            bits in 0u32..=20,
            numbers in proptest::collection::vec(0u32..1 << 20, 0..300),
            spare in 0u8..5,
        ) {
            let numbers: Vec<u32> = numbers.into_iter().map(|number| number & ((1 << bits) - 1)).collect();
            let width = numbers.iter().copied().map(width).max().unwrap_or(0) + spare;
            let mut packed = Vec::new();
            pack(numbers.iter().copied(), width, &mut packed);
            prop_assert_eq!(packed.len(), packed_length(numbers.len(), width));
            for (index, number) in numbers.iter().enumerate() {
                prop_assert_eq!(get(&packed, width, index), *number);
            }
            let mut visited = Vec::new();
            each(&packed, width, numbers.len(), |number| visited.push(number));
            prop_assert_eq!(visited, numbers);
        }
    }
}
