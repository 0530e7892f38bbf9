//! Operations on all wrapped keys: change of the host key, export and import beside backups, verification.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key::Key;
use super::keyring::{CHECK_KEY, DESTROYED, ELSEWHERE_KEY, all, check_key, check_of, kept_elsewhere, unwrap, wrap};
use crate::error::{CchcError, Result};
use crate::model::{DataSubject, RecordType};
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
#[derive(Debug, Serialize, Deserialize)]
struct Ring {
    dataset: Uuid,
    check: Vec<u8>,
    /// The last row of a data subject at the time of the export. A row up to it without a key here has no key at all.
    last: u64,
    keys: Vec<Wrapped>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Wrapped {
    subject: Uuid,
    key: Vec<u8>,
}

/// Wraps every key with a new host key.
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
        changed.put(&row.to_be_bytes(), Some(&wrap(new, subject, &unwrap(&old, subject, &wrapped)?)?));
    }
    txn.apply(KEYS, &changed)?;
    txn.put(META, CHECK_KEY, &check_of(new)?)?;
    steps.finish()
}

/// Exports all wrapped keys.
pub(crate) fn export(source: &dyn Source) -> Result<Vec<u8>> {
    let identity = identity(source)?;
    let check = source.get(META, CHECK_KEY)?.unwrap_or_default();
    let mut keys = Vec::new();
    for (row, key) in all(source)? {
        keys.push(Wrapped { subject: subject_at(source, row)?, key });
    }
    let ring = Ring { dataset: identity.dataset, check, last: last_subject(source)?, keys };
    pack::encode(&ring, Form::Body).map_err(CchcError::internal)
}

/// Takes over keys that were kept beside a backup, for data subjects that have none here. A key that was destroyed,
/// here or there, stays so. Says how many can be read again.
pub(crate) fn import(txn: &dyn WriteTransaction, host: &Key, bytes: &[u8]) -> Result<u32> {
    let refuse =
        |code: &str, text: &str, text_vi: &str| CchcError::invalid("store.import_keys", "", code, text, text_vi);
    let ring: Ring = pack::decode(bytes, Form::Body)
        .map_err(|_| refuse("unreadable", "these are no exported keys", "đây không phải tệp khóa đã xuất"))?;
    if ring.dataset != identity(txn)?.dataset {
        return Err(refuse("other_store", "these keys belong to another store", "khóa này thuộc kho dữ liệu khác"));
    }
    let own = txn.get(META, CHECK_KEY)?;
    for check in own.iter().chain(Some(&ring.check).filter(|check| !check.is_empty())) {
        check_key(host, check)?;
    }
    let own_keys = all(txn)?;
    let mut changed = Changes::default();
    let mut taken = 0;
    for Wrapped { subject, key } in ring.keys {
        let Some((_, row)) = ids::find(txn, subject)?.filter(|(kind, _)| *kind == DataSubject::NUMBER) else {
            continue;
        };
        let known = own_keys.get(&row);
        if known.is_none() || key == DESTROYED {
            taken += u32::from(key != DESTROYED);
            changed.put(&row.to_be_bytes(), Some(&key));
        }
    }
    txn.apply(KEYS, &changed)?;
    if own.is_none() && !ring.check.is_empty() {
        txn.put(META, CHECK_KEY, &ring.check)?;
    }
    if ring.last >= kept_elsewhere(txn)? {
        txn.remove(META, ELSEWHERE_KEY)?;
    }
    Ok(taken)
}

/// Marks a copy whose keys are kept elsewhere.
pub(crate) fn mark_backup(txn: &dyn WriteTransaction) -> Result<()> {
    let last = last_subject(txn)?;
    if last == 0 {
        return Ok(());
    }
    txn.put(META, ELSEWHERE_KEY, &last.to_be_bytes())
}

fn last_subject(source: &dyn Source) -> Result<u64> {
    Ok(StoreMeta::load(source)?.rows.get(&DataSubject::NUMBER).copied().unwrap_or(0))
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
    (erased && key != DESTROYED).then(|| format!("{} was erased and still has a key", envelope.header.id))
}

fn subject_at(source: &dyn Source, row: u64) -> Result<Uuid> {
    let lost = || CchcError::Corrupt { reason: format!("the key at row {row} belongs to nobody") };
    let bytes = source.get(RECORDS, &record_key(DataSubject::NUMBER, row))?.ok_or_else(lost)?;
    Ok(Envelope::decode(&bytes)?.header.id)
}

fn identity(source: &dyn Source) -> Result<Identity> {
    Identity::load(source)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })
}
