//! Codes of administrative procedures (mã thủ tục hành chính).

use serde::{Deserialize, Serialize};

/// What is irregular about a procedure code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CodeOddity {
    /// It contains spaces, lower-case letters or a final dot (sai cách viết).
    Spelling,
    /// The part after the national part has no known form (phần sau mã quốc gia không rõ).
    Suffix,
    /// It has no recognisable national part (không nhận ra mã quốc gia).
    Unrecognised,
}

/// A procedure code, split into its parts (mã thủ tục hành chính). The forms in use are `1.013236`, `1.014390.H05` and
/// `1.001117.000.00.00.H48`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProcedureCode {
    /// The code as written.
    pub raw: String,
    /// National part: "1.013236"; none if it is not recognised (mã quốc gia).
    pub national: Option<String>,
    /// The part between national part and province in the long form: "000.00.00"; none in the other forms.
    pub middle: Option<String>,
    /// Code of the province or agency: "H05"; none if the code has none (mã tỉnh).
    pub province: Option<String>,
    /// What is irregular; none for a regular code.
    pub oddity: Option<CodeOddity>,
}

impl ProcedureCode {
    /// Splits a code into its parts. An irregular code gives the parts that are recognised.
    ///
    /// ```
    /// use cchc::model::ProcedureCode;
    ///
    /// let code = ProcedureCode::read("1.001117.000.00.00.H48");
    /// assert_eq!((code.national.as_deref(), code.province.as_deref()), (Some("1.001117"), Some("H48")));
    /// ```
    pub fn read(raw: &str) -> Self {
        let spelled = spelled(raw);
        let (national, rest) = national(&spelled).map_or((None, ""), |(national, rest)| (Some(national), rest));
        let (middle, province, known) = suffix(rest);
        let oddity = if national.is_none() {
            Some(CodeOddity::Unrecognised)
        } else if !known {
            Some(CodeOddity::Suffix)
        } else {
            (spelled != raw.trim()).then_some(CodeOddity::Spelling)
        };
        Self {
            raw: raw.to_owned(),
            national: national.map(str::to_owned),
            middle: middle.map(str::to_owned),
            province: province.map(str::to_owned),
            oddity,
        }
    }

    /// Restores a code that a spreadsheet read as a number and so lost its final zeros: "1.01323" becomes "1.013230".
    /// None if the cell is not such a number, or lost nothing. The decimal mark may be a comma.
    pub fn restored(cell: &str) -> Option<String> {
        let (prefix, decimals) = cell.trim().split_once(['.', ','])?;
        let is_number = matches!(prefix, "1" | "2" | "3") && are_digits(decimals) && decimals.len() <= DIGITS;
        let restored = format!("{prefix}.{decimals:0<DIGITS$}");
        (is_number && restored != cell.trim()).then_some(restored)
    }

    /// The part of a code that the versions of a procedure share: the national part, or the whole code if none is
    /// recognised.
    pub fn link(raw: &str) -> String {
        let spelled = spelled(raw);
        national(&spelled).map_or_else(|| spelled.clone(), |(national, _)| national.to_owned())
    }
}

/// Digits after the first dot of a national part.
const DIGITS: usize = 6;

/// The code without spaces and final dots, in capitals.
fn spelled(raw: &str) -> String {
    let letters: String = raw.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).collect();
    letters.trim_end_matches('.').to_owned()
}

/// The national part and the rest: a digit 1 to 3 (3: issued by a province), a dot, six digits.
fn national(code: &str) -> Option<(&str, &str)> {
    let (national, rest) = code.split_at_checked(8)?;
    let (prefix, digits) = national.split_once('.')?;
    let is_national = matches!(prefix, "1" | "2" | "3") && are_digits(digits);
    let ends = !rest.starts_with(|letter: char| letter.is_ascii_digit());
    (is_national && ends).then_some((national, rest))
}

/// Middle part, province, and whether the whole suffix has a known form.
fn suffix(rest: &str) -> (Option<&str>, Option<&str>, bool) {
    let parts: Vec<&str> = rest.split('.').skip(1).collect();
    match parts.as_slice() {
        [] => (None, None, rest.is_empty()),
        [province] if is_province(province) => (None, Some(province), rest.starts_with('.')),
        [first, second, third] if is_middle([first, second, third]) => (rest.get(1..), None, true),
        [first, second, third, province] if is_middle([first, second, third]) && is_province(province) => {
            (rest.get(1..10), Some(province), true)
        }
        _ => (None, None, false),
    }
}

