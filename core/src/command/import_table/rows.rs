//! Rows as records: cells to values, values to a record, and whether the store has it already.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::existing::Existing;
use super::heads::Meaning;
use super::notes::LeftOut;
use super::values::{self, Fault};
use super::variants;
use super::writing::RowWrite;
use super::{ImportTable, Table, TableReport};
use crate::error::{CchcError, Result};
use crate::labels;
use crate::model::ExistingRow;
use crate::pack::{self, Form};
use crate::records::any_record::Untyped;
use crate::records::catalogue::Kind;
use crate::store::{Transaction, View};
use crate::table::{Cell, Column, ColumnKind, Names, Row, SEALED_WORDS, unmarked};
use crate::text::seems_legacy;

/// How many rows are read between two reports of progress.
const TOLD: usize = 256;

/// Reads the rows of a table.
pub(super) struct RowReader<'a> {
    table: &'a Table<'a>,
    options: &'a ImportTable,
    kind: &'static Kind,
    names: &'a Names<'a>,
    left_out: &'a mut LeftOut,
    existing: Existing<'a>,
    writes: Vec<RowWrite>,
    /// How many rows were read.
    read: usize,
}

/// A row that cannot be written: what is wrong, each with the path of its field.
struct Faults {
    found: Vec<(Option<usize>, String, Fault)>,
    /// A reference to a record of the same kind was not found: a later row may hold it. Whatever else is wrong is told
    /// once that is known.
    may_wait: bool,
}

impl<'a> RowReader<'a> {
    pub fn new(
        table: &'a Table<'a>,
        options: &'a ImportTable,
        kind: &'static Kind,
        view: &'a View<'a>,
        names: &'a Names<'a>,
        left_out: &'a mut LeftOut,
    ) -> Result<Self> {
        let existing = Existing::of(view, kind)?;
        Ok(Self { table, options, kind, names, left_out, existing, writes: Vec::new(), read: 0 })
    }

    /// Reads every row below the head. Rows may name each other whatever their order.
    ///
    /// # Errors
    /// Only where the store cannot be read, or the call is ended.
    pub fn read(mut self, report: &mut TableReport, batch: &Transaction) -> Result<Vec<RowWrite>> {
        let below = self.table.head.last + 1;
        let end = self.table.end_of_table(below);
        let mut waiting = Vec::new();
        for (position, row) in self.table.sheet.rows.iter().enumerate().skip(below) {
            batch.look()?;
            if self.table.is_no_record(row) {
                report.skipped += 1;
                continue;
            }
            if position >= end {
                report.skipped += 1;
                let text_vi = "dòng dưới bảng, không phải bản ghi: đã bỏ qua";
                let note = ["below_table", "stands below the table and is no record: it was left out", text_vi];
                self.left_out.notice(report, self.table.note(row, None, "", note));
                continue;
            }
            if self.table.is_blank(row) {
                continue;
            }
            waiting.push(position);
        }
        self.tell_hidden(&waiting, report);
        let mut waiting = self.take_identities(waiting, report);
        let total = self.table.sheet.rows.len();
        loop {
            let before = waiting.len();
            let mut left = Vec::new();
            let mut faults = Vec::new();
            for position in waiting {
                batch.look()?;
                if self.read.is_multiple_of(TOLD) {
                    batch.tell_whole(Some((self.read.min(total), 2 * total)))?;
                }
                self.read += 1;
                match self.row(position, report)? {
                    Ok(()) => {}
                    Err(found) if found.may_wait => {
                        left.push(position);
                        faults.push((position, found));
                    }
                    Err(found) => self.refuse(position, found, report),
                }
            }
            if left.is_empty() || left.len() == before {
                faults.into_iter().for_each(|(position, found)| self.refuse(position, found, report));
                break;
            }
            waiting = left;
        }
        self.writes.sort_by_key(|write| write.position);
        batch.tell_whole(Some((total, 2 * total)))?;
        Ok(self.writes)
    }

