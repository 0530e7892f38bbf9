//! What a report does not list.

use serde::{Deserialize, Serialize};

/// Where a list of a report ends before its last item: how many items were left out, and the call that returns them
/// (phần không liệt kê).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeftOut {
    /// Path of the list in the report: `attention`, `plans`, `procedures.stale`, `assessments.assessments`,
    /// `assessments.units`, `themes` or `units`.
    pub list: String,
    /// Of `attention`: the code of the points left out, since each code has a limit of its own; else none.
    #[serde(default)]
    pub code: Option<String>,
    /// How many items were left out.
    pub count: u32,
    /// Name of the call that returns all of them, page by page where there are many: `feedback.overdue`.
    pub see: String,
    /// What was left out, in English: "overdue feedback".
    pub text: String,
    /// What was left out, in Vietnamese: "phản ánh, kiến nghị quá hạn".
    pub text_vi: String,
}

impl LeftOut {
    /// Items of a list.
    pub(crate) fn of_list(list: &str, count: u32) -> Self {
        let (see, text, text_vi) = match list {
            "plans" => ("plans.page", "plans", "kế hoạch"),
            "procedures.stale" => ("postings.stale", "outdated postings", "niêm yết lỗi thời"),
            "assessments.assessments" => ("assessments.page", "tests", "bài kiểm tra"),
            "assessments.units" => ("assessments.results", "units whose people took tests", "đơn vị có người làm bài"),
            "themes" => ("themes.page", "themes of the year", "chủ đề năm"),
            "units" => ("store.figure_evidence", "units with sessions", "đơn vị có buổi tuyên truyền"),
            _ => ("", "items", "mục"),
        };
        let (list, see) = (list.to_owned(), see.to_owned());
        Self { list, code: None, count, see, text: text.to_owned(), text_vi: text_vi.to_owned() }
    }

    /// Points that need attention, of one code.
    pub(crate) fn of_points(code: String, count: u32) -> Self {
        let (see, text, text_vi) = points(&code);
        let (list, see) = ("attention".to_owned(), see.to_owned());
        Self { list, code: Some(code), count, see, text: text.to_owned(), text_vi: text_vi.to_owned() }
    }
}

/// Each code of a point: the call that lists such records, and what they are.
fn points(code: &str) -> (&'static str, &'static str, &'static str) {
    match code {
        "minutes_missing" => ("sessions.page", "sessions without minutes", "buổi chưa có biên bản"),
        "minutes_incomplete" => {
            ("sessions.page", "sessions with incomplete minutes", "buổi có biên bản chưa đủ nội dung")
        }
        "session_not_reported" => ("sessions.page", "sessions not reported", "buổi đã qua ngày dự kiến, chưa báo"),
        "figures_differ" => {
            ("sessions.page", "sessions with differing figures", "buổi có số liệu khác danh sách tham dự")
        }
        "unit_ended" => ("sessions.page", "sessions of units that ended", "buổi do đơn vị không còn tổ chức"),
        "plan_year_missing" => ("plans.page", "plans of an unknown year", "kế hoạch chưa rõ năm"),
        "activity_overdue" => ("activities.page", "overdue activities", "nhiệm vụ quá hạn"),
        "evidence_to_confirm" => {
            ("activities.possible", "activities with evidence to confirm", "nhiệm vụ có minh chứng cần xác nhận")
        }
        "posting_stale" => ("postings.stale", "outdated postings", "niêm yết lỗi thời"),
        "procedure_not_posted" => ("postings.missing", "procedures not posted", "thủ tục chưa niêm yết"),
        "feedback_not_registered" => ("feedback.page", "feedback not registered", "phản ánh, kiến nghị chưa vào sổ"),
        "feedback_overdue" => ("feedback.overdue", "overdue feedback", "phản ánh, kiến nghị quá hạn"),
        "feedback_due_soon" => ("feedback.due_soon", "feedback due soon", "phản ánh, kiến nghị sắp đến hạn"),
        "feedback_clock_missing" => {
            ("feedback.page", "feedback without a known deadline", "phản ánh, kiến nghị chưa tính được thời hạn")
        }
        "question_unanswered" => ("questions.page", "unanswered questions", "ý kiến đối thoại chưa trả lời"),
        "dialogue_not_published" => {
            ("questions.page", "dialogues not published", "cuộc đối thoại chưa công bố hỏi đáp")
        }
        "theme_not_posted" => ("themes.standing", "themes not posted", "chủ đề chưa niêm yết"),
        "theme_not_briefed" => ("themes.standing", "themes without a briefing", "chủ đề chưa quán triệt"),
        "task_overdue" => ("themes.standing", "overdue tasks of themes", "nhiệm vụ quá hạn gắn với chủ đề"),
        _ => ("", "points", "việc cần chú ý"),
    }
}
