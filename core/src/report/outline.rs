//! The sections of a report, their order and numbers.

use super::labels;
use super::subjects::{ReportSubject, SubjectBlock, subjects};
use crate::model::Report;

/// A section of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReportSection {
    /// The figures of the whole report.
    Overview,
    /// Sessions by month.
    ByMonth,
    /// Sessions by type.
    ByKind,
    /// One subject other than sessions.
    Subject(ReportSubject),
    /// Promises of plans compared with their evidence.
    Plans,
    /// What people wrote for the report.
    Note,
    /// Points that need attention.
    Attention,
    /// Footnotes on how the figures are computed.
    Method,
}

/// The condition under which a footnote is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// In every report.
    Always,
    /// If no subject has figures.
    WithoutSubjects,
    /// If any subject has figures.
    WithSubjects,
    /// If this subject has figures.
    With(ReportSubject),
}

/// The sections of one report, with the contents of its subjects.
pub(super) struct Outline {
    /// Each subject of the report with its blocks; without blocks if a plan promises it and there are no figures yet.
    pub subjects: Vec<(ReportSubject, Vec<SubjectBlock>)>,
    sections: Vec<ReportSection>,
}

impl Outline {
    /// The sections of a report.
    pub fn of(report: &Report) -> Self {
        let subjects = subjects(report);
        let sections = [ReportSection::Overview, ReportSection::ByMonth, ReportSection::ByKind]
            .into_iter()
            .chain(subjects.iter().map(|(subject, _)| ReportSection::Subject(*subject)))
            .chain([ReportSection::Plans])
            .chain(report.note.is_some().then_some(ReportSection::Note))
            .chain([ReportSection::Attention, ReportSection::Method])
            .collect();
        Self { subjects, sections }
    }

    /// The number of a section, from 1.
    pub fn ordinal(&self, section: ReportSection) -> usize {
        self.sections.iter().take_while(|other| **other != section).count() + 1
    }

    /// The number of a section in Roman numerals: IV.
    pub fn number(&self, section: ReportSection) -> &'static str {
        labels::NUMBERS.get(self.ordinal(section) - 1).copied().unwrap_or_default()
    }

    /// Number and name of a section: IV. Nhiệm vụ của kế hoạch và minh chứng.
    pub fn heading(&self, section: ReportSection) -> String {
        format!("{}. {}", self.number(section), labels::section(section))
    }

    /// The footnotes that explain how the figures of this report are computed.
    pub fn footnotes(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        let has = |wanted: ReportSubject| {
            self.subjects.iter().any(|(subject, shown)| *subject == wanted && !shown.is_empty())
        };
        let has_any = self.subjects.iter().any(|(_, shown)| !shown.is_empty());
        let told = move |when: Told| match when {
            Told::Always => true,
            Told::WithoutSubjects => !has_any,
            Told::WithSubjects => has_any,
            Told::With(subject) => has(subject),
        };
        labels::FOOTNOTES.iter().filter(move |(when, _, _)| told(*when)).map(|(_, term, sentence)| (*term, *sentence))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{DialogueFigures, Period};

    #[test]
    fn numbers_leave_no_gap() {
        let mut report = Report::blank(Period::year(2021).unwrap(), date(2021, 12, 31));
        assert_eq!(Outline::of(&report).heading(ReportSection::Attention), "V. Việc cần chú ý");
        report.dialogues = DialogueFigures { held: 1, ..DialogueFigures::default() };
        let outline = Outline::of(&report);
        assert_eq!(outline.heading(ReportSection::Subject(ReportSubject::Dialogues)), "IV. Đối thoại");
        assert_eq!(outline.heading(ReportSection::Method), "VII. Cách tính số liệu");
    }

    #[test]
    fn every_section_of_the_longest_report_has_a_number() {
        let all = 7 + ReportSubject::ALL.len();
        assert_eq!(labels::NUMBERS.len(), all);
    }

    #[test]
    fn a_footnote_comes_with_its_subject() {
        let mut report = Report::blank(Period::year(2021).unwrap(), date(2021, 12, 31));
        let terms = |report: &Report| Outline::of(report).footnotes().map(|(term, _)| term).collect::<Vec<_>>();
        assert!(!terms(&report).contains(&"Đối thoại"));
        report.dialogues.held = 1;
        assert!(terms(&report).contains(&"Đối thoại"));
        assert!(!terms(&report).contains(&"Niêm yết"));
        assert_eq!(terms(&report).iter().filter(|term| **term == "Nguồn số liệu").count(), 1);
    }
}
