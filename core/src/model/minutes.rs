//! Minutes of a session, and their official form (biên bản).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{Problem, SessionId};

/// Somebody invited who did not come (vắng mặt).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Absence {
    /// Who, as written.
    pub who: String,
    /// Why (lý do).
    #[serde(default)]
    pub why: Option<String>,
}

/// Minutes of a session (biên bản), with the parts the official form asks for. Source: 30/2020/NĐ-CP, mẫu 1.9.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Minutes {
    /// Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản).
    pub number: Option<String>,
    /// When it began (thời gian bắt đầu).
    pub started: Option<Time>,
    /// When it ended (thời gian kết thúc).
    pub ended: Option<Time>,
    /// The day it ended, where that is not the day it began.
    pub ended_on: Option<Date>,
    /// Where, if not at the session's place (địa điểm).
    pub place: Option<String>,
    /// Who was there, as written (thành phần tham dự).
    pub attendees: String,
    /// Who was not (vắng mặt).
    pub absent: Vec<Absence>,
    /// Who led it (chủ trì).
    pub chair: Option<String>,
    /// Who took the minutes (thư ký).
    pub secretary: Option<String>,
    /// What was said (nội dung).
    pub content: String,
    /// What was asked and discussed (ý kiến trao đổi, thảo luận).
    pub discussion: Option<String>,
    /// What was concluded (kết luận).
    pub conclusions: Option<String>,
    /// To whom they go, beside the file (nơi nhận).
    pub recipients: Vec<String>,
}

impl Minutes {
    /// Collects every rule the minutes break, with paths relative to them.
    pub fn validate(&self, problems: &mut Problems) {
        problems.required("content", &self.content);
        if self.ended_on.is_none() {
            problems.order("ended", self.started, self.ended);
        }
        for (path, text) in [("place", &self.place), ("discussion", &self.discussion)] {
            problems.not_blank(path, text.as_deref());
        }
        for (position, absence) in self.absent.iter().enumerate() {
            problems.required(&format!("absent[{position}].who"), &absence.who);
            problems.not_blank(&format!("absent[{position}].why"), absence.why.as_deref());
        }
        for (position, recipient) in self.recipients.iter().enumerate() {
            problems.required(&format!("recipients[{position}]"), recipient);
        }
    }
}

/// Where somebody signs (chữ ký).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignatureBlock {
    /// As what: "THƯ KÝ".
    pub role: String,
    /// Full name; "…" where it is not known.
    pub name: String,
}

/// Minutes laid out in the official form; what is not known is marked "…" and told in `problems`.
/// Source: 30/2020/NĐ-CP, mẫu 1.9.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MinutesDocument {
    /// The session.
    pub session: SessionId,
    /// The agency above the issuing one, in capitals (cơ quan chủ quản).
    #[serde(default)]
    pub parent_agency: Option<String>,
    /// The issuing agency, in capitals (cơ quan ban hành).
    pub issuer: String,
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu).
    pub national_name: String,
    /// "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ).
    pub motto: String,
    /// "Số: 05/BB-SXD" (số, ký hiệu).
    pub number: String,
    /// "BIÊN BẢN" (tên loại).
    pub title: String,
    /// What it is about (trích yếu).
    pub subject: String,
    /// "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu).
    pub started: String,
    /// Where (địa điểm).
    pub place: String,
    /// Who was there, a line each (thành phần tham dự).
    pub attendees: Vec<String>,
    /// Who was not and why, a line each (vắng mặt).
    #[serde(default)]
    pub absent: Vec<String>,
    /// Who led it (chủ trì).
    pub chair: String,
    /// Who took the minutes (thư ký).
    pub secretary: String,
    /// What was said, a line each (nội dung).
    pub content: Vec<String>,
    /// What was asked and answered, a line each (ý kiến trao đổi).
    #[serde(default)]
    pub discussion: Vec<String>,
    /// What was concluded, a line each (kết luận).
    pub conclusions: Vec<String>,
    /// The sentence that ends it, with day and time, and the mark "./." (câu kết).
    pub closing: String,
    /// Who signs, from left to right.
    pub signatures: Vec<SignatureBlock>,
    /// To whom it goes, a line each (nơi nhận).
    pub recipients: Vec<String>,
    /// All of it as plain text.
    pub text: String,
    /// What is missing.
    #[serde(default)]
    pub problems: Vec<Problem>,
}
