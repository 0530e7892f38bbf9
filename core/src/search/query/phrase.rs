//! Phrases: terms that follow one another at given distances.

/// Terms that stand together: indices in a list of terms, with the position of each after that of the first.
pub(super) type Phrase = Vec<(usize, u16)>;

/// Whether terms stand at these distances from some position. Each list of positions is ascending.
pub(super) fn stand_together(lists: &[(&[u16], u16)]) -> bool {
    let Some(((first, offset), rest)) = lists.split_first() else { return false };
    first.iter().any(|position| {
        let start = i32::from(*position) - i32::from(*offset);
        rest.iter().all(|(positions, distance)| {
            let expected = u16::try_from(start + i32::from(*distance));
            expected.is_ok_and(|expected| positions.binary_search(&expected).is_ok())
        })
    })
}
