//! Queries on postings: outdated ones, coverage by posting place, procedures that are not posted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::procedures::{in_force, version_on};
use crate::error::Result;
use crate::model::{
    IndexQuery, LawReference, LegalDocument, PlaceFigures, Posting, PostingPlace, PostingSubject, Procedure,
    ProcedureId, Record, Scalar, StalePosting, StaleReason, Theme, UnitId,
};
use crate::rules::{law, vietnam_date};
use crate::store::View;
use crate::text::day_vi;

/// Returns the postings that need action on a day, each with its reasons and what to do.
///
/// Reasons: the procedure or decision has a newer version, has ended, or is not in force yet; the forms or the address
/// for feedback are missing; the theme's year is over. Leaders' schedules are never listed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StalePostings {
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only postings at this place; all places if omitted.
    #[serde(default)]
    pub place: Option<PostingPlace>,
    /// Only postings of this unit; of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for StalePostings {
    type Answer = Vec<StalePosting>;
    const NAME: &'static str = "postings.stale";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<StalePosting>> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let mut shown = shown_on(view, on)?;
        shown.retain(|posting| {
            self.place.is_none_or(|place| posting.place == place)
                && self.unit.is_none_or(|unit| posting.unit == Some(unit))
        });
        stale(view, &shown, on)
    }
}

/// Returns for each posting place how many of the procedures in force on a day it shows. Places required by law are
/// always listed while any procedure is in force; other places only if they show a procedure.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PostingCoverage {
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for PostingCoverage {
    type Answer = Vec<PlaceFigures>;
    const NAME: &'static str = "postings.coverage";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<PlaceFigures>> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let is_of = |unit: Option<UnitId>| self.unit.is_none() || unit == self.unit;
        let mut procedures = in_force(view, on)?;
        procedures.retain(|procedure| is_of(procedure.unit));
        let mut shown = shown_on(view, on)?;
        shown.retain(|posting| is_of(posting.unit));
        let stale = stale(view, &shown, on)?;
        Ok(coverage(&procedures, &shown, &stale))
    }
}

/// Returns the procedures in force on a day of which a place does not show the version in force.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProceduresNotPosted {
    /// The place.
    pub place: PostingPlace,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for ProceduresNotPosted {
    type Answer = Vec<Procedure>;
    const NAME: &'static str = "postings.missing";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<Procedure>> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let is_of = |unit: Option<UnitId>| self.unit.is_none() || unit == self.unit;
        let at_place =
            shown_on(view, on)?.into_iter().filter(|posting| posting.place == self.place && is_of(posting.unit));
        let there: BTreeSet<ProcedureId> = at_place.filter_map(|posting| posting.subject.procedure()).collect();
        let mut missing = in_force(view, on)?;
        missing.retain(|procedure| is_of(procedure.unit) && !there.contains(&procedure.id()));
        Ok(missing)
    }
}

/// The postings that are up on a day, oldest first.
pub(crate) fn shown_on(view: &View<'_>, on: Date) -> Result<Vec<Posting>> {
    let still_up = IndexQuery::by("removed_on").with("removed_on", Scalar::Nothing).until(on);
    let mut found: Vec<Posting> = view.all(&still_up)?;
    if let Ok(next) = on.tomorrow() {
        found.extend(view.all::<Posting>(IndexQuery::by("removed_on").since(next))?);
    }
    found.retain(|posting| posting.is_shown(on));
    found.sort_by_key(|posting| (posting.posted_on, posting.id()));
    Ok(found)
}

/// The figures of each place that must show procedures or shows any.
pub(crate) fn coverage(procedures: &[Procedure], shown: &[Posting], stale: &[StalePosting]) -> Vec<PlaceFigures> {
    let required = PostingPlace::ALL.into_iter().filter(|place| place.is_required() && !procedures.is_empty());
    let mut places: BTreeMap<PostingPlace, BTreeSet<ProcedureId>> =
        required.map(|place| (place, BTreeSet::new())).collect();
    for posting in shown {
        if let Some(procedure) = posting.subject.procedure() {
            places.entry(posting.place).or_default().insert(procedure);
        }
    }
    let figures = |(place, there): (PostingPlace, BTreeSet<ProcedureId>)| {
        let current = procedures.iter().filter(|procedure| there.contains(&procedure.id())).count();
        let stale = stale.iter().filter(|stale| stale.place == place && stale.procedure.is_some()).count();
        let missing = (procedures.len() - current) as u32;
        PlaceFigures { place, current: current as u32, missing, stale: stale as u32 }
    };
    places.into_iter().map(figures).collect()
}

