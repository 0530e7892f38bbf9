//! Distributes the fragments of a row over the columns where separators do not tell.
//!
//! Every order-preserving distribution has a score: a time in the time column adds to it, a unit there subtracts. A
//! column's content is certain if all distributions with a score close to the best agree on it.

use super::TableColumn;
use super::kinds::Looks;

/// A loss that no gain makes up for.
const NEVER: i32 = -1_000;

/// Ways whose scores differ by less than this are equally good.
const MARGIN: i32 = 3;

/// The most pieces of a row. A longer one is left unread.
const MOST: usize = 48;

/// How the pieces of a row lie in its columns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// For each column, its first piece and the piece after its last.
    pub spans: Vec<(usize, usize)>,
    /// For each column, whether it can be no other.
    pub certain: Vec<bool>,
    pub score: i32,
}

/// The best way to share pieces out over columns, of which each takes at most `longest`.
pub(super) fn align(pieces: &[Looks], columns: &[TableColumn], longest: usize) -> Option<Alignment> {
    if pieces.len() > MOST || columns.is_empty() {
        return None;
    }
    let width = pieces.len() + 1;
    let scores = Scores { pieces, longest };
    let forward = scores.forward(columns, width);
    let backward = scores.backward(columns, width);
    let best = forward.last().and_then(|row| row.last()).copied().filter(|score| *score > NEVER / 2)?;
    let at = |table: &[Vec<i32>], column: usize, piece: usize| {
        table.get(column).and_then(|row| row.get(piece)).copied().unwrap_or(2 * NEVER)
    };
    // Where the column before an edge ends, over all ways near the best.
    let edges = (0..=columns.len())
        .map(|edge| {
            let through = |piece: usize| at(&forward, edge, piece) + at(&backward, edge, piece);
            let near = (0..width).filter(|piece| through(*piece) > best - MARGIN).count();
            let found = (0..width).max_by_key(|piece| (through(*piece), width - piece)).unwrap_or(0);
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

/// The score of as many pieces as there are columns, one in each.
pub(super) fn one_each(pieces: &[Looks], columns: &[TableColumn]) -> i32 {
    columns.iter().zip(pieces).map(|(column, piece)| filled(*column, std::slice::from_ref(piece))).sum()
}

struct Scores<'p> {
    pieces: &'p [Looks],
    longest: usize,
}

impl Scores<'_> {
    /// `[column][piece]`: the best score of the pieces before one in the columns before one.
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

    /// `[column][piece]`: the best score of the pieces from one on in the columns from one on.
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
        match self.pieces.get(start..end) {
            None | Some([]) => empty(column),
            Some(pieces) => filled(column, pieces),
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

fn filled(column: TableColumn, pieces: &[Looks]) -> i32 {
    let Some(first) = pieces.first() else { return empty(column) };
    let only_time = pieces.iter().all(|piece| piece.only_time);
    let has_time = pieces.iter().any(|piece| piece.has_time || piece.only_time);
    let is_short = pieces.iter().map(|piece| piece.words).sum::<usize>() <= 12;
    let fits = match column {
        TableColumn::Index if pieces.len() == 1 && first.index => 6,
        TableColumn::Index => NEVER,
        TableColumn::What if only_time || (first.index && pieces.len() == 1) => -20,
        TableColumn::What if first.unit && is_short => -2,
        TableColumn::What => 2,
        TableColumn::Lead | TableColumn::Coordinating | TableColumn::LeadAndCoordinating => match first {
            _ if only_time || first.index => -20,
            _ if pieces.iter().any(|piece| piece.only_time) => -20,
            _ if first.unit => 4,
            _ if first.name => 1,
            _ => -4,
        },
        TableColumn::Time | TableColumn::Start | TableColumn::End => match first {
            _ if only_time => 5,
            _ if pieces.iter().skip(1).any(|piece| !piece.has_time && !piece.only_time && !piece.goes_on) => -8,
            _ if first.unit && is_short && !has_time => -20,
            _ if has_time && pieces.iter().all(|piece| !piece.unit) => 2,
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
    let broken = pieces.windows(2).map(|pair| if let [before, after] = pair { inner_break(before, after) } else { 0 });
    fits - if first.goes_on { 6 } else { 0 } + broken.sum::<i32>()
}

/// What it costs that a cell goes on from one piece to the next.
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

    fn aligned(pieces: &[&str], columns: &[TableColumn], longest: usize) -> Vec<(String, bool)> {
        let looks = pieces.iter().map(|piece| looks(piece)).collect::<Vec<_>>();
        let found = align(&looks, columns, longest).unwrap();
        found
            .spans
            .iter()
            .zip(&found.certain)
            .map(|((start, end), certain)| (pieces[*start..*end].join(" "), *certain))
            .collect()
    }

    fn sure(cells: &[&str]) -> Vec<(String, bool)> {
        cells.iter().map(|cell| ((*cell).to_owned(), true)).collect()
    }

    #[test]
    fn pieces_find_their_columns() {
        let columns = [Index, What, Lead, Coordinating, Time];
        for (pieces, cells) in [
            (
                &["1", "Phát bản tin", "Văn phòng", "Các phòng", "Hàng tháng"][..],
                ["1", "Phát bản tin", "Văn phòng", "Các phòng", "Hàng tháng"],
            ),
            (
                &["2", "Thi tìm hiểu trên Cổng", "thông tin điện tử", "Đoàn xã", "Sở Kế hoạch và", "Đầu tư", "Quý II"],
                ["2", "Thi tìm hiểu trên Cổng thông tin điện tử", "Đoàn xã", "Sở Kế hoạch và Đầu tư", "Quý II"],
            ),
        ] {
            assert_eq!(aligned(pieces, &columns, 12), sure(&cells), "{pieces:?}");
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
