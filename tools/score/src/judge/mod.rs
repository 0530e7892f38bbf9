//! Compares a plan as read with its expectations, key by key.

mod bases;
mod body;
mod header;
mod promise;
mod promises;
mod tasks;

use serde_json::Value;

use crate::reading::Read;
use crate::sheet::Sheet;
use crate::tally::Group;
use crate::times::{self, Times, Wanted};

/// Judges everything that is expected of a plan.
pub fn judge(expectations: &Value, read: &Read) -> Sheet {
    let mut judge = Judge {
        sheet: Sheet::default(),
        read,
        all: expectations,
        is_incomplete: expectations.get("incomplete").and_then(Value::as_bool).unwrap_or_default(),
    };
    match expectations.as_object() {
        Some(object) => object.iter().for_each(|(key, value)| judge.judge_key(key, value)),
        None => judge.sheet.not_understood("expectations are no JSON object"),
    }
    judge.sheet
}

struct Judge<'a> {
    sheet: Sheet,
    read: &'a Read,
    /// All that is expected of the plan.
    all: &'a Value,
    /// Only what is listed is judged: what else was read may be right too.
    is_incomplete: bool,
}

impl Judge<'_> {
    fn judge_key(&mut self, key: &str, value: &Value) {
        match key {
            "header" => self.judge_header(value),
            "purposes" | "requirements" | "audiences" | "forms" | "expected_results" => {
                self.judge_part(Group::Body, key, value);
            }
            "contents" => self.judge_part(Group::Contents, key, value),
            "groups" => self.judge_groups(value),
            "bases" => self.judge_bases(value),
            "timeline" => self.judge_timeline(value),
            "assignments" => self.judge_assignments(value),
            "leads" => self.judge_leads(value),
            "schedules" => self.judge_schedules(value),
            "tasks" => self.judge_tasks(value),
            "rows" => self.judge_rows(value),
            "tracked" => self.judge_tracked(value),
            "tracked_must_hold" => self.judge_must_hold(value),
            "rule" | "note" | "not" | "titles" | "incomplete" => {}
            _ if key.contains(" or ") => self.judge_either_part(key, value),
            _ if header::is_field(key) => self.judge_field(key, value),
            _ => self.sheet.not_understood(format!("the key {key:?}")),
        }
    }

    /// The items of a list that is expected.
    fn items<'v>(&mut self, key: &str, value: &'v Value) -> &'v [Value] {
        match value.as_array() {
            Some(items) => items,
            None => {
                self.sheet.not_understood(format!("{key}: a list is expected, not {value}"));
                &[]
            }
        }
    }

    /// The texts of a list that is expected.
    fn texts(&mut self, key: &str, value: &Value) -> Vec<String> {
        let texts = value.as_array().map(|items| items.iter().map(|item| item.as_str().map(str::to_owned)).collect());
        texts.flatten().unwrap_or_else(|| {
            self.sheet.not_understood(format!("{key}: a list of texts is expected, not {value}"));
            Vec::new()
        })
    }

    /// What an expected schedule means.
    fn wanted(&mut self, words: &Value) -> Option<Wanted> {
        let year = self.read.plan.get("year").and_then(Value::as_i64);
        let wanted = match words {
            Value::Null => Some(Wanted::OneOf(vec![Vec::new()])),
            words => words.as_str().and_then(|words| times::wanted(words, year)),
        };
        if wanted.is_none() {
            self.sheet.not_understood(format!("the schedule {words}"));
        }
        wanted
    }
}

/// Times as a value: nothing where nothing is said.
fn shown(read: &Times) -> Option<String> {
    (!read.is_empty()).then(|| times::shown(read))
}

/// An object as "key: value; key: value".
fn told(value: &Value) -> String {
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match value.as_object() {
        Some(fields) => {
            fields.iter().map(|(key, field)| format!("{key}: {}", plain(field))).collect::<Vec<_>>().join("; ")
        }
        None => plain(value),
    }
}

