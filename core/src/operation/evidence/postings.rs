//! Postings that name an activity: put up on a day, and there when somebody looked.

use std::collections::BTreeMap;

use super::Search;
use crate::error::Result;
use crate::model::{Evidence, LegalDocument, Posting, PostingPlace, PostingSubject, Procedure, Query, Record};
use crate::store::View;

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    for activity in search.activities {
        let naming = Query::by("activity").with("activity", activity.id()).until(search.until);
        for posting in search.view.all::<Posting>(&naming)? {
            let proofs = proofs(search.view, &posting)?.into_iter().filter(|proof| proof.on <= search.until);
            search.found.entry(activity.id()).or_default().extend(proofs);
        }
    }
    Ok(())
}

fn proofs(view: &View<'_>, posting: &Posting) -> Result<Vec<Evidence>> {
    let what = shown(view, posting)?;
    let mut days = BTreeMap::from([(posting.posted_on, format!("Niêm yết {what}"))]);
    for check in &posting.checks {
        days.entry(check.on).or_insert_with(|| format!("Kiểm tra niêm yết {what}"));
    }
    let proof = |(on, what)| Evidence { posting: Some(posting.id()), ..Evidence::on(on, what, true) };
    Ok(days.into_iter().map(proof).collect())
}

/// What a posting shows, and where: "thủ tục 1.013236 trên bảng niêm yết".
fn shown(view: &View<'_>, posting: &Posting) -> Result<String> {
    let what = match posting.subject {
        PostingSubject::ProcedureVersion { procedure } => {
            format!("thủ tục {}", view.get::<Procedure>(procedure)?.code)
        }
        PostingSubject::YearTheme { .. } => "chủ đề năm".to_owned(),
        PostingSubject::IssuedDecision { document } => {
            let document: LegalDocument = view.get(document)?;
            format!("{} {}", document.document_type, document.symbol.unwrap_or(document.subject))
        }
        PostingSubject::LeadersSchedule {} => "lịch công tác của lãnh đạo".to_owned(),
    };
    let place = match posting.place {
        PostingPlace::Board => "trên bảng niêm yết",
        PostingPlace::Led => "trên bảng quang điện tử",
        PostingPlace::Website => "trên trang thông tin điện tử",
        PostingPlace::NationalDatabase => "trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
        PostingPlace::Kiosk => "trên màn hình tra cứu",
    };
    Ok(format!("{what} {place}"))
}
