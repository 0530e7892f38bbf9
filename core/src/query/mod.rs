//! Queries derive answers from records: whatever is more than a page of one collection. [`Store::ask`] answers one from
//! the present, [`Snapshot::ask`] from the past, [`View::ask`] beside other reads of one state. One file for each
//! collection, and the lookups that commands, queries and reports share.
//!
//! A query is a struct of arguments; its name ([`Query::NAME`]) is the same in every language. It reads one state of
//! the store, present or past, and writes nothing.

mod activities;
pub(crate) mod assessments;
mod attempts;
pub(crate) mod board;
pub(crate) mod calendars;
mod data_subjects;
mod day_off_decisions;
mod deadline_rules;
pub(crate) mod deadlines;
pub(crate) mod evidence;
pub(crate) mod feedback;
mod history;
pub(crate) mod lineage;
mod minutes;
pub(crate) mod people;
pub(crate) mod plans;
pub(crate) mod postings;
pub(crate) mod procedures;
mod search;
pub(crate) mod sessions;
mod store;
pub(crate) mod themes;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use activities::{PossibleEvidenceOf, ProgressOfActivity};
pub use assessments::ResultsOfAssessment;
pub use attempts::AttemptsOfPerson;
pub use board::{BoardOfDay, ChangesOfBoard};
pub use calendars::{
    CalendarCoverage, CountWorkingDays, CoverageOfCalendars, DayStatus, DeadlineOfTimeLimit, IsWorkingDay, LunarDates,
    WorkingDayCount, YearCoverage,
};
pub use data_subjects::HoldingsOfDataSubject;
pub use day_off_decisions::ReadDayOffDecision;
pub use deadline_rules::DeadlineByRule;
pub(crate) use feedback::entries as register_entries;
pub use feedback::{DueSoonFeedback, FEEDBACK_REGISTER, OverdueFeedback, PublicRegisterOfFeedback, StatusOfFeedback};
pub use history::{ChangesBy, DifferencesOf, HeadOfStore};
pub(crate) use lineage::issuing_agency;
pub use lineage::{NameMatch, PredecessorsOfUnit, ResolveUnit, ResolvedUnit, SuccessorsOfUnit, TreeOfUnits, TreeUnit};
pub use minutes::MinutesDocumentOfSession;
pub use people::{Holder, HoldersOfPosition, PersonAt, PersonOnDay};
pub use plans::ProgressOfPlan;
pub use postings::{PostingCoverage, ProceduresNotPosted, StalePostings};
pub use procedures::{CheckProcedure, FindProcedure, ProceduresInForce, ReadProcedureCode, VersionsOfProcedure};
pub use search::{RelatedProcedures, Search, Suggest};
pub use sessions::TurnoutOfSession;
pub use store::IdentityOfStore;
pub use themes::StandingOfTheme;

use crate::error::Result;
#[cfg(feature = "async")]
use crate::store::AsyncStore;
use crate::store::{Snapshot, Store, View};
use crate::trace::span;

/// A question answered from records.
pub trait Query: DeserializeOwned {
    /// The type of the answer.
    type Answer: Serialize;
    /// Its name in every language: `plans.progress`.
    const NAME: &'static str;

    /// Answers from one state of the store; `now` is the present instant, or the past instant of that state.
    ///
    /// # Errors
    /// As documented at each query.
    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Self::Answer>;

    /// Answers from the present state of a store. A query that opens personal data notes that first.
    ///
    /// # Errors
    /// As documented at each query.
    fn answer_by(self, store: &Store) -> Result<Self::Answer> {
        store.now().read(|view| self.answer(view, store.clock_now()))
    }
}

impl Store {
    /// Answers a query from the present state.
    ///
    /// # Errors
    /// Whatever the query fails with.
    pub fn ask<Q: Query>(&self, query: Q) -> Result<Q::Answer> {
        let _span = span!(DEBUG, "ask", query = Q::NAME);
        query.answer_by(self)
    }
}

#[cfg(feature = "async")]
impl AsyncStore {
    /// Answers a query from the present state: see [`Store::ask`].
    ///
    /// ```
    /// # use cchc::{Store, query::Search};
    /// # pollster::block_on(async {
    /// # let store = Store::in_memory()?.asynchronous();
    /// let found = store.ask(Search::of("cấp phép xây dựng")).await?;
    /// assert!(found.hits.is_empty());
    /// # Ok::<(), cchc::CchcError>(())
    /// # })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Whatever the query fails with; `DeadlinePassed`.
    pub fn ask<Q>(&self, query: Q) -> impl Future<Output = Result<Q::Answer>> + Send + use<Q>
    where
        Q: Query<Answer: Send + 'static> + Send + 'static,
    {
        self.call(|store| store.ask(query))
    }
}

impl View<'_> {
    /// Answers a query from this state, within [`Store::read`] or a write transaction; `now` is the present instant, by
    /// which "today" is meant.
    ///
    /// ```
    /// # use cchc::{Store, query::Search};
    /// # let store = Store::in_memory()?;
    /// let now = jiff::Timestamp::now();
    /// let found = store.read(|view| view.ask(Search::of("cấp phép xây dựng"), now))?;
    /// assert!(found.hits.is_empty());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Whatever the query fails with.
    pub fn ask<Q: Query>(&self, query: Q, now: Timestamp) -> Result<Q::Answer> {
        query.answer(self, now)
    }
}

impl Snapshot {
    /// Answers a query from this state.
    ///
    /// # Errors
    /// Whatever the query fails with.
    pub fn ask<Q: Query>(&self, query: Q) -> Result<Q::Answer> {
        self.read(|view| query.answer(view, self.instant()))
    }
}