    /// Notes which records rows name by identity. Of rows that name the same one only the first is left.
    fn take_identities(&mut self, mut positions: Vec<usize>, report: &mut TableReport) -> Vec<usize> {
        let Some(number) = self.table.number_of("id") else { return positions };
        positions.retain(|position| {
            let row = &self.table.sheet.rows[*position];
            let id = row.cells.get(number).and_then(|cell| cell.to_text().parse().ok());
            let earlier = id.and_then(|id| self.existing.give(id, row.number));
            if let Some(earlier) = earlier {
                self.refuse(*position, twice(earlier), report);
            }
            earlier.is_none()
        });
        positions
    }

    fn tell_hidden(&mut self, positions: &[usize], report: &mut TableReport) {
        for row in positions.iter().map(|position| &self.table.sheet.rows[*position]).filter(|row| row.hidden) {
            let text_vi = "dòng này bị ẩn trong trang tính";
            self.left_out
                .notice(report, self.table.note(row, None, "", ["hidden_row", "the sheet hides this row", text_vi]));
        }
    }

    fn refuse(&mut self, position: usize, faults: Faults, report: &mut TableReport) {
        let row = &self.table.sheet.rows[position];
        for (number, path, Fault { code, text, text_vi, allowed }) in faults.found {
            let mut note = self.table.note(row, number, &path, [code, &text, &text_vi]);
            note.allowed = allowed;
            self.left_out.error(report, note);
        }
    }

    /// Reads a row and notes what it writes.
    fn row(&mut self, position: usize, report: &mut TableReport) -> Result<std::result::Result<(), Faults>> {
        let row = &self.table.sheet.rows[position];
        let mut noticed = Vec::new();
        let (given, mut faults) = self.cells(row, &mut noticed)?;
        if !faults.found.is_empty() {
            self.add_missing(&given, &mut faults)?;
            return Ok(Err(faults));
        }
        let known_id = given.get("id").and_then(Value::as_str).and_then(|id| id.parse::<Uuid>().ok());
        let named = known_id.map(|id| self.existing.with_id(id)).transpose()?.flatten();
        let existing = match named {
            Some(existing) => Some(existing),
            None => match self.draft(&given, known_id) {
                Ok(draft) => {
                    // Rows that give their identities may be alike otherwise.
                    let earlier = if known_id.is_none() { self.existing.note(&*draft, row.number) } else { None };
                    if let Some(earlier) = earlier {
                        return Ok(Err(twice(earlier)));
                    }
                    match self.existing.like(&*draft)? {
                        Some(existing) => Some(existing),
                        None => {
                            self.names.add(self.kind, &*draft)?;
                            report.added += 1;
                            self.accept(RowWrite::add(position, &*draft)?, noticed, report);
                            return Ok(Ok(()));
                        }
                    }
                }
                // A row that only changes some fields need not repeat the others.
                Err(faults) => match self.probed(&given)? {
                    Some(existing) => Some(existing),
                    None => return Ok(Err(faults)),
                },
            },
        };
        let Some(existing) = existing else { return Ok(Ok(())) };
        let changed = match self.changed(&existing, &given)? {
            Ok(changed) => changed,
            Err(faults) => return Ok(Err(faults)),
        };
        match (changed, self.options.existing) {
            (None, _) => report.unchanged += 1,
            (Some(_), ExistingRow::Skip) => report.skipped += 1,
            (Some(changed), ExistingRow::Update) => {
                report.updated += 1;
                self.accept(RowWrite::update(position, &*changed)?, noticed, report);
            }
            (Some(_), ExistingRow::Refuse) => {
                let text = "the store has this record, and it differs: choose whether to skip or update it";
                let text_vi = "trong kho đã có bản ghi này với nội dung khác: hãy chọn bỏ qua hoặc cập nhật";
                let fault = Fault::new("exists", text, text_vi);
                return Ok(Err(Faults { found: vec![(None, String::new(), fault)], may_wait: false }));
            }
        }
        Ok(Ok(()))
    }

