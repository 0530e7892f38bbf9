//! A website as files that any web server gives out: pages, fragments of pages, JSON and a feed (trang tĩnh).

mod content;
mod feed;
mod folder;
#[cfg(test)]
mod folder_tests;
mod frame;
mod manifest;
mod pages;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::content::Content;
use self::folder::{Folder, Source};
use super::address::ascii_address;
use super::asked::{known_unit, of_the_present};
use crate::error::{CchcError, Result};
use crate::model::{UnitId, WebsiteBundle};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;

fn default_title() -> String {
    "Cải cách hành chính".to_owned()
}

/// Writes a website into a folder: procedures in force with their forms, what is posted, answered feedback, questions
/// and answers, the theme of the year; as pages, as fragments for pages of others, as JSON, and as an Atom feed (trang
/// tĩnh). It contains only what was written for the public.
///
/// A second run writes only what changed, and removes only files that an earlier run wrote and nobody changed since.
/// Files of others are never touched: if one stands in the way, nothing is written (`foreign_file`). Each file is
/// replaced whole, so that a run that is broken off leaves a website that can be used; the next run completes it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WebsiteInFolder {
    /// The folder; it is made if only its last part is missing.
    pub folder: String,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only what this unit handles, posts, answers or held, and themes it set; of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The title of the website, not blank; "Cải cách hành chính" if omitted.
    #[serde(default = "default_title")]
    pub title: String,
    /// The address at which the folder will be found: `https://sxd.example.vn/cchc`. With it, links in fragments and in
    /// the feed are whole addresses; without it they are relative to the folder.
    #[serde(default)]
    pub address: Option<String>,
}

impl Query for WebsiteInFolder {
    type Answer = WebsiteBundle;
    const NAME: &'static str = "store.website";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<WebsiteBundle> {
        of_the_present::<Self>(view)?;
        known_unit(view, self.unit)?;
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let base = self.checked_base()?;
        let content = Content::of(view, on, self.unit)?;
        let site = Site { title: self.title.trim(), base: &base, content: &content };
        let mut files: BTreeMap<String, Source> = content.form_files();
        for (path, text) in site.files(view.identity()?.dataset, on)? {
            files.insert(path, Source::Made(text.into_bytes()));
        }
        let folder = Folder::open(Path::new(&self.folder), view.identity()?.dataset)?;
        let done = folder.fill(view, &files)?;
        Ok(WebsiteBundle {
            folder: self.folder,
            files: files.len() as u32,
            procedures: content.procedures.len() as u32,
            forms: content.forms.len() as u32,
            forms_left_out: content.forms_left_out,
            postings: content.postings.len() as u32,
            feedback: content.feedback.len() as u32,
            questions: content.questions.len() as u32,
            ..done
        })
    }
}

impl WebsiteInFolder {
    /// The address of the folder with a slash at its end; empty if none is given.
    fn checked_base(&self) -> Result<String> {
        let refused = |path: &str, code: &str, text: &str, text_vi: &str| {
            Err(CchcError::invalid(Self::NAME, path, code, text, text_vi))
        };
        if self.title.trim().is_empty() {
            return refused("title", "required", "must not be empty", "không được để trống");
        }
        if self.folder.trim().is_empty() {
            return refused("folder", "required", "must not be empty", "không được để trống");
        }
        let Some(address) = &self.address else { return Ok(String::new()) };
        match ascii_address(address).filter(|address| !address.contains(['?', '#'])) {
            Some(address) => Ok(format!("{}/", address.trim_end_matches('/'))),
            None => {
                let text = "must be the address of a folder: https://sxd.example.vn/cchc";
                refused("address", "address", text, "phải là địa chỉ thư mục: https://sxd.example.vn/cchc")
            }
        }
    }
}

/// What is laid out.
struct Site<'a> {
    title: &'a str,
    /// The address of the folder with a slash at its end; empty if it is not known.
    base: &'a str,
    content: &'a Content,
}
