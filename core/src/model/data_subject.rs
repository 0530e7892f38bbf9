//! Data subjects: the people and organisations whose data are sealed (chủ thể dữ liệu).

use std::fmt::{self, Formatter};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::personal::Hidden;
use super::record::{Problems, Record, References, indexes};
use super::{AttachmentId, DataSubjectId, Header, LawReference, PersonId, Personal, PersonalField};
use crate::model::law;

/// The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcessingGround {
    /// A task that the law assigns to the agency (thực hiện nhiệm vụ theo quy định của pháp luật).
    #[default]
    LegalDuty,
    /// The consent of the data subject (sự đồng ý của chủ thể dữ liệu).
    Consent,
}

/// An explicit consent to one purpose (sự đồng ý). Once recorded it can be withdrawn, but not changed or removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// The purpose that was agreed to; not blank (mục đích).
    pub purpose: String,
    /// The day on which the consent was given.
    pub given_on: Date,
    /// How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử"; not blank (phương thức).
    pub method: String,
    /// The version of the consent text that was agreed to (phiên bản nội dung).
    #[serde(default)]
    pub text_version: Option<String>,
    /// The file that proves it; required (tài liệu chứng minh).
    #[serde(default)]
    pub evidence: Option<AttachmentId>,
    /// The day on which it was withdrawn, not before `given_on`; none if it is in force (rút lại).
    #[serde(default)]
    pub withdrawn_on: Option<Date>,
}

/// The erasure of a person's data. The key was destroyed, so sealed values that are still stored can never be read
/// again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Erasure {
    /// The day of the erasure.
    pub on: Date,
    /// Who erased the data: the actor named when the store was opened.
    pub by: String,
    /// The reason and its legal basis; not blank (lý do, căn cứ).
    pub why: String,
}

/// A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took a test
/// (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record returns sealed
/// values, which `data_subjects.reveal` opens.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DataSubject {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The member of staff who is this data subject; none if it is no member of staff. At most one data subject that is
    /// not erased refers to a person, and the field never changes.
    pub person: Option<PersonId>,
    /// Name of the person or organisation; sealed when stored (họ và tên, tên tổ chức).
    pub name: Option<Personal>,
    /// Postal address; sealed when stored (địa chỉ).
    pub address: Option<Personal>,
    /// Telephone number; sealed when stored (số điện thoại).
    pub phone: Option<Personal>,
    /// E-mail address; sealed when stored (thư điện tử).
    pub email: Option<Personal>,
    /// The legal ground for keeping the data (Luật 91/2025/QH15).
    pub ground: ProcessingGround,
    /// The provision that assigns the task; required if `ground` is `legal_duty` (căn cứ).
    pub basis: Option<LawReference>,
    /// Every consent, including withdrawn ones, in the order in which they were recorded; at least one if `ground` is
    /// `consent`.
    pub consents: Vec<Consent>,
    /// The erasure of the data; none if they were not erased. `data_subjects.erase` sets it, and it cannot be undone.
    pub erased: Option<Erasure>,
}

indexes! {|s: &DataSubject|
    unique_if_given person(person: PersonId = person) for person in s.person.filter(|_| s.erased.is_none());
}

impl Record for DataSubject {
    fn references(&self, to: &mut References) {
        to.optional("person", self.person);
        for (position, consent) in self.consents.iter().enumerate() {
            to.optional(format!("consents[{position}].evidence"), consent.evidence);
        }
    }

    fn personal(&mut self) -> Vec<PersonalField<'_>> {
        let subject = Some(DataSubjectId(self.header.id));
        [
            ("name", &mut self.name),
            ("address", &mut self.address),
            ("phone", &mut self.phone),
            ("email", &mut self.email),
        ]
        .into_iter()
        .map(|(path, value)| PersonalField { path, subject, value })
        .collect()
    }

    fn forgets_key(&self) -> bool {
        self.erased.is_some()
    }

    fn validate(&self, problems: &mut Problems) {
        for (path, value) in
            [("name", &self.name), ("address", &self.address), ("phone", &self.phone), ("email", &self.email)]
        {
            problems.not_blank(path, value.as_ref().and_then(Personal::text));
        }
        if let Some(basis) = &self.basis {
            problems.within("basis.", |problems| basis.validate(problems));
        }
        self.validate_ground(problems);
        if let Some(erased) = &self.erased {
            problems.required("erased.why", &erased.why);
        }
        if self.erased.is_some() && [&self.name, &self.address, &self.phone, &self.email].iter().any(|v| v.is_some()) {
            let (text, text_vi) = ("what was erased is not kept", "dữ liệu đã xóa thì không được lưu lại");
            problems.add("erased", "erased_kept", text, text_vi).under(law::PERSONAL_DATA);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        let erased_now = self.erased.as_ref().is_some_and(|erased| erased.by == self.header.actor);
        if self.erased != before.erased && (before.erased.is_some() || !erased_now) {
            let (text, text_vi) =
                ("who erased, when and why stays as noted", "không sửa người, ngày và lý do xóa đã ghi");
            problems.add("erased", "fixed", text, text_vi);
        }
        if self.person != before.person {
            let (text, text_vi) = ("a data subject stays the same person", "chủ thể dữ liệu không đổi sang người khác");
            problems.add("person", "fixed", text, text_vi);
        }
        for (position, given) in before.consents.iter().enumerate() {
            let kept = self.consents.get(position).is_some_and(|consent| {
                *consent == Consent { withdrawn_on: given.withdrawn_on.or(consent.withdrawn_on), ..given.clone() }
            });
            if !kept {
                let text = "a consent is withdrawn, nothing else";
                let text_vi = "sự đồng ý chỉ được rút lại, không được sửa hay bỏ";
                let path = format!("consents[{position}]");
                problems
                    .add(&path, "consent_fixed", text, text_vi)
                    .under(law::PERSONAL_DATA)
                    .allowing(["withdrawn_on"]);
            }
        }
    }
}

