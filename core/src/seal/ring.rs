//! Operations on all wrapped keys: change of the host key, export and import beside backups, verification.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key::{Key, Keys};
use super::keyring::{
    CHECK_KEY, DESTROYED, ELSEWHERE_KEY, KeptElsewhere, all, check_key, check_of, kept_elsewhere, unwrap, wrap,
};
use crate::error::{CchcError, Result};
use crate::model::{DataSubject, KeyImport, Record, RecordType};
use crate::mutant::{self, Rule};
use crate::pack::{self, Form};
use crate::progress::{Steps, Watcher};
use crate::reason::Reason;
use crate::records::envelope::Envelope;
use crate::records::ids;
use crate::records::meta::{Identity, StoreMeta};
use crate::records::tables::{KEYS, META, RECORDS, record_key};
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// The export of all wrapped keys of a store, kept beside its backups. Keep only the newest: older ones still contain
/// keys that were destroyed since.
#[derive(Serialize, Deserialize)]
struct Ring {
    dataset: Uuid,
    check: Vec<u8>,
    /// The last row of a data subject at the time of the export. A row up to it without a key here has no key at all.
    last: u64,
    /// The last sequence number of the log at the time of the export; 0 in exports of earlier versions.
    #[serde(default)]
    seq: u64,
    keys: Vec<Wrapped>,
    /// What the rest of the export must hash to (`tagged`).
    #[serde(default)]
    tag: Vec<u8>,
}

impl Ring {
    /// What the export without its tag hashes to: under a key derived from the host's where that is given, so that
    /// nobody without it makes another export; else without a key, which tells damage alone.
    fn tagged(&self, host: Option<&Key>) -> Result<Vec<u8>> {
        const CONTEXT: &str = "cchc 2026-11-30 export of wrapped keys";
        let Self { dataset, check, last, seq, keys, tag: _ } = self;
        let hashed = (dataset, check, last, seq, keys.iter().map(|one| (one.subject, &one.key)).collect::<Vec<_>>());
        let bytes = pack::encode(&hashed, Form::Body).map_err(CchcError::internal)?;
        let hash = match host {
            Some(host) => blake3::keyed_hash(&blake3::derive_key(CONTEXT, host.bytes()), &bytes),
            None => blake3::hash(&bytes),
        };
        Ok([&[u8::from(host.is_some())], hash.as_bytes().as_slice()].concat())
    }

    /// Refuses an export that is not as it was written.
    fn check_tag(&self, host: &Key) -> Result<()> {
        let expected = match self.tag.first() {
            Some(0) => self.tagged(None)?,
            Some(1) => self.tagged(Some(host))?,
            _ => return Err(altered()),
        };
        // In constant time.
        let is_it = <[u8; 32]>::try_from(self.tag.get(1..).unwrap_or_default())
            .is_ok_and(|tag| blake3::Hash::from(tag) == expected[1..]);
        if is_it || mutant::off(Rule::ExportTag) { Ok(()) } else { Err(altered()) }
    }

    /// Whether it has every key that a backup lacks: it was exported with the backup or after it.
    fn completes(&self, backup: Option<KeptElsewhere>) -> bool {
        backup.is_some_and(|backup| self.last >= backup.last && (self.seq == 0 || self.seq >= backup.seq))
    }
}

#[derive(Serialize, Deserialize)]
struct Wrapped {
    subject: Uuid,
    key: Vec<u8>,
}

/// Wraps every key with a new host key. The key of somebody who was erased is destroyed instead.
pub(crate) fn rekey(txn: &dyn WriteTransaction, old: Option<Key>, new: &Key, watcher: &Watcher) -> Result<()> {
    let Some(check) = txn.get(META, CHECK_KEY)? else { return Ok(()) };
    let old = old.ok_or(CchcError::sealed(Reason::KeyMissing))?;
    check_key(&old, &check)?;
    let mut changed = Changes::default();
    let present: Vec<_> = all(txn)?.into_iter().filter(|(_, wrapped)| wrapped != DESTROYED).collect();
    let steps = Steps::begin(watcher, present.len() as u64)?;
    for (row, wrapped) in present {
        steps.step()?;
        let subject = subject_at(txn, row)?;
        let rewrapped = match subject.erased {
            true => DESTROYED.to_vec(),
            false => wrap(new, subject.id, &unwrap(&old, subject.id, &wrapped)?)?,
        };
        changed.put(&row.to_be_bytes(), Some(&rewrapped));
    }
    txn.apply(KEYS, &changed)?;
    txn.put(META, CHECK_KEY, &check_of(new)?)?;
    steps.finish()
}

