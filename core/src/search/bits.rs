//! Small numbers packed into as many bits as the greatest needs.

/// How many bits a number needs.
pub(super) fn width(number: u32) -> u8 {
    (u32::BITS - number.leading_zeros()) as u8
}

/// How many bytes so many numbers of so many bits take.
pub(super) fn bytes(count: usize, width: u8) -> usize {
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

/// The number at a position. Beyond the end there are zeros.
pub(super) fn get(packed: &[u8], width: u8, position: usize) -> u32 {
    let bit = position * usize::from(width);
    let mut word = [0; 8];
    let from = packed.get(bit / 8..).unwrap_or_default();
    let length = from.len().min(8);
    word[..length].copy_from_slice(&from[..length]);
    let mask = (1u64 << width) - 1;
    ((u64::from_le_bytes(word) >> (bit % 8)) & mask) as u32
}

/// Visits the first `count` numbers in turn.
pub(super) fn each(packed: &[u8], width: u8, count: usize, mut visit: impl FnMut(u32)) {
    let (mut held, mut filled) = (0u64, 0u8);
    let mask = (1u64 << width) - 1;
    let mut bytes = packed.iter();
    for _ in 0..count {
        while filled < width {
            held |= u64::from(bytes.next().copied().unwrap_or_default()) << filled;
            filled += 8;
        }
        visit((held & mask) as u32);
        held >>= width;
        filled -= width;
    }
}

/// Appends a number in as few bytes as it needs: seven bits each, the last without the top bit.
pub(super) fn put(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Takes such a number from the front; nothing where there is none.
pub(super) fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Appends a text behind its length.
pub(super) fn put_text(text: &str, out: &mut Vec<u8>) {
    put(text.len() as u64, out);
    out.extend_from_slice(text.as_bytes());
}

/// Takes such a text from the front.
pub(super) fn take_text<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    let length = usize::try_from(take(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    std::str::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_come_back(numbers in proptest::collection::vec(0u32..1 << 20, 0..300), spare in 0u8..5) {
            let width = numbers.iter().copied().map(width).max().unwrap_or(0) + spare;
            let mut packed = Vec::new();
            pack(numbers.iter().copied(), width, &mut packed);
            prop_assert_eq!(packed.len(), bytes(numbers.len(), width));
            for (position, number) in numbers.iter().enumerate() {
                prop_assert_eq!(get(&packed, width, position), *number);
            }
            let mut visited = Vec::new();
            each(&packed, width, numbers.len(), |number| visited.push(number));
            prop_assert_eq!(visited, numbers);
        }

        #[test]
        fn lengths_come_back(numbers: Vec<u64>, text: String) {
            let mut out = Vec::new();
            numbers.iter().for_each(|number| put(*number, &mut out));
            put_text(&text, &mut out);
            let mut rest = out.as_slice();
            for number in numbers {
                prop_assert_eq!(take(&mut rest), Some(number));
            }
            prop_assert_eq!(take_text(&mut rest), Some(&*text));
            prop_assert!(rest.is_empty());
        }
    }
}
