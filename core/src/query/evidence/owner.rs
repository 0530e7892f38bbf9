//! The owner of a plan: whether records of a unit belong to it.

use std::collections::HashMap;

use super::super::deadlines::owners;
use crate::error::Result;
use crate::model::{Plan, UnitId};
use crate::store::View;

/// The unit that owns a plan, with a cache of units known to be beneath it or not.
pub(super) struct Owner {
    unit: Option<UnitId>,
    known: HashMap<UnitId, bool>,
}

impl Owner {
    pub fn of(plan: &Plan) -> Self {
        Self { unit: plan.issuer_unit.or(plan.header.scope), known: HashMap::new() }
    }

    /// Whether a unit is the owner or beneath it. True if the plan or the record belongs to no unit.
    pub fn has(&mut self, view: &View<'_>, unit: Option<UnitId>) -> Result<bool> {
        let (Some(_), Some(unit)) = (self.unit, unit) else { return Ok(true) };
        if let Some(known) = self.known.get(&unit) {
            return Ok(*known);
        }
        let is_beneath = owners(view, Some(unit))?.contains(&self.unit);
        self.known.insert(unit, is_beneath);
        Ok(is_beneath)
    }
}
