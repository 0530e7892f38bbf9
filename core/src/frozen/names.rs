//! What the values of a report are called, and how they are shown.

use jiff::civil::Date;
use serde_json::Value;

use crate::labels::{at_start, label_of};
use crate::report::{hundredths_per_head, in_hundredths, is_per_head, per_head, percent, tenths_of_percent};
use crate::text::{day_vi, number_vi};

/// The parts of a report in their order, by the first field of a path.
const SECTIONS: &[(&str, &str)] = &[
    ("figures", "Số liệu chung"),
    ("sessions", "Số liệu chung"),
    ("completion", "Số liệu chung"),
    ("months", "Số buổi theo thời gian"),
    ("kinds", "Số buổi theo loại"),
    ("topics", "Số buổi theo chuyên đề"),
    ("units", "Số buổi theo đơn vị"),
    ("procedures", "Thủ tục hành chính và niêm yết"),
    ("feedback", "Phản ánh, kiến nghị"),
    ("dialogues", "Đối thoại"),
    ("assessments", "Kiểm tra, đánh giá"),
    ("materials", "Tài liệu, tin bài"),
    ("themes", "Chủ đề năm"),
    ("board", "Lịch công tác của lãnh đạo"),
    ("plans", "Nhiệm vụ của kế hoạch và minh chứng"),
    ("note", "Đánh giá, đề xuất, kiến nghị"),
    ("attention", "Việc cần chú ý"),
];

/// The number and name of the section that a path is in.
pub(super) fn section_name(pattern: &str) -> (usize, &'static str) {
    let first = pattern.split(['.', '[']).next().unwrap_or_default();
    let known = SECTIONS.iter().position(|(field, _)| *field == first);
    known.and_then(|at| SECTIONS.get(at).map(|(_, name)| (at, *name))).unwrap_or((SECTIONS.len(), "Phần khác"))
}

/// The figures of sessions, wherever they stand.
const SESSIONS: &[(&str, &str)] = &[
    ("planned", "số buổi dự kiến"),
    ("held", "số buổi đã tổ chức"),
    ("minuted", "số buổi có biên bản"),
    ("cancelled", "số buổi bị hủy"),
    ("invited", "số lượt người được mời"),
    ("informed", "số lượt người được thông tin"),
    ("measured", "số lượt người được đánh giá mức độ hiểu"),
    ("understood", "số lượt người hiểu rõ"),
];

/// The counts of activities, of all plans or of one.
const COMPLETION: &[(&str, &str)] = &[
    ("done", "số nhiệm vụ hoàn thành"),
    ("under_way", "số nhiệm vụ đang thực hiện"),
    ("not_started", "số nhiệm vụ chưa thực hiện"),
    ("overdue", "số nhiệm vụ quá hạn"),
    ("cancelled", "số nhiệm vụ đã hủy"),
    ("partly", "số nhiệm vụ chứng minh được một phần"),
    ("possible", "số nhiệm vụ có minh chứng cần xác nhận"),
];

