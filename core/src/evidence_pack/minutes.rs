//! Minutes of a session as a page and as text.

use maud::html as markup;

use super::index::framed;
use crate::model::MinutesDocument;

/// The minutes as a page that loads nothing.
pub(super) fn page(minutes: &MinutesDocument) -> String {
    let body = markup! { main class="paper" { pre { (minutes.text) } } };
    framed(&format!("Biên bản – {}", minutes.subject), &body)
}
