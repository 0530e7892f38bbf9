//! Minutes of a session as a page and as text.

use maud::{DOCTYPE, PreEscaped, html as markup};

use super::index::{POLICY, STYLE};
use crate::model::MinutesDocument;

/// The minutes as a page that loads nothing.
pub(super) fn page(minutes: &MinutesDocument) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang="vi" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { "Biên bản – " (minutes.subject) }
                style { (PreEscaped(STYLE)) }
            }
            body { main class="paper" { pre { (minutes.text) } } }
        }
    };
    page.into_string()
}
