//! What every page has: it loads nothing, runs nothing, and follows the system from light to dark.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

/// A page that may load nothing and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A page with its title, its styles one after the other, and its body.
pub(crate) fn page(title: &str, styles: &[&str], body: &Markup) -> String {
    framed(title, &markup! { style { @for style in styles { (PreEscaped(*style)) } } }, body)
}

/// A page that is one thing on a screen and another on paper: neither's styles touch the other.
pub(crate) fn page_and_paper(title: &str, screen: (&[&str], &Markup), paper: (&[&str], &Markup)) -> String {
    let ((screen_styles, on_screen), (paper_styles, on_paper)) = (screen, paper);
    let styles = markup! {
        style media="screen" { @for style in screen_styles { (PreEscaped(*style)) } ".on-paper { display: none; }" }
        style media="print" { @for style in paper_styles { (PreEscaped(*style)) } ".on-screen { display: none; }" }
    };
    let body = markup! {
        (on_screen)
        div class="on-paper" { (on_paper) }
    };
    framed(title, &styles, &body)
}

fn framed(title: &str, styles: &Markup, body: &Markup) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang="vi" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                (styles)
            }
            body { (body) }
        }
    };
    page.into_string()
}
