//! The subjects of a report other than sessions. Each turns its figures into blocks ([`SubjectBlock`]: counts, tables,
//! remarks), which HTML and text render alike.

mod assessments;
mod board;
mod dialogues;
mod feedback;
mod figures;
mod headlines;
mod materials;
mod procedures;
mod themes;

use super::format::{number, percent, rest_of, share};
use crate::model::{Channel, PlanReport, Report};

pub(super) use figures::{COMPARED, blocks as catalogue};
pub(super) use headlines::{Headline, headlines};

/// A subject beyond sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReportSubject {
    /// Procedures and where they are posted.
    Procedures,
    /// Feedback.
    Feedback,
    /// Dialogues and their questions.
    Dialogues,
    /// Tests taken.
    Assessments,
    /// Materials and what was made known with them.
    Materials,
    /// Themes of the year.
    Themes,
    /// The leaders' schedule.
    Board,
}

impl ReportSubject {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 7] = [
        Self::Procedures,
        Self::Feedback,
        Self::Dialogues,
        Self::Assessments,
        Self::Materials,
        Self::Themes,
        Self::Board,
    ];

    /// What a report shows of it; empty where there are no figures.
    fn blocks(self, report: &Report) -> Vec<SubjectBlock> {
        let rest = |list: &str| rest_of(report, list);
        match self {
            Self::Procedures => procedures::blocks(&report.procedures, report.on, &rest("procedures.stale")),
            Self::Feedback => feedback::blocks(&report.feedback, report.on),
            Self::Dialogues => dialogues::blocks(report.dialogues),
            Self::Assessments => {
                let rests = [rest("assessments.assessments"), rest("assessments.units")];
                assessments::blocks(&report.assessments, &rests)
            }
            Self::Materials => materials::blocks(&report.materials),
            Self::Themes => themes::blocks(&report.themes, &rest("themes")),
            Self::Board => board::blocks(report.board),
        }
    }

    /// The forms of communication that promise it.
    const fn promised_by(self) -> &'static [Channel] {
        match self {
            Self::Procedures => &[Channel::NoticeBoard],
            Self::Feedback => &[Channel::Feedback],
            Self::Dialogues => &[Channel::Dialogue],
            Self::Assessments => &[Channel::ItAssessment],
            Self::Materials => {
                &[Channel::Egov, Channel::Website, Channel::ZaloPortal, Channel::MassMedia, Channel::PrintMaterial]
            }
            Self::Themes => &[Channel::ThemeBriefing],
            Self::Board => &[Channel::LedBoard],
        }
    }

    fn is_promised(self, plans: &[PlanReport]) -> bool {
        let activities = plans.iter().flat_map(|plan| &plan.activities).map(|of| &of.activity);
        activities
            .filter(|activity| activity.cancelled.is_none())
            .any(|activity| activity.channels.iter().any(|channel| self.promised_by().contains(channel)))
    }
}

/// The subjects that have figures or were promised, with what is shown of each.
pub(super) fn subjects(report: &Report) -> Vec<(ReportSubject, Vec<SubjectBlock>)> {
    ReportSubject::ALL
        .into_iter()
        .map(|subject| (subject, subject.blocks(report)))
        .filter(|(subject, blocks)| !blocks.is_empty() || subject.is_promised(&report.plans))
        .collect()
}

/// A part of what is shown of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SubjectBlock {
    /// Counts, one under the other.
    Counts(Counts),
    /// Rows of a name and numbers.
    Table(FigureTable),
    /// Rows of words.
    Records(RecordTable),
    /// Terms and what is said of them.
    Terms(Vec<(&'static str, String)>),
    /// A remark.
    Note(String),
}

/// What lists do not show, as remarks behind them.
fn remarks(rest: &[String]) -> impl Iterator<Item = SubjectBlock> + '_ {
    rest.iter().cloned().map(SubjectBlock::Note)
}

/// Counts, one under the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counts {
    /// What they count.
    pub caption: String,
    /// Each count.
    pub rows: Vec<CountRow>,
}

/// A count with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CountRow {
    /// What is counted.
    pub name: &'static str,
    /// How many; a dash where it is not known.
    pub count: String,
    /// What share of a whole that is: 25% số nhận được. May be empty.
    pub share: String,
    /// What it is a part of.
    pub depth: Depth,
    /// Whether it should be nothing and is not.
    pub wrong: bool,
}

/// What a count is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Of nothing shown.
    Whole,
    /// Of a whole above it.
    Part,
    /// Of a part above it.
    PartOfPart,
}

impl CountRow {
    fn new(name: &'static str, count: u32) -> Self {
        Self { name, count: number(count), share: String::new(), depth: Depth::Whole, wrong: false }
    }

    /// A part of a whole that stands above it.
    fn part(name: &'static str, count: u32, whole: u32, of: &str) -> Self {
        Self { share: share(count, whole, of), depth: Depth::Part, ..Self::new(name, count) }
    }

    /// A part of a part.
    fn deeper(self) -> Self {
        Self { depth: Depth::PartOfPart, ..self }
    }

    /// Something that should not be.
    fn wrong(self) -> Self {
        Self { wrong: self.count != "0", ..self }
    }
}

/// Rows of a name and numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FigureTable {
    /// What it shows.
    pub caption: String,
    /// What each column holds, names first.
    pub heads: Vec<&'static str>,
    /// Each row: the name, then the numbers.
    pub rows: Vec<Vec<String>>,
    /// The last row, where there is a sum.
    pub sum: Option<Vec<String>>,
}

/// Rows of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RecordTable {
    /// What it shows.
    pub caption: String,
    /// What each column holds; the first two together name the record.
    pub heads: [&'static str; 5],
    /// Each record; a column may be empty.
    pub rows: Vec<[String; 5]>,
}

/// A table of how a whole is made up, each part with its share; `None` where there are no parts.
fn made_up(caption: &str, first: &'static str, parts: &[(String, u32)], whole: u32) -> Option<SubjectBlock> {
    let row = |name: &str, count: u32| vec![name.to_owned(), number(count), percent(count, whole)];
    (!parts.is_empty()).then(|| {
        SubjectBlock::Table(FigureTable {
            caption: caption.to_owned(),
            heads: vec![first, "Số lượng", "Tỷ lệ"],
            rows: parts.iter().map(|(name, count)| row(name, *count)).collect(),
            sum: Some(row(SUM, whole)),
        })
    })
}

/// What the last row of a table is called.
const SUM: &str = "Tổng cộng";
