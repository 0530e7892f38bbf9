//! What was achieved: sessions held, activities done, feedback answered.

use jiff::civil::Date;

use super::words::{count, names};
use super::{Grounds, Source};
use crate::error::Result;
use crate::model::facts::FeedbackFacts;
use crate::model::{ActivityStatus, NoteGround, NotePart, SuggestedParagraph};
use crate::report::format::{number, percent, total};

const PART: NotePart = NotePart::Results;

pub(super) fn paragraphs(source: &Source<'_>) -> Result<Vec<SuggestedParagraph>> {
    Ok([held(source)?, done(source)?, answered(source)?].into_iter().flatten().collect())
}

fn held(source: &Source<'_>) -> Result<Option<SuggestedParagraph>> {
    let (view, scope) = (source.view, source.scope);
    let mut grounds = Grounds::default();
    scope.each_session_facts(view, scope.period.from..=scope.period.to.min(scope.on), |row, session| {
        if !session.took_place() {
            return Ok(());
        }
        grounds.push_with(|| {
            let subject = view.subject_of_session(row, session.text_mark)?;
            Ok(NoteGround {
                kind: "session".to_owned(),
                id: session.id.0,
                on: Some(session.held_on),
                text_vi: subject.to_string(),
            })
        })
    })?;
    let figures = &source.report.sessions;
    Ok(grounds.paragraph(PART, "sessions_held", |grounds| {
        let informed = match figures.informed {
            0 => String::new(),
            informed => format!(", với {} lượt người được thông tin", number(informed)),
        };
        let understood = match figures.measured {
            0 => String::new(),
            measured => {
                let share = percent(figures.understood, measured);
                format!("; qua đánh giá, {} lượt người hiểu rõ nội dung, đạt {share}", number(figures.understood))
            }
        };
        format!("Trong kỳ đã tổ chức {} buổi tuyên truyền{informed}{understood}.", count(grounds.count))
    }))
}

fn done(source: &Source<'_>) -> Result<Option<SuggestedParagraph>> {
    let mut grounds = Grounds::default();
    for of in source.report.plans.iter().flat_map(|plan| &plan.activities) {
        if of.progress.status == ActivityStatus::Done {
            grounds.push_with(|| {
                let (id, text_vi) = (of.activity.header.id, of.activity.title.clone());
                Ok(NoteGround { kind: "activity".to_owned(), id, on: None, text_vi })
            })?;
        }
    }
    // Plans beyond the list count, too.
    let completion = source.report.completion;
    grounds.count = completion.done;
    let all = total(completion).saturating_sub(completion.cancelled);
    Ok(grounds.paragraph(PART, "completion", |grounds| {
        let share = percent(completion.done, all);
        let (done, all) = (count(completion.done), count(all));
        format!("Đã hoàn thành {done}/{all} nhiệm vụ của kế hoạch, đạt {share}: {}.", names(grounds, "nhiệm vụ"))
    }))
}

fn answered(source: &Source<'_>) -> Result<Option<SuggestedParagraph>> {
    let (scope, mut grounds) = (source.scope, Grounds::default());
    let by_then = |day: Date| day <= scope.on;
    source.view.each_facts(scope.period.from..=scope.period.to, |_, feedback: &FeedbackFacts| {
        if !scope.counts_feedback(feedback) || !feedback.answered.is_some_and(|(day, _)| by_then(day)) {
            return Ok(());
        }
        grounds.push_with(|| {
            let number = feedback.written_number().map_or_else(String::new, |number| format!(" số {number}"));
            Ok(NoteGround {
                kind: "feedback".to_owned(),
                id: feedback.id.0,
                on: feedback.answered.map(|(day, _)| day),
                text_vi: format!("Phản ánh, kiến nghị{number}"),
            })
        })
    })?;
    let figures = &source.report.feedback;
    Ok(grounds.paragraph(PART, "feedback_answered", |grounds| {
        let late = match figures.answered_late {
            0 => String::new(),
            late => format!(", trong đó {} trường hợp trả lời quá hạn", count(late)),
        };
        let (received, answered) = (count(figures.received), count(grounds.count));
        format!("Đã tiếp nhận {received} phản ánh, kiến nghị; đã trả lời {answered}{late}.")
    }))
}
