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

/// The first `count` numbers in turn.
pub(super) fn unpack(packed: &[u8], width: u8, count: usize) -> impl Iterator<Item = u32> {
    (0..count).map(move |index| get(packed, width, index))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_survive_a_round_trip(numbers in proptest::collection::vec(0u32..1 << 20, 0..300), spare in 0u8..5) {
            let width = numbers.iter().copied().map(width).max().unwrap_or(0) + spare;
            let mut packed = Vec::new();
            pack(numbers.iter().copied(), width, &mut packed);
            prop_assert_eq!(packed.len(), packed_length(numbers.len(), width));
            for (index, number) in numbers.iter().enumerate() {
                prop_assert_eq!(get(&packed, width, index), *number);
            }
            prop_assert_eq!(unpack(&packed, width, numbers.len()).collect::<Vec<_>>(), numbers);
        }
    }
}
