//! Suggestions for mistyped procedure codes, by Levenshtein distance.

use crate::model::Procedure;

/// The largest distance of a suggested code.
const LETTERS: usize = 2;

/// The most codes suggested.
const NAMED: usize = 5;

/// The codes within [`LETTERS`] of this one, nearest first, at most [`NAMED`].
pub(super) fn codes_alike(link: &str, procedures: &[Procedure]) -> Vec<String> {
    let near = |procedure: &Procedure| (distance(link, &procedure.link()), procedure.code.clone());
    let mut near: Vec<(usize, String)> =
        procedures.iter().map(near).filter(|(letters, _)| *letters <= LETTERS).collect();
    near.sort();
    near.into_iter().take(NAMED).map(|(_, code)| code).collect()
}

/// The Levenshtein distance: how many characters must be inserted, deleted or substituted to turn one text into the
/// other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, letter) in one.chars().enumerate() {
        let mut next = vec![above + 1];
        let mut left = above + 1;
        for ((diagonal, up), beside) in row.iter().zip(row.iter().skip(1)).zip(&other) {
            let changed = diagonal + usize::from(letter != *beside);
            left = changed.min(up + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_put_in_left_out_or_changed_count() {
        for (one, other, letters) in [
            ("1.013236", "1.013236", 0),
            ("1.013236", "1.013235", 1),
            ("1.013236", "1.01326", 1),
            ("1.013236", "1.013263", 2),
            ("", "1.0", 3),
            ("1.0", "", 3),
        ] {
            assert_eq!(distance(one, other), letters, "{one} {other}");
        }
    }

    #[test]
    fn the_nearest_come_first_and_others_not_at_all() {
        let procedures = ["1.013245", "1.013235", "2.000000"].map(|code| Procedure::draft(code, "A"));
        assert_eq!(codes_alike("1.013236", &procedures), ["1.013235", "1.013245"]);
    }
}