/// Exports all wrapped keys, and who was erased, authenticated under the host's key where it is given. A backup without
/// any key has nothing to export; one that still lacks some exports those it has: an export that completes no backup.
pub(crate) fn export(source: &dyn Source, keys: Option<&Keys>) -> Result<Vec<u8>> {
    let identity = identity(source)?;
    let check = source.get(META, CHECK_KEY)?.unwrap_or_default();
    let host = match keys {
        Some(host) if !check.is_empty() => {
            let host = host.ask()?;
            check_key(&host, &check)?;
            Some(host)
        }
        // Where nothing was sealed yet, no key is known to be the right one.
        _ => None,
    };
    let mut keys = Vec::new();
    for (row, key) in all(source)? {
        let subject = subject_at(source, row)?;
        keys.push(Wrapped { subject: subject.id, key: if subject.erased { DESTROYED.to_vec() } else { key } });
    }
    let (last, seq) = match kept_elsewhere(source)? {
        None => (last_subject(source)?, last_seq(source)?),
        Some(_) if keys.iter().all(|wrapped| wrapped.key == DESTROYED) => {
            return Err(CchcError::sealed(Reason::KeysElsewhere));
        }
        Some(_) => (0, 0),
    };
    let mut ring = Ring { dataset: identity.dataset, check, last, seq, keys, tag: Vec::new() };
    ring.tag = ring.tagged(host.as_ref())?;
    pack::encode(&ring, Form::Body).map_err(CchcError::internal)
}

/// Takes over keys that were kept beside a backup, for data subjects that have none here. A key that was destroyed,
/// here or there, stays so, and is destroyed here if it was there.
pub(crate) fn import(txn: &dyn WriteTransaction, host: &Key, bytes: &[u8]) -> Result<KeyImport> {
    let mut ring: Ring = pack::decode(bytes, Form::Body)
        .map_err(|_| refusal("unreadable", "these are no exported keys", "đây không phải tệp khóa đã xuất"))?;
    if ring.dataset != identity(txn)?.dataset {
        return Err(refusal("other_store", "these keys belong to another store", "khóa này thuộc kho dữ liệu khác"));
    }
    let mut own = all(txn)?;
    let check = check_of_import(txn, &ring, &own, host)?;
    ring.check_tag(host)?;
    let mut changed = Changes::default();
    let mut told = KeyImport::default();
    for Wrapped { subject: id, key } in std::mem::take(&mut ring.keys) {
        let Some(row) = ids::find(txn, id)?.filter(|(kind, _)| *kind == DataSubject::NUMBER).map(|(_, row)| row) else {
            continue;
        };
        let brings_back = mutant::off(Rule::ErasedImport);
        let known = own.get(&row).map(Vec::as_slice).filter(|key| !brings_back || *key != DESTROYED);
        let erased = !brings_back && (known == Some(DESTROYED) || subject_at(txn, row)?.erased);
        let taken = match (known, key.as_slice()) {
            (Some(DESTROYED), DESTROYED) => continue,
            (_, DESTROYED) => {
                told.destroyed += u32::from(!erased);
                Vec::new()
            }
            (Some(DESTROYED), _) => {
                told.refused += 1;
                continue;
            }
            _ if erased => {
                told.refused += 1;
                Vec::new()
            }
            (Some(_), _) => continue,
            (None, _) => {
                unwrap(host, id, &key).map_err(|_| damaged())?;
                told.readable += 1;
                key
            }
        };
        changed.put(&row.to_be_bytes(), Some(&taken));
        own.insert(row, taken);
    }
    txn.apply(KEYS, &changed)?;
    if let Some(check) = check {
        txn.put(META, CHECK_KEY, &check)?;
    }
    if ring.completes(kept_elsewhere(txn)?) {
        txn.remove(META, ELSEWHERE_KEY)?;
    }
    Ok(told)
}

/// Checks the host key, and returns the check value to store if the file takes over that of the export: where it has
/// none, and in a backup without keys of its own that is older than the export (the host key was replaced since).
fn check_of_import(
    txn: &dyn WriteTransaction,
    ring: &Ring,
    own: &BTreeMap<u64, Vec<u8>>,
    host: &Key,
) -> Result<Option<Vec<u8>>> {
    let given = Some(ring.check.clone()).filter(|check| !check.is_empty());
    let present = txn.get(META, CHECK_KEY)?;
    let no_keys = own.values().all(|key| key == DESTROYED);
    let gives_way = no_keys && ring.completes(kept_elsewhere(txn)?);
    if let Some(check) = present.as_ref().filter(|_| given.is_none() || !gives_way) {
        check_key(host, check)?;
    }
    if let Some(check) = &given {
        check_key(host, check)?;
    }
    Ok(given.filter(|_| present.is_none() || gives_way))
}

