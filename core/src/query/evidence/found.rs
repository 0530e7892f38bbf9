//! Evidence while it is counted and judged: some bytes each. What a caller lists of it is written out in the end.

use jiff::civil::Date;
use uuid::Uuid;

use crate::error::Result;
use crate::labels::at_start;
use crate::model::facts::{FeedbackFacts, SessionFacts};
use crate::model::{
    ActivityStatus, Evidence, EvidenceCounts, EvidenceGround, FeedbackId, FeedbackKind, Period, PromiseProgress,
    Register, SessionId,
};
use crate::store::View;

/// Where evidence comes from.
pub(super) enum Proof {
    /// Evidence without grounds and acts.
    Written(Box<Evidence>),
    /// A session, in a row.
    Session {
        row: u64,
        text_mark: u64,
        id: SessionId,
        minuted: bool,
    },
    Feedback {
        id: FeedbackId,
        kind: FeedbackKind,
        number: Option<(u32, i16)>,
    },
}

impl Proof {
    pub fn of_session(row: u64, session: &SessionFacts) -> Self {
        Self::Session { row, text_mark: session.text_mark, id: session.id, minuted: session.has_minutes }
    }

    pub const fn of_feedback(feedback: &FeedbackFacts) -> Self {
        Self::Feedback { id: feedback.id, kind: feedback.kind, number: feedback.number }
    }

    /// The record that it is.
    pub fn record(&self) -> Uuid {
        match self {
            Self::Written(evidence) => evidence.record,
            Self::Session { id, .. } => id.0,
            Self::Feedback { id, .. } => id.0,
        }
    }

    fn write(&self, view: &View<'_>, on: Date) -> Result<Evidence> {
        Ok(match self {
            Self::Written(evidence) => (**evidence).clone(),
            Self::Session { row, text_mark, id, minuted } => {
                let subject = view.subject_of_session(*row, *text_mark)?.to_string();
                Evidence { session: Some(*id), minuted: *minuted, ..Evidence::of(id.0, on, subject) }
            }
            Self::Feedback { id, kind, number } => {
                let number = number.map(|(number, year)| format!(" số {}/{year}", Register::written(number)));
                let what = format!("{}{}", at_start(kind.label_vi()), number.unwrap_or_default());
                Evidence { feedback: Some(*id), ..Evidence::of(id.0, on, what) }
            }
        })
    }
}

/// What evidence comes from, by the place that it was given.
#[derive(Default)]
pub(crate) struct Proofs(pub(super) Vec<Proof>);

/// One evidence for an activity.
#[derive(Debug, Clone, Copy)]
pub(super) struct One {
    on: Date,
    /// The place among the proofs.
    proof: u32,
    /// The place of its acts in the list of lists.
    acts: u32,
    ground: EvidenceGround,
}

/// The evidence for an activity.
#[derive(Default)]
pub(super) struct Found {
    /// What counts.
    evidence: Vec<One>,
    /// What counts only if somebody confirms it.
    pub possible: Vec<One>,
    /// What somebody refused.
    refused: Vec<One>,
    /// Different lists of numbers of acts: few, since most evidence is for the same ones.
    lists: Vec<Vec<u16>>,
}

impl Found {
    /// Adds evidence for the acts with some numbers.
    pub fn add(&mut self, on: Date, proof: u32, ground: EvidenceGround, acts: impl Iterator<Item = u16> + Clone) {
        let known = self.lists.iter().position(|list| list.iter().copied().eq(acts.clone()));
        let place = known.unwrap_or_else(|| {
            self.lists.push(acts.collect());
            self.lists.len() - 1
        });
        let list = match ground {
            EvidenceGround::Possible => &mut self.possible,
            EvidenceGround::Refused => &mut self.refused,
            EvidenceGround::Named | EvidenceGround::Fitting | EvidenceGround::Confirmed => &mut self.evidence,
        };
        list.push(One { on, proof, acts: place as u32, ground });
    }

    /// Brings all of it into the order of days.
    pub fn sort(&mut self) {
        for list in [&mut self.evidence, &mut self.possible, &mut self.refused] {
            list.sort_by_key(|one| one.on);
        }
    }

    fn acts(&self, one: &One) -> &[u16] {
        self.lists.get(one.acts as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// The days of what counts for the act with a number.
    pub fn days(&self, number: u16) -> Vec<Date> {
        let of_act: Vec<bool> = self.lists.iter().map(|acts| acts.contains(&number)).collect();
        let is_of_act = |one: &&One| of_act.get(one.acts as usize) == Some(&true);
        self.evidence.iter().filter(is_of_act).map(|one| one.on).collect()
    }

    fn write(&self, list: &[One], view: &View<'_>, proofs: &Proofs, limit: usize) -> Result<Vec<Evidence>> {
        let newest = list.get(list.len().saturating_sub(limit)..).unwrap_or_default();
        let places = newest.iter().filter_map(|one| Some((one, proofs.0.get(one.proof as usize)?)));
        let write = |(one, proof): (&One, &Proof)| {
            Ok(Evidence { ground: one.ground, acts: self.acts(one).to_vec(), ..proof.write(view, one.on)? })
        };
        places.map(write).collect()
    }
}

/// The progress of an activity, whose evidence is not written out yet.
pub(crate) struct Standing {
    /// All but the lists of evidence.
    pub progress: PromiseProgress,
    pub(super) found: Found,
}

impl Standing {
    /// The days of the evidence that somebody should confirm or refuse: see [`PromiseProgress::to_confirm`].
    pub fn to_confirm(&self) -> impl Iterator<Item = Date> {
        let is_open = |number: &u16| {
            let act = usize::from(*number).checked_sub(1).and_then(|at| self.progress.acts.get(at));
            act.is_some_and(|act| act.status != ActivityStatus::Done)
        };
        let possible = self.found.possible.iter().filter(|_| self.progress.is_open());
        possible.filter(move |one| self.found.acts(one).iter().any(is_open)).map(|one| one.on)
    }

    /// How much evidence there is.
    pub fn counts(&self, period: &Period) -> EvidenceCounts {
        let in_period = self.found.evidence.iter().filter(|one| period.contains(one.on)).count();
        EvidenceCounts {
            counted: self.found.evidence.len() as u32,
            in_period: in_period as u32,
            to_confirm: self.to_confirm().count() as u32,
            refused: self.found.refused.len() as u32,
        }
    }

    /// The progress with the newest evidence of each list.
    pub fn write(self, view: &View<'_>, proofs: &Proofs, limit: usize) -> Result<PromiseProgress> {
        let Self { progress, found } = self;
        let write = |list: &[One]| found.write(list, view, proofs, limit);
        let (evidence, possible) = (write(&found.evidence)?, write(&found.possible)?);
        Ok(PromiseProgress { evidence, possible, refused: write(&found.refused)?, ..progress })
    }
}
