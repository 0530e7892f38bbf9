//! The headline figures of the whole report.

use super::super::format::{number, percent, total, with_share};
use super::super::subjects::{catalogue, headlines};
use super::page::TextPage;
use super::subjects::blocks;
use crate::model::{Report, SessionFigures};

pub(super) fn overview(page: &mut TextPage, report: &Report) {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = report.sessions;
    let all = report.completion;
    let activities = total(all);
    let of_activities = |count: u32| match activities {
        0 => number(count),
        activities => format!("{}/{} ({})", number(count), number(activities), percent(count, activities)),
    };
    let mut rows = vec![
        ("Buổi đã tổ chức", format!("{} (dự kiến {}, đã hủy {})", number(held), number(planned), number(cancelled))),
        ("Buổi có biên bản", with_share(minuted, held, "")),
        (
            "Lượt người được thông tin",
            with_share(informed, invited, &format!(" của {} lượt được mời", number(invited))),
        ),
        ("Lượt người hiểu rõ", with_share(understood, measured, " số được đánh giá")),
        ("Nhiệm vụ hoàn thành", of_activities(all.done)),
        ("Nhiệm vụ chứng minh một phần", of_activities(all.partly)),
        ("Nhiệm vụ có minh chứng cần xác nhận", of_activities(all.possible)),
        ("Nhiệm vụ quá hạn", of_activities(all.overdue)),
    ];
    rows.extend(headlines(report).into_iter().map(|of| (of.term, format!("{} ({})", of.value, of.note))));
    page.rows(&rows);
    let figures = catalogue(report);
    if !figures.is_empty() {
        page.line("");
        blocks(page, &figures);
    }
}
