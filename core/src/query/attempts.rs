//! Queries on the attempts of one person.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::model::{
    Assessment, AssessmentId, Attempt, AttemptSummary, IndexQuery, Person, PersonAttempts, PersonId, Record,
};
use crate::store::View;

/// Returns the tests a person took, oldest first. Scores stay sealed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AttemptsOfPerson {
    /// The person.
    pub person: PersonId,
}

impl Query for AttemptsOfPerson {
    type Answer = PersonAttempts;
    const NAME: &'static str = "attempts.of_person";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<PersonAttempts> {
        view.get::<Person>(self.person)?;
        let taken: Vec<Attempt> = view.all(IndexQuery::by("person").with("person", self.person))?;
        let mut titles: BTreeMap<AssessmentId, String> = BTreeMap::new();
        let mut passed: BTreeMap<AssessmentId, bool> = BTreeMap::new();
        let mut attempts = Vec::with_capacity(taken.len());
        for attempt in taken {
            let title = match titles.get(&attempt.assessment) {
                Some(title) => title.clone(),
                None => view.get::<Assessment>(attempt.assessment)?.title,
            };
            titles.insert(attempt.assessment, title.clone());
            *passed.entry(attempt.assessment).or_default() |= attempt.passed;
            attempts.push(AttemptSummary {
                attempt: attempt.id(),
                assessment: attempt.assessment,
                title,
                session: attempt.session,
                number: attempt.number,
                taken_on: attempt.taken_on,
                passed: attempt.passed,
            });
        }
        let (taken, passed) = (passed.len(), passed.values().filter(|passed| **passed).count());
        Ok(PersonAttempts { person: self.person, taken: taken as u32, passed: passed as u32, attempts })
    }
}
