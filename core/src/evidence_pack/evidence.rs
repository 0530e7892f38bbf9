//! The table of evidence: each promise with what proves it and the files that show it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::error::Result;
use crate::labels::{at_start, kind_vi};
use crate::model::{ActivityStatus, Evidence, ExportOptions, Report, TableFormat};
use crate::table::{Figures, FiguresColumn, FiguresValues};

/// An item of evidence of an activity, or an activity without any.
pub(super) struct EvidenceRow {
    pub plan: String,
    pub activity: String,
    pub lead: String,
    pub status: ActivityStatus,
    pub evidence: Option<Evidence>,
    pub in_period: bool,
    /// Paths of the files in the pack.
    pub files: Vec<String>,
}

/// The rows of a report, in the order of plans and activities, evidence by day.
pub(super) fn rows(report: &Report, files: &BTreeMap<Uuid, Vec<String>>) -> Vec<EvidenceRow> {
    let mut rows = Vec::new();
    for plan in &report.plans {
        let name = format!("{} – {}", plan.symbol, plan.subject);
        for of in &plan.activities {
            let row = |evidence: Option<&Evidence>| EvidenceRow {
                plan: name.clone(),
                activity: of.activity.title.clone(),
                lead: of.activity.lead.clone().unwrap_or_default(),
                status: of.progress.status,
                in_period: evidence.is_some_and(|evidence| report.period.contains(evidence.on)),
                files: evidence.and_then(|evidence| files.get(&evidence.record).cloned()).unwrap_or_default(),
                evidence: evidence.cloned(),
            };
            match of.progress.evidence.as_slice() {
                [] => rows.push(row(None)),
                evidence => rows.extend(evidence.iter().map(|one| row(Some(one)))),
            }
        }
    }
    rows
}

/// The kind of the record that proves.
pub(super) fn kind_of(evidence: &Evidence) -> &'static str {
    let kinds = [
        (evidence.session.is_some(), "session"),
        (evidence.attachment.is_some(), "attachment"),
        (evidence.dissemination.is_some(), "dissemination"),
        (evidence.assessment.is_some(), "assessment"),
        (evidence.posting.is_some(), "posting"),
        (evidence.feedback.is_some(), "feedback"),
        (evidence.material.is_some(), "material"),
    ];
    let kind = kinds.iter().find(|(is, _)| *is).and_then(|(_, kind)| kind_vi(kind));
    kind.unwrap_or("minh chứng")
}

/// The table as a file in a format.
pub(super) fn table(rows: &[EvidenceRow], format: TableFormat) -> Result<Vec<u8>> {
    let text = |value: fn(&EvidenceRow) -> Option<String>| FiguresValues::Text(rows.iter().map(value).collect());
    let proof = |row: &EvidenceRow| row.evidence.is_some();
    let yes = |is: bool| if is { "có" } else { "không" }.to_owned();
    let columns = vec![
        FiguresColumn::new("plan", "kế hoạch", text(|row| Some(row.plan.clone()))),
        FiguresColumn::new("activity", "nhiệm vụ", text(|row| Some(row.activity.clone()))),
        FiguresColumn::new("lead", "chủ trì", text(|row| Some(row.lead.clone()).filter(|lead| !lead.is_empty()))),
        FiguresColumn::new("status", "tình trạng thực hiện", text(|row| Some(at_start(row.status.label_vi())))),
        FiguresColumn::new(
            "on",
            "ngày",
            FiguresValues::Date(rows.iter().map(|row| days(row.evidence.as_ref().map(|of| of.on))).collect()),
        ),
        FiguresColumn::new("what", "minh chứng", text(|row| row.evidence.as_ref().map(|of| of.what.clone()))),
        FiguresColumn::new(
            "kind",
            "loại minh chứng",
            text(|row| row.evidence.as_ref().map(|of| at_start(kind_of(of)))),
        ),
        FiguresColumn::new("ground", "căn cứ công nhận", text(|row| row.evidence.as_ref().map(ground))),
        FiguresColumn::new(
            "in_period",
            "trong kỳ",
            FiguresValues::Text(rows.iter().map(|row| proof(row).then(|| yes(row.in_period))).collect()),
        ),
        FiguresColumn::new(
            "files",
            "tệp trong gói",
            text(|row| Some(row.files.join("; ")).filter(|files| !files.is_empty())),
        ),
    ];
    Figures::new("Minh chứng", rows.len(), columns).content(format, &ExportOptions::default())
}

fn ground(evidence: &Evidence) -> String {
    at_start(evidence.ground.label_vi())
}

/// A day as tables have it.
pub(super) fn days(on: Option<Date>) -> Option<i32> {
    on.map(|on| (on - jiff::civil::date(1970, 1, 1)).get_days())
}
