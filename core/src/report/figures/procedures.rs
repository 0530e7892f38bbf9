//! Procedures issued in the period, and where those in force are posted.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::attention::Points;
use super::scope::Scope;
use crate::error::Result;
use crate::model::{
    Attention, IndexQuery, LegalDocumentId, Posting, Procedure, ProcedureChangeKind, ProcedureFigures, ProcedureId,
    ProcedureStatus, Record, StalePosting, UnitId,
};
use crate::query::postings::{coverage, shown_on, stale};
use crate::query::procedures::in_force;
use crate::store::View;

pub(super) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<ProcedureFigures> {
    let (procedures, shown) = (in_scope(view, scope)?, shown(view, scope)?);
    let stale = stale(view, &shown, scope.on)?;
    look(&procedures, &shown, &stale, attention);
    let mut figures = ProcedureFigures::default();
    let mut decisions: BTreeSet<LegalDocumentId> = BTreeSet::new();
    each_change(view, scope, |change| {
        decisions.extend(change.decision);
        figures.issued += change.figures.issued;
        figures.amended += change.figures.amended;
        figures.abolished += change.figures.abolished;
        Ok(())
    })?;
    figures.decisions = decisions.len() as u32;
    figures.in_force = procedures.len() as u32;
    figures.places = coverage(&procedures, &shown, &stale);
    figures.stale = stale;
    Ok(figures)
}

fn unit(procedure: &Procedure) -> Option<UnitId> {
    procedure.unit.or(procedure.header.scope)
}

/// The procedures in force on the report's day.
pub(in crate::report) fn in_scope(view: &View<'_>, scope: &Scope) -> Result<Vec<Procedure>> {
    let mut procedures: Vec<Procedure> = in_force(view, scope.on)?;
    procedures.retain(|procedure| scope.units.contains(unit(procedure), scope.on));
    Ok(procedures)
}

/// The postings that are up on the report's day.
pub(in crate::report) fn shown(view: &View<'_>, scope: &Scope) -> Result<Vec<Posting>> {
    let mut shown: Vec<Posting> = shown_on(view, scope.on)?;
    shown.retain(|posting| scope.units.contains(posting.unit.or(posting.header.scope), scope.on));
    Ok(shown)
}

/// What a decision brought or ended.
pub(in crate::report) struct Change<'a> {
    pub version: &'a Procedure,
    pub on: Option<Date>,
    pub decision: Option<LegalDocumentId>,
    /// Which of the counts of issued, amended and abolished versions it adds to.
    pub figures: ProcedureFigures,
}

/// What decisions that took effect in the period, up to the report's day, brought and ended.
pub(in crate::report) fn each_change(
    view: &View<'_>,
    scope: &Scope,
    mut work: impl FnMut(Change<'_>) -> Result<()>,
) -> Result<()> {
    let (from, last) = (scope.period.from, scope.period.to.min(scope.on));
    if last < from {
        return Ok(());
    }
    let is_of_units =
        |version: &Procedure| scope.units.contains(unit(version), version.in_force_from.unwrap_or(scope.on));
    let begun: Vec<Procedure> = view.all(IndexQuery::by("in_force_from").since(from).until(last))?;
    for version in begun.iter().filter(|version| is_of_units(version)) {
        let mut figures = ProcedureFigures::default();
        match version.change {
            Some(ProcedureChangeKind::Issued) => figures.issued = 1,
            Some(ProcedureChangeKind::Amended | ProcedureChangeKind::Replaced) => figures.amended = 1,
            None => {}
        }
        work(Change { version, on: version.in_force_from, decision: version.decision, figures })?;
    }
    // What ended on a day held last on the day before.
    let [held_from, held_to] = [from, last].map(|day| day.yesterday().unwrap_or(day));
    let ended: Vec<Procedure> = view.all(IndexQuery::by("in_force_to").since(held_from).until(held_to))?;
    for version in ended.iter().filter(|version| is_of_units(version)) {
        let abolished = u32::from(version.status == ProcedureStatus::Abolished);
        let figures = ProcedureFigures { abolished, ..ProcedureFigures::default() };
        work(Change { version, on: version.ended_on(), decision: version.ended_by, figures })?;
    }
    Ok(())
}

/// Postings that are not as they must be, and procedures in force that no place shows as they are.
fn look(procedures: &[Procedure], shown: &[Posting], stale: &[StalePosting], attention: &mut Points) {
    for posting in stale {
        let named = posting.code.as_ref().map_or_else(String::new, |code| format!("{code} "));
        let what = format!("{named}{}", posting.name);
        attention.push(Attention {
            code: "posting_stale".to_owned(),
            kind: "posting".to_owned(),
            id: posting.posting.0,
            on: posting.since,
            text: format!("posting of {what}: {}", posting.text),
            text_vi: format!("niêm yết {what}: {}", posting.text_vi),
        });
    }
    let there: BTreeSet<ProcedureId> = shown.iter().filter_map(|posting| posting.subject.procedure()).collect();
    for procedure in procedures.iter().filter(|procedure| !there.contains(&procedure.id())) {
        let (code, name) = (&procedure.code, &procedure.name);
        attention.push(Attention {
            code: "procedure_not_posted".to_owned(),
            kind: "procedure".to_owned(),
            id: procedure.header.id,
            on: procedure.in_force_from,
            text: format!("in force and shown nowhere: {code} {name}"),
            text_vi: format!("đang có hiệu lực, chưa niêm yết ở đâu: {code} {name}"),
        });
    }
}
