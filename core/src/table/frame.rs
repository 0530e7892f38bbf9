//! Frames: the records that a query finds as a table, as of one instant, read batch by batch.

use std::ops::ControlFlow;
use std::sync::Arc;

use jiff::Timestamp;

use super::batch::Batch;
use super::column::{Column, columns};
use super::scan::Filler;
use crate::error::{CchcError, Result};
use crate::labels;
use crate::model::catalogue::for_each_record;
use crate::model::record::Problems;
use crate::model::{IndexQuery, TableQuery};
use crate::progress::Watcher;
use crate::records::catalogue::Kind;
use crate::store::{Snapshot, Store, View};

/// The most rows of a batch.
const ROWS: usize = 65_536;
/// A batch ends once it has read so many bytes of records.
const BYTES: usize = 16 << 20;

/// A table of records as of one instant (bảng): it can be read any number of times, and is the same each time.
///
/// It holds no transaction open: each batch is read in one of its own.
///
/// ```
/// use cchc::{Store, model::{OrganisationUnit, TableQuery, UnitKind}, table::Values};
///
/// # let folder = tempfile::tempdir()?;
/// let store = Store::open(folder.path().join("a.cchc"))?;
/// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// let frame = store.frame(&TableQuery::of("units").columns(["name"]))?;
/// store.units().add(OrganisationUnit::named("Sở Nội vụ", UnitKind::Department))?;
/// let batches = frame.batches().collect::<cchc::Result<Vec<_>>>()?;
/// assert_eq!((batches.len(), batches[0].rows), (1, 1));
/// let Values::Text(names) = &batches[0].columns[0].values else { unreachable!() };
/// assert_eq!(names.get(0), "Sở Xây dựng");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Frame(pub(super) Arc<Inner>);

pub(super) struct Inner {
    snapshot: Snapshot,
    /// What the long calls of the frame report to.
    pub(super) watcher: Watcher,
    at: Timestamp,
    collection: &'static str,
    kind: &'static Kind,
    columns: Vec<&'static Column>,
    records: IndexQuery,
}

/// The batches of a frame, read as they are asked for; made by [`Frame::batches`].
pub struct Batches {
    frame: Frame,
    filler: Filler,
    /// Where the next batch begins; `None` once all were read.
    next: Option<IndexQuery>,
    /// The most rows of a batch.
    most: usize,
}

macro_rules! kinds {
    ($($record:ident in $collection:ident;)*) => { &[$((
        stringify!($collection),
        <crate::model::$record as crate::model::RecordType>::NUMBER,
    )),*] };
}

/// The number of each collection's record type.
const COLLECTIONS: &[(&str, u8)] = for_each_record!(kinds);

impl Store {
    /// The records that a query finds at present, as a table.
    ///
    /// # Errors
    /// `Invalid` if there is no such collection or column, or no index serves the query.
    pub fn frame(&self, query: &TableQuery) -> Result<Frame> {
        self.now().frame(query)
    }

    /// Every collection at present as a table, in the order of the catalogue, all as of one instant.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn frames(&self) -> Result<Vec<Frame>> {
        self.now().frames()
    }
}

impl Snapshot {
    /// The records that a query finds in this snapshot, as a table.
    ///
    /// # Errors
    /// As [`Store::frame`].
    pub fn frame(&self, query: &TableQuery) -> Result<Frame> {
        let (snapshot, at) = self.pinned()?;
        Frame::new(snapshot, at, self.watcher().clone(), query)
    }

    /// Every collection in this snapshot as a table, as [`Store::frames`].
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn frames(&self) -> Result<Vec<Frame>> {
        let (snapshot, at) = self.pinned()?;
        let queries = COLLECTIONS.iter().map(|(collection, _)| TableQuery::of(collection));
        queries.map(|query| Frame::new(snapshot.clone(), at, self.watcher().clone(), &query)).collect()
    }
}