/// A text in few words, for naming the place of a difference.
fn briefly(text: &str) -> String {
    const ENOUGH: usize = 40;
    match text.char_indices().nth(ENOUGH) {
        Some((end, _)) => format!("“{}…”", text.get(..end).unwrap_or(text).trim_end()),
        None => format!("“{text}”"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tally::Tally;

    fn reading() -> Read {
        let clause = |text: &str, level: u8| json!({"text": text, "level": level, "schedule": {"type": "unspecified"}});
        let march = json!({"type": "in_month", "year": 2025, "month": 3});
        Read {
            plan: json!({
                "document_type": "KH", "number": null, "symbol": "KH-UBND", "year": 2025,
                "issued_on": {"year": 2025, "month": 2, "day": null}, "issuer": "UBND xã",
                "purposes": [clause("Người dân biết cách nộp hồ sơ qua mạng.", 0)],
                "contents": [clause("Phát tờ gấp.", 0), clause("Nói chuyện ở thôn.", 0)],
                "headings": [clause("Tuyên truyền trực tiếp", 0)],
                "expected_results": [clause("Biên bản", 0)],
                "legal_bases": [
                    {"symbol": "4/KH-UBND", "issued_on": {"year": 2025, "month": 1, "day": 5}, "issuer": "UBND tỉnh"},
                    {"symbol": "7/KH-SNV", "issuer": "Sở Nội vụ"},
                ],
                "assignments": [
                    {"clause": clause("Văn phòng", 0), "lead": "Văn phòng", "coordinating": []},
                    {"clause": clause("Theo dõi việc thực hiện.", 1), "lead": "Văn phòng", "coordinating": []},
                    {"clause": clause("Đoàn xã cử người.", 0), "lead": "Đoàn xã", "coordinating": []},
                ],
                "timeline": [{"clause": {"text": "Tháng 3", "schedule": march}, "what": "Tháng 3"}],
            }),
            activities: vec![
                json!({
                    "title": "Phát tờ gấp.", "lead": "Văn phòng", "coordinating": ["Đoàn xã"], "schedule": march,
                }),
                json!({"title": "Nói chuyện ở thôn.", "lead": null, "schedule": {"type": "unspecified"}}),
            ],
            coverage: None,
            trouble: None,
        }
    }

    /// Expected, right, missing, false, rightly empty.
    fn counts(expectations: Value, group: Group) -> [u32; 5] {
        let mut sheet = judge(&expectations, &reading());
        assert_eq!(sheet.not_understood, Vec::<String>::new(), "{expectations}");
        let Tally { expected, right, missing, wrong, rightly_empty, .. } = *sheet.tally(group);
        [expected, right, missing, wrong, rightly_empty]
    }

    #[test]
    fn the_header_is_compared_field_by_field() {
        let right = json!({"header": {"symbol": "KH-UBND", "date": "2025-02", "year": 2025, "number": null}});
        assert_eq!(counts(right, Group::Header), [3, 3, 0, 0, 1]);
        let wrong = json!({"symbol": "KH-SNV", "date": "2025-02-01", "number": "3", "year": null, "issuer": "UBND Xã"});
        assert_eq!(counts(wrong, Group::Header), [4, 0, 1, 4, 0]);
        assert_eq!(counts(json!({"year": "not 2025: none"}), Group::Header), [1, 0, 0, 1, 0]);
        assert_eq!(counts(json!({"year": "not 2024: none, or 2025"}), Group::Header), [1, 1, 0, 0, 0]);
        let signatory = json!({"signatory": {"authority": "head", "name": null}});
        assert_eq!(counts(signatory, Group::Header), [1, 0, 1, 0, 1]);
    }

    #[test]
    fn clauses_stand_in_their_parts() {
        assert_eq!(counts(json!({"purposes": ["Người dân biết cách nộp"]}), Group::Body), [1, 1, 0, 0, 0]);
        assert_eq!(counts(json!({"purposes": ["Người dân"]}), Group::Body), [1, 0, 1, 1, 0]);
        assert_eq!(counts(json!({"contents": ["phát tờ gấp"]}), Group::Contents), [1, 1, 0, 1, 0]);
        let some = json!({"contents": ["phát tờ gấp"], "incomplete": true});
        assert_eq!(counts(some, Group::Contents), [1, 1, 0, 0, 0]);
        let either = json!({"purposes or expected_results": ["Biên bản", "Ảnh"]});
        assert_eq!(counts(either, Group::Body), [2, 1, 1, 0, 0]);
        assert_eq!(counts(json!({"groups": ["Tuyên truyền trực tiếp"]}), Group::Body), [1, 1, 0, 0, 0]);
    }

    #[test]
    fn a_basis_is_right_as_a_whole() {
        let basis = |symbol: &str, issuer: &str| json!({"symbol": symbol, "issuer": issuer});
        let right = json!({"bases": [{"symbol": "4/KH-UBND", "date": "2025-01-05"}, basis("7/KH-SNV", "Sở Nội vụ")]});
        assert_eq!(counts(right, Group::Bases), [2, 2, 0, 0, 0]);
        let wrong = json!({"bases": [basis("4/KH-UBND", "UBND Tỉnh"), {"symbol": "7/KH-SNV", "date": "2025-01-06"}]});
        assert_eq!(counts(wrong, Group::Bases), [2, 0, 1, 1, 0]);
        assert_eq!(counts(json!({"bases": []}), Group::Bases), [0, 0, 0, 2, 0]);
    }

    #[test]
    fn a_wrong_lead_is_false_and_a_lead_not_read_is_missing() {
        let task = |title: &str, lead: Value| json!({"title": title, "lead": lead});
        let of = |leads: [Value; 2]| {
            let [first, second] = leads;
            let tasks = json!({"tasks": [task("Phát tờ gấp", first), task("Nói chuyện ở thôn", second)]});
            counts(tasks, Group::Leads)
        };
        assert_eq!(of([json!("Văn phòng"), json!(null)]), [1, 1, 0, 0, 1]);
        assert_eq!(of([json!("Đoàn xã"), json!(null)]), [1, 0, 0, 1, 1]);
        assert_eq!(of([json!("Văn phòng"), json!("Đoàn xã")]), [2, 1, 1, 0, 0]);
        assert_eq!(of([json!(null), json!(null)]), [0, 0, 0, 1, 1]);
        // Of what is not tracked, a lead is missing too.
        assert_eq!(counts(json!({"tasks": [task("Thi", json!("Đoàn xã"))]}), Group::Leads), [1, 0, 1, 0, 0]);
    }

    #[test]
    fn tasks_are_exactly_what_is_tracked() {
        let tasks = json!({"tasks": [{"title": "Nói chuyện ở thôn."}, {"title": "Thi trực tuyến"}]});
        assert_eq!(counts(tasks, Group::Tracked), [2, 1, 1, 1, 0]);
        assert_eq!(counts(json!({"tracked": 3}), Group::Tracked), [3, 2, 1, 0, 0]);
        assert_eq!(counts(json!({"tracked": 1}), Group::Tracked), [1, 1, 0, 1, 0]);
        assert_eq!(counts(json!({"tracked": ["Phát tờ gấp", "Nói chuyện ở thôn"]}), Group::Tracked), [2, 2, 0, 0, 0]);
        let untitled = json!({"tracked": [{"lead": "Văn phòng", "schedule": "month 2025-03"}]});
        assert_eq!(counts(untitled.clone(), Group::Tracked), [1, 1, 0, 1, 0]);
        assert_eq!(counts(untitled, Group::Leads), [1, 1, 0, 0, 0]);
        let held = json!({"tracked_must_hold": ["phát … gấp by 2025-04-01 (Văn phòng)"]});
        assert_eq!(counts(held.clone(), Group::Tracked), [1, 1, 0, 0, 0]);
        assert_eq!(counts(held, Group::Schedules), [1, 0, 0, 1, 0]);
    }

    #[test]
    fn a_row_is_right_where_every_cell_is() {
        let row = |lead: &str, result: &str| {
            let row = json!({"what": "Phát tờ gấp", "lead": lead, "coordinating": ["Đoàn xã"], "result": result});
            counts(json!({"rows": [row]}), Group::Tables)
        };
        assert_eq!(row("Văn phòng", "Biên bản"), [1, 1, 0, 0, 0]);
        assert_eq!(row("Đoàn xã", "Biên bản"), [1, 0, 0, 1, 0]);
        assert_eq!(row("Văn phòng", "Ảnh"), [1, 0, 1, 0, 0]);
        let longer = json!({"rows": [{"what": "Nói chuyện"}]});
        assert_eq!(counts(longer, Group::Tables), [1, 0, 0, 1, 0]);
        let in_table = json!({"tasks": [{"title": "Phát tờ gấp", "schedule": "monthly", "in_table": true}]});
        assert_eq!(counts(in_table, Group::Tables), [1, 0, 0, 1, 0]);
    }

    #[test]
    fn leads_and_schedules_may_stand_in_lists_of_their_own() {
        assert_eq!(counts(json!({"leads": ["Văn phòng", "Đoàn xã"]}), Group::Leads), [2, 2, 0, 0, 0]);
        assert_eq!(counts(json!({"leads": [["Theo dõi", "Văn phòng"], ["Thi", "A"]]}), Group::Leads), [2, 1, 1, 0, 0]);
        assert_eq!(counts(json!({"schedules": ["month 2025-03", "unspecified"]}), Group::Schedules), [1, 1, 0, 0, 1]);
        assert_eq!(counts(json!({"schedules": ["unspecified", "weekly"]}), Group::Schedules), [1, 0, 1, 1, 0]);
        assert_eq!(counts(json!({"timeline": ["month 2025-03"]}), Group::Schedules), [1, 1, 0, 0, 0]);
        assert_eq!(counts(json!({"assignments": 2}), Group::Body), [2, 2, 0, 0, 0]);
        let assigned = json!({"assignments": [{"lead": "Văn phòng"}, {"lead": "Đoàn"}]});
        assert_eq!(counts(assigned, Group::Leads), [2, 1, 0, 1, 0]);
    }

    #[test]
    fn what_is_not_understood_is_told_and_not_judged() {
        let expectations = json!({
            "leeds": ["A"], "schedules": ["soon", "unspecified"], "header": {"yaer": 1}, "contents": "A",
            "year": "some day", "bases": [{"symbol": "4/KH-UBND", "isuer": "A"}, {"symbol": "7/KH-SNV"}],
            "tasks": [{"title": "Phát tờ gấp", "led": "A"}, {"title": "Nói chuyện ở thôn"}],
            "tracked_must_hold": ["viết bài"], "rule": "a remark", "note": 1, "not": "", "titles": "",
        });
        let sheet = judge(&expectations, &reading());
        assert_eq!(sheet.not_understood.len(), 8, "{:?}", sheet.not_understood);
        assert_eq!(sheet.differences.iter().filter(|difference| difference.group == Group::Leads).count(), 0);
    }
}
