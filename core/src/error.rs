//! Every error, named by what the caller can do about it.

use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::labels;
use crate::model::record::Problems;
use crate::model::{LawReference, Problem};
use crate::reason::Reason;

/// The result of every fallible call.
pub type Result<T, E = CchcError> = std::result::Result<T, E>;

/// Every error. Its text (`Display`) is English; [`CchcError::message_vi`] returns it in Vietnamese.
#[derive(Debug, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CchcError {
    /// There is no such record, or it was removed.
    #[error("no {kind} {id}")]
    NotFound {
        /// Kind of record.
        kind: String,
        /// The identity, code or name asked for.
        id: String,
    },
    /// The record was changed since it was read: read it again and repeat the change.
    #[error("{kind} {id} is at revision {found}, not {expected}: read it again")]
    Conflict {
        /// Kind of record.
        kind: String,
        /// Its identity.
        id: Uuid,
        /// The revision the caller read.
        expected: u32,
        /// The revision in the store.
        found: u32,
    },
    /// Another record already has this identity or this unique key.
    #[error("{kind} {existing} already has this {index}")]
    Duplicate {
        /// Kind of record.
        kind: String,
        /// The unique index, or `id`.
        index: String,
        /// The record that has it.
        existing: Uuid,
    },
    /// The input breaks rules; all broken rules are listed.
    #[error("invalid {kind}: {}", list(problems, |problem| &problem.text))]
    Invalid {
        /// Kind of record, or the name of the call.
        kind: String,
        /// Every broken rule, with its path.
        problems: Vec<Problem>,
    },
    /// The record's status does not allow this change of status.
    #[error(
        "{kind} {id} cannot go from {from} to {to}; allowed: {}",
        if allowed.is_empty() { "none".to_owned() } else { allowed.join(", ") }
    )]
    InvalidTransition {
        /// Kind of record.
        kind: String,
        /// Its identity.
        id: Uuid,
        /// The current status.
        from: String,
        /// The status asked for.
        to: String,
        /// The statuses it may change to.
        allowed: Vec<String>,
        /// The law behind these rules, if there is one.
        law: Option<Box<LawReference>>,
    },
    /// Data needed for the answer is missing, and is not guessed: a year without a calendar, a deadline without a rule.
    #[error("{what} is not covered: {reason}")]
    NotCovered {
        /// What is missing: `calendar 2031`.
        what: String,
        /// Why, and what to add.
        reason: String,
        /// The same in Vietnamese.
        reason_vi: String,
    },
    /// Personal data can neither be sealed nor opened: no key, the wrong key, or the data was erased.
    #[error(
        "personal data is sealed: {reason}{}",
        detail.as_ref().map(|detail| format!(": {detail}")).unwrap_or_default()
    )]
    KeyNeeded {
        /// Why.
        reason: Reason,
        /// The host's message, if it was asked for the key and did not return one.
        detail: Option<String>,
    },
    /// This device's clock is more than a day behind the last commit, or more than 180 days ahead of it: nothing is
    /// written under such a clock. Set the clock right. If it is right, the last commit was made under a wrong one:
    /// open the store once with `accept_clock` and write; later commits are compared with that one.
    #[error(
        "this device's clock says {now}, and said {last} at the last write: set it right; \
         if it is right, open once with accept_clock and write"
    )]
    ClockDoubtful {
        /// The clock's time now.
        now: Timestamp,
        /// The clock's time at the last commit.
        last: Timestamp,
    },
    /// Other records still refer to this one: remove or change them first.
    #[error("{kind} {id} is still named by {count} {by}")]
    Referenced {
        /// Kind of record.
        kind: String,
        /// Its identity.
        id: Uuid,
        /// The kind of record that refers to it.
        by: String,
        /// How many do.
        count: u32,
    },
    /// The store cannot be opened or written now: it is open elsewhere, a batch holds it, or it was opened for reading.
    #[error("{path}: {reason}")]
    Locked {
        /// The file.
        path: String,
        /// What locks it.
        reason: Reason,
    },
    /// The path is not a cchc store. The file was not touched.
    #[error("{path} is not a cchc store: {reason}")]
    NotAStore {
        /// The file.
        path: String,
        /// Why not.
        reason: Reason,
    },
    /// The file is damaged.
    #[error("the store is damaged: {reason}")]
    Corrupt {
        /// What was found.
        reason: String,
    },
    /// A newer version of this library wrote the file: update the library. The file was not touched.
    #[error("the file has format {found}; this library reads up to {supported}: update it")]
    NewerFormat {
        /// The file's format.
        found: u32,
        /// The newest format this library reads.
        supported: u32,
    },
    /// The disk or the file system reported an error.
    #[error("{path}: {reason}")]
    StorageIo {
        /// The file.
        path: String,
        /// The system's message.
        reason: String,
    },
    /// The caller cancelled long work before its end: nothing of it was kept.
    #[error("it was ended before its end: nothing of it was kept")]
    Cancelled,
    /// The store or the batch is closed.
    #[error("{reason}")]
    Closed {
        /// Why.
        reason: Reason,
    },
}

