//! Sessions: meetings, briefings, trainings, dialogues and tests (buổi, cuộc).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::record::{
    Called, IndexKey, Problems, Record, References, StatusHistory, Text, each_or_nothing, indexes, natural_key,
};
use super::{ActivityId, Channel, Header, LegalDocumentId, MaterialId, Minutes, Move, PlanId, Texts, ThemeId, UnitId};
use crate::model::Labelled;
use crate::model::facts::{Facts, SessionFacts};

/// The type of a session (loại buổi).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// The agency's regular meeting (họp cơ quan định kỳ).
    AgencyMeeting,
    /// Briefing with divisions, districts or communes (họp giao ban).
    Briefing,
    /// Training (tập huấn).
    Training,
    /// Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT).
    ItSkillAssessment,
    /// Direct dialogue with citizens and businesses (đối thoại trực tiếp).
    Dialogue,
    /// Legal dissemination (phổ biến pháp luật lồng ghép).
    LegalDissemination,
    /// Briefing on the theme of the year (quán triệt chủ đề).
    ThemeBriefing,
}

impl SessionKind {
    /// The form of communication that sessions of this type are.
    pub const fn channel(self) -> Channel {
        match self {
            Self::AgencyMeeting => Channel::PeriodicMeeting,
            Self::Briefing => Channel::Briefing,
            Self::Training => Channel::Training,
            Self::ItSkillAssessment => Channel::ItAssessment,
            Self::Dialogue => Channel::Dialogue,
            Self::LegalDissemination => Channel::LegalDissemination,
            Self::ThemeBriefing => Channel::ThemeBriefing,
        }
    }
}

/// Whether the agency holds a session or attends one that somebody else holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SessionRole {
    /// The agency holds the session (tổ chức).
    #[default]
    Host,
    /// The agency attends the session (tham gia).
    Participant,
}

/// The status of a session (trạng thái). A planned session is held and then minuted; a planned session may instead be
/// cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    /// Planned; not reported as held (dự kiến).
    #[default]
    Planned,
    /// It took place; there are no minutes yet (đã tổ chức, chưa có biên bản).
    Held,
    /// It took place and there are minutes (đã có biên bản).
    Minuted,
    /// It was cancelled (đã hủy).
    Cancelled,
}

/// How it was measured whether people understood (phương thức đánh giá mức độ hiểu rõ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnderstandingMethod {
    /// A short test (bài kiểm tra nhanh).
    Quiz,
    /// A survey of the participants (phiếu khảo sát).
    Survey,
    /// A signature of each participant that they understood (ký xác nhận).
    SignOff,
}

/// How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ), entered as numbers. No
/// figure may exceed the one before. Once attendance records exist for the session, reports count those instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Turnout {
    /// How many people were invited (được mời).
    pub invited: u32,
    /// Of those invited, how many attended and so were informed (được thông tin).
    pub informed: u32,
    /// Of those informed, how many understood (hiểu rõ).
    pub understood: u32,
    /// How understanding was measured; required if `understood` is more than 0.
    pub method: Option<UnderstandingMethod>,
}

impl Turnout {
    /// Collects the rules that the figures break, with paths relative to the turnout.
    ///
    /// ```
    /// use cchc::model::Turnout;
    /// use cchc::model::record::Problems;
    ///
    /// let mut problems = Problems::default();
    /// Turnout { invited: 40, informed: 35, understood: 30, method: None }.validate(&mut problems);
    /// assert_eq!(problems.into_vec()[0].code, "method_missing");
    /// ```
    pub fn validate(&self, problems: &mut Problems) {
        if self.informed > self.invited {
            problems.add(
                "informed",
                "more_informed_than_invited",
                format!("{} informed of {} invited", self.informed, self.invited),
                format!("số được thông tin ({}) lớn hơn số được mời ({})", self.informed, self.invited),
            );
        }
        if self.understood > self.informed {
            problems.add(
                "understood",
                "more_understood_than_informed",
                format!("{} understood of {} informed", self.understood, self.informed),
                format!("số hiểu rõ ({}) lớn hơn số được thông tin ({})", self.understood, self.informed),
            );
        }
        if self.understood > 0 && self.method.is_none() {
            problems
                .add(
                    "method",
                    "method_missing",
                    "say how understanding was measured",
                    "phải nêu cách đánh giá mức độ hiểu rõ",
                )
                .allowing_values(<UnderstandingMethod as Labelled>::VALUES.iter().copied());
        }
    }
}

