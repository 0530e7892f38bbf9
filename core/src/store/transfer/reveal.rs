//! Opening personal data for an export: whose may be opened, and the note of each access, committed before anything is
//! written.

use std::collections::HashMap;
use std::ops::ControlFlow;

use crate::error::{CchcError, Result};
use crate::model::{Access, DataSubjectId, Header, Personal};
use crate::records::any_record::AnyRecord;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::ids;
use crate::records::tables::RECORDS;
use crate::seal::{self, Keyring};
use crate::storage::{KeyRange, Source};
use crate::store::transaction::Transaction;

/// How many accesses are noted at a time.
const CHUNK: usize = 1024;

/// The versions with sealed values that an export meets: whether each is opened, its access noted, or stays sealed.
#[derive(Debug, Default)]
pub(super) struct Noted {
    versions: HashMap<(u8, u64), (u32, bool)>,
    /// How many records are opened.
    pub opened: u64,
    /// How many stay sealed: of people who were erased, whose consent was withdrawn, or whose request blocks the use.
    pub withheld: u64,
}

impl Noted {
    /// Opens the personal data of a record, if the access was noted.
    ///
    /// # Errors
    /// `Conflict` where the record was changed after the accesses were noted; `KeyNeeded`.
    pub fn open(
        &self,
        (kind, row): (&Kind, u64),
        record: &mut dyn AnyRecord,
        source: &dyn Source,
        keyring: &Keyring<'_>,
    ) -> Result<()> {
        if sealed_fields(record).1.is_empty() {
            return Ok(());
        }
        let (id, found) = (record.header().id, record.header().rev);
        let (expected, is_opened) = self.versions.get(&(kind.number, row)).copied().unwrap_or_default();
        if expected != found {
            return Err(CchcError::Conflict { kind: kind.name.to_owned(), id, expected, found, record: None });
        }
        if !is_opened {
            return Ok(());
        }
        seal::open_all(id, record.personal(), keyring, &|id| ids::row(source, id))
    }
}

/// Notes an access for each record whose personal data may be opened.
///
/// # Errors
/// `KeyNeeded` without the right key.
pub(super) fn note(batch: &mut Transaction, purpose: &str) -> Result<Noted> {
    let mut noted = Noted::default();
    let mut accesses = found(batch, purpose, &mut noted)?;
    while !accesses.is_empty() {
        let rest = accesses.split_off(accesses.len().min(CHUNK));
        batch.add_many(accesses)?;
        accesses = rest;
    }
    Ok(noted)
}

/// A version with sealed values.
struct Sealed {
    kind: &'static Kind,
    row: u64,
    header: Header,
    subject: DataSubjectId,
    fields: Vec<String>,
}

fn found(batch: &Transaction, purpose: &str, noted: &mut Noted) -> Result<Vec<Access>> {
    let keys = batch.engine.keys();
    let keyring = Keyring::new(batch.source(), keys.as_ref());
    let mut headers: HashMap<DataSubjectId, Option<Header>> = HashMap::new();
    let mut accesses = Vec::new();
    for Sealed { kind, row, header, subject, fields } in sealed(batch)? {
        let (id, rev) = (header.id, header.rev);
        let header = match headers.get(&subject) {
            Some(header) => header.clone(),
            None => headers.entry(subject).or_insert(batch.header_of_access(&keyring, subject)?).clone(),
        };
        noted.versions.insert((kind.number, row), (rev, header.is_some()));
        if let Some(header) = header {
            let (kind, purpose) = (kind.name.to_owned(), purpose.to_owned());
            accesses.push(Access { header, subject, kind, record: id, rev, fields, purpose, despite: None });
            noted.opened += 1;
        } else {
            noted.withheld += 1;
        }
    }
    Ok(accesses)
}

/// The current versions with sealed values. They are gathered before any is looked at: a table is open once only.
fn sealed(batch: &Transaction) -> Result<Vec<Sealed>> {
    let mut found = Vec::new();
    let records = batch.source().reader(RECORDS)?;
    for kind in KINDS {
        records.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
            let version = Envelope::decode(bytes)?;
            if version.removed {
                return Ok(ControlFlow::Continue(()));
            }
            if let (Some(subject), fields) = sealed_fields(&mut *kind.record(&version)?) {
                let row = key.last_chunk().map_or(0, |row| u64::from_be_bytes(*row));
                found.push(Sealed { kind, row, header: version.header, subject, fields });
            }
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(found)
}

/// Whose personal data a record holds sealed, and in which fields. The values of one record belong to one person.
fn sealed_fields(record: &mut dyn AnyRecord) -> (Option<DataSubjectId>, Vec<String>) {
    let mut values = seal::personal_values(record);
    values.retain(|value| matches!(value.value, Personal::Sealed { .. }) && value.subject.is_some());
    (values.first().and_then(|value| value.subject), values.iter().map(|value| value.path.to_owned()).collect())
}
