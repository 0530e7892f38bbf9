//! The parts of an administrative procedure.

use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{AttachmentId, TimeLimit};
use crate::text::shown_line;

/// The level of government that handles a procedure (cấp thực hiện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureLevel {
    /// Ministry (Cấp Bộ).
    Ministry,
    /// Province (Cấp Tỉnh).
    Province,
    /// District, until the districts ended on 30 June 2025 (Cấp Huyện).
    District,
    /// Commune (Cấp Xã).
    Commune,
    /// Any other body (Cơ quan khác).
    Other,
}

/// The level of a procedure's online service (mức độ dịch vụ công trực tuyến). The present levels are `info`,
/// `partial` and `full`; levels 2 to 4 are those of older data and do not map to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnlineLevel {
    /// No online service (chưa cung cấp).
    None,
    /// Information only (cung cấp thông tin).
    Info,
    /// Level 2 of the former levels: forms can be downloaded (mức độ 2).
    Level2,
    /// Level 3 of the former levels: filing online (mức độ 3).
    Level3,
    /// Level 4 of the former levels: filing and paying online (mức độ 4).
    Level4,
    /// Partly online: some steps need another way (một phần).
    Partial,
    /// Wholly online, from filing to the result (toàn trình).
    Full,
}

/// A way of filing a dossier (cách thức thực hiện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FilingWay {
    /// In person (trực tiếp).
    InPerson,
    /// By public post (bưu chính công ích).
    Post,
    /// Online (trực tuyến).
    Online,
}

/// One way of filing, with its time limit and fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Filing {
    /// The way of filing.
    pub way: FilingWay,
    /// The time limit if filed this way; none if that of the procedure applies.
    #[serde(default)]
    pub time_limit: Option<TimeLimit>,
    /// The time limit, verbatim.
    #[serde(default)]
    pub time_text: Option<String>,
    /// The fee if filed this way, in đồng, 0 to 4,294,967,295 (phí, lệ phí); none if it is not given as one amount.
    #[serde(default)]
    pub fee: Option<u32>,
    /// The fee, verbatim.
    #[serde(default)]
    pub fee_text: Option<String>,
    /// A description: where, at what hours (mô tả).
    #[serde(default)]
    pub description: Option<String>,
}

impl Filing {
    /// A way of filing without a time limit or fee of its own.
    pub const fn by(way: FilingWay) -> Self {
        Self { way, time_limit: None, time_text: None, fee: None, fee_text: None, description: None }
    }

    /// Collects the rules that it breaks, with paths relative to it.
    pub fn validate(&self, problems: &mut Problems) {
        if let Some(limit) = self.time_limit {
            problems.within("time_limit.", |problems| limit.validate(problems));
        }
        problems.not_blank("time_text", self.time_text.as_deref());
        problems.not_blank("fee_text", self.fee_text.as_deref());
        problems.not_blank("description", self.description.as_deref());
    }
}

/// One paper of a dossier (thành phần hồ sơ).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DossierItem {
    /// Name of the paper; not blank (tên giấy tờ).
    pub name: String,
    /// Name of the form to fill in; none if no form is prescribed (mẫu đơn, tờ khai).
    pub form: Option<String>,
    /// Number of originals; none if not given (bản chính).
    pub originals: Option<u16>,
    /// Number of copies; none if not given (bản sao).
    pub copies: Option<u16>,
}

/// The time limit of a particular case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TimeCase {
    /// The case: "nhà ở riêng lẻ"; empty if it has no name.
    pub case: String,
    /// The time limit; none if `time_text` was not understood.
    pub time_limit: Option<TimeLimit>,
    /// The time limit, verbatim; not blank if `time_limit` is none.
    pub time_text: String,
}

impl TimeCase {
    /// "Nhà ở riêng lẻ: 7 ngày làm việc"; none if it gives no time.
    pub(crate) fn in_words(&self) -> Option<String> {
        let limit = TimeLimit::in_words(Some(&self.time_text), self.time_limit)?;
        let case = shown_line(&self.case);
        Some(if case.is_empty() { limit } else { format!("{case}: {limit}") })
    }

    /// Collects the rules that it breaks, with paths relative to it.
    pub fn validate(&self, problems: &mut Problems) {
        if let Some(limit) = self.time_limit {
            problems.within("time_limit.", |problems| limit.validate(problems));
        } else {
            problems.required("time_text", &self.time_text);
        }
    }
}

/// A form of a procedure (mẫu đơn, tờ khai).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProcedureForm {
    /// Its name: "Mẫu số 01"; not blank.
    pub name: String,
    /// The file of the form; none if it is not in this store.
    pub attachment: Option<AttachmentId>,
}

/// How a version of a procedure came about (loại công bố).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureChangeKind {
    /// A new procedure (mới ban hành).
    Issued,
    /// An amendment of the previous version (sửa đổi, bổ sung).
    Amended,
    /// A replacement of other procedures (thay thế).
    Replaced,
}

/// The status of a version of a procedure (tình trạng).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureStatus {
    /// Not ended by any decision (đang áp dụng).
    #[default]
    Active,
    /// Ended by an amendment: a newer version follows it (đã được sửa đổi, bổ sung).
    Amended,
    /// Ended by a replacement: another procedure follows it (đã được thay thế).
    Replaced,
    /// Ended by abolition (đã bị bãi bỏ).
    Abolished,
}

/// A component that the law requires of every procedure (bộ phận tạo thành thủ tục hành chính).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureComponent {
    /// Name (tên thủ tục hành chính).
    Name,
    /// Steps (trình tự thực hiện).
    Steps,
    /// Ways of filing (cách thức thực hiện).
    FilingMethods,
    /// Papers of the dossier (thành phần hồ sơ).
    DossierItems,
    /// Number of sets of the dossier (số lượng hồ sơ).
    DossierSets,
    /// Time limit for handling (thời hạn giải quyết).
    ProcessingTime,
    /// Who may apply (đối tượng thực hiện).
    ApplicantTypes,
    /// The authority that handles it (cơ quan giải quyết).
    CompetentAuthority,
    /// The result (kết quả thực hiện).
    Outcome,
}
