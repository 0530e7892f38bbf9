//! The errors of the library, grouped by what the caller can do about them.

mod holder;
mod report;
mod unwritten;
mod vietnamese;

use std::path::Path;

use jiff::Timestamp;
use uuid::Uuid;

use crate::model::record::Problems;
use crate::model::{LawReference, Problem, UnknownCode};
use crate::reason::{Reason, StorageIoKind};

pub use holder::FileHolder;
pub use report::ErrorReport;
pub use unwritten::UnwrittenRecord;
pub(crate) use vietnamese::kind_vi;

/// The error that another one arose from, of whatever type; [`source`](std::error::Error::source) gives it.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// The result of every fallible call.
pub type Result<T, E = CchcError> = std::result::Result<T, E>;

/// Any error of this library. `Display` gives the English message, [`CchcError::message_vi`] the Vietnamese one, and
/// [`CchcError::code`] a stable name.
///
/// Where it arose from another error, [`source`](std::error::Error::source) gives that one: the `std::io::Error` of the
/// operating system, the error of a key provider ([`CchcError::key_refused`]) or of the content of an attachment.
///
/// After an error of a write, nothing of that write is in the store; after [`StorageIo`](CchcError::StorageIo) all of
/// it may be, since a disk can fail after it kept what it was given: read before you write again.
///
/// ```
/// use cchc::{CchcError, Store, model::{OrganisationUnit, UnitKind}};
///
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path().join("a.cchc"))?;
/// match store.units().add(OrganisationUnit::named("", UnitKind::Department)) {
///     Err(CchcError::Invalid { problems, .. }) => assert_eq!(problems[0].path, "name"),
///     other => panic!("{other:?}"),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CchcError {
    /// No record has this identity, or it was removed.
    #[error("no {kind} {id}")]
    NotFound {
        /// Kind of record.
        kind: String,
        /// The identity, code or name that was asked for.
        id: String,
    },
    /// The record was changed since the caller read it: read it again and repeat the change, or let
    /// [`Collection::update_with`](crate::Collection::update_with) do so. [`CchcError::into_record`] gives the caller's
    /// record back.
    #[error("{kind} {id} is at revision {found}, not {expected}: read it again")]
    Conflict {
        /// Kind of record.
        kind: String,
        /// Its identity.
        id: Uuid,
        /// The revision the caller saw.
        expected: u32,
        /// The revision in the store.
        found: u32,
        /// The record that was not written; none where no record was given, as for a removal.
        #[cfg_attr(feature = "schema", schemars(skip))]
        record: Option<UnwrittenRecord>,
    },
    /// Another record already has this identity or this unique key. [`CchcError::into_record`] gives the caller's
    /// record back.
    #[error("{kind} {existing} already has this {index}")]
    Duplicate {
        /// Kind of record.
        kind: String,
        /// The unique index, or `id`.
        index: String,
        /// The record that has it.
        existing: Uuid,
        /// The record that was not written; none where it was one of a list.
        #[cfg_attr(feature = "schema", schemars(skip))]
        record: Option<UnwrittenRecord>,
    },
    /// The input breaks rules. All broken rules are listed, not only the first. [`CchcError::into_record`] gives the
    /// caller's record back.
    #[error("invalid {kind}: {}", list(problems, |problem| &problem.text, |left| format!("… {left} more")))]
    Invalid {
        /// Kind of record, or the name of the call.
        kind: String,
        /// Every broken rule, with the path of the field.
        problems: Vec<Problem>,
        /// The error of what was to be read: that of an attachment's content.
        #[cfg_attr(feature = "schema", schemars(skip))]
        source: Option<Cause>,
        /// The record that was not written; none where it was one of a list, or the input is no record.
        #[cfg_attr(feature = "schema", schemars(skip))]
        record: Option<UnwrittenRecord>,
    },
    /// The lifecycle of the record has no transition from its state to the requested one.
    #[error("{kind} {id} cannot go from {from} to {to}; allowed: {}", or_none(allowed))]
    InvalidTransition {
        /// Kind of record.
        kind: String,
        /// Its identity.
        id: Uuid,
        /// The state it is in.
        from: String,
        /// The requested state.
        to: String,
        /// The states that it may change to; empty in a final state.
        allowed: Vec<String>,
        /// The law that defines the lifecycle, if there is one.
        law: Option<Box<LawReference>>,
    },
    /// The answer needs data that the store does not have, and the library does not guess: a year without a calendar, a
    /// deadline without a rule.
    #[error("{what} is not covered: {reason}")]
    NotCovered {
        /// The missing data: `calendar 2031`.
        what: String,
        /// Why it is needed and what to add, in English.
        reason: String,
        /// `reason` in Vietnamese.
        reason_vi: String,
    },
    /// Personal data can neither be sealed nor opened: there is no key, it is the wrong key, or the data were erased.
    #[error("personal data is sealed: {reason}{}", after_colon(detail.as_deref()))]
    KeyNeeded {
        /// Why.
        reason: Reason,
        /// The message of the host's error, if the key provider failed.
        detail: Option<String>,
        /// That error itself.
        #[cfg_attr(feature = "schema", schemars(skip))]
        source: Option<Cause>,
    },
    /// The clock of this device is more than one day behind, or more than 180 days ahead of, the clock of the last
    /// commit. The write is refused; reads are not affected.
    ///
    /// Correct the clock. If it is correct, the last commit was made under a wrong one: open the store once with
    /// the option `accept_clock` and write. Later clocks are compared with this one.
    #[error(
        "this device's clock says {now}, and said {last} at the last write: set it right; \
         if it is right, open once with accept_clock and write"
    )]
    ClockDoubtful {
        /// The current time by this device's clock.
        now: Timestamp,
        /// The time by the clock of the last commit.
        last: Timestamp,
    },
    /// The record cannot be removed while other records refer to it: remove or change them first.
    #[error("{kind} {id} is still named by {count} {by}")]
    Referenced {
        /// Kind of record.
        kind: String,
        /// Its identity.
        id: Uuid,
        /// The kind of the records that refer to it; the first such kind, if there are several.
        by: String,
        /// The number of records of that kind that refer to it.
        count: u32,
    },
    /// The store cannot be opened or written now: it is open elsewhere, another writer holds the lock, or it was opened
    /// for reading only.
    #[error("{path}: {reason}{}", FileHolder::in_brackets(holder.as_deref()))]
    Locked {
        /// The file.
        path: String,
        /// What holds the lock, or why writing is not possible.
        reason: Reason,
        /// The process that has the file open, where it is known.
        holder: Option<Box<FileHolder>>,
    },
    /// The path is not a store of this library. The file was not modified.
    #[error("{path} is not a cchc store: {reason}")]
    NotAStore {
        /// The file.
        path: String,
        /// Why not.
        reason: Reason,
    },
    /// The content of the file is damaged. Keep the file, read with `read_only` what it still gives, and restore the
    /// newest backup with the newest export of keys. A file that was not closed cleanly and whose last pages are
    /// damaged cannot be opened at all, and the reason says so.
    #[error("the store is damaged: {reason}")]
    Corrupt {
        /// The contradiction that was found.
        reason: String,
    },
    /// A newer version of this library wrote the file: update the library. The file was not modified.
    #[error("the file has format {found}; this library reads up to {supported}: update it")]
    NewerFormat {
        /// The file's format.
        found: u32,
        /// The newest format this library reads.
        supported: u32,
    },
    /// The file cannot be read or written: the operating system refuses, or the file is not where or what it was. The
    /// kind tells what to do. Earlier commits are intact, and the next call opens the file again. A commit that failed
    /// so is there whole or not at all: which of the two, reading tells.
    ///
    /// A file that was deleted, replaced or cut short while the store was open takes no writes until it is back, or the
    /// store was closed and opened again.
    #[error("{path}: {kind}{}", in_brackets(reason))]
    StorageIo {
        /// The file.
        path: String,
        /// What stands in the way.
        kind: StorageIoKind,
        /// The message of the operating system; empty where there is none.
        reason: String,
        /// The error of the operating system.
        #[cfg_attr(feature = "schema", schemars(skip))]
        source: Option<std::io::Error>,
    },
    /// A progress callback returned `Break`, while the call ran or waited: it stopped and kept no changes.
    #[error("it was ended before its end: nothing of it was kept")]
    Cancelled,
    /// The deadline of an asynchronous call passed before it committed: it kept no changes, and can be repeated.
    #[cfg(feature = "async")]
    #[cfg_attr(feature = "schema", schemars(skip))]
    #[error("its deadline passed: nothing of it was kept")]
    DeadlinePassed,
    /// The store or the batch is closed, suspended, or unusable in this process.
    #[error("{reason}")]
    Closed {
        /// Why.
        reason: Reason,
    },
    /// The library itself failed. The data are not damaged and the call can be repeated, but please report it: nothing
    /// that was given to it should lead here.
    #[error("an error of this library, not of the data: please report it ({reason})")]
    Internal {
        /// What was found, for those who mend it.
        reason: String,
    },
}

