//! Commands that take numbers from registers, and close registers.

use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::{Feedback, IndexQuery, Plan, Register, Scalar, UnitId};
use crate::query::FEEDBACK_REGISTER;
use crate::query::feedback::entries;
use crate::store::{Transaction, View};

/// Takes the next number of a register; the first of each year is 1. A register that does not exist is created. Numbers
/// that feedback or an issued plan of the same register already has, because they were entered by hand, are skipped.
///
/// Take the number in the same batch as the record that bears it: if that batch fails or is aborted, the number is not
/// used up.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeNumber {
    /// The name of the register: "KH-SXD".
    pub name: String,
    /// The year.
    pub year: i16,
    /// The unit whose register it is; each unit numbers on its own. `None`: the register that belongs to no unit.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// A number taken from a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberTaken {
    /// The number.
    pub number: u32,
    /// The number as documents write it: with a leading zero below ten.
    pub written: String,
}

impl Command for TakeNumber {
    type Output = NumberTaken;
    const NAME: &'static str = "registers.take";

    fn run(self, batch: &mut Transaction) -> Result<NumberTaken> {
        loop {
            let number = self.advance(batch)?;
            if !self.is_borne(number, &batch.view())? {
                return Ok(NumberTaken { number, written: Register::written(number) });
            }
        }
    }
}

impl TakeNumber {
    fn advance(&self, batch: &mut Transaction) -> Result<u32> {
        let register = match find(batch, &self.name, self.year, self.unit)? {
            Some(mut register) => {
                register.last = register.last.checked_add(1).ok_or_else(full)?;
                batch.update(register)?
            }
            None => {
                let (name, unit, year) = (self.name.clone(), self.unit, self.year);
                batch.add(Register { name, unit, year, last: 1, ..Register::default() })?
            }
        };
        Ok(register.last)
    }

    /// Whether a record has this number of the register already: it may have been taken over from a paper register.
    fn is_borne(&self, number: u32, view: &View<'_>) -> Result<bool> {
        if self.name == FEEDBACK_REGISTER {
            let entry = entries(self.year, self.unit).with("number", i64::from(number));
            return Ok(view.count::<Feedback>(&entry)? > 0);
        }
        for query in Plan::numbered(&self.name, self.year, &Register::written(number)) {
            if view.all::<Plan>(&query)?.iter().any(|plan| plan.register_unit() == self.unit) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Closes a register at the end of its year: no further numbers can be taken. Fails with `NotFound` if no number was
/// ever taken.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseRegister {
    /// The name of the register: "KH-SXD".
    pub name: String,
    /// The year.
    pub year: i16,
    /// The unit whose register it is. `None`: the register that belongs to no unit.
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