impl Frame {
    fn new(snapshot: Snapshot, at: Timestamp, watcher: Watcher, query: &TableQuery) -> Result<Self> {
        let mut problems = Problems::default();
        let found = COLLECTIONS.iter().find(|(name, _)| *name == query.collection);
        let Some((collection, number)) = found else {
            let text = format!("there is no collection {}", query.collection);
            let text_vi = format!("không có tập dữ liệu {}", query.collection);
            let problem = problems.add("collection", "unknown_collection", text, text_vi);
            problem.allowing(COLLECTIONS.iter().map(|(name, _)| *name));
            return Err(CchcError::refused("table", problems));
        };
        let all = columns(collection).unwrap_or_default();
        let mut chosen = Vec::new();
        match &query.columns {
            None => chosen.extend(all),
            Some(paths) => paths.iter().enumerate().for_each(|(position, path)| {
                match all.iter().find(|column| column.path == path) {
                    Some(column) => chosen.push(column),
                    None => {
                        let text = format!("{collection} have no column {path}");
                        let text_vi = format!(
                            "{} không có cột {path}",
                            labels::kind_vi(kind_name(*number)).unwrap_or(collection)
                        );
                        let problem = problems.add(&format!("columns[{position}]"), "unknown_column", text, text_vi);
                        problem.allowing(all.iter().map(|column| column.path));
                    }
                }
            }),
        }
        if query.records.cursor.is_some() {
            let text = "a table begins at its beginning: give no cursor";
            problems.add("records.cursor", "no_cursor", text, "bảng luôn đọc từ đầu: không nêu con trỏ trang");
        }
        if !problems.is_empty() {
            return Err(CchcError::refused("table", problems));
        }
        let kind = Kind::numbered(*number)?;
        let frame = Inner { snapshot, watcher, at, collection, kind, columns: chosen, records: query.records.clone() };
        let frame = Self(Arc::new(frame));
        // A query that no index serves is refused now, not when its first batch is read.
        frame.0.snapshot.read(|view| view.versions(kind, &frame.0.records, at, &mut |_| Ok(ControlFlow::Break(()))))?;
        Ok(frame)
    }

    /// Name of the collection.
    pub fn collection(&self) -> &'static str {
        self.0.collection
    }

    /// The columns, in the order asked for.
    pub fn columns(&self) -> &[&'static Column] {
        &self.0.columns
    }

    /// The instant whose records these are.
    pub fn at(&self) -> Timestamp {
        self.0.at
    }

    /// The snapshot that it reads; its reads report nothing.
    pub(super) fn snapshot(&self) -> &Snapshot {
        &self.0.snapshot
    }

    /// The kind of its records.
    pub(super) fn kind(&self) -> &'static Kind {
        self.0.kind
    }

    /// The number of rows.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn count(&self) -> Result<u64> {
        let Inner { snapshot, at, kind, records, .. } = &*self.0;
        snapshot.read(|view| {
            let mut rows = 0;
            view.versions(kind, records, *at, &mut |_| {
                rows += 1;
                Ok(ControlFlow::Continue(()))
            })?;
            Ok(rows)
        })
    }

    /// The batches, from the first one on: of at most 65,536 rows each, none empty. Each is read when it is asked for.
    pub fn batches(&self) -> Batches {
        self.batches_of(ROWS)
    }

    /// The batches, of at most so many rows each.
    pub(super) fn batches_of(&self, most: usize) -> Batches {
        let filler = Filler::new(self.0.kind, &self.0.columns, 0);
        Batches { frame: self.clone(), filler, next: Some(self.0.records.clone()), most }
    }
}

impl Batches {
    /// The frame that these are of.
    pub fn frame(&self) -> &Frame {
        &self.frame
    }

    fn read(&mut self, query: &IndexQuery) -> Result<Batch> {
        let Inner { snapshot, at, kind, .. } = &*self.frame.0;
        let (filler, most) = (&mut self.filler, self.most);
        let mut bytes = 0;
        let next = snapshot.read(|view: &View<'_>| {
            view.versions(kind, query, *at, &mut |version| {
                filler.add(version)?;
                bytes += version.len();
                let is_full = filler.rows() >= most || bytes >= BYTES;
                Ok(if is_full { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
            })
        })?;
        let rows = filler.rows();
        self.next = next.map(|cursor| query.clone().after(cursor));
        filler.make_room(if self.next.is_some() { rows } else { 0 });
        Ok(Batch { rows, columns: filler.take()? })
    }
}

impl Iterator for Batches {
    type Item = Result<Batch>;

    fn next(&mut self) -> Option<Result<Batch>> {
        let query = self.next.take()?;
        match self.read(&query) {
            Ok(batch) if batch.rows == 0 => None,
            other => Some(other),
        }
    }
}

/// The record type of a collection; `None` if there is no such collection.
pub(crate) fn kind_of(collection: &str) -> Result<Option<&'static Kind>> {
    let found = COLLECTIONS.iter().find(|(name, _)| *name == collection);
    found.map(|(_, number)| Kind::numbered(*number)).transpose()
}

fn kind_name(number: u8) -> &'static str {
    Kind::numbered(number).map_or("", |kind| kind.name)
}
