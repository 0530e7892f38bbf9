//! Distributes the fragments of a row over the columns where separators do not tell.
//!
//! Every order-preserving distribution has a score: a time in the time column adds to it, a unit there subtracts. A
//! column's content is certain if all distributions with a score close to the best agree on it.

use super::TableColumn;
use super::kinds::Looks;

/// The score of an impossible distribution.
const NEVER: i32 = -1_000;

/// Distributions whose scores differ by less than this count as equally good.
const MARGIN: i32 = 3;

/// The most fragments of a row. A longer one is left unread.
const MOST: usize = 48;

/// A distribution of the fragments of a row over its columns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// For each column, its first fragment and the fragment after its last.
    pub spans: Vec<(usize, usize)>,
    /// For each column, whether every near-optimal distribution agrees on it.
    pub certain: Vec<bool>,
    pub score: i32,
}

/// The distribution with the best score, by dynamic programming over prefixes and suffixes; each column takes at most
/// `longest` fragments.
pub(super) fn align(fragments: &[Looks], columns: &[TableColumn], longest: usize) -> Option<Alignment> {
    if fragments.len() > MOST || columns.is_empty() {
        return None;
    }
    let width = fragments.len() + 1;
    let scores = Scores { fragments, longest };
    let forward = scores.forward(columns, width);
    let backward = scores.backward(columns, width);
    let best = forward.last().and_then(|row| row.last()).copied().filter(|score| *score > NEVER / 2)?;
    let at = |table: &[Vec<i32>], column: usize, fragment: usize| {
        table.get(column).and_then(|row| row.get(fragment)).copied().unwrap_or(2 * NEVER)
    };
    // Where the column before an edge ends, over all ways near the best.
    let edges = (0..=columns.len())
        .map(|edge| {
            let through = |fragment: usize| at(&forward, edge, fragment) + at(&backward, edge, fragment);
            let near = (0..width).filter(|fragment| through(*fragment) > best - MARGIN).count();
            let found = (0..width).max_by_key(|fragment| (through(*fragment), width - fragment)).unwrap_or(0);
            (found, near == 1)
        })
        .collect::<Vec<_>>();
    let mut alignment = Alignment { spans: Vec::new(), certain: Vec::new(), score: best };
    for pair in edges.windows(2) {
        if let [(start, start_certain), (end, end_certain)] = pair {
            alignment.spans.push((*start, (*end).max(*start)));
            alignment.certain.push(*start_certain && *end_certain && end >= start);
        }
    }
    Some(alignment)
}

/// The score of as many fragments as there are columns, one in each.
pub(super) fn one_each(fragments: &[Looks], columns: &[TableColumn]) -> i32 {
    columns.iter().zip(fragments).map(|(column, fragment)| filled(*column, std::slice::from_ref(fragment))).sum()
}

struct Scores<'p> {
    fragments: &'p [Looks],
    longest: usize,
}

impl Scores<'_> {
    /// `[column][fragment]`: the best score of the fragments before one in the columns before one.
    fn forward(&self, columns: &[TableColumn], width: usize) -> Vec<Vec<i32>> {
        let mut first = vec![2 * NEVER; width];
        if let Some(start) = first.first_mut() {
            *start = 0;
        }
        let mut table = vec![first];
        for column in columns {
            let before = table.last().cloned().unwrap_or_default();
            let row = (0..width)
                .map(|end| {
                    let starts = end.saturating_sub(self.longest)..=end;
                    starts
                        .filter_map(|start| Some(before.get(start)? + self.cell(*column, start, end)))
                        .max()
                        .unwrap_or(2 * NEVER)
                        .max(2 * NEVER)
                })
                .collect();
            table.push(row);
        }
        table
    }

    /// `[column][fragment]`: the best score of the fragments from one on in the columns from one on.
    fn backward(&self, columns: &[TableColumn], width: usize) -> Vec<Vec<i32>> {
        let mut last = vec![2 * NEVER; width];
        if let Some(end) = last.last_mut() {
            *end = 0;
        }
        let mut table = vec![last];
        for column in columns.iter().rev() {
            let after = table.last().cloned().unwrap_or_default();
            let row = (0..width)
                .map(|start| {
                    let ends = start..=(start + self.longest).min(width - 1);
                    ends.filter_map(|end| Some(after.get(end)? + self.cell(*column, start, end)))
                        .max()
                        .unwrap_or(2 * NEVER)
                        .max(2 * NEVER)
                })
                .collect();
            table.push(row);
        }
        table.reverse();
        table
    }

    fn cell(&self, column: TableColumn, start: usize, end: usize) -> i32 {
        match self.fragments.get(start..end) {
            None | Some([]) => empty(column),
            Some(fragments) => filled(column, fragments),
        }
    }
}

fn empty(column: TableColumn) -> i32 {
    match column {
        TableColumn::What => -10,
        TableColumn::Lead | TableColumn::LeadAndCoordinating | TableColumn::Time => -2,
        TableColumn::Coordinating | TableColumn::Result | TableColumn::Start | TableColumn::End => -1,
        _ => 0,
    }
}

