//! Commands that merge, split, rename and move organisation units.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{FormerParent, Header, IndexQuery, LegalDocumentId, OrganisationUnit, Record, UnitId};
use crate::query::lineage::leads_to;
use crate::store::Transaction;
use crate::text::day_vi;

/// The units that a merger, split or renaming changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reorganisation {
    /// The units that ended.
    pub ended: Vec<OrganisationUnit>,
    /// Their successors.
    pub into: Vec<OrganisationUnit>,
    /// The units that were placed under another one.
    pub moved: Vec<OrganisationUnit>,
}

/// Merges units (sáp nhập, hợp nhất): each ends the day before `on`, and the unit that takes them in succeeds it.
///
/// Exactly one of `into` and `new_unit` is required (else `one_of`). Refused if a unit ended before (`already_ended`)
/// or begins on that day or later (`not_there`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MergeUnits {
    /// The units that end; at least one.
    pub units: Vec<UnitId>,
    /// The existing unit that takes them in (sáp nhập vào). Not one of `units`.
    #[serde(default)]
    pub into: Option<UnitId>,
    /// The draft of a new unit they are merged into (hợp nhất thành); it begins on `on`.
    #[serde(default)]
    pub new_unit: Option<OrganisationUnit>,
    /// The first day of the new organisation.
    pub on: Date,
    /// The decision behind it (căn cứ).
    #[serde(default)]
    pub decision: Option<LegalDocumentId>,
    /// The reason. Required for a merger, not blank; for a split or renaming it is optional.
    pub why: String,
    /// Whether the units beneath those that end are placed under their successor; false if omitted.
    #[serde(default)]
    pub move_children: bool,
}

impl Command for MergeUnits {
    type Output = Reorganisation;
    const NAME: &'static str = "units.merge";

    fn run(self, batch: &mut Transaction) -> Result<Reorganisation> {
        batch.savepoint(|batch| self.merge(batch))
    }
}

impl MergeUnits {
    fn merge(self, batch: &mut Transaction) -> Result<Reorganisation> {
        let ending: Vec<OrganisationUnit> = self.units.iter().map(|id| batch.get(*id)).collect::<Result<_>>()?;
        let into = self.target(&ending, batch)?;
        let into: OrganisationUnit = match into {
            Target::Existing(unit) => unit,
            Target::New(draft) => batch.add(OrganisationUnit { valid_from: Some(self.on), ..draft })?,
        };
        let end = Ending { on: self.on, decision: self.decision, why: Some(self.why) };
        let mut ended = Vec::with_capacity(ending.len());
        let mut moved = Vec::new();
        for unit in ending {
            let unit = end.close(unit, vec![into.id()], batch)?;
            if self.move_children {
                let beneath = children(unit.id(), self.on, batch)?;
                for child in beneath.into_iter().filter(|child| !self.units.contains(&child.id())) {
                    // What takes its own superior in comes to stand where that stood.
                    let own_superior = child.id() == into.id();
                    let above = if own_superior { parent_outside(&unit, &self.units, batch)? } else { Some(into.id()) };
                    moved.push(place(child, above, self.on, Self::NAME, batch)?);
                }
            }
            ended.push(unit);
        }
        Ok(Reorganisation { ended, into: vec![batch.get(into.id())?], moved })
    }

    /// The unit they are merged into, once everything was checked.
    fn target(&self, ending: &[OrganisationUnit], batch: &Transaction) -> Result<Target> {
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        if ending.is_empty() {
            problems.add("units", "required", "name the units that end", "phải nêu các đơn vị được sáp nhập");
        }
        for (position, unit) in ending.iter().enumerate() {
            let path = format!("units[{position}]");
            if self.units.iter().take(position).any(|other| *other == unit.id()) {
                problems.add(&path, "named_twice", "is named twice", "được nêu hai lần");
            }
            check_ending(unit, self.on, &path, &mut problems);
        }
        let target = match (self.into, &self.new_unit) {
            (Some(id), None) => Some(Target::Existing(self.existing(id, batch, &mut problems)?)),
            (None, Some(draft)) => {
                if draft.parent.is_some_and(|parent| self.units.contains(&parent)) {
                    let text = "the unit above it ends with this merger";
                    problems.add("new_unit.parent", "parent_ended", text, "đơn vị cấp trên kết thúc khi sáp nhập");
                }
                Some(Target::New(draft.clone()))
            }
            _ => {
                let text = "name either the unit that takes them in, or a new one";
                let text_vi = "phải nêu hoặc đơn vị tiếp nhận, hoặc đơn vị mới";
                problems.add("into", "one_of", text, text_vi).allowing(["into", "new_unit"]);
                None
            }
        };
        target.filter(|_| problems.is_empty()).ok_or_else(|| CchcError::refused(Self::NAME, problems))
    }

