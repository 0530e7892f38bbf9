//! Making a frozen report again from the records of its instant.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::canonical::{canonical, value_of};
use super::compare::{compare, newer_fields};
use super::kept::canonical_of;
use crate::error::Result;
use crate::model::{FrozenReport, FrozenReportCheck, FrozenReportId};
use crate::query::Query;
use crate::report::report;
use crate::store::View;

/// The most differences that are listed.
const MOST: usize = 1000;

/// Checks a frozen report (kiểm tra báo cáo đã chốt): makes it again from the records as they were at its instant and
/// compares the two byte for byte. A newer version of the library may give more fields; then the fields of the kept
/// report are compared, and the others are named.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckFrozenReport {
    /// The frozen report.
    pub id: FrozenReportId,
}

impl Query for CheckFrozenReport {
    type Answer = FrozenReportCheck;
    const NAME: &'static str = "frozen_reports.check";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<FrozenReportCheck> {
        let frozen: FrozenReport = view.get(self.id)?;
        let kept = canonical_of(view, &frozen)?;
        let intact = blake3::hash(kept.as_bytes()).to_hex().as_str() == frozen.blake3;
        let made = value_of(&report(frozen.question.clone(), &view.as_of(frozen.as_of), frozen.as_of)?)?;
        let again = canonical(&made)?;
        let kept: Value = serde_json::from_str(&kept).map_err(super::freeze::unreadable)?;
        let mut differences = compare(&kept, &made, false);
        differences.truncate(MOST);
        let (head_found, log_is_other) = head(view, &frozen)?;
        let blake3 = blake3::hash(again.as_bytes()).to_hex().to_string();
        let mut check = FrozenReportCheck {
            id: self.id,
            sound: intact && (head_found || log_is_other) && differences.is_empty(),
            intact,
            head_found,
            log_is_other,
            identical: blake3 == frozen.blake3,
            blake3,
            newer_fields: newer_fields(&kept, &made),
            differences,
            text: String::new(),
            text_vi: String::new(),
        };
        (check.text, check.text_vi) = told(&check);
        Ok(check)
    }
}

/// Whether the log leads through the head of the report; if not, whether this is another log of the same data set.
fn head(view: &View<'_>, frozen: &FrozenReport) -> Result<(bool, bool)> {
    let found = view.has_head(&frozen.head)?;
    let identity = view.identity()?;
    // A store that took in an export has a log that begins anew, with hashes of its own from the first change on.
    let is_other = !found && identity.dataset == frozen.head.dataset && identity.replica != frozen.head.replica;
    Ok((found, is_other))
}

fn told(check: &FrozenReportCheck) -> (String, String) {
    let mut told: Vec<(&str, &str)> = Vec::new();
    if !check.intact {
        told.push(("the kept bytes were altered", "nội dung báo cáo đã lưu bị thay đổi"));
    }
    if !check.head_found && !check.log_is_other {
        told.push((
            "the history is not the one in which it was frozen",
            "nhật ký không còn là nhật ký lúc chốt báo cáo",
        ));
    }
    if !check.differences.is_empty() {
        told.push((
            "the records of its instant give other values",
            "dữ liệu tại thời điểm chốt cho số liệu khác với báo cáo đã lưu",
        ));
    }
    if told.is_empty() {
        told.push(match check.identical {
            true => {
                ("made again from the records, it is equal byte for byte", "lập lại từ dữ liệu, trùng khớp từng byte")
            }
            false => (
                "every field that it has is equal; a newer version of the library gives further fields",
                "mọi trường của báo cáo đã chốt đều trùng khớp; phiên bản thư viện mới hơn có thêm trường khác",
            ),
        });
    }
    if check.log_is_other {
        told.push((
            "the records were brought into another store, whose log cannot be compared with the head noted",
            "dữ liệu đã được chuyển sang kho khác, không đối chiếu được với đầu chuỗi nhật ký đã ghi",
        ));
    }
    let joined = |which: fn(&(&'static str, &'static str)) -> &'static str| {
        told.iter().map(which).collect::<Vec<_>>().join("; ")
    };
    (joined(|(text, _)| text), joined(|(_, text_vi)| text_vi))
}
