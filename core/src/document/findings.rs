//! Collects findings (what is odd about a text) and sorts them by line.

use crate::model::Finding;

/// The findings so far.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

/// Where something was noticed.
pub(super) struct FindingLocation<'a> {
    pub line: u32,
    pub path: String,
    pub excerpt: &'a str,
}

impl FindingLocation<'_> {
    /// The document as a whole.
    pub fn whole(path: &str) -> FindingLocation<'static> {
        FindingLocation { line: 0, path: path.to_owned(), excerpt: "" }
    }
}

impl Findings {
    pub fn add(
        &mut self,
        location: FindingLocation<'_>,
        code: &str,
        text: impl Into<String>,
        text_vi: impl Into<String>,
    ) {
        self.0.push(Finding {
            line: location.line,
            path: location.path,
            code: code.to_owned(),
            text: text.into(),
            text_vi: text_vi.into(),
            excerpt: location.excerpt.to_owned(),
        });
    }

    /// The findings by line; those about the whole come last.
    pub fn in_order(mut self) -> Vec<Finding> {
        self.0.sort_by_key(|finding| finding.line.checked_sub(1).unwrap_or(u32::MAX));
        self.0
    }
}

/// Numbers in order, with intervals of them given by their ends: `1-3, 7`.
pub(super) fn line_ranges(numbers: impl Iterator<Item = u32>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let told = ranges.into_iter().map(|(first, last)| match last {
        last if last == first => first.to_string(),
        last => format!("{first}-{last}"),
    });
    told.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_told_by_their_ends() {
        for (numbers, expected) in
            [(vec![1], "1"), (vec![1, 2, 3, 7], "1-3, 7"), (vec![2, 4, 5], "2, 4-5"), (vec![], "")]
        {
            assert_eq!(line_ranges(numbers.into_iter()), expected);
        }
    }
}