const FIELDS: &[(&str, &str)] = &[
    ("figures[].value", ""),
    ("plans[]", "có trong báo cáo"),
    ("plans[].status", "trạng thái kế hoạch"),
    ("plans[].activities[]", "có trong báo cáo"),
    ("plans[].activities[].progress.status", "tình trạng thực hiện"),
    ("plans[].activities[].progress.proof", "mức độ chứng minh"),
    ("plans[].activities[].progress.proven", "số lần đã chứng minh"),
    ("plans[].activities[].progress.expected", "số lần phải thực hiện"),
    ("plans[].activities[].progress.missing", "còn thiếu"),
    ("plans[].activities[].progress.last_evidence", "ngày của minh chứng cuối"),
    ("plans[].activities[].evidence.counted", "số minh chứng"),
    ("plans[].activities[].evidence.in_period", "số minh chứng trong kỳ"),
    ("plans[].activities[].evidence.to_confirm", "số minh chứng cần xác nhận"),
    ("plans[].activities[].evidence.refused", "số minh chứng không được công nhận"),
    ("procedures.in_force", "thủ tục hành chính đang có hiệu lực"),
    ("procedures.decisions", "quyết định công bố có hiệu lực trong kỳ"),
    ("procedures.issued", "thủ tục mới ban hành trong kỳ"),
    ("procedures.amended", "thủ tục sửa đổi, bổ sung, thay thế trong kỳ"),
    ("procedures.abolished", "thủ tục bãi bỏ trong kỳ"),
    ("procedures.places[].current", "đang niêm yết đúng"),
    ("procedures.places[].missing", "thiếu"),
    ("procedures.places[].stale", "lỗi thời"),
    ("procedures.stale[]", "niêm yết lỗi thời"),
    ("feedback.received", "phản ánh, kiến nghị nhận được"),
    ("feedback.proposals", "trong đó kiến nghị"),
    ("feedback.not_accepted", "không tiếp nhận"),
    ("feedback.forwarded", "đã chuyển cơ quan có thẩm quyền"),
    ("feedback.forwarded_late", "chuyển quá hạn"),
    ("feedback.answered", "đã trả lời"),
    ("feedback.answered_late", "trả lời quá hạn"),
    ("feedback.answered_unclocked", "đã trả lời, chưa xác định được thời hạn"),
    ("feedback.published", "đã công khai kết quả"),
    ("feedback.withdrawn", "đã rút"),
    ("feedback.open", "đang xử lý"),
    ("feedback.overdue", "đang xử lý, quá hạn"),
    ("feedback.due_soon", "đang xử lý, sắp đến hạn"),
    ("feedback.unverified_clocks", "có thời hạn theo nguồn chưa đối chiếu"),
    ("feedback.channels[].count", "số phản ánh, kiến nghị"),
    ("feedback.categories[].count", "số phản ánh, kiến nghị"),
    ("dialogues.held", "số cuộc đối thoại"),
    ("dialogues.questions", "số ý kiến"),
    ("dialogues.answered", "số ý kiến đã trả lời"),
    ("dialogues.published", "số ý kiến đã công bố hỏi đáp"),
    ("dialogues.became_feedback", "số ý kiến chuyển thành phản ánh, kiến nghị"),
    ("assessments.attempts", "số lượt làm bài"),
    ("assessments.people", "số người làm bài"),
    ("assessments.passed", "số người đạt"),
    ("assessments.assessments[].people", "số người làm bài"),
    ("assessments.assessments[].passed", "số người đạt"),
    ("assessments.units[].people", "số người làm bài"),
    ("assessments.units[].passed", "số người đạt"),
    ("materials.materials", "tài liệu biên soạn, cập nhật"),
    ("materials.disseminations", "lượt tuyên truyền"),
    ("materials.channels[].count", "số lượt"),
    ("materials.channels[].reach", "lượt tiếp cận"),
    ("themes[]", "có trong báo cáo"),
    ("themes[].posted_on", "ngày niêm yết"),
    ("themes[].briefings", "số buổi quán triệt"),
    ("themes[].tasks", "số nhiệm vụ cụ thể"),
    ("themes[].task_standings[].status", "tình trạng thực hiện"),
    ("board.appointments", "lịch công tác trên bảng"),
    ("board.days", "số ngày có lịch"),
    ("board.working_days", "số ngày làm việc trong kỳ"),
    ("note", "phần lời của báo cáo"),
    ("note.results", "đánh giá chung, kết quả đạt được"),
    ("note.difficulties", "khó khăn, vướng mắc"),
    ("note.causes", "nguyên nhân"),
    ("note.proposals", "đề xuất, kiến nghị"),
    ("note.next_tasks", "nhiệm vụ kỳ sau"),
    ("attention[]", ""),
];

