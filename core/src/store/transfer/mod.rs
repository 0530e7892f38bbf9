//! A whole store as JSON Lines, out and in again.
//!
//! An export is a folder: [`RECORDS`] with one record a line, and [`FILES`] with the contents of attachments, each
//! under its BLAKE3. `line` defines the lines, `writer` and `reader` put them into the file and take them out.
//! `export` walks the store, in the order of `order` or of its change log; `reveal` opens personal data for it.
//! `import` reads the file twice and writes in one commit: `outline` checks the lines and gathers the identities in a
//! `roster`, `versions` checks and writes the records, `findings` collects what is wrong.

mod calls;
mod contents;
mod export;
mod findings;
mod import;
mod line;
mod order;
mod outcome;
mod outline;
mod reader;
mod reveal;
mod roster;
mod stored;
mod versions;
mod writer;

pub use outcome::{Exported, Imported, RecordExportOptions};

/// The name of the file with the records.
pub(super) const RECORDS: &str = "records.jsonl";

/// The name of the folder with the contents of attachments.
pub(super) const FILES: &str = "files";