impl Problems {
    /// Turns problems into the error that refuses the input; `Ok` if there are none.
    ///
    /// # Errors
    /// `Invalid` with every problem.
    pub fn refuse(self, kind: &str) -> Result<()> {
        if self.is_empty() { Ok(()) } else { Err(CchcError::refused(kind, self)) }
    }
}

impl From<UnknownCode> for CchcError {
    fn from(UnknownCode { name, known }: UnknownCode) -> Self {
        let mut problems = Problems::default();
        problems.add("", "type", "there is no such choice", "không có lựa chọn này").allowing_named(known);
        Self::refused(name, problems)
    }
}

/// What the reason of `Corrupt` ends with where a file cannot even be opened for reading; in Vietnamese beside it.
const BEYOND_REPAIR: [&str; 2] = [
    "; it was not closed cleanly and what was written last is damaged, so it cannot be opened, not even with \
     read_only: keep it aside, and restore the newest backup with the newest export of keys (restore)",
    "; lần trước tệp không được đóng đúng cách và phần ghi sau cùng bị hỏng nên không mở được, kể cả với \
     read_only: hãy cất giữ tệp này và khôi phục từ bản sao lưu mới nhất cùng bản xuất khóa mới nhất (restore)",
];

impl CchcError {
    /// One problem with an input.
    pub fn invalid(kind: &str, path: &str, code: &str, text: impl Into<String>, text_vi: impl Into<String>) -> Self {
        let mut problems = Problems::default();
        problems.add(path, code, text, text_vi);
        Self::refused(kind, problems)
    }

