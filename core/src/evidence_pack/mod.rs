//! Evidence packs: a report with its evidence as one zip file that anybody can open and check without this library (gói
//! minh chứng).
//!
//! Bytes depend on nothing but the state of the store and the question. Files are written one after the other, in
//! pieces, so that a pack of any size takes little memory.

mod contents;
mod evidence;
mod index;
mod names;
mod personal;
mod reports;
#[cfg(test)]
mod tests;
mod verify;
mod writer;

use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use self::contents::Pack;
use self::personal::Revealed;
use self::writer::PackWriter;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{EvidencePack, FrozenReportId, ReportQuery, TableFormat};
use crate::query::Query;
use crate::storage::{put_in_place, replace};
use crate::store::{Store, View};
use crate::table::is_a_store;

pub use verify::verify_pack;

/// The manifest, which lists all others.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The list of checksums, as the tool sha256sum reads it.
pub(crate) const CHECKSUMS: &str = "SHA256SUMS.txt";
/// The forms of each table, by how its files end.
const TABLES: &[(&str, TableFormat)] = if cfg!(feature = "xlsx") {
    &[("csv", TableFormat::Csv), ("xlsx", TableFormat::Xlsx)]
} else {
    &[("csv", TableFormat::Csv)]
};

/// Writes an evidence pack (gói minh chứng): a zip file with the report, a table of its evidence, minutes and
/// attachments under readable names, hashes of every file, the head of the change log, and a page that opens all of it
/// without a network. `cchc verify-pack` checks such a file without the store, and so does any tool for SHA-256.
///
/// It is of a period, or of a frozen report, with the evidence as it was then. Sealed personal data are left out, and
/// the pack says so. The same state and question give the same bytes.
///
/// With a purpose in `reveal`, the pack also holds a table of the personal data behind its evidence, as they are now:
/// who sent the feedback, who asked at the dialogues, which scores were reached at the tests. Each access is noted, in
/// a commit before anything is written (`KeyNeeded` without the key). Data of people who were erased, took back every
/// consent, or have a request that blocks the use, are not opened.
///
/// ```
/// use cchc::evidence_pack::{WriteEvidencePack, verify_pack};
/// use cchc::model::{Period, ReportQuery};
///
/// # let folder = tempfile::tempdir()?;
/// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
/// let path = folder.path().join("minh-chung-quy-4.zip");
/// let question = ReportQuery::of(Period::quarter(2021, 4)?);
/// let done = store.ask(WriteEvidencePack::of(question, path.display().to_string()))?;
/// assert_eq!(done.minutes, 0);
/// assert!(verify_pack(&path)?.sound);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WriteEvidencePack {
    /// The file to write: "minh-chung-quy-4.zip".
    pub path: String,
    /// The question of the report, as of `store.report`; exactly one of this and `frozen`.
    #[serde(default)]
    pub question: Option<ReportQuery>,
    /// The frozen report.
    #[serde(default)]
    pub frozen: Option<FrozenReportId>,
    /// Whether a file that is there is replaced; a store never is.
    #[serde(default)]
    pub overwrite: bool,
    /// The purpose (mục đích) for which sealed personal data are opened, noted with each access; not blank. None leaves
    /// them out. Not in a batch, and not of a past state (`not_in_batch`).
    #[serde(default)]
    pub reveal: Option<String>,
}

impl Query for WriteEvidencePack {
    type Answer = EvidencePack;
    const NAME: &'static str = "store.evidence_pack";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<EvidencePack> {
        self.check()?;
        if self.reveal.is_some() {
            let text = "personal data are opened by a call by itself of the present: not in a batch, not of the past";
            let text_vi = "dữ liệu cá nhân chỉ được mở bằng lệnh gọi riêng trên dữ liệu hiện tại, không trong lô ghi \
                           hay trên dữ liệu quá khứ";
            return Err(CchcError::invalid(Self::NAME, "reveal", "not_in_batch", text, text_vi));
        }
        self.write(view, now, None)
    }

    fn answer_by(self, store: &Store) -> Result<EvidencePack> {
        self.check()?;
        let revealed = self.reveal.as_ref().map(|purpose| personal::reveal(store, &self, purpose)).transpose()?;
        store.now().read(|view| self.write(view, store.clock_now(), revealed.as_ref()))
    }
}

impl WriteEvidencePack {
    /// Of the question of a report, without personal data, into a new file.
    pub fn of(question: ReportQuery, path: impl Into<String>) -> Self {
        Self { path: path.into(), question: Some(question), frozen: None, overwrite: false, reveal: None }
    }

    /// Of a frozen report, without personal data, into a new file.
    pub fn of_frozen(frozen: FrozenReportId, path: impl Into<String>) -> Self {
        Self { path: path.into(), question: None, frozen: Some(frozen), overwrite: false, reveal: None }
    }

    /// Refuses what cannot be carried out, before anything is opened or written.
    fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.required("path", &self.path);
        if let Some(purpose) = &self.reveal {
            problems.required("reveal", purpose);
        }
        let path = Path::new(&self.path);
        if self.overwrite && is_a_store(path) {
            let text = "there is a store at this path, which is never replaced";
            problems.add("path", "is_a_store", text, "tại đường dẫn này là một kho dữ liệu, không được ghi đè");
        }
        if self.question.is_some() == self.frozen.is_some() {
            let text = "give a question or a frozen report";
            problems.add("question", "either", text, "hãy nêu kỳ báo cáo hoặc báo cáo đã chốt");
        }
        problems.refuse(Self::NAME)?;
        if !self.overwrite && path.exists() {
            return Err(crate::store::taken(path));
        }
        Ok(())
    }

    fn pack<'a>(&self, view: &View<'a>, now: Timestamp) -> Result<Pack<'a>> {
        match (&self.question, self.frozen) {
            (_, Some(frozen)) => Pack::of_frozen(view, frozen),
            (Some(question), None) => Pack::of_question(view, question.clone(), now),
            (None, None) => Err(CchcError::internal("a pack of nothing")),
        }
    }

    fn write(self, view: &View<'_>, now: Timestamp, revealed: Option<&Revealed>) -> Result<EvidencePack> {
        let path = Path::new(&self.path);
        view.tell_whole(0, 0)?;
        let pack = self.pack(view, now)?;
        let mut done = None;
        let mut write = |draft: &crate::storage::Draft| {
            done = Some(pack.write(PackWriter::begin(draft.file(), view), revealed)?);
            Ok(())
        };
        let is_written = match self.overwrite {
            true => replace(path, |_| false, |draft, _| draft.clear().and_then(|()| write(draft))).map(|()| true)?,
            false => put_in_place(path, write)?,
        };
        if !is_written {
            return Err(crate::store::taken(path));
        }
        let nothing = || CchcError::internal("a pack was not written");
        Ok(EvidencePack { path: self.path, ..done.ok_or_else(nothing)? })
    }
}
