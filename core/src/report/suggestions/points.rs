//! What is late or missing, by the points of the report that need attention: as difficulties, as proposals and as tasks
//! of the next period. Causes are those that somebody gave.

use std::collections::BTreeSet;

use super::words::{count, names};
use super::{Grounds, Source};
use crate::error::Result;
use crate::model::{
    Activity, Attention, IndexQuery, NoteGround, NotePart, Posting, PostingId, Procedure, ProcedureId, RecordId,
    Session, SessionId, SessionStatus, SuggestedParagraph, Theme, ThemeId,
};
use crate::report::format::{line, quoted, shortened};

/// A sentence about the records of one code: `{n}` stands for how many there are, `{names}` for what they are called.
struct Sentence {
    code: &'static str,
    part: NotePart,
    /// What one of them is called where others are only counted: "… và 07 buổi khác".
    unit: &'static str,
    text: &'static str,
}

const fn difficulty(code: &'static str, unit: &'static str, text: &'static str) -> Sentence {
    Sentence { code, part: NotePart::Difficulties, unit, text }
}

const fn proposal(code: &'static str, text: &'static str) -> Sentence {
    Sentence { code, part: NotePart::Proposals, unit: "", text }
}

const fn task(code: &'static str, text: &'static str) -> Sentence {
    Sentence { code, part: NotePart::NextTasks, unit: "", text }
}

/// Points about how records were entered (`unit_ended`, `plan_year_missing`) are no matter of a report to those above.
const SENTENCES: &[Sentence] = &[
    difficulty("activity_overdue", "nhiệm vụ", "Còn {n} nhiệm vụ của kế hoạch quá hạn thực hiện: {names}."),
    difficulty("evidence_to_confirm", "nhiệm vụ", "Còn {n} nhiệm vụ có minh chứng chưa được xem xét, công nhận."),
    difficulty("minutes_missing", "buổi", "Còn {n} buổi đã tổ chức nhưng chưa có biên bản: {names}."),
    difficulty("minutes_incomplete", "buổi", "Biên bản của {n} buổi chưa đủ nội dung theo quy định: {names}."),
    difficulty(
        "session_not_reported",
        "buổi",
        "Có {n} buổi đã qua ngày dự kiến nhưng chưa ghi nhận kết quả tổ chức: {names}.",
    ),
    difficulty(
        "figures_differ",
        "buổi",
        "Số người tham dự đã báo cáo của {n} buổi chưa khớp với danh sách tham dự: {names}.",
    ),
    difficulty(
        "posting_stale",
        "nội dung",
        "Việc cập nhật niêm yết thủ tục hành chính có nơi chưa kịp thời: còn {n} nội dung niêm yết đã lỗi thời.",
    ),
    difficulty(
        "procedure_not_posted",
        "thủ tục",
        "Còn {n} thủ tục hành chính có hiệu lực chưa được niêm yết, công khai đầy đủ: {names}.",
    ),
    difficulty("feedback_not_registered", "", "Còn {n} phản ánh, kiến nghị đã nhận nhưng chưa vào sổ."),
    difficulty("feedback_overdue", "", "Còn {n} phản ánh, kiến nghị quá thời hạn xử lý."),
    difficulty("feedback_clock_missing", "", "Chưa xác định được thời hạn xử lý của {n} phản ánh, kiến nghị."),
    difficulty("question_unanswered", "", "Còn {n} ý kiến nêu tại các cuộc đối thoại chưa được trả lời."),
    difficulty("dialogue_not_published", "cuộc", "Còn {n} cuộc đối thoại chưa công bố nội dung hỏi đáp: {names}."),
    difficulty("theme_not_posted", "chủ đề", "Chưa niêm yết chủ đề năm: {names}."),
    difficulty("theme_not_briefed", "chủ đề", "Chưa tổ chức quán triệt chủ đề năm: {names}."),
    difficulty("task_overdue", "", "Còn {n} nhiệm vụ cụ thể gắn với chủ đề năm quá hạn."),
    proposal(
        "posting_stale",
        "Đề nghị các đơn vị phụ trách niêm yết rà soát, thay thế {n} nội dung niêm yết đã lỗi thời theo quyết định \
         công bố hiện hành.",
    ),
    proposal(
        "procedure_not_posted",
        "Đề nghị các đơn vị phụ trách niêm yết, công khai đầy đủ {n} thủ tục hành chính còn thiếu.",
    ),
    proposal(
        "feedback_overdue",
        "Đề nghị cơ quan, đơn vị có thẩm quyền xử lý dứt điểm {n} phản ánh, kiến nghị quá hạn và công khai kết quả \
         theo quy định.",
    ),
    task("activity_overdue", "Tập trung hoàn thành {n} nhiệm vụ quá hạn chuyển sang."),
    task("minutes_missing", "Hoàn thiện biên bản của {n} buổi đã tổ chức."),
    task("minutes_incomplete", "Bổ sung nội dung còn thiếu trong biên bản của {n} buổi."),
    task("feedback_due_soon", "Xử lý, trả lời đúng hạn {n} phản ánh, kiến nghị sắp đến hạn."),
    task("question_unanswered", "Trả lời {n} ý kiến nêu tại các cuộc đối thoại."),
];

