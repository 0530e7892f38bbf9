//! What one more record costs a commit, with facts in memory that it changes, and without.

use std::time::Instant;

use cchc::Store;
use cchc::store::measure::forget_facts;

use super::sample::{self, Year};
use crate::Outcome;
use crate::report::{Report, Section};

pub fn measure(report: &mut Report, store: &Store, year: &Year, rounds: usize, what: &str) -> Outcome<()> {
    let mut section = Section::new(format!("One more record, durable: {what}"), "µs");
    for round in 0..2 * rounds {
        let is_kept = round.is_multiple_of(2);
        // Both begin after a report, which fills the cache of pages.
        super::figures(store)?;
        if !is_kept {
            forget_facts(store);
        }
        let named = |record: &str| format!("{record}, {}", if is_kept { "with facts in memory" } else { "without" });
        let session = sample::session(year, round, 10)?;
        let mut feedback = sample::feedback(year, round)?;
        feedback.number = feedback.number.map(|number| number + 10_000_000);
        let attendance = sample::attendance(year, round, 100 + round);
        let started = Instant::now();
        store.attendances().add(attendance)?;
        section.micros(&named("attendance"), started.elapsed());
        let started = Instant::now();
        store.sessions().add(session)?;
        section.micros(&named("session"), started.elapsed());
        let started = Instant::now();
        store.feedback().add(feedback)?;
        section.micros(&named("feedback"), started.elapsed());
    }
    report.finish(section);
    Ok(())
}
