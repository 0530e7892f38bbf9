//! What must be there, by what was acknowledged.

mod files;
mod transfers;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cchc::{CchcError, Options, Store};
use serde_json::json;
use uuid::Uuid;

use super::journal::{Aim, Entry, Head, Seen, Transfer};
use super::keys::HostKey;
use super::writer::{Writer, digest, head, see};
use crate::Trouble;
use crate::dice::Dice;
use crate::sample::Calls;

/// What the journal says must be there.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    pub head: Head,
    /// Digests of records; none for those removed.
    records: BTreeMap<(String, Uuid), Option<u64>>,
    /// Names of data subjects; none for those erased.
    names: BTreeMap<Uuid, Option<String>>,
    /// The number of the host key.
    pub key: u64,
    /// Backups and restored stores with what they hold, and stores that were created.
    pub files: BTreeMap<PathBuf, Option<Head>>,
    /// Folders of records, and the stores that took them in.
    transfers: Vec<Transfer>,
    /// The number of the next operation.
    pub number: u64,
    /// The operation whose end is not known.
    in_doubt: Option<(String, Aim)>,
    /// Failures that the writer met, with the operation.
    pub failures: Vec<(String, String, String)>,
    /// How long operations took, in microseconds.
    pub times: BTreeMap<String, Vec<u64>>,
    /// How long opening took, in microseconds.
    pub openings: Vec<u64>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Checked {
    /// What is wrong with the store.
    pub problems: Vec<String>,
    /// What is wrong with backups, with stores that were made, and in their folder.
    pub files: Vec<String>,
    /// How long opening took.
    pub opening: Duration,
    /// Whether the operation in doubt is there.
    pub doubt: Option<bool>,
}

impl Checked {
    /// All that is wrong.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.problems.iter().chain(&self.files)
    }
}

impl Ledger {
    /// Notes a line of the journal.
    pub fn note(&mut self, entry: Entry) {
        match entry {
            Entry::Opened { micros } => self.openings.push(micros),
            Entry::Begun { number, operation, aim } => {
                self.number = number + 1;
                self.in_doubt = Some((operation, aim));
            }
            Entry::Done { head, records, micros, .. } => {
                let Some((operation, aim)) = self.in_doubt.take() else { return };
                self.times.entry(operation).or_default().push(micros);
                self.head = head;
                self.apply(aim);
                self.see(records);
            }
            Entry::Failed { code, text, .. } => {
                // What failed may be done all the same where it is not known whether it reached the disk.
                let Some((operation, aim)) = self.in_doubt.take() else { return };
                if code.starts_with("storage") {
                    self.in_doubt = Some((operation.clone(), aim));
                }
                self.failures.push((operation, code, text));
            }
        }
    }

    /// A random instant after the beginning of an operation, by how long it usually takes.
    pub fn instant_within(&self, operation: &str, dice: &mut Dice) -> Duration {
        let average = |times: &Vec<u64>| times.iter().sum::<u64>().checked_div(times.len() as u64);
        let usual = self.times.get(operation).and_then(average).unwrap_or(3000);
        Duration::from_micros(dice.below(usual * 5 / 4 + 1))
    }

    /// Nothing is known any more of files beside the store.
    pub fn forget_files(&mut self) {
        self.files.clear();
        self.transfers.clear();
    }

    /// The operation whose end is not known.
    pub fn doubt(&self) -> Option<&str> {
        self.in_doubt.as_ref().map(|(operation, _)| operation.as_str())
    }

    fn see(&mut self, records: Vec<Seen>) {
        self.records.extend(records.into_iter().map(|seen| ((seen.collection, seen.id), seen.digest)));
    }

    fn apply(&mut self, aim: Aim) {
        match aim {
            Aim::Records(_) | Aim::SomeRecords | Aim::Nothing | Aim::Imported { .. } => {}
            Aim::Subject { id, name } => drop(self.names.insert(id, Some(name))),
            Aim::Erased { id } => drop(self.names.insert(id, None)),
            Aim::Rekeyed { key } => self.key = key,
            Aim::Backup { file } => drop(self.files.insert(file, Some(self.head.clone()))),
            Aim::Restored { file, head } => drop(self.files.insert(file, Some(head))),
            Aim::Created { file } => drop(self.files.insert(file, None)),
            Aim::Transferred(transfer) => self.transfers.push(transfer),
        }
    }

    /// Compares the store in a folder with the ledger. What was in doubt is known afterwards, and the ledger goes on
    /// from there.
    pub fn check(&mut self, folder: &Path) -> Result<Checked, Trouble> {
        let mut checked = Checked::default();
        let began = Instant::now();
        let host = HostKey::new(self.key);
        let opened = Store::open_with(Writer::path(folder), Options { create: false, ..Writer::options(&host) });
        checked.opening = began.elapsed();
        let store = match opened {
            Ok(store) => store,
            // It was not made before its maker ended.
            Err(_) if self.openings.is_empty() && !Writer::path(folder).exists() => return Ok(checked),
            Err(error) => {
                checked.problems.push(format!("cannot be opened: {error}"));
                return Ok(checked);
            }
        };
        let before = self.head.clone();
        self.check_store(&store, &host, &mut checked)?;
        store.close()?;
        transfers::check(self, folder, &mut checked);
        files::check(self, folder, before, &mut checked)?;
        self.in_doubt = None;
        Ok(checked)
    }

