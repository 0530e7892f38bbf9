//! Attempts at tests (lượt làm bài).

use std::fmt::{self, Formatter};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::law;
use super::personal::Hidden;
use super::record::{IndexKey, Problems, Record, References, indexes, natural_key};
use super::{AssessmentId, AttemptId, DataSubjectId, Header, PersonId, Personal, PersonalField, SessionId, UnitId};

/// One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and answers are
/// sealed under a key of that person.
///
/// The person, the day and whether they passed are not sealed, since reports count them: they stay when the person's
/// data are erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attempt {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The test that was taken.
    pub assessment: AssessmentId,
    /// Who took it.
    pub person: PersonId,
    /// The data subject under whose key score and answers are sealed. Required, although optional in the format;
    /// `assessments.attempt` sets it.
    #[serde(default)]
    pub subject: Option<DataSubjectId>,
    /// The unit that the person belonged to on that day; none if unknown.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The session at which the test was taken; none if it was taken elsewhere.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Number of the attempt among this person's attempts at this test, 1 to 10,000 (lượt thứ).
    pub number: u32,
    /// The day on which the test was taken.
    pub taken_on: Date,
    /// Whether the attempt reached the pass mark (đạt). It is not sealed: reports count it, and it stays when the
    /// person's data are erased.
    pub passed: bool,
    /// Points reached and points possible: "8/10"; sealed when stored (điểm).
    #[serde(default)]
    pub score: Option<Personal>,
    /// The answers, as JSON; sealed when stored (bài làm).
    #[serde(default)]
    pub answers: Option<Personal>,
    /// Whether the attempt also recorded the person's attendance of the session; true only with a session.
    #[serde(default)]
    pub marks_attendance: bool,
}

impl Attempt {
    /// The most attempts of one person at one test.
    pub const MOST: u32 = 10_000;
}

indexes! {|a: &Attempt|
    unique assessment(assessment: AssessmentId = a.assessment, person: PersonId = a.person, number: u32 = a.number);
    by assessment_day(assessment: AssessmentId = a.assessment, taken_on: Date = a.taken_on);
    by person(person: PersonId = a.person, taken_on: Date = a.taken_on);
    by subject(subject: DataSubjectId = a.subject);
    by taken_on(taken_on: Date = a.taken_on);
}

impl Record for Attempt {
    fn natural_key(&self) -> IndexKey {
        natural_key![self.assessment, self.person, self.number]
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

/// The points given for one item that was marked by hand (điểm chấm).
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemPoints {
    /// Number of the item in the test, from 1.
    pub item: u32,
    /// The points given, 0 to the points of the item.
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub points: u32,
}

impl fmt::Debug for ItemPoints {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.debug_struct("ItemPoints").field("item", &self.item).field("points", &Hidden).finish()
    }
}

/// One attempt at a test, without its sealed values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttemptSummary {
    /// The attempt.
    pub attempt: AttemptId,
    /// The test.
    pub assessment: AssessmentId,
    /// Title of the test.
    pub title: String,
    /// The session at which the test was taken; none if it was taken elsewhere.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Number of the attempt among this person's attempts at this test, from 1.
    pub number: u32,
    /// The day on which the test was taken.
    pub taken_on: Date,
    /// Whether the attempt reached the pass mark.
    pub passed: bool,
}

/// The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonAttempts {
    /// The person.
    pub person: PersonId,
    /// How many different tests the person took.
    pub taken: u32,
    /// How many of these tests the person passed in at least one attempt.
    pub passed: u32,
    /// Every attempt, oldest first.
    pub attempts: Vec<AttemptSummary>,
}

/// The results of a test (kết quả kiểm tra).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentResults {
    /// The test.
    pub assessment: AssessmentId,
    /// Title of the test.
    pub title: String,
    /// The last day whose attempts are counted, included.
    pub on: Date,
    /// Attempts of all people (lượt làm bài).
    pub attempts: u32,
    /// People who took the test at least once (số người dự kiểm tra).
    pub people: u32,
    /// Of these, people who passed in at least one attempt (số người đạt).
    pub passed: u32,
    /// The same figures for each unit that people belonged to when they took the test.
    pub units: Vec<UnitAssessmentCount>,
}

/// An attempt that was just recorded, with its score: the only answer that gives the score in plain text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttemptTaken {
    /// The attempt as stored.
    pub attempt: Attempt,
    /// Points reached.
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub score: u32,
    /// Points possible: the sum of all items.
    pub points: u32,
}

impl fmt::Debug for AttemptTaken {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self { attempt, score: _, points } = self;
        let mut shown = out.debug_struct("AttemptTaken");
        shown.field("attempt", attempt).field("score", &Hidden).field("points", points).finish()
    }
}

/// Figures of the tests taken in the period, up to the reference day (kiểm tra, đánh giá).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct AssessmentFigures {
    /// Attempts (lượt làm bài).
    pub attempts: u32,
    /// People who took at least one test (số người).
    pub people: u32,
    /// Of these, people who passed every test they took, each in at least one attempt (số người đạt).
    pub passed: u32,
    /// Each test that was taken, by title.
    pub assessments: Vec<AssessmentCount>,
    /// The same figures for each unit that people belonged to when they took a test.
    pub units: Vec<UnitAssessmentCount>,
}

/// Figures of one test in the period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentCount {
    /// The test.
    pub assessment: AssessmentId,
    /// Title of the test.
    pub title: String,
    /// People who took it at least once.
    pub people: u32,
    /// Of these, people who passed it in at least one attempt.
    pub passed: u32,
}

/// Figures of the people of one unit who took tests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitAssessmentCount {
    /// The unit; none for people whose unit is not known.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Name of the unit.
    pub name: String,
    /// People of the unit who took at least one test.
    pub people: u32,
    /// Of these, people who passed every test they took, each in at least one attempt.
    pub passed: u32,
}
