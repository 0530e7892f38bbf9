//! Commands that reveal or erase personal data, and record consents given and withdrawn.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Access, AttachmentId, Consent, Contact, DataSubject, DataSubjectId, Erasure, Header, LawReference, Personal,
    Record, RecordId, RestrictionException, Revealed, RevealedValue, UnitId,
};
use crate::reason::Reason;
use crate::rules::law;
use crate::store::{Opened, PersonalValue, Transaction};

/// Adds a data subject from contact details, with legal duty as the ground for keeping them.
///
/// # Errors
/// `KeyNeeded` if the store has no key to seal with.
pub(crate) fn note_contact(
    contact: Contact,
    basis: Option<LawReference>,
    scope: Option<UnitId>,
    batch: &mut Transaction,
) -> Result<DataSubjectId> {
    let Contact { name, address, phone, email } = contact;
    let [name, address, phone, email] = [name, address, phone, email].map(|text| text.map(Personal::open));
    let header = Header { scope, ..Header::default() };
    let basis = Some(basis.unwrap_or_else(|| law::PERSONAL_DATA.into()));
    Ok(batch.add(DataSubject { header, name, address, phone, email, basis, ..DataSubject::default() })?.id())
}

/// Opens the sealed personal data of a record, and records who did so and for what purpose (an access entry).
///
/// Refused in a batch (`not_in_batch`): a batch could still be aborted, and the access entry lost. Also refused if
/// every consent to data kept by consent was withdrawn (`consent_withdrawn`), or a fulfilled request restricts their
/// processing (`processing_restricted`). Fails with `KeyNeeded` if the store has
/// no key, or the person was erased.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RevealPersonal {
    /// The record: a data subject, or a record of the kind named by `kind`.
    pub id: Uuid,
    /// The purpose (mục đích), stored with the access entry; not blank.
    pub purpose: String,
    /// The kind of the record: `attempt`, for example; `data_subject` if omitted.
    #[serde(default = "data_subject")]
    pub kind: String,
    /// An earlier revision; the current one if omitted.
    #[serde(default)]
    pub rev: Option<u32>,
    /// The fields to open; every field with personal data if empty. A field without any is refused (`no_such_piece`).
    #[serde(default)]
    pub fields: Vec<String>,
    /// The exception under which they are opened although a fulfilled request restricts the processing or objects to
    /// it; stored with the access entry. Without it such a request blocks (`processing_restricted`).
    #[serde(default)]
    pub despite: Option<RestrictionException>,
}

fn data_subject() -> String {
    DataSubjectId::KIND.to_owned()
}

impl Command for RevealPersonal {
    type Output = Revealed;
    const NAME: &'static str = "data_subjects.reveal";

    fn run(self, batch: &mut Transaction) -> Result<Revealed> {
        let mut problems = Problems::default();
        problems.required("purpose", &self.purpose);
        if !batch.is_single() {
            let (text, text_vi) = ("is called by itself, not in a batch", "phải gọi riêng, không gọi trong lô ghi");
            problems.add("", "not_in_batch", text, text_vi).under(law::PERSONAL_DATA);
        }
        problems.refuse(Self::NAME)?;
        let (rev, opened) = batch.open_personal(&self.kind, self.id, self.rev, |pieces| {
            self.choose(pieces)?;
            self.check_restriction(pieces, batch)
        })?;
        if opened.is_empty() && self.rev.is_none() && self.is_erased(batch)? {
            return Err(CchcError::sealed(Reason::Erased));
        }
        let mut access = None;
        // The pieces of one record belong to one person.
        if let Some(subject) = opened.first().map(|piece| piece.subject) {
            let scope = may_be_read(batch.get(subject)?)?.header.scope;
            let header = Header { scope, ..Header::default() };
            let fields = opened.iter().map(|piece| piece.path.to_owned()).collect();
            let (kind, record, purpose, despite) = (self.kind.clone(), self.id, self.purpose, self.despite);
            access = Some(batch.add(Access { header, subject, kind, record, rev, fields, purpose, despite })?.id());
        }
        let value = |piece: Opened| RevealedValue { path: piece.path.to_owned(), text: piece.text };
        Ok(Revealed { kind: self.kind, id: self.id, values: opened.into_iter().map(value).collect(), access })
    }
}

impl RevealPersonal {
    /// Whether it is a data subject that was erased.
    fn is_erased(&self, batch: &Transaction) -> Result<bool> {
        let subject = if self.kind == DataSubjectId::KIND { batch.find(DataSubjectId(self.id))? } else { None };
        Ok(subject.is_some_and(|subject: DataSubject| subject.erased.is_some()))
    }

    /// Refuses to open what a fulfilled request blocks, unless an exception is named.
    fn check_restriction(&self, pieces: &[PersonalValue], batch: &Transaction) -> Result<()> {
        let mut problems = Problems::default();
        // The pieces of one record belong to one person.
        let subject = pieces.iter().find_map(|piece| piece.subject).filter(|_| self.despite.is_none());
        if let Some(request) = subject.map(|subject| batch.blocking_request(subject)).transpose()?.flatten() {
            request.refuse_blocked("id", true, &mut problems);
        }
        problems.refuse(Self::NAME)
    }

