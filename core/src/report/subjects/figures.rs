//! The catalogue of figures with its comparison, and what cannot be told.

use super::super::format::{NOTHING, capitalised, line, number, quotient};
use super::{FigureTable, SubjectBlock};
use crate::model::{Figure, FigureAbsence, FigureValue, Labelled, Report};

/// The figures of a report that has any: those that are nothing in every column are left out.
pub(in crate::report) fn blocks(report: &Report) -> Vec<SubjectBlock> {
    let columns = columns(report);
    let rows: Vec<Vec<String>> = report.figures.iter().filter_map(|figure| row(figure, &columns)).collect();
    let table = (!rows.is_empty()).then(|| {
        SubjectBlock::Table(FigureTable {
            caption: "Các chỉ tiêu có số liệu".to_owned(),
            heads: std::iter::once("Chỉ tiêu").chain(columns.iter().map(|column| column.head)).collect(),
            rows,
            sum: None,
        })
    });
    table.into_iter().chain(FigureAbsence::VALUES.iter().filter_map(|absence| absent(report, *absence))).collect()
}

/// A column of values.
struct ValueColumn {
    head: &'static str,
    value: ValueOf,
    /// Whether the parts of a share are shown, too.
    with_parts: bool,
}

/// A value of a figure: its own, or one that it is compared with.
pub(in crate::report) type ValueOf = fn(&Figure) -> Option<FigureValue>;

/// What a figure is compared with: the head of its column, and the value.
pub(in crate::report) const COMPARED: [(&str, ValueOf); 3] = [
    ("Kỳ trước", |figure| figure.previous),
    ("Cùng kỳ năm trước", |figure| figure.last_year),
    ("Lũy kế từ đầu năm", |figure| figure.year_to_date),
];

/// The period's own values, and those of the periods it is compared with.
fn columns(report: &Report) -> Vec<ValueColumn> {
    let own = ValueColumn { head: "Trong kỳ", value: |figure| figure.value, with_parts: true };
    let compared = report.compared.iter().flat_map(|periods| {
        let are_there = [&periods.previous, &periods.last_year, &periods.year_to_date].map(Option::is_some);
        COMPARED.into_iter().zip(are_there).filter(|(_, is_there)| *is_there)
    });
    let compared = compared.map(|((head, value), _)| ValueColumn { head, value, with_parts: false });
    std::iter::once(own).chain(compared).collect()
}

fn row(figure: &Figure, columns: &[ValueColumn]) -> Option<Vec<String>> {
    let is_something = |value: FigureValue| value.of.unwrap_or(value.count) > 0;
    if !columns.iter().any(|column| (column.value)(figure).is_some_and(is_something)) {
        return None;
    }
    let unit = line(&figure.unit_of_measure);
    let name = if unit == "%" { line(&figure.name) } else { format!("{} ({unit})", line(&figure.name)) };
    let cells = columns.iter().map(|column| written(figure, (column.value)(figure), column.with_parts));
    Some(std::iter::once(name).chain(cells).collect())
}

fn written(figure: &Figure, value: Option<FigureValue>, with_parts: bool) -> String {
    match value {
        None => NOTHING.to_owned(),
        Some(FigureValue { count, of: None }) => number(count),
        Some(FigureValue { count, of: Some(whole) }) if with_parts && whole > 0 => {
            format!("{} ({}/{})", quotient(&figure.unit_of_measure, count, whole), number(count), number(whole))
        }
        Some(FigureValue { count, of: Some(whole) }) => quotient(&figure.unit_of_measure, count, whole),
    }
}

/// Chưa có số liệu: số người của đối tượng trong cơ quan (kế hoạch chưa ghi số người …).
fn absent(report: &Report, absence: FigureAbsence) -> Option<SubjectBlock> {
    let names: Vec<String> =
        report.figures.iter().filter(|of| of.absent == Some(absence)).map(|of| line(&of.name)).collect();
    let told = || format!("Chưa có số liệu vì {}: {}.", absence.label_vi(), names.join("; "));
    (!names.is_empty()).then(|| SubjectBlock::Note(capitalised(&told())))
}