impl Problems {
    /// Returns the error that refuses an input, if there are problems.
    ///
    /// # Errors
    /// `Invalid` with every problem.
    pub fn refuse(self, kind: &str) -> Result<()> {
        if self.is_empty() { Ok(()) } else { Err(CchcError::refused(kind, self)) }
    }
}

/// An error as a plain value, for other languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ErrorReport {
    /// Stable code: `conflict`.
    pub code: String,
    /// The message in English.
    pub text: String,
    /// The message in Vietnamese.
    pub text_vi: String,
    /// Kind of record concerned.
    pub kind: Option<String>,
    /// Record concerned.
    pub id: Option<String>,
    /// Conflict: the revision the caller read.
    pub expected: Option<u32>,
    /// Conflict: the revision in the store. Newer format: the file's format.
    pub found: Option<u32>,
    /// Newer format: the newest format this library reads.
    pub supported: Option<u32>,
    /// Duplicate: the unique index.
    pub index: Option<String>,
    /// Invalid transition: the current status.
    pub from: Option<String>,
    /// Invalid transition: the status asked for.
    pub to: Option<String>,
    /// Invalid transition: the statuses it may change to.
    pub allowed: Vec<String>,
    /// Invalid transition: the law behind these rules.
    pub law: Option<LawReference>,
    /// Referenced: the kind of record that refers to it.
    pub by: Option<String>,
    /// Referenced: how many do.
    pub count: Option<u32>,
    /// Clock doubtful: the clock's time now.
    pub now: Option<Timestamp>,
    /// Clock doubtful: the clock's time at the last commit.
    pub last: Option<Timestamp>,
    /// The file concerned.
    pub path: Option<String>,
    /// Invalid: every broken rule.
    pub problems: Vec<Problem>,
}

impl CchcError {
    /// An input with one problem.
    pub fn invalid(kind: &str, path: &str, code: &str, text: impl Into<String>, text_vi: impl Into<String>) -> Self {
        let mut problems = Problems::default();
        problems.add(path, code, text, text_vi);
        Self::refused(kind, problems)
    }

    /// An input with problems.
    pub fn refused(kind: &str, problems: Problems) -> Self {
        Self::Invalid { kind: kind.to_owned(), problems: problems.into_vec() }
    }

    /// Personal data that can neither be sealed nor opened.
    pub(crate) const fn sealed(reason: Reason) -> Self {
        Self::KeyNeeded { reason, detail: None }
    }

    /// Adds the file to an error that names none yet.
    pub(crate) fn with_path(self, file: &Path) -> Self {
        let named = |path: String| if path.is_empty() { file.display().to_string() } else { path };
        match self {
            Self::StorageIo { path, reason } => Self::StorageIo { path: named(path), reason },
            Self::Locked { path, reason } => Self::Locked { path: named(path), reason },
            other => other,
        }
    }

