//! People whose personal data are kept (chủ thể dữ liệu).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, Problems, Record, References, indexes};
use super::{AttachmentId, DataSubjectId, Header, LawReference, PersonId, Personal, PersonalField};
use crate::model::law;

/// The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcessingGround {
    /// A task that the law gives the agency (thực hiện nhiệm vụ theo quy định của pháp luật).
    #[default]
    LegalDuty,
    /// The consent of the person (sự đồng ý của chủ thể dữ liệu).
    Consent,
}

/// An explicit consent to one purpose (sự đồng ý). Once recorded it can only be withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// The purpose that was agreed to (mục đích).
    pub purpose: String,
    /// The day it was given.
    pub given_on: Date,
    /// How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử" (phương thức).
    pub method: String,
    /// Which version of the text was agreed to (phiên bản nội dung).
    #[serde(default)]
    pub text_version: Option<String>,
    /// The file that proves it (tài liệu chứng minh).
    #[serde(default)]
    pub evidence: Option<AttachmentId>,
    /// The day it was withdrawn; none while it stands (rút lại).
    #[serde(default)]
    pub withdrawn_on: Option<Date>,
}

/// A record of the erasure of a person's data: their key was destroyed, so what is stored can never be read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Erasure {
    /// The day.
    pub on: Date,
    /// Who erased.
    pub by: String,
    /// Why, and on what basis (lý do, căn cứ).
    pub why: String,
}

/// A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ liệu). Name
/// and contacts are sealed under a key of this person alone, and reading the record gives them sealed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DataSubject {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The member of staff this is, where it is one; at most one data subject per person that is not erased.
    pub person: Option<PersonId>,
    /// Name; sealed when stored (họ và tên, tên tổ chức).
    pub name: Option<Personal>,
    /// Address (địa chỉ).
    pub address: Option<Personal>,
    /// Telephone (số điện thoại).
    pub phone: Option<Personal>,
    /// Electronic mail (thư điện tử).
    pub email: Option<Personal>,
    /// The legal ground for keeping the data (Luật 91/2025/QH15).
    pub ground: ProcessingGround,
    /// The provision that gives the task, where that is the ground (căn cứ).
    pub basis: Option<LawReference>,
    /// Every consent, withdrawn ones included, in the order recorded.
    pub consents: Vec<Consent>,
    /// The erasure of the data; `data_subjects.erase` sets it, and nothing undoes it.
    pub erased: Option<Erasure>,
}

impl Record for DataSubject {
    fn indexes() -> &'static [Index<Self>] {
        indexes! {|s: &DataSubject|
            unique_if_given person(person: person) for person in s.person.filter(|_| s.erased.is_none());
        }
    }

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
    /// The consents not taken back.
    pub fn standing_consents(&self) -> impl Iterator<Item = &Consent> {
        self.consents.iter().filter(|consent| consent.stands())
    }

    /// Why the data may be kept must be told, and proven.
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
        let pieces = [&self.name, &self.address, &self.phone, &self.email].into_iter().flatten();
        let is_new = pieces.filter_map(Personal::text).next().is_some();
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
    /// Whether it was not taken back.
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

/// Who somebody is and how to reach them, as it is told to an operation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Contact {
    /// Name (họ và tên, tên tổ chức).
    pub name: Option<String>,
    /// Address (địa chỉ).
    pub address: Option<String>,
    /// Telephone (số điện thoại).
    pub phone: Option<String>,
    /// Electronic mail (thư điện tử).
    pub email: Option<String>,
}
