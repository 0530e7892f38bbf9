//! The checks of one record: its revision, its rules, what it points at, and the unique keys of a list.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use uuid::Uuid;

use crate::error::{CchcError, Result, UnwrittenRecord, kind_vi};
use crate::model::RecordType;
use crate::model::record::{Problems, Reference, References};
use crate::model::{DataSubject, Header, Texts};
use crate::mutant::{self, Rule};
use crate::records::any_record::{AnyRecord, Untyped};
use crate::records::body;
use crate::records::catalogue::{self, Kind};
use crate::records::envelope::{self, Envelope, SCHEMA};
use crate::records::ids;
use crate::records::index::{self, IndexEntry};
use crate::records::tables::{self, RECORDS, record_key};
use crate::seal::{self, Keyring, PersonalValue};
use crate::storage::Source;
use crate::store::blob;
use crate::store::restriction::blocking_request;
use crate::store::view::View;

/// A change that was checked and is ready to be written.
pub(in crate::store) struct Prepared {
    pub row: u64,
    pub before: Option<Vec<u8>>,
    pub after: Envelope,
    /// The version before is the tombstone of a removal.
    pub was_removed: bool,
    pub old_entries: Vec<IndexEntry>,
    pub new_entries: Vec<IndexEntry>,
    /// The words by which it is found are others now.
    pub texts_changed: bool,
    /// The data subject that this is loses their key.
    pub forgets_key: bool,
}

/// A change that passed its checks, or whose problems were noted.
pub(super) struct CheckedRecord {
    pub record: Option<Untyped>,
    pub prepared: Option<Prepared>,
}

impl CheckedRecord {
    pub fn removed(prepared: Prepared) -> Self {
        Self { record: None, prepared: Some(prepared) }
    }
}

pub(super) fn check_add(
    mut record: Untyped,
    stored: &Lookup<'_>,
    problems: &mut Problems,
    prefix: &str,
    header: impl Fn(&Header) -> Header,
) -> Result<CheckedRecord> {
    let header = header(record.header());
    *record.header_mut() = header;
    let body = envelope::encode_body(stored.kind.name, &mut *record)?;
    let (mut record, body) = body::normalised(stored.kind, record, body)?;
    let mut found = collect(&mut *record, None, &[], stored, prefix)?;
    refuse_zero_characters(&body, prefix, &mut found)?;
    if !found.is_empty() {
        problems.append(found);
        return Ok(CheckedRecord { record: None, prepared: None });
    }
    let (record, body) = stored.sealed(record, body)?;
    let row = stored.row(record.header().id)?;
    let new_entries = catalogue::entries(&*record, row, &mut |id| stored.row(id))?;
    let after = new_version(record.header().clone(), body);
    let forgets_key = record.forgets_key();
    let prepared = Prepared {
        row,
        before: None,
        after,
        was_removed: false,
        old_entries: Vec::new(),
        new_entries,
        texts_changed: stored.kind.is_searched(),
        forgets_key,
    };
    Ok(CheckedRecord { record: Some(record), prepared: Some(prepared) })
}

pub(super) fn check_update(
    mut record: Untyped,
    stored: &Lookup<'_>,
    problems: &mut Problems,
    prefix: &str,
    header: impl Fn(&Header) -> Header,
) -> Result<CheckedRecord> {
    let kind = stored.kind;
    let (row, bytes, current) = match stored.current(kind, record.header().id, record.header().rev) {
        Err(CchcError::Conflict { kind, id, expected, found, .. }) => {
            let record = Some(UnwrittenRecord::new(record));
            return Err(CchcError::Conflict { kind, id, expected, found, record });
        }
        current => current?,
    };
    let scope = record.header().scope;
    let mut before = kind.record(&current)?;
    *record.header_mut() = Header { scope, ..header(&current.header) };
    let body = envelope::encode_body(kind.name, &mut *record)?;
    let (mut record, body) = body::normalised(kind, record, body)?;
    let mut found = collect(&mut *record, Some(&mut *before), &[], stored, prefix)?;
    refuse_zero_characters(&body, prefix, &mut found)?;
    if !found.is_empty() {
        problems.append(found);
        return Ok(CheckedRecord { record: None, prepared: None });
    }
    let (record, body) = stored.sealed(record, body)?;
    let body = body::keep_unknown(kind, &current, body)?;
    let rows = &mut |id| stored.row(id);
    let old_entries = catalogue::entries(&*before, row, rows)?;
    let new_entries = catalogue::entries(&*record, row, rows)?;
    let mut after = new_version(record.header().clone(), body);
    after.schema = after.schema.max(current.schema);
    let (texts_changed, forgets_key) = (have_other_texts(&*before, &*record), record.forgets_key());
    let (before, was_removed) = (Some(bytes), false);
    let prepared = Prepared { row, before, after, was_removed, old_entries, new_entries, texts_changed, forgets_key };
    Ok(CheckedRecord { record: Some(record), prepared: Some(prepared) })
}

