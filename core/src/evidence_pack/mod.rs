//! Evidence packs: a report with its evidence as one zip file that anybody can open and check without this library (gói
//! minh chứng).
//!
//! Bytes depend on nothing but the state of the store and the question. Files are written one after the other, in
//! pieces, so that a pack of any size takes little memory.

mod contents;
mod evidence;
mod index;
mod minutes;
mod names;
mod reports;
#[cfg(test)]
mod tests;
mod verify;
mod writer;

use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use self::contents::Pack;
use self::writer::PackWriter;
use crate::error::{CchcError, Result};
use crate::model::{EvidencePack, FrozenReportId, ReportQuery};
use crate::query::Query;
use crate::storage::{put_in_place, replace};
use crate::store::View;
use crate::table::is_a_store;

pub use verify::verify_pack;

/// The manifest, which lists all others.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The list of checksums, as the tool sha256sum reads it.
pub(crate) const CHECKSUMS: &str = "SHA256SUMS.txt";

/// Writes an evidence pack (gói minh chứng): a zip file with the report, a table of its evidence, minutes and
/// attachments under readable names, hashes of every file, the head of the change log, and a page that opens all of it
/// without a network. `cchc verify-pack` checks such a file without the store, and so does any tool for SHA-256.
///
/// It is of a period, or of a frozen report, with the evidence as it was then. Sealed personal data are left out, and
/// the pack says so. The same state and question give the same bytes.
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
}

impl Query for WriteEvidencePack {
    type Answer = EvidencePack;
    const NAME: &'static str = "store.evidence_pack";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<EvidencePack> {
        let refused = |path: &str, code: &str, text: &str, text_vi: &str| {
            Err(CchcError::invalid(Self::NAME, path, code, text, text_vi))
        };
        if self.path.trim().is_empty() {
            return refused("path", "required", "must not be empty", "không được để trống");
        }
        let path = Path::new(&self.path);
        if self.overwrite && is_a_store(path) {
            let text = "there is a store at this path, which is never replaced";
            return refused("path", "is_a_store", text, "tại đường dẫn này là một kho dữ liệu, không được ghi đè");
        }
        let pack = match (self.question, self.frozen) {
            (Some(question), None) => Pack::of_question(view, question, now)?,
            (None, Some(frozen)) => Pack::of_frozen(view, frozen)?,
            _ => {
                let text = "give a question or a frozen report";
                return refused("question", "either", text, "hãy nêu kỳ báo cáo hoặc báo cáo đã chốt");
            }
        };
        let mut done = None;
        let mut write = |draft: &crate::storage::Draft| {
            done = Some(pack.write(PackWriter::begin(draft.file())?)?);
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
