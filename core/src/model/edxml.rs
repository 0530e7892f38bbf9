//! Documents as they travel between agencies: envelopes of edXML (QCVN 102:2016/BTTTT).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{AttachmentId, LegalDocumentId, PlanId};

/// An agency in an envelope (cơ quan, tổ chức gửi hoặc nhận).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EdxmlAgency {
    /// Its code: "H53.18", "000.00.18.H53"; not blank and at most 35 characters in what is written (mã định danh).
    pub code: String,
    /// Its name; not blank in what is written.
    pub name: String,
    /// The agency above it, as written (cơ quan chủ quản).
    pub parent: Option<String>,
}

/// A file in an envelope (tệp đính kèm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EdxmlFile {
    /// File name as written.
    pub name: String,
    /// Media type: by the name's ending where that is common, else as written; "application/octet-stream" if neither
    /// tells.
    pub media_type: String,
    /// Length in bytes, unpacked if it travelled packed.
    pub size: u32,
    /// What it is, as written.
    #[serde(default)]
    pub description: Option<String>,
}

/// What an envelope wants of its receiver (nghiệp vụ văn bản).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EdxmlBusiness {
    /// It brings a document (văn bản mới).
    #[default]
    New,
    /// It takes a document back that was sent before (thu hồi).
    Recall,
    /// It corrects what was said of a document that was sent before (cập nhật).
    Update,
    /// It brings a document in place of another (thay thế).
    Replacement,
}

/// What an envelope says about its document (thông tin gói tin).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EdxmlEnvelope {
    /// Who sends it (nơi gửi).
    pub from: EdxmlAgency,
    /// Who receives it (nơi nhận).
    pub to: Vec<EdxmlAgency>,
    /// The document's identity in exchange: "H53.18,2026/03/05,149/KH-SXD" (mã định danh văn bản).
    pub document_id: Option<String>,
    /// What it wants of its receiver.
    pub business: EdxmlBusiness,
    /// The identities of the documents that it recalls, updates or replaces.
    pub concerns: Vec<String>,
    /// The identities of the documents that it answers (văn bản được phản hồi).
    pub answers: Vec<String>,
    /// Number: "149" (số).
    pub number: Option<String>,
    /// Symbol: "KH-SXD" (ký hiệu).
    pub symbol: Option<String>,
    /// Place of issue (nơi ban hành).
    pub place: Option<String>,
    /// Date of issue; none if it was not understood (ngày ban hành).
    pub issued_on: Option<Date>,
    /// Type, by its name: "Kế hoạch" (tên loại).
    pub document_type: Option<String>,
    /// The subject (trích yếu).
    pub subject: String,
    /// A summary; none if it repeats the subject (nội dung tóm tắt).
    pub summary: Option<String>,
    /// The signer's title (chức vụ).
    pub signer_title: Option<String>,
    /// The signer's name (người ký).
    pub signer_name: Option<String>,
    /// The day by which an answer is due (hạn trả lời).
    pub due: Option<Date>,
    /// The recipients named in the document (nơi nhận và lưu văn bản).
    pub recipients: Vec<String>,
    /// Its files.
    pub files: Vec<EdxmlFile>,
    /// Whether it has a digital signature. The signature is not checked.
    pub signed: bool,
    /// Elements of the header that say something that is not kept, by name, each once.
    pub not_kept: Vec<String>,
}

/// A document as an envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EdxmlText {
    /// The content of an `.edxml` file, in UTF-8.
    pub text: String,
    /// The document's identity in exchange, which answers refer to.
    pub document_id: String,
    /// How many files it carries.
    pub files: u32,
}

/// What became of an envelope that arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EdxmlReceipt {
    /// What it says.
    pub envelope: EdxmlEnvelope,
    /// The document that was added; none if a plan was.
    #[serde(default)]
    pub document: Option<LegalDocumentId>,
    /// The draft of a plan that was added; none if a document was.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// Whether the plan was read from one of the files; otherwise it has only what the envelope says.
    pub plan_was_read: bool,
    /// The files, as attachments of the document or the plan, in their order.
    pub attachments: Vec<AttachmentId>,
}