/// A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Session {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The type of session (loại buổi).
    pub kind: SessionKind,
    /// The day on which it takes place or took place (ngày tổ chức).
    pub held_on: Date,
    /// The subject of the session; not blank (nội dung).
    pub subject: String,
    /// The plan that it serves.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The activities that it is evidence for, none twice. If empty, it is evidence for those activities of its plan
    /// that promise a session of its type and topic.
    #[serde(default)]
    pub activities: Vec<ActivityId>,
    /// Whether the agency holds it or attends it.
    #[serde(default)]
    pub role: SessionRole,
    /// Topics covered (chuyên đề).
    #[serde(default)]
    pub topics: Vec<String>,
    /// The event that it is part of: "sinh hoạt Ngày Pháp luật"; none if it is an event of its own (lồng ghép).
    #[serde(default)]
    pub integrated_with: Option<String>,
    /// When it starts, in Việt Nam time (giờ bắt đầu).
    #[serde(default)]
    pub starts: Option<Time>,
    /// Where it is held (địa điểm).
    #[serde(default)]
    pub place: Option<String>,
    /// Address of the online room; none if it is not held online (trực tuyến).
    #[serde(default)]
    pub online: Option<String>,
    /// The unit that holds it; none if it is no unit of this store (đơn vị tổ chức).
    #[serde(default)]
    pub host: Option<UnitId>,
    /// Who holds it, as written, if it is no unit of this store (đơn vị tổ chức).
    #[serde(default)]
    pub organiser: Option<String>,
    /// Who chairs it (chủ trì).
    #[serde(default)]
    pub chair: Option<String>,
    /// Who takes the minutes (thư ký).
    #[serde(default)]
    pub secretary: Option<String>,
    /// Text of the invitation (giấy mời).
    #[serde(default)]
    pub invitation: Option<String>,
    /// Text of the agenda (chương trình).
    #[serde(default)]
    pub agenda: Option<String>,
    /// Materials used, none twice (tài liệu).
    #[serde(default)]
    pub materials: Vec<MaterialId>,
    /// The theme of the year on which leaders briefed (chủ đề được quán triệt).
    #[serde(default)]
    pub theme: Option<ThemeId>,
    /// Documents adopted at the session or issued as its result, none twice (văn bản được thông qua, ban hành sau
    /// buổi).
    #[serde(default)]
    pub documents_decided: Vec<LegalDocumentId>,
    /// How many certificates were issued; only once it was held (giấy chứng nhận).
    #[serde(default)]
    pub certificates: Option<u32>,
    /// How many people were invited, informed and understood; only once it was held.
    #[serde(default)]
    pub turnout: Option<Turnout>,
    /// Its minutes; given exactly if its status is `minuted` (biên bản).
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    #[serde(default)]
    pub status: SessionStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

impl Session {
    /// A planned session, with nothing else given.
    ///
    /// ```
    /// use cchc::model::{Session, SessionKind};
    /// use jiff::civil::date;
    ///
    /// let session = Session::draft(SessionKind::Training, date(2021, 3, 5), "Tập huấn cải cách hành chính");
    /// assert!(!session.took_place());
    /// ```
    pub fn draft(kind: SessionKind, held_on: Date, subject: &str) -> Self {
        Self {
            header: Header::default(),
            kind,
            held_on,
            subject: subject.to_owned(),
            plan: None,
            activities: Vec::new(),
            role: SessionRole::default(),
            topics: Vec::new(),
            integrated_with: None,
            starts: None,
            place: None,
            online: None,
            host: None,
            organiser: None,
            chair: None,
            secretary: None,
            invitation: None,
            agenda: None,
            materials: Vec::new(),
            theme: None,
            documents_decided: Vec::new(),
            certificates: None,
            turnout: None,
            minutes: None,
            status: SessionStatus::default(),
            moves: Vec::new(),
        }
    }

    /// Whether it took place, with minutes or without.
    pub fn took_place(&self) -> bool {
        matches!(self.status, SessionStatus::Held | SessionStatus::Minuted)
    }
}