    fn accept(&mut self, write: RowWrite, noticed: Vec<(usize, String, Fault)>, report: &mut TableReport) {
        let row = &self.table.sheet.rows[write.position];
        for (number, path, Fault { code, text, text_vi, .. }) in noticed {
            self.left_out.notice(report, self.table.note(row, Some(number), &path, [code, &text, &text_vi]));
        }
        self.writes.push(write);
    }

    /// The values of a row by path, those given for every row among them, and what is wrong with others.
    fn cells(
        &self,
        row: &Row,
        noticed: &mut Vec<(usize, String, Fault)>,
    ) -> Result<(BTreeMap<&'static str, Value>, Faults)> {
        let mut values = BTreeMap::new();
        let mut faults = Faults { found: Vec::new(), may_wait: false };
        for (path, cell) in self.options.values.iter().filter(|(_, cell)| !cell.is_blank()) {
            let Some(column) = self.table.columns.iter().find(|column| column.path == path.as_str()) else { continue };
            match values::value(cell, column.kind, self.names)? {
                Ok((value, _)) => drop(values.insert(column.path, value)),
                Err(fault) => faults.add(None, path, fault, false),
            }
        }
        for (number, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            let Some(Meaning::Own(position)) = self.table.head.meanings.get(&number) else { continue };
            let column = &self.table.columns[*position];
            if column.is_kept_by_the_store() {
                continue;
            }
            if column.kind == ColumnKind::Personal && is_sealed_word(cell) {
                let text = "a sealed value is not in the table: the field is left as it is";
                let text_vi = "dữ liệu đã niêm phong không có trong bảng: giữ nguyên trường này";
                noticed.push((number, column.path.to_owned(), Fault::new("sealed", text, text_vi)));
                continue;
            }
            let whole = self.whole(row, *position, cell);
            let cell = whole.as_ref();
            if let Cell::Text(text) = cell
                && text.lines().any(seems_legacy)
            {
                let text = "text in a legacy encoding (TCVN3, VNI), it seems: convert it first";
                let text_vi = "có vẻ là văn bản mã cũ (TCVN3, VNI): cần chuyển mã trước";
                noticed.push((number, column.path.to_owned(), Fault::new("legacy_suspected", text, text_vi)));
            }
            let restored = phone(column, cell);
            if restored.is_some() {
                let text = "the first zero was put back, which a spreadsheet had taken away";
                let note = Fault::new("zeros_restored", text, "đã thêm lại số 0 ở đầu mà bảng tính đã bỏ mất");
                noticed.push((number, column.path.to_owned(), note));
            }
            let cell = restored.as_ref().unwrap_or(cell);
            let read = match self.unit_beside(row, *position)? {
                Some(Ok(unit)) => self.named_within(cell, unit, column.kind)?,
                Some(Err((unit_number, fault))) => {
                    faults.add(Some(unit_number), column.path, fault, false);
                    continue;
                }
                None => values::value(cell, column.kind, self.names)?,
            };
            match read {
                Ok((value, note)) => {
                    noticed.extend(note.map(|note| (number, column.path.to_owned(), note)));
                    values.insert(column.path, value);
                }
                Err(fault) => {
                    let own_kind = matches!(column.kind, ColumnKind::Reference(kind) | ColumnKind::ReferenceList(kind)
                        if kind == self.kind.name);
                    let waits = own_kind && fault.code == "reference";
                    faults.add(Some(number), column.path, fault, waits);
                }
            }
        }
        variants::complete(self.table.columns, &mut values, |path, fault| {
            faults.add(self.table.number_of(path), path, fault, false);
        });
        Ok((values, faults))
    }

    /// Adds what a row lacks to what is wrong with its cells, unless it is about a record of the store, which has it.
    fn add_missing(&self, given: &BTreeMap<&'static str, Value>, faults: &mut Faults) -> Result<()> {
        let is_faulty = |column: &Column| faults.found.iter().any(|(_, path, _)| path == column.path);
        let missing: Vec<_> = self.missing(given).into_iter().filter(|(column, _)| !is_faulty(column)).collect();
        if missing.is_empty() || given.contains_key("id") || self.probed(given)?.is_some() {
            return Ok(());
        }
        for (column, fault) in missing {
            faults.add(self.table.number_of(column.path), column.path, fault, false);
        }
        Ok(())
    }

