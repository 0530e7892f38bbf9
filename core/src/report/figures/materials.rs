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
    let days = |index: &str| IndexQuery::by(index).since(scope.period.from).until(scope.period.to.min(scope.on));
    let mut materials = 0;
    view.each(&days("made_on"), |material: Material| {
        let is_finished = material.status != MaterialStatus::Draft;
        let of_plan = || is_of_plan(view, scope, material.plan, material.activity);
        if is_finished
            && scope.units.contains(material.unit.or(material.header.scope), material.made_on.unwrap_or(scope.on))
            && of_plan()?
        {
            materials += 1;
        }
        Ok(())
    })?;
    let mut channels: BTreeMap<Channel, ChannelCount> = BTreeMap::new();
    view.each(&days("on"), |told: Dissemination| {
        let of_plan = || is_of_plan(view, scope, told.plan, told.activity);
        if scope.units.contains(told.unit.or(told.header.scope), told.on) && of_plan()? {
            let channel = told.channel;
            let count = channels.entry(channel).or_insert(ChannelCount { channel, count: 0, reach: 0 });
            count.count += 1;
            count.reach = count.reach.saturating_add(u64::from(told.reach.unwrap_or(0)));
        }
        Ok(())
    })?;
    let disseminations = channels.values().map(|count| count.count).sum();
    Ok(MaterialFigures { materials, disseminations, channels: channels.into_values().collect() })
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
