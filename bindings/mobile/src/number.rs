//! Whole numbers of the host, whose types know no lower bound.

use cchc::{CchcError, Result};

/// A number that is at least 0.
///
/// # Errors
/// `Invalid` for a negative one.
pub fn at_least_zero(call: &str, path: &str, number: i64) -> Result<usize> {
    let negative = || CchcError::invalid(call, path, "range", "must be 0 or more", "phải từ 0 trở lên");
    // Where it does not fit, the most is as good.
    u64::try_from(number).map(|number| usize::try_from(number).unwrap_or(usize::MAX)).map_err(|_| negative())
}

/// A number that is at least 0, and counts as the greatest one if it is beyond that.
///
/// # Errors
/// `Invalid` for a negative one.
pub fn at_most(call: &str, path: &str, number: i64) -> Result<u32> {
    at_least_zero(call, path, number).map(|number| u32::try_from(number).unwrap_or(u32::MAX))
}
