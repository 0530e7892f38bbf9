//! The collections and their indexes, as the schema of the bindings lists them.

use std::sync::LazyLock;

use serde::Deserialize;

/// A collection of records.
#[derive(Debug, Deserialize)]
pub struct Collection {
    pub name: String,
    /// What its records are called: `person`.
    pub kind: String,
    pub indexes: Vec<Index>,
}

/// An index of a collection.
#[derive(Debug, Deserialize)]
pub struct Index {
    pub name: String,
}

#[derive(Deserialize)]
struct Schema {
    collections: Vec<Collection>,
}

static SCHEMA: LazyLock<Vec<Collection>> = LazyLock::new(|| {
    let read = serde_json::from_str::<Schema>(include_str!("../../schema/schema.json"));
    read.map(|schema| schema.collections).unwrap_or_default()
});

/// Every collection.
pub fn collections() -> &'static [Collection] {
    &SCHEMA
}

/// The collection of a kind of record.
pub fn collection_of(kind: &str) -> Option<&'static str> {
    SCHEMA.iter().find(|collection| collection.kind == kind).map(|collection| collection.name.as_str())
}