fn refusal(code: &str, text: &str, text_vi: &str) -> CchcError {
    CchcError::invalid("store.import_keys", "", code, text, text_vi)
}

fn damaged() -> CchcError {
    let text = "a key of this export does not open with the host key: the export was altered";
    refusal("damaged", text, "một khóa trong tệp không mở được bằng khóa chủ: tệp khóa đã bị thay đổi")
}

fn altered() -> CchcError {
    let text = "this export is not as it was written: it was damaged or altered, and nothing of it was imported";
    refusal("damaged", text, "tệp khóa không còn như khi xuất: đã bị hỏng hoặc sửa đổi, không có khóa nào được nạp")
}

/// Marks a copy whose keys are kept elsewhere, and takes over which keys were destroyed: no older export brings them
/// back.
pub(crate) fn mark_backup(source: &dyn Source, txn: &dyn WriteTransaction) -> Result<()> {
    let mut destroyed = Changes::default();
    for (row, key) in all(source)? {
        if key == DESTROYED || subject_at(source, row)?.erased {
            destroyed.put(&row.to_be_bytes(), Some(DESTROYED));
        }
    }
    txn.apply(KEYS, &destroyed)?;
    match last_subject(source)? {
        0 => Ok(()),
        last => KeptElsewhere { last, seq: last_seq(source)? }.save(txn),
    }
}

/// Marks a store that took over sealed values from an export of records: the keys of its data subjects, up to a row,
/// are with the store that made the export when its log ended with `seq`.
pub(crate) fn mark_import(txn: &dyn WriteTransaction, last: u64, seq: u64) -> Result<()> {
    KeptElsewhere { last, seq }.save(txn)
}

fn last_subject(source: &dyn Source) -> Result<u64> {
    Ok(StoreMeta::load(source)?.rows.get(&DataSubject::NUMBER).copied().unwrap_or(0))
}

fn last_seq(source: &dyn Source) -> Result<u64> {
    Ok(StoreMeta::load(source)?.seq)
}

/// Names each key that belongs to nobody, and each erased person who still has one.
pub(crate) fn verify(source: &dyn Source, defect: &mut dyn FnMut(String)) -> Result<()> {
    let records = source.reader(RECORDS)?;
    source.reader(KEYS)?.scan(&KeyRange::all(), false, &mut |row, key| {
        let found = match row.try_into().map(u64::from_be_bytes) {
            Ok(row) => match records.get(&record_key(DataSubject::NUMBER, row))? {
                Some(bytes) => defect_of(&bytes, key),
                None => Some(format!("the key at row {row} belongs to nobody")),
            },
            Err(_) => Some("a key lies under a broken row".to_owned()),
        };
        found.into_iter().for_each(&mut *defect);
        Ok(ControlFlow::Continue(()))
    })
}

/// What is wrong with a data subject's key. A record that cannot be read is told with the records.
fn defect_of(record: &[u8], key: &[u8]) -> Option<String> {
    let envelope = Envelope::decode(record).ok()?;
    let erased = envelope.removed || envelope.record::<DataSubject>().ok()?.erased.is_some();
    (erased && key != DESTROYED)
        .then(|| format!("{} was erased and still has a key: `rekey` destroys it", envelope.header.id))
}

/// Whose key lies at a row.
struct KeyOwner {
    id: Uuid,
    /// Whether the data subject was erased or removed.
    erased: bool,
}

fn subject_at(source: &dyn Source, row: u64) -> Result<KeyOwner> {
    let lost = || CchcError::Corrupt { reason: format!("the key at row {row} belongs to nobody") };
    let bytes = source.get(RECORDS, &record_key(DataSubject::NUMBER, row))?.ok_or_else(lost)?;
    let envelope = Envelope::decode(&bytes)?;
    let erased = envelope.removed || envelope.record::<DataSubject>()?.forgets_key();
    Ok(KeyOwner { id: envelope.header.id, erased })
}

fn identity(source: &dyn Source) -> Result<Identity> {
    Identity::load(source)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })
}