pub(super) fn check_remove(
    kind: &'static Kind,
    id: Uuid,
    rev: u32,
    stored: &Lookup<'_>,
    header: impl Fn(&Header) -> Header,
) -> Result<Prepared> {
    let (row, bytes, current) = stored.current(kind, id, rev)?;
    let problems = kind.removal(&current)?;
    problems.refuse(kind.name)?;
    if let Some((other, count)) = kind.pointed_at(stored.source, row)?
        && !mutant::off(Rule::References)
    {
        return Err(CchcError::Referenced { kind: kind.name.to_owned(), id, by: other.name.to_owned(), count });
    }
    let old_entries = kind.entries(&current, &mut |id| stored.row(id))?;
    let after = Envelope { removed: true, ..new_version(header(&current.header), Vec::new()) };
    let forgets_key = kind.number == DataSubject::NUMBER;
    let texts_changed = kind.is_searched();
    let (before, new_entries) = (Some(bytes), Vec::new());
    Ok(Prepared { row, before, after, was_removed: false, old_entries, new_entries, texts_changed, forgets_key })
}

fn refuse_zero_characters(body: &[u8], prefix: &str, problems: &mut Problems) -> Result<()> {
    let mut outcome = Ok(());
    problems.within(prefix, |problems| outcome = body::refuse_zero_characters(body, problems));
    outcome
}

/// Whether two versions are found by different words.
pub(super) fn have_other_texts(before: &dyn AnyRecord, after: &dyn AnyRecord) -> bool {
    let [mut old, mut new] = [Texts::default(), Texts::default()];
    before.texts(&mut old);
    after.texts(&mut new);
    old != new
}

/// A version that lacks only what writing it gives it: its position in the log and its salt.
pub(super) fn new_version(header: Header, body: Vec<u8>) -> Envelope {
    Envelope { schema: SCHEMA, removed: false, seq: 0, salt: [0; 16], header, body }
}

/// Every rule a record breaks, its pointers to nowhere included. Sealed values may be those of the version before, or
/// one of `sealed`.
pub(super) fn collect(
    record: &mut dyn AnyRecord,
    before: Option<&mut dyn AnyRecord>,
    sealed: &[PersonalValue],
    stored: &Lookup<'_>,
    prefix: &str,
) -> Result<Problems> {
    let mut problems = Problems::default();
    problems.within(prefix, |problems| {
        record.validate(problems);
        if let Some(before) = &before {
            problems.status_changed(before.status_history(), record.status_history(), record.header());
            record.validate_change(&**before, problems);
        }
        let mut known = before.map(seal::personal_values).unwrap_or_default();
        known.extend_from_slice(sealed);
        seal::check(seal::personal_values(record), &known, problems);
    });
    stored.check_restrictions(&seal::personal_values(record), prefix, &mut problems)?;
    stored.check_pointers(record.references(), prefix, &mut problems)?;
    Ok(problems)
}

/// No two records may share a key of a unique index, in the store or within this list.
pub(super) fn check_unique(kind: &'static Kind, prepared: &[Prepared], source: &dyn Source) -> Result<()> {
    for (position, index) in kind.indexes().iter().enumerate().filter(|(_, index)| index.unique) {
        let own = |entry: &&IndexEntry| entry.index == position;
        let gone: BTreeSet<&[u8]> = prepared
            .iter()
            .flat_map(|change| change.old_entries.iter().filter(own))
            .map(|e| e.key.as_slice())
            .collect();
        let reader = source.reader(&tables::index(kind.name, index.name))?;
        let mut seen: HashMap<&[u8], Uuid> = HashMap::new();
        for change in prepared {
            for entry in change.new_entries.iter().filter(own) {
                let id = change.after.header.id;
                let taken = reader.get(&entry.key)?.filter(|row| *row != entry.value && !gone.contains(&entry.key[..]));
                let existing = match (taken, seen.insert(&entry.key, id)) {
                    (_, Some(other)) if other != id => Some(other),
                    (Some(row), _) => Some(identity(kind, &row, source)?),
                    _ => None,
                };
                if let Some(existing) = existing.filter(|_| !mutant::off(Rule::UniqueKey)) {
                    return Err(CchcError::duplicate_of(kind.name, index.name, existing));
                }
            }
        }
    }
    Ok(())
}

fn identity(kind: &Kind, row: &[u8], source: &dyn Source) -> Result<Uuid> {
    let key = record_key(kind.number, index::row_of(true, &[], row)?);
    let bytes = source
        .get(RECORDS, &key)?
        .ok_or_else(|| CchcError::Corrupt { reason: format!("an index of {} leads nowhere", kind.name) })?;
    Ok(Envelope::decode(&bytes)?.header.id)
}

