//! What the store says in public: texts that were written for the public, and no others.

use std::collections::BTreeSet;

use crate::error::Result;
use crate::model::{
    DataSubjectId, Feedback, FeedbackStatus, IndexQuery, Labelled, LegalDocument, Posting, PostingSubject, Procedure,
    Question, QuestionPublication, QuestionStatus, ResultPublication, Session, Theme, UnitId,
};
use crate::store::{View, blocking_request};

/// Feedback whose result was published, each with its last publication, earliest first. What its sender wrote is not
/// public: only the text of the publication is.
///
/// Left out is what a sender now restricts the processing of, or objects to, unless it was published under an
/// exception.
pub(super) fn published_feedback(view: &View<'_>, unit: Option<UnitId>) -> Result<Vec<(Feedback, ResultPublication)>> {
    let mut found = Vec::new();
    for status in [FeedbackStatus::Published, FeedbackStatus::Archived] {
        for feedback in view.all::<Feedback>(IndexQuery::by("status").with("status", status.code().as_str()))? {
            let Some(last) = feedback.publications.last().cloned() else { continue };
            let is_of = unit.is_none() || feedback.unit == unit || feedback.responsible_unit() == unit;
            let asker = match feedback.question {
                Some(question) => view.find::<Question>(question)?.and_then(|question| question.asker),
                None => None,
            };
            let senders = [feedback.submitter, asker];
            if is_of && (last.despite.is_some() || !is_blocked(view, senders)?) {
                found.push((feedback, last));
            }
        }
    }
    found.sort_by_key(|(feedback, publication)| (publication.on, feedback.year, feedback.number, feedback.header.id));
    Ok(found)
}

/// Questions of dialogues that were published with their answers, earliest first.
pub(super) fn published_questions(
    view: &View<'_>,
    unit: Option<UnitId>,
) -> Result<Vec<(Question, QuestionPublication, Session)>> {
    let published = IndexQuery::by("status").with("status", QuestionStatus::Published.code().as_str());
    let mut found = Vec::new();
    for question in view.all::<Question>(&published)? {
        let Some(publication) = question.published.clone() else { continue };
        let session: Session = view.get(question.session)?;
        let is_of = unit.is_none() || session.host == unit;
        if is_of && (publication.despite.is_some() || !is_blocked(view, [question.asker, None])?) {
            found.push((question, publication, session));
        }
    }
    found.sort_by_key(|(question, publication, session)| (publication.on, session.header.id, question.number));
    Ok(found)
}

fn is_blocked(view: &View<'_>, people: [Option<DataSubjectId>; 2]) -> Result<bool> {
    for person in people.into_iter().flatten().collect::<BTreeSet<_>>() {
        if blocking_request(view, person)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a posting shows, as a title; none if that was removed from the store.
pub(super) fn posted(view: &View<'_>, posting: &Posting) -> Result<Option<String>> {
    Ok(match posting.subject {
        PostingSubject::ProcedureVersion { procedure } => {
            view.find::<Procedure>(procedure)?.map(|found| format!("Thủ tục {}: {}", found.code, found.name))
        }
        PostingSubject::YearTheme { theme } => {
            view.find::<Theme>(theme)?.map(|found| format!("Chủ đề năm {}: {}", found.year, found.text))
        }
        PostingSubject::IssuedDecision { document } => view.find::<LegalDocument>(document)?.map(|found| {
            let number = found.symbol.map(|symbol| format!(" số {symbol}")).unwrap_or_default();
            format!("{}{number}: {}", found.document_type, found.subject)
        }),
        PostingSubject::LeadersSchedule {} => Some("Lịch công tác của lãnh đạo".to_owned()),
    })
}
