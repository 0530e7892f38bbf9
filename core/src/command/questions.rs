//! Questions of dialogues: asked, answered, published, handed on as feedback.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, not_to_come, taken};
use super::data_subjects::note_contact;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    AskerGroup, Contact, DataSubjectId, FeedbackId, Header, IndexQuery, ProcedureId, Question, QuestionAnswer,
    QuestionId, QuestionPublication, QuestionStatus, Session, SessionId, SessionKind, SessionStatus,
};
use crate::rules::step;
use crate::store::Transaction;
use crate::text::day_vi;

/// Notes a question asked at a dialogue, or sent in before it, and who asked, where that is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskQuestion {
    /// The dialogue.
    pub session: SessionId,
    /// What was asked, as it was said.
    pub text: String,
    /// Its place in the order of questions; the next one where none is given.
    #[serde(default)]
    pub number: Option<u32>,
    /// Who asked, and how to reach them: sealed.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// Who asked, where the store knows them already.
    #[serde(default)]
    pub asker: Option<DataSubjectId>,
    /// On whose part.
    #[serde(default)]
    pub asker_group: Option<AskerGroup>,
    /// The field it is about.
    #[serde(default)]
    pub field: Option<String>,
    /// The procedures it is about.
    #[serde(default)]
    pub procedures: Vec<ProcedureId>,
    /// On which day; the dialogue's where none is given, or today before it.
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

/// Answers a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerQuestion {
    /// The question.
    pub id: QuestionId,
    /// The answer.
    pub text: String,
    /// Who answers, as written; whoever opened the store where nobody is named.
    #[serde(default)]
    pub by: Option<String>,
    /// On which day; where none is given, the dialogue's if it was answered there, else today.
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

/// Publishes question and answer. What everybody may read stands apart from what was said, and must not tell how to
/// reach anybody: telephone and identity numbers and mail addresses are looked for; names are not.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishQuestion {
    /// The question.
    pub id: QuestionId,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
    /// The address of the page.
    #[serde(default)]
    pub url: Option<String>,
    /// The question as everybody may read it; as it was asked where none is given.
    #[serde(default)]
    pub public_question: Option<String>,
    /// The answer as everybody may read it; as it was given where none is given.
    #[serde(default)]
    pub public_answer: Option<String>,
    /// That somebody looked, and what seems to be personal data may be published: the agency's own number, say.
    #[serde(default)]
    pub confirmed: bool,
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
        };
        if !self.confirmed {
            problems.nobody_told("public_question", &published.public_question);
            problems.nobody_told("public_answer", &published.public_answer);
        }
        problems.refuse(Self::NAME)?;
        question.published = Some(published);
        batch.update(question)
    }
}

/// Hands a question on: from here on it is handled as the feedback named.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkQuestionToFeedback {
    /// The question.
    pub id: QuestionId,
    /// The feedback it became.
    pub feedback: FeedbackId,
    /// Why, if there is something to say.
    #[serde(default)]
    pub why: Option<String>,
    /// On which day; today where none is given.
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

/// A day that is not after today.
pub(super) fn not_later(path: &str, on: Date, today: Date, problems: &mut Problems) {
    if on > today {
        let text = format!("{on} is still to come, today is {today}");
        problems.add(path, "not_yet", text, format!("chưa đến ngày {}, hôm nay là {}", day_vi(on), day_vi(today)));
    }
}
