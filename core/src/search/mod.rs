//! Finding records by their words.
//!
//! Postings are kept by word: blocks of up to 256 records, read from the newest on, each with the greatest level among
//! them, so that blocks that cannot matter are not read. A record's words are brought in some time after its write
//! ([`pending`]); what waits is read beside them.

mod best;
mod bits;
mod block;
mod check;
mod cover;
mod cursor;
mod document;
mod excerpt;
mod find;
mod lexicon;
mod library;
mod merge;
mod page;
mod pending;
mod rank;
mod rebuild;
mod related;
mod suggest;
mod tables;
mod tiers;
mod typed;

pub(crate) use check::{Checked, check};
pub(crate) use page::{Wanted, page, ranks};
pub(crate) use pending::{Cache, Changed, MANY, TOO_MANY, bring_in, note};
pub(crate) use rebuild::rebuild;
pub(crate) use related::related;
pub(crate) use suggest::{Begun, suggest};
