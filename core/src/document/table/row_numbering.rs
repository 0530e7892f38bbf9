//! The running index of the rows of a table: which index may come next.

use super::kinds::RowIndex;

/// The state of a running index over the rows of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct RowNumbering {
    number: u32,
    roman: u32,
    upper: Option<char>,
    lower: Option<char>,
}

impl RowNumbering {
    /// Whether an index may come next.
    pub fn admits(&self, own: &RowIndex) -> bool {
        match own {
            RowIndex::Numbers(numbers) => match numbers.as_slice() {
                [number] => *number == self.number + 1 || *number == 1,
                [first, ..] => *first == self.number || *first == self.number + 1 || self.number == 0 || *first == 1,
                [] => false,
            },
            RowIndex::Roman(number) => *number == self.roman + 1 || *number == 1,
            RowIndex::Upper(letter) => match self.upper {
                None => *letter == 'A',
                Some(last) => follows(last, *letter),
            },
            RowIndex::Lower(letter) => match self.lower {
                None => *letter == 'a',
                Some(last) => *letter == 'a' || follows(last, *letter),
            },
            RowIndex::Bullet => self.number > 0,
        }
    }

    pub fn take(&mut self, own: &RowIndex) {
        match own {
            RowIndex::Numbers(numbers) => self.number = numbers.first().copied().unwrap_or_default(),
            RowIndex::Roman(number) => self.roman = *number,
            RowIndex::Upper(letter) => self.upper = Some(*letter),
            RowIndex::Lower(letter) => self.lower = Some(*letter),
            RowIndex::Bullet => {}
        }
    }
}

fn follows(last: char, next: char) -> bool {
    u32::from(last) + 1 == u32::from(next) || matches!((last, next), ('d', 'đ') | ('D', 'Đ') | ('đ', 'e') | ('Đ', 'E'))
}
