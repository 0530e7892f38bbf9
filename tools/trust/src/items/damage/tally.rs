//! Judges what became of damaged files, and counts.

use std::fs;
use std::path::Path;

use super::case::Case;
use super::child::{LAST, Outcome, Verdict};
use crate::Trouble;
use crate::report::Report;

/// Where damaged files that showed a fault are kept, to be looked at.
const KEPT: &str = "target/trust/damage";
/// How many of them.
const MOST_KEPT: usize = 40;

/// What was counted.
pub struct Tally<'a> {
    report: &'a mut Report,
    bases: &'a Path,
    aborts: u64,
    hangs: u64,
    panics: u64,
    /// `verify` says sound, and something is read wrongly, not at all, or cannot be written.
    missed: u64,
    /// Something was written although `verify` or a read had told of damage.
    written_on_damage: u64,
    refused_at_opening: u64,
    told: u64,
    harmless: u64,
}

impl<'a> Tally<'a> {
    pub fn new(report: &'a mut Report, bases: &'a Path) -> Self {
        let (aborts, hangs, panics, missed, written_on_damage) = (0, 0, 0, 0, 0);
        let (refused_at_opening, told, harmless) = (0, 0, 0);
        Self { report, bases, aborts, hangs, panics, missed, written_on_damage, refused_at_opening, told, harmless }
    }

    fn fault(&mut self, case: &Case, what: &str) -> Result<(), Trouble> {
        self.report.find(case.to_string(), what);
        if self.report.findings.len() <= MOST_KEPT {
            fs::create_dir_all(KEPT)?;
            let mut bytes = fs::read(case.base.file(self.bases))?;
            case.apply(&mut bytes);
            fs::write(Path::new(KEPT).join(format!("{case}.cchc")), bytes)?;
        }
        Ok(())
    }

    /// Judges a case whose child came through.
    pub fn judge(&mut self, case: &Case, outcome: &Outcome) -> Result<(), Trouble> {
        let before = self.report.findings.len();
        if !outcome.panics.is_empty() || !outcome.read.panicked.is_empty() {
            self.panics += 1;
            let (calls, reads) = (&outcome.panics, &outcome.read.panicked);
            self.fault(case, &format!("a panic reached the caller: {calls:?} {reads:?}"))?;
        }
        if let Some(what) = missed(outcome) {
            self.missed += 1;
            self.fault(case, &format!("verify says sound: {what}"))?;
        }
        let is_told = told(outcome);
        if is_told && !outcome.written.is_empty() && (outcome.verified.is_some() || !outcome.read.refused.is_empty()) {
            self.written_on_damage += 1;
        }
        if outcome.opened.is_some() {
            self.refused_at_opening += 1;
        } else if is_told {
            self.told += 1;
        } else if self.report.findings.len() == before {
            self.harmless += 1;
        }
        Ok(())
    }

    /// A case in which the child ended.
    pub fn end(&mut self, case: &Case, how: &str, errors: &str) -> Result<(), Trouble> {
        self.aborts += 1;
        self.fault(case, &format!("the process ended: {how}: {}", in_short(errors)))
    }

    /// A case in which the child did not answer.
    pub fn hang(&mut self, case: &Case, errors: &str) -> Result<(), Trouble> {
        self.hangs += 1;
        self.fault(case, &format!("no answer in time: {}", in_short(errors)))
    }

    pub fn counts(&self) -> String {
        let Self { aborts, hangs, panics, missed, written_on_damage, refused_at_opening, told, harmless, .. } = self;
        format!(
            "{aborts} aborts, {hangs} hangs, {panics} panics, {missed} missed by verify; \
             {refused_at_opening} refused at opening, {told} told, {harmless} harmless; \
             {written_on_damage} written to although damage was told"
        )
    }
}

/// Whether damage was told by `verify`, a read or a write.
fn told(outcome: &Outcome) -> bool {
    let unsound = |verdict: &Option<Verdict>| verdict.as_ref().is_some_and(|verdict| *verdict != Verdict::Sound);
    unsound(&outcome.verified) || unsound(&outcome.verified_last) || !outcome.read.refused.is_empty()
}

/// What contradicts a verdict that the file is sound.
fn missed(outcome: &Outcome) -> Option<String> {
    let Outcome { verified, read, refused, verified_last, .. } = outcome;
    if *verified == Some(Verdict::Sound) {
        if let Some(wrong) = read.wrong.first() {
            return Some(format!("{} answers are wrong: {wrong}", read.wrong.len()));
        }
        if let Some(lost) = read.refused.first() {
            return Some(format!("{} questions fail: {lost}", read.refused.len()));
        }
    }
    let is_called_sound =
        *verified == Some(Verdict::Sound) || *verified_last == Some(Verdict::Sound) && refused.contains_key(LAST);
    if let (true, Some((write, why))) = (is_called_sound, refused.first_key_value()) {
        return Some(format!("{} writes fail: {write}: {why}", refused.len()));
    }
    match (verified, verified_last) {
        (Some(Verdict::Sound), Some(Verdict::Defects(what) | Verdict::Failed(what))) => {
            Some(format!("and after writing it says {what}"))
        }
        _ => None,
    }
}

/// What a panic said and where it came through this code, without the rest of the trace.
fn in_short(errors: &str) -> String {
    let mut lines = Vec::new();
    let mut all = errors.lines().peekable();
    while let Some(line) = all.next() {
        if line.contains("panicked at") {
            lines.push(line.trim().to_owned());
            lines.extend(all.peek().map(|text| text.trim().to_owned()));
        } else if line.contains("redb::") || line.contains("cchc::") || line.contains("abort") {
            lines.push(line.trim().to_owned());
        }
    }
    lines.truncate(40);
    if lines.is_empty() { errors.lines().take(5).collect::<Vec<_>>().join(" | ") } else { lines.join(" | ") }
}