fn is_middle(parts: [&str; 3]) -> bool {
    parts.iter().all(|part| are_digits(part)) && parts.map(str::len) == [3, 2, 2]
}

fn is_province(part: &str) -> bool {
    part.len() == 3 && part.strip_prefix('H').is_some_and(are_digits)
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(raw: &str) -> (Option<String>, Option<String>, Option<String>, Option<CodeOddity>) {
        let code = ProcedureCode::read(raw);
        assert_eq!(code.raw, raw);
        (code.national, code.middle, code.province, code.oddity)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn every_style_in_use_is_recognised() {
        let (middle, none) = (some("000.00.00"), None);
        assert_eq!(read("1.013236"), (some("1.013236"), None, None, none));
        assert_eq!(read("2.002284"), (some("2.002284"), None, None, none));
        assert_eq!(read("3.000123"), (some("3.000123"), None, None, none));
        assert_eq!(read("1.014390.H05"), (some("1.014390"), None, some("H05"), none));
        assert_eq!(read("1.012753.H19"), (some("1.012753"), None, some("H19"), none));
        assert_eq!(read("1.001117.000.00.00.H48"), (some("1.001117"), middle.clone(), some("H48"), none));
        assert_eq!(read("1.009972.000.00.00"), (some("1.009972"), middle, None, none));
    }

    #[test]
    fn odd_codes_are_read_as_far_as_they_go() {
        let (spelling, suffix) = (Some(CodeOddity::Spelling), Some(CodeOddity::Suffix));
        assert_eq!(read("1. 013236.h53"), (some("1.013236"), None, some("H53"), spelling));
        assert_eq!(read("1.013236."), (some("1.013236"), None, None, spelling));
        assert_eq!(read("1.013236.H53.18"), (some("1.013236"), None, None, suffix));
        assert_eq!(read("1.013236-H53"), (some("1.013236"), None, None, suffix));
        assert_eq!(read("1.013236.H5"), (some("1.013236"), None, None, suffix));
        assert_eq!(read("1.001117.00.000.00.H48"), (some("1.001117"), None, None, suffix));
        for unrecognised in ["", "1.01323", "1.0132367", "4.013236", "BXD-263425", "1,013236", "1.01323é", "T-TNI-1"] {
            assert_eq!(read(unrecognised), (None, None, None, Some(CodeOddity::Unrecognised)), "{unrecognised}");
        }
    }

    #[test]
    fn zeros_that_a_spreadsheet_dropped_are_put_back() {
        for (cell, expected) in
            [("1.01323", "1.013230"), ("2.0023", "2.002300"), (" 1.1 ", "1.100000"), ("1,01323", "1.013230")]
        {
            assert_eq!(ProcedureCode::restored(cell).as_deref(), Some(expected), "{cell}");
        }
        for other in
            ["1.013236", "1.0132367", "4.01323", "1.", "1", "1.01323.H53", "1.0132a", "-1.01323", "10.1323", ""]
        {
            assert_eq!(ProcedureCode::restored(other), None, "{other}");
        }
    }

    #[test]
    fn versions_are_linked_whatever_the_style() {
        for raw in ["1.013236", " 1.013236 ", "1.013236.H53", "1.013236.000.00.00.h53", "1.013236.X"] {
            assert_eq!(ProcedureCode::link(raw), "1.013236", "{raw}");
        }
        assert_eq!(ProcedureCode::link(" bxd-263425"), "BXD-263425");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_kept(raw in ".*") {
            let code = ProcedureCode::read(&raw);
            prop_assert_eq!(&code.raw, &raw);
            prop_assert_eq!(code.national.is_none(), code.oddity == Some(CodeOddity::Unrecognised));
        }

        #[test]
        fn parts_say_the_code(prefix in 1..4, number in 0..1_000_000, province in 0..100) {
            let national = format!("{prefix}.{number:06}");
            let code = ProcedureCode::read(&format!("{national}.H{province:02}"));
            prop_assert_eq!((code.national, code.province), (Some(national), Some(format!("H{province:02}"))));
        }
    }
}