/// Those of the postings that need action on a day.
pub(crate) fn stale(view: &View<'_>, shown: &[Posting], on: Date) -> Result<Vec<StalePosting>> {
    let mut found = Vec::new();
    for posting in shown {
        let judged = match posting.subject {
            PostingSubject::ProcedureVersion { procedure } => {
                procedure_posting(view, posting, view.get(procedure)?, on)?
            }
            PostingSubject::IssuedDecision { document } => decision_posting(view, posting, view.get(document)?, on)?,
            PostingSubject::YearTheme { theme } => theme_posting(view, posting, &view.get(theme)?, on)?,
            PostingSubject::LeadersSchedule {} => None,
        };
        found.extend(judged);
    }
    Ok(found)
}

fn procedure_posting(view: &View<'_>, posting: &Posting, shown: Procedure, on: Date) -> Result<Option<StalePosting>> {
    let mut reasons = Vec::new();
    let (mut current, mut since) = (None, None);
    if shown.in_force_from.is_some_and(|from| on < from) {
        current = version_on(view, &shown.link(), on)?;
        reasons.push(StaleReason::NotYetInForce);
        since = Some(posting.posted_on);
    } else if !shown.is_in_force(on) {
        current = successor(view, &shown, on)?;
        reasons.push(if current.is_some() { StaleReason::Superseded } else { StaleReason::Lapsed });
        since = shown.ended_on().map(|ended| ended.max(posting.posted_on));
    } else if let Some(newer) = version_on(view, &shown.link(), on)?.filter(|newer| newer.id() != shown.id()) {
        reasons.push(StaleReason::Superseded);
        since = newer.in_force_from.map(|from| from.max(posting.posted_on));
        current = Some(newer);
    }
    // What must be taken down needs nothing beside it.
    let comes_down = !reasons.is_empty() && current.is_none();
    if !comes_down {
        let to_show = current.as_ref().unwrap_or(&shown);
        if !to_show.forms.is_empty() && !posting.has_forms {
            reasons.push(StaleReason::FormsMissing);
        }
        // The national database is not the unit's own: nothing is put beside a procedure there.
        if !posting.has_feedback_address && posting.place != PostingPlace::NationalDatabase {
            reasons.push(StaleReason::FeedbackAddressMissing);
        }
    }
    let instead = current.as_ref().map(|version| (version.code.as_str(), version.in_force_from));
    let [text, text_vi] = advice(&reasons, instead);
    Ok((!reasons.is_empty()).then(|| StalePosting {
        posting: posting.id(),
        place: posting.place,
        procedure: Some(shown.id()),
        current: current.as_ref().map(Procedure::id),
        code: Some(shown.code),
        name: shown.name,
        reasons,
        since,
        text,
        text_vi,
    }))
}

fn decision_posting(
    view: &View<'_>,
    posting: &Posting,
    shown: LegalDocument,
    on: Date,
) -> Result<Option<StalePosting>> {
    let named = |document: &LegalDocument| document.symbol.clone().unwrap_or_else(|| document.subject.clone());
    let name = format!("{} {}", shown.document_type, named(&shown));
    if shown.in_force_from.is_some_and(|from| on < from) {
        let advice = advice(&[StaleReason::NotYetInForce], None);
        return Ok(Some(no_procedure(posting, name, StaleReason::NotYetInForce, Some(posting.posted_on), advice)));
    }
    let Some(last) = shown.in_force_to.filter(|last| *last < on) else { return Ok(None) };
    let next: Option<LegalDocument> = shown.replaced_by.map(|next| view.find(next)).transpose()?.flatten();
    let reason = if next.is_some() { StaleReason::Superseded } else { StaleReason::Lapsed };
    let instead = next.as_ref().map(|next| (named(next), next.in_force_from));
    let advice = advice(&[reason], instead.as_ref().map(|(name, from)| (name.as_str(), *from)));
    Ok(Some(no_procedure(posting, name, reason, last.tomorrow().ok(), advice)))
}

/// A theme of a year may be shown until that year is over.
fn theme_posting(view: &View<'_>, posting: &Posting, shown: &Theme, on: Date) -> Result<Option<StalePosting>> {
    if shown.year >= on.year() {
        return Ok(None);
    }
    let next = later_theme(view, shown, on.year())?;
    let reason = if next.is_some() { StaleReason::Superseded } else { StaleReason::Lapsed };
    let advice = match next {
        Some(Theme { year, text, .. }) => [
            format!("the year of this theme is over: put up that of {year}: {text}"),
            format!("chủ đề của năm đã qua: thay bằng chủ đề năm {year}: {text}"),
        ],
        None => {
            ["the year of this theme is over: take it down".to_owned(), "chủ đề của năm đã qua: gỡ xuống".to_owned()]
        }
    };
    let over = shown.year.checked_add(1).and_then(|year| Date::new(year, 1, 1).ok());
    let name = format!("Chủ đề năm {}: {}", shown.year, shown.text);
    Ok(Some(no_procedure(posting, name, reason, over, advice)))
}