    /// The error that refuses an input with these problems.
    pub fn refused(kind: &str, problems: Problems) -> Self {
        Self::listing(kind, problems.into_vec())
    }

    /// The error that refuses an input with a list of problems.
    pub(crate) fn listing(kind: &str, problems: Vec<Problem>) -> Self {
        Self::Invalid { kind: kind.to_owned(), problems, source: None, record: None }
    }

    /// The error of a record whose unique key another has.
    pub(crate) fn duplicate_of(kind: &str, index: &str, existing: Uuid) -> Self {
        Self::Duplicate { kind: kind.to_owned(), index: index.to_owned(), existing, record: None }
    }

    /// The error of a key provider ([`Keys::new`](crate::Keys::new)) that cannot give the key.
    ///
    /// ```
    /// use std::{error::Error, io};
    /// use cchc::CchcError;
    ///
    /// let error = CchcError::key_refused(io::Error::from(io::ErrorKind::TimedOut));
    /// assert_eq!(error.code(), "key_needed");
    /// let cause = error.source().and_then(|cause| cause.downcast_ref::<io::Error>());
    /// assert_eq!(cause.map(io::Error::kind), Some(io::ErrorKind::TimedOut));
    /// ```
    pub fn key_refused(cause: impl Into<Cause>) -> Self {
        let cause = cause.into();
        Self::KeyNeeded { reason: Reason::KeyRefused, detail: Some(cause.to_string()), source: Some(cause) }
    }

    /// The same refusal of an input, which arose from another error.
    pub(crate) fn caused_by(mut self, cause: impl Into<Cause>) -> Self {
        if let Self::Invalid { source, .. } = &mut self {
            *source = Some(cause.into());
        }
        self
    }

    /// The error of a call that the operating system refused. The path is added where it is known.
    pub(crate) fn io(error: std::io::Error) -> Self {
        let kind = StorageIoKind::of(&error);
        // A kind that was found out by this library tells all there is to tell.
        let reason = if error.get_ref().is_some_and(|inner| inner.is::<StorageIoKind>()) {
            String::new()
        } else {
            error.to_string()
        };
        Self::StorageIo { path: String::new(), kind, reason, source: Some(error) }
    }

    /// The error of what this library itself found at a path.
    pub(crate) fn storage(kind: StorageIoKind, path: &Path) -> Self {
        Self::StorageIo { path: path.display().to_string(), kind, reason: String::new(), source: None }
    }