    /// The columns that a record needs and a row lacks.
    fn missing(&self, given: &BTreeMap<&'static str, Value>) -> Vec<(&'static Column, Fault)> {
        let missing = self.table.columns.iter().filter(|column| column.required && !given.contains_key(column.path));
        let fault = |column: &'static Column| {
            let text = format!("{} is missing", column.head_en());
            (column, Fault::new("required", text, format!("thiếu {}", column.head())))
        };
        missing.map(fault).collect()
    }

    /// A cell with what further columns hold of its text.
    fn whole<'c>(&self, row: &Row, position: usize, cell: &'c Cell) -> Cow<'c, Cell> {
        let Cell::Text(text) = cell else { return Cow::Borrowed(cell) };
        let part = |wanted: usize| {
            let is_it = |meaning: &Meaning| *meaning == Meaning::Part(position, wanted);
            let (number, _) = self.table.head.meanings.iter().find(|(_, meaning)| is_it(meaning))?;
            match row.cells.get(*number) {
                Some(Cell::Text(text)) => Some(unmarked(text).unwrap_or(text)),
                _ => None,
            }
        };
        let parts: String = (2..).map_while(part).collect();
        if parts.is_empty() { Cow::Borrowed(cell) } else { Cow::Owned(Cell::Text(format!("{text}{parts}"))) }
    }

    /// The unit that stands in a column beside a name, and tells whose name it is.
    fn unit_beside(&self, row: &Row, position: usize) -> Result<Option<std::result::Result<Uuid, (usize, Fault)>>> {
        let beside = self.table.head.meanings.iter().find(|(_, meaning)| **meaning == Meaning::UnitOf(position));
        let Some((number, cell)) = beside.and_then(|(number, _)| Some((*number, row.cells.get(*number)?))) else {
            return Ok(None);
        };
        if cell.is_blank() {
            return Ok(None);
        }
        let read = values::value(cell, ColumnKind::Reference("unit"), self.names)?;
        Ok(Some(match read {
            Ok((id, _)) => id.as_str().and_then(|id| id.parse().ok()).ok_or_else(|| (number, unreadable_unit())),
            Err(fault) => Err((number, fault)),
        }))
    }

    /// A person by name within a unit. A code or identity needs no unit.
    fn named_within(&self, cell: &Cell, unit: Uuid, kind: ColumnKind) -> Result<values::Read> {
        match self.names.fitting("person", &cell.to_text(), Some(unit))?.as_slice() {
            [only] => Ok(Ok((only.to_string().into(), None))),
            [] if self.names.fitting("person", &cell.to_text(), None)?.len() == 1 => {
                let text = "no person of this unit has the name: whoever has it is of another unit";
                let text_vi = "đơn vị này không có người mang tên này: người mang tên này ở đơn vị khác";
                Ok(Err(Fault::new("other_unit", text, text_vi)))
            }
            _ => values::value(cell, kind, self.names),
        }
    }

    /// A new record of the values.
    fn draft(&self, given: &BTreeMap<&'static str, Value>, id: Option<Uuid>) -> std::result::Result<Untyped, Faults> {
        let mut faults = Faults { found: Vec::new(), may_wait: false };
        for (column, fault) in self.missing(given) {
            faults.add(self.table.number_of(column.path), column.path, fault, false);
        }
        if !faults.found.is_empty() {
            return Err(faults);
        }
        let new_id = if self.kind.random_id { Uuid::new_v4() } else { Uuid::now_v7() };
        let mut record = Value::Object(Map::new());
        put(&mut record, "header.id", id.unwrap_or(new_id).to_string().into());
        self.record(record, given)
    }

    /// The record of the store that a row is about although it lacks required values, if its natural key does without
    /// them: two different stand-ins for each give the same key.
    fn probed(&self, given: &BTreeMap<&'static str, Value>) -> Result<Option<Untyped>> {
        let probe = |last: bool| {
            let mut given = given.clone();
            for column in self.table.columns.iter().filter(|column| column.required) {
                given.entry(column.path).or_insert(stand_in(column.kind, last)?);
            }
            self.draft(&given, None).ok()
        };
        match (probe(false), probe(true)) {
            (Some(one), Some(other)) if one.natural_key() == other.natural_key() => self.existing.like(&*one),
            _ => Ok(None),
        }
    }

    /// The record with the values of the row, where it differs.
    fn changed(
        &self,
        existing: &Untyped,
        given: &BTreeMap<&'static str, Value>,
    ) -> Result<std::result::Result<Option<Untyped>, Faults>> {
        let before = existing.encode(Form::Call).map_err(CchcError::internal)?;
        let record = pack::decode(&before, Form::Call).map_err(CchcError::internal)?;
        Ok(match self.record(record, given) {
            Ok(record) => {
                let after = record.encode(Form::Call).map_err(CchcError::internal)?;
                Ok((after != before).then_some(record))
            }
            Err(faults) => Err(faults),
        })
    }

    fn record(&self, mut record: Value, given: &BTreeMap<&'static str, Value>) -> std::result::Result<Untyped, Faults> {
        for (path, value) in given.iter().filter(|(path, _)| **path != "id") {
            put(&mut record, path, value.clone());
        }
        let decoded = pack::encode(&record, Form::Call).and_then(|bytes| self.kind.decode(&bytes, Form::Call));
        decoded.map_err(|error| {
            let path = error.path();
            let fault = Fault::new("type", error.to_string(), "giá trị không đúng kiểu");
            let number = self.table.number_of(&path);
            Faults { found: vec![(number, path, fault)], may_wait: false }
        })
    }
}

