//! The headline figures of the whole report, side by side.

use maud::{Markup, html as markup};

use super::super::format::{number, share, total};
use super::super::outline::ReportSection;
use super::super::subjects::{Headline, catalogue, headlines};
use super::{HtmlPage, subjects};

pub(super) fn overview(page: &HtmlPage<'_>) -> Markup {
    let report = page.report;
    let figures = report.sessions;
    let all = report.completion;
    let attention = (report.attention.len() as u32).saturating_add(report.left_out_of("attention"));
    let activities = total(all);
    let of_activities = |count: u32| match activities {
        0 => number(count),
        activities => format!("{}/{}", number(count), number(activities)),
    };
    markup! {
        dl class="figures" {
            (figure("Buổi đã tổ chức", &number(figures.held), &[
                format!("dự kiến {}", number(figures.planned)),
                format!("đã hủy {}", number(figures.cancelled)),
            ], ""))
            (figure("Buổi có biên bản", &number(figures.minuted), &[
                share(figures.minuted, figures.held, "số buổi đã tổ chức"),
            ], if figures.minuted < figures.held { "lacking" } else { "" }))
            (figure("Lượt người được thông tin", &number(figures.informed), &[
                share(figures.informed, figures.invited, &format!("của {} lượt được mời", number(figures.invited))),
            ], ""))
            (figure("Lượt người hiểu rõ", &number(figures.understood), &[
                share(figures.understood, figures.measured, &format!("của {} lượt được đánh \
                                                                      giá", number(figures.measured))),
            ], ""))
            (figure("Nhiệm vụ hoàn thành", &of_activities(all.done), &[
                share(all.done, activities, "số nhiệm vụ"),
            ], ""))
            (figure("Nhiệm vụ chứng minh một phần", &of_activities(all.partly), &[
                format!("{} nhiệm vụ có minh chứng cần xác nhận", number(all.possible)),
            ], if all.possible > 0 { "lacking" } else { "" }))
            (figure("Nhiệm vụ quá hạn", &of_activities(all.overdue), &[
                share(all.overdue, activities, "số nhiệm vụ"),
            ], if all.overdue > 0 { "overdue" } else { "" }))
            @for Headline { term, value, note, late, lacking } in headlines(report) {
                (figure(term, &value, &[note], match (late, lacking) {
                    (true, _) => "overdue",
                    (false, true) => "lacking",
                    (false, false) => "",
                }))
            }
        }
        div class="catalogue" { (subjects::some(&catalogue(report))) }
        @if !report.attention.is_empty() {
            p class="see" {
                a href=(format!("#{}", page.section_id(ReportSection::Attention))) {
                    (number(attention)) " việc cần chú ý"
                }
                " (mục " (page.outline.number(ReportSection::Attention)) ")."
            }
        }
    }
}

fn figure(term: &str, value: &str, notes: &[String], mood: &str) -> Markup {
    markup! {
        div class=[(!mood.is_empty()).then_some(mood)] {
            dt { (term) }
            dd {
                strong { (value) }
                " "
                small { (notes.join(", ")) }
            }
        }
    }
}