/// The newest theme of the same issuer for a later year, up to this one.
fn later_theme(view: &View<'_>, theme: &Theme, year: i16) -> Result<Option<Theme>> {
    let Some(from) = theme.year.checked_add(1) else { return Ok(None) };
    let of_issuer = match (theme.issuer_unit, theme.folded_issuer()) {
        (Some(unit), _) => IndexQuery::by("issuer_unit").with("issuer_unit", unit),
        (None, Some(issuer)) => IndexQuery::by("folded_issuer").with("folded_issuer", issuer.as_str()),
        (None, None) => return Ok(None),
    };
    Ok(view.all::<Theme>(&of_issuer.since(i64::from(from)).until(i64::from(year)))?.pop())
}

/// A posting that needs action and shows no procedure.
fn no_procedure(
    posting: &Posting,
    name: String,
    reason: StaleReason,
    since: Option<Date>,
    [text, text_vi]: [String; 2],
) -> StalePosting {
    StalePosting {
        posting: posting.id(),
        place: posting.place,
        procedure: None,
        current: None,
        code: None,
        name,
        reasons: vec![reason],
        since: since.map(|since| since.max(posting.posted_on)),
        text,
        text_vi,
    }
}

/// The version in force on a day instead of one that ended: of the procedure that replaced it, or of the same code.
fn successor(view: &View<'_>, ended: &Procedure, on: Date) -> Result<Option<Procedure>> {
    let mut seen = BTreeSet::from([ended.id()]);
    let mut next = ended.replaced_by;
    while let Some(id) = next.filter(|id| seen.insert(*id)) {
        let version: Procedure = view.get(id)?;
        if version.is_in_force(on) {
            return version_on(view, &version.link(), on);
        }
        next = version.replaced_by;
    }
    version_on(view, &ended.link(), on)
}

/// What to do, in English and in Vietnamese; `instead` is what should be shown, and since when it is in force.
fn advice(reasons: &[StaleReason], instead: Option<(&str, Option<Date>)>) -> [String; 2] {
    let steps: Vec<[String; 2]> = reasons.iter().map(|reason| what_to_do(*reason, instead)).collect();
    [0, 1].map(|language| steps.iter().map(|step| step[language].as_str()).collect::<Vec<_>>().join("; "))
}

fn what_to_do(reason: StaleReason, instead: Option<(&str, Option<Date>)>) -> [String; 2] {
    let from = instead.and_then(|(_, from)| from);
    let since = from.map_or_else(String::new, |from| format!(", in force from {from}"));
    let since_vi = from.map_or_else(String::new, |from| format!(", hiệu lực từ {}", day_vi(from)));
    match (reason, instead) {
        (StaleReason::Superseded, Some((name, _))) => [
            format!("put up what holds now: {name}{since}"),
            format!("thay bằng bản đang có hiệu lực: {name}{since_vi}"),
        ],
        (StaleReason::NotYetInForce, Some((name, _))) => [
            format!("it does not hold yet: until then put up {name}{since}"),
            format!("chưa có hiệu lực: trước mắt niêm yết {name}{since_vi}"),
        ],
        (StaleReason::NotYetInForce, None) => [
            "it does not hold yet: take it down until it does".to_owned(),
            "chưa có hiệu lực: gỡ xuống cho đến khi có hiệu lực".to_owned(),
        ],
        (StaleReason::Superseded | StaleReason::Lapsed, _) => [
            "take it down: it does not hold any more".to_owned(),
            "gỡ xuống: đã hết hiệu lực hoặc bị bãi bỏ".to_owned(),
        ],
        (StaleReason::FormsMissing, _) => {
            ["put its forms beside it".to_owned(), "niêm yết kèm mẫu đơn, tờ khai".to_owned()]
        }
        (StaleReason::FeedbackAddressMissing, _) => {
            let law = LawReference::from(law::FEEDBACK_ADDRESS);
            let article = law.provision.as_deref().unwrap_or_default();
            [
                format!("put up where feedback can be sent ({law})"),
                format!("niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị ({article} Nghị định {})", law.document),
            ]
        }
    }
}
