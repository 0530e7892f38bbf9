//! Files that name an activity and the day they prove.

use super::Search;
use crate::error::Result;
use crate::model::{Attachment, Evidence, Query, Record};

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    for activity in search.activities {
        let naming = Query::by("activity").with("activity", activity.id()).until(search.until);
        let files: Vec<Attachment> = search.view.all(&naming)?;
        search.found.entry(activity.id()).or_default().extend(files.iter().filter_map(proof));
    }
    Ok(())
}

fn proof(file: &Attachment) -> Option<Evidence> {
    let what = file.caption.clone().unwrap_or_else(|| file.name.clone());
    Some(Evidence { attachment: Some(file.id()), ..Evidence::on(file.dated?, what, true) })
}
