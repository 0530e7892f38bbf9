//! Fills columns straight from stored versions, without decoding the records: only the fields that are asked for are
//! read. All records of a type have their fields in the same order, so the next name is guessed and compared.

use uuid::Uuid;

use super::batch::Cells;
use super::column::Column;
use super::column_builder::Builder;
use crate::error::{CchcError, Result};
use crate::pack::{self, Form, Item, Skim};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::version_layout::VersionParts;

/// Fills the columns of one batch after another.
pub(super) struct Filler {
    kind: &'static Kind,
    builders: Vec<Builder>,
    /// The columns that the header gives.
    header: Vec<(usize, HeaderField)>,
    body: Fields,
    rows: usize,
    /// The room that a new batch gets.
    room: usize,
}

#[derive(Debug, Clone, Copy)]
enum HeaderField {
    Id,
    Revision,
    Created,
    Updated,
    Actor,
    Scope,
}

/// The fields of a struct that are asked for, and the names last seen, in their order.
#[derive(Debug, Default)]
struct Fields {
    wanted: Vec<(&'static str, What)>,
    /// For each entry its encoded name, and which of the wanted fields it is.
    seen: Vec<(Vec<u8>, Option<usize>)>,
    /// Whether these are the fields of a union, each of which only one variant has.
    is_union: bool,
}

#[derive(Debug)]
enum What {
    Column(usize),
    Parts(Fields),
}

/// A record lacks a field that is asked for, because it was written before there was one.
struct Lacking;

impl Filler {
    pub fn new(kind: &'static Kind, columns: &[&'static Column], room: usize) -> Self {
        let mut header = Vec::new();
        let mut body = Fields::default();
        for (position, column) in columns.iter().enumerate() {
            match column.path {
                "id" => header.push((position, HeaderField::Id)),
                "header.rev" => header.push((position, HeaderField::Revision)),
                "header.created" => header.push((position, HeaderField::Created)),
                "header.updated" => header.push((position, HeaderField::Updated)),
                "header.actor" => header.push((position, HeaderField::Actor)),
                "header.scope" => header.push((position, HeaderField::Scope)),
                path => body.add(path, position, column.variant.is_some()),
            }
        }
        let builders = columns.iter().map(|column| Builder::new(column, room)).collect();
        Self { kind, builders, header, body, rows: 0, room }
    }

    /// For records as calls give them: with their headers.
    pub fn of_values(kind: &'static Kind, columns: &[&'static Column], room: usize) -> Self {
        let mut body = Fields::default();
        for (position, column) in columns.iter().enumerate() {
            let path = if column.path == "id" { "header.id" } else { column.path };
            body.add(path, position, column.variant.is_some());
        }
        let builders = columns.iter().map(|column| Builder::new(column, room)).collect();
        Self { kind, builders, header: Vec::new(), body, rows: 0, room }
    }

    /// Adds the row of a record as calls give it.
    pub fn add_value(&mut self, record: &[u8]) -> Result<()> {
        let read = self.body.read(&mut Skim::new(record), &mut self.builders)?;
        read.map_err(|Lacking| broken(format_args!("a given {} lacks fields", self.kind.name)))?;
        self.rows += 1;
        Ok(())
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How much room the next batch gets: about as many rows as it will have.
    pub fn make_room(&mut self, rows: usize) {
        self.room = rows;
    }

    /// The columns filled so far; another batch begins.
    pub fn take(&mut self) -> Result<Vec<Cells>> {
        let rows = std::mem::take(&mut self.rows);
        if self.builders.iter().any(|builder| builder.rows() != rows) {
            return Err(CchcError::Corrupt { reason: format!("a stored {} has a field twice", self.kind.name) });
        }
        Ok(self.builders.iter_mut().map(|builder| builder.take(self.room)).collect())
    }

    /// Adds the row of a version.
    pub fn add(&mut self, bytes: &[u8]) -> Result<()> {
        let version = VersionParts::read(bytes)?;
        for (position, field) in &self.header {
            let Some(builder) = self.builders.get_mut(*position) else { continue };
            match field {
                HeaderField::Id => builder.identity(version.id.as_bytes()),
                HeaderField::Revision => builder.number(version.rev.into()),
                HeaderField::Created => builder.number(version.created),
                HeaderField::Updated => builder.number(version.updated),
                HeaderField::Actor => builder.text(version.actor),
                HeaderField::Scope => match version.scope {
                    Some(scope) => builder.identity(scope.as_bytes()),
                    None => builder.nothing(),
                },
            }
        }
        if !self.body.wanted.is_empty() && self.add_body(version.body, version.id)?.is_err() {
            self.add_complete(bytes, version.id)?;
        }
        self.rows += 1;
        Ok(())
    }

    fn add_body(&mut self, body: &[u8], id: Uuid) -> Result<std::result::Result<(), Lacking>> {
        self.body.read(&mut Skim::new(body), &mut self.builders).map_err(|error| match error {
            CchcError::Corrupt { reason } => {
                CchcError::Corrupt { reason: format!("{} {id}: {reason}", self.kind.name) }
            }
            other => other,
        })
    }

    /// Adds a record that was written before it had all these fields: decoded, it has their defaults.
    #[cold]
    fn add_complete(&mut self, bytes: &[u8], id: Uuid) -> Result<()> {
        let columns = self.body.columns();
        for position in columns {
            self.builders[position].truncate(self.rows);
        }
        let record = self.kind.record(&Envelope::decode(bytes)?)?;
        let broken = |error: pack::Error| CchcError::Corrupt { reason: error.to_string() };
        let body = record.encode(Form::Body).map_err(broken)?;
        self.add_body(&body, id)?.map_err(|Lacking| {
            CchcError::internal(format_args!("{} has no field for each of its columns", self.kind.name))
        })
    }
}

