//! Commands that record questions of dialogues, answer and publish them, and link them to feedback.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, not_to_come, taken};
use super::data_subjects::note_contact;
use super::publication::Publication;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    AskerGroup, Contact, DataSubjectId, FeedbackId, Header, IndexQuery, ProcedureId, Question, QuestionAnswer,
    QuestionId, QuestionPublication, QuestionStatus, RestrictionException, Session, SessionId, SessionKind,
    SessionStatus,
};
use crate::rules::step;
use crate::store::Transaction;
use crate::text::day_vi;

/// Records a question asked at a dialogue, or sent in before it. Refused if the session is not a dialogue
/// (`not_a_dialogue`) or is cancelled (`session_cancelled`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskQuestion {
    /// The dialogue.
    pub session: SessionId,
    /// The question, verbatim; not blank.
    pub text: String,
    /// Its number in the order of questions; the next one if omitted.
    #[serde(default)]
    pub number: Option<u32>,
    /// Name and contact details of the asker, recorded as a new data subject and sealed. Not together with `asker`
    /// (`asker_twice`); neither is required.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The asker, if they are a data subject of this store already. Not together with `contact`.
    #[serde(default)]
    pub asker: Option<DataSubjectId>,
    /// The group the asker speaks for.
    #[serde(default)]
    pub asker_group: Option<AskerGroup>,
    /// The field it is about.
    #[serde(default)]
    pub field: Option<String>,
    /// The procedures it is about.
    #[serde(default)]
    pub procedures: Vec<ProcedureId>,
    /// The day it was asked; if omitted, the day of the dialogue, or today if that is earlier. Not in the future
    /// (`not_yet`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl AskQuestion {
    fn check(&self, session: &Session, on: Date, batch: &Transaction) -> Result<()> {
        let mut problems = Problems::default();
        not_to_come("on", on, batch, &mut problems);
        problems.required("text", &self.text);
        if session.kind != SessionKind::Dialogue {
            let (text, text_vi) = ("questions are asked at dialogues", "câu hỏi chỉ ghi cho buổi đối thoại");
            problems.add("session", "not_a_dialogue", text, text_vi).allowing_values([SessionKind::Dialogue]);
        }
        if session.status == SessionStatus::Cancelled {
            problems
                .add("session", "session_cancelled", "the dialogue was called off", "buổi đối thoại đã hủy")
                .allowing_values([SessionStatus::Planned, SessionStatus::Held, SessionStatus::Minuted]);
        }
        if self.contact.is_some() && self.asker.is_some() {
            let (text, text_vi) = (
                "give contact or asker, not both",
                "chỉ ghi một trong hai: thông tin người hỏi hoặc người hỏi đã có trong kho",
            );
            problems.add("asker", "asker_twice", text, text_vi);
        }
        problems.refuse(Self::NAME)
    }
}

impl Command for AskQuestion {
    type Output = Question;
    const NAME: &'static str = "questions.ask";

    fn run(self, batch: &mut Transaction) -> Result<Question> {
        let session: Session = batch.get(self.session)?;
        let on = self.on.unwrap_or_else(|| session.held_on.min(batch.today()));
        self.check(&session, on, batch)?;
        let number = match self.number {
            Some(number) => number,
            None => next_number(batch, self.session)?,
        };
        let scope = session.header.scope;
        let contact = self.contact.filter(|contact| *contact != Contact::default());
        batch.savepoint(|batch| {
            let asker = match contact {
                Some(contact) => Some(note_contact(contact, None, scope, batch)?),
                None => self.asker,
            };
            batch.add(Question {
                header: Header { scope, ..Header::default() },
                asked_on: Some(on),
                asker,
                asker_group: self.asker_group,
                field: self.field,
                procedures: self.procedures,
                ..Question::draft(self.session, number, &self.text)
            })
        })
    }
}

fn next_number(batch: &Transaction, session: SessionId) -> Result<u32> {
    let last = IndexQuery::by("session").with("session", session).descending().limit(1);
    Ok(batch.page::<Question>(&last)?.items.first().map_or(1, |last| last.number.saturating_add(1)))
}

/// Records the answer to a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerQuestion {
    /// The question.
    pub id: QuestionId,
    /// The answer; not blank.
    pub text: String,
    /// Who answers, as written; the actor of this write if omitted. Not blank.
    #[serde(default)]
    pub by: Option<String>,
    /// The day it was answered; if omitted, the day of the dialogue if `given_at_session`, else today. Neither in the
    /// future (`not_yet`) nor before the question was asked (`order`); with `given_at_session`, the day of the dialogue
    /// (`not_the_dialogues_day`).
    #[serde(default)]
    pub on: Option<Date>,
    /// Whether it was answered at the dialogue itself.
    #[serde(default)]
    pub given_at_session: bool,
}

impl Command for AnswerQuestion {
    type Output = Question;
    const NAME: &'static str = "questions.answer";