    /// The stable code of the error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not_found",
            Self::Conflict { .. } => "conflict",
            Self::Duplicate { .. } => "duplicate",
            Self::Invalid { .. } => "invalid",
            Self::InvalidTransition { .. } => "invalid_transition",
            Self::NotCovered { .. } => "not_covered",
            Self::KeyNeeded { .. } => "key_needed",
            Self::ClockDoubtful { .. } => "clock_doubtful",
            Self::Referenced { .. } => "referenced",
            Self::Locked { .. } => "locked",
            Self::NotAStore { .. } => "not_a_store",
            Self::Corrupt { .. } => "corrupt",
            Self::NewerFormat { .. } => "newer_format",
            Self::StorageIo { .. } => "storage_io",
            Self::Cancelled => "cancelled",
            Self::Closed { .. } => "closed",
        }
    }

    /// The message in Vietnamese.
    pub fn message_vi(&self) -> String {
        match self {
            Self::NotFound { kind, id } => format!("không tìm thấy {} {id}", kind_vi(kind)),
            Self::Conflict { kind, id, expected, found } => {
                format!("{} {id} đã ở bản sửa {found}, không phải {expected}: hãy đọc lại rồi sửa", kind_vi(kind))
            }
            Self::Duplicate { kind, index, existing } => {
                format!("{} {existing} đã có {} này", kind_vi(kind), key_vi(index))
            }
            Self::Invalid { kind, problems } => {
                format!("{} không hợp lệ: {}", kind_vi(kind), list(problems, |problem| &problem.text_vi))
            }
            Self::InvalidTransition { kind, from, to, allowed, .. } => {
                let state = |name| state_vi(kind, name);
                let allowed: Vec<&str> = allowed.iter().map(|name| state(name)).collect();
                let allowed = if allowed.is_empty() { "không có".to_owned() } else { allowed.join("; ") };
                let (kind, from, to) = (kind_vi(kind), state(from), state(to));
                format!("{kind} không thể chuyển từ trạng thái {from} sang {to}; được phép: {allowed}")
            }
            Self::NotCovered { reason_vi, .. } => format!("chưa có dữ liệu: {reason_vi}"),
            Self::KeyNeeded { reason, detail } => {
                let detail = detail.as_ref().map(|detail| format!(": {detail}")).unwrap_or_default();
                format!("dữ liệu cá nhân đang được niêm phong: {}{detail}", reason.vi())
            }
            Self::ClockDoubtful { now, last } => format!(
                "đồng hồ của thiết bị đang là {}, lần ghi trước là {}: hãy chỉnh lại đồng hồ; nếu đồng hồ đúng, hãy \
                 mở một lần với accept_clock rồi ghi",
                instant_vi(*now),
                instant_vi(*last),
            ),
            Self::Referenced { kind, id, by, count } => {
                format!("{} {id} còn được {count} {} nhắc đến", kind_vi(kind), kind_vi(by))
            }
            Self::Locked { path, reason } => format!("{path}: {}", reason.vi()),
            Self::NotAStore { path, reason } => format!("{path} không phải tệp dữ liệu cchc: {}", reason.vi()),
            Self::Corrupt { reason } => format!("tệp dữ liệu bị hỏng: {reason}"),
            Self::NewerFormat { found, supported } => {
                format!("tệp có định dạng {found}, thư viện này chỉ đọc đến {supported}: hãy cập nhật thư viện")
            }
            Self::StorageIo { path, reason } => format!("lỗi đọc ghi {path}: {reason}"),
            Self::Cancelled => "đã dừng giữa chừng theo yêu cầu: không có gì được giữ lại".to_owned(),
            Self::Closed { reason } => reason.vi().to_owned(),
        }
    }

    /// The error as a plain value, for other languages.
    pub fn report(&self) -> ErrorReport {
        let blank = ErrorReport {
            code: self.code().to_owned(),
            text: self.to_string(),
            text_vi: self.message_vi(),
            ..ErrorReport::default()
        };
        let about = |kind: &str, id: String| ErrorReport { kind: Some(kind.to_owned()), id: Some(id), ..blank.clone() };
        match self {
            Self::NotFound { kind, id } => about(kind, id.clone()),
            Self::Conflict { kind, id, expected, found } => {
                ErrorReport { expected: Some(*expected), found: Some(*found), ..about(kind, id.to_string()) }
            }
            Self::Duplicate { kind, index, existing } => {
                ErrorReport { index: Some(index.clone()), ..about(kind, existing.to_string()) }
            }
            Self::Invalid { kind, problems } => {
                ErrorReport { kind: Some(kind.clone()), problems: problems.clone(), ..blank }
            }
            Self::InvalidTransition { kind, id, from, to, allowed, law } => ErrorReport {
                from: Some(from.clone()),
                to: Some(to.clone()),
                allowed: allowed.clone(),
                law: law.as_deref().cloned(),
                ..about(kind, id.to_string())
            },
            Self::Referenced { kind, id, by, count } => {
                ErrorReport { by: Some(by.clone()), count: Some(*count), ..about(kind, id.to_string()) }
            }
            Self::ClockDoubtful { now, last } => ErrorReport { now: Some(*now), last: Some(*last), ..blank },
            Self::Locked { path, .. } | Self::NotAStore { path, .. } | Self::StorageIo { path, .. } => {
                ErrorReport { path: Some(path.clone()), ..blank }
            }
            Self::NewerFormat { found, supported } => {
                ErrorReport { found: Some(*found), supported: Some(*supported), ..blank }
            }
            Self::NotCovered { .. }
            | Self::KeyNeeded { .. }
            | Self::Corrupt { .. }
            | Self::Cancelled
            | Self::Closed { .. } => blank,
        }
    }
}

