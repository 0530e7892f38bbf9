//! Queries on units over time: units by any name they had, successors, predecessors, the tree of units on a day.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::{CchcError, Result};
use crate::model::{IndexQuery, OrganisationUnit, Record, UnitId, UnitKind};
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::folded_name;

pub use crate::model::NameMatch;

/// Finds a unit by name, symbol or alias, with or without marks. If several match equally well, all are candidates and
/// none is chosen.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResolveUnit {
    /// The name: "Sở Xây dựng", "so xay dung", "SXD". Not blank.
    pub name: String,
    /// Only units that existed on this day; units of any time if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

/// The unit that a name means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ResolvedUnit {
    /// The unit. `None`: no unit matches, or several match equally well.
    #[serde(default)]
    pub unit: Option<OrganisationUnit>,
    /// How well the best candidate matches. `None`: no unit matches.
    #[serde(default)]
    pub matched: Option<NameMatch>,
    /// Every unit that matches, best first.
    pub candidates: Vec<OrganisationUnit>,
}

impl Query for ResolveUnit {
    type Answer = ResolvedUnit;
    const NAME: &'static str = "units.resolve";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<ResolvedUnit> {
        if folded_name(&self.name).is_empty() {
            return Err(CchcError::invalid(Self::NAME, "name", "required", "must not be empty", "không được để trống"));
        }
        let fitting = view.units_named(&self.name, self.on)?;
        let unit = OrganisationUnit::best(&fitting).cloned();
        let matched = fitting.first().map(|(fit, _)| *fit);
        Ok(ResolvedUnit { unit, matched, candidates: fitting.into_iter().map(|(_, unit)| unit).collect() })
    }
}

/// Returns the units that continue a unit on a day: the unit itself if it exists then, else its successors, following
/// their successors in turn.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SuccessorsOfUnit {
    /// The unit.
    pub unit: UnitId,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for SuccessorsOfUnit {
    type Answer = Vec<OrganisationUnit>;
    const NAME: &'static str = "units.successors";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<OrganisationUnit>> {
        successors(view, self.unit, self.on.unwrap_or_else(|| vietnam_date(now)))
    }
}

/// Returns the units that became a unit by merger, split or renaming, and their predecessors in turn, nearest first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PredecessorsOfUnit {
    /// The unit.
    pub unit: UnitId,
}

impl Query for PredecessorsOfUnit {
    type Answer = Vec<OrganisationUnit>;
    const NAME: &'static str = "units.predecessors";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Vec<OrganisationUnit>> {
        predecessors(view, self.unit)
    }
}

/// Returns the units that existed on a day as a tree: each unit is followed by the units beneath it, sorted by name.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TreeOfUnits {
    /// The unit to start from; the whole tree if omitted.
    #[serde(default)]
    pub root: Option<UnitId>,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

/// A unit with its position in the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TreeUnit {
    /// The unit.
    pub unit: OrganisationUnit,
    /// Its depth: 0 at the top.
    pub depth: u16,
    /// The unit above it on that day.
    #[serde(default)]
    pub parent: Option<UnitId>,
}

impl Query for TreeOfUnits {
    type Answer = Vec<TreeUnit>;
    const NAME: &'static str = "units.tree";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<TreeUnit>> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let by_name: Vec<OrganisationUnit> = view.all(IndexQuery::by("name"))?;
        let by_name: Vec<&OrganisationUnit> = by_name.iter().filter(|unit| unit.existed_on(on)).collect();
        let there: BTreeSet<UnitId> = by_name.iter().map(|unit| unit.id()).collect();
        let mut beneath: BTreeMap<Option<UnitId>, Vec<&OrganisationUnit>> = BTreeMap::new();
        for unit in &by_name {
            beneath.entry(unit.parent_on(on).filter(|parent| there.contains(parent))).or_default().push(unit);
        }
        let begin: Vec<&OrganisationUnit> = match self.root {
            Some(root) => {
                view.get::<OrganisationUnit>(root)?;
                by_name.into_iter().filter(|unit| unit.id() == root).collect()
            }
            // Units above one another in a circle have no top: each such circle begins with its first by name.
            None => beneath.remove(&None).unwrap_or_default().into_iter().chain(by_name).collect(),
        };
        let mut seen = BTreeSet::new();
        let mut tree = Vec::new();
        for top in begin {
            let mut waiting = vec![(top, 0)];
            while let Some((unit, depth)) = waiting.pop() {
                if !seen.insert(unit.id()) {
                    continue;
                }
                tree.push(TreeUnit { unit: unit.clone(), depth, parent: unit.parent_on(on) });
                let children = beneath.get(&Some(unit.id())).into_iter().flatten();
                waiting.extend(children.rev().map(|child| (*child, depth.saturating_add(1))));
            }
        }
        Ok(tree)
    }
}

