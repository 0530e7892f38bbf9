//! Commands that score attempts at assessments and mark attendance of their sessions.

use std::fmt::{self, Formatter};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::last_step;
use super::questions::not_later;
use crate::error::{CchcError, Result};
use crate::model::Hidden;
use crate::model::record::Problems;
use crate::model::{
    Assessment, AssessmentId, AssessmentStatus, Attempt, AttemptTaken, Attendance, DataSubject, DataSubjectId, Header,
    IndexQuery, ItemPoints, Person, PersonId, Personal, Presence, Record, Session, SessionId, SessionStatus,
    UnderstandingMethod, UnitId,
};
use crate::query::people::positions_on;
use crate::rules::{law, score};
use crate::store::Transaction;
use crate::text::day_vi;

/// Scores one person's answers to an open test and stores the attempt (lượt làm bài).
///
/// Score and answers are sealed under the person's key: this result is the only place that returns the score in clear;
/// later it needs `data_subjects.reveal`. Whether they passed is stored in clear, for reports.
///
/// Refused if the test is not open (`not_open`), or the person has used all attempts allowed (`attempts_used_up`).
/// Needs a key (`KeyNeeded`).
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeAssessment {
    /// The test.
    pub assessment: AssessmentId,
    /// The person who takes it.
    pub person: PersonId,
    /// For each item, the numbers of the options chosen, from 1; empty for an item left out or marked by hand.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub answers: Vec<Vec<u32>>,
    /// The points of items marked by hand.
    #[serde(default)]
    pub points: Vec<ItemPoints>,
    /// The day it was taken (date in Việt Nam); today if omitted. Not in the future (`not_yet`), not before the test
    /// was opened (`order`), and within its `valid_from` (`too_early`) and `valid_to` (`too_late`).
    #[serde(default)]
    pub taken_on: Option<Date>,
    /// The session at which it was taken; the test's own session if omitted.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Whether to record also that the person attended the session, and understood if they passed. Needs a session
    /// (`session_missing`) that is not cancelled and whose day has come.
    #[serde(default)]
    pub mark_attendance: bool,
}

impl fmt::Debug for TakeAssessment {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self { assessment, person, answers: _, points, taken_on, session, mark_attendance } = self;
        let mut shown = out.debug_struct("TakeAssessment");
        shown.field("assessment", assessment).field("person", person).field("answers", &Hidden).field("points", points);
        shown.field("taken_on", taken_on).field("session", session).field("mark_attendance", mark_attendance).finish()
    }
}

/// The answers as they are sealed.
#[derive(Serialize)]
struct Answered<'a> {
    answers: &'a [Vec<u32>],
    points: &'a [ItemPoints],
}

impl Command for TakeAssessment {
    type Output = AttemptTaken;
    const NAME: &'static str = "assessments.attempt";

    fn run(self, batch: &mut Transaction) -> Result<AttemptTaken> {
        let assessment: Assessment = batch.get(self.assessment)?;
        let person: Person = batch.get(self.person)?;
        let today = batch.today();
        let taken_on = self.taken_on.unwrap_or(today);
        let session = self.session.or(assessment.session);
        let before = self.attempts_before(batch)?;
        let mut problems = Problems::default();
        check_day(&assessment, taken_on, today, &mut problems);
        check_number(&assessment, before, &mut problems);
        if self.mark_attendance {
            check_session(session, taken_on, batch, &mut problems)?;
        }
        let found = score(&assessment, &self.answers, &self.points, &mut problems);
        problems.refuse(Self::NAME)?;
        let answers = Answered { answers: &self.answers, points: &self.points };
        let answers = serde_json::to_string(&answers).map_err(CchcError::internal)?;
        batch.savepoint(|batch| {
            let scope = assessment.header.scope;
            let subject = subject_of(self.person, scope, batch)?;
            let attempt = batch.add(Attempt {
                header: Header { scope, ..Header::default() },
                assessment: self.assessment,
                person: self.person,
                subject: Some(subject),
                unit: positions_on(&person, taken_on).into_iter().find_map(|held| held.unit).or(person.unit),
                session,
                number: before + 1,
                taken_on,
                passed: found.passed,
                score: Some(Personal::open(format!("{}/{}", found.points, found.of))),
                answers: Some(Personal::open(answers)),
                marks_attendance: self.mark_attendance,
            })?;
            if let Some(session) = session.filter(|_| self.mark_attendance) {
                mark_attendance(session, self.person, found.passed, batch)?;
            }
            Ok(AttemptTaken { attempt, score: found.points, points: found.of })
        })
    }
}

