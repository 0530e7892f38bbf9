//! Records written to a folder and taken into another store: those acknowledged are there whole, in doubt the folder is
//! whole or not there, and the other store whole or empty.

use std::fs;
use std::path::Path;

use cchc::{Options, Store};

use super::files::within;
use super::{Checked, Ledger};
use crate::Trouble;
use crate::workload::journal::{Aim, Transfer};
use crate::workload::keys::HostKey;
use crate::workload::writer::{self, Writer};

/// Looks at every transfer since the last check, and removes what it made.
pub fn check(ledger: &mut Ledger, folder: &Path, checked: &mut Checked) {
    let mut transfers: Vec<_> = ledger.transfers.drain(..).map(|transfer| (transfer, true)).collect();
    if let Some((_, Aim::Transferred(transfer))) = &ledger.in_doubt {
        transfers.push((transfer.clone(), false));
    }
    for (transfer, is_done) in transfers {
        let (out, file) = (within(folder, &transfer.out), within(folder, &transfer.file));
        let again = file.with_extension("again");
        let transfer = Transfer { out, file, ..transfer };
        match look(&transfer, &again, is_done, ledger.key) {
            Ok(is_there) if !is_done => checked.doubt = Some(is_there),
            Ok(_) => {}
            Err(problem) => checked.files.push(format!("{}: {problem}", transfer.out.display())),
        }
        // Where one is missing that was told above.
        let _ = fs::remove_dir_all(&transfer.out);
        let _ = fs::remove_file(&transfer.file);
        let _ = fs::remove_file(again);
    }
}

/// Whether the other store holds the records.
fn look(transfer: &Transfer, again: &Path, is_done: bool, key: u64) -> Result<bool, Trouble> {
    let options = || Writer::options(&HostKey::new(key));
    if transfer.out.exists() {
        let store = Store::open_with(again, options())?;
        let taken = store.import_records(&transfer.out)?;
        if taken.seq != transfer.seq {
            return Err(format!("holds {} changes instead of {}", taken.seq, transfer.seq).into());
        }
        store.close()?;
    } else if is_done {
        return Err("acknowledged and lost".into());
    }
    if !transfer.file.exists() {
        return if is_done { Err("the store that took it in is lost".into()) } else { Ok(false) };
    }
    let store = Store::open_with(&transfer.file, Options { create: false, ..options() })?;
    let verified = store.verify()?;
    if !verified.sound {
        return Err(format!("the store that took it in is not sound: {:?}", verified.defects).into());
    }
    let found = writer::head(&store, 0)?.seq;
    store.close()?;
    match found {
        found if found == transfer.seq => Ok(true),
        0 if !is_done => Ok(false),
        found => Err(format!("{found} of {} changes were taken in", transfer.seq).into()),
    }
}