fn filled(column: TableColumn, fragments: &[Looks]) -> i32 {
    let Some(first) = fragments.first() else { return empty(column) };
    let only_time = fragments.iter().all(|fragment| fragment.only_time);
    let has_time = fragments.iter().any(|fragment| fragment.has_time || fragment.only_time);
    let is_short = fragments.iter().map(|fragment| fragment.words).sum::<usize>() <= 12;
    let fits = match column {
        TableColumn::Index if fragments.len() == 1 && first.index => 6,
        TableColumn::Index => NEVER,
        TableColumn::What if only_time || (first.index && fragments.len() == 1) => -20,
        TableColumn::What if first.unit && is_short => -2,
        TableColumn::What => 2,
        TableColumn::Lead | TableColumn::Coordinating | TableColumn::LeadAndCoordinating => match first {
            _ if only_time || first.index => -20,
            _ if fragments.iter().any(|fragment| fragment.only_time) => -20,
            _ if first.unit => 4,
            _ if first.name => 1,
            _ => -4,
        },
        TableColumn::Time | TableColumn::Start | TableColumn::End => match first {
            _ if only_time => 5,
            _ if fragments
                .iter()
                .skip(1)
                .any(|fragment| !fragment.has_time && !fragment.only_time && !fragment.goes_on) =>
            {
                -8
            }
            _ if first.unit && is_short && !has_time => -20,
            _ if has_time && fragments.iter().all(|fragment| !fragment.unit) => 2,
            _ => -4,
        },
        TableColumn::Quantity | TableColumn::Budget if first.amount && !only_time => 3,
        TableColumn::Budget if !only_time => -3,
        TableColumn::Result if first.result && !only_time => 3,
        TableColumn::Other => 0,
        TableColumn::Note if first.name => -3,
        TableColumn::Note | TableColumn::Place | TableColumn::Audience if only_time => -4,
        TableColumn::Note | TableColumn::Place | TableColumn::Audience if first.unit => -1,
        TableColumn::Note | TableColumn::Place | TableColumn::Audience => 0,
        _ if only_time => -8,
        _ if first.unit => -3,
        _ => 0,
    };
    let broken =
        fragments.windows(2).map(|pair| if let [before, after] = pair { inner_break(before, after) } else { 0 });
    fits - if first.goes_on { 6 } else { 0 } + broken.sum::<i32>()
}

/// The cost of a cell that spans two adjacent fragments.
fn inner_break(before: &Looks, after: &Looks) -> i32 {
    match (before.is_open || after.goes_on, after.is_item) {
        (true, _) => 1,
        (false, true) => 0,
        (false, false) if (before.only_time && after.only_time) || (before.name && after.name) => 0,
        (false, false) => -2,
    }
}

#[cfg(test)]
mod tests {
    use TableColumn::*;

    use super::super::kinds::looks;
    use super::*;

    fn aligned(fragments: &[&str], columns: &[TableColumn], longest: usize) -> Vec<(String, bool)> {
        let looks = fragments.iter().map(|fragment| looks(fragment)).collect::<Vec<_>>();
        let found = align(&looks, columns, longest).unwrap();
        found
            .spans
            .iter()
            .zip(&found.certain)
            .map(|((start, end), certain)| (fragments[*start..*end].join(" "), *certain))
            .collect()
    }

    fn sure(cells: &[&str]) -> Vec<(String, bool)> {
        cells.iter().map(|cell| ((*cell).to_owned(), true)).collect()
    }

    #[test]
    fn fragments_find_their_columns() {
        let columns = [Index, What, Lead, Coordinating, Time];
        for (fragments, cells) in [
            (
                &["1", "Phát bản tin", "Văn phòng", "Các phòng", "Hàng tháng"][..],
                ["1", "Phát bản tin", "Văn phòng", "Các phòng", "Hàng tháng"],
            ),
            (
                &["2", "Thi tìm hiểu trên Cổng", "thông tin điện tử", "Đoàn xã", "Sở Kế hoạch và", "Đầu tư", "Quý II"],
                ["2", "Thi tìm hiểu trên Cổng thông tin điện tử", "Đoàn xã", "Sở Kế hoạch và Đầu tư", "Quý II"],
            ),
        ] {
            assert_eq!(aligned(fragments, &columns, 12), sure(&cells), "{fragments:?}");
        }
    }

    #[test]
    fn one_unit_for_two_columns_is_not_certain() {
        let columns = [Index, What, Lead, Coordinating, Time];
        let cells = aligned(&["1", "Họp", "Văn phòng", "Quý I"], &columns, 1);
        assert_eq!(cells.iter().map(|(_, certain)| *certain).collect::<Vec<_>>(), [true, true, false, false, true]);
        let three = aligned(&["1", "Họp", "Văn phòng", "Đoàn xã", "Hội Phụ nữ", "Quý I"], &columns, 12);
        assert!(!three[2].1 && !three[3].1);
    }
}
