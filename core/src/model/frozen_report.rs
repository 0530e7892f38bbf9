//! Reports as they were sent, and how the figures differ since (báo cáo đã chốt).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::record::{Called, Problems, Record, References, indexes};
use super::{FrozenReportId, Head, Header, Period, PlanId, ReportQuery, UnitId};

/// A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the change
/// log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed or removed.
///
/// Who froze it and when is in the header. The canonical form is JSON: the names of each object in the order of their
/// bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrozenReport {
    /// Identity, revision and time stamps, kept by the store.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// What the paper is called: "Báo cáo công tác tuyên truyền CCHC quý IV/2021"; not blank (tên báo cáo).
    #[serde(default)]
    pub title: Option<String>,
    /// Number and symbol of the paper, as written: "15/BC-SXD"; not blank (số, ký hiệu).
    #[serde(default)]
    pub number: Option<String>,
    /// The question that the report answers, with the day on which statuses are judged.
    pub question: ReportQuery,
    /// The instant whose state the report is of (UTC): the last one before the commit that froze it. `store.as_of`
    /// reads that state.
    pub as_of: Timestamp,
    /// The head of the change log at that instant (đầu chuỗi nhật ký).
    pub head: Head,
    /// Version of the library that made the report.
    pub library: String,
    /// BLAKE3 hash of the report in canonical form, 64 hexadecimal digits.
    pub blake3: String,
    /// Length of the report in canonical form, in bytes.
    pub size: u32,
}

indexes! {|r: &FrozenReport|
    by period(from: Date = r.question.period.from, to: Date = r.question.period.to);
    by unit(unit: UnitId = r.question.unit, from: Date = r.question.period.from);
    by plan(plan: PlanId = r.question.plan, from: Date = r.question.period.from);
}

impl Record for FrozenReport {
    fn called(&self) -> Called {
        Called::by(self.name()).or(self.number.as_deref())
    }

    fn references(&self, to: &mut References) {
        to.optional("question.unit", self.question.unit);
        to.optional("question.plan", self.question.plan);
        to.content("blake3", &self.blake3, self.size);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.not_blank("title", self.title.as_deref());
        problems.not_blank("number", self.number.as_deref());
        // The instant is the one right before the commit: nobody knows it beforehand but the call that freezes.
        let made = self.header.created.map(Timestamp::as_microsecond);
        if made != self.as_of.as_microsecond().checked_add(1) {
            let text = "only frozen_reports.freeze makes a frozen report";
            let text_vi = "báo cáo đã chốt chỉ được tạo bằng thao tác chốt báo cáo";
            problems.add("as_of", "not_frozen", text, text_vi).allowing(["frozen_reports.freeze"]);
        }
    }

    fn validate_change(&self, _before: &Self, problems: &mut Problems) {
        let text = "a frozen report stays as it is: freeze another one";
        problems.add("", "frozen", text, "không sửa báo cáo đã chốt; hãy chốt báo cáo khác");
    }

    fn validate_removal(&self, problems: &mut Problems) {
        problems.add("", "frozen", "a frozen report stays", "không xóa báo cáo đã chốt");
    }
}

impl FrozenReport {
    /// What it is called: its title, or else its period.
    pub fn name(&self) -> String {
        self.title.clone().unwrap_or_else(|| format!("Báo cáo {}", self.question.period.name))
    }
}

/// Whether a frozen report can be made again from the records (kiểm tra báo cáo đã chốt).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrozenReportCheck {
    /// The frozen report.
    pub id: FrozenReportId,
    /// Whether all is well: the kept bytes are intact, the history is the one it was frozen in, and the report that the
    /// records of its instant give has every value of the kept one.
    pub sound: bool,
    /// Whether the kept bytes have the hash that was noted.
    pub intact: bool,
    /// Whether the change log still leads through the head that was noted. False too where the records were brought
    /// into a new store, whose log has other hashes: `log_is_other` then.
    pub head_found: bool,
    /// Whether this is another log of the same data set, as a new store has that took in an export.
    pub log_is_other: bool,
    /// Whether the report made again is equal byte for byte.
    pub identical: bool,
    /// BLAKE3 hash of the report made again, in canonical form.
    pub blake3: String,
    /// Fields that the report made again has and the kept one lacks, since a newer version of the library made it; they
    /// were not compared. Paths: `sessions.hours`.
    pub newer_fields: Vec<String>,
    /// Values that differ, at most 1,000.
    pub differences: Vec<FigureDifference>,
    /// What came out, in English.
    pub text: String,
    /// What came out, in Vietnamese.
    pub text_vi: String,
}

/// How the figures of a frozen report differ from those that the records give now (số liệu thay đổi so với báo cáo đã
/// chốt): what a supplementary report lists (báo cáo bổ sung).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportDifferences {
    /// The frozen report.
    pub id: FrozenReportId,
    /// What it is called.
    pub name: String,
    /// Its period.
    pub period: Period,
    /// The instant of its figures.
    pub then: Timestamp,
    /// The instant of the figures that they are compared with.
    pub now: Timestamp,
    /// What differs, in the order of the report; empty if nothing does.
    pub figures: Vec<FigureDifference>,
}

/// A figure that differs (số liệu thay đổi).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureDifference {
    /// Path of the figure in the report; items of lists are named by what they are about:
    /// `kinds[briefing].figures.held`.
    pub path: String,
    /// The part of the report that it stands in, in Vietnamese: "Số buổi theo loại".
    pub section_vi: String,
    /// What it is, in Vietnamese: "Họp giao ban: số buổi đã tổ chức".
    pub name_vi: String,
    /// Its value then, as a report shows it; none if there was none.
    #[serde(default)]
    pub then: Option<String>,
    /// Its value now, as a report shows it; none if there is none.
    #[serde(default)]
    pub now: Option<String>,
    /// The difference with its sign: "+3"; of shares in percentage points: "-2,5 điểm %"; none of what is no number.
    #[serde(default)]
    pub difference: Option<String>,
    /// The record that it is about; none if it is about several.
    #[serde(default)]
    pub record: Option<Uuid>,
}
