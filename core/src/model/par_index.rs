//! Criteria of a province's index of administrative reform, as data, and what a department scores by them (tự chấm điểm
//! Chỉ số CCHC, PAR Index).

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{NoteGround, Period};

/// A set of criteria with points and rules (bộ tiêu chí). Provinces differ in criteria, points and steps: the host
/// gives the set that its province decided on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionSet {
    /// Its name; not blank (tên bộ tiêu chí).
    pub name: String,
    /// The decision that set it: "Quyết định số 876/QĐ-BNV ngày 10/11/2022"; none if none is named (căn cứ).
    #[serde(default)]
    pub source: Option<String>,
    /// Whether somebody compared it with the decision. Scores by a set that nobody did are marked so.
    #[serde(default)]
    pub verified: bool,
    /// The criteria, at least one and at most 200, each with a number of its own (tiêu chí).
    pub criteria: Vec<Criterion>,
}

/// A criterion (tiêu chí, tiêu chí thành phần).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criterion {
    /// Its number in the set: "1.5.2"; not blank (số thứ tự).
    pub number: String,
    /// What it asks for; not blank (nội dung tiêu chí).
    pub name: String,
    /// The most points, in hundredths of a point: 50 is 0,5 điểm; 1 to 10,000 (điểm tối đa).
    pub points: u32,
    /// The rule by which it is scored (cách chấm).
    pub rule: ScoringRule,
}

/// How a criterion is scored. Steps are tried in order; the first that is reached gives its points, and none gives
/// none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ScoringRule {
    /// By the day on which the plan was issued (thời điểm ban hành kế hoạch).
    PlanIssued {
        /// Last days, the earliest first, with points that fall.
        steps: Vec<DayStep>,
    },
    /// By the share of one figure in another (tỷ lệ).
    Share {
        /// The part.
        part: ScoredFigure,
        /// The whole.
        whole: ScoredFigure,
        /// Least shares in percent, the greatest first, with points that fall.
        steps: Vec<NumberStep>,
    },
    /// By a figure (số lượng).
    Count {
        /// The figure.
        figure: ScoredFigure,
        /// Least values, the greatest first, with points that fall.
        steps: Vec<NumberStep>,
    },
    /// By how many different forms of communication were used in the period (mức độ đa dạng hình thức tuyên truyền).
    Forms {
        /// Least numbers of forms, the greatest first, with points that fall.
        steps: Vec<NumberStep>,
    },
}

/// A step of a rule: from a number on so many points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberStep {
    /// The least value that reaches it; of a share in percent.
    pub at_least: u32,
    /// Its points, in hundredths of a point.
    pub points: u32,
}

/// A step of a rule: up to a day so many points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayStep {
    /// Day of the month, 1 to 31.
    pub day: i8,
    /// Month, 1 to 12.
    pub month: i8,
    /// Whether it is in the year before the one of the plan.
    #[serde(default)]
    pub year_before: bool,
    /// Its points, in hundredths of a point.
    pub points: u32,
}

impl DayStep {
    /// The day, for the plan of a year; `None` where the year has no such day.
    pub fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year.checked_sub(i16::from(self.year_before))?, self.month, self.day).ok()
    }
}

/// A figure that criteria may use (số liệu dùng để chấm điểm), of the report's period, units and plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ScoredFigure {
    /// Activities of the plans, without cancelled ones (số nhiệm vụ của kế hoạch).
    Activities,
    /// Of these, those that are done (số nhiệm vụ hoàn thành).
    ActivitiesDone,
    /// Sessions held (số buổi đã tổ chức).
    SessionsHeld,
    /// Of these, those with minutes (số buổi có biên bản).
    SessionsMinuted,
    /// People invited to the sessions held (số lượt người được mời).
    Invited,
    /// People informed (số lượt người được thông tin).
    Informed,
    /// People whose understanding was measured (số lượt người được đánh giá mức độ hiểu).
    Measured,
    /// People who understood (số lượt người hiểu rõ).
    Understood,
    /// Dialogues held (số cuộc đối thoại).
    Dialogues,
    /// Questions put at dialogues (số ý kiến tại đối thoại).
    Questions,
    /// Of these, those answered (số ý kiến đã trả lời).
    QuestionsAnswered,
    /// Disseminations (số lượt tuyên truyền).
    Disseminations,
    /// Feedback received (số phản ánh, kiến nghị nhận được).
    FeedbackReceived,
    /// Of these, feedback answered (số phản ánh, kiến nghị đã trả lời).
    FeedbackAnswered,
    /// Of these, feedback answered in time (số phản ánh, kiến nghị trả lời đúng hạn).
    FeedbackOnTime,
    /// Postings that the procedures in force need, over all places where posting is required (số lượt phải niêm yết).
    PostingsRequired,
    /// Of these, those that are up and current (số lượt niêm yết đúng).
    PostingsCurrent,
    /// People who took a test (số người làm bài kiểm tra).
    Tested,
    /// Of these, people who passed (số người đạt).
    TestsPassed,
}

