//! Dialogues and their questions.

use jiff::civil::Date;

use super::attention::Points;
use super::scope::Scope;
use crate::error::Result;
use crate::model::{Attention, DialogueFigures, IndexQuery, Question, Record, Session};
use crate::store::View;

/// The figures of the dialogues held in the period, and what is still to be done about them.
pub(super) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<DialogueFigures> {
    let mut total = DialogueFigures::default();
    each_dialogue(view, scope, |session| {
        let questions = questions_of(view, &session)?;
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
        Ok(())
    })?;
    Ok(total)
}

pub(in crate::report) fn each_dialogue(
    view: &View<'_>,
    scope: &Scope,
    mut work: impl FnMut(Session) -> Result<()>,
) -> Result<()> {
    let until = scope.period.to.min(scope.on);
    let query = IndexQuery::by("kind").with("kind", "dialogue").since(scope.period.from).until(until);
    scope.each_session(view, &query, |session| if session.took_place() { work(session) } else { Ok(()) })
}

pub(in crate::report) fn questions_of(view: &View<'_>, session: &Session) -> Result<Vec<Question>> {
    view.all(IndexQuery::by("session").with("session", session.id()))
}

/// The counts of some questions.
pub(in crate::report) fn count(questions: &[Question], on: Date) -> DialogueFigures {
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::scope::UnitSet;
    use super::*;
    use crate::model::{Header, OrganisationUnit, Period, SessionKind, SessionStatus, UnitId, UnitKind};
    use crate::store::Store;

    #[test]
    fn dialogues_count_for_their_host_or_owner() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("store.cchc")).unwrap();
        let unit = |name: &str| store.units().add(OrganisationUnit::named(name, UnitKind::Department)).unwrap().id();
        let (host, owner, other) = (unit("Sở Xây dựng"), unit("Sở Nội vụ"), unit("Sở Tư pháp"));
        let held = |host: Option<UnitId>, scope: Option<UnitId>| {
            let session = Session::draft(SessionKind::Dialogue, date(2021, 12, 9), "Đối thoại");
            let header = Header { scope, ..Header::default() };
            let session = Session { header, host, status: SessionStatus::Held, ..session };
            let session = store.sessions().add(session).unwrap().id();
            store.questions().add(Question::draft(session, 1, "Bao lâu?")).unwrap();
        };
        held(Some(host), Some(owner));
        held(None, Some(owner));
        held(None, None);
        let count = |units: UnitSet| {
            let scope = Scope { period: Period::quarter(2021, 4).unwrap(), on: date(2021, 12, 31), plan: None, units };
            let mut attention = Points::at_most(50);
            let found = store.now().read(|view| figures(view, &scope, &mut attention)).unwrap();
            assert_eq!(attention.finish().0.len(), found.questions as usize);
            found.held
        };
        assert_eq!(count(UnitSet::default()), 3);
        assert_eq!(count(UnitSet::of([host])), 1);
        assert_eq!(count(UnitSet::of([owner])), 1);
        assert_eq!(count(UnitSet::of([host, owner])), 2);
        assert_eq!(count(UnitSet::of([other])), 0);
    }
}
