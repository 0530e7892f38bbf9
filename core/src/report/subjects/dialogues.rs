//! Dialogues and the state of their questions.

use super::{CountRow, Counts, SubjectBlock};
use crate::model::DialogueFigures;

pub(super) fn blocks(figures: DialogueFigures) -> Vec<SubjectBlock> {
    if figures == DialogueFigures::default() {
        return Vec::new();
    }
    let of_questions = |name, count| CountRow::part(name, count, figures.questions, "số ý kiến");
    vec![SubjectBlock::Counts(Counts {
        caption: "Đối thoại trong kỳ".to_owned(),
        rows: vec![
            CountRow::new("Số cuộc đối thoại", figures.held),
            CountRow::new("Số ý kiến", figures.questions),
            of_questions("Đã trả lời", figures.answered),
            of_questions("Đã công bố hỏi đáp", figures.published),
            of_questions("Chuyển thành phản ánh, kiến nghị", figures.became_feedback),
        ],
    })]
}
