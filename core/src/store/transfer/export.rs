//! Writing a store as JSON Lines.

use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;

use super::RECORDS as RECORDS_FILE;
use super::contents::ContentWriter;
use super::line::{FORMAT, Header, MARK, RecordLine, Stored};
use super::order;
use super::outcome::{Exported, RecordExportOptions};
use super::reveal::Noted;
use super::writer::LineWriter;
use crate::error::{CchcError, Result};
use crate::model::{DataSubject, Head, RecordType};
use crate::progress::{Steps, Watcher};
use crate::records::any_record::AnyRecord;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::json::{has_unknown, to_json};
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::records::tables::{HISTORY, KEYS, RECORDS, record_key, version_key};
use crate::seal::{Keyring, Keys};
use crate::storage::{Source, put_folder_in_place};
use crate::store::probe;

/// Writes the state of a source to a folder that is not there yet.
pub(super) fn write(
    source: &dyn Source,
    folder: &Path,
    (options, noted): (&RecordExportOptions, &Noted),
    keys: Option<&Keys>,
    watcher: &Watcher,
) -> Result<Exported> {
    let mut done = None;
    let is_new = put_folder_in_place(folder, RECORDS_FILE, |draft| {
        let meta = StoreMeta::load(source)?;
        let head = Head::load(source, None, &meta)?;
        let total = if options.revisions { meta.seq } else { meta.live.values().sum() };
        let steps = Steps::begin(watcher, total)?;
        let header = Header {
            cchc: MARK.to_owned(),
            format: FORMAT,
            dataset: Some(head.dataset),
            seq: meta.seq,
            chain: Some(head.chain),
            at: head.at,
            revisions: options.revisions,
            revealed: options.reveal.is_some(),
        };
        let mut export = Export {
            source,
            keyring: Keyring::new(source, keys),
            noted: options.reveal.as_ref().map(|_| noted),
            lines: LineWriter::begin(draft.main(), &header)?,
            contents: ContentWriter::begin(source, draft)?,
            steps: &steps,
        };
        if options.revisions {
            export.versions()?
        } else {
            export.records()?
        }
        let Export { lines, contents, .. } = export;
        let records = lines.lines as i64;
        lines.end()?;
        let (opened, withheld) = (noted.opened as i64, noted.withheld as i64);
        done = Some(Exported { seq: meta.seq as i64, records, files: contents.end()? as i64, opened, withheld });
        steps.finish()
    })?;
    done.filter(|_| is_new).ok_or_else(|| probe::taken(folder))
}

struct Export<'a> {
    source: &'a dyn Source,
    keyring: Keyring<'a>,
    /// The versions whose personal data are opened; none where they stay sealed.
    noted: Option<&'a Noted>,
    lines: LineWriter<'a>,
    contents: ContentWriter<'a>,
    steps: &'a Steps<'a>,
}

impl Export<'_> {
    /// Writes the current records.
    fn records(&mut self) -> Result<()> {
        order::walk(self.source, &mut |current| {
            let order::Current { kind, row, version, mut record } = current;
            let stored = stored(kind, &version)?;
            if let Some(noted) = self.noted.filter(|_| stored.is_none()) {
                noted.open((kind, row), &mut *record, self.source, &self.keyring)?;
            }
            self.line(kind, row, &*record, RecordLine { stored, ..blank(kind) })
        })
    }

    /// Writes every version, in the order of the change log.
    fn versions(&mut self) -> Result<()> {
        let source = self.source;
        log::walk_entries(source, 0, &mut |seq, entry, _| {
            let lost = || CchcError::Corrupt { reason: format!("{} lacks revision {}", entry.id, entry.rev) };
            let kind = Kind::numbered(entry.kind)?;
            let bytes = source.get(RECORDS, &record_key(entry.kind, entry.row))?.ok_or_else(lost)?;
            let mut version = Envelope::decode(&bytes)?;
            if version.header.rev != entry.rev {
                let bytes = source.get(HISTORY, &version_key(entry.kind, entry.row, entry.rev))?.ok_or_else(lost)?;
                version = Envelope::decode(&bytes)?;
            }
            let line = RecordLine { seq: Some(seq), operation: Some(entry.operation), ..blank(kind) };
            if version.removed {
                let header = serde_json::to_value(&version.header).map_err(CchcError::internal)?;
                self.lines.record(&RecordLine { removed: true, record: json!({ "header": header }), ..line })?;
                self.steps.step()?;
            } else {
                let stored = stored(kind, &version)?;
                self.line(kind, entry.row, &*kind.record(&version)?, RecordLine { stored, ..line })?;
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    fn line(&mut self, kind: &Kind, row: u64, record: &dyn AnyRecord, line: RecordLine) -> Result<()> {
        let key_destroyed = kind.number == DataSubject::NUMBER
            && self.source.get(KEYS, &row.to_be_bytes())?.is_some_and(|key| key.is_empty());
        self.lines.record(&RecordLine { key_destroyed, record: to_json(record)?, ..line })?;
        for content in record.references().contents {
            self.contents.write(&content, self.steps)?;
        }
        self.steps.step()
    }
}

fn blank(kind: &Kind) -> RecordLine {
    RecordLine {
        kind: kind.name.to_owned(),
        seq: None,
        operation: None,
        removed: false,
        key_destroyed: false,
        stored: None,
        record: serde_json::Value::Null,
    }
}

/// The stored body of a version with fields that this library does not know.
fn stored(kind: &Kind, version: &Envelope) -> Result<Option<Stored>> {
    Ok(has_unknown(kind, version)?.then(|| Stored::new(version.schema, &version.body)))
}