impl CriterionSet {
    /// Collects the rules that the set breaks, with paths relative to it.
    pub fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.not_blank("source", self.source.as_deref());
        let count = self.criteria.len();
        if !(1..=200).contains(&count) {
            problems.add("criteria", "range", "must be 1 to 200 criteria", "phải có từ 1 đến 200 tiêu chí");
        }
        for (position, criterion) in self.criteria.iter().enumerate() {
            let before = self.criteria.iter().take(position);
            problems.within(format!("criteria[{position}]."), |problems| {
                if before.clone().any(|known| known.number.trim() == criterion.number.trim()) {
                    let (text, text_vi) = ("another criterion has this number", "trùng số thứ tự với tiêu chí khác");
                    problems.add("number", "twice", text, text_vi);
                }
                criterion.validate(problems);
            });
        }
    }
}

impl Criterion {
    fn validate(&self, problems: &mut Problems) {
        problems.required("number", &self.number);
        problems.required("name", &self.name);
        problems.range("points", self.points, [1, 10_000]);
        let steps: Vec<(Option<i64>, u32)> = match &self.rule {
            ScoringRule::PlanIssued { steps } => steps
                .iter()
                // A leap year has every day that any year has. Later days are worth less, so they count downwards.
                .map(|step| (step.in_year(2024).map(|on| -i64::from((on - date(2000, 1, 1)).get_days())), step.points))
                .collect(),
            ScoringRule::Share { steps, .. } | ScoringRule::Count { steps, .. } | ScoringRule::Forms { steps } => {
                steps.iter().map(|step| (Some(i64::from(step.at_least)), step.points)).collect()
            }
        };
        if steps.is_empty() {
            problems.add("rule.steps", "required", "has no steps", "chưa có mức điểm nào");
        }
        for (position, (value, points)) in steps.iter().enumerate() {
            let path = |field: &str| format!("rule.steps[{position}]{field}");
            if value.is_none() {
                problems.add(&path(""), "date", "no such day of a year", "không có ngày này trong năm");
            }
            if matches!(self.rule, ScoringRule::Share { .. }) && value.is_some_and(|percent| percent > 100) {
                problems.add(&path(".at_least"), "range", "must be 0 to 100 percent", "phải từ 0 đến 100 phần trăm");
            }
            if *points > self.points {
                let (text, text_vi) = ("more than the criterion gives", "lớn hơn điểm tối đa của tiêu chí");
                problems.add(&path(".points"), "range", text, text_vi);
            }
            let before = position.checked_sub(1).and_then(|before| steps.get(before));
            let falls =
                before.is_none_or(|(last, last_points)| last.is_none() || (value < last && points < last_points));
            if !falls && value.is_some() {
                let text = "steps go from the best to the least, with points that fall";
                problems.add(&path(""), "order", text, "các mức điểm phải xếp từ cao xuống thấp, điểm giảm dần");
            }
        }
    }
}

/// What a department scores by a set of criteria (kết quả tự chấm điểm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParIndexScore {
    /// Name of the set.
    pub set: String,
    /// Whether somebody compared the set with the decision that set it.
    pub verified: bool,
    /// What readers must know of the set, in Vietnamese; none if there is nothing.
    #[serde(default)]
    pub notice_vi: Option<String>,
    /// The period.
    pub period: Period,
    /// The reference day.
    pub on: Date,
    /// Each criterion, in the order of the set.
    pub criteria: Vec<CriterionScore>,
    /// The most points of all criteria, in hundredths of a point.
    pub possible: u32,
    /// The points computed, in hundredths of a point, without criteria that lack data.
    pub points: u32,
    /// The most points of the criteria that lack data, in hundredths of a point: nothing is said of them.
    pub not_computed: u32,
}

/// What is scored by one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionScore {
    /// Its number.
    pub number: String,
    /// What it asks for.
    pub name: String,
    /// The most points, in hundredths of a point.
    pub possible: u32,
    /// The points computed, in hundredths of a point; none if data are lacking.
    #[serde(default)]
    pub points: Option<u32>,
    /// The value that was used, as a report shows it: "92,3% (12/13)"; none if data are lacking.
    #[serde(default)]
    pub value: Option<String>,
    /// Why it has these points, or what is lacking, in Vietnamese.
    pub reason_vi: String,
    /// What is lacking, in Vietnamese; empty if it is computed.
    pub lacking_vi: Vec<String>,
    /// The records behind the value, at most 50.
    pub records: Vec<NoteGround>,
    /// How many records are behind it, listed or not.
    pub count: u32,
}