/// What is stored, as seen while a list of changes is being checked.
pub(super) struct Lookup<'a> {
    pub source: &'a dyn Source,
    /// The store as this transaction sees it.
    pub view: &'a View<'a>,
    /// The kind of record being changed.
    pub kind: &'static Kind,
    /// Identities this list adds, with their rows.
    pub fresh: HashMap<Uuid, u64>,
    /// Identities already looked up, with kind and row.
    pub locations: RefCell<HashMap<Uuid, (u8, u64)>>,
    /// Records already found to be there, with their kind.
    pub alive: RefCell<HashMap<Uuid, u8>>,
    /// The keys that personal data are sealed under.
    pub keyring: Keyring<'a>,
}

impl Lookup<'_> {
    /// A record as it is stored: its personal data sealed.
    pub fn sealed(&self, mut record: Untyped, body: Vec<u8>) -> Result<(Untyped, Vec<u8>)> {
        let id = record.header().id;
        if !seal::seal(id, record.personal(), &self.keyring, &|id| self.row(id))? {
            return Ok((record, body));
        }
        let body = envelope::encode_body(self.kind.name, &mut *record)?;
        Ok((record, body))
    }

    pub fn row(&self, id: Uuid) -> Result<u64> {
        if let Some(row) = self.fresh.get(&id) {
            return Ok(*row);
        }
        let location = self.locate(id)?;
        location.map(|(_, row)| row).ok_or_else(|| CchcError::Corrupt { reason: format!("{id} has no row") })
    }

    pub fn locate(&self, id: Uuid) -> Result<Option<(u8, u64)>> {
        if let Some(location) = self.locations.borrow().get(&id) {
            return Ok(Some(*location));
        }
        let location = ids::find(self.source, id)?;
        if let Some(location) = location {
            self.locations.borrow_mut().insert(id, location);
        }
        Ok(location)
    }

    fn current(&self, kind: &Kind, id: Uuid, rev: u32) -> Result<(u64, Vec<u8>, Envelope)> {
        let missing = || CchcError::NotFound { kind: kind.name.to_owned(), id: id.to_string() };
        let (number, row) = self.locate(id)?.ok_or_else(missing)?;
        if number != kind.number {
            return Err(missing());
        }
        let bytes = self.source.get(RECORDS, &record_key(number, row))?.ok_or_else(missing)?;
        let current = Envelope::decode(&bytes)?;
        if current.removed {
            return Err(missing());
        }
        if current.header.rev != rev && !mutant::off(Rule::Revision) {
            let found = current.header.rev;
            return Err(CchcError::Conflict { kind: kind.name.to_owned(), id, expected: rev, found, record: None });
        }
        Ok((row, bytes, current))
    }

    /// Refuses new personal data of people whose requests block their processing.
    fn check_restrictions(&self, values: &[PersonalValue], prefix: &str, problems: &mut Problems) -> Result<()> {
        let new = values.iter().filter(|personal| personal.value.text().is_some());
        let known = new.filter_map(|personal| Some((personal.path, personal.subject?)));
        for (path, subject) in known.filter(|(_, subject)| !self.fresh.contains_key(&subject.0)) {
            if let Some(request) = blocking_request(self.view, subject)? {
                request.refuse_blocked(&format!("{prefix}{path}"), false, problems);
            }
        }
        Ok(())
    }

    /// Names the pointers that lead nowhere, and the bytes that are not there.
    fn check_pointers(&self, pointers: References, prefix: &str, problems: &mut Problems) -> Result<()> {
        for reference in pointers.records {
            if !self.leads_somewhere(&reference)? && !mutant::off(Rule::References) {
                let Reference { path, kind, id } = reference;
                let text_vi = format!("không có {} {id}", kind_vi(kind));
                problems.add(&format!("{prefix}{path}"), "reference", format!("there is no {kind} {id}"), text_vi);
            }
        }
        for content in pointers.contents {
            if !blob::is_there(self.source, &content.blake3, content.size)? {
                let text = "there are no such bytes in the store: attach the file";
                let text_vi = "không có nội dung này trong kho: hãy đính kèm tệp";
                problems.add(&format!("{prefix}{}", content.path), "no_bytes", text, text_vi);
            }
        }
        Ok(())
    }

    /// Whether a pointer leads to a record of the right kind that was not removed.
    fn leads_somewhere(&self, reference: &Reference) -> Result<bool> {
        let Some(kind) = Kind::named(reference.kind) else { return Ok(false) };
        if self.fresh.contains_key(&reference.id) {
            return Ok(kind.number == self.kind.number);
        }
        if let Some(number) = self.alive.borrow().get(&reference.id) {
            return Ok(*number == kind.number);
        }
        let Some((number, row)) = self.locate(reference.id)? else { return Ok(false) };
        if number != kind.number {
            return Ok(false);
        }
        let there = match self.source.get(RECORDS, &record_key(number, row))? {
            Some(bytes) => !Envelope::decode(&bytes)?.removed,
            None => false,
        };
        if there {
            self.alive.borrow_mut().insert(reference.id, number);
        }
        Ok(there)
    }
}
