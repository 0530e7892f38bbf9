//! What every page has: it loads nothing, runs nothing, and follows the system from light to dark.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

/// A page that may load nothing and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A page with its title, its styles one after the other, and its body.
pub(crate) fn page(title: &str, styles: &[&str], body: &Markup) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang="vi" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { @for style in styles { (PreEscaped(*style)) } }
            }
            body { (body) }
        }
    };
    page.into_string()
}