impl Fields {
    fn add(&mut self, path: &'static str, position: usize, is_of_variant: bool) {
        let Some((first, rest)) = path.split_once('.') else {
            self.is_union |= is_of_variant;
            self.wanted.push((path, What::Column(position)));
            return;
        };
        let known = self.wanted.iter_mut().find_map(|(name, what)| match what {
            What::Parts(fields) if *name == first => Some(fields),
            _ => None,
        });
        match known {
            Some(fields) => fields.add(rest, position, is_of_variant),
            None => {
                let mut fields = Self::default();
                fields.add(rest, position, is_of_variant);
                self.wanted.push((first, What::Parts(fields)));
            }
        }
    }

    /// The columns of these fields.
    fn columns(&self) -> Vec<usize> {
        let mut columns = Vec::new();
        for (_, what) in &self.wanted {
            match what {
                What::Column(position) => columns.push(*position),
                What::Parts(fields) => columns.extend(fields.columns()),
            }
        }
        columns
    }

    /// Reads a struct; every one of the columns gets a value, or none where the struct itself is missing.
    fn read(&mut self, skim: &mut Skim<'_>, builders: &mut [Builder]) -> Result<std::result::Result<(), Lacking>> {
        let count = match skim.item().map_err(broken)? {
            Item::Map(count) => count,
            Item::Nothing => {
                self.columns().into_iter().for_each(|position| builders[position].nothing());
                return Ok(Ok(()));
            }
            _ => return Err(broken("a struct is stored as something else")),
        };
        let mut left = self.wanted.len();
        let mut lacking = false;
        let columns = if self.is_union { self.columns() } else { Vec::new() };
        let before: Vec<usize> = columns.iter().map(|position| builders[*position].rows()).collect();
        for entry in 0..count as usize {
            let guessed = self.seen.get(entry).is_some_and(|(name, _)| skim.pass(name));
            if !guessed {
                self.learn(entry, skim)?;
            }
            match self.seen[entry].1.map(|which| &mut self.wanted[which].1) {
                None => skim.skip().map_err(broken)?,
                Some(What::Column(position)) => {
                    builders[*position].next(skim)?;
                    left = left.saturating_sub(1);
                }
                Some(What::Parts(fields)) => {
                    lacking |= fields.read(skim, builders)?.is_err();
                    left = left.saturating_sub(1);
                }
            }
        }
        if self.is_union {
            let missing = columns.iter().zip(before).filter(|(position, rows)| builders[**position].rows() == *rows);
            let missing: Vec<usize> = missing.map(|(position, _)| *position).collect();
            missing.into_iter().for_each(|position| builders[position].nothing());
            left = 0;
        }
        Ok(if left > 0 || lacking { Err(Lacking) } else { Ok(()) })
    }

    /// Passes the name of an entry, and expects it there from now on.
    #[cold]
    fn learn(&mut self, entry: usize, skim: &mut Skim<'_>) -> Result<()> {
        let start = skim.rest();
        let Item::Text(name) = skim.item().map_err(broken)? else {
            return Err(broken("the name of a field is no text"));
        };
        let which = self.wanted.iter().position(|(wanted, _)| *wanted == name);
        let encoded = start[..start.len() - skim.rest().len()].to_vec();
        if entry < self.seen.len() {
            self.seen[entry] = (encoded, which);
        } else {
            self.seen.push((encoded, which));
        }
        Ok(())
    }
}

fn broken(reason: impl ToString) -> CchcError {
    CchcError::Corrupt { reason: reason.to_string() }
}
