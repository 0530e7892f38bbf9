//! Suggestions for mistyped procedure codes, by Levenshtein distance.

use crate::model::Procedure;

/// The largest distance of a suggested code.
const LETTERS: usize = 2;

/// The most codes suggested.
const NAMED: usize = 5;

/// The codes within [`LETTERS`] of this one, nearest first, at most [`NAMED`].
pub(super) fn codes_alike(link: &str, procedures: &[Procedure]) -> Vec<String> {
    let near = |procedure: &Procedure| (strsim::levenshtein(link, &procedure.link()), procedure.code.clone());
    let mut near: Vec<(usize, String)> =
        procedures.iter().map(near).filter(|(letters, _)| *letters <= LETTERS).collect();
    near.sort();
    near.into_iter().take(NAMED).map(|(_, code)| code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_come_first_and_others_not_at_all() {
        let procedures = ["1.013245", "1.013235", "2.000000"].map(|code| Procedure::draft(code, "A"));
        assert_eq!(codes_alike("1.013236", &procedures), ["1.013235", "1.013245"]);
    }
}
