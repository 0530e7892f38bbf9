//! Opening personal data within a transaction that notes the access.

use uuid::Uuid;

use super::restriction::blocking_request;
use super::transaction::Transaction;
use crate::error::{CchcError, Result};
use crate::model::{Access, DataRequest, DataSubject, DataSubjectId};
use crate::reason::Reason;
use crate::records::catalogue::Kind;
use crate::records::ids;
use crate::records::read;
use crate::seal::{self, Keyring, PersonalValue};

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
}
