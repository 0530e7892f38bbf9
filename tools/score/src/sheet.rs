//! The score sheet of one plan.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::tally::{Difference, Group, Tally, Verdict};
use crate::text;

/// What was judged in one plan.
#[derive(Debug, Default, Serialize)]
pub struct Sheet {
    /// Counts of the groups about which something is expected.
    pub groups: BTreeMap<Group, Tally>,
    /// What is not as it should be.
    pub differences: Vec<Difference>,
    /// What a reader of the differences should know besides; not counted.
    pub remarks: Vec<String>,
    /// Expectations that were not understood, and so not judged.
    pub not_understood: Vec<String>,
}

impl Sheet {
    /// The counts of a group; by this the group counts as expected in the plan.
    pub fn tally(&mut self, group: Group) -> &mut Tally {
        self.groups.entry(group).or_default()
    }

    /// Notes an expectation that cannot be judged.
    pub fn not_understood(&mut self, what: impl Into<String>) {
        let what = what.into();
        if !self.not_understood.contains(&what) {
            self.not_understood.push(what);
        }
    }

    /// Compares a value that is there once: nothing expected, nothing read is right but no value.
    pub fn compare(
        &mut self,
        group: Group,
        at: &str,
        (expected, read): (Option<String>, Option<String>),
        same: impl Fn(&str, &str) -> bool,
    ) -> Verdict {
        match (&expected, &read) {
            (None, None) => {
                self.tally(group).rightly_empty += 1;
                Verdict::Right
            }
            (None, Some(_)) => {
                self.tally(group).count_invented();
                self.differ(group, Verdict::False, at, (expected, read))
            }
            (Some(_), None) => self.judge(group, Verdict::Missing, at, (expected, read)),
            (Some(one), Some(other)) => {
                let verdict = if same(one, other) { Verdict::Right } else { Verdict::False };
                self.judge(group, verdict, at, (expected, read))
            }
        }
    }

    /// Counts a value that should be read.
    pub fn judge(
        &mut self,
        group: Group,
        verdict: Verdict,
        at: &str,
        values: (Option<String>, Option<String>),
    ) -> Verdict {
        self.tally(group).count(verdict);
        if verdict != Verdict::Right {
            self.differ(group, verdict, at, values);
        }
        verdict
    }

    /// Counts a value that was read where there is none.
    pub fn invented(&mut self, group: Group, at: &str, read: impl Into<String>) {
        self.tally(group).count_invented();
        self.differ(group, Verdict::False, at, (None, Some(read.into())));
    }

    /// Compares names whose order does not count.
    pub fn compare_names(&mut self, group: Group, at: &str, expected: &[String], read: &[String]) -> Verdict {
        let mut left = read.iter().collect::<Vec<_>>();
        let mut worst = Verdict::Right;
        if expected.is_empty() && read.is_empty() {
            self.tally(group).rightly_empty += 1;
        }
        for name in expected {
            let verdict = match left.iter().position(|other| text::same_name(name, other)) {
                Some(found) => {
                    left.swap_remove(found);
                    Verdict::Right
                }
                None => Verdict::Missing,
            };
            worst = worst.max(self.judge(group, verdict, at, (Some(name.clone()), None)));
        }
        for name in left {
            worst = Verdict::False;
            self.invented(group, at, name);
        }
        worst
    }

    /// Compares how many there are: each counts, and the difference is told once.
    pub fn compare_counts(&mut self, group: Group, at: &str, (expected, read): (usize, usize)) {
        let tally = self.tally(group);
        (0..expected).for_each(|place| tally.count(if place < read { Verdict::Right } else { Verdict::Missing }));
        (expected..read).for_each(|_| tally.count_invented());
        if expected != read {
            let verdict = if read < expected { Verdict::Missing } else { Verdict::False };
            let values = (Some(format!("{expected} in all")), Some(format!("{read} in all")));
            self.differ(group, verdict, at, values);
        }
    }

    fn differ(
        &mut self,
        group: Group,
        verdict: Verdict,
        at: &str,
        (expected, read): (Option<String>, Option<String>),
    ) -> Verdict {
        self.differences.push(Difference { group, verdict, at: at.to_owned(), expected, read });
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn a_wrong_value_is_false_and_none_is_missing() {
        let mut sheet = Sheet::default();
        let pairs = [
            (owned("Văn phòng"), owned("Văn phòng"), Verdict::Right),
            (owned("Văn phòng"), owned("Phòng Kinh tế"), Verdict::False),
            (owned("Văn phòng"), None, Verdict::Missing),
            (None, owned("Văn phòng"), Verdict::False),
            (None, None, Verdict::Right),
        ];
        for (expected, read, verdict) in pairs {
            assert_eq!(sheet.compare(Group::Leads, "lead", (expected, read), text::same_name), verdict);
        }
        let counts = Tally { expected: 3, right: 1, missing: 1, wrong: 2, invented: 1, rightly_empty: 1 };
        assert_eq!(*sheet.tally(Group::Leads), counts);
        assert_eq!(counts.percent(), Some(25.0));
        assert_eq!(sheet.differences.len(), 3);
    }

    #[test]
    fn names_are_compared_one_by_one() {
        let mut sheet = Sheet::default();
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let expected = names(&["Đoàn xã", "Hội Phụ nữ"]);
        sheet.compare_names(Group::Coordinating, "a", &expected, &names(&["Hội Phụ nữ", "Các thôn"]));
        sheet.compare_names(Group::Coordinating, "b", &[], &[]);
        let counts = Tally { expected: 2, right: 1, missing: 1, wrong: 1, invented: 1, rightly_empty: 1 };
        assert_eq!(*sheet.tally(Group::Coordinating), counts);
    }
}
