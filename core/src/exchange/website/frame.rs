//! What stands around the content of a page: links, style, the document.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Where links lead from a page.
pub(super) struct Links {
    /// The way to the folder of the website: `../`, an address, or nothing.
    root: String,
}

impl Links {
    /// From a page of the website.
    pub fn within(path: &str) -> Self {
        Self { root: "../".repeat(path.matches('/').count()) }
    }

    /// From a page of others: by the address of the folder, if it is known.
    pub fn from_elsewhere(base: &str) -> Self {
        Self { root: base.to_owned() }
    }

    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }
}

/// Only what is inside `.cchc` is given a style, colours are those of the page around it: a fragment fits into light
/// and dark pages of others.
const STYLE: &str = include_str!("fragment.css");
const PAGE_STYLE: &str = "html{color-scheme:light dark}body{margin:0;padding:1.25rem 1rem 3rem}";

/// The content with its style, for a page of others.
pub(super) fn fragment(content: &Markup) -> String {
    let markup = html! {
        section .cchc lang="vi" { style { (PreEscaped(STYLE)) } (content) }
    };
    format!("{}\n", markup.into_string())
}

/// The content as a page of its own.
pub(super) fn page(title: &str, site: &str, links: &Links, content: &Markup) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang="vi" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) @if title != site { " – " (site) } }
                link rel="alternate" type="application/atom+xml" title=(site) href=(links.to("tin.xml"));
                style { (PreEscaped(PAGE_STYLE)) (PreEscaped(STYLE)) }
            }
            body { main .cchc { (content) } }
        }
    };
    format!("{}\n", markup.into_string())
}