indexes! {|s: &Session|
    by held_on(held_on: Date = s.held_on);
    by plan(plan: PlanId = s.plan, held_on: Date = s.held_on);
    // One key for each activity; one for none, so that sessions that name none can be found.
    by activity(activity: ActivityId = activity.copied(), held_on: Date = s.held_on)
        for activity in each_or_nothing(&s.activities);
    by kind(kind: SessionKind = s.kind, held_on: Date = s.held_on);
    by status(status: SessionStatus = s.status, held_on: Date = s.held_on);
}

impl Record for Session {
    const STATES: Option<&'static str> = Some(SessionStatus::NAME);
    const TEXTS: &'static [&'static str] = &[
        "subject",
        "topics",
        "integrated_with",
        "place",
        "agenda",
        "minutes.number",
        "minutes.content",
        "minutes.discussion",
        "minutes.conclusions",
    ];
    const DAY: Option<&'static str> = Some("held_on");
    const HAS_FACTS: bool = true;

    fn facts(&self) -> Option<(Date, Vec<u8>)> {
        Some((self.held_on, SessionFacts::of(self).encode()))
    }

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("subject", &self.subject);
        to.each("topics", &self.topics, |topic| topic, "");
        to.optional("integrated_with", self.integrated_with.as_deref());
        to.optional("place", self.place.as_deref());
        to.optional("agenda", self.agenda.as_deref());
        if let Some(minutes) = &self.minutes {
            to.optional("minutes.number", minutes.number.as_deref());
            to.body("minutes.content", &minutes.content);
            to.optional("minutes.discussion", minutes.discussion.as_deref());
            to.optional("minutes.conclusions", minutes.conclusions.as_deref());
        }
    }

    fn called(&self) -> Called {
        let day = self.held_on.strftime("%d/%m/%Y");
        let [before, after] = [format!("{day} {}", self.subject), format!("{} ({day})", self.subject)];
        Called::by(after).or(Some(&before)).or(Some(&self.subject))
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.kind, self.held_on, Text(self.subject.to_lowercase())]
    }

    fn references(&self, to: &mut References) {
        to.optional("plan", self.plan);
        to.each("activities", &self.activities);
        to.optional("host", self.host);
        to.each("materials", &self.materials);
        to.optional("theme", self.theme);
        to.each("documents_decided", &self.documents_decided);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("subject", &self.subject);
        named_once("activities", &self.activities, problems);
        named_once("materials", &self.materials, problems);
        named_once("documents_decided", &self.documents_decided, problems);
        for (path, text) in [("organiser", &self.organiser), ("invitation", &self.invitation), ("agenda", &self.agenda)]
        {
            problems.not_blank(path, text.as_deref());
        }
        if let Some(turnout) = &self.turnout {
            problems.within("turnout.", |problems| turnout.validate(problems));
        }
        if let Some(minutes) = &self.minutes {
            problems.within("minutes.", |problems| minutes.validate(problems));
        }
        let expects_minutes = self.status == SessionStatus::Minuted;
        if expects_minutes != self.minutes.is_some() {
            let text = "a session has minutes exactly when its status is minuted";
            let text_vi = "buổi có biên bản khi và chỉ khi ở trạng thái đã có biên bản";
            let fits = |status: &SessionStatus| (*status == SessionStatus::Minuted) == self.minutes.is_some();
            let problem = problems.add("minutes", "minutes_and_status", text, text_vi);
            problem.allowing_values(SessionStatus::VALUES.iter().copied().filter(fits));
        }
        if !self.took_place() && self.turnout.is_some() {
            let text = "only a session that took place has a turnout";
            let text_vi = "chỉ buổi đã tổ chức mới có số liệu tham dự";
            let problem = problems.add("turnout", "turnout_before_held", text, text_vi);
            problem.allowing_values([SessionStatus::Held, SessionStatus::Minuted]);
        }
        if !self.took_place() && self.certificates.is_some() {
            let text = "only at a session that took place were certificates given";
            let text_vi = "chỉ buổi đã tổ chức mới có giấy chứng nhận";
            let problem = problems.add("certificates", "certificates_before_held", text, text_vi);
            problem.allowing_values([SessionStatus::Held, SessionStatus::Minuted]);
        }
    }
}

fn named_once<I: PartialEq>(path: &str, ids: &[I], problems: &mut Problems) {
    for (position, id) in ids.iter().enumerate() {
        if ids[..position].contains(id) {
            problems.add(&format!("{path}[{position}]"), "named_twice", "is named twice", "được nêu hai lần");
        }
    }
}