/// What a field is called; `None` for what has no name for readers.
pub(super) fn field_name(pattern: &str) -> Option<&'static str> {
    let named = |names: &[(&str, &'static str)], field: &str| {
        names.iter().find(|(name, _)| *name == field).map(|(_, label)| *label)
    };
    if let Some(label) = named(FIELDS, pattern) {
        return Some(label);
    }
    let (parent, field) = pattern.rsplit_once('.')?;
    match parent.rsplit('.').next()? {
        "sessions" | "figures" => named(SESSIONS, field),
        "completion" => named(COMPLETION, field),
        _ => None,
    }
}

/// What an item of a list is called.
pub(super) fn item_name(list: &str, item: &Value) -> Option<String> {
    let text = |path: &str| item.pointer(path).and_then(Value::as_str);
    let number = |path: &str| item.pointer(path).and_then(Value::as_i64);
    let label = |choice: &str, path: &str| label_of(choice, text(path)?).map(at_start);
    let quoted = |text: &str| format!("“{}”", text.trim().trim_matches(['“', '”', '"']));
    match list {
        "months" => Some(format!("Tháng {:02}/{}", number("/month")?, number("/year")?)),
        "kinds" => label("SessionKind", "/kind"),
        "topics" => label("TrainingTopic", "/topic"),
        "plans" => Some(format!("Kế hoạch {} {}", text("/symbol")?, quoted(text("/subject")?))),
        "plans[].activities" => Some(quoted(text("/activity/title")?)),
        "procedures.places" => label("PostingPlace", "/place"),
        "procedures.stale" => Some(format!("{} ({})", text("/name")?, label("PostingPlace", "/place")?)),
        "feedback.channels" => label("FeedbackChannel", "/channel"),
        "feedback.categories" => label("FeedbackCategory", "/category"),
        "materials.channels" => label("Channel", "/channel"),
        "assessments.assessments" => text("/title").map(quoted),
        "assessments.units" | "units" => {
            let name = text("/name").filter(|name| !name.trim().is_empty());
            Some(name.unwrap_or("Chưa rõ đơn vị").to_owned())
        }
        "themes" => text("/text").map(quoted),
        "themes[].task_standings" => text("/task/text").map(quoted),
        "attention" => text("/text_vi").map(at_start),
        _ => ["/name_vi", "/text_vi", "/name", "/title"].into_iter().find_map(text).map(str::to_owned),
    }
}

/// The choice whose labels the values of a field have.
const CHOICES: &[(&str, &str)] = &[
    ("plans[].status", "PlanStatus"),
    ("plans[].activities[].progress.status", "ActivityStatus"),
    ("plans[].activities[].progress.proof", "ProofState"),
    ("themes[].task_standings[].status", "ThemeTaskStatus"),
];

/// A value as a report shows it; `None` for nothing.
pub(super) fn shown_value(pattern: &str, path: &str, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(is) => Some(if *is { "có" } else { "không" }.to_owned()),
        Value::Number(number) => Some(number.as_u64().map_or_else(|| number.to_string(), number_vi)),
        Value::String(text) => {
            let choice = CHOICES.iter().find(|(field, _)| *field == pattern);
            let label = choice.and_then(|(_, choice)| label_of(choice, text));
            let day = || text.parse::<Date>().ok().filter(|_| text.len() == 10).map(day_vi);
            Some(label.map(str::to_owned).or_else(day).unwrap_or_else(|| text.clone()))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().filter_map(|item| shown_value(pattern, path, item)).collect();
            (!items.is_empty()).then(|| items.join("; "))
        }
        Value::Object(_) if pattern == "figures[].value" => figure(path, value),
        Value::Object(_) => Some("có".to_owned()),
    }
}

/// The code of the catalogue's figure that a path leads to.
fn code_of(path: &str) -> Option<&str> {
    path.strip_prefix("figures[")?.split_once(']').map(|(code, _)| code)
}

/// A figure of the catalogue: a count, or a quotient with its two parts.
fn figure(path: &str, value: &Value) -> Option<String> {
    let count = value["count"].as_u64()?;
    let Some(of) = value["of"].as_u64() else { return Some(number_vi(count)) };
    let quotient = match of > 0 && code_of(path).is_some_and(is_per_head) {
        true => format!("{} lượt/người", per_head(count, of)),
        false => percent(count, of),
    };
    Some(format!("{quotient} ({}/{})", number_vi(count), number_vi(of)))
}

