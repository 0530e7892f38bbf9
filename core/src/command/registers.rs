//! Numbers from registers.

use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::{IndexQuery, Register, Scalar, UnitId};
use crate::store::Transaction;

/// Takes the next number of a register; the first of a year is 1. Take it in the same batch as the record that bears
/// it: if that is refused, the number is not taken.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeNumber {
    /// What is numbered: "KH-SXD".
    pub name: String,
    /// The year.
    pub year: i16,
    /// Whose register it is; without one, the register that belongs to no unit: each has its own numbers.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// A number taken from a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberTaken {
    /// The number.
    pub number: u32,
    /// The number as documents write it: below ten with a leading zero.
    pub written: String,
}

impl Command for TakeNumber {
    type Output = NumberTaken;
    const NAME: &'static str = "registers.take";

    fn run(self, batch: &mut Transaction) -> Result<NumberTaken> {
        let register = match find(batch, &self.name, self.year, self.unit)? {
            Some(mut register) => {
                register.last = register.last.checked_add(1).ok_or_else(full)?;
                batch.update(register)?
            }
            None => {
                let (name, unit, year) = (self.name, self.unit, self.year);
                batch.add(Register { name, unit, year, last: 1, ..Register::default() })?
            }
        };
        Ok(NumberTaken { number: register.last, written: Register::written(register.last) })
    }
}

/// Closes a register at the end of its year: it gives no more numbers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseRegister {
    /// What is numbered: "KH-SXD".
    pub name: String,
    /// The year.
    pub year: i16,
    /// Whose register it is; without one, the register that belongs to no unit: each has its own numbers.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Command for CloseRegister {
    type Output = Register;
    const NAME: &'static str = "registers.close";

    fn run(self, batch: &mut Transaction) -> Result<Register> {
        let found = find(batch, &self.name, self.year, self.unit)?;
        let missing =
            || CchcError::NotFound { kind: "register".to_owned(), id: format!("{}/{}", self.name, self.year) };
        let mut register = found.ok_or_else(missing)?;
        register.closed = true;
        batch.update(register)
    }
}

fn find(batch: &Transaction, name: &str, year: i16, unit: Option<UnitId>) -> Result<Option<Register>> {
    let unit = unit.map_or(Scalar::Nothing, Scalar::from);
    let query = IndexQuery::by("name").with("name", name).with("year", i64::from(year)).with("unit", unit).limit(1);
    Ok(batch.page(&query)?.items.pop())
}

fn full() -> CchcError {
    let text = "the register has no number left";
    CchcError::invalid(TakeNumber::NAME, "last", "register_full", text, "sổ đã hết số")
}
