//! Registers, which assign consecutive numbers in each year (sổ đăng ký).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::record::{Called, IndexKey, Name, Problems, Record, References, Text, indexes, natural_key};
use super::{Header, UnitId};
use crate::mutant::{self, Rule};

/// A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once.
///
/// A number is assigned in the commit that writes the record with that number: if the record is refused, the number is
/// not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Register {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never change.
    pub name: String,
    /// The unit that keeps it; none if it belongs to no unit.
    pub unit: Option<UnitId>,
    /// Its year, 1945 to 9999.
    pub year: i16,
    /// The last number assigned; 0 if none was. It only grows, by one at a time.
    pub last: u32,
    /// Whether it assigns no more numbers, because the year is over; a closed register stays closed (khóa sổ).
    pub closed: bool,
}

impl Register {
    /// A number as documents write it: with at least two digits.
    ///
    /// ```
    /// use cchc::model::Register;
    ///
    /// assert_eq!([5, 149].map(Register::written), ["05", "149"]);
    /// ```
    pub fn written(number: u32) -> String {
        format!("{number:02}")
    }

    /// The ways in which the number of a document may be written: with up to four digits, zeros before it or not. Only
    /// itself, where it is no plain number ("12a").
    pub(crate) fn spellings(written: &str) -> BTreeSet<String> {
        let padded = plain(written).map(|number| (1..=4).map(move |width| format!("{number:0width$}")));
        padded.into_iter().flatten().chain([written.to_owned()]).collect()
    }

    /// Whether two documents have the same number, however it is written.
    pub(crate) fn is_same(written: &str, other: &str) -> bool {
        written == other || plain(written).is_some_and(|number| plain(other) == Some(number))
    }
}

/// The number of one to four digits; `None` for anything else, which is the same only as itself.
fn plain(written: &str) -> Option<u32> {
    let is_plain = (1..=4).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| written.parse().ok())?
}

indexes! {|r: &Register|
    unique name(name: Name = r.name.as_str(), year: i16 = r.year, unit: UnitId = r.unit);
}

impl Record for Register {
    fn called(&self) -> Called {
        Called::by(format!("{} {}", self.name, self.year)).within(self.unit)
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![Text(self.name.to_lowercase()), self.year, self.unit]
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.year("year", self.year);
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if (&self.name, self.unit, self.year) != (&before.name, before.unit, before.year) {
            problems.add(
                "name",
                "fixed",
                "a register keeps its name, unit and year",
                "sổ giữ nguyên tên, đơn vị và năm",
            );
        }
        if self.last < before.last && !mutant::off(Rule::RegisterCounter) {
            problems.add("last", "number_taken_back", "a number given is never taken back", "không thu hồi số đã cấp");
        }
        if self.last > before.last.saturating_add(1) {
            problems.add("last", "number_skipped", "numbers are given one by one", "số được cấp lần lượt, không bỏ số");
        }
        if before.closed && (self.last > before.last || !self.closed) {
            problems.add("closed", "register_closed", "the register of this year is closed", "sổ của năm này đã khóa");
        }
    }

    fn validate_removal(&self, problems: &mut Problems) {
        if self.last > 0 {
            let text = "a register that gave numbers stays: a new one would give them again";
            problems.add("last", "numbers_given", text, "sổ đã cấp số thì không được xóa: sổ mới sẽ cấp trùng số");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_number_is_found_by_its_spellings() {
        for (written, other) in [("5", "05"), ("5", "0005"), ("149", "0149"), ("12a", "12a"), ("12345", "12345")] {
            assert!(Register::is_same(written, other) && Register::is_same(other, written));
            assert!(Register::spellings(written).contains(other));
        }
        for (written, other) in [("5", "00005"), ("5", " 5"), ("5", "5a"), ("", "0")] {
            assert!(!Register::is_same(written, other) && !Register::spellings(written).contains(other));
        }
    }
}
