//! What comes out of reading a plan's text.

use serde::{Deserialize, Serialize};

use super::{Finding, Plan};

/// A plan as read from its text, with everything that was noticed on the way.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Reading {
    /// The plan, a draft ready to be stored.
    pub plan: Plan,
    /// What was noticed, in the order of the text.
    pub findings: Vec<Finding>,
}