    /// An existing unit that takes the others in.
    fn existing(&self, id: UnitId, batch: &Transaction, problems: &mut Problems) -> Result<OrganisationUnit> {
        let target: OrganisationUnit = batch.get(id)?;
        if self.units.contains(&id) {
            let (text, text_vi) = ("a unit cannot be merged into itself", "đơn vị không thể sáp nhập vào chính nó");
            problems.add("into", "merged_into_itself", text, text_vi);
            return Ok(target);
        }
        if !target.existed_on(self.on) {
            let (text, text_vi) = ("it does not exist on that day", "đơn vị không tồn tại vào ngày này");
            problems.add("into", "not_there", text, text_vi);
        }
        for unit in &self.units {
            if leads_to(&batch.view(), id, *unit, |at| at.succeeded_by.clone())? {
                let text = "it became one of these units itself: they would succeed each other in a circle";
                problems.add("into", "successor_cycle", text, "các đơn vị sẽ kế thừa nhau thành vòng");
            }
        }
        Ok(target)
    }
}

/// The unit that others are merged into.
enum Target {
    Existing(OrganisationUnit),
    New(OrganisationUnit),
}

/// Splits a unit (chia, tách): it ends the day before `on`, and its parts succeed it. The units beneath it stay under
/// the ended unit until `units.move` places each under one of the parts. Refused if it ended before (`already_ended`)
/// or begins on that day or later (`not_there`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SplitUnit {
    /// The unit that ends.
    pub unit: UnitId,
    /// Drafts of its parts, at least two; they begin on `on`.
    pub into: Vec<OrganisationUnit>,
    /// The first day of the new organisation.
    pub on: Date,
    /// The decision behind it (căn cứ).
    #[serde(default)]
    pub decision: Option<LegalDocumentId>,
    /// The reason, if there is one.
    #[serde(default)]
    pub why: Option<String>,
}

impl Command for SplitUnit {
    type Output = Reorganisation;
    const NAME: &'static str = "units.split";

    fn run(self, batch: &mut Transaction) -> Result<Reorganisation> {
        batch.savepoint(|batch| self.split(batch))
    }
}

impl SplitUnit {
    fn split(self, batch: &mut Transaction) -> Result<Reorganisation> {
        let unit: OrganisationUnit = batch.get(self.unit)?;
        let mut problems = Problems::default();
        check_ending(&unit, self.on, "unit", &mut problems);
        if self.into.len() < 2 {
            problems.add("into", "range", "name two parts at least", "phải nêu ít nhất hai đơn vị mới");
        }
        for (position, part) in self.into.iter().enumerate() {
            if part.parent == Some(self.unit) {
                let path = format!("into[{position}].parent");
                problems.add(
                    &path,
                    "parent_ended",
                    "the unit above it ends with this split",
                    "đơn vị cấp trên kết thúc khi chia tách",
                );
            }
        }
        problems.refuse(Self::NAME)?;
        let parts = self.into.into_iter().map(|part| OrganisationUnit { valid_from: Some(self.on), ..part }).collect();
        let into: Vec<OrganisationUnit> = batch.add_many(parts)?;
        let end = Ending { on: self.on, decision: self.decision, why: self.why };
        let ended = end.close(unit, into.iter().map(Record::id).collect(), batch)?;
        Ok(Reorganisation { ended: vec![ended], into, moved: Vec::new() })
    }
}

/// Renames a unit (đổi tên): the unit with the old name ends the day before `on`; a new one with the new name succeeds
/// it, keeps the old name as an alias, and takes over the units beneath it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RenameUnit {
    /// The unit.
    pub unit: UnitId,
    /// The new name; not blank and not the old one (`same_name`).
    pub name: String,
    /// The new symbol; unchanged if omitted.
    #[serde(default)]
    pub symbol: Option<String>,
    /// The first day of the new name.
    pub on: Date,
    /// The decision behind it (căn cứ).
    #[serde(default)]
    pub decision: Option<LegalDocumentId>,
    /// The reason, if there is one.
    #[serde(default)]
    pub why: Option<String>,
}

impl Command for RenameUnit {
    type Output = Reorganisation;
    const NAME: &'static str = "units.rename";

    fn run(self, batch: &mut Transaction) -> Result<Reorganisation> {
        batch.savepoint(|batch| self.rename(batch))
    }
}

impl RenameUnit {
    fn rename(self, batch: &mut Transaction) -> Result<Reorganisation> {
        let before: OrganisationUnit = batch.get(self.unit)?;
        let mut problems = Problems::default();
        check_ending(&before, self.on, "unit", &mut problems);
        problems.required("name", &self.name);
        if before.name == self.name {
            problems.add("name", "same_name", "it has this name already", "đơn vị đã mang tên này");
        }
        problems.refuse(Self::NAME)?;
        let mut aliases: Vec<String> = before.aliases.iter().filter(|alias| **alias != self.name).cloned().collect();
        if !aliases.contains(&before.name) {
            aliases.push(before.name.clone());
        }
        let into: OrganisationUnit = batch.add(OrganisationUnit {
            header: Header { scope: before.header.scope, ..Header::default() },
            name: self.name,
            symbol: self.symbol.or_else(|| before.symbol.clone()),
            parent: before.parent,
            aliases,
            valid_from: Some(self.on),
            ..OrganisationUnit::named("", before.kind)
        })?;
        let end = Ending { on: self.on, decision: self.decision, why: self.why };
        let ended = end.close(before, vec![into.id()], batch)?;
        let mut moved = Vec::new();
        for child in children(ended.id(), self.on, batch)? {
            moved.push(place(child, Some(into.id()), self.on, Self::NAME, batch)?);
        }
        Ok(Reorganisation { ended: vec![ended], into: vec![into], moved })
    }
}

