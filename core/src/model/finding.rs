//! Problems, for which a value is refused, and findings about a document, which never refuse it.

use serde::{Deserialize, Serialize};

use super::LawReference;
use crate::model::Labelled;

/// One rule that a value breaks; the value is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// Path of the field: `legal_bases[2].symbol`; empty if the problem concerns the whole value.
    pub path: String,
    /// Stable code of the rule: `required`.
    pub code: String,
    /// What is wrong, in English.
    pub text: String,
    /// What is wrong, in Vietnamese.
    pub text_vi: String,
    /// The provision behind the rule; none if no law sets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<LawReference>,
    /// Values or calls that would be accepted instead, by canonical name; empty if they cannot be listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
}

impl Problem {
    /// Sets the provision behind the rule.
    pub fn under(&mut self, law: impl Into<LawReference>) -> &mut Self {
        self.law = Some(law.into());
        self
    }

    /// Sets the alternatives that would be accepted.
    pub fn allowing<T: Into<String>>(&mut self, alternatives: impl IntoIterator<Item = T>) -> &mut Self {
        self.allowed = alternatives.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the values that would be accepted, and appends them to both texts.
    pub fn allowing_values<L: Labelled>(&mut self, values: impl IntoIterator<Item = L>) -> &mut Self {
        let values: Vec<L> = values.into_iter().collect();
        self.allowing_named(values.into_iter().map(|value| (value.code(), value.label())))
    }

    /// Sets the alternatives by canonical name and Vietnamese label, and appends them to both texts.
    pub(crate) fn allowing_named(&mut self, values: impl IntoIterator<Item = (String, &'static str)>) -> &mut Self {
        let (names, labels): (Vec<String>, Vec<&str>) = values.into_iter().unzip();
        if !names.is_empty() {
            self.text.push_str(&format!("; allowed: {}", names.join(", ")));
            // Labels may hold commas.
            self.text_vi.push_str(&format!("; được phép: {}", labels.join("; ")));
        }
        self.allowing(names)
    }
}

/// One irregularity of a document. The document is kept as written and never refused for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Line in the source text, from 1; 0 if the finding concerns the whole document.
    pub line: u32,
    /// Path of the field in the result: `legal_bases[0].number`.
    pub path: String,
    /// Stable code of the type of finding.
    pub code: String,
    /// What was noticed, in English.
    pub text: String,
    /// What was noticed, in Vietnamese.
    pub text_vi: String,
    /// The words concerned, verbatim.
    pub excerpt: String,
}
