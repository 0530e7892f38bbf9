//! Commands that approve, revise and retire materials.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, not_to_come, taken};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{AttachmentId, Header, Material, MaterialId, MaterialStatus, Record};
use crate::rules::{Lifecycle, step};
use crate::store::Transaction;

/// Approves a draft material (duyệt): it may be handed out. The version it replaces is retired in the same commit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApproveMaterial {
    /// The material.
    pub id: MaterialId,
    /// A remark.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it was approved; today if omitted. Neither in the future (`not_yet`), nor before the day it was made or
    /// its last step, nor the last step of the version it replaces (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ApproveMaterial {
    type Output = Material;
    const NAME: &'static str = "materials.approve";

    fn run(self, batch: &mut Transaction) -> Result<Material> {
        batch.savepoint(|batch| {
            let approved =
                move_material(self.id, MaterialStatus::Approved, (self.on, self.why.as_deref()), batch, Self::NAME)?;
            if let Some(before) = approved.replaces
                && batch.get::<Material>(before)?.status == MaterialStatus::Approved
            {
                let why = format!("có phiên bản mới: {}", approved.version.as_deref().unwrap_or(&approved.title));
                move_material(before, MaterialStatus::Retired, (self.on, Some(&why)), batch, Self::NAME)?;
            }
            Ok(approved)
        })
    }
}

/// Retires a material (thu hồi): it is no longer handed out.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetireMaterial {
    /// The material.
    pub id: MaterialId,
    /// The reason; not blank.
    pub why: String,
    /// The day it was retired; today if omitted. Neither in the future (`not_yet`) nor before the day it was made or
    /// its last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for RetireMaterial {
    type Output = Material;
    const NAME: &'static str = "materials.retire";

    fn run(self, batch: &mut Transaction) -> Result<Material> {
        if self.why.trim().is_empty() {
            return Err(CchcError::invalid(Self::NAME, "why", "required", "must not be empty", "không được để trống"));
        }
        move_material(self.id, MaterialStatus::Retired, (self.on, Some(&self.why)), batch, Self::NAME)
    }
}

/// Adds a new version of an approved material: a draft that replaces it once `materials.approve` approves it.
/// Everything not given here is copied from the version before, except its files. Refused if the material is not
/// approved (`not_approved`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviseMaterial {
    /// The version to replace.
    pub id: MaterialId,
    /// The new version, as written on the material.
    pub version: String,
    /// The title; unchanged if omitted.
    #[serde(default)]
    pub title: Option<String>,
    /// The files of the new version.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
    /// The day the new version was made; today if omitted. Not in the future (`not_yet`).
    #[serde(default)]
    pub made_on: Option<Date>,
}

impl Command for ReviseMaterial {
    type Output = Material;
    const NAME: &'static str = "materials.revise";

    fn run(self, batch: &mut Transaction) -> Result<Material> {
        let before: Material = batch.get(self.id)?;
        if before.status != MaterialStatus::Approved {
            let status = before.status.name();
            let text = format!("only an approved material is revised; this one is {status}");
            let status_vi = before.status.label_vi();
            let text_vi = format!("chỉ tạo phiên bản mới của tài liệu đã duyệt; tài liệu này: {status_vi}");
            let mut problems = Problems::default();
            problems.add("id", "not_approved", text, text_vi).allowing_values([MaterialStatus::Approved]);
            return Err(CchcError::refused(Self::NAME, problems));
        }
        let made_on = self.made_on.unwrap_or_else(|| batch.today());
        let mut problems = Problems::default();
        not_to_come("made_on", made_on, batch, &mut problems);
        problems.refuse(Self::NAME)?;
        batch.add(Material {
            header: Header { scope: before.header.scope, ..Header::default() },
            title: self.title.unwrap_or_else(|| before.title.clone()),
            version: Some(self.version),
            attachments: self.attachments,
            made_on: Some(made_on),
            replaces: Some(before.id()),
            status: MaterialStatus::Draft,
            moves: Vec::new(),
            ..before
        })
    }
}

fn move_material(
    id: MaterialId,
    to: MaterialStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &mut Transaction,
    name: &str,
) -> Result<Material> {
    let mut material: Material = batch.get(id)?;
    let mut problems = Problems::default();
    let on = day_of_step(on, last_step(&material.moves).max(material.made_on), batch, &mut problems);
    let now = taken(batch, on, why);
    step(("material", material.header.id), &mut material.status, to, &mut material.moves, now)?;
    problems.refuse(name)?;
    batch.update(material)
}
