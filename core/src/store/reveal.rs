//! Opening personal data within a transaction that notes the access.

use std::collections::HashMap;

use uuid::Uuid;

use super::restriction::blocking_request;
use super::transaction::Transaction;
use crate::error::{CchcError, Result};
use crate::model::{Access, DataRequest, DataSubject, DataSubjectId, Header, RecordId};
use crate::reason::Reason;
use crate::records::catalogue::Kind;
use crate::records::ids;
use crate::records::read;
use crate::seal::{self, Keyring, PersonalValue};

/// How many accesses are noted at a time.
const CHUNK: usize = 1024;

/// Fields of a record that are to be opened beside those of others.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub kind: &'static str,
    pub id: Uuid,
    pub fields: &'static [&'static str],
}

/// What became of one that was wanted.
pub(crate) enum Opening {
    /// It was opened, and that is noted.
    Opened(Vec<Opened>),
    /// It may not be: the person was erased, took back every consent, or has a request that blocks the use.
    Withheld,
    /// There is nothing to open.
    Nothing,
    /// The record was removed since.
    Gone,
}

/// A value of personal data, opened.
pub(crate) struct Opened {
    pub path: &'static str,
    pub subject: DataSubjectId,
    pub text: String,
}

impl Transaction {
    /// The request that blocks the use of a person's data, as this transaction sees it; none if none does.
    pub(crate) fn blocking_request(&self, subject: DataSubjectId) -> Result<Option<DataRequest>> {
        blocking_request(&self.view(), subject)
    }

    /// Notes that personal data were opened within this call. The note outlives a refusal of the call:
    /// [`Store::write`](crate::Store::write) notes it then in a commit of its own.
    pub(crate) fn note_access(&mut self, access: Access) -> Result<()> {
        self.opened.push(access.clone());
        self.add(access).map(drop)
    }

    /// The personal data of one version of a record that are wanted, opened; without a revision, of the present one.
    /// Whoever calls it notes the access.
    ///
    /// # Errors
    /// `NotFound`; `KeyNeeded` without the right key, or where the data were erased; whatever `wanted` fails with,
    /// which is given the values that are there.
    pub(crate) fn open_personal(
        &self,
        kind: &str,
        id: Uuid,
        rev: Option<u32>,
        wanted: impl FnOnce(&mut Vec<PersonalValue>) -> Result<()>,
    ) -> Result<(u32, Vec<Opened>)> {
        let missing = || CchcError::NotFound { kind: kind.to_owned(), id: id.to_string() };
        let known = Kind::named(kind).ok_or_else(missing)?;
        let envelope = read::revision(&self.txn, known, id, rev)?.ok_or_else(missing)?;
        let keys = self.engine.keys();
        let keyring = Keyring::new(&self.txn, keys.as_ref());
        let mut values = seal::personal_values_of(known, &envelope)?;
        wanted(&mut values)?;
        let mut opened = Vec::new();
        for value in values {
            let Some(subject) = value.subject else { continue };
            if self.find::<DataSubject>(subject)?.is_none_or(|subject| subject.erased.is_some()) {
                return Err(CchcError::sealed(Reason::Erased));
            }
            let (_, row) = ids::find(&self.txn, subject.0)?.ok_or_else(missing)?;
            let text = seal::open(&value, id, subject, &keyring.existing(subject.0, row)?)?;
            opened.push(Opened { path: value.path, subject, text });
        }
        Ok((envelope.header.rev, opened))
    }
    /// The personal data of many records, opened for one purpose, each access noted. Whoever calls it commits before
    /// anybody sees them.
    ///
    /// # Errors
    /// `KeyNeeded` without the right key, where there is anything to open.
    pub(crate) fn open_many(&mut self, wanted: &[Wanted], purpose: &str) -> Result<Vec<Opening>> {
        let keys = self.engine.keys();
        let (mut openings, mut accesses) = (Vec::with_capacity(wanted.len()), Vec::new());
        let keyring = Keyring::new(&self.txn, keys.as_ref());
        let mut headers = HashMap::new();
        for one in wanted {
            let (opening, access) = self.open_one(one, purpose, &keyring, &mut headers)?;
            openings.push(opening);
            accesses.extend(access);
        }
        drop(keyring);
        while !accesses.is_empty() {
            let rest = accesses.split_off(accesses.len().min(CHUNK));
            self.add_many(accesses)?;
            accesses = rest;
        }
        Ok(openings)
    }

    fn open_one(
        &self,
        wanted: &Wanted,
        purpose: &str,
        keyring: &Keyring<'_>,
        headers: &mut HashMap<DataSubjectId, Option<Header>>,
    ) -> Result<(Opening, Option<Access>)> {
        let missing = || CchcError::NotFound { kind: wanted.kind.to_owned(), id: wanted.id.to_string() };
        let kind = Kind::named(wanted.kind).ok_or_else(missing)?;
        let Some(envelope) = read::revision(&self.txn, kind, wanted.id, None)? else {
            return Ok((Opening::Gone, None));
        };
        let mut values = seal::personal_values_of(kind, &envelope)?;
        values.retain(|value| wanted.fields.contains(&value.path));
        let Some(subject) = values.iter().find_map(|value| value.subject) else {
            let is_erased = wanted.kind == DataSubjectId::KIND
                && self.find::<DataSubject>(DataSubjectId(wanted.id))?.is_some_and(|person| person.erased.is_some());
            return Ok((if is_erased { Opening::Withheld } else { Opening::Nothing }, None));
        };
        let header = match headers.get(&subject) {
            Some(header) => header.clone(),
            None => headers.entry(subject).or_insert(self.header_of_access(keyring, subject)?).clone(),
        };
        let Some(header) = header else { return Ok((Opening::Withheld, None)) };
        let key = keyring.existing(subject.0, ids::row(&self.txn, subject.0)?)?;
        let open = |value: PersonalValue| -> Result<Opened> {
            let text = seal::open(&value, wanted.id, subject, &key)?;
            Ok(Opened { path: value.path, subject, text })
        };
        let opened = values.into_iter().map(open).collect::<Result<Vec<_>>>()?;
        let access = Access {
            header,
            subject,
            kind: wanted.kind.to_owned(),
            record: wanted.id,
            rev: envelope.header.rev,
            fields: opened.iter().map(|value| value.path.to_owned()).collect(),
            purpose: purpose.to_owned(),
            despite: None,
        };
        Ok((Opening::Opened(opened), Some(access)))
    }

    /// The header of notes of accesses to a person's data; none where they may not be opened.
    pub(super) fn header_of_access(&self, keyring: &Keyring<'_>, subject: DataSubjectId) -> Result<Option<Header>> {
        let Some(person) = self.find::<DataSubject>(subject)? else { return Ok(None) };
        if person.erased.is_some() || person.lacks_consent() || self.blocking_request(subject)?.is_some() {
            return Ok(None);
        }
        match keyring.existing(subject.0, ids::row(&self.txn, subject.0)?) {
            Ok(_) => Ok(Some(Header { scope: person.header.scope, ..Header::default() })),
            // A rewound store may hold somebody whose key was destroyed after the point to which it was rewound.
            Err(CchcError::KeyNeeded { reason: Reason::Erased, .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
