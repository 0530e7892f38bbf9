//! Keeping a store: verifying, backing up, restoring, compacting.

use std::path::Path;

use cchc::model::Head;
use cchc::{RestoreOptions, Store, UpTo};
use serde_json::json;

use super::Outcome;
use crate::arguments::{Backup, Common, Restore, Verify};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::{Output, Tone};
use crate::progress::{Bar, watched};
use crate::{dates, key};

#[derive(serde::Serialize)]
struct Verified<'a> {
    verification: &'a cchc::store::Verification,
    head: &'a Head,
}

pub(super) fn verify(verify: &Verify, store: &Store, output: &mut Output) -> Outcome {
    let head = verify.since.as_deref().map(str::parse::<Head>).transpose()?;
    let found = watched(output, ["Verifying", "Đang kiểm tra"], store, |store| match &head {
        Some(head) => store.verify_since(head),
        None => store.verify(),
    })?;
    let head = store.head()?;
    let status = if found.sound { ExitStatus::Done } else { ExitStatus::Attention };
    if output.is_json() {
        output.value(&Verified { verification: &found, head: &head })?;
        return Ok(status);
    }
    if found.sound {
        output.tell(Tone::Good, "Sound: no defects", "Nguyên vẹn: không có sai hỏng");
    } else {
        let count = found.defect_count;
        output.tell(Tone::Bad, format!("{count} defects"), format!("{count} chỗ sai hỏng"));
        for defect in &found.defects {
            output.line(format!("  {defect}"));
        }
        output.say(
            "Keep the file aside and restore the newest backup: cchc restore BACKUP FILE",
            "Hãy cất tệp này và khôi phục bản sao lưu mới nhất: cchc restore BẢN_SAO TỆP",
        );
    }
    output.say(
        format!("{} records, {} versions, {} changes", found.records, found.versions, found.changes),
        format!("{} bản ghi, {} phiên bản, {} thay đổi", found.records, found.versions, found.changes),
    );
    output.say(
        format!("Head of the log, to compare later with verify --since: {}", head.text),
        format!("Đầu nhật ký, để đối chiếu về sau bằng verify --since: {}", head.text),
    );
    Ok(status)
}

pub(super) fn backup(backup: &Backup, store: &Store, output: &mut Output) -> Outcome {
    watched(output, ["Backing up", "Đang sao lưu"], store, |store| store.backup(&backup.path))?;
    if let Some(file) = &backup.keys {
        write_new(file, &store.export_keys()?)?;
    }
    if output.is_json() {
        output.json(&json!({ "backup": backup.path, "keys": backup.keys }));
        return Ok(ExitStatus::Done);
    }
    let path = backup.path.display();
    output.tell(Tone::Good, format!("Backed up to {path}"), format!("Đã sao lưu vào {path}"));
    match &backup.keys {
        Some(file) => output.say(
            format!("  keys of personal data in {}: keep them apart from the backup", file.display()),
            format!("  khóa dữ liệu cá nhân ở {}: hãy cất riêng khỏi bản sao lưu", file.display()),
        ),
        None => output.say(
            "  without the keys of personal data: export them with --keys FILE, and keep them apart",
            "  không kèm khóa dữ liệu cá nhân: hãy xuất bằng --keys TỆP và cất riêng",
        ),
    }
    Ok(ExitStatus::Done)
}

pub(super) fn restore(restore: &Restore, common: &Common, output: &mut Output) -> Outcome {
    let keys_export = restore.keys.as_deref().map(read).transpose()?;
    let instant = restore.up_to.as_deref().map(|moment| dates::moment("--up-to", moment)).transpose()?;
    let up_to = instant.map(UpTo::Instant).or(restore.up_to_change.map(UpTo::Change));
    let options = RestoreOptions { keys_export, keys: key::keys(common, output)?, up_to };
    let bar = Bar::begin(output, ["Restoring", "Đang khôi phục"]);
    let restored = cchc::restore_with_progress(&restore.backup, &restore.path, options, bar.teller())?;
    drop(bar);
    if output.is_json() {
        output.value(&restored)?;
        return Ok(ExitStatus::Done);
    }
    let path = restore.path.display();
    output.tell(Tone::Good, format!("Restored {path}"), format!("Đã khôi phục {path}"));
    output.say(
        format!("  up to change {}, {} later ones left out", restored.seq, restored.dropped),
        format!("  đến thay đổi {}, bỏ {} thay đổi sau đó", restored.seq, restored.dropped),
    );
    Ok(ExitStatus::Done)
}

pub(super) fn compact(store: &Store, output: &mut Output) -> Outcome {
    let size =
        |path: &Path| std::fs::metadata(path).map(|file| file.len()).map_err(|error| Failure::file(path, &error));
    let before = size(store.path())?;
    watched(output, ["Compacting", "Đang dồn tệp"], store, Store::compact)?;
    let path = store.path().to_owned();
    store.close()?;
    let after = size(&path)?;
    if output.is_json() {
        output.json(&json!({ "bytes_before": before, "bytes": after }));
        return Ok(ExitStatus::Done);
    }
    let kib = |bytes: u64| bytes.div_ceil(1024);
    output.say(
        format!("{} KiB before, {} KiB now", kib(before), kib(after)),
        format!("Trước {} KiB, nay {} KiB", kib(before), kib(after)),
    );
    Ok(ExitStatus::Done)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::file(path, &error))
}

/// Writes a file of keys that its owner alone can read, where none is.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    key::write_private(path, bytes).map_err(|error| Failure::file(path, &error))
}