    /// Compares the store of a writer, which goes on afterwards.
    pub fn check_running(&mut self, writer: &mut Writer) -> Result<Checked, Trouble> {
        let (mut checked, before) = (Checked::default(), self.head.clone());
        self.check_store(&writer.store, &writer.host, &mut checked)?;
        transfers::check(self, &writer.folder, &mut checked);
        files::check(self, &writer.folder, before, &mut checked)?;
        self.in_doubt = None;
        writer.resume(self.head.clone());
        Ok(checked)
    }

    /// Compares an open store.
    pub fn check_store(&mut self, store: &Store, host: &HostKey, checked: &mut Checked) -> Result<(), Trouble> {
        match store.verify() {
            Ok(found) if found.sound => {}
            Ok(found) => checked.problems.push(format!("not sound: {:?}", found.defects)),
            Err(error) => checked.problems.push(format!("verify fails: {error}")),
        }
        if let Err(error) = self.check_log(store, checked) {
            checked.problems.push(format!("the log cannot be read: {error}"));
            return Ok(());
        }
        for ((collection, id), expected) in &self.records {
            let found = digest(store, collection, *id);
            if found.as_ref().ok() != Some(expected) {
                checked.problems.push(format!("{collection} {id}: {expected:?} acknowledged, {found:?} found"));
            }
        }
        self.settle_key(store, host, checked);
        self.check_names(store, checked);
        // Looking at names was noted in the log.
        let after = head(store, self.head.seq)?;
        if after.seq > 0 {
            self.head = after;
        }
        Ok(())
    }

    /// Where it is in doubt whether the host key was changed, changes it, which is refused where it was.
    fn settle_key(&mut self, store: &Store, host: &HostKey, checked: &mut Checked) {
        let Some((_, Aim::Rekeyed { key })) = self.in_doubt else { return };
        match store.rekey(HostKey::new(key).keys()) {
            // Whoever goes on with the store opens it with this key from now on.
            Ok(()) => host.set(key),
            Err(CchcError::KeyNeeded { .. }) => {
                host.set(key);
                checked.doubt = Some(true);
            }
            Err(error) => checked.problems.push(format!("rekey fails: {error}")),
        }
        self.key = key;
    }

    /// What was acknowledged is there, and nothing beyond it but the operation in doubt, whole.
    fn check_log(&mut self, store: &Store, checked: &mut Checked) -> Result<(), Trouble> {
        let mut problem = |text: String| checked.problems.push(text);
        let acknowledged = if self.head.seq == 0 {
            true
        } else {
            store.changes(self.head.seq - 1, 1)?.first().is_some_and(|change| change.chain == self.head.chain)
        };
        if !acknowledged {
            problem(format!("change {} was acknowledged and is lost or another", self.head.seq));
            return Ok(());
        }
        let beyond = store.changes(self.head.seq, 100_000)?;
        let Some((first, last)) = beyond.first().zip(beyond.last()) else { return Ok(()) };
        let touched = beyond.iter().map(|change| see(store, &change.kind, change.id));
        let touched = touched.collect::<Result<Vec<_>, _>>()?;
        let Some((operation, aim)) = self.in_doubt.clone() else {
            problem(format!("{} changes were never asked for: {}", beyond.len(), first.operation));
            return Ok(());
        };
        // Within a batch each change has the name of its own call.
        let is_named = |name: &str| operation == "trust.batch" || name == operation;
        if beyond.iter().any(|change| change.at != first.at || !is_named(&change.operation)) {
            problem(format!("{operation} was in doubt, and more than that is there: {beyond:?}"));
        }
        let expected = match aim {
            Aim::Records(count) => count,
            Aim::Subject { .. } => 1,
            Aim::SomeRecords | Aim::Erased { .. } => beyond.len(),
            // They write nothing into the log of the store.
            _ => 0,
        };
        if beyond.len() != expected {
            problem(format!("{operation} is there by half: {} of {expected} changes", beyond.len()));
        }
        self.head = Head { seq: last.seq, chain: last.chain.clone() };
        checked.doubt = Some(true);
        if matches!(aim, Aim::Subject { .. } | Aim::Erased { .. }) {
            self.apply(aim);
        }
        self.see(touched);
        Ok(())
    }

    /// Who is not erased can be read with the host key, who is erased cannot.
    fn check_names(&self, mut store: &Store, checked: &mut Checked) {
        const LOOKED_AT: usize = 4;
        for (id, name) in self.names.iter().rev().take(LOOKED_AT) {
            let asked = json!({"kind": "data_subject", "id": id, "purpose": "trả lời", "fields": ["name"]});
            let answer = store.by_name("data_subjects.reveal", &asked);
            let found = answer.map(|found| found["values"][0]["text"].as_str().unwrap_or_default().to_owned());
            let is_right = match (name, &found) {
                (Some(name), Ok(found)) => name == found,
                // Its value went with its key.
                (None, Err(CchcError::KeyNeeded { .. } | CchcError::Invalid { .. })) => true,
                _ => false,
            };
            if !is_right {
                checked.problems.push(format!("name of {id}: {name:?} acknowledged, {found:?} found"));
            }
        }
    }
}
