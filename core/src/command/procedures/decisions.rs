//! Applying publication decisions: all changes of a decision are made, or none.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::Command;
use super::super::course::{day_of_step, taken};
use super::checks::Planned;
use super::findings::publication;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Finding, LegalDocument, LegalDocumentId, OrganisationUnit, PartialDate, Procedure, ProcedureChangeKind,
    ProcedureId, ProcedureStatus, Record,
};
use crate::rules::{law, step};
use crate::store::{Transaction, View, Write};

/// A change that a decision makes to one procedure.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ProcedureChange {
    /// Issues a new procedure (mới ban hành).
    Issue {
        /// The procedure, in full.
        procedure: Box<Procedure>,
    },
    /// Amends a procedure (sửa đổi, bổ sung) with a new version that keeps its code.
    Amend {
        /// Code of the procedure to amend, in any style. If neither `code` nor `id` is given: the code of `procedure`.
        #[serde(default)]
        code: Option<String>,
        /// The version to amend. If `code` is given too, both must name the same procedure.
        #[serde(default)]
        id: Option<ProcedureId>,
        /// The new version, in full.
        procedure: Box<Procedure>,
    },
    /// Replaces one or more procedures by another one (thay thế). Several changes of a decision may replace the same
    /// procedure: it is split among them.
    Replace {
        /// Codes of the procedures to replace, in any style. At least one entry in `codes` or `ids` is required.
        #[serde(default)]
        codes: Vec<String>,
        /// Versions to replace.
        #[serde(default)]
        ids: Vec<ProcedureId>,
        /// The new procedure, in full.
        procedure: Box<Procedure>,
    },
    /// Abolishes a procedure (hủy bỏ, bãi bỏ).
    Abolish {
        /// Code of the procedure to abolish, in any style. Required by law (else `code_required`).
        #[serde(default)]
        code: Option<String>,
        /// The version to abolish; the one in force on the decision's day if omitted.
        #[serde(default)]
        id: Option<ProcedureId>,
    },
}

/// Applies a publication decision (quyết định công bố) to all the procedures it names, or to none.
///
/// New versions begin on `in_force_from`, the versions they follow end the day before, and each names the other. If
/// several versions of a procedure are in force on that day, all of them end.
///
/// A refusal lists the problems of every change. Remarks that do not refuse it are in the result's `findings`: a
/// decision published late, an odd code, what an incomplete procedure lacks.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplyDecision {
    /// The decision, stored as a legal document.
    pub decision: LegalDocumentId,
    /// First day the changes are in force.
    pub in_force_from: Date,
    /// The changes; at least one.
    pub changes: Vec<ProcedureChange>,
    /// Whether to accept procedures that lack contents the law requires; what is missing is then a finding, not a
    /// problem.
    #[serde(default)]
    pub allow_incomplete: bool,
    /// The day it was applied; today if omitted. Neither in the future (`not_yet`) nor before the decision was issued
    /// (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

/// What a decision did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionApplied {
    /// The new versions, in the order of the changes.
    pub added: Vec<Procedure>,
    /// The versions that ended, in the order of the changes.
    pub ended: Vec<Procedure>,
    /// Remarks: a late publication, odd codes, missing contents.
    pub findings: Vec<Finding>,
}

impl Command for ApplyDecision {
    type Output = DecisionApplied;
    const NAME: &'static str = "procedures.apply_decision";

    fn run(self, batch: &mut Transaction) -> Result<DecisionApplied> {
        let DecisionEffects { decision, mut added, mut ended, findings } = self.plan(&batch.view())?;
        let mut problems = Problems::default();
        let issued = decision.issued_on.and_then(PartialDate::full);
        let on = day_of_step(self.on, issued.filter(|_| self.on.is_some()), batch, &mut problems);
        problems.refuse(Self::NAME)?;
        batch.savepoint(|batch| {
            // One write for all: versions that begin and end name each other, and none may overlap.
            added.iter_mut().for_each(|version| version.header.id = Uuid::now_v7());
            for (version, _) in &mut ended {
                let id = version.id();
                version.replaced_by = added.iter().find(|new| new.previous.contains(&id)).map(Record::id);
            }
            let begun = added.len();
            let ended = ended
                .into_iter()
                .map(|(version, status)| end(version, status, &decision, (self.in_force_from, on), batch))
                .collect::<Result<Vec<_>>>()?;
            let writes = added.into_iter().map(Write::Add).chain(ended.into_iter().map(Write::Update)).collect();
            let mut added = batch.apply(writes, false)?;
            let ended = added.split_off(begun);
            Ok(DecisionApplied { added, ended, findings })
        })
    }
}

