//! Counts of right, missing and false values by group.

use serde::Serialize;

/// What a value is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Number, date, bodies, subject, signature.
    Header,
    /// Clauses in their parts, and headings of groups.
    Body,
    /// What the plan rests on.
    Bases,
    /// Clauses among the contents.
    Contents,
    /// Who takes part.
    Coordinating,
    /// When.
    Schedules,
    /// Who leads.
    Leads,
    /// Rows of tables, each as a whole.
    Tables,
    /// What is tracked as promised.
    Tracked,
}

impl Group {
    /// Every group, as reports order them.
    pub const ALL: [Self; 9] = [
        Self::Header,
        Self::Body,
        Self::Bases,
        Self::Contents,
        Self::Coordinating,
        Self::Schedules,
        Self::Leads,
        Self::Tables,
        Self::Tracked,
    ];

    /// Its name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Body => "body",
            Self::Bases => "legal bases",
            Self::Contents => "contents",
            Self::Coordinating => "coordinating units",
            Self::Schedules => "schedules",
            Self::Leads => "leads",
            Self::Tables => "table rows",
            Self::Tracked => "tracked tasks",
        }
    }
}

/// How far a value that should have been read is from what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is as expected.
    Right,
    /// Nothing was read.
    Missing,
    /// Something else was read, or something that the text does not say.
    False,
}

/// Counts of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Values that should be read.
    pub expected: u32,
    /// Of those, read as expected.
    pub right: u32,
    /// Of those, not read at all.
    pub missing: u32,
    /// Values read that are not right: in the place of another, or where there is none.
    #[serde(rename = "false")]
    pub wrong: u32,
    /// Of those, the ones where there is none.
    pub invented: u32,
    /// Places where there is none and none was read.
    pub rightly_empty: u32,
}

impl Tally {
    /// Right ones of all that should be read or were invented; nothing where there are none.
    pub fn percent(&self) -> Option<f64> {
        let all = self.expected + self.invented;
        (all > 0).then(|| f64::from(self.right) * 100.0 / f64::from(all))
    }

    /// Whether nothing is missing or false.
    pub const fn is_all_right(&self) -> bool {
        self.missing == 0 && self.wrong == 0
    }

    /// Adds another plan's counts.
    pub const fn add(&mut self, other: &Self) {
        self.expected += other.expected;
        self.right += other.right;
        self.missing += other.missing;
        self.wrong += other.wrong;
        self.invented += other.invented;
        self.rightly_empty += other.rightly_empty;
    }

    /// Counts a value that should be read.
    pub const fn count(&mut self, verdict: Verdict) {
        self.expected += 1;
        match verdict {
            Verdict::Right => self.right += 1,
            Verdict::Missing => self.missing += 1,
            Verdict::False => self.wrong += 1,
        }
    }

    /// Counts a value that was read where there is none.
    pub const fn count_invented(&mut self) {
        self.wrong += 1;
        self.invented += 1;
    }
}

/// One value that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What it is about.
    pub group: Group,
    /// Missing or false.
    pub verdict: Verdict,
    /// Where: the field, the clause.
    pub at: String,
    /// What should have been read; nothing where there is none.
    pub expected: Option<String>,
    /// What was read.
    pub read: Option<String>,
}
