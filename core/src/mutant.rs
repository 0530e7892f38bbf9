//! Safety rules switched off on purpose, one at a time, to show that a test notices: see `tools/mutants`.
//!
//! Without the feature `mutants` every rule holds, and the compiler drops the question.

#[cfg(all(feature = "mutants", not(debug_assertions)))]
compile_error!("the feature `mutants` is for tests: it lets an environment variable switch off safety rules");

/// Defines the rules and their names.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident = $name:literal;)+) => {
        /// A safety rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Rule {
            $($(#[doc = $doc])+ $rule,)+
        }

        #[cfg(feature = "mutants")]
        impl Rule {
            const ALL: &'static [Self] = &[$(Self::$rule,)+];

            /// The value of `CCHC_MUTANT` that switches it off.
            const fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)+
                }
            }
        }
    };
}

rules! {
    /// An update or removal names the revision that it replaces.
    Revision = "revision";
    /// No two records have the same key of a unique index.
    UniqueKey = "unique-key";
    /// A record that others refer to is not removed, and a reference leads to a record.
    References = "references";
    /// A register's last number only grows, by one at a time.
    RegisterCounter = "register-counter";
    /// A clock far from that of the last commit is refused.
    Clock = "clock";
    /// Each entry of the change log is hashed together with the one before.
    ChainLink = "chain-link";
    /// A file is there once its folder is synced too.
    FolderSync = "folder-sync";
    /// What a failed sync may have left behind is written again.
    FailedSync = "failed-sync";
    /// A new file never takes another one's place.
    NoOverwriting = "no-overwriting";
    /// After damage was met nothing is written before a check.
    DamageLatch = "damage-latch";
    /// Each page is compared with its checksum when it is read.
    PageCheck = "page-check";
    /// Personal data are sealed before anything is encoded.
    Seal = "seal";
    /// Erasing a data subject destroys their key.
    KeyDestruction = "key-destruction";
    /// No import of keys brings back a key of somebody who was erased.
    ErasedImport = "erased-import";
    /// An export of keys is imported as it was written, or not at all.
    ExportTag = "export-tag";
    /// A version hashes to what the change log says of it.
    PayloadHash = "payload-hash";
    /// Nothing is written to a file that is no longer the one at its path.
    FileAtPath = "file-at-path";
    /// Nothing is written over an earlier state that was copied over the file.
    FileHead = "file-head";
    /// Nothing is written to a file that was cut short.
    FileLength = "file-length";
    /// What is opened again is the same store, at least as far as before.
    KnownStore = "known-store";
    /// Only what nobody writes any more, and is surely a draft, is removed as one.
    DraftLock = "draft-lock";
}

/// Whether a rule is switched off.
#[cfg(not(feature = "mutants"))]
pub(crate) const fn off(_rule: Rule) -> bool {
    false
}

/// Whether a rule is switched off.
#[cfg(feature = "mutants")]
pub(crate) fn off(rule: Rule) -> bool {
    static CHOSEN: std::sync::OnceLock<Option<Rule>> = std::sync::OnceLock::new();
    let chosen = || {
        let name = std::env::var("CCHC_MUTANT").ok()?;
        Rule::ALL.iter().copied().find(|rule| rule.name() == name)
    };
    *CHOSEN.get_or_init(chosen) == Some(rule)
}

#[cfg(all(test, feature = "mutants"))]
mod tests {
    use super::*;

    #[test]
    fn each_rule_has_a_test_that_must_fail_without_it() {
        let listed = include_str!("../../tools/mutants/rules.txt");
        let named = |line: &'static str| line.split_whitespace().next().filter(|name| !name.starts_with('#'));
        let mut names: Vec<_> = listed.lines().filter_map(named).collect();
        names.dedup();
        assert_eq!(names, Rule::ALL.iter().map(|rule| rule.name()).collect::<Vec<_>>());
    }
}
