//! Sessions by month and by kind.

use maud::{Markup, html as markup};

use super::super::chart::chart;
use super::super::format::{capitalised, line, number, percent};
use super::super::labels;
use super::super::spans::{cut_months, spans};
use crate::model::{Report, SessionFigures};

pub(super) fn by_month(report: &Report, id: &str) -> Markup {
    let spans = spans(report);
    let title = format!("Số buổi đã tổ chức, {}", line(&report.period.name));
    let rows: Vec<(String, SessionFigures)> = spans.iter().map(|span| (span.full_name(), span.figures)).collect();
    let by = if spans.iter().any(|span| span.name.starts_with("Năm")) { "năm" } else { "tháng" };
    markup! {
        figure {
            figcaption {
                span { "Số buổi đã tổ chức theo " (by) }
                span class="legend" {
                    span class="key minuted" {} (capitalised(labels::MINUTED)) " "
                    span class="key unminuted" {} (capitalised(labels::UNMINUTED))
                }
            }
            div class="wide" tabindex="0" role="region" aria-label="Biểu đồ" {
                (chart(&format!("{id}-bieu-do"), &title, &spans))
            }
        }
        (figures_table(&format!("Số buổi và lượt người theo {by}"), &capitalised(by), &rows, Some(report.sessions)))
        @if let Some(note) = cut_months(report) {
            p class="note" { (note) }
        }
    }
}

pub(super) fn by_kind(report: &Report) -> Markup {
    let rows: Vec<(String, SessionFigures)> =
        report.kinds.iter().map(|kind| (labels::session_kind(kind.kind), kind.figures)).collect();
    markup! {
        @if rows.is_empty() {
            p class="empty" { (labels::NO_SESSIONS) }
        } @else {
            (figures_table("Số buổi và lượt người theo loại buổi", "Loại buổi", &rows, Some(report.sessions)))
            (by_topic(report))
            (by_unit(report))
        }
    }
}

fn by_unit(report: &Report) -> Markup {
    let rows = labels::by_unit(report);
    markup! {
        @if !rows.is_empty() {
            (figures_table(labels::BY_UNIT, "Đơn vị", &rows, Some(report.sessions)))
            (super::rest(report, "units"))
        }
    }
}

/// A session on several topics counts for each, so there is no sum.
fn by_topic(report: &Report) -> Markup {
    let rows: Vec<(String, SessionFigures)> =
        report.topics.iter().map(|topic| (labels::training_topic(topic.topic), topic.figures)).collect();
    markup! {
        @if !rows.is_empty() {
            (figures_table(labels::BY_TOPIC, "Chuyên đề", &rows, None))
        }
    }
}

fn figures_table(caption: &str, first: &str, rows: &[(String, SessionFigures)], sum: Option<SessionFigures>) -> Markup {
    markup! {
        div class="wide" tabindex="0" role="region" aria-label=(caption) {
            table class="counts" {
                caption { (caption) }
                thead {
                    tr {
                        th rowspan="2" scope="col" { (first) }
                        th colspan="4" scope="colgroup" { "Số buổi" }
                        th colspan="5" scope="colgroup" { "Lượt người" }
                    }
                    tr {
                        th scope="col" { "Đã tổ chức" }
                        th scope="col" { "Có biên bản" }
                        th scope="col" { "Dự kiến" }
                        th scope="col" { "Đã hủy" }
                        th scope="col" { "Được mời" }
                        th scope="col" { "Được thông tin" }
                        th scope="col" { "Tỷ lệ" }
                        th scope="col" { "Hiểu rõ" }
                        th scope="col" { "Tỷ lệ" }
                    }
                }
                tbody {
                    @for (name, figures) in rows { (figures_row(name, *figures)) }
                }
                @if let Some(sum) = sum {
                    tfoot { (figures_row("Tổng cộng", sum)) }
                }
            }
        }
    }
}

fn figures_row(name: &str, figures: SessionFigures) -> Markup {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = figures;
    markup! {
        tr {
            th scope="row" { (name) }
            @for count in [held, minuted, planned, cancelled] { td { (number(count)) } }
            td { (number(invited)) }
            td { (number(informed)) }
            td { (percent(informed, invited)) }
            td { (number(understood)) }
            td { (percent(understood, measured)) }
        }
    }
}