/// The Vietnamese label of a status, by its canonical name; the name itself if it is unknown.
fn state_vi<'a>(kind: &str, name: &'a str) -> &'a str {
    labels::state_vi(kind, name).unwrap_or(name)
}

/// The Vietnamese label of what an error is about: a record kind; a query on one (`session query`); for the name of a
/// call, "the data given".
pub(crate) fn kind_vi(kind: &str) -> String {
    let named = labels::kind_vi(kind).map(str::to_owned);
    let asked = || kind.strip_suffix(" query").and_then(labels::kind_vi).map(|kind| format!("truy vấn {kind}"));
    named.or_else(asked).unwrap_or_else(|| if kind == "call" { "lời gọi" } else { "dữ liệu đưa vào" }.to_owned())
}

/// The Vietnamese label of every unique index.
const UNIQUE: &[(&str, &str)] = &[
    ("id", "mã định danh"),
    ("assessment", "lượt làm bài"),
    ("code", "mã"),
    ("folded_issuer", "cơ quan và năm"),
    ("issuer_unit", "cơ quan và năm"),
    ("name", "tên"),
    ("national", "mã quốc gia và ngày có hiệu lực"),
    ("number", "số"),
    ("person", "người"),
    ("replaces", "bản được thay thế"),
    ("session", "người hoặc số trong cùng buổi"),
    ("subject", "đối tượng và ngày bắt đầu áp dụng"),
    ("year", "năm và đơn vị"),
];

/// The Vietnamese label of a unique index; "khóa" if it is unknown.
fn key_vi(index: &str) -> &str {
    UNIQUE.iter().find(|(name, _)| *name == index).map_or("khóa", |(_, label)| label)
}

/// An instant in Vietnamese time: "15:04 ngày 05/03/2021".
fn instant_vi(at: Timestamp) -> String {
    let local = jiff::tz::Offset::constant(7).to_datetime(at);
    format!("{:02}:{:02} ngày {}", local.hour(), local.minute(), crate::text::day_vi(local.date()))
}

