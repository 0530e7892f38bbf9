//! QR codes of addresses (mã QR).

use serde::{Deserialize, Serialize};

use super::{FileBytes, ProcedureId, SessionId, UnitId};

/// What a QR code leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum QrTarget {
    /// An address on the web (địa chỉ trang).
    WebAddress {
        /// The address: `https://…` or `http://…`.
        address: String,
    },
    /// The page of a procedure (trang thủ tục hành chính). Its template has `{code}`, the national part of the code,
    /// or `{id}`, the identity of the version. Without one, the address of its posting on the website is taken.
    ProcedurePage {
        /// The version.
        procedure: ProcedureId,
    },
    /// A form for feedback (biểu mẫu phản ánh, kiến nghị). Its template may have `{code}` and `{unit}`; each stays
    /// empty if there is none.
    FeedbackForm {
        /// The procedure that the feedback will be about.
        #[serde(default)]
        procedure: Option<ProcedureId>,
        /// The unit that receives it.
        #[serde(default)]
        unit: Option<UnitId>,
    },
    /// Where those who attend a session check in (điểm danh). Its template has `{session}`, the identity of it.
    CheckIn {
        /// The session; not a cancelled one.
        session: SessionId,
    },
}

/// How much of a QR code may be covered or damaged (mức sửa lỗi).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum QrLevel {
    /// About 7 %: for screens.
    Low,
    /// About 15 %: for paper.
    #[default]
    Medium,
    /// About 25 %: for what is touched and soiled.
    Quartile,
    /// About 30 %: for what hangs outside.
    High,
}

/// A QR code: the answer of `store.qr_code`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QrCode {
    /// The address that it holds.
    pub address: String,
    /// Modules of a side, without the quiet zone: 21 to 177.
    pub modules: u32,
    /// A picture in SVG, black on white, with the quiet zone of 4 modules that readers need.
    pub svg: String,
    /// The same as a PNG file, in Base64.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub png: FileBytes,
}
