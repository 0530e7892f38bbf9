//! What is read: the store, or the store as of a moment.

use cchc::model::{Activity, Attachment, IndexQuery, Plan, TableQuery, WorkCalendar};
use cchc::query::Query;
use cchc::table::Frame;
use cchc::{Result, Snapshot, Store};
use uuid::Uuid;

/// The present of a store, or its past.
pub enum Source {
    Present(Store),
    Past(Snapshot),
}

impl Source {
    pub fn ask<Q: Query>(&self, query: Q) -> Result<Q::Answer> {
        match self {
            Self::Present(store) => store.ask(query),
            Self::Past(snapshot) => snapshot.ask(query),
        }
    }

    /// The records of a collection that a text names.
    pub fn called(&self, collection: &str, name: &str) -> Result<Vec<Uuid>> {
        match self {
            Self::Present(store) => store.called(collection, name),
            Self::Past(snapshot) => snapshot.called(collection, name),
        }
    }

    pub fn frame(&self, query: &TableQuery) -> Result<Frame> {
        match self {
            Self::Present(store) => store.frame(query),
            Self::Past(snapshot) => snapshot.frame(query),
        }
    }

    pub fn call(&self, name: &str, arguments: &serde_json::Value) -> Result<serde_json::Value> {
        let arguments = cchc::call::from_json(arguments)?;
        cchc::call::to_json(&match self {
            Self::Present(store) => store.call(name, &arguments),
            Self::Past(snapshot) => snapshot.call(name, &arguments),
        }?)
    }
}

macro_rules! records {
    ($($record:ident in $collection:ident;)*) => {
        impl Source {
            $(
                #[doc = concat!("Every one of the ", stringify!($collection), " that a query finds.")]
                pub fn $collection(&self, query: &IndexQuery) -> Result<Vec<$record>> {
                    match self {
                        Self::Present(store) => store.$collection().iter(query).collect(),
                        Self::Past(snapshot) => snapshot.$collection().iter(query).collect(),
                    }
                }
            )*
        }
    };
}

records! {
    Plan in plans;
    Activity in activities;
    WorkCalendar in calendars;
    Attachment in attachments;
}