/// The units that continue a unit on a day.
fn successors(view: &View<'_>, unit: UnitId, on: Date) -> Result<Vec<OrganisationUnit>> {
    let mut found = Vec::new();
    walk(view.get(unit)?, |unit: OrganisationUnit| {
        let ended = unit.valid_to.is_some_and(|last| last < on);
        let next = if ended { units(view, &unit.succeeded_by)? } else { Vec::new() };
        if unit.existed_on(on) {
            found.push(unit);
        }
        Ok(next)
    })?;
    Ok(found)
}

/// Every unit that became this one, directly or through others, nearest first.
pub(crate) fn predecessors(view: &View<'_>, unit: UnitId) -> Result<Vec<OrganisationUnit>> {
    let mut found = Vec::new();
    walk(view.get(unit)?, |at: OrganisationUnit| {
        let before = view.all(IndexQuery::by("successor").with("successor", at.id()))?;
        found.push(at);
        Ok(before)
    })?;
    found.retain(|before: &OrganisationUnit| before.id() != unit);
    Ok(found)
}

/// Whether following `next` (successors, or the superior unit) from one unit reaches another.
pub(crate) fn leads_to(
    view: &View<'_>,
    from: UnitId,
    to: UnitId,
    next: impl Fn(&OrganisationUnit) -> Vec<UnitId>,
) -> Result<bool> {
    let mut met = false;
    walk(view.get(from)?, |unit: OrganisationUnit| {
        met |= unit.id() == to;
        if met { Ok(Vec::new()) } else { units(view, &next(&unit)) }
    })?;
    Ok(met)
}

fn units(view: &View<'_>, ids: &[UnitId]) -> Result<Vec<OrganisationUnit>> {
    ids.iter().map(|id| view.get(*id)).collect()
}

/// Visits a unit and everything `visit` returns, breadth first, each unit once: cycles end.
fn walk(
    from: OrganisationUnit,
    mut visit: impl FnMut(OrganisationUnit) -> Result<Vec<OrganisationUnit>>,
) -> Result<()> {
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::from([from]);
    while let Some(unit) = waiting.pop_front() {
        if seen.insert(unit.id()) {
            waiting.extend(visit(unit)?);
        }
    }
    Ok(())
}

/// The agency in whose name a unit issues documents on a day, and the one above it, under their names of that day: the
/// nearest unit at or above it that is not a division or a leadership.
pub(crate) fn issuing_agency(
    view: &View<'_>,
    unit: Option<UnitId>,
    on: Date,
) -> Result<Option<(OrganisationUnit, Option<OrganisationUnit>)>> {
    let Some(id) = unit else { return Ok(None) };
    let mut unit = as_of_day(view, id, on)?;
    let mut seen = BTreeSet::new();
    // Units that name each other as parents end here, too.
    while matches!(unit.kind, UnitKind::Division | UnitKind::Leadership) && seen.insert(unit.id()) {
        match unit.parent_on(on) {
            Some(parent) => unit = as_of_day(view, parent, on)?,
            None => break,
        }
    }
    // Ministries and people's committees of every level stand under nobody's name.
    let has_agency_above = !matches!(unit.kind, UnitKind::PeopleCommittee | UnitKind::Commune | UnitKind::Ministry);
    let parent = unit.parent_on(on).filter(|_| has_agency_above);
    let parent = parent.map(|id| as_of_day(view, id, on)).transpose()?;
    Ok(Some((unit, parent)))
}

/// What a unit was or became on a day: itself if it existed then, else the only unit that continues it or that it came
/// from; itself if nobody knows of one, or of several.
fn as_of_day(view: &View<'_>, id: UnitId, on: Date) -> Result<OrganisationUnit> {
    let unit: OrganisationUnit = view.get(id)?;
    if unit.existed_on(on) {
        return Ok(unit);
    }
    let ended = unit.valid_to.is_some_and(|last| last < on);
    let mut kin = if ended { successors(view, id, on)? } else { predecessors(view, id)? };
    kin.retain(|kin| kin.existed_on(on));
    match kin.len() {
        1 => Ok(kin.pop().unwrap_or(unit)),
        _ => Ok(unit),
    }
}
