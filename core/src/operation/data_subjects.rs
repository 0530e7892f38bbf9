//! People whose personal data are kept.

use crate::error::Result;
use crate::model::{Contact, DataSubject, DataSubjectId, Header, LawReference, Personal, Record, UnitId};
use crate::store::Transaction;

/// Notes who somebody is: a new data subject, kept because the law gives the agency the task.
///
/// # Errors
/// `KeyNeeded` where the store has no key to seal with.
pub(crate) fn note_contact(
    contact: Contact,
    basis: Option<LawReference>,
    scope: Option<UnitId>,
    batch: &mut Transaction,
) -> Result<DataSubjectId> {
    let Contact { name, address, phone, email } = contact;
    let [name, address, phone, email] = [name, address, phone, email].map(|text| text.map(Personal::open));
    let header = Header { scope, ..Header::default() };
    Ok(batch.add(DataSubject { header, name, address, phone, email, basis, ..DataSubject::default() })?.id())
}