/// The effects of a decision that passed all checks.
struct DecisionEffects {
    decision: LegalDocument,
    added: Vec<Procedure>,
    ended: Vec<(Procedure, ProcedureStatus)>,
    findings: Vec<Finding>,
}

impl ApplyDecision {
    fn plan(&self, view: &View<'_>) -> Result<DecisionEffects> {
        let mut problems = Problems::default();
        let decision: Option<LegalDocument> = view.find(self.decision)?;
        if decision.is_none() {
            let (text, text_vi) = ("there is no such document", "không có văn bản này");
            problems.add("decision", "reference", text, text_vi);
        }
        if self.changes.is_empty() {
            let (text, text_vi) = ("name at least one change", "phải nêu ít nhất một thay đổi");
            problems.add("changes", "required", text, text_vi).under(law::PROCEDURE_DECISION);
        }
        let mut planned = Planned { view, order: self, ended: Vec::new(), findings: Vec::new() };
        // First all that ends: what begins may have the code of it.
        let mut targets = Vec::with_capacity(self.changes.len());
        for (position, change) in self.changes.iter().enumerate() {
            let mut found = Ok(Vec::new());
            problems.within(format!("changes[{position}]."), |problems| found = planned.targets(change, problems));
            targets.push(found?);
        }
        let (mut added, mut begun) = (Vec::new(), BTreeSet::new());
        for ((position, change), targets) in self.changes.iter().enumerate().zip(&targets) {
            let Some(draft) = change.procedure() else { continue };
            let path = format!("changes[{position}].procedure.");
            let version = planned.version(change.kind(), draft, targets);
            let mut checked = Ok(());
            problems.within(&path, |problems| checked = planned.check(draft, &version, &mut begun, problems));
            checked?;
            planned.notice(&version, &path);
            added.push(version);
        }
        let Planned { ended, mut findings, .. } = planned;
        let Some(decision) = decision.filter(|_| problems.is_empty()) else {
            return Err(CchcError::refused(Self::NAME, problems));
        };
        let issuer: Option<OrganisationUnit> = decision.issuer_unit.map(|unit| view.find(unit)).transpose()?.flatten();
        findings.extend(publication(&decision, issuer.as_ref(), self.in_force_from));
        Ok(DecisionEffects { decision, added, ended, findings })
    }
}

/// A version as the decision ends it.
fn end(
    mut version: Procedure,
    to: ProcedureStatus,
    decision: &LegalDocument,
    (from, on): (Date, Date),
    batch: &Transaction,
) -> Result<Procedure> {
    let why = decision.symbol.as_deref().unwrap_or(&decision.subject);
    let id = version.header.id;
    let note = taken(batch, on, Some(why));
    step(("procedure", id), &mut version.status, to, &mut version.moves, note)?;
    version.in_force_to = from.yesterday().ok();
    version.ended_by = Some(decision.id());
    Ok(version)
}

impl ProcedureChange {
    fn procedure(&self) -> Option<&Procedure> {
        match self {
            Self::Issue { procedure } | Self::Amend { procedure, .. } | Self::Replace { procedure, .. } => {
                Some(procedure)
            }
            Self::Abolish { .. } => None,
        }
    }

    const fn kind(&self) -> Option<ProcedureChangeKind> {
        match self {
            Self::Issue { .. } => Some(ProcedureChangeKind::Issued),
            Self::Amend { .. } => Some(ProcedureChangeKind::Amended),
            Self::Replace { .. } => Some(ProcedureChangeKind::Replaced),
            Self::Abolish { .. } => None,
        }
    }
}
