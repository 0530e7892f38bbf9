//! Results: tables of medians on the terminal, and the same figures as JSON.

use std::path::Path;
use std::time::{Duration, Instant};

use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};

use crate::Outcome;

/// Everything measured in one run.
pub struct Report {
    records: usize,
    sections: Vec<Value>,
}

/// Samples of several contenders, measured in turn.
pub struct Section {
    title: String,
    unit: &'static str,
    rows: Vec<(String, Vec<f64>)>,
}

impl Section {
    /// Contenders are compared with the first one named.
    pub fn new(title: impl Into<String>, unit: &'static str) -> Self {
        Self { title: title.into(), unit, rows: Vec::new() }
    }

    /// Adds one sample.
    pub fn add(&mut self, name: &str, sample: f64) {
        match self.rows.iter_mut().find(|(known, _)| known == name) {
            Some((_, samples)) => samples.push(sample),
            None => self.rows.push((name.to_owned(), vec![sample])),
        }
    }

    /// The same samples, under a title that says of how many records they are.
    pub fn among(self, records: usize) -> Self {
        Self { title: format!("{}, among {records}", self.title), ..self }
    }

    pub fn title(&self) -> &str {
        &self.title
    }

    /// Each contender with the median of its samples.
    pub fn medians(&self) -> impl Iterator<Item = (&str, f64)> {
        self.rows.iter().map(|(name, samples)| (name.as_str(), sorted(samples)[samples.len() / 2]))
    }

    /// Adds the time that some work takes, in microseconds.
    pub fn time<T>(&mut self, name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<()> {
        let started = Instant::now();
        std::hint::black_box(work()?);
        self.micros(name, started.elapsed());
        Ok(())
    }

    /// Adds a duration in microseconds.
    pub fn micros(&mut self, name: &str, taken: Duration) {
        self.add(name, taken.as_secs_f64() * 1e6);
    }
}

impl Report {
    pub fn new(records: usize) -> Self {
        Self { records, sections: Vec::new() }
    }

    /// Prints a section and keeps it for the JSON file.
    pub fn finish(&mut self, section: Section) {
        let Section { title, unit, rows } = section;
        let mut table = Table::new();
        table.load_style(presets::ASCII_MARKDOWN).set_header([title.as_str(), unit, "min–max", "ratio", "n"]);
        for column in 1..5 {
            if let Some(column) = table.column_mut(column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        let mut first = None;
        let mut kept = Vec::new();
        for (name, samples) in rows {
            let samples = sorted(&samples);
            let (least, greatest) = (samples[0], samples[samples.len() - 1]);
            let median = samples[samples.len() / 2];
            let ratio = median / *first.get_or_insert(median);
            let range = format!("{}–{}", figure(least), figure(greatest));
            table.add_row([&name, &figure(median), &range, &format!("{ratio:.2}"), &samples.len().to_string()]);
            kept.push(json!({
                "name": name, "median": median, "min": least, "max": greatest, "ratio": ratio, "samples": samples.len(),
            }));
        }
        println!("{table}\n");
        self.sections.push(json!({ "title": title, "unit": unit, "rows": kept }));
    }

    pub fn save(&self, path: &Path) -> Outcome<()> {
        let all = json!({
            "records": self.records,
            "processors": std::thread::available_parallelism().map_or(0, usize::from),
            "system": std::env::consts::OS,
            "sqlite": rusqlite::version(),
            "tantivy": crate::search::tantivy_version(),
            "sections": self.sections,
        });
        std::fs::write(path, serde_json::to_string_pretty(&all)?)?;
        Ok(())
    }
}

fn sorted(samples: &[f64]) -> Vec<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Formats a number with three significant digits and thousands separators.
pub fn figure(value: f64) -> String {
    match value {
        v if v < 10.0 => format!("{v:.2}"),
        v if v < 100.0 => format!("{v:.1}"),
        v => {
            let digits = format!("{v:.0}");
            let mut out = String::new();
            for (position, digit) in digits.chars().enumerate() {
                if position > 0 && (digits.len() - position).is_multiple_of(3) {
                    out.push(',');
                }
                out.push(digit);
            }
            out
        }
    }
}
