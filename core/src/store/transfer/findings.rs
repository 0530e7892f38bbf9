//! What is wrong with an export: each problem with the number of its line.

use std::collections::BTreeMap;

use crate::error::{CchcError, Result};
use crate::model::Problem;
use crate::model::record::Problems;

/// The most problems that are told.
const MOST: usize = 100;

/// The name of the call in errors.
pub(super) const CALL: &str = "store.import_records";

/// Problems by line. Only the first hundred lines with any are kept, whatever the order in which they are found.
#[derive(Debug, Default)]
pub(super) struct Findings {
    lines: BTreeMap<u64, Vec<Problem>>,
}

impl Findings {
    /// Adds one problem of a line.
    pub fn add(&mut self, line: u64, path: &str, code: &str, text: &str, text_vi: &str) {
        let mut problems = Problems::default();
        problems.add(path, code, text, text_vi);
        self.append(line, problems);
    }

    /// Adds the problems of a line.
    pub fn append(&mut self, line: u64, problems: Problems) {
        if problems.is_empty() {
            return;
        }
        let found = self.lines.entry(line).or_default();
        for mut problem in problems.into_vec().into_iter().take(MOST) {
            problem.path = match problem.path.as_str() {
                "" => format!("line {line}"),
                path => format!("line {line}: {path}"),
            };
            found.push(problem);
        }
        if self.lines.len() > MOST {
            self.lines.pop_last();
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// # Errors
    /// `Invalid` with the first hundred problems, in the order of lines.
    pub fn refuse(self) -> Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        let problems = self.lines.into_values().flatten().take(MOST).collect();
        Err(CchcError::listing(CALL, problems))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_hundred_problems_are_told_in_the_order_of_lines() {
        let mut findings = Findings::default();
        for line in (1..=300).rev() {
            findings.add(line, "name", "required", "must not be empty", "không được để trống");
            findings.add(line, "", "type", "is no record", "không phải bản ghi");
        }
        let Err(CchcError::Invalid { problems, .. }) = findings.refuse() else { panic!("not refused") };
        let paths: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!((paths.len(), &paths[..3]), (100, &["line 1: name", "line 1", "line 2: name"][..]));
        assert_eq!(paths[99], "line 50");
    }
}
