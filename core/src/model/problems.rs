//! The collector of rules that a value breaks, so that a refusal names all of them at once.

use super::record::StatusHistory;
use super::{Header, PartialDate, Problem, law};
use crate::text::{ContactKind, InOrder, TextPlace, contact_places};

/// Collects the rules that a value breaks, each with the path of its field.
#[derive(Debug, Default)]
pub struct Problems {
    found: Vec<Problem>,
    prefix: String,
}

impl Problems {
    /// Adds one problem, with texts in English and Vietnamese.
    ///
    /// The problem it returns takes the law behind the rule and what is allowed instead:
    /// `problems.add(…).under(law::FEEDBACK_CONTENTS).allowing(["report", "proposal"])`.
    pub fn add(&mut self, path: &str, code: &str, text: impl Into<String>, text_vi: impl Into<String>) -> &mut Problem {
        let position = self.found.len();
        self.found.push(Problem {
            path: format!("{}{path}", self.prefix),
            code: code.to_owned(),
            text: text.into(),
            text_vi: text_vi.into(),
            law: None,
            allowed: Vec::new(),
        });
        &mut self.found[position]
    }

    /// Collects problems under a path prefix: `within("minutes.", |problems| …)`.
    pub fn within(&mut self, prefix: impl AsRef<str>, collect: impl FnOnce(&mut Self)) {
        let outer = self.prefix.len();
        self.prefix.push_str(prefix.as_ref());
        collect(self);
        self.prefix.truncate(outer);
    }

    /// Refuses text that is empty or only white space.
    pub fn required(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(path, "required", "must not be empty", "không được để trống");
        }
    }

    /// Refuses text that is given but empty or only white space.
    pub fn not_blank(&mut self, path: &str, text: Option<&str>) {
        if text.is_some_and(|text| text.trim().is_empty()) {
            self.add(path, "blank", "leave it out rather than blank", "bỏ trống hẳn thay vì ghi khoảng trắng");
        }
    }

    /// Refuses text for publication that seems to hold telephone numbers, e-mail addresses or personal identification
    /// numbers. They are told by their place, not repeated.
    pub fn no_contact_details(&mut self, path: &str, text: &str) {
        for (kind, TextPlace { line, character }) in contact_places(text) {
            let (what, what_vi) = match kind {
                ContactKind::Number => ("a telephone or identity number", "số điện thoại hoặc số định danh"),
                ContactKind::Mail => ("a mail address", "địa chỉ thư điện tử"),
            };
            let text = format!(
                "there seems to be {what} at line {line}, character {character}: take it out, or confirm that it is \
                 nobody's",
            );
            let text_vi = format!(
                "dòng {line}, ký tự {character} có thể là {what_vi}: hãy bỏ đi, hoặc xác nhận không phải của ai",
            );
            self.add(path, "public_text_personal", text, text_vi).under(law::PERSONAL_DATA).allowing(["confirmed"]);
        }
    }

    /// Refuses a page size outside 1 to `most`.
    pub fn limit(&mut self, limit: u32, most: u32) {
        self.range("limit", limit, [1, most]);
    }

    /// Refuses a number that is less or more than it may be.
    pub(crate) fn range<T: PartialOrd + std::fmt::Display>(&mut self, path: &str, given: T, [least, most]: [T; 2]) {
        if given < least || given > most {
            let (text, text_vi) = (format!("must be {least} to {most}"), format!("phải từ {least} đến {most}"));
            self.add(path, "range", text, text_vi);
        }
    }

    /// Refuses an end before its start; a missing bound is accepted.
    pub fn order<T: InOrder>(&mut self, path: &str, from: Option<T>, to: Option<T>) -> Option<&mut Problem> {
        match (from, to) {
            (Some(from), Some(to)) if to < from => {
                let text_vi = format!("{} trước {}", to.in_vietnamese(), from.in_vietnamese());
                Some(self.add(path, "order", format!("{to} is before {from}"), text_vi))
            }
            _ => None,
        }
    }

    /// Refuses a partial date that cannot exist.
    pub fn partial_date(&mut self, path: &str, date: Option<PartialDate>) {
        if date.is_some_and(|date| !date.is_possible()) {
            self.add(path, "date", "no such date", "không có ngày này");
        }
    }

    /// Refuses a year outside 1945 to 9999.
    pub fn year(&mut self, path: &str, year: i16) {
        if !(1945..=9999).contains(&year) {
            self.add(path, "range", "must be a year from 1945", "phải là năm từ 1945");
        }
    }

    /// Refuses a status without the entry in the status history that explains it. New entries must be of this revision
    /// and its actor and link up with each other; earlier entries must not change. Records without a status history are
    /// accepted.
    pub fn status_changed(
        &mut self,
        before: Option<StatusHistory<'_>>,
        after: Option<StatusHistory<'_>>,
        header: &Header,
    ) {
        let (Some(before), Some(after)) = (before, after) else { return };
        let Some(new_moves) = after.moves.strip_prefix(before.moves) else {
            let (text, text_vi) = ("what was noted stays", "không sửa quá trình xử lý đã ghi");
            self.add("moves", "moves_fixed", text, text_vi);
            return;
        };
        let own = new_moves.iter().all(|step| Some(step.at) == header.updated && step.by == header.actor);
        let mut status = before.status;
        let linked = new_moves.iter().all(|step| {
            let follows = status == step.from;
            status.clone_from(&step.to);
            follows
        });
        if !own || !linked || status != after.status {
            let text = "a state changes by its operations, which note who moved it, when and why";
            let text_vi = "trạng thái chỉ thay đổi qua thao tác, có ghi người, lúc và lý do";
            self.add("status", "state_by_update", text, text_vi);
        }
    }

    /// Appends the problems of another collector.
    pub fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
    }

    /// Appends the problems of another collector under the path prefix of this one, each changed by a function.
    pub fn append_each(&mut self, other: Self, change: impl Fn(&mut Problem)) {
        for mut problem in other.found {
            change(&mut problem);
            problem.path = format!("{}{}", self.prefix, problem.path);
            self.found.push(problem);
        }
    }

    /// Adds that something a document needs is not given, named in English and in Vietnamese (`missing`).
    pub(crate) fn not_given(&mut self, path: &str, what: &str, what_vi: &str) -> &mut Problem {
        self.add(path, "missing", format!("not given: {what}"), format!("chưa có: {what_vi}"))
    }

    /// Whether a problem of the field at a path was found.
    pub(crate) fn names(&self, path: &str) -> bool {
        self.found.iter().any(|problem| problem.path.strip_prefix(&self.prefix) == Some(path))
    }

    /// Whether no problem was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All problems found, in order.
    pub fn into_vec(self) -> Vec<Problem> {
        self.found
    }
}
