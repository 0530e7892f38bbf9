//! The record layer: how records of all types are stored in the tables of the file, and how they are read.
//!
//! It defines the catalogue of record types (`catalogue`), table names and keys (`tables`, `keys`, `ids`), the encoding
//! of versions (`envelope`, `version_layout`), index entries (`index`) and change-log entries (`log`, `log_entry`), and
//! the store's counters (`meta`). `read`, `scan` and `index_scan` answer queries, `facts` gives figures what they are
//! computed from. Search, seal and store are built on this layer. It writes only `meta`.

pub(crate) mod actor_changes;
pub(crate) mod all_tables;
pub(crate) mod any_record;
pub(crate) mod balance;
pub(crate) mod body;
pub(crate) mod catalogue;
pub(crate) mod codec;
pub(crate) mod cursor;
pub(crate) mod differences;
pub(crate) mod envelope;
pub(crate) mod facts;
pub(crate) mod field_values;
pub(crate) mod head;
pub(crate) mod host_key;
pub(crate) mod ids;
pub(crate) mod index;
pub(crate) mod index_scan;
pub(crate) mod json;
pub(crate) mod keys;
pub(crate) mod log;
pub(crate) mod log_entry;
pub(crate) mod meta;
pub(crate) mod place;
pub(crate) mod read;
pub(crate) mod scan;
pub(crate) mod tables;
pub(crate) mod version_layout;
