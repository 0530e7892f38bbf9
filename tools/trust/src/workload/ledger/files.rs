//! Backups, restored and created stores: those acknowledged are there whole, one in doubt is whole or not there, no
//! draft stays.

use std::fs;
use std::path::{Path, PathBuf};

use cchc::{Options, RecordExportOptions, Store};

use super::{Checked, Ledger};
use crate::Trouble;
use crate::workload::journal::{Aim, Head};
use crate::workload::keys::HostKey;
use crate::workload::writer::{self, Writer};

/// Looks at every file that was made since the last check, and removes it. `head` is the last change before the store
/// was looked at, which a backup in doubt holds.
pub fn check(ledger: &mut Ledger, folder: &Path, head: Head, checked: &mut Checked) -> Result<(), Trouble> {
    let mut known = std::mem::take(&mut ledger.files);
    let in_doubt = match ledger.in_doubt.take() {
        Some((_, Aim::Backup { file })) => Some((file, Some(head))),
        Some((_, Aim::Restored { file, head })) => Some((file, Some(head))),
        Some((_, Aim::Created { file })) => Some((file, None)),
        _ => None,
    };
    if let Some((file, holds)) = in_doubt {
        let file = within(folder, &file);
        if file.exists() {
            checked.doubt = Some(true);
            known.insert(file, holds);
        }
    }
    for (file, holds) in known {
        let file = within(folder, &file);
        if let Err(problem) = look(&file, holds.as_ref(), ledger.key) {
            checked.files.push(format!("{}: {problem}", name(&file)));
        }
        // Where it is missing that was told above.
        let _ = fs::remove_file(file);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(of) = name(&path).strip_prefix('.').and_then(|name| name.rsplitn(3, '.').nth(2)) {
            check_draft(&path, &folder.join(of), checked)?;
        }
    }
    Ok(())
}

/// The draft of a call that was killed goes with the next call for the same path; that of a compaction with the next
/// compaction, which goes on with it, and that of an export with the next export.
fn check_draft(draft: &Path, path: &Path, checked: &mut Checked) -> Result<(), Trouble> {
    if draft.is_dir() {
        let made = path.with_extension("drafts");
        let store = Store::open(&made)?;
        store.export_records(path, RecordExportOptions::default())?;
        store.close()?;
        fs::remove_dir_all(path)?;
        fs::remove_file(made)?;
    } else if !path.exists() {
        Store::open(path)?.close()?;
        fs::remove_file(path)?;
    } else if draft.extension().is_some_and(|end| end == "cchc-compact") {
        let store = Store::open(path)?;
        store.compact()?;
        store.close()?;
    }
    if draft.exists() {
        checked.files.push(format!("the draft of {} stays", name(path)));
        match draft.is_dir() {
            true => fs::remove_dir_all(draft)?,
            false => fs::remove_file(draft)?,
        }
    }
    Ok(())
}

/// The same file where the folder is looked at elsewhere.
pub(super) fn within(folder: &Path, file: &Path) -> PathBuf {
    folder.join(file.file_name().unwrap_or_default())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn look(file: &Path, holds: Option<&Head>, key: u64) -> Result<(), Trouble> {
    if !file.exists() {
        return Err("acknowledged and lost".into());
    }
    let options = Writer::options(&HostKey::new(key));
    let store = Store::open_with(file, Options { create: false, ..options })?;
    let verified = store.verify()?;
    if !verified.sound {
        return Err(format!("not sound: {:?}", verified.defects).into());
    }
    let found = writer::head(&store, 0)?;
    match holds {
        Some(expected) if *expected != found => Err(format!("holds {found:?} instead of {expected:?}").into()),
        _ => Ok(store.close()?),
    }
}
