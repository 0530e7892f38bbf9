//! Measures cchc beside SQLite and the disk, side by side in one run.
//!
//! `cargo run --release -p cchc-benches` prints the tables and writes them to `target/bench/latest.json`;
//! `-- --quick` takes a tenth of the records. See README.md for how to read them.

#![allow(clippy::print_stdout, reason = "printing tables is what this program is for")]

mod bulk;
mod encoding;
mod figures;
mod growth;
mod layout;
mod opening;
mod pages;
mod report;
mod sample;
mod sealing;
mod search;
mod single;
mod space;
mod sqlite;
mod writers;

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use report::Report;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How much is measured.
#[derive(Clone, Copy)]
struct Scale {
    /// Sessions of 200 attendances each.
    sessions: usize,
    /// How often the bulk load is repeated.
    bulk_rounds: usize,
    /// How often each short action is repeated.
    rounds: usize,
    /// Rounds of updates and removals after which a file is compacted.
    space_rounds: usize,
    /// Texts that are searched.
    texts: usize,
    /// How often each set of queries is asked.
    search_rounds: usize,
    /// Sessions, and feedbacks, of the year that is reported on.
    year: usize,
    /// How often a report is made.
    report_rounds: usize,
    /// How often threads write side by side, and for how long.
    writer_rounds: usize,
    writing: Duration,
    /// The attendances of the largest store of those that grow.
    largest: usize,
}

const PARTS: [&str; 10] =
    ["bulk", "writers", "space", "layout", "encoding", "sealing", "search", "bursts", "report", GROWTH];
/// Takes long and is measured only where it is named.
const GROWTH: &str = "growth";

const FULL: Scale = Scale {
    sessions: 500,
    bulk_rounds: 3,
    rounds: 200,
    space_rounds: 100,
    texts: 200_000,
    search_rounds: 9,
    year: 20_000,
    report_rounds: 9,
    writer_rounds: 3,
    writing: Duration::from_secs(2),
    largest: 10_000_000,
};
const QUICK: Scale = Scale {
    sessions: 50,
    bulk_rounds: 2,
    rounds: 50,
    space_rounds: 10,
    texts: 20_000,
    search_rounds: 3,
    year: 2_000,
    report_rounds: 3,
    writer_rounds: 2,
    writing: Duration::from_millis(700),
    largest: 100_000,
};

fn main() -> Outcome<()> {
    growth::write_and_end()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let scale = if arguments.iter().any(|argument| argument == "--quick") { QUICK } else { FULL };
    let wanted: Vec<&str> = arguments.iter().filter(|a| !a.starts_with("--")).map(String::as_str).collect();
    if let Some(unknown) = wanted.iter().find(|name| !PARTS.contains(name)) {
        return Err(format!("{unknown} is not a part of its own; there are: {}", PARTS.join(", ")).into());
    }
    let wants = |part: &str| wanted.is_empty() || wanted.contains(&part);
    let out = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| "benches".into()))
        .join("../target/bench");
    std::fs::create_dir_all(&out)?;
    // The data are on the project's disk, not in a temporary folder, which may be in memory.
    let folder = tempfile::tempdir_in(&out)?;

    let started = Instant::now();
    let mut report = Report::new(scale.sessions * sample::PER_SESSION);
    if wants("encoding") {
        encoding::measure(&mut report, scale)?;
    }
    if wants("bulk") {
        let loaded = bulk::measure(&mut report, scale, folder.path())?;
        if wanted.is_empty() {
            pages::measure(&mut report, scale, &loaded)?;
            let loaded = single::measure(&mut report, scale, loaded, folder.path())?;
            opening::measure(&mut report, scale, loaded, folder.path())?;
        }
    }
    if wants("writers") {
        writers::measure(&mut report, scale, folder.path())?;
    }
    if wants("space") {
        space::measure(&mut report, scale, folder.path())?;
    }
    if wants("layout") {
        layout::measure(&mut report, scale, folder.path())?;
    }
    if wants("sealing") {
        sealing::measure(&mut report, scale, folder.path())?;
    }
    if wants("report") {
        figures::measure(&mut report, scale, folder.path())?;
    }
    if wants("search") {
        search::measure(&mut report, scale, folder.path())?;
    }
    if wants("bursts") {
        search::measure_bursts(&mut report, folder.path())?;
    }
    if wanted.contains(&GROWTH) {
        growth::measure(&mut report, scale, folder.path(), &out)?;
    }
    let path = out.join(if writers::is_slowed() { "latest-slowed.json" } else { "latest.json" });
    report.save(&path)?;
    println!("{:.0} s in all; figures in {}", started.elapsed().as_secs_f64(), path.display());
    Ok(())
}
