//! Tests with their items and pass marks (bài kiểm tra, đánh giá).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Called, IndexKey, Name, Problems, Record, References, StatusHistory, Text, indexes, natural_key};
use super::{ActivityId, Header, Move, PlanId, SessionId};
use crate::model::Labelled;

/// How an item of a test is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Exactly one option is right (chọn một).
    #[default]
    Single,
    /// One or several options are right (chọn nhiều).
    Multiple,
    /// A written answer or a practical task, marked by hand (tự luận, thực hành).
    Text,
}

/// One item of a test (câu hỏi).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentItem {
    /// What is asked; not blank.
    pub text: String,
    /// How it is answered.
    #[serde(default)]
    pub kind: ItemKind,
    /// The options, in order: at least two, none twice; empty for `text` items (phương án).
    #[serde(default)]
    pub options: Vec<String>,
    /// Numbers of the right options, counted from 1: exactly one for `single`, at least one for `multiple`, none for
    /// `text` (đáp án).
    #[serde(default)]
    pub correct: Vec<u32>,
    /// The most points that the item brings, 1 to 1000 (điểm).
    pub points: u32,
}

/// The least result that passes; a result equal to it passes (mức đạt).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum PassMark {
    /// A percentage of all points (tỷ lệ).
    Percent {
        /// Percent of all points, 1 to 100.
        percent: u32,
    },
    /// A number of points (điểm).
    Points {
        /// Points, from 1 to the sum of all items.
        points: u32,
    },
}

/// The status of a test (trạng thái).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AssessmentStatus {
    /// Being prepared: items may still change (dự thảo).
    #[default]
    Draft,
    /// People can take it; its items, pass mark and partial credit can no longer change (đang mở).
    Open,
    /// Nobody can take it any more (đã kết thúc).
    Closed,
}

/// A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its items,
/// pass mark and partial credit never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    pub title: String,
    /// What the test is meant to find out (mục đích).
    #[serde(default)]
    pub purpose: Option<String>,
    /// The session at which, or after which, people take it.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// The plan that the test serves.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The activity that the test is evidence for. If none, it is evidence for those activities of its plan that
    /// promise such tests.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The least result that passes (mức đạt).
    pub pass_mark: PassMark,
    /// Whether a partly right answer brings points (tính điểm từng phần). If true, each wrong option cancels a right
    /// one, and the item brings that share of its points, rounded down. If false, only a wholly right answer brings
    /// points.
    #[serde(default)]
    pub partial_credit: bool,
    /// Time for one attempt in minutes, at least 1; none for no limit (thời gian làm bài).
    #[serde(default)]
    pub time_limit_minutes: Option<u32>,
    /// Its items, in order (câu hỏi).
    #[serde(default)]
    pub items: Vec<AssessmentItem>,
    /// How many attempts one person has, at least 1; none for no limit (số lượt tối đa).
    #[serde(default)]
    pub attempts_allowed: Option<u32>,
    /// First day on which it may be taken, included; none for no bound.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day on which it may be taken, included, not before the first; none for no bound.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    #[serde(default)]
    pub status: AssessmentStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

impl Assessment {
    /// A draft without items.
    ///
    /// ```
    /// use cchc::model::{Assessment, PassMark};
    ///
    /// let test = Assessment::draft("Kỹ năng sử dụng văn phòng điện tử", PassMark::Percent { percent: 80 });
    /// assert_eq!(test.points(), 0);
    /// ```
    pub fn draft(title: &str, pass_mark: PassMark) -> Self {
        Self {
            header: Header::default(),
            title: title.to_owned(),
            purpose: None,
            session: None,
            plan: None,
            activity: None,
            pass_mark,
            partial_credit: false,
            time_limit_minutes: None,
            items: Vec::new(),
            attempts_allowed: None,
            valid_from: None,
            valid_to: None,
            status: AssessmentStatus::default(),
            moves: Vec::new(),
        }
    }

    /// The sum of the points of all items.
    pub fn points(&self) -> u32 {
        self.items.iter().fold(0, |sum, item| sum.saturating_add(item.points))
    }
}

impl AssessmentItem {
    /// The most points that one item may bring.
    pub const MOST: u32 = 1000;

    /// Whether the item has an option of this number, counted from 1.
    pub fn has_option(&self, number: u32) -> bool {
        (1..=self.options.len()).contains(&(number as usize))
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("text", &self.text);
        if !(1..=Self::MOST).contains(&self.points) {
            let (text, text_vi) = (format!("must be 1 to {}", Self::MOST), format!("phải từ 1 đến {}", Self::MOST));
            problems.add("points", "range", text, text_vi);
        }
        if self.kind == ItemKind::Text {
            if !self.options.is_empty() || !self.correct.is_empty() {
                let text = "an item marked by hand has no options";
                problems.add("options", "options_of_text", text, "câu tự luận, thực hành không có phương án");
            }
            return;
        }
        self.validate_options(problems);
    }

