//! What was written as a website.

use serde::{Deserialize, Serialize};

/// What became of a folder: the answer of `store.website`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct WebsiteBundle {
    /// The folder.
    pub folder: String,
    /// How many files the website has, without the manifest.
    pub files: u32,
    /// How many of them were written, because they are new or changed.
    pub written: u32,
    /// How many were as they should be and not touched.
    pub unchanged: u32,
    /// How many files of an earlier run were removed.
    pub removed: u32,
    /// How many files of an earlier run are no longer needed, but were changed by somebody since and so left.
    pub left: u32,
    /// Procedures in force.
    pub procedures: u32,
    /// Files of forms.
    pub forms: u32,
    /// Forms that were left out: of a type that a web server might run, or larger than 20 MB.
    pub forms_left_out: u32,
    /// Postings that are up.
    pub postings: u32,
    /// Published results of feedback.
    pub feedback: u32,
    /// Published questions with their answers.
    pub questions: u32,
}
