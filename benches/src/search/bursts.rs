//! Adding one text after another durably: what the commits take that bring words in from the pending list.

use std::path::Path;
use std::time::Duration;

use super::corpus;
use super::engines::cchc::Cchc;
use crate::Outcome;
use crate::report::{Report, Section};

/// How many texts the store has.
const TEXTS: usize = 50_000;
/// How many are added, each in a commit of its own: several rounds of bringing words in.
const COMMITS: usize = 1_500;

pub fn measure(report: &mut Report, folder: &Path) -> Outcome<()> {
    let (store, _) = Cchc::fill(&folder.join("bursts.cchc"), Cchc::options(), &corpus::texts(TEXTS))?;
    let mut taken = Vec::new();
    for text in corpus::more_texts(COMMITS) {
        taken.push(store.add(&text)?);
    }
    let mut section = Section::new(format!("{COMMITS} texts beside {TEXTS}, each in a durable commit"), "ms");
    taken.sort_unstable();
    let share = |share: usize| taken[(taken.len() - 1) * share / 1000];
    let mut add = |name, taken: Duration| section.add(name, taken.as_secs_f64() * 1e3);
    add("median commit", share(500));
    add("99 % are shorter", share(990));
    add("99.9 % are shorter", share(999));
    add("longest commit for bringing words in", share(1000));
    add("all commits", taken.iter().sum());
    report.finish(section);
    Ok(())
}
