//! Evidence packs: a report with its evidence as one zip file, and what a check of one found (gói minh chứng).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{FrozenReportId, Head, Period};

/// What was written as an evidence pack: the answer of `store.evidence_pack`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidencePack {
    /// The file.
    pub path: String,
    /// How many files are in it.
    pub files: u32,
    /// Length of the zip file in bytes.
    pub bytes: u64,
    /// SHA-256 of the zip file, in hexadecimal: keep it with the paper.
    pub sha256: String,
    /// Minutes of sessions (biên bản).
    pub minutes: u32,
    /// Attachments (tệp đính kèm).
    pub attachments: u32,
    /// Items of evidence in the table (minh chứng).
    pub evidence: u32,
    /// Records whose personal data were opened; 0 without a purpose (số bản ghi được mở niêm phong).
    #[serde(default)]
    pub opened: u32,
    /// Records whose personal data may not be opened: the person was erased, took back every consent, or has a request
    /// that restricts the processing or objects to it.
    #[serde(default)]
    pub withheld: u32,
}

/// The manifest of an evidence pack, `manifest.json` in it: what it is of, and each file with its hashes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackManifest {
    /// What the file is: "cchc-evidence-pack".
    pub form: String,
    /// Version of the form: 1.
    pub version: u32,
    /// What the pack is called.
    pub title: String,
    /// The period.
    pub period: Period,
    /// The reference day.
    pub on: Date,
    /// The head of the change log of the state that the pack is of (đầu chuỗi nhật ký).
    pub head: Head,
    /// The frozen report that the pack is of; none if it is of a period.
    #[serde(default)]
    pub frozen: Option<PackedFrozenReport>,
    /// The opening of personal data; none if they were left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revealed: Option<PackedReveal>,
    /// What was left out, or opened, in Vietnamese.
    pub left_out_vi: String,
    /// Each file, in the order in which it was written, without this one and the list of checksums.
    pub files: Vec<PackedFile>,
}

/// The frozen report of an evidence pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackedFrozenReport {
    /// The frozen report.
    pub id: FrozenReportId,
    /// Number and symbol of the paper; none if it has none.
    #[serde(default)]
    pub number: Option<String>,
    /// The instant of its figures (UTC).
    pub as_of: Timestamp,
    /// BLAKE3 hash of the report in canonical form.
    pub blake3: String,
}

/// The opening of the personal data in an evidence pack, as the store noted it (mở dữ liệu cá nhân).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackedReveal {
    /// The purpose (mục đích).
    pub purpose: String,
    /// Who opened them.
    pub by: String,
    /// When (UTC).
    pub at: Timestamp,
    /// Records whose data were opened.
    pub opened: u32,
    /// Records whose data may not be opened.
    pub withheld: u32,
}

/// A file in an evidence pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackedFile {
    /// Its path in the pack, with `/` between folders.
    pub path: String,
    /// What it is, in Vietnamese.
    pub title: String,
    /// The day that it proves; none if there is none.
    #[serde(default)]
    pub on: Option<Date>,
    /// Length in bytes.
    pub size: u64,
    /// BLAKE3 hash, in hexadecimal.
    pub blake3: String,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
}

/// What a check of an evidence pack found (kết quả kiểm tra gói minh chứng).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackVerification {
    /// Whether the pack is as it was written: nothing altered, missing or added.
    pub sound: bool,
    /// What the pack is called; none if its manifest cannot be read.
    #[serde(default)]
    pub title: Option<String>,
    /// The head of the change log that the pack names, as text, to verify the store by; none likewise.
    #[serde(default)]
    pub head: Option<String>,
    /// How many files were compared.
    pub files: u32,
    /// What is wrong, at most 1,000.
    pub problems: Vec<PackProblem>,
}

/// What is wrong with an evidence pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackProblem {
    /// The file in the pack; empty for the pack as a whole.
    pub path: String,
    /// Stable code: `altered`, `missing`, `added`, `twice`, `unreadable`, `manifest`, `checksums`.
    pub code: String,
    /// What is wrong, in English.
    pub text: String,
    /// What is wrong, in Vietnamese.
    pub text_vi: String,
}