impl DataSubject {
    /// The consents that were not withdrawn.
    pub fn standing_consents(&self) -> impl Iterator<Item = &Consent> {
        self.consents.iter().filter(|consent| consent.stands())
    }

    /// Whether the data are kept by consent and none is in force: they may not be opened then.
    pub(crate) fn lacks_consent(&self) -> bool {
        self.ground == ProcessingGround::Consent && self.standing_consents().next().is_none()
    }

    /// Checks that the ground for keeping the data is given and proven.
    fn validate_ground(&self, problems: &mut Problems) {
        if self.ground == ProcessingGround::LegalDuty && self.basis.is_none() {
            let (text, text_vi) = ("name the law that gives the task", "phải nêu văn bản giao nhiệm vụ");
            problems.add("basis", "basis_missing", text, text_vi).under(law::PERSONAL_DATA);
        }
        if self.ground == ProcessingGround::Consent && self.consents.is_empty() {
            let (text, text_vi) = ("there is no consent", "chưa có sự đồng ý nào");
            problems
                .add("consents", "consent_missing", text, text_vi)
                .under(law::PERSONAL_DATA)
                .allowing(["legal_duty"]);
        }
        let all_withdrawn = !self.consents.is_empty() && self.standing_consents().next().is_none();
        let values = [&self.name, &self.address, &self.phone, &self.email].into_iter().flatten();
        let is_new = values.filter_map(Personal::text).next().is_some();
        if self.ground == ProcessingGround::Consent && all_withdrawn && is_new {
            let text = "every consent was taken back: nothing new is kept";
            let text_vi = "mọi sự đồng ý đã được rút lại: không lưu thêm dữ liệu";
            problems
                .add("ground", "consent_withdrawn", text, text_vi)
                .under(law::PERSONAL_DATA)
                .allowing(["legal_duty", "data_subjects.erase"]);
        }
        for (position, consent) in self.consents.iter().enumerate() {
            problems.within(format!("consents[{position}]."), |problems| consent.validate(problems));
        }
    }
}

impl Consent {
    /// Whether it was not withdrawn.
    pub fn stands(&self) -> bool {
        self.withdrawn_on.is_none()
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("purpose", &self.purpose);
        problems.required("method", &self.method);
        problems.order("withdrawn_on", Some(self.given_on), self.withdrawn_on);
        if self.evidence.is_none() {
            let (text, text_vi) = ("a consent needs its proof: attach it", "sự đồng ý phải có tài liệu chứng minh");
            problems.add("evidence", "proof_missing", text, text_vi).under(law::PERSONAL_DATA);
        }
    }
}

/// What [`Store::import_keys`](crate::Store::import_keys) did: numbers of data subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeyImport {
    /// Those whose key was taken over: their personal data can be read again.
    pub readable: u32,
    /// Those whose key is in the export and was not taken over, because they were erased here.
    pub refused: u32,
    /// Those whose key was destroyed here, because they were erased where the export was made.
    pub destroyed: u32,
}

/// Name and contacts of somebody, as arguments of a call give them.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Contact {
    /// Name of the person or organisation (họ và tên, tên tổ chức).
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub name: Option<String>,
    /// Postal address (địa chỉ).
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub address: Option<String>,
    /// Telephone number (số điện thoại).
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub phone: Option<String>,
    /// E-mail address (thư điện tử).
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub email: Option<String>,
}

impl fmt::Debug for Contact {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self { name, address, phone, email } = self;
        let mut shown = out.debug_struct("Contact");
        for (field, value) in [("name", name), ("address", address), ("phone", phone), ("email", email)] {
            shown.field(field, &Hidden::of(value));
        }
        shown.finish()
    }
}
