//! The parts of an administrative procedure.

use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{AttachmentId, TimeLimit};

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

/// The level of a procedure's online service (mức độ dịch vụ công trực tuyến).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnlineLevel {
    /// Not offered (chưa cung cấp).
    None,
    /// Information alone (cung cấp thông tin).
    Info,
    /// Level 2, as counted until 2022 (mức độ 2).
    Level2,
    /// Level 3, as counted until 2022 (mức độ 3).
    Level3,
    /// Level 4, as counted until 2022 (mức độ 4).
    Level4,
    /// In part (một phần).
    Partial,
    /// From beginning to end (toàn trình).
    Full,
}

/// How a dossier may be filed (cách thức thực hiện).
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

/// One way of filing, with its own time limit and fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Filing {
    /// The way.
    pub way: FilingWay,
    /// The time limit when filed this way.
    #[serde(default)]
    pub time_limit: Option<TimeLimit>,
    /// The same as written.
    #[serde(default)]
    pub time_text: Option<String>,
    /// The fee when filed this way, in đồng (phí, lệ phí).
    #[serde(default)]
    pub fee: Option<u32>,
    /// The same as written.
    #[serde(default)]
    pub fee_text: Option<String>,
    /// Anything else: where, at what hours (mô tả).
    #[serde(default)]
    pub description: Option<String>,
}

impl Filing {
    /// A way without time limit or fee of its own.
    pub const fn by(way: FilingWay) -> Self {
        Self { way, time_limit: None, time_text: None, fee: None, fee_text: None, description: None }
    }

    /// Collects every rule it breaks, with paths relative to it.
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
    /// What it is (tên giấy tờ).
    pub name: String,
    /// The form to fill in, by its name (mẫu đơn, tờ khai).
    pub form: Option<String>,
    /// How many originals (bản chính).
    pub originals: Option<u16>,
    /// How many copies (bản sao).
    pub copies: Option<u16>,
}

/// The time limit of one case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TimeCase {
    /// The case: "nhà ở riêng lẻ"; empty where none is named.
    pub case: String,
    /// How long it may take.
    pub time_limit: Option<TimeLimit>,
    /// The same as written.
    pub time_text: String,
}

impl TimeCase {
    /// Collects every rule it breaks, with paths relative to it.
    pub fn validate(&self, problems: &mut Problems) {
        if let Some(limit) = self.time_limit {
            problems.within("time_limit.", |problems| limit.validate(problems));
        } else {
            problems.required("time_text", &self.time_text);
        }
    }
}

/// A form that belongs to a procedure (mẫu đơn, tờ khai).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProcedureForm {
    /// Its name: "Mẫu số 01".
    pub name: String,
    /// The file, where it is in this store.
    pub attachment: Option<AttachmentId>,
}

/// How a version of a procedure came about (loại công bố).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureChangeKind {
    /// New (mới ban hành).
    Issued,
    /// The procedure before was amended (sửa đổi, bổ sung).
    Amended,
    /// It replaced others (thay thế).
    Replaced,
}

/// The status of a version of a procedure (tình trạng).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureStatus {
    /// No decision ended it (đang áp dụng).
    #[default]
    Active,
    /// A version that amends it follows (đã được sửa đổi, bổ sung).
    Amended,
    /// Another procedure replaced it (đã được thay thế).
    Replaced,
    /// It was abolished (đã bị bãi bỏ).
    Abolished,
}

/// A component that the law requires of a procedure (bộ phận tạo thành thủ tục hành chính).
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
    /// Time it may take (thời hạn giải quyết).
    ProcessingTime,
    /// Who may apply (đối tượng thực hiện).
    ApplicantTypes,
    /// The authority that handles it (cơ quan giải quyết).
    CompetentAuthority,
    /// The result (kết quả thực hiện).
    Outcome,
}
