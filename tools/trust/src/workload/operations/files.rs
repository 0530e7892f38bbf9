//! Operations on attachments, on the file as a whole and on further files.

use std::path::PathBuf;

use cchc::model::{Attachment, AttachmentId};
use cchc::{RecordExportOptions, RestoreOptions, Store, UpTo};
use uuid::Uuid;

use super::Planned;
use crate::Trouble;
use crate::sample::content;
use crate::workload::journal::{Aim, Head, Transfer};
use crate::workload::keys::HostKey;
use crate::workload::writer::Writer;

type Result = std::result::Result<Option<Planned>, Trouble>;

pub fn attach(writer: &mut Writer) -> Result {
    let length = [100, 3_000, 70_000, 300_000][writer.dice.below(4) as usize];
    let bytes = content(writer.dice.bits(), length);
    Planned::of(Aim::Records(1), move |writer| {
        let (name, media_type) = ("bien-ban.pdf".to_owned(), "application/pdf".to_owned());
        let draft = Attachment { name, media_type, ..Attachment::default() };
        writer.store.attach(draft, &mut bytes.as_slice()).map(drop)
    })
}

pub fn remove_attachment(writer: &mut Writer) -> Result {
    let Some(found) = writer.any("attachments", |_| true)? else { return Ok(None) };
    let id: Uuid = found["header"]["id"].as_str().unwrap_or_default().parse()?;
    let rev = found["header"]["rev"].as_u64().unwrap_or_default() as u32;
    Planned::of(Aim::Records(1), move |writer| writer.store.attachments().remove(AttachmentId(id), rev))
}

pub fn reindex(_: &mut Writer) -> Result {
    Planned::of(Aim::Nothing, |writer| writer.store.reindex())
}

pub fn checkpoint(_: &mut Writer) -> Result {
    Planned::of(Aim::Nothing, |writer| writer.store.checkpoint())
}

pub fn suspend(_: &mut Writer) -> Result {
    Planned::of(Aim::Nothing, |writer| {
        // Where closing the file fails, the store is suspended all the same.
        let suspended = writer.store.suspend();
        writer.store.resume()?;
        suspended
    })
}

pub fn backup(writer: &mut Writer) -> Result {
    let file = writer.folder.join(format!("backup-{}.cchc", writer.dice.bits()));
    Planned::of(Aim::Backup { file: file.clone() }, move |writer| {
        writer.store.backup(&file)?;
        writer.backups.push((file, writer.head.clone()));
        Ok(())
    })
}

pub fn create(writer: &mut Writer) -> Result {
    let file = writer.folder.join(format!("created-{}.cchc", writer.dice.bits()));
    Planned::of(Aim::Created { file: file.clone() }, move |_| Store::open(&file).map(drop))
}

pub fn rekey(writer: &mut Writer) -> Result {
    let host = HostKey::new(writer.host.number() + 1);
    Planned::of(Aim::Rekeyed { key: host.number() }, move |writer| {
        writer.store.rekey(host.keys())?;
        writer.host = host;
        writer.backups.clear();
        Ok(())
    })
}

/// One of the backups that were made since the writer began.
fn any_backup(writer: &mut Writer) -> Option<(PathBuf, Head)> {
    let at = writer.dice.below(writer.backups.len() as u64) as usize;
    writer.backups.get(at).cloned()
}

/// Restores an earlier backup beside the store: with all its changes, or up to the end of a commit.
pub fn restore(writer: &mut Writer) -> Result {
    let Some((backup, mut head)) = any_backup(writer) else { return Ok(None) };
    let mut up_to = None;
    if head.seq > 1 && writer.dice.chance(1, 2) {
        let seq = writer.dice.below(head.seq as u64 - 1) as i64;
        if let [last, next] = &writer.store.changes(seq, 2)?[..]
            && last.at != next.at
        {
            head = Head { seq: last.seq, chain: last.chain.clone() };
            up_to = Some(UpTo::Change(last.seq));
        }
    }
    let file = writer.folder.join(format!("restored-{}.cchc", writer.dice.bits()));
    Planned::of(Aim::Restored { file: file.clone(), head }, move |writer| {
        let (keys_export, keys) = (Some(writer.store.export_keys()?), Some(writer.host.keys()));
        cchc::restore(&backup, &file, RestoreOptions { keys_export, keys, up_to }).map(drop)
    })
}

/// Writes every version of every record to a folder, and takes them into a new store.
pub fn transfer(writer: &mut Writer) -> Result {
    let number = writer.dice.bits();
    let [out, file] =
        [format!("exported-{number}"), format!("taken-{number}.cchc")].map(|name| writer.folder.join(name));
    let transfer = Transfer { out: out.clone(), file: file.clone(), seq: writer.head.seq };
    Planned::of(Aim::Transferred(transfer), move |writer| {
        writer.store.export_records(&out, RecordExportOptions { revisions: true, ..RecordExportOptions::default() })?;
        let copy = Store::open_with(&file, Writer::options(&writer.host))?;
        copy.import_records(&out)?;
        copy.close()
    })
}

/// Puts an ordered copy in the place of the file, where there is a file.
pub fn compact(writer: &mut Writer) -> Result {
    if !writer.store.path().exists() {
        return Ok(None);
    }
    Planned::of(Aim::Nothing, |writer| writer.store.compact())
}

/// Brings an earlier backup's keys to where they are.
pub fn import_keys(writer: &mut Writer) -> Result {
    let Some((file, _)) = any_backup(writer) else { return Ok(None) };
    let options = Writer::options(&writer.host);
    Planned::of(Aim::Imported { file: file.clone() }, move |writer| {
        let exported = writer.store.export_keys()?;
        let copy = Store::open_with(&file, options)?;
        copy.import_keys(&exported)?;
        copy.close()
    })
}
