//! Official documents as files: their forms, and what no record says of their head and tail (văn bản hành chính).

use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{FileBytes, PartialDate, Problem, Signatory};

/// The form of a document's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DocumentForm {
    /// A Word file, `.docx`.
    #[default]
    Docx,
    /// An HTML page that needs no other file, `.html`.
    Html,
    /// Markdown with tables, `.md`.
    Markdown,
    /// Plain text, `.txt`.
    Text,
}

/// Who issues and signs a document, and to whom it goes (thể thức văn bản). What is left out comes from the issuing
/// unit, if there is one, and is blank in the document otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct DocumentDetails {
    /// The issuer (cơ quan ban hành); none if it is the issuing unit.
    pub issuer: Option<String>,
    /// The body above the issuer (cơ quan chủ quản); none if it is the parent of the issuing unit.
    pub parent_body: Option<String>,
    /// Number, without symbol: "05" (số); none on a draft.
    pub number: Option<String>,
    /// Symbol: "BC-SXD" (ký hiệu); none if it is made of the type of document and the symbol of the issuing unit.
    pub symbol: Option<String>,
    /// Place of issue: "Tây Ninh" (địa danh).
    pub place: Option<String>,
    /// Date of issue; may lack day and month, which are blank then.
    pub issued_on: Option<PartialDate>,
    /// To whom the document goes (kính gửi).
    pub addressees: Vec<String>,
    /// Recipients, without the archive line: "Các phòng chuyên môn" (nơi nhận).
    pub recipients: Vec<String>,
    /// Who files it, without the word "Lưu": "VT, VP"; "VT" if none is given (lưu).
    pub archive: Option<String>,
    /// Who signs it (người ký).
    pub signatory: Option<Signatory>,
}

impl DocumentDetails {
    /// Collects the rules that the details break, with paths relative to them.
    pub(crate) fn validate(&self, problems: &mut Problems) {
        let texts = [
            ("issuer", &self.issuer),
            ("parent_body", &self.parent_body),
            ("number", &self.number),
            ("symbol", &self.symbol),
            ("place", &self.place),
            ("archive", &self.archive),
        ];
        for (path, text) in texts {
            problems.not_blank(path, text.as_deref());
        }
        problems.partial_date("issued_on", self.issued_on);
        if let Some(signatory) = &self.signatory {
            problems.required("signatory.head_title", &signatory.head_title);
        }
        for (list, texts) in [("addressees", &self.addressees), ("recipients", &self.recipients)] {
            for (position, text) in texts.iter().enumerate() {
                problems.required(&format!("{list}[{position}]"), text);
            }
        }
    }
}

/// What may stand behind the signature of a report (phụ lục).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReportAppendix {
    /// Each promise of each plan, with its status and evidence (nhiệm vụ và minh chứng).
    Promises,
    /// Points that need attention, but for overdue promises (việc cần chú ý).
    Attention,
    /// How the figures are computed (cách tính số liệu).
    Method,
}

/// A document as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentFile {
    /// A name for the file, in plain Latin letters, with its suffix: "bao-cao-quy-iv-2021.docx".
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its bytes, in Base64.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub contents: FileBytes,
    /// What the document leaves blank because nobody gave it, by the path of the argument or field that would give it.
    #[serde(default)]
    pub missing: Vec<Problem>,
}
