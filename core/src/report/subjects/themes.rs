//! Themes of the year: posted, briefed on, linked to tasks.

use super::super::format::{day, line, number, quoted};
use super::{SubjectBlock, remarks};
use crate::model::{ThemeReport, ThemeTaskStatus};

pub(super) fn blocks(themes: &[ThemeReport], rest: &[String]) -> Vec<SubjectBlock> {
    themes.iter().map(|theme| SubjectBlock::Terms(terms(theme))).chain(remarks(rest)).collect()
}

fn terms(theme: &ThemeReport) -> Vec<(&'static str, String)> {
    let posted = theme.posted_on.map_or_else(|| "chưa niêm yết".to_owned(), |on| format!("từ ngày {}", day(on)));
    let issuer = theme.issuer.as_deref().map(line).filter(|issuer| !issuer.is_empty());
    let named = [("Năm", theme.year.to_string()), ("Chủ đề", quoted(&theme.text))];
    let issuer = issuer.map(|issuer| ("Cơ quan đề ra", issuer));
    let done = [
        ("Niêm yết", posted),
        ("Quán triệt", format!("{} buổi", number(theme.briefings))),
        ("Nhiệm vụ cụ thể", tasks(theme)),
    ];
    named.into_iter().chain(issuer).chain(done).collect()
}

/// How many tasks there are, and how far they are: "7, đã hoàn thành 5, quá hạn 1".
fn tasks(theme: &ThemeReport) -> String {
    let count = |status| theme.task_standings.iter().filter(|standing| standing.status == status).count() as u32;
    let mut told = vec![number(theme.tasks)];
    for (label, status) in [
        ("đã hoàn thành", ThemeTaskStatus::Done),
        ("quá hạn", ThemeTaskStatus::Overdue),
        ("đã hủy", ThemeTaskStatus::Cancelled),
    ] {
        if count(status) > 0 {
            told.push(format!("{label} {}", number(count(status))));
        }
    }
    told.join(", ")
}
