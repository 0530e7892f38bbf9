//! Whether a record of a unit belongs to whoever owns a plan.

use std::collections::HashMap;

use super::super::deadlines::owners;
use crate::error::Result;
use crate::model::{Plan, UnitId};
use crate::store::View;

/// The unit that owns a plan, and which units were found to lie beneath it.
pub(super) struct Owner {
    unit: Option<UnitId>,
    known: HashMap<UnitId, bool>,
}

impl Owner {
    pub fn of(plan: &Plan) -> Self {
        Self { unit: plan.issuer_unit.or(plan.header.scope), known: HashMap::new() }
    }

    /// Whether a unit is the owner or lies beneath it; everything is the owner's where one of both is no unit.
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