/// Places a unit under another one from a day on (chuyển về trực thuộc). Earlier superior units stay in its history.
/// Refused if it would come under itself (`parent_cycle`), or was placed elsewhere after that day (`order`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveUnit {
    /// The unit.
    pub unit: UnitId,
    /// The unit above it from then on. `None`: it has none.
    #[serde(default)]
    pub parent: Option<UnitId>,
    /// The first day of the new organisation.
    pub on: Date,
}

impl Command for MoveUnit {
    type Output = OrganisationUnit;
    const NAME: &'static str = "units.move";

    fn run(self, batch: &mut Transaction) -> Result<OrganisationUnit> {
        place(batch.get(self.unit)?, self.parent, self.on, Self::NAME, batch)
    }
}

fn check_ending(unit: &OrganisationUnit, on: Date, path: &str, problems: &mut Problems) {
    if let Some(last) = unit.valid_to {
        let (text, text_vi) = (format!("it ended on {last} already"), format!("đơn vị đã kết thúc ngày {last}"));
        problems.add(path, "already_ended", text, text_vi);
    }
    if let Some(first) = unit.valid_from.filter(|first| *first >= on) {
        let text = format!("it exists from {first} on alone: it cannot end before");
        problems.add(
            path,
            "not_there",
            text,
            format!("đơn vị chỉ tồn tại từ ngày {first}, không thể kết thúc trước đó"),
        );
    }
}

/// How units end.
struct Ending {
    on: Date,
    decision: Option<LegalDocumentId>,
    why: Option<String>,
}

impl Ending {
    fn close(
        &self,
        unit: OrganisationUnit,
        succeeded_by: Vec<UnitId>,
        batch: &mut Transaction,
    ) -> Result<OrganisationUnit> {
        let (valid_to, ended_by, ended_why) = (Some(day_before(self.on)?), self.decision, self.why.clone());
        batch.update(OrganisationUnit { valid_to, succeeded_by, ended_by, ended_why, ..unit })
    }
}

fn day_before(on: Date) -> Result<Date> {
    on.yesterday().map_err(|_| CchcError::invalid("unit", "on", "date", "no such date", "không có ngày này"))
}

/// The units beneath one that exist on a day or later.
fn children(parent: UnitId, on: Date, batch: &Transaction) -> Result<Vec<OrganisationUnit>> {
    let mut children: Vec<OrganisationUnit> = batch.view().all(IndexQuery::by("parent").with("parent", parent))?;
    children.retain(|child| child.valid_to.is_none_or(|last| on <= last));
    Ok(children)
}

/// The nearest unit above that is not among those that end.
fn parent_outside(unit: &OrganisationUnit, ending: &[UnitId], batch: &Transaction) -> Result<Option<UnitId>> {
    let mut above = unit.parent;
    for _ in ending {
        match above {
            Some(parent) if ending.contains(&parent) => above = batch.get::<OrganisationUnit>(parent)?.parent,
            _ => break,
        }
    }
    Ok(above.filter(|parent| !ending.contains(parent)))
}

/// Places a unit under another one from a day on.
fn place(
    mut unit: OrganisationUnit,
    parent: Option<UnitId>,
    on: Date,
    call: &str,
    batch: &mut Transaction,
) -> Result<OrganisationUnit> {
    if unit.parent == parent {
        return Ok(unit);
    }
    if let Some(parent) = parent
        && leads_to(&batch.view(), parent, unit.id(), |at| at.parent.into_iter().collect())?
    {
        let text = format!("{} is above that unit: they would lie beneath each other", unit.name);
        let text_vi = format!("{} là cấp trên của đơn vị đó: hai đơn vị sẽ là cấp trên của nhau", unit.name);
        return Err(CchcError::invalid(call, "parent", "parent_cycle", text, text_vi));
    }
    let until = day_before(on)?;
    let last_move = unit.former_parents.last().map(|former| former.until);
    if let Some(last) = last_move.filter(|last| until < *last) {
        let first = last.tomorrow().unwrap_or(last);
        let text = format!("{} was placed elsewhere on {first}: it cannot be moved before", unit.name);
        let text_vi =
            format!("{} đã chuyển cơ quan chủ quản ngày {}, không thể chuyển trước đó", unit.name, day_vi(first));
        let mut problems = Problems::default();
        problems.add("on", "order", text, text_vi).allowing([first.to_string()]);
        return Err(CchcError::refused(call, problems));
    }
    // A unit that begins no earlier was never anywhere else; nor was one that was moved on this day already.
    if unit.valid_from.is_none_or(|first| first < on) && last_move != Some(until) {
        unit.former_parents.push(FormerParent { parent: unit.parent, until });
    }
    unit.parent = parent;
    batch.update(unit)
}