    /// A fault of the library itself.
    pub(crate) fn internal(reason: impl std::fmt::Display) -> Self {
        Self::Internal { reason: reason.to_string() }
    }

    /// The error of personal data that can neither be sealed nor opened.
    pub(crate) const fn sealed(reason: Reason) -> Self {
        Self::KeyNeeded { reason, detail: None, source: None }
    }

    /// The error of a store that cannot be opened or written now. The path is filled in where it is known.
    pub(crate) const fn locked(reason: Reason) -> Self {
        Self::Locked { path: String::new(), reason, holder: None }
    }

    /// Says of damage that the file cannot be opened at all, and what to do.
    pub(crate) fn beyond_repair(self) -> Self {
        match self {
            Self::Corrupt { reason } => Self::Corrupt { reason: reason + BEYOND_REPAIR[0] },
            other => other,
        }
    }

    /// Whether the file is damaged, or a part of it is of a version that this library cannot read.
    pub(crate) const fn is_damage(&self) -> bool {
        matches!(self, Self::Corrupt { .. } | Self::NewerFormat { .. })
    }

    /// Adds the path of the file to an error that has none.
    pub(crate) fn with_path(self, file: &Path) -> Self {
        let named = |path: String| if path.is_empty() { file.display().to_string() } else { path };
        match self {
            Self::StorageIo { path, kind, reason, source } => {
                Self::StorageIo { path: named(path), kind, reason, source }
            }
            Self::Locked { path, reason, holder } => Self::Locked { path: named(path), reason, holder },
            other => other,
        }
    }

    /// The same error for another call that shares the commit which failed. The message of what lies below stays.
    pub(crate) fn duplicate(&self) -> Self {
        match self {
            Self::StorageIo { path, kind, reason, source } => {
                let source = source.as_ref().map(|error| match error.raw_os_error() {
                    Some(code) => std::io::Error::from_raw_os_error(code),
                    None => std::io::Error::new(error.kind(), error.to_string()),
                });
                Self::StorageIo { path: path.clone(), kind: *kind, reason: reason.clone(), source }
            }
            Self::Corrupt { reason } => Self::Corrupt { reason: reason.clone() },
            Self::Cancelled => Self::Cancelled,
            Self::Closed { reason } => Self::Closed { reason: *reason },
            Self::Locked { path, reason, holder } => {
                Self::Locked { path: path.clone(), reason: *reason, holder: holder.clone() }
            }
            other => Self::Internal { reason: other.to_string() },
        }
    }

    /// A stable name for the type of error.
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
            #[cfg(feature = "async")]
            Self::DeadlinePassed => "deadline_passed",
            Self::Closed { .. } => "closed",
            Self::Internal { .. } => "internal",
        }
    }
}

fn or_none(states: &[String]) -> String {
    if states.is_empty() { "none".to_owned() } else { states.join(", ") }
}

fn after_colon(detail: Option<&str>) -> String {
    detail.map(|detail| format!(": {detail}")).unwrap_or_default()
}

fn in_brackets(reason: &str) -> String {
    if reason.is_empty() { String::new() } else { format!(" ({reason})") }
}

/// The most problems that a message tells; the error has all of them.
const MOST_TOLD: usize = 20;

fn list(problems: &[Problem], text: impl Fn(&Problem) -> &String, more: fn(usize) -> String) -> String {
    let line = |problem: &Problem| match problem.path.as_str() {
        "" => text(problem).clone(),
        path => format!("{path}: {}", text(problem)),
    };
    let mut told: Vec<_> = problems.iter().take(MOST_TOLD).map(line).collect();
    if let Some(left) = problems.len().checked_sub(MOST_TOLD).filter(|left| *left > 0) {
        told.push(more(left));
    }
    told.join("; ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::vietnamese::key_vi;
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
    fn a_message_tells_the_first_of_many_problems() {
        let mut problems = Problems::default();
        for row in 0..10_000 {
            problems.add(&format!("[{row}].name"), "blank", "must not be empty", "không được để trống");
        }
        let error = CchcError::refused("unit", problems);
        let (text, text_vi) = (error.to_string(), error.message_vi());
        assert!(text.len() < 1000 && text.ends_with("[19].name: must not be empty; … 9980 more"), "{text}");
        assert!(text_vi.ends_with("… còn 9980 lỗi nữa"), "{text_vi}");
        assert_eq!(error.report().problems.len(), 10_000);
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
