//! The calls of a store that export and import its records.

use std::path::Path;

use super::reveal::{self, Noted};
use super::{Exported, Imported, RecordExportOptions, export, findings, import};
use crate::error::Result;
use crate::model::record::Problems;
use crate::store::handle::Store;
use crate::store::probe;

/// The name of the call in errors and in the change log.
const EXPORT: &str = "store.export_records";

impl Store {
    /// Writes the whole store as JSON Lines, while reads and writes go on: into a new folder, which appears whole or
    /// not at all.
    ///
    /// - `records.jsonl`: a header; one line for each record, `{"kind":"unit","record":{…}}`, what is referred to
    ///   before what refers to it; an end with the number of lines and their BLAKE3. With
    ///   [`RecordExportOptions::revisions`], one line for each version, removals included, in the order of the
    ///   change log.
    /// - `files/`: the contents of attachments, each under its BLAKE3.
    ///
    /// Personal data stay sealed, and can be opened after the import once the keys are imported
    /// ([`Store::export_keys`]), unless [`RecordExportOptions::reveal`] gives a purpose. The same state gives the same
    /// bytes.
    /// It takes one bit of memory for each record, 50 bytes for each content, and the largest record.
    ///
    /// ```
    /// use cchc::{RecordExportOptions, Store, model::{OrganisationUnit, Record, UnitKind}};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let [path, copy, out] = ["a.cchc", "b.cchc", "out"].map(|name| folder.path().join(name));
    /// let store = Store::open(&path)?;
    /// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// store.export_records(&out, RecordExportOptions { revisions: true, ..RecordExportOptions::default() })?;
    ///
    /// let copy = Store::open(&copy)?;
    /// assert_eq!(copy.import_records(&out)?.records, 1);
    /// assert_eq!(copy.units().get(unit.id())?, unit);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` if something is at the path already, it is on a network share, or it cannot be written; `Invalid` if
    /// the purpose is blank or given together with revisions; `KeyNeeded` if there is a purpose and no key; `Conflict`
    /// if personal data were changed just after the accesses were noted: repeat the call. Nothing is at the path then.
    pub fn export_records(&self, folder: impl AsRef<Path>, options: RecordExportOptions) -> Result<Exported> {
        let folder = probe::free(folder.as_ref())?;
        let noted = match &options.reveal {
            Some(purpose) => self.note_accesses_of_export(purpose, &options)?,
            None => Noted::default(),
        };
        let engine = &self.inner.engine;
        let (keys, watcher) = (engine.keys(), engine.watch_read(self.watcher()));
        engine.read(|source| export::write(source, &folder, (&options, &noted), keys.as_ref(), &watcher))
    }

    fn note_accesses_of_export(&self, purpose: &str, options: &RecordExportOptions) -> Result<Noted> {
        let mut problems = Problems::default();
        problems.required("reveal", purpose);
        if options.revisions {
            let text = "earlier versions stay sealed: export without revisions, or without a purpose";
            let text_vi = "các phiên bản trước vẫn niêm phong: hãy xuất không kèm phiên bản, hoặc không nêu mục đích";
            problems.add("reveal", "not_with_revisions", text, text_vi);
        }
        problems.refuse(EXPORT)?;
        let mut batch = self.batch(EXPORT)?;
        let noted = reveal::note(&mut batch, purpose)?;
        batch.commit()?;
        Ok(noted)
    }

    /// Takes in what [`Store::export_records`] wrote, into a store that nothing was ever written to, in one commit.
    ///
    /// Records keep identity, scope and every field. From an export without revisions each is revision 1, written by
    /// this import. With revisions the history is written again with its stamps, actors, operations and revisions, so
    /// that history, earlier states and changes answer as in the original; only the hashes of the log differ, as each
    /// store salts its versions anew. Personal data that are open are sealed; those that are sealed can be opened once
    /// the keys are imported ([`Store::import_keys`]). The store becomes a replica of the data set.
    ///
    /// The file is read twice, and the order of its lines does not matter without revisions. A file as it was exported
    /// is taken as the store that wrote it held it. One that was edited, or that another program wrote, has no
    /// `blake3` in its last line: then every record must obey every rule, too.
    ///
    /// It takes 32 bytes of memory for each record, with revisions for each version, beyond the cache and a few times
    /// the largest line. A line has at most 64 MiB (`too_long`) and 1,048,576 values (`too_many_values`).
    ///
    /// # Errors
    /// `Invalid` with every problem of every line, the first hundred if there are more: the path begins with the
    /// line, `line 12: record.name`. `Invalid` (`not_empty`) if the store was written to before; `NewerFormat`;
    /// `StorageIo` if the folder cannot be read; `KeyNeeded` if personal data are to be sealed and there is no key;
    /// `Cancelled`. Nothing is kept then.
    pub fn import_records(&self, folder: impl AsRef<Path>) -> Result<Imported> {
        let mut batch = self.batch(findings::CALL)?;
        let taken = import::import(&mut batch, folder.as_ref());
        let taken = self.inner.engine.noted(taken)?;
        batch.commit()?;
        // It is another data set now.
        self.inner.engine.learn()?;
        Ok(taken)
    }
}
