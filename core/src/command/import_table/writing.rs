//! Writing the records that were read: all in one, or those that the store accepts.

use std::collections::BTreeSet;

use super::notes::LeftOut;
use super::{ImportTable, Table, TableReport};
use crate::error::{CchcError, Result};
use crate::model::Problem;
use crate::pack::Form;
use crate::records::any_record::AnyRecord;
use crate::records::catalogue::Kind;
use crate::store::{Transaction, Write};
use crate::table::{Column, ColumnKind};

/// How many records are decoded and written at once.
const AT_ONCE: usize = 4096;

pub(super) struct Writing<'a> {
    pub table: &'a Table<'a>,
    pub kind: &'static Kind,
    pub options: &'a ImportTable,
    pub left_out: &'a mut LeftOut,
}

/// What a row writes. The record is encoded, since a list that is refused is tried again without the rows at fault.
#[derive(Clone)]
pub(super) struct RowWrite {
    /// The position of the row in the sheet.
    pub position: usize,
    is_update: bool,
    record: Vec<u8>,
}

impl RowWrite {
    pub fn add(position: usize, record: &dyn AnyRecord) -> Result<Self> {
        Ok(Self { position, is_update: false, record: record.encode(Form::Call).map_err(CchcError::internal)? })
    }

    pub fn update(position: usize, record: &dyn AnyRecord) -> Result<Self> {
        Ok(Self { is_update: true, ..Self::add(position, record)? })
    }

    fn write(&self, kind: &Kind) -> Result<Write> {
        let record = kind.decode(&self.record, Form::Call).map_err(CchcError::internal)?;
        Ok(if self.is_update { Write::Update(record) } else { Write::Add(record) })
    }
}

impl Writing<'_> {
    /// Writes the records, or finds out what writing them would do. True if the rows are refused for their errors.
    ///
    /// # Errors
    /// Those of the store, except that rows break rules.
    pub fn run(&mut self, writes: &[RowWrite], report: &mut TableReport, batch: &mut Transaction) -> Result<bool> {
        if self.options.dry_run {
            return self.try_out(writes, report, batch).map(|()| false);
        }
        if self.options.keep_good {
            return batch.savepoint(|batch| self.write_all(writes, report, batch)).map(|()| false);
        }
        if report.errors.is_empty() {
            self.write_all(writes, report, batch)?;
        } else {
            // The other rows may break rules of their own: all errors are told at once.
            self.try_out(writes, report, batch)?;
        }
        Ok(!report.errors.is_empty())
    }

    /// Makes the writes and undoes them: only the store knows whether it would accept them.
    fn try_out(&mut self, writes: &[RowWrite], report: &mut TableReport, batch: &mut Transaction) -> Result<()> {
        let mut done = Ok(());
        let undone: Result<()> = batch.savepoint(|batch| {
            done = self.write_all(writes, report, batch);
            Err(CchcError::Cancelled)
        });
        debug_assert!(undone.is_err(), "a dry run leaves nothing");
        report.ids.clear();
        if !self.options.keep_good && !report.errors.is_empty() {
            (report.added, report.updated) = (0, 0);
        }
        done
    }

    /// Writes all records: those that cannot name one another in lists of bounded size.
    fn write_all(&mut self, writes: &[RowWrite], report: &mut TableReport, batch: &mut Transaction) -> Result<()> {
        let own_kind = |column: &Column| match column.kind {
            ColumnKind::Reference(kind) | ColumnKind::ReferenceList(kind) => kind == self.kind.name,
            _ => false,
        };
        let size = if self.table.columns.iter().any(own_kind) { writes.len().max(1) } else { AT_ONCE };
        for (number, list) in writes.chunks(size).enumerate() {
            self.write(list, report, batch)?;
            let rows = self.table.sheet.rows.len();
            let done = rows + rows * (number * size + list.len()) / writes.len();
            batch.tell_whole(Some((done, 2 * rows)))?;
        }
        Ok(())
    }

    /// Writes a list. Rows that the store refuses become errors of the report; without `keep_good` nothing is written
    /// then.
    fn write(&mut self, writes: &[RowWrite], report: &mut TableReport, batch: &mut Transaction) -> Result<()> {
        if writes.is_empty() {
            return Ok(());
        }
        let list = writes.iter().map(|row| row.write(self.kind)).collect::<Result<_>>()?;
        match batch.apply_any(self.kind, list, true) {
            Ok(records) => {
                report.ids.extend(records.iter().map(|record| record.header().id));
                Ok(())
            }
            Err(CchcError::Invalid { kind, problems, source, record }) => {
                let bad: BTreeSet<usize> =
                    problems.iter().filter_map(|problem| Some(place(&problem.path)?.0)).collect();
                if bad.is_empty() {
                    return Err(CchcError::Invalid { kind, problems, source, record });
                }
                problems.into_iter().for_each(|problem| self.refuse(writes, problem, report));
                self.write_without(&bad, writes, report, batch)
            }
            Err(CchcError::Duplicate { .. } | CchcError::Conflict { .. } | CchcError::Referenced { .. })
                if writes.len() > 1 =>
            {
                let (first, second) = writes.split_at(writes.len() / 2);
                self.write(first, report, batch)?;
                self.write(second, report, batch)
            }
            Err(error @ (CchcError::Duplicate { .. } | CchcError::Conflict { .. } | CchcError::Referenced { .. })) => {
                self.uncount(&writes[0], report);
                let row = &self.table.sheet.rows[writes[0].position];
                let texts = [error.code(), &error.to_string(), &error.message_vi()];
                self.left_out.error(report, self.table.note(row, None, "", texts));
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn write_without(
        &mut self,
        bad: &BTreeSet<usize>,
        writes: &[RowWrite],
        report: &mut TableReport,
        batch: &mut Transaction,
    ) -> Result<()> {
        let (mut good, mut start) = (Vec::new(), 0);
        for position in bad.iter().copied().chain([writes.len()]) {
            good.push(start..position);
            start = position + 1;
        }
        bad.iter().filter_map(|position| writes.get(*position)).for_each(|row| self.uncount(row, report));
        if !self.options.keep_good && !self.options.dry_run {
            return Ok(());
        }
        let good: Vec<RowWrite> =
            good.into_iter().flat_map(|range| writes.get(range).unwrap_or_default()).cloned().collect();
        self.write(&good, report, batch)
    }

    fn uncount(&self, row: &RowWrite, report: &mut TableReport) {
        let count = if row.is_update { &mut report.updated } else { &mut report.added };
        *count = count.saturating_sub(1);
    }

    fn refuse(&mut self, writes: &[RowWrite], problem: Problem, report: &mut TableReport) {
        let (position, path) =
            place(&problem.path).map_or((0, problem.path.clone()), |(at, path)| (at, path.to_owned()));
        let Some(row) = writes.get(position).and_then(|write| self.table.sheet.rows.get(write.position)) else {
            return;
        };
        self.left_out.error(report, self.table.error(row, Problem { path, ..problem }));
    }
}

/// The position in the list and the path within the record, of a path like `[3].name`.
fn place(path: &str) -> Option<(usize, &str)> {
    let (position, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((position.parse().ok()?, rest.trim_start_matches('.')))
}
