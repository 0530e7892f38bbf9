//! Cases that once found a fault, and are run first every time: `cases/ITEM.txt`, a case a line, `#` before a comment.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::Trouble;
use crate::report::Report;

/// How many cases one run may add.
const MOST_KEPT: usize = 20;

fn file(item: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(format!("{item}.txt"))
}

/// The kept cases of an item.
pub fn of(item: &str) -> Result<Vec<String>, Trouble> {
    let text = match fs::read_to_string(file(item)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        other => other?,
    };
    let case = |line: &str| line.split('#').next().unwrap_or_default().trim().to_owned();
    Ok(text.lines().map(case).filter(|case| !case.is_empty()).collect())
}

/// Adds the cases of new findings.
pub fn keep(item: &str, report: &Report) -> Result<(), Trouble> {
    let known: BTreeSet<String> = of(item)?.into_iter().collect();
    let mut added = String::new();
    for finding in report.findings.iter().filter(|finding| !known.contains(&finding.case)).take(MOST_KEPT) {
        let what = finding.what.lines().next().unwrap_or_default();
        writeln!(added, "{}  # {}", finding.case, what.chars().take(80).collect::<String>())?;
    }
    if !added.is_empty() {
        let path = file(item);
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(&path, before + &added)?;
        println!("kept in {}", path.display());
    }
    Ok(())
}
