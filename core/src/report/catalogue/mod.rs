//! The catalogue of figures: what each is called, how it is counted and what asks for it, and how it is taken from the
//! figures of a report. The table is the one place where figures are defined: reports, `docs/figures.md` and the
//! records behind a figure follow from it.

mod measure;
mod table;
#[cfg(test)]
mod tests;

pub(super) use self::measure::{Attempted, Measure, SessionGroup};
use self::table::FIGURES;
pub(super) use self::table::PER_HEAD;
use crate::model::{Figure, FigureAbsence, FigureValue, Report};

/// One figure of the catalogue.
pub(super) struct CatalogueFigure {
    pub code: &'static str,
    pub group: &'static str,
    pub name: &'static str,
    pub unit: &'static str,
    pub definition: &'static str,
    pub source: &'static str,
    pub measure: Measure,
}

/// Whether a figure says how many attendances there are for each of the people: such a quotient is no share.
pub(crate) fn is_per_head(code: &str) -> bool {
    CatalogueFigure::named(code).is_some_and(|figure| figure.unit == PER_HEAD)
}

impl CatalogueFigure {
    /// The figure with this code.
    pub fn named(code: &str) -> Option<&'static Self> {
        FIGURES.iter().find(|figure| figure.code == code)
    }

    /// Every code, in the order of the catalogue.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        FIGURES.iter().map(|figure| figure.code)
    }

    /// The figure of a report whose lists are whole.
    pub fn value(&self, report: &Report) -> Result<FigureValue, FigureAbsence> {
        let Measure::Share(part, whole) = self.measure else {
            return self.measure.count(report).map(|count| FigureValue { count, of: None });
        };
        let count_of = |code: &str| Self::named(code).map_or(Ok(0), |figure| figure.measure.count(report));
        Ok(FigureValue { count: count_of(part)?, of: Some(count_of(whole)?) })
    }
}

/// The figures of reports of other periods that those of a report are compared with; their lists are whole.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct ComparedReports<'a> {
    pub previous: Option<&'a Report>,
    pub last_year: Option<&'a Report>,
    pub year_to_date: Option<&'a Report>,
}

/// Every figure of a report whose lists are whole.
pub(super) fn figures(report: &Report, compared: ComparedReports<'_>) -> Vec<Figure> {
    FIGURES.iter().map(|figure| written(figure, report, compared)).collect()
}

fn written(figure: &CatalogueFigure, report: &Report, compared: ComparedReports<'_>) -> Figure {
    let CatalogueFigure { code, group, name, unit, definition, source, measure } = figure;
    let then = |report: Option<&Report>| report.and_then(|report| figure.value(report).ok());
    let value = figure.value(report);
    Figure {
        code: (*code).to_owned(),
        group: (*group).to_owned(),
        name: (*name).to_owned(),
        unit_of_measure: (*unit).to_owned(),
        definition: (*definition).to_owned(),
        source: (*source).to_owned(),
        share_of: if let Measure::Share(_, whole) = measure { Some((*whole).to_owned()) } else { None },
        absent: value.err(),
        value: value.ok(),
        previous: then(compared.previous),
        last_year: then(compared.last_year),
        year_to_date: then(compared.year_to_date),
    }
}
