//! How records lie in the tables of the file, for all record types alike: the catalogue of types, table names and keys,
//! the encoding of versions, index entries and change-log entries, the store's counters; and reading all of that.
//!
//! Search, seal and store are built on this layer. It writes nothing but its own counters (`meta`).

pub(crate) mod all_tables;
pub(crate) mod any_record;
pub(crate) mod body;
pub(crate) mod catalogue;
pub(crate) mod codec;
pub(crate) mod cursor;
pub(crate) mod envelope;
pub(crate) mod ids;
pub(crate) mod index;
pub(crate) mod index_scan;
pub(crate) mod keys;
pub(crate) mod log;
pub(crate) mod meta;
pub(crate) mod read;
pub(crate) mod tables;