    fn run(self, batch: &mut Transaction) -> Result<Question> {
        let mut question: Question = batch.get(self.id)?;
        let session: Session = batch.get(question.session)?;
        let usual = self.given_at_session.then_some(session.held_on);
        let mut problems = Problems::default();
        problems.required("text", &self.text);
        problems.not_blank("by", self.by.as_deref());
        let step = (self.on.or(usual), None);
        let on = move_question(&mut question, QuestionStatus::Answered, step, batch, &mut problems)?;
        if self.given_at_session && on != session.held_on {
            let text = format!("the dialogue was on {}", session.held_on);
            let text_vi = format!("buổi đối thoại vào ngày {}", session.held_on);
            problems.add("on", "not_the_dialogues_day", text, text_vi).allowing([session.held_on.to_string()]);
        }
        problems.refuse(Self::NAME)?;
        let by = self.by.unwrap_or_else(|| batch.actor().to_owned());
        let given_at_session = self.given_at_session;
        question.answer = Some(QuestionAnswer { text: self.text, by, on, given_at_session });
        batch.update(question)
    }
}

/// Publishes an answered question, in texts of their own.
///
/// Telephone numbers, identity numbers and mail addresses in them are refused (`public_text_personal`) unless
/// `confirmed`.
///
/// The texts are compared with the sealed name, telephone number, mail and postal address of whoever asked, and refused
/// where they hold them (`names_sender`). That opens their data: it needs the key (`KeyNeeded`), and is noted as an
/// access, also where a text is refused. `not_compared` publishes without.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishQuestion {
    /// The question.
    pub id: QuestionId,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before the
    /// question was asked or answered, or its last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
    /// The address of the page.
    #[serde(default)]
    pub url: Option<String>,
    /// The question as everybody may read it; as it was asked if omitted.
    #[serde(default)]
    pub public_question: Option<String>,
    /// The answer as everybody may read it; as it was given if omitted.
    #[serde(default)]
    pub public_answer: Option<String>,
    /// Whether somebody checked that what looks like personal data in the texts may be published: the agency's own
    /// number, for example.
    #[serde(default)]
    pub confirmed: bool,
    /// Why the texts are published without comparing them with the asker's sealed data: they agreed to be named, or
    /// somebody who may open them compared them. Recorded; not blank.
    #[serde(default)]
    pub not_compared: Option<String>,
    /// The exception under which they are published although a fulfilled request of the asker restricts the processing
    /// or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
    #[serde(default)]
    pub despite: Option<RestrictionException>,
}

impl Command for PublishQuestion {
    type Output = Question;
    const NAME: &'static str = "questions.publish";

    fn run(self, batch: &mut Transaction) -> Result<Question> {
        let mut question: Question = batch.get(self.id)?;
        let mut problems = Problems::default();
        let on = move_question(&mut question, QuestionStatus::Published, (self.on, None), batch, &mut problems)?;
        let answered = question.answer.clone();
        let published = QuestionPublication {
            on,
            url: self.url,
            public_question: self.public_question.unwrap_or_else(|| question.text.clone()),
            public_answer: self
                .public_answer
                .or_else(|| answered.as_ref().map(|answer| answer.text.clone()))
                .unwrap_or_default(),
            not_compared: self.not_compared,
            despite: self.despite,
        };
        if !self.confirmed {
            problems.no_contact_details("public_question", &published.public_question);
            problems.no_contact_details("public_answer", &published.public_answer);
        }
        problems.refuse(Self::NAME)?;
        Publication {
            call: Self::NAME,
            senders: question.asker.as_slice(),
            texts: &[("public_question", &published.public_question), ("public_answer", &published.public_answer)],
            not_compared: published.not_compared.as_deref(),
            despite: published.despite,
        }
        .check(batch)?;
        question.published = Some(published);
        batch.update(question)
    }
}

/// Links a question to the feedback it became; from then on the feedback is handled instead.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkQuestionToFeedback {
    /// The question.
    pub id: QuestionId,
    /// The feedback.
    pub feedback: FeedbackId,
    /// The reason, if there is one.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before the
    /// question was asked or answered, or its last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for LinkQuestionToFeedback {
    type Output = Question;
    const NAME: &'static str = "questions.link_feedback";

    fn run(self, batch: &mut Transaction) -> Result<Question> {
        let mut question: Question = batch.get(self.id)?;
        let mut problems = Problems::default();
        let step = (self.on, self.why.as_deref());
        move_question(&mut question, QuestionStatus::BecameFeedback, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        question.feedback = Some(self.feedback);
        batch.update(question)
    }
}

fn move_question(
    question: &mut Question,
    to: QuestionStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &Transaction,
    problems: &mut Problems,
) -> Result<Date> {
    let answered = question.answer.as_ref().map(|answer| answer.on);
    let so_far = last_step(&question.moves).max(answered).max(question.asked_on);
    let on = day_of_step(on, so_far, batch, problems);
    let id = question.header.id;
    step(("question", id), &mut question.status, to, &mut question.moves, taken(batch, on, why))?;
    Ok(on)
}

/// Refuses a future day (`not_yet`).
pub(super) fn not_later(path: &str, on: Date, today: Date, problems: &mut Problems) {
    if on > today {
        let text = format!("{on} is still to come, today is {today}");
        problems.add(path, "not_yet", text, format!("chưa đến ngày {}, hôm nay là {}", day_vi(on), day_vi(today)));
    }
}
