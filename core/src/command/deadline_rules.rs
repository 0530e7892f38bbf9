//! Commands that install the deadline rules that come with the library.

use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::{DeadlineRule, DeadlineSubject};
use crate::query::deadlines::{rules_of, subject_name};
use crate::rules::seed;
use crate::store::Transaction;

/// Installs deadline rules that come with the library. Returns the rules for these subjects that belong to no unit.
///
/// A rule is added only if no rule for the same subject and period is there; existing rules stay as they are. Review
/// rules with `verified: false`. Fails with `NotCovered` for a subject the library has no rule for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct InstallDeadlineRules {
    /// The subjects of the rules; every subject the library has rules for if empty.
    pub subjects: Vec<DeadlineSubject>,
}

impl Command for InstallDeadlineRules {
    type Output = Vec<DeadlineRule>;
    const NAME: &'static str = "deadline_rules.install";

    /// Returns the rules for these subjects that belong to no unit.
    fn run(self, batch: &mut Transaction) -> Result<Vec<DeadlineRule>> {
        let mut known = seed::deadline_rules()?;
        if let Some(subject) = self.subjects.iter().find(|subject| known.iter().all(|rule| rule.subject != **subject)) {
            return Err(CchcError::NotCovered {
                what: format!("deadline rule {}", subject_name(*subject)),
                reason: "the library brings no rule for it: give it with deadline_rules.add".to_owned(),
                reason_vi: format!(
                    "thư viện không có sẵn quy định thời hạn {}: hãy nhập bằng deadline_rules.add",
                    subject.label_vi()
                ),
            });
        }
        known.retain(|rule| self.subjects.is_empty() || self.subjects.contains(&rule.subject));
        let mut subjects: Vec<_> = known.iter().map(|rule| rule.subject).collect();
        subjects.dedup();
        let mut missing = Vec::new();
        for rule in known {
            let present = rules_of(&batch.view(), rule.subject, None)?;
            if !present.iter().any(|other| other.overlaps(&rule)) {
                missing.push(rule);
            }
        }
        batch.add_many(missing)?;
        let mut rules = Vec::new();
        for subject in subjects {
            rules.extend(rules_of(&batch.view(), subject, None)?);
        }
        Ok(rules)
    }
}
