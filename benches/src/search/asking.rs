//! Query times: every engine runs the same queries, in turn.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::engines::{BEST, Contender};
use super::filling::Filled;
use super::queries::Set;
use crate::report::{Report, Section};
use crate::{Outcome, Scale};

/// A set is run this often at least, and no more once it took this long.
const LEAST_ROUNDS: usize = 3;
const PATIENCE: Duration = Duration::from_secs(30);

pub fn measure(report: &mut Report, scale: Scale, sets: &[Set], filled: &Filled) {
    let mut complaints = BTreeSet::new();
    for set in sets {
        let title = format!("{}, best {BEST}", set.name);
        if let Some(section) = ask(&title, scale, set, contenders(filled), &mut complaints) {
            report.finish(section);
        }
    }
}

fn contenders(filled: &Filled) -> Vec<Contender<'_>> {
    let mut contenders = Vec::from(filled.cchc.ranking());
    #[cfg(feature = "tantivy")]
    contenders.extend([
        filled.tantivy.merged.ranking("tantivy, one segment"),
        filled.tantivy.natural.ranking("tantivy, segments not merged"),
    ]);
    contenders.push(filled.fts5.ranking("FTS5"));
    contenders.extend(filled.cchc.answering());
    #[cfg(feature = "tantivy")]
    contenders.push(filled.tantivy.texts.answering("tantivy, one segment, with excerpts"));
    contenders.push(filled.fts5_texts.answering("FTS5, with excerpts"));
    contenders.push(filled.cchc.understanding());
    contenders
}

/// One sample is the time of all queries of the set, divided by their number. An engine that fails is left out.
fn ask(
    title: &str,
    scale: Scale,
    set: &Set,
    contenders: Vec<Contender<'_>>,
    complaints: &mut BTreeSet<String>,
) -> Option<Section> {
    let mut found = Vec::new();
    let mut able = Vec::new();
    for contender in contenders {
        match all(set, &contender) {
            Ok(counts) => {
                if contender.finds {
                    found.push((contender.name, counts));
                }
                able.push(contender);
            }
            Err(error) => {
                let complaint = format!("{}: {error}", contender.name);
                if complaints.insert(complaint.clone()) {
                    println!("{complaint}\n");
                }
            }
        }
    }
    compare(title, &found);
    let count = u32::try_from(set.queries.len()).ok().filter(|count| *count > 0)?;
    let mut section = Section::new(title, "µs");
    let begun = Instant::now();
    for round in 0..scale.search_rounds {
        if round >= LEAST_ROUNDS && begun.elapsed() > PATIENCE {
            break;
        }
        for contender in &able {
            let started = Instant::now();
            if all(set, contender).is_ok() {
                section.micros(contender.name, started.elapsed() / count);
            }
        }
    }
    (!able.is_empty()).then_some(section)
}

/// Runs every query of a set: how many records each finds.
fn all(set: &Set, contender: &Contender<'_>) -> Outcome<Vec<usize>> {
    set.queries.iter().map(|query| (contender.ask)(query)).collect()
}

/// Reports queries for which the engines find different numbers of records.
fn compare(title: &str, found: &[(&str, Vec<usize>)]) {
    if found.windows(2).all(|two| two[0].1 == two[1].1) {
        return;
    }
    println!("{title}: not everybody finds as many");
    for (name, counts) in found {
        println!(
            "- {name}: {} records, nothing {} times",
            counts.iter().sum::<usize>(),
            counts.iter().filter(|count| **count == 0).count()
        );
    }
    println!();
}
