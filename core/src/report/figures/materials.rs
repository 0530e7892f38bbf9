//! Materials and their disseminations.

use std::collections::BTreeMap;

use super::scope::Scope;
use crate::error::Result;
use crate::model::{
    Activity, ActivityId, Channel, ChannelCount, Dissemination, IndexQuery, Material, MaterialFigures, MaterialStatus,
    PlanId,
};
use crate::store::View;

pub(super) fn figures(view: &View<'_>, scope: &Scope) -> Result<MaterialFigures> {
    let mut materials = 0;
    each_material(view, scope, |_| {
        materials += 1;
        Ok(())
    })?;
    let mut channels: BTreeMap<Channel, ChannelCount> = BTreeMap::new();
    let mut documents = 0;
    each_dissemination(view, scope, |told| {
        let channel = told.channel;
        let count = channels.entry(channel).or_insert(ChannelCount { channel, count: 0, reach: 0 });
        count.count += 1;
        count.reach = count.reach.saturating_add(u64::from(told.reach.unwrap_or(0)));
        documents += u32::from(is_of_document(&told));
        Ok(())
    })?;
    let disseminations = channels.values().map(|count| count.count).sum();
    Ok(MaterialFigures { materials, disseminations, channels: channels.into_values().collect(), documents })
}

/// The materials that count: made in the period, and no drafts.
pub(in crate::report) fn each_material(
    view: &View<'_>,
    scope: &Scope,
    mut work: impl FnMut(Material) -> Result<()>,
) -> Result<()> {
    view.each(&days(scope, "made_on"), |material: Material| {
        let is_finished = material.status != MaterialStatus::Draft;
        let unit = material.unit.or(material.header.scope);
        let of_plan = || is_of_plan(view, scope, material.plan, material.activity);
        let counts = is_finished && scope.units.contains(unit, material.made_on.unwrap_or(scope.on)) && of_plan()?;
        if counts { work(material) } else { Ok(()) }
    })
}

/// The disseminations of the period that count.
pub(in crate::report) fn each_dissemination(
    view: &View<'_>,
    scope: &Scope,
    mut work: impl FnMut(Dissemination) -> Result<()>,
) -> Result<()> {
    view.each(&days(scope, "on"), |told: Dissemination| {
        let is_of_units = scope.units.contains(told.unit.or(told.header.scope), told.on);
        let counts = is_of_units && is_of_plan(view, scope, told.plan, told.activity)?;
        if counts { work(told) } else { Ok(()) }
    })
}

/// Whether a document is made known with it.
pub(in crate::report) fn is_of_document(told: &Dissemination) -> bool {
    told.channel == Channel::PrintMaterial || told.material.is_some()
}

fn days(scope: &Scope, index: &str) -> IndexQuery {
    IndexQuery::by(index).since(scope.period.from).until(scope.period.to.min(scope.on))
}

/// Whether something belongs to the plan asked about: it names it, or one of its activities.
fn is_of_plan(view: &View<'_>, scope: &Scope, plan: Option<PlanId>, activity: Option<ActivityId>) -> Result<bool> {
    let Some(asked) = scope.plan else { return Ok(true) };
    if plan == Some(asked) {
        return Ok(true);
    }
    let activity: Option<Activity> = activity.map(|activity| view.get(activity)).transpose()?;
    Ok(activity.is_some_and(|activity| activity.plan == asked))
}
