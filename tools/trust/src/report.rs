//! What an item found.

use std::fmt::Write as _;

/// How many findings are printed in full.
const MOST_PRINTED: usize = 20;

/// A fault that was found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// What repeats it: `trust ITEM --case CASE`.
    pub case: String,
    /// What happened; its first line says it in short.
    pub what: String,
}

/// What an item did and found.
#[derive(Debug, Default)]
pub struct Report {
    pub name: &'static str,
    pub seed: u64,
    /// How many things were tried: kills, cuts, damages, calls.
    pub count: u64,
    pub findings: Vec<Finding>,
    /// What could not be tried here, and why.
    pub skipped: Vec<String>,
    pub seconds: f64,
    /// Of which so many on a processor, of all cores together, children too: what other work does not lengthen.
    pub processor: f64,
}

impl Report {
    pub fn new(name: &'static str, seed: u64) -> Self {
        Self { name, seed, ..Self::default() }
    }

    /// Notes a fault, and prints it at once.
    pub fn find(&mut self, case: impl Into<String>, what: impl Into<String>) {
        let finding = Finding { case: case.into(), what: what.into() };
        if self.findings.len() < MOST_PRINTED {
            println!("  FINDING {} --case '{}': {}", self.name, finding.case, finding.what);
        } else if self.findings.len() == MOST_PRINTED {
            println!("  FINDING … more, counted below");
        }
        self.findings.push(finding);
    }

    /// Notes what could not be tried.
    pub fn skip(&mut self, what: impl Into<String>) {
        let what = what.into();
        println!("  skipped: {what}");
        self.skipped.push(what);
    }

    /// Prints a figure.
    pub fn say(&self, text: impl AsRef<str>) {
        println!("  {}", text.as_ref());
    }

    /// All of it in a line.
    pub fn line(&self) -> String {
        let Self { name, seed, count, findings, seconds, processor, .. } = self;
        let found = findings.len();
        format!("{name}: seed {seed}, {count} tried, {found} found, {seconds:.1} s ({processor:.1} s of processor)")
    }
}

/// The table at the end.
pub fn summary(reports: &[Report]) -> String {
    let mut text = format!(
        "{:<12}{:>12}{:>12}{:>10}{:>10}{:>10}  skipped\n",
        "item", "seed", "tried", "found", "seconds", "processor"
    );
    for report in reports {
        let Report { name, seed, count, findings, skipped, seconds, processor } = report;
        let (found, skipped) = (findings.len(), skipped.join("; "));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<12}{seed:>12}{count:>12}{found:>10}{seconds:>10.1}{processor:>10.1}  {skipped}");
    }
    let seconds: f64 = reports.iter().map(|report| report.seconds).sum();
    let processor: f64 = reports.iter().map(|report| report.processor).sum();
    let found: usize = reports.iter().map(|report| report.findings.len()).sum();
    let _ = write!(text, "{:<12}{:>12}{:>12}{found:>10}{seconds:>10.1}{processor:>10.1}", "in all", "", "");
    text
}

/// The seconds that this process and its children that ended were on a processor; 0 where the system does not tell.
pub fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Fields 14 to 17; the first behind the name of the program, which is in brackets, is field 3.
    let fields = stat.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ').skip(11).take(4);
    let ticks: u64 = fields.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    ticks as f64 / rustix::param::clock_ticks_per_second() as f64
}

/// The code of an error; of one of the disk with what stands in the way.
pub fn code_of(error: &cchc::CchcError) -> String {
    match error {
        cchc::CchcError::StorageIo { kind, .. } => format!("{} {kind:?}", error.code()),
        other => other.code().to_owned(),
    }
}

/// The same of anything that went wrong.
pub fn code_of_any(trouble: &crate::Trouble) -> String {
    trouble.downcast_ref().map_or_else(|| "other".to_owned(), code_of)
}