pub(super) fn paragraphs(source: &Source<'_>) -> Result<Vec<SuggestedParagraph>> {
    let mut found = Vec::new();
    for sentence in SENTENCES {
        found.extend(grounds(source, sentence.code)?.paragraph(sentence.part, sentence.code, |grounds| {
            let text = sentence.text.replace("{n}", &count(grounds.count));
            text.replace("{names}", &names(grounds, sentence.unit))
        }));
    }
    found.extend(to_those_in_charge(source)?);
    found.extend(causes(source)?);
    Ok(found)
}

/// The records of a code: those listed, and how many there are.
fn grounds(source: &Source<'_>, code: &str) -> Result<Grounds> {
    let mut grounds = Grounds::default();
    for attention in source.report.attention.iter().filter(|attention| attention.code == code) {
        grounds.push_with(|| ground(source, attention))?;
    }
    let left_out = source.report.left_out.iter().filter(|left| left.code.as_deref() == Some(code));
    grounds.count = left_out.fold(grounds.count, |sum, left| sum.saturating_add(left.count));
    Ok(grounds)
}

/// The record of a point by its own name, where it has one that reads well; else in the words of the point.
fn ground(source: &Source<'_>, attention: &Attention) -> Result<NoteGround> {
    let (view, id) = (source.view, attention.id);
    let name = match attention.kind.as_str() {
        "activity" => view.find::<Activity>(RecordId::from_uuid(id))?.map(|activity| activity.title),
        "session" => view.find::<Session>(SessionId(id))?.map(|session| session.subject),
        "procedure" => view.find::<Procedure>(ProcedureId(id))?.map(|procedure| procedure.name),
        "theme" if attention.code != "task_overdue" => view.find::<Theme>(ThemeId(id))?.map(|theme| theme.text),
        "posting" => view.find::<Posting>(PostingId(id))?.map(|_| attention.text_vi.clone()),
        _ => None,
    };
    let text_vi = name.unwrap_or_else(|| attention.text_vi.clone());
    Ok(NoteGround { kind: attention.kind.clone(), id, on: attention.on, text_vi })
}

/// Whom the plan names as leading what is overdue.
fn to_those_in_charge(source: &Source<'_>) -> Result<Option<SuggestedParagraph>> {
    let grounds = grounds(source, "activity_overdue")?;
    let ids: BTreeSet<_> = grounds.records.iter().map(|record| record.id).collect();
    let activities = source.report.plans.iter().flat_map(|plan| &plan.activities).map(|of| &of.activity);
    let leads: BTreeSet<String> = activities
        .filter(|activity| ids.contains(&activity.header.id))
        .filter_map(|activity| activity.lead.as_deref().map(line))
        .filter(|lead| !lead.is_empty() && lead.chars().count() <= 80)
        .collect();
    let whom = match leads.len() {
        1..=3 => leads.into_iter().collect::<Vec<_>>().join(", "),
        _ => "các đơn vị được giao chủ trì".to_owned(),
    };
    Ok(grounds.paragraph(NotePart::Proposals, "activity_overdue", |grounds| {
        let overdue = count(grounds.count);
        format!(
            "Đề nghị lãnh đạo chỉ đạo {whom} tập trung thực hiện, bổ sung minh chứng của {overdue} nhiệm vụ quá hạn."
        )
    }))
}

/// The reasons that somebody gave for cancelling activities of the plans and sessions of the period.
fn causes(source: &Source<'_>) -> Result<Vec<SuggestedParagraph>> {
    let (view, scope) = (source.view, source.scope);
    let mut found = Vec::new();
    let mut cause = |code: &str, ground: NoteGround, what: &str, why: &str| {
        let why = line(why);
        let name = quoted(&shortened(&ground.text_vi, 120));
        let text_vi = format!("{what} {name} không thực hiện được; lý do: {}.", why.trim_end_matches('.'));
        let (part, code) = (NotePart::Causes, code.to_owned());
        found.push(SuggestedParagraph { part, code, text_vi, records: vec![ground], count: 1 });
    };
    for of in source.report.plans.iter().flat_map(|plan| &plan.activities) {
        let cancelled = of.activity.cancelled.as_ref();
        if let Some(cancelled) = cancelled.filter(|cancelled| scope.period.contains(cancelled.on)) {
            let (id, text_vi) = (of.activity.header.id, of.activity.title.clone());
            let ground = NoteGround { kind: "activity".to_owned(), id, on: Some(cancelled.on), text_vi };
            cause("activity_cancelled", ground, "Nhiệm vụ", &cancelled.why);
        }
    }
    let cancelled =
        IndexQuery::by("status").with("status", "cancelled").since(scope.period.from).until(scope.period.to);
    scope.each_session(view, &cancelled, |session| {
        let ended = session.moves.iter().rev().find(|step| step.to == code_of_cancelled());
        if let Some(why) = ended.and_then(|step| step.why.as_deref()) {
            let (id, on) = (session.header.id, Some(session.held_on));
            let ground = NoteGround { kind: "session".to_owned(), id, on, text_vi: session.subject.clone() };
            cause("session_cancelled", ground, "Buổi", why);
        }
        Ok(())
    })?;
    Ok(found)
}

fn code_of_cancelled() -> String {
    crate::model::Labelled::code(SessionStatus::Cancelled)
}