impl TakeAssessment {
    /// The number of the person's last attempt; 0 if there is none.
    fn attempts_before(&self, batch: &Transaction) -> Result<u32> {
        let of_person = IndexQuery::by("assessment").with("assessment", self.assessment).with("person", self.person);
        let last = batch.page::<Attempt>(&of_person.descending().limit(1))?;
        Ok(last.items.first().map_or(0, |attempt| attempt.number))
    }
}

fn check_day(assessment: &Assessment, taken_on: Date, today: Date, problems: &mut Problems) {
    if assessment.status != AssessmentStatus::Open {
        let (text, text_vi) = ("the test is not open", "bài kiểm tra không mở");
        problems.add("assessment", "not_open", text, text_vi).allowing_values([AssessmentStatus::Open]);
    } else {
        problems.order("taken_on", last_step(&assessment.moves), Some(taken_on));
    }
    not_later("taken_on", taken_on, today, problems);
    if let Some(from) = assessment.valid_from.filter(|from| taken_on < *from) {
        let text = format!("it can be taken from {from}");
        problems.add("taken_on", "too_early", text, format!("chỉ được làm từ ngày {}", day_vi(from)));
    }
    if let Some(to) = assessment.valid_to.filter(|to| taken_on > *to) {
        problems.add(
            "taken_on",
            "too_late",
            format!("it could be taken until {to}"),
            format!("đã hết hạn ngày {}", day_vi(to)),
        );
    }
}

fn check_number(assessment: &Assessment, before: u32, problems: &mut Problems) {
    let allowed = assessment.attempts_allowed.map_or(Attempt::MOST, |allowed| allowed.min(Attempt::MOST));
    if before >= allowed {
        let text = format!("the person has used the {allowed} attempts allowed");
        let text_vi = format!("đã làm đủ {allowed} lượt được phép");
        problems.add("person", "attempts_used_up", text, text_vi);
    }
}

fn check_session(
    session: Option<SessionId>,
    taken_on: Date,
    batch: &Transaction,
    problems: &mut Problems,
) -> Result<()> {
    let Some(session) = session else {
        let text = "name the session whose attendance is to be noted";
        problems.add("session", "session_missing", text, "phải nêu buổi cần ghi tham dự");
        return Ok(());
    };
    let session: Session = batch.get(session)?;
    if session.status == SessionStatus::Cancelled {
        problems.add("session", "session_cancelled", "the session was called off", "buổi đã hủy").allowing_values([
            SessionStatus::Planned,
            SessionStatus::Held,
            SessionStatus::Minuted,
        ]);
    }
    if taken_on < session.held_on {
        let day = session.held_on;
        let text = format!("nobody attended before its day, {day}");
        problems.add("session", "session_to_come", text, format!("chưa đến ngày của buổi, {}", day_vi(day)));
    }
    Ok(())
}

/// The data subject of a person; a new one if there is none or it was erased.
fn subject_of(person: PersonId, scope: Option<UnitId>, batch: &mut Transaction) -> Result<DataSubjectId> {
    let known = batch.page::<DataSubject>(IndexQuery::by("person").with("person", person).limit(1))?;
    if let Some(known) = known.items.first() {
        return Ok(known.id());
    }
    let (header, basis) = (Header { scope, ..Header::default() }, Some(law::PERSONAL_DATA.into()));
    Ok(batch.add(DataSubject { header, person: Some(person), basis, ..DataSubject::default() })?.id())
}

/// Records that a person attended a session. Whoever passed has understood; for others, an earlier finding stays.
fn mark_attendance(session: SessionId, person: PersonId, passed: bool, batch: &mut Transaction) -> Result<()> {
    let of_person = IndexQuery::by("session").with("session", session).with("person", person).limit(1);
    let known = batch.page::<Attendance>(&of_person)?.items.pop();
    let is_new = known.is_none();
    let scope = batch.get::<Session>(session)?.header.scope;
    let mut attendance = known.unwrap_or_else(|| Attendance {
        header: Header { scope, ..Header::default() },
        session,
        person,
        presence: Presence::Attended,
        checked_in: None,
        means: None,
        understood: None,
    });
    let before = attendance.clone();
    attendance.presence = Presence::Attended;
    if passed {
        attendance.understood = Some(UnderstandingMethod::Quiz);
    }
    if is_new {
        batch.add(attendance)?;
    } else if attendance != before {
        batch.update(attendance)?;
    }
    Ok(())
}
