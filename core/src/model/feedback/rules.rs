//! Rules of one feedback record: required contents, and the fields that each status needs.

use FeedbackStatus::{
    Answered, Archived, Classified, Decided, Forwarded, NotAccepted, PendingMoreEvidence, Processing, Published,
    Received, Registered, Withdrawn,
};

use jiff::civil::Date;

use super::{Feedback, FeedbackKind, FeedbackStatus, NonAcceptanceReason};
use crate::model::law;
use crate::model::record::{KeyPart, Problems, Record};

const ALL: &[FeedbackStatus] = &[
    Received,
    Registered,
    NotAccepted,
    Classified,
    Forwarded,
    Processing,
    PendingMoreEvidence,
    Decided,
    Answered,
    Published,
    Archived,
    Withdrawn,
];

/// An optional field of feedback, and the statuses in which it must or may be set.
struct FeedbackPart {
    path: &'static str,
    is_there: bool,
    must: &'static [FeedbackStatus],
    may: &'static [FeedbackStatus],
}

/// Collects the rules that the feedback breaks.
pub(super) fn validate(feedback: &Feedback, problems: &mut Problems) {
    problems.required("text", &feedback.text);
    proposal(feedback.kind, feedback.proposal.as_deref(), problems);
    if feedback.number.is_some() != feedback.year.is_some() {
        let text = "number and year of the register are given together";
        problems.add("year", "number_and_year", text, "phải ghi cả số thứ tự và năm của sổ");
    }
    if let Some(year) = feedback.year {
        problems.year("year", year);
    }
    if feedback.number == Some(0) {
        problems.add("number", "range", "must be at least 1", "phải từ 1 trở lên");
    }
    for (position, basis) in feedback.legal_bases.iter().enumerate() {
        problems.within(format!("legal_bases[{position}]."), |problems| basis.validate(problems));
    }
    for (position, publication) in feedback.publications.iter().enumerate() {
        problems.within(format!("publications[{position}]."), |problems| publication.validate(problems));
    }
    texts(feedback, problems);
    duplicate(feedback, problems);
    days(feedback, problems);
    parts(feedback, problems);
}

/// Checks that a proposal says what it proposes; otherwise it is a report.
pub(crate) fn proposal(kind: FeedbackKind, proposal: Option<&str>, problems: &mut Problems) {
    problems.not_blank("proposal", proposal);
    if kind == FeedbackKind::Proposal && proposal.is_none() {
        let text = "a proposal says what it proposes; without that it is a report";
        let text_vi = "kiến nghị phải nêu phương án, sáng kiến; nếu không thì là phản ánh";
        problems
            .add("proposal", "proposal_missing", text, text_vi)
            .under(law::FEEDBACK_KINDS)
            .allowing_values([FeedbackKind::Report]);
    }
}

fn texts(feedback: &Feedback, problems: &mut Problems) {
    problems.not_blank("competent_body", feedback.competent_body.as_deref());
    if let Some(refused) = &feedback.not_accepted {
        problems.required("not_accepted.explanation", &refused.explanation);
    }
    if let Some(decision) = &feedback.decision {
        problems.required("decision.text", &decision.text);
    }
    if let Some(answer) = &feedback.answer {
        problems.required("answer.text", &answer.text);
    }
    for (position, transfer) in feedback.transfers.iter().enumerate() {
        problems.required(&format!("transfers[{position}].why"), &transfer.why);
    }
    for (position, forward) in feedback.forwards.iter().enumerate() {
        problems.required(&format!("forwards[{position}].to"), &forward.to);
        problems.required(&format!("forwards[{position}].why"), &forward.why);
    }
}

fn duplicate(feedback: &Feedback, problems: &mut Problems) {
    let Some(refused) = &feedback.not_accepted else { return };
    let path = "not_accepted.duplicate_of";
    if (refused.reason == NonAcceptanceReason::Duplicate) != refused.duplicate_of.is_some() {
        let text = "name the feedback that says the same exactly where that is the reason";
        problems.add(path, "duplicate_of", text, "phải nêu phản ánh, kiến nghị bị trùng khi và chỉ khi lý do là trùng");
    }
    if refused.duplicate_of == Some(feedback.id()) {
        problems.add(path, "own_duplicate", "it cannot repeat itself", "không thể trùng với chính nó");
    }
}

