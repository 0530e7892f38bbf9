//! The identities of an export, with the place that each gets in the store: 32 bytes for each version while the file
//! is read for the first time, then 32 bytes for each record.

use uuid::Uuid;

use super::findings::Findings;

/// What the file says of a record.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Entry {
    pub id: Uuid,
    /// The row that it gets among those of its kind.
    pub row: u32,
    /// Of its newest version.
    pub rev: u32,
    /// The line of its newest version.
    pub line: u32,
    pub kind: u8,
    /// Whether its newest version is a removal.
    pub removed: bool,
}

/// The entries of a file, by identity.
#[derive(Debug, Default)]
pub(super) struct Roster {
    entries: Vec<Entry>,
}

impl Roster {
    pub fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Keeps the newest version of each record, and names lines that are no further version of theirs.
    pub fn settle(&mut self, with_revisions: bool, findings: &mut Findings) {
        self.entries.sort_unstable_by_key(|entry| (entry.id, entry.line));
        let mut kept = 0_usize;
        for next in 0..self.entries.len() {
            let entry = self.entries[next];
            let before = kept.checked_sub(1).map(|last| self.entries[last]).filter(|last| last.id == entry.id);
            let Some(before) = before else {
                if with_revisions && entry.rev != 1 {
                    let text = "the versions before this one are not in the file";
                    findings.add(entry.line.into(), "header.rev", "order", text, "thiếu các phiên bản trước");
                }
                self.entries[kept] = entry;
                kept += 1;
                continue;
            };
            if !with_revisions || entry.kind != before.kind {
                let text = "another line has this identity";
                findings.add(entry.line.into(), "header.id", "duplicate", text, "định danh này đã có ở dòng khác");
            } else if entry.rev != before.rev.wrapping_add(1) {
                let text = "it does not follow the version before it in the file";
                findings.add(entry.line.into(), "header.rev", "order", text, "không nối tiếp phiên bản trước");
            }
            self.entries[kept - 1] = Entry { row: before.row, ..entry };
        }
        self.entries.truncate(kept);
        self.entries.shrink_to_fit();
    }

    /// The record with an identity.
    pub fn find(&self, id: Uuid) -> Option<&Entry> {
        let found = self.entries.binary_search_by_key(&id, |entry| entry.id).ok()?;
        self.entries.get(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: u128, rev: u32, line: u32) -> Entry {
        Entry { id: Uuid::from_u128(id), row: line, rev, line, kind: 1, removed: false }
    }

    fn settled(entries: &[Entry], with_revisions: bool) -> (Roster, usize) {
        let (mut roster, mut findings) = (Roster::default(), Findings::default());
        entries.iter().for_each(|entry| roster.add(*entry));
        roster.settle(with_revisions, &mut findings);
        let problems = match findings.refuse() {
            Err(crate::CchcError::Invalid { problems, .. }) => problems.len(),
            _ => 0,
        };
        (roster, problems)
    }

    #[test]
    fn an_entry_takes_32_bytes() {
        assert_eq!(size_of::<Entry>(), 32);
    }

    #[test]
    fn the_newest_version_is_kept_at_the_row_of_the_first() {
        let (roster, problems) = settled(&[entry(9, 1, 2), entry(7, 1, 3), entry(9, 2, 4)], true);
        assert_eq!(problems, 0);
        let found = roster.find(Uuid::from_u128(9)).unwrap();
        assert_eq!((found.rev, found.row, found.line), (2, 2, 4));
        assert_eq!((roster.entries.len(), roster.find(Uuid::from_u128(8))), (2, None));
    }

    #[test]
    fn doubles_gaps_and_foreign_kinds_are_told() {
        assert_eq!(settled(&[entry(9, 1, 2), entry(9, 2, 3)], false).1, 1);
        assert_eq!(settled(&[entry(9, 1, 2), entry(9, 3, 3)], true).1, 1);
        assert_eq!(settled(&[entry(9, 2, 2)], true).1, 1);
        assert_eq!(settled(&[entry(9, 1, 2), Entry { kind: 2, ..entry(9, 2, 3) }], true).1, 1);
    }
}
