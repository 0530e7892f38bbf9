//! Attempts at tests (lượt làm bài).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::law;
use super::record::{Index, Problems, Record, References, indexes};
use super::{AssessmentId, AttemptId, DataSubjectId, Header, PersonId, Personal, PersonalField, SessionId, UnitId};

/// One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers are
/// sealed under a key of this person alone.
///
/// Who took it and whether they passed is not sealed, since reports count it: both stay when the person's data are
/// erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attempt {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The test.
    pub assessment: AssessmentId,
    /// Who took it.
    pub person: PersonId,
    /// The data subject that the person is; required.
    #[serde(default)]
    pub subject: Option<DataSubjectId>,
    /// The unit they belonged to then.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The session at which it was taken.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Number of the attempt among those of this person at this test, from 1 (lượt thứ).
    pub number: u32,
    /// The day.
    pub taken_on: Date,
    /// Whether they passed (đạt). Not sealed: reports count it, and erasing the person's data does not reach it.
    pub passed: bool,
    /// Points out of all points: "8/10" (điểm).
    #[serde(default)]
    pub score: Option<Personal>,
    /// What was answered, as JSON (bài làm).
    #[serde(default)]
    pub answers: Option<Personal>,
    /// Whether it was recorded as attendance of the session; only with a session.
    #[serde(default)]
    pub marks_attendance: bool,
}

impl Attempt {
    /// The most attempts of one person at one test.
    pub const MOST: u32 = 10_000;
}

impl Record for Attempt {
    fn indexes() -> &'static [Index<Self>] {
        indexes! {|a: &Attempt|
            unique assessment(assessment: a.assessment, person: a.person, number: a.number);
            by assessment_day(assessment: a.assessment, taken_on: a.taken_on);
            by person(person: a.person, taken_on: a.taken_on);
            by subject(subject: a.subject);
            by taken_on(taken_on: a.taken_on);
        }
    }

    fn references(&self, to: &mut References) {
        to.one("assessment", self.assessment);
        to.one("person", self.person);
        to.optional("subject", self.subject);
        to.optional("unit", self.unit);
        to.optional("session", self.session);
    }

    fn personal(&mut self) -> Vec<PersonalField<'_>> {
        let subject = self.subject;
        [("score", &mut self.score), ("answers", &mut self.answers)]
            .into_iter()
            .map(|(path, value)| PersonalField { path, subject, value })
            .collect()
    }

    fn validate(&self, problems: &mut Problems) {
        if !(1..=Self::MOST).contains(&self.number) {
            let (text, text_vi) = (format!("must be 1 to {}", Self::MOST), format!("phải từ 1 đến {}", Self::MOST));
            problems.add("number", "range", text, text_vi);
        }
        if self.subject.is_none() {
            let (text, text_vi) = ("say whose data it is: name the data subject", "phải nêu chủ thể dữ liệu");
            problems.add("subject", "required", text, text_vi).under(law::PERSONAL_DATA);
        }
        if self.marks_attendance && self.session.is_none() {
            let text = "only an attempt at a session is attendance of it";
            let text_vi = "chỉ lượt làm bài tại một buổi mới được tính tham dự";
            problems.add("session", "session_missing", text, text_vi);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        let header = &before.header;
        if (Self { header: header.clone(), ..self.clone() }) != *before {
            let text = "an attempt stays as it was taken";
            problems.add("", "fixed", text, "không sửa lượt làm bài đã ghi");
        }
    }

    fn validate_removal(&self, problems: &mut Problems) {
        let text = "an attempt stays: results rest on it";
        problems.add("", "fixed", text, "không xóa lượt làm bài đã ghi");
    }
}

/// The points of one item that was marked by hand (điểm chấm).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemPoints {
    /// Number of the item, from 1.
    pub item: u32,
    /// Points, at most those of the item.
    pub points: u32,
}

/// One attempt at a test, without its sealed values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttemptSummary {
    /// The attempt.
    pub attempt: AttemptId,
    /// The test.
    pub assessment: AssessmentId,
    /// Its title.
    pub title: String,
    /// The session at which it was taken.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Number of the attempt at this test, from 1.
    pub number: u32,
    /// The day.
    pub taken_on: Date,
    /// Whether it was passed.
    pub passed: bool,
}

/// The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonAttempts {
    /// The person.
    pub person: PersonId,
    /// Different tests taken.
    pub taken: u32,
    /// Of these, tests passed in the end.
    pub passed: u32,
    /// Every attempt.
    pub attempts: Vec<AttemptSummary>,
}

/// The results of a test (kết quả kiểm tra).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentResults {
    /// The test.
    pub assessment: AssessmentId,
    /// Its title.
    pub title: String,
    /// The day up to which attempts count.
    pub on: Date,
    /// Attempts (lượt làm bài).
    pub attempts: u32,
    /// People who took it (số người dự kiểm tra).
    pub people: u32,
    /// Of these, people who passed in the end (số người đạt).
    pub passed: u32,
    /// The same by the unit people belonged to.
    pub units: Vec<UnitAssessmentCount>,
}

/// An attempt that was just recorded, with the score, which is returned only here, before it is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttemptTaken {
    /// The attempt as stored.
    pub attempt: Attempt,
    /// Points.
    pub score: u32,
    /// The sum of the points of all items.
    pub points: u32,
}

/// Figures of the tests taken in the period (kiểm tra, đánh giá).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct AssessmentFigures {
    /// Attempts (lượt làm bài).
    pub attempts: u32,
    /// People who took any (số người).
    pub people: u32,
    /// People who passed every test they took, in the end (số người đạt).
    pub passed: u32,
    /// Each test taken.
    pub assessments: Vec<AssessmentCount>,
    /// By the unit people belonged to.
    pub units: Vec<UnitAssessmentCount>,
}

/// One test: who took it, who passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentCount {
    /// The test.
    pub assessment: AssessmentId,
    /// Its title.
    pub title: String,
    /// People who took it.
    pub people: u32,
    /// Of these, people who passed in the end.
    pub passed: u32,
}

/// One unit: who took tests, who passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitAssessmentCount {
    /// The unit; nothing where it is not known.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// People who took any test.
    pub people: u32,
    /// Of these, people who passed every test they took, in the end.
    pub passed: u32,
}
