//! Tests taken and passed.

use super::super::format::{line, number, percent};
use super::{CountRow, Counts, FigureTable, SubjectBlock, remarks};
use crate::model::AssessmentFigures;

pub(super) fn blocks(figures: &AssessmentFigures, [tests_rest, units_rest]: &[Vec<String>; 2]) -> Vec<SubjectBlock> {
    if *figures == AssessmentFigures::default() {
        return Vec::new();
    }
    let counts = SubjectBlock::Counts(Counts {
        caption: "Kiểm tra, đánh giá trong kỳ".to_owned(),
        rows: vec![
            CountRow::new("Số lượt làm bài", figures.attempts),
            CountRow::new("Số người làm bài", figures.people),
            CountRow::part("Số người đạt", figures.passed, figures.people, "số người làm bài"),
        ],
    });
    let tests = figures.assessments.iter().map(|of| row(&of.title, of.people, of.passed)).collect();
    let units = figures.units.iter().map(|of| row(unit(&of.name), of.people, of.passed)).collect();
    let tests = table("Kết quả theo bài kiểm tra", "Bài kiểm tra", tests);
    let units = table("Kết quả theo đơn vị", "Đơn vị", units);
    let tests = tests.into_iter().chain(remarks(tests_rest));
    std::iter::once(counts).chain(tests).chain(units).chain(remarks(units_rest)).collect()
}

fn table(caption: &str, first: &'static str, rows: Vec<Vec<String>>) -> Option<SubjectBlock> {
    (!rows.is_empty()).then(|| {
        let heads = vec![first, "Số người làm bài", "Số người đạt", "Tỷ lệ"];
        SubjectBlock::Table(FigureTable { caption: caption.to_owned(), heads, rows, sum: None })
    })
}

fn row(name: &str, people: u32, passed: u32) -> Vec<String> {
    vec![line(name), number(people), number(passed), percent(passed, people)]
}

fn unit(name: &str) -> &str {
    if name.trim().is_empty() { "Chưa rõ đơn vị" } else { name }
}
