//! Full-text search of feedback, beside SQLite's FTS5 and, where it is compiled in, tantivy.

mod adding;
mod asking;
mod bursts;
mod chance;
mod corpus;
mod engines;
mod filling;
mod inside;
mod queries;
mod tally;
mod vocabulary;

use std::path::Path;

use tally::Tally;

use crate::report::Report;
use crate::{Outcome, Scale};

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    if cfg!(not(feature = "tantivy")) {
        println!("tantivy is not compiled in; `--features tantivy` does that\n");
    }
    let texts = corpus::texts(scale.texts);
    let tally = Tally::of(&texts);
    println!("{}", tally.describe());
    let sets = queries::sets(&texts, &tally);
    for set in sets.iter().filter(|set| set.queries.len() < set.wanted) {
        println!("only {} queries of {}\n", set.queries.len(), set.name);
    }
    let bytes = tally.bytes;
    drop(tally);
    let mut filled = filling::measure(report, &texts, bytes, folder)?;
    drop(texts);
    asking::measure(report, scale, &sets, &filled);
    adding::measure(report, scale, &mut filled, folder)
}

pub use bursts::measure as measure_bursts;

/// The version of tantivy, where it is compiled in.
pub fn tantivy_version() -> Option<&'static str> {
    #[cfg(feature = "tantivy")]
    return Some(::tantivy::version_string());
    #[cfg(not(feature = "tantivy"))]
    None
}
