//! Postings: put up on a day, and there when somebody looked.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::owner::Owner;
use super::{Claim, Search};
use crate::error::Result;
use crate::model::{
    Act, Evidence, LegalDocument, Period, PostedMatter, Posting, PostingPlace, PostingSubject, Procedure, Query, Record,
};
use crate::rules::Deed;
use crate::store::View;

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    for activity in search.activities {
        let naming = Query::by("activity").with("activity", activity.id()).until(search.until);
        for posting in search.view.all::<Posting>(&naming)? {
            for (on, is_check) in days(&posting) {
                let evidence = evidence(&posting, on, told(is_check, &shown(search.view, &posting)?, posting.place));
                note(search, &posting, &evidence);
            }
        }
    }
    let unnamed = unnamed(search)?;
    for ((on, is_check, ..), postings) in unnamed {
        let Some(first) = postings.iter().min_by_key(|posting| posting.header.id) else { continue };
        let what = match postings.len() {
            1 => shown(search.view, first)?,
            count => format!("{count} {}", counted(matter(first))),
        };
        let evidence = evidence(first, on, told(is_check, &what, first.place));
        note(search, first, &evidence);
    }
    Ok(())
}

fn note(search: &mut Search<'_>, posting: &Posting, evidence: &Evidence) {
    let deed = Deed::Posting(matter(posting), posting.place);
    let claim = Claim { named: posting.activity.as_slice(), plan: Some(search.plan.id()), deed };
    search.note(&claim, evidence);
}

fn evidence(posting: &Posting, on: Date, what: String) -> Evidence {
    Evidence { posting: Some(posting.id()), ..Evidence::of(posting.header.id, on, what) }
}

/// The days that a posting proves, and whether somebody looked on it: the day it was put up, and each later check.
fn days(posting: &Posting) -> Vec<(Date, bool)> {
    let mut days = BTreeMap::from([(posting.posted_on, false)]);
    for check in &posting.checks {
        days.entry(check.on).or_insert(true);
    }
    days.into_iter().collect()
}

/// What was put up, or checked, on one day at one place: told together, however many there are.
type Together = (Date, bool, PostedMatter, PostingPlace);

/// Postings of the plan's year that name no activity and are of the unit that owns the plan or one beneath it.
fn unnamed(search: &Search<'_>) -> Result<BTreeMap<Together, Vec<Posting>>> {
    let promised = search.asks_for(|act| matches!(act.act, Act::Post { .. } | Act::KeepBoard {}));
    let mut together: BTreeMap<Together, Vec<Posting>> = BTreeMap::new();
    let Some(year) = search.plan.year.filter(|_| promised).map(Period::year) else { return Ok(together) };
    let mut owner = Owner::of(search.plan);
    let query = Query::by("posted_on").until(year.to.min(search.until));
    for posting in search.view.all::<Posting>(&query)? {
        if posting.activity.is_some() || !owner.has(search.view, posting.unit)? {
            continue;
        }
        for (on, is_check) in days(&posting).into_iter().filter(|(on, _)| year.contains(*on)) {
            together.entry((on, is_check, matter(&posting), posting.place)).or_default().push(posting.clone());
        }
    }
    Ok(together)
}

const fn matter(posting: &Posting) -> PostedMatter {
    match posting.subject {
        // A decision is posted for the procedures that it publishes.
        PostingSubject::ProcedureVersion { .. } | PostingSubject::IssuedDecision { .. } => PostedMatter::Procedures,
        PostingSubject::YearTheme { .. } => PostedMatter::Theme,
        PostingSubject::LeadersSchedule {} => PostedMatter::LeadersSchedule,
    }
}

const fn counted(matter: PostedMatter) -> &'static str {
    match matter {
        PostedMatter::Procedures => "thủ tục, quyết định",
        PostedMatter::Theme => "bản chủ đề năm",
        PostedMatter::LeadersSchedule => "bản lịch công tác của lãnh đạo",
        PostedMatter::Documents => "văn bản",
    }
}

/// "Niêm yết thủ tục 1.013236 trên bảng niêm yết".
fn told(is_check: bool, what: &str, place: PostingPlace) -> String {
    let verb = if is_check { "Kiểm tra niêm yết" } else { "Niêm yết" };
    let place = match place {
        PostingPlace::Board => "trên bảng niêm yết",
        PostingPlace::Led => "trên bảng quang điện tử",
        PostingPlace::Website => "trên trang thông tin điện tử",
        PostingPlace::NationalDatabase => "trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
        PostingPlace::Kiosk => "trên màn hình tra cứu",
    };
    format!("{verb} {what} {place}")
}

/// What a posting shows: "thủ tục 1.013236".
fn shown(view: &View<'_>, posting: &Posting) -> Result<String> {
    Ok(match posting.subject {
        PostingSubject::ProcedureVersion { procedure } => {
            format!("thủ tục {}", view.get::<Procedure>(procedure)?.code)
        }
        PostingSubject::YearTheme { .. } => "chủ đề năm".to_owned(),
        PostingSubject::IssuedDecision { document } => {
            let document: LegalDocument = view.get(document)?;
            format!("{} {}", document.document_type, document.symbol.unwrap_or(document.subject))
        }
        PostingSubject::LeadersSchedule {} => "lịch công tác của lãnh đạo".to_owned(),
    })
}
