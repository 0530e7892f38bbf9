//! Evidence from postings: the day one was put up, and each day it was checked.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::owner::Owner;
use super::{Claim, EvidenceSearch, What};
use crate::error::Result;
use crate::model::{
    Act, Evidence, IndexQuery, LegalDocument, Period, PostedMatter, Posting, PostingPlace, PostingSubject, Procedure,
    Record, Theme, YearPart,
};
use crate::rules::{Deed, Done};
use crate::store::View;

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for activity in search.activities {
        let naming = IndexQuery::by("activity").with("activity", activity.id()).until(search.until);
        for posting in search.view.all::<Posting>(&naming)? {
            let (matter, what) = (matter(search.view, &posting)?, shown(search.view, &posting)?);
            for (on, is_check) in days(&posting) {
                let evidence = evidence(&posting, on, told(is_check, &what, posting.place));
                note(search, &posting, matter, evidence)?;
            }
        }
    }
    let unnamed = unnamed(search)?;
    for ((on, is_check, matter, _), postings) in unnamed {
        let Some(first) = postings.iter().min_by_key(|posting| posting.header.id) else { continue };
        let what = match postings.len() {
            1 => shown(search.view, first)?,
            count => format!("{count} {}", matter.label_vi()),
        };
        let evidence = evidence(first, on, told(is_check, &what, first.place));
        note(search, first, matter, evidence)?;
    }
    Ok(())
}

fn note(search: &mut EvidenceSearch<'_>, posting: &Posting, matter: PostedMatter, evidence: Evidence) -> Result<()> {
    let deed = Deed::Posting(matter, posting.place);
    let claim =
        Claim { named: posting.activity.as_slice(), plan: Some(search.plan.id()), done: What::Told(Done::of(deed)) };
    search.note(&claim, evidence)
}

fn evidence(posting: &Posting, on: Date, what: String) -> Evidence {
    Evidence { posting: Some(posting.id()), ..Evidence::of(posting.header.id, on, what) }
}

/// The days that a posting is evidence for, with whether it was a check: the day it was put up, and each later check.
fn days(posting: &Posting) -> Vec<(Date, bool)> {
    let mut days = BTreeMap::from([(posting.posted_on, false)]);
    for check in &posting.checks {
        days.entry(check.on).or_insert(true);
    }
    days.into_iter().collect()
}

/// What was put up, or checked, on one day at one place counts as one evidence, however many postings: day, whether it
/// was a check, matter, place.
type Together = (Date, bool, PostedMatter, PostingPlace);

/// Postings of the plan's year that name no activity and belong to the plan's owner or a unit beneath it.
fn unnamed(search: &EvidenceSearch<'_>) -> Result<BTreeMap<Together, Vec<Posting>>> {
    let promised = search.asks_for(|act| matches!(act.act, Act::Post { .. } | Act::KeepBoard {}));
    let mut together: BTreeMap<Together, Vec<Posting>> = BTreeMap::new();
    let Some(year) = search.plan.year.filter(|_| promised).map(|year| Period::part(year, YearPart::Whole)) else {
        return Ok(together);
    };
    let mut owner = Owner::of(search.plan);
    let query = IndexQuery::by("posted_on").until(year.to.min(search.until));
    for posting in search.view.all::<Posting>(&query)? {
        if posting.activity.is_some()
            || !owner.has(search.view, posting.unit)?
            || !is_of_year(search.view, &posting, search.plan.year)?
        {
            continue;
        }
        let matter = matter(search.view, &posting)?;
        for (on, is_check) in days(&posting).into_iter().filter(|(on, _)| year.contains(*on)) {
            together.entry((on, is_check, matter, posting.place)).or_default().push(posting.clone());
        }
    }
    Ok(together)
}

/// Whether a posting is of the plan's year: a theme must be that year's; other subjects have no year.
fn is_of_year(view: &View<'_>, posting: &Posting, year: Option<i16>) -> Result<bool> {
    match posting.subject {
        PostingSubject::YearTheme { theme } => Ok(Some(view.get::<Theme>(theme)?.year) == year),
        _ => Ok(true),
    }
}

/// What a posting shows. A decision that published procedures counts as a posting of procedures.
fn matter(view: &View<'_>, posting: &Posting) -> Result<PostedMatter> {
    Ok(match posting.subject {
        PostingSubject::ProcedureVersion { .. } => PostedMatter::Procedures,
        PostingSubject::IssuedDecision { document } => {
            let published = view.count::<Procedure>(IndexQuery::by("decision").with("decision", document))?;
            if published > 0 { PostedMatter::Procedures } else { PostedMatter::Documents }
        }
        PostingSubject::YearTheme { .. } => PostedMatter::Theme,
        PostingSubject::LeadersSchedule {} => PostedMatter::LeadersSchedule,
    })
}

/// "Niêm yết thủ tục 1.013236 trên bảng niêm yết".
fn told(is_check: bool, what: &str, place: PostingPlace) -> String {
    let verb = if is_check { "Kiểm tra niêm yết" } else { "Niêm yết" };
    format!("{verb} {what} trên {}", place.label_vi())
}

/// The subject of a posting, in Vietnamese: "thủ tục 1.013236".
fn shown(view: &View<'_>, posting: &Posting) -> Result<String> {
    Ok(match posting.subject {
        PostingSubject::ProcedureVersion { procedure } => {
            format!("thủ tục {}", view.get::<Procedure>(procedure)?.code)
        }
        PostingSubject::YearTheme { .. } => PostedMatter::Theme.label_vi().to_owned(),
        PostingSubject::IssuedDecision { document } => {
            let document: LegalDocument = view.get(document)?;
            format!("{} {}", document.document_type, document.symbol.unwrap_or(document.subject))
        }
        PostingSubject::LeadersSchedule {} => PostedMatter::LeadersSchedule.label_vi().to_owned(),
    })
}