/// Two rows hold one record.
fn twice(earlier: u32) -> Faults {
    let text = format!("row {earlier} holds the same record");
    let fault = Fault::new("row_twice", text, format!("dòng {earlier} đã có bản ghi này"));
    Faults { found: vec![(None, String::new(), fault)], may_wait: false }
}

impl Faults {
    fn add(&mut self, number: Option<usize>, path: &str, fault: Fault, waits: bool) {
        self.may_wait |= waits;
        self.found.push((number, path.to_owned(), fault));
    }
}

/// A value for a column that a row lacks: one of two that differ.
fn stand_in(kind: ColumnKind, last: bool) -> Option<Value> {
    Some(match kind {
        ColumnKind::Text | ColumnKind::Personal => if last { "?" } else { "-" }.into(),
        ColumnKind::Boolean => last.into(),
        ColumnKind::Integer => i32::from(last).into(),
        ColumnKind::Date => if last { "1945-01-02" } else { "1945-01-01" }.into(),
        ColumnKind::Identity | ColumnKind::Reference(_) => Uuid::from_u128(u128::from(last)).to_string().into(),
        ColumnKind::Choice(list) => {
            let values = labels::values_named(list);
            if last { values.last() } else { values.first() }?.0.as_str().into()
        }
        _ => return None,
    })
}

/// Puts a value into a record at a path; parts that are missing on the way are made.
fn put(record: &mut Value, path: &str, value: Value) {
    let mut place = record;
    for name in path.split('.') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[name];
    }
    *place = value;
}

/// Whether a cell only tells that something is sealed, as exports do.
fn is_sealed_word(cell: &Cell) -> bool {
    match cell {
        Cell::Boolean(is_sealed) => *is_sealed,
        other => SEALED_WORDS.iter().any(|word| other.to_text().eq_ignore_ascii_case(word)),
    }
}

/// The number of a telephone that a spreadsheet keeps as a number, without its first zero.
fn phone(column: &Column, cell: &Cell) -> Option<Cell> {
    let Cell::Number(number) = cell else { return None };
    let digits = number.to_string();
    let is_short = digits.len() == 9 && digits.bytes().all(|digit| digit.is_ascii_digit());
    (column.path.ends_with("phone") && is_short).then(|| Cell::Text(format!("0{digits}")))
}

fn unreadable_unit() -> Fault {
    Fault::new("reference", "names no unit of this store", "không có đơn vị nào mang tên này")
}