/// How much a number is more than it was: "+3"; a share in percentage points: "-2,5 điểm %". What is not there counts
/// as nothing beside a number. `None` for what is no number.
pub(super) fn difference(path: &str, then: Option<&Value>, now: Option<&Value>) -> Option<String> {
    let is_per_head = code_of(path).is_some_and(is_per_head);
    let quotient = |value: &Value| {
        let (count, of) = (value["count"].as_u64()?, value["of"].as_u64().filter(|of| *of > 0)?);
        match is_per_head {
            true => i64::try_from(hundredths_per_head(count, of)?).ok(),
            false => i64::try_from(tenths_of_percent(count, of)?).ok(),
        }
    };
    let number = |value: &Value| value.as_i64().or_else(|| value["count"].as_i64());
    let is_quotient = |value: Option<&Value>| value.is_some_and(|value| value["of"].is_number());
    if is_quotient(then) || is_quotient(now) {
        let change = quotient(now?)?.checked_sub(quotient(then?)?)?;
        let size = change.unsigned_abs();
        return Some(match is_per_head {
            true => format!("{}{} lượt/người", sign(change), in_hundredths(size)),
            false if size.is_multiple_of(10) => format!("{}{} điểm %", sign(change), number_vi(size / 10)),
            false => format!("{}{},{} điểm %", sign(change), number_vi(size / 10), size % 10),
        });
    }
    let there = |value: Option<&Value>| value.filter(|value| !value.is_null()).map(number);
    let change = match (there(then), there(now)) {
        (None, None) => return None,
        (then, now) => now.unwrap_or(Some(0))?.checked_sub(then.unwrap_or(Some(0))?)?,
    };
    Some(format!("{}{}", sign(change), number_vi(change.unsigned_abs())))
}

const fn sign(change: i64) -> &'static str {
    match change {
        1.. => "+",
        0 => "",
        _ => "-",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn attendances_for_each_of_the_people_are_no_share() {
        let path = "figures[share.informed].value";
        let (then, now) = (json!({"count": 30, "of": 40}), json!({"count": 50, "of": 40}));
        assert_eq!(shown_value("figures[].value", path, &then).unwrap(), "0,75 lượt/người (30/40)");
        assert_eq!(difference(path, Some(&then), Some(&now)).unwrap(), "+0,5 lượt/người");
        assert_eq!(shown_value("figures[].value", "figures[share.proven].value", &then).unwrap(), "75% (30/40)");
    }

    #[test]
    fn shares_are_compared_as_they_are_shown() {
        let share = |count: u32, of: u32| json!({"count": count, "of": of});
        let told = |then: Value, now: Value| difference("", Some(&then), Some(&now));
        assert_eq!(told(share(1999, 2000), share(2000, 2000)).unwrap(), "+0,1 điểm %");
        assert_eq!(told(json!(i64::MIN), json!(i64::MAX)), None);
    }

    #[test]
    fn differences_have_a_sign_and_shares_are_compared_in_points() {
        let told = |then: Value, now: Value| difference("", Some(&then), Some(&now));
        assert_eq!(told(json!(8), json!(1048)), Some("+1.040".to_owned()));
        assert_eq!(told(json!({"count": 9}), json!({"count": 7})), Some("-2".to_owned()));
        let share = |count: u32, of: u32| json!({"count": count, "of": of});
        assert_eq!(told(share(17, 20), share(33, 40)), Some("-2,5 điểm %".to_owned()));
        assert_eq!(told(share(0, 0), share(3, 4)), None, "there was no share");
        assert_eq!(told(Value::Null, json!(3)), Some("+3".to_owned()));
        assert_eq!(difference("", Some(&json!(3)), None), Some("-3".to_owned()));
        assert_eq!(told(json!("planned"), json!("held")), None);
    }
}
