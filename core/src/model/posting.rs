//! Postings: what is shown to the public, on which medium, and when (niêm yết, công khai).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{
    FieldType, IndexKey, KeyPart, KeyType, KeyValue, Problems, Record, References, indexes, natural_key,
};
use super::{ActivityId, AttachmentId, Header, LegalDocumentId, ProcedureId, ThemeId, UnitId};

/// A medium on which something is posted (nơi niêm yết, công khai).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PostingPlace {
    /// Notice board at the office (bảng niêm yết).
    Board,
    /// Electronic (LED) board (bảng quang điện tử).
    Led,
    /// Website (trang thông tin điện tử).
    Website,
    /// National database of administrative procedures (Cơ sở dữ liệu quốc gia về TTHC).
    NationalDatabase,
    /// Look-up screen at the one-stop desk (màn hình tra cứu, ki-ốt).
    Kiosk,
}

impl PostingPlace {
    /// Every medium.
    pub const ALL: [Self; 5] = [Self::Board, Self::Led, Self::Website, Self::NationalDatabase, Self::Kiosk];

    /// Whether the law requires procedures to be posted on it; the other media are optional. Source: 63/2010/NĐ-CP,
    /// Điều 17.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Board | Self::Website | Self::NationalDatabase)
    }
}

/// Why a posting is out of date or incomplete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaleReason {
    /// The posted version was replaced by a newer one that is in force (đã có quy định mới).
    Superseded,
    /// What is posted is no longer in force, and nothing replaced it (đã bãi bỏ, hết hiệu lực).
    Lapsed,
    /// What is posted is not in force yet (chưa có hiệu lực).
    NotYetInForce,
    /// The forms of the procedure are not posted with it (thiếu mẫu đơn, tờ khai).
    FormsMissing,
    /// The address for feedback is not posted with it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị).
    FeedbackAddressMissing,
}

/// What a posting shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum PostingSubject {
    /// A version of a procedure (thủ tục hành chính).
    ProcedureVersion {
        /// The version.
        procedure: ProcedureId,
    },
    /// A theme of the year (chủ đề năm).
    YearTheme {
        /// The theme.
        theme: ThemeId,
    },
    /// A decision, such as a decision that publishes procedures (quyết định).
    IssuedDecision {
        /// The decision.
        document: LegalDocumentId,
    },
    /// The leaders' schedule (lịch công tác của lãnh đạo).
    LeadersSchedule {},
}

impl PostingSubject {
    /// The canonical name of the variant.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ProcedureVersion { .. } => "procedure_version",
            Self::YearTheme { .. } => "year_theme",
            Self::IssuedDecision { .. } => "issued_decision",
            Self::LeadersSchedule {} => "leaders_schedule",
        }
    }

    /// The procedure version that is posted; none for other subjects.
    pub const fn procedure(self) -> Option<ProcedureId> {
        match self {
            Self::ProcedureVersion { procedure } => Some(procedure),
            _ => None,
        }
    }
}

impl KeyValue for PostingSubject {
    const TYPE: KeyType = KeyType::Choice(|name| {
        ["procedure_version", "year_theme", "issued_decision", "leaders_schedule"].contains(&name)
    });

    fn into_part(self) -> KeyPart {
        KeyPart::Text(self.name().to_owned())
    }
}

impl FieldType for PostingSubject {}

/// One check of whether a posting is still up and complete (lượt kiểm tra).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PostingCheck {
    /// The day of the check, not before `posted_on` or the check before it.
    pub on: Date,
    /// Who recorded the check: the actor named when the store was opened.
    pub by: String,
    /// Whether the forms were posted with it; none if not checked.
    #[serde(default)]
    pub has_forms: Option<bool>,
    /// Whether the address for feedback was posted with it; none if not checked.
    #[serde(default)]
    pub has_feedback_address: Option<bool>,
    /// Files that document the check.
    #[serde(default)]
    pub evidence: Vec<AttachmentId>,
}

/// One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai). What
/// it shows never changes: `postings.replace` ends it and creates the next posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Posting {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// What is posted; it never changes.
    pub subject: PostingSubject,
    /// The medium on which it is posted.
    pub place: PostingPlace,
    /// The exact physical location: "bảng trước trụ sở Sở".
    #[serde(default)]
    pub location: Option<String>,
    /// Its address on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// The unit that posted it.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// First day on which it is posted, included (ngày niêm yết).
    pub posted_on: Date,
    /// The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày gỡ).
    #[serde(default)]
    pub removed_on: Option<Date>,
    /// Why it was removed; only with `removed_on`.
    #[serde(default)]
    pub why_removed: Option<String>,
    /// Whether the forms are posted with it, as last recorded (mẫu đơn, tờ khai).
    #[serde(default)]
    pub has_forms: bool,
    /// Whether the address for feedback is posted with it, as last recorded (địa chỉ tiếp nhận phản ánh, kiến nghị).
    #[serde(default)]
    pub has_feedback_address: bool,
    /// Every check, oldest first; entries never change.
    #[serde(default)]
    pub checks: Vec<PostingCheck>,
    /// Files that document the posting (ảnh chụp, tệp chụp màn hình).
    #[serde(default)]
    pub evidence: Vec<AttachmentId>,
    /// The activity that it is evidence for.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// A remark.
    #[serde(default)]
    pub note: Option<String>,
}