    /// Keeps the values asked for; refuses a field that holds no personal data.
    fn choose(&self, pieces: &mut Vec<PersonalValue>) -> Result<()> {
        let mut problems = Problems::default();
        for (position, field) in self.fields.iter().enumerate() {
            if !pieces.iter().any(|piece| piece.path == field) {
                let (text, text_vi) = ("holds no personal data", "không có dữ liệu cá nhân ở trường này");
                let paths = pieces.iter().map(|piece| piece.path);
                problems.add(&format!("fields[{position}]"), "no_such_piece", text, text_vi).allowing(paths);
            }
        }
        problems.refuse(Self::NAME)?;
        pieces.retain(|piece| self.fields.is_empty() || self.fields.iter().any(|field| field == piece.path));
        Ok(())
    }
}

/// Refuses to open data kept by consent once every consent was withdrawn.
fn may_be_read(subject: DataSubject) -> Result<DataSubject> {
    let mut problems = Problems::default();
    if subject.lacks_consent() {
        let (text, text_vi) = ("every consent was taken back", "mọi sự đồng ý đã được rút lại");
        problems
            .add("ground", "consent_withdrawn", text, text_vi)
            .under(law::PERSONAL_DATA)
            .allowing(["legal_duty", "data_subjects.erase"]);
    }
    problems.refuse(RevealPersonal::NAME)?;
    Ok(subject)
}

/// Erases a person's data: destroys their key, which makes everything ever sealed under it unreadable in every version
/// and every backup, and empties name, address, telephone and mail address. It cannot be undone. Refused if erased
/// before (`erased_before`).
///
/// What remains:
/// - the data subject itself, with the erasure (day, actor, reason), and records that refer to it, such as feedback and
///   how it was handled;
/// - texts and files that are not sealed;
/// - of a member of staff: the tests they took, whether they passed, and the sessions they attended;
/// - possibly the destroyed key, in a free page of the file until that page is reused. A copy by `store.backup` has no
///   free pages: if somebody could get both the file and the host's key, replace the file with such a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EraseDataSubject {
    /// The person.
    pub id: DataSubjectId,
    /// The reason and its basis; not blank.
    pub why: String,
}

impl Command for EraseDataSubject {
    type Output = DataSubject;
    const NAME: &'static str = "data_subjects.erase";

    fn run(self, batch: &mut Transaction) -> Result<DataSubject> {
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        let subject: DataSubject = batch.get(self.id)?;
        if subject.erased.is_some() {
            problems.add("id", "erased_before", "was erased before", "đã được xóa trước đó");
        }
        problems.refuse(Self::NAME)?;
        let (on, by) = (batch.today(), batch.actor().to_owned());
        let erased = Some(Erasure { on, by, why: self.why });
        batch.update(DataSubject { name: None, address: None, phone: None, email: None, erased, ..subject })
    }
}

/// Records a consent (sự đồng ý), with its proof.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteConsent {
    /// The person.
    pub id: DataSubjectId,
    /// What it consents to: one purpose.
    pub purpose: String,
    /// How it was given.
    pub method: String,
    /// The file that proves it.
    pub evidence: AttachmentId,
    /// The day it was given; today if omitted.
    #[serde(default)]
    pub given_on: Option<Date>,
    /// The version of the text consented to.
    #[serde(default)]
    pub text_version: Option<String>,
}

impl Command for NoteConsent {
    type Output = DataSubject;
    const NAME: &'static str = "data_subjects.consent";

    fn run(self, batch: &mut Transaction) -> Result<DataSubject> {
        let mut subject: DataSubject = batch.get(self.id)?;
        let given_on = self.given_on.unwrap_or_else(|| batch.today());
        let Self { purpose, method, evidence, text_version, .. } = self;
        let evidence = Some(evidence);
        subject.consents.push(Consent { purpose, given_on, method, text_version, evidence, withdrawn_on: None });
        batch.update(subject)
    }
}

/// Records that a person withdrew a consent. Refused if no consent for this purpose is in force (`consent_missing`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawConsent {
    /// The person.
    pub id: DataSubjectId,
    /// The purpose they had consented to.
    pub purpose: String,
    /// The day it was withdrawn; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for WithdrawConsent {
    type Output = DataSubject;
    const NAME: &'static str = "data_subjects.withdraw_consent";

    fn run(self, batch: &mut Transaction) -> Result<DataSubject> {
        let mut subject: DataSubject = batch.get(self.id)?;
        let on = self.on.unwrap_or_else(|| batch.today());
        let mut standing = subject.consents.iter_mut().filter(|consent| consent.stands());
        match standing.find(|consent| consent.purpose == self.purpose) {
            Some(consent) => consent.withdrawn_on = Some(on),
            None => {
                let purposes: Vec<String> =
                    subject.standing_consents().map(|consent| consent.purpose.clone()).collect();
                let (text, text_vi) = ("there is no such consent", "không có sự đồng ý này");
                let mut problems = Problems::default();
                problems.add("purpose", "consent_missing", text, text_vi).under(law::PERSONAL_DATA).allowing(purposes);
                return Err(CchcError::refused(Self::NAME, problems));
            }
        }
        batch.update(subject)
    }
}
