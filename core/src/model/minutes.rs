//! Minutes of a session, and their official form (biên bản).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{Problem, Session, SessionId};

/// A person or unit that was invited and did not come (vắng mặt).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Absence {
    /// Who was absent, as written; not blank.
    pub who: String,
    /// The reason; none if not given (lý do).
    #[serde(default)]
    pub why: Option<String>,
}

/// Minutes of a session (biên bản), with the parts of the official form. Source: 30/2020/NĐ-CP, mẫu 1.9.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Minutes {
    /// Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản).
    pub number: Option<String>,
    /// When the session began, in Việt Nam time (thời gian bắt đầu).
    pub started: Option<Time>,
    /// When the session ended, in Việt Nam time; not before `started` unless `ended_on` is given (thời gian kết thúc).
    pub ended: Option<Time>,
    /// The day on which the session ended; none if it is the day on which it began.
    pub ended_on: Option<Date>,
    /// Where the session was held; none if it is the place of the session record (địa điểm).
    pub place: Option<String>,
    /// Who attended, as written (thành phần tham dự).
    pub attendees: String,
    /// Who was absent (vắng mặt).
    pub absent: Vec<Absence>,
    /// Who chaired the session; none if it is the chair of the session record (chủ trì).
    pub chair: Option<String>,
    /// Who took the minutes; none if it is the secretary of the session record (thư ký).
    pub secretary: Option<String>,
    /// What was presented and said; not blank (nội dung).
    pub content: String,
    /// Questions and discussion (ý kiến trao đổi, thảo luận).
    pub discussion: Option<String>,
    /// Conclusions (kết luận).
    pub conclusions: Option<String>,
    /// Recipients, besides the file (nơi nhận).
    pub recipients: Vec<String>,
}

impl Minutes {
    /// Collects the rules that the minutes break, with paths relative to them.
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

/// A signature block: role and name of one signer (chữ ký).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignatureBlock {
    /// The role in which the person signs: "THƯ KÝ".
    pub role: String,
    /// Full name; "…" if it is not known.
    pub name: String,
}

/// Minutes laid out in the official form. What is missing is printed as "…" and listed in `problems`. Source:
/// 30/2020/NĐ-CP, mẫu 1.9.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MinutesDocument {
    /// The session.
    pub session: SessionId,
    /// The agency above the issuing one, in capitals (cơ quan chủ quản); none if it is not known.
    #[serde(default)]
    pub parent_agency: Option<String>,
    /// The issuing agency, in capitals (cơ quan ban hành).
    pub issuer: String,
    /// The national name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu).
    pub national_name: String,
    /// The national motto: "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ).
    pub motto: String,
    /// Number and symbol line: "Số: 05/BB-SXD" (số, ký hiệu).
    pub number: String,
    /// Type of the document: "BIÊN BẢN" (tên loại).
    pub title: String,
    /// The subject of the session (trích yếu).
    pub subject: String,
    /// Start in words: "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu).
    pub started: String,
    /// Where the session was held (địa điểm).
    pub place: String,
    /// Who attended, one line each (thành phần tham dự).
    pub attendees: Vec<String>,
    /// Who was absent and why, one line each (vắng mặt).
    #[serde(default)]
    pub absent: Vec<String>,
    /// Who chaired the session (chủ trì).
    pub chair: String,
    /// Who took the minutes (thư ký).
    pub secretary: String,
    /// What was presented and said, one paragraph each (nội dung).
    pub content: Vec<String>,
    /// Questions and discussion, one paragraph each (ý kiến trao đổi).
    #[serde(default)]
    pub discussion: Vec<String>,
    /// Conclusions, one paragraph each (kết luận).
    pub conclusions: Vec<String>,
    /// The closing sentence with day and time, ending with the mark "./." (câu kết).
    pub closing: String,
    /// Signature blocks, from left to right.
    pub signatures: Vec<SignatureBlock>,
    /// Recipients, one line each (nơi nhận).
    pub recipients: Vec<String>,
    /// The whole document as plain text.
    pub text: String,
    /// The parts that are missing.
    #[serde(default)]
    pub problems: Vec<Problem>,
}

/// How many parts the official form of minutes has that may be missing.
pub(crate) const PARTS_OF_MINUTES: usize = 8;

impl Session {
    /// Which parts of the official form of minutes are given, in the order of the form: start, place, attendees, chair,
    /// secretary, content, conclusions, end. The session record may give chair, secretary, place and start instead of
    /// the minutes. A change needs a new name of the index of facts.
    pub(crate) fn given_parts(&self) -> [bool; PARTS_OF_MINUTES] {
        let blank = Minutes::default();
        let minutes = self.minutes.as_ref().unwrap_or(&blank);
        let place = [&minutes.place, &self.place, &self.online];
        [
            minutes.started.or(self.starts).is_some(),
            place.into_iter().any(|place| says(place.as_deref())),
            says(Some(&minutes.attendees)),
            either(&minutes.chair, &self.chair),
            either(&minutes.secretary, &self.secretary),
            says(Some(&minutes.content)),
            says(minutes.conclusions.as_deref()),
            minutes.ended.is_some(),
        ]
    }
}

fn either(first: &Option<String>, second: &Option<String>) -> bool {
    says(first.as_deref()) || says(second.as_deref())
}

fn says(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