impl Posting {
    /// A posting from a day on, with nothing else given.
    ///
    /// ```
    /// use cchc::model::{Posting, PostingPlace, PostingSubject};
    /// use jiff::civil::date;
    ///
    /// let mut posting = Posting::draft(PostingSubject::LeadersSchedule {}, PostingPlace::Website, date(2021, 3, 5));
    /// posting.removed_on = Some(date(2021, 3, 12));
    /// assert!(posting.is_shown(date(2021, 3, 11)) && !posting.is_shown(date(2021, 3, 12)));
    /// ```
    pub fn draft(subject: PostingSubject, place: PostingPlace, posted_on: Date) -> Self {
        Self {
            header: Header::default(),
            subject,
            place,
            location: None,
            url: None,
            unit: None,
            posted_on,
            removed_on: None,
            why_removed: None,
            has_forms: false,
            has_feedback_address: false,
            checks: Vec::new(),
            evidence: Vec::new(),
            activity: None,
            note: None,
        }
    }

    /// Whether it is up on a day; on the day of removal it is not.
    pub fn is_shown(&self, on: Date) -> bool {
        self.posted_on <= on && self.removed_on.is_none_or(|removed| on < removed)
    }

    /// The day of the last check; none if it was never checked.
    pub fn last_checked(&self) -> Option<Date> {
        self.checks.last().map(|check| check.on)
    }
}

indexes! {|p: &Posting|
    by posted_on(posted_on: Date = p.posted_on);
    by place(place: PostingPlace = p.place, posted_on: Date = p.posted_on);
    by procedure(procedure: ProcedureId = p.subject.procedure(), posted_on: Date = p.posted_on);
    by shows(shows: PostingSubject = p.subject, posted_on: Date = p.posted_on);
    by unit(unit: UnitId = p.unit, posted_on: Date = p.posted_on);
    by activity(activity: ActivityId = p.activity, posted_on: Date = p.posted_on);
    by removed_on(removed_on: Date = p.removed_on, posted_on: Date = p.posted_on);
    by last_checked(last_checked: Date = p.last_checked());
}

impl Record for Posting {
    fn natural_key(&self) -> IndexKey {
        natural_key![self.subject, self.place, self.unit, self.posted_on]
    }

    fn references(&self, to: &mut References) {
        match self.subject {
            PostingSubject::ProcedureVersion { procedure } => to.one("subject.procedure", procedure),
            PostingSubject::YearTheme { theme } => to.one("subject.theme", theme),
            PostingSubject::IssuedDecision { document } => to.one("subject.document", document),
            PostingSubject::LeadersSchedule {} => {}
        }
        to.optional("unit", self.unit);
        to.each("evidence", &self.evidence);
        for (position, check) in self.checks.iter().enumerate() {
            to.each(&format!("checks[{position}].evidence"), &check.evidence);
        }
        to.optional("activity", self.activity);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.not_blank("location", self.location.as_deref());
        problems.not_blank("url", self.url.as_deref());
        problems.order("removed_on", Some(self.posted_on), self.removed_on);
        let mut after = self.posted_on;
        for (position, check) in self.checks.iter().enumerate() {
            problems.order(&format!("checks[{position}].on"), Some(after), Some(check.on));
            after = after.max(check.on);
        }
        problems.not_blank("why_removed", self.why_removed.as_deref());
        if self.why_removed.is_some() && self.removed_on.is_none() {
            let text = "what is still shown has no reason for being taken down";
            problems.add("why_removed", "still_shown", text, "còn niêm yết thì không có lý do gỡ");
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if self.subject != before.subject {
            let text = "a posting stays with what it shows: replace it";
            problems.add("subject", "fixed", text, "không đổi nội dung niêm yết: hãy thay bằng lượt niêm yết khác");
        }
        if !self.checks.starts_with(&before.checks) {
            problems.add("checks", "checks_fixed", "checks that were noted stay", "không sửa các lượt kiểm tra đã ghi");
        }
    }
}
