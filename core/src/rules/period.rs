//! Validation of years and of parts of years that callers pass as numbers.

use crate::error::{CchcError, Result};
use crate::model::Period;
use crate::model::record::Problems;

impl Period {
    /// Checks a year (1945 to 9999) and the number of a part of it (1 to `parts`, which is 2 for halves, 4 for
    /// quarters, 12 for months, 1 for the whole year).
    ///
    /// # Errors
    /// `Invalid` with every number out of range, the path being `year`, `half`, `quarter` or `month`.
    pub fn check(year: i64, part: i64, parts: i64) -> Result<(i16, i8)> {
        let mut problems = Problems::default();
        let name = match parts {
            2 => "half",
            4 => "quarter",
            _ => "month",
        };
        for (path, given, least, most) in [("year", year, 1945, 9999), (name, part, 1, parts)] {
            problems.range(path, given, [least, most]);
        }
        match (i16::try_from(year), i8::try_from(part)) {
            (Ok(year), Ok(part)) if problems.is_empty() => Ok((year, part)),
            _ => Err(CchcError::refused("period", problems)),
        }
    }
}
