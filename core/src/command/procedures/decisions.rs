//! Publication decisions: many procedures change at once, or none.

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

/// What a decision does to one procedure.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ProcedureChange {
    /// A new procedure (mới ban hành).
    Issue {
        /// The procedure, in full.
        procedure: Box<Procedure>,
    },
    /// A new version of a procedure (sửa đổi, bổ sung).
    Amend {
        /// Code of the one amended, in any style; that of the new version where neither code nor identity is given.
        #[serde(default)]
        code: Option<String>,
        /// The version amended.
        #[serde(default)]
        id: Option<ProcedureId>,
        /// The new version, in full.
        procedure: Box<Procedure>,
    },
    /// A procedure in place of one or more (thay thế). Several of a decision may take the place of the same one: it is
    /// split among them.
    Replace {
        /// Codes of those it takes the place of, in any style.
        #[serde(default)]
        codes: Vec<String>,
        /// Versions it takes the place of.
        #[serde(default)]
        ids: Vec<ProcedureId>,
        /// The new procedure, in full.
        procedure: Box<Procedure>,
    },
    /// A procedure ends (hủy bỏ, bãi bỏ). The decision names its code.
    Abolish {
        /// Code of the one abolished, in any style.
        #[serde(default)]
        code: Option<String>,
        /// The version abolished.
        #[serde(default)]
        id: Option<ProcedureId>,
    },
}

/// Does what a publication decision says to all the procedures it names, or to none: new versions begin on its day, the
/// versions before end the day before, and each names the other. Where several versions of a procedure hold on that
/// day, all of them end.
///
/// Everything wrong with any change is listed. That the decision came late, and what is odd about codes, is pointed out
/// in the result.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplyDecision {
    /// The decision (quyết định công bố).
    pub decision: LegalDocumentId,
    /// First day of the changes.
    pub in_force_from: Date,
    /// The changes.
    pub changes: Vec<ProcedureChange>,
    /// Take procedures that lack what the law asks for; they are pointed out then, not refused.
    #[serde(default)]
    pub allow_incomplete: bool,
    /// On which day this was done: not before the decision was issued; today where none is given.
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
    /// What was noticed.
    pub findings: Vec<Finding>,
}

impl Command for ApplyDecision {
    type Output = DecisionApplied;
    const NAME: &'static str = "procedures.apply_decision";

    fn run(self, batch: &mut Transaction) -> Result<DecisionApplied> {
        let Plan { decision, mut added, mut ended, findings } = self.plan(&batch.view())?;
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

/// What a decision comes to, once all of it was checked.
struct Plan {
    decision: LegalDocument,
    added: Vec<Procedure>,
    ended: Vec<(Procedure, ProcedureStatus)>,
    findings: Vec<Finding>,
}

impl ApplyDecision {
    fn plan(&self, view: &View<'_>) -> Result<Plan> {
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
        Ok(Plan { decision, added, ended, findings })
    }
}

/// A version as it is once the decision ended it.
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