fn list(problems: &[Problem], text: impl Fn(&Problem) -> &String) -> String {
    let line = |problem: &Problem| match problem.path.as_str() {
        "" => text(problem).clone(),
        path => format!("{path}: {}", text(problem)),
    };
    problems.iter().map(line).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::model::Labelled;
    use crate::model::{
        AppointmentStatus, AssessmentStatus, DataRequestStatus, FeedbackStatus, MaterialStatus, PlanStatus,
        ProcedureStatus, QuestionStatus, SessionStatus,
    };
    use crate::records::catalogue::KINDS;
    use crate::rules::{Lifecycle, TransitionDetails, step};

    fn refused_move(kind: &str, from: &str, to: &str, allowed: &[&str]) -> String {
        CchcError::InvalidTransition {
            kind: kind.to_owned(),
            id: Uuid::nil(),
            from: from.to_owned(),
            to: to.to_owned(),
            allowed: allowed.iter().map(|name| (*name).to_owned()).collect(),
            law: None,
        }
        .message_vi()
    }

    #[test]
    fn states_of_feedback_have_vietnamese_names() {
        let text = refused_move("feedback", "registered", "answered", &["not_accepted", "classified"]);
        assert!(
            text.ends_with(
                "không thể chuyển từ trạng thái đã vào sổ sang đã trả lời; được phép: không tiếp nhận; đã phân loại"
            ),
            "{text}"
        );
        let text = refused_move("feedback", "archived", "answered", &[]);
        assert!(text.ends_with("từ trạng thái đã lưu hồ sơ sang đã trả lời; được phép: không có"), "{text}");
    }

    /// Every move that the table does not allow, refused by the step itself.
    fn refused_moves<S: Lifecycle + Labelled>(kind: &str) {
        for from in S::VALUES {
            for to in S::VALUES.iter().filter(|to| !from.next().contains(to)) {
                let mut status = *from;
                let taken = TransitionDetails { at: Timestamp::UNIX_EPOCH, on: date(2021, 3, 5), by: "", why: None };
                let moved = step((kind, Uuid::max()), &mut status, *to, &mut Vec::new(), taken);
                let error = moved.unwrap_err();
                let allowed = from.next().iter().map(|state| state.label()).collect::<Vec<_>>().join("; ");
                let allowed = if allowed.is_empty() { "không có" } else { &allowed };
                let text = format!(
                    "{} không thể chuyển từ trạng thái {} sang {}; được phép: {allowed}",
                    kind_vi(kind),
                    from.label(),
                    to.label(),
                );
                assert_eq!(error.message_vi(), text);
                for state in S::VALUES {
                    let name = state.code();
                    assert!(
                        !text.split(|c: char| !c.is_ascii_alphabetic() && c != '_').any(|word| word == name),
                        "{text}"
                    );
                }
                assert!(error.to_string().contains(&from.code()));
            }
        }
    }

    #[test]
    fn refused_moves_are_told_in_one_language() {
        refused_moves::<AppointmentStatus>("appointment");
        refused_moves::<AssessmentStatus>("assessment");
        refused_moves::<DataRequestStatus>("data_request");
        refused_moves::<FeedbackStatus>("feedback");
        refused_moves::<MaterialStatus>("material");
        refused_moves::<PlanStatus>("plan");
        refused_moves::<ProcedureStatus>("procedure");
        refused_moves::<QuestionStatus>("question");
        refused_moves::<SessionStatus>("session");
    }

    #[test]
    fn every_unique_key_has_a_vietnamese_name() {
        for kind in KINDS {
            for index in kind.indexes().iter().filter(|index| index.unique) {
                assert_ne!(key_vi(index.name), "khóa", "{}.{}", kind.name, index.name);
            }
        }
    }

    #[test]
    fn a_call_is_no_kind_of_record() {
        assert_eq!(kind_vi("session"), "buổi");
        assert_eq!(kind_vi("session query"), "truy vấn buổi");
        assert_eq!(kind_vi("feedback.receive"), "dữ liệu đưa vào");
    }
}
