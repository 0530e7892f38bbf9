//! What people call a record that another one refers to.

use std::collections::HashMap;

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::model::{TextPart, Texts};
use crate::pack::{self, Form, Item, Skim};
use crate::records::catalogue::Kind;
use crate::store::{Snapshot, View};

/// Names of the records of a snapshot. Each is looked up once.
pub(super) struct Names<'a> {
    snapshot: &'a Snapshot,
    known: HashMap<Uuid, String>,
}

/// How many names are kept before they are all forgotten.
const MOST: usize = 100_000;

impl<'a> Names<'a> {
    pub fn of(snapshot: &'a Snapshot) -> Self {
        Self { snapshot, known: HashMap::new() }
    }

    /// What people call the record of a kind with this identity: its name or first title; its identity where it has
    /// neither or is not there.
    pub fn name(&mut self, kind: &str, id: &str) -> Result<String> {
        let (Some(kind), Ok(uuid)) = (Kind::named(kind), Uuid::parse_str(id)) else { return Ok(id.to_owned()) };
        if let Some(name) = self.known.get(&uuid) {
            return Ok(name.clone());
        }
        let found = self.snapshot.read(|view| title(view, kind, uuid))?;
        let name = found.unwrap_or_else(|| id.to_owned());
        if self.known.len() >= MOST {
            self.known.clear();
        }
        self.known.insert(uuid, name.clone());
        Ok(name)
    }
}

/// The fields that hold what people call a record, the best first.
fn fields(kind: &str) -> &'static [&'static str] {
    match kind {
        "legal_document" => &["symbol", "subject"],
        "procedure" => &["code", "name"],
        _ => &["name", "title", "subject", "topic"],
    }
}

fn title(view: &View<'_>, kind: &Kind, id: Uuid) -> Result<Option<String>> {
    let Some(record) = view.find_any(kind, id)? else { return Ok(None) };
    let broken = |error: pack::Error| CchcError::Corrupt { reason: error.to_string() };
    let body = record.encode(Form::Body).map_err(broken)?;
    for field in fields(kind.name) {
        if let Ok(value) = pack::entry(&body, field)
            && let Ok(Item::Text(text)) = Skim::new(value).item()
        {
            return Ok(Some(text.to_owned()));
        }
    }
    let mut texts = Texts::default();
    record.texts(&mut texts);
    let title = texts.into_vec().into_iter().find(|text| text.part == TextPart::Title);
    Ok(title.map(|title| title.text.into_owned()))
}
