//! Prints the scores, as text or JSON.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use crate::sheet::Sheet;
use crate::tally::{Difference, Group, Tally, Verdict};

/// How many differences are shown where not all are asked for.
const SHOWN: usize = 60;
/// How many of one plan.
const SHOWN_OF_ONE: usize = 12;

/// One plan's marks.
#[derive(Serialize)]
pub struct Marked {
    /// The plan's file.
    pub name: String,
    /// Why it was not read.
    pub trouble: Option<String>,
    /// How much of its text found a place.
    pub coverage: Option<Coverage>,
    /// What was judged.
    #[serde(flatten)]
    pub sheet: Sheet,
}

/// How many lines of a text found a place, by the library's own names: placed, kept, unplaced.
pub type Coverage = BTreeMap<String, u64>;

/// From the library's own account, which counts lines or lists them.
pub fn read_coverage(coverage: &Value) -> Option<Coverage> {
    let count = |value: &Value| match value {
        Value::Array(lines) => Some(lines.len() as u64),
        number => number.as_u64(),
    };
    let counts = coverage.as_object()?.iter().filter_map(|(key, value)| Some((key.clone(), count(value)?)));
    Some(counts.collect::<Coverage>()).filter(|counts| !counts.is_empty())
}

/// The marks of one group in all plans.
#[derive(Default, Serialize)]
pub struct GroupMarks {
    #[serde(flatten)]
    tally: Tally,
    percent: Option<f64>,
    /// Plans of which something in this group is expected.
    plans: u32,
    /// Of those, the ones with nothing missing or false.
    plans_right: u32,
}

/// The marks of all plans.
#[derive(Serialize)]
pub struct Report<'a> {
    groups: BTreeMap<Group, GroupMarks>,
    all: GroupMarks,
    plans: &'a [Marked],
}

impl<'a> Report<'a> {
    /// Adds the plans' marks up.
    pub fn of(plans: &'a [Marked]) -> Self {
        let groups = Group::ALL
            .into_iter()
            .map(|group| (group, add_up(plans.iter().filter_map(|plan| plan.sheet.groups.get(&group)).copied())));
        let groups = groups.collect();
        let all = add_up(plans.iter().map(|plan| {
            let mut whole = Tally::default();
            plan.sheet.groups.values().for_each(|tally| whole.add(tally));
            whole
        }));
        Self { groups, all, plans }
    }

    /// Right ones of all values, in percent; all of them where nothing is expected.
    pub fn percent(&self) -> f64 {
        self.all.percent.unwrap_or(100.0)
    }

    /// As text.
    pub fn write(&self, out: &mut impl Write, all_details: bool) -> io::Result<()> {
        let mut shown = 0;
        for plan in self.plans {
            let most = if all_details { usize::MAX } else { SHOWN.saturating_sub(shown) };
            shown += plan.write(out, most, all_details)?;
        }
        let all = self.plans.iter().map(|plan| plan.sheet.differences.len()).sum::<usize>();
        if all > shown {
            writeln!(out, "{shown} of {all} differences are shown: --details shows all\n")?;
        }
        self.write_table(out)
    }

    fn write_table(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "{:<20}{:>9}{:>8}{:>9}{:>8}{:>8}{:>8}{:>14}",
            "group", "expected", "right", "missing", "false", "empty", "%", "plans right"
        )?;
        for group in Group::ALL {
            if let Some(marks) = self.groups.get(&group).filter(|marks| marks.plans > 0) {
                marks.write(out, group.name())?;
            }
        }
        self.all.write(out, "all")?;
        writeln!(out, "\n%: right of what is expected or was invented; empty: rightly nothing, not counted in %")
    }
}

fn add_up(tallies: impl Iterator<Item = Tally>) -> GroupMarks {
    let mut marks = GroupMarks::default();
    for tally in tallies {
        marks.tally.add(&tally);
        marks.plans += 1;
        marks.plans_right += u32::from(tally.is_all_right());
    }
    marks.percent = marks.tally.percent();
    marks
}

impl GroupMarks {
    fn write(&self, out: &mut impl Write, name: &str) -> io::Result<()> {
        let Tally { expected, right, missing, wrong, rightly_empty, .. } = self.tally;
        let percent = self.percent.map_or_else(|| "–".to_owned(), |percent| format!("{percent:.1}"));
        let plans = format!("{} of {}", self.plans_right, self.plans);
        writeln!(
            out,
            "{name:<20}{expected:>9}{right:>8}{missing:>9}{wrong:>8}{rightly_empty:>8}{percent:>8}{plans:>14}"
        )
    }
}

impl Marked {
    /// Writes the plan where there is something to say of it, and gives how many differences were shown.
    fn write(&self, out: &mut impl Write, most: usize, all_details: bool) -> io::Result<usize> {
        let Sheet { differences, remarks, not_understood, groups } = &self.sheet;
        let is_silent = differences.is_empty() && not_understood.is_empty() && self.trouble.is_none();
        if (is_silent || most == 0) && !all_details && not_understood.is_empty() {
            return Ok(0);
        }
        let mut whole = Tally::default();
        groups.values().for_each(|tally| whole.add(tally));
        let Tally { expected, right, missing, wrong, .. } = whole;
        writeln!(out, "{}: {right} of {expected} right, {missing} missing, {wrong} false", self.name)?;
        if let Some(coverage) = &self.coverage {
            let counts = coverage.iter().map(|(key, count)| format!("{count} {key}")).collect::<Vec<_>>();
            writeln!(out, "  lines: {}", counts.join(", "))?;
        }
        if let Some(trouble) = &self.trouble {
            writeln!(out, "  {trouble}")?;
        }
        for expectation in not_understood {
            writeln!(out, "  EXPECTATION NOT UNDERSTOOD, not judged: {expectation}")?;
        }
        let most = if all_details { most } else { most.min(SHOWN_OF_ONE) };
        for difference in differences.iter().take(most) {
            difference.write(out)?;
        }
        if differences.len() > most {
            writeln!(out, "  … {} more", differences.len() - most)?;
        }
        if all_details {
            remarks.iter().try_for_each(|remark| writeln!(out, "  ({remark})"))?;
        }
        writeln!(out)?;
        Ok(differences.len().min(most))
    }
}

impl Difference {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let verdict = if self.verdict == Verdict::False { "FALSE" } else { "missing" };
        write!(out, "  {verdict:<8}{} · {}: ", self.group.name(), self.at)?;
        match (&self.expected, &self.read) {
            (Some(expected), Some(read)) => writeln!(out, "expected {expected:?}, read {read:?}"),
            (Some(expected), None) => writeln!(out, "expected {expected:?}"),
            (None, read) => writeln!(out, "read {:?} where there is none", read.as_deref().unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn coverage_is_counted_or_listed() {
        let counts = |coverage: Value| read_coverage(&coverage).map(|counts| counts.into_iter().collect::<Vec<_>>());
        let expected = Some(vec![("placed".to_owned(), 9), ("unplaced".to_owned(), 2)]);
        assert_eq!(counts(json!({"placed": 9, "unplaced": [4, 7], "note": "a"})), expected);
        assert_eq!(counts(json!(null)), None);
    }
}
