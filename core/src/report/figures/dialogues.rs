//! Dialogues and their questions.

use jiff::civil::Date;

use super::scope::Scope;
use crate::error::Result;
use crate::model::{Attention, DialogueFigures, Query, Question, Record, Session};
use crate::store::View;

/// The figures of the dialogues held in the period, and what is still to be done about them.
pub(super) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Vec<Attention>) -> Result<DialogueFigures> {
    let mut total = DialogueFigures::default();
    for session in dialogues(view, scope)? {
        let questions: Vec<Question> = view.all(&Query::by("session").with("session", session.id()))?;
        let of_session = count(&questions, scope.on);
        total.held += 1;
        total.questions += of_session.questions;
        total.answered += of_session.answered;
        total.published += of_session.published;
        total.became_feedback += of_session.became_feedback;
        for question in questions.iter().filter(|question| is_open(question, scope.on)) {
            attention.push(unanswered(question, &session));
        }
        if of_session.answered > of_session.published {
            attention.push(unpublished(&session, of_session.answered - of_session.published));
        }
    }
    Ok(total)
}

fn dialogues(view: &View<'_>, scope: &Scope) -> Result<Vec<Session>> {
    let until = scope.period.to.min(scope.on);
    let query = Query::by("kind").with("kind", "dialogue").since(scope.period.from).until(until);
    let mut sessions: Vec<Session> = view.all(&query)?;
    sessions.retain(|session| {
        let of_plan = scope.plan.is_none() || session.plan == scope.plan;
        session.took_place() && of_plan && scope.units.contains(session.host.or(session.header.scope))
    });
    Ok(sessions)
}

fn count(questions: &[Question], on: Date) -> DialogueFigures {
    let number = |counts: fn(&Question, Date) -> bool| questions.iter().filter(|one| counts(one, on)).count() as u32;
    DialogueFigures {
        held: 0,
        questions: questions.len() as u32,
        answered: number(is_answered),
        published: number(is_published),
        became_feedback: number(|question, _| question.feedback.is_some()),
    }
}

fn is_answered(question: &Question, on: Date) -> bool {
    question.answer.as_ref().is_some_and(|answer| answer.on <= on)
}

fn is_published(question: &Question, on: Date) -> bool {
    question.published.as_ref().is_some_and(|published| published.on <= on)
}

/// Neither answered nor handled as feedback.
fn is_open(question: &Question, on: Date) -> bool {
    !is_answered(question, on) && question.feedback.is_none()
}

fn unanswered(question: &Question, session: &Session) -> Attention {
    let (number, subject) = (question.number, &session.subject);
    Attention {
        code: "question_unanswered".to_owned(),
        kind: "question".to_owned(),
        id: question.header.id,
        on: Some(session.held_on),
        text: format!("question {number} is not answered: {subject}"),
        text_vi: format!("chưa trả lời ý kiến {number}: {subject}"),
    }
}

fn unpublished(session: &Session, count: u32) -> Attention {
    let subject = &session.subject;
    Attention {
        code: "dialogue_not_published".to_owned(),
        kind: "session".to_owned(),
        id: session.header.id,
        on: Some(session.held_on),
        text: format!("{count} answered but not published: {subject}"),
        text_vi: format!("{count} ý kiến đã trả lời, chưa công bố hỏi đáp: {subject}"),
    }
}
