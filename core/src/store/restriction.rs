//! Fulfilled requests that block the use of a person's data until they are lifted.

use super::view::View;
use crate::error::Result;
use crate::model::{DataRequest, DataSubjectId, IndexQuery};

/// The request that blocks the use of a person's data; none if none does.
pub(crate) fn blocking_request(view: &View<'_>, subject: DataSubjectId) -> Result<Option<DataRequest>> {
    let requests = view.all::<DataRequest>(IndexQuery::by("subject").with("subject", subject))?;
    Ok(requests.into_iter().find(DataRequest::blocks))
}