    fn validate_options(&self, problems: &mut Problems) {
        if self.options.len() < 2 {
            problems.add("options", "too_few", "needs at least two options", "phải có ít nhất hai phương án");
        }
        for (position, option) in self.options.iter().enumerate() {
            problems.required(&format!("options[{position}]"), option);
            if self.options[..position].contains(option) {
                problems.add(&format!("options[{position}]"), "named_twice", "is named twice", "được nêu hai lần");
            }
        }
        for (position, number) in self.correct.iter().enumerate() {
            let path = format!("correct[{position}]");
            if !self.has_option(*number) {
                let (text, text_vi) = (
                    format!("there is no option {number}: they count from 1"),
                    format!("không có phương án {number}: đếm từ 1"),
                );
                let numbers = (1..=self.options.len()).map(|number| number.to_string());
                problems.add(&path, "unknown_option", text, text_vi).allowing(numbers);
            }
            if self.correct[..position].contains(number) {
                problems.add(&path, "named_twice", "is named twice", "được nêu hai lần");
            }
        }
        if self.correct.is_empty() {
            problems.add("correct", "required", "must name the right options", "phải nêu đáp án");
        }
        if self.kind == ItemKind::Single && self.correct.len() > 1 {
            let (text, text_vi) = ("one option alone is right here", "câu chọn một chỉ có một đáp án");
            problems.add("correct", "one_option", text, text_vi);
        }
    }
}

indexes! {|a: &Assessment|
    by title(title: Name = a.title.as_str());
    by plan(plan: PlanId = a.plan);
    by activity(activity: ActivityId = a.activity);
    by session(session: SessionId = a.session);
    by status(status: AssessmentStatus = a.status, title: Name = a.title.as_str());
}

impl Record for Assessment {
    const STATES: Option<&'static str> = Some(AssessmentStatus::NAME);

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn called(&self) -> Called {
        Called::by(self.title.as_str())
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![Text(self.title.to_lowercase()), self.session, self.valid_from]
    }

    fn references(&self, to: &mut References) {
        to.optional("session", self.session);
        to.optional("plan", self.plan);
        to.optional("activity", self.activity);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("title", &self.title);
        problems.not_blank("purpose", self.purpose.as_deref());
        problems.order("valid_to", self.valid_from, self.valid_to);
        for (path, value) in
            [("time_limit_minutes", self.time_limit_minutes), ("attempts_allowed", self.attempts_allowed)]
        {
            if value == Some(0) {
                problems.add(path, "range", "must be at least 1", "phải từ 1 trở lên");
            }
        }
        for (position, item) in self.items.iter().enumerate() {
            problems.within(format!("items[{position}]."), |problems| item.validate(problems));
        }
        if self.items.is_empty() && self.status != AssessmentStatus::Draft {
            problems.add("items", "required", "a test asks something", "bài kiểm tra phải có câu hỏi");
        }
        self.validate_pass_mark(problems);
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if before.status == AssessmentStatus::Draft {
            return;
        }
        let text = "once a test was opened, what it asks and what it takes to pass stay; add another test";
        let text_vi = "bài đã mở không đổi câu hỏi và mức đạt; hãy thêm bài khác";
        for (path, changed) in [
            ("items", self.items != before.items),
            ("pass_mark", self.pass_mark != before.pass_mark),
            ("partial_credit", self.partial_credit != before.partial_credit),
        ] {
            if changed {
                problems.add(path, "fixed", text, text_vi);
            }
        }
    }
}

impl Assessment {
    fn validate_pass_mark(&self, problems: &mut Problems) {
        match self.pass_mark {
            PassMark::Percent { percent } if !(1..=100).contains(&percent) => {
                problems.add("pass_mark.percent", "range", "must be 1 to 100", "phải từ 1 đến 100");
            }
            PassMark::Points { points: 0 } => {
                problems.add("pass_mark.points", "range", "must be at least 1", "phải từ 1 trở lên");
            }
            PassMark::Points { points } if !self.items.is_empty() && points > self.points() => {
                let all = self.points();
                let (text, text_vi) = (format!("there are {all} points in all"), format!("tổng điểm chỉ có {all}"));
                problems.add("pass_mark.points", "out_of_reach", text, text_vi);
            }
            PassMark::Percent { .. } | PassMark::Points { .. } => {}
        }
    }
}