/// Checks that no step has a day before the reception, nor before the day of the step it follows.
fn days(feedback: &Feedback, problems: &mut Problems) {
    let received = Some(feedback.received_on);
    let refused = feedback.not_accepted.as_ref().map(|refused| refused.on);
    let decided = feedback.decision.as_ref().map(|decision| decision.on);
    let answered = feedback.answer.as_ref().map(|answer| answer.on);
    let withdrawn = feedback.withdrawal.as_ref().map(|withdrawal| withdrawal.on);
    let published = feedback.publications.iter().map(|publication| publication.on).max();
    in_course("not_accepted.on", received, refused, problems);
    in_course("decision.on", received, decided, problems);
    in_course("withdrawal.on", received, withdrawn, problems);
    let mut given = received;
    for (position, transfer) in feedback.transfers.iter().enumerate() {
        in_course(&format!("transfers[{position}].on"), given, Some(transfer.on), problems);
        given = given.max(Some(transfer.on));
    }
    let mut at_other = received;
    for (position, forward) in feedback.forwards.iter().enumerate() {
        in_course(&format!("forwards[{position}].on"), at_other, Some(forward.on), problems);
        in_course(&format!("forwards[{position}].returned_on"), Some(forward.on), forward.returned_on, problems);
        at_other = at_other.max(Some(forward.on)).max(forward.returned_on);
    }
    in_course("answer.on", at_other.max(decided), answered, problems);
    for (position, publication) in feedback.publications.iter().enumerate() {
        let path = format!("publications[{position}].on");
        if let Some(problem) = problems.order(&path, answered.or(received), Some(publication.on)) {
            problem.under(law::FEEDBACK_PUBLICATION);
        }
    }
    let ended = received.max(refused).max(decided).max(answered).max(published).max(withdrawn);
    in_course("archiving.on", ended, feedback.archiving.as_ref().map(|archiving| archiving.on), problems);
}

/// Checks that a step has no day before that of the step it follows.
pub(crate) fn in_course(path: &str, before: Option<Date>, on: Option<Date>, problems: &mut Problems) {
    if let Some(problem) = problems.order(path, before, on) {
        problem.under(law::FEEDBACK_COURSE);
    }
}

/// Checks that the fields set fit the status: those it requires are set, those of later steps are not.
fn parts(feedback: &Feedback, problems: &mut Problems) {
    let part = |path, is_there, must, may| FeedbackPart { path, is_there, must, may };
    let classified = &[Classified, Forwarded, Processing, PendingMoreEvidence, Decided];
    for FeedbackPart { path, is_there, must, may } in [
        part(
            "number",
            feedback.number.is_some(),
            &[
                Registered,
                NotAccepted,
                Classified,
                Forwarded,
                Processing,
                PendingMoreEvidence,
                Decided,
                Answered,
                Published,
            ],
            &ALL[1..],
        ),
        part("category", feedback.category.is_some(), classified, ALL),
        part("competence", feedback.competence.is_some(), classified, &ALL[3..]),
        part("not_accepted", feedback.not_accepted.is_some(), &[NotAccepted], &[NotAccepted, Archived]),
        part("forwards", !feedback.forwards.is_empty(), &[Forwarded], &ALL[3..]),
        part("decision", feedback.decision.is_some(), &[Decided], &[Decided, Answered, Published, Archived, Withdrawn]),
        part("answer", feedback.answer.is_some(), &[Answered, Published], &[Answered, Published, Archived]),
        part("publications", !feedback.publications.is_empty(), &[Published], &[Published, Archived]),
        part("withdrawal", feedback.withdrawal.is_some(), &[Withdrawn], &[Withdrawn, Archived]),
        part("archiving", feedback.archiving.is_some(), &[Archived], &[Archived]),
    ] {
        let status = feedback.status;
        let (name, name_vi) = (canonical(status), status.label_vi());
        let law = if path == "publications" { law::FEEDBACK_PUBLICATION } else { law::FEEDBACK_COURSE };
        if !is_there && must.contains(&status) {
            let text = format!("feedback that is {name} has it");
            let text_vi = format!("ở trạng thái {name_vi} phải có nội dung này");
            let without = ALL.iter().filter(|status| !must.contains(status));
            problems.add(path, "part_and_status", text, text_vi).under(law).allowing_values(without.copied());
        }
        if is_there && !may.contains(&status) {
            let text = format!("feedback that is {name} does not have it yet, or not at all");
            let text_vi = format!("ở trạng thái {name_vi} chưa có hoặc không có nội dung này");
            problems.add(path, "part_and_status", text, text_vi).under(law).allowing_values(may.iter().copied());
        }
    }
}

fn canonical(status: FeedbackStatus) -> String {
    match KeyPart::code(&status) {
        KeyPart::Text(name) => name,
        _ => String::new(),
    }
}
