//! All that can be read of a store, as one digest for each question asked.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};

use cchc::Store;
use cchc::call::{from_json, to_json};
use cchc::model::IndexQuery;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Trouble;
use crate::catalogue;
use crate::sample::{id, records};

/// The answer to a question: the digest of what was returned, the code of an error, or a panic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    Read(u64),
    Refused(String),
    Panicked,
}

/// What was asked, and what the answer was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sight(pub BTreeMap<String, Answer>);

/// How two sights of one state differ.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Difference {
    /// Questions that were answered wrongly.
    pub wrong: Vec<String>,
    /// Questions that could not be answered.
    pub refused: Vec<String>,
    /// Questions that ended in a panic which reached the caller.
    pub panicked: Vec<String>,
}

/// A question: its name, and how it is asked.
pub struct Question {
    name: String,
    call: String,
    arguments: Value,
}

/// Everything that is asked of a store.
pub struct Questions(Vec<Question>);

impl Questions {
    /// Every collection by each of its indexes and the history of each record that the store holds, then searches,
    /// reports and derived answers.
    pub fn of(store: &Store) -> Result<Self, Trouble> {
        let mut asked = Vec::new();
        for collection in catalogue::collections() {
            let mut ask = |what: &str, call: &str, arguments: Value| {
                let (name, call) = (format!("{} {what}", collection.name), format!("{}.{call}", collection.name));
                asked.push(Question { name, call, arguments });
            };
            ask("count", "count", json!({}));
            ask("all", "page", json!({"limit": 1000}));
            for index in &collection.indexes {
                ask(&index.name, "page", json!({"index": index.name, "limit": 1000}));
            }
            let all = store.call(&format!("{}.page", collection.name), &from_json(&json!({"limit": 1000}))?)?;
            for record in to_json(&all)?["items"].as_array().into_iter().flatten() {
                let id = &record["header"]["id"];
                ask(&format!("history of {id}"), "history", json!({"id": id}));
            }
        }
        asked.extend(derived());
        let refused = |question: &&Question| {
            store.call(&question.call, &from_json(&question.arguments).unwrap_or_default()).is_err()
        };
        match asked.iter().find(refused) {
            Some(question) => Err(format!("a sound store refuses {}", question.name).into()),
            None => Ok(Self(asked)),
        }
    }

    /// Asks them all.
    pub fn sight(&self, store: &Store) -> Sight {
        let ask = |question: &Question| answer(|| store.call(&question.call, &from_json(&question.arguments)?));
        let mut seen: BTreeMap<String, Answer> =
            self.0.iter().map(|question| (question.name.clone(), ask(question))).collect();
        seen.insert("attachments".to_owned(), answer(|| attachments(store)));
        seen.insert("changes".to_owned(), answer(|| changes(store)));
        seen.insert("units in the past".to_owned(), answer(|| past(store)));
        Sight(seen)
    }
}

fn derived() -> Vec<Question> {
    let question =
        |name: &str, call: &str, arguments: Value| Question { name: name.to_owned(), call: call.to_owned(), arguments };
    let search = |text: &str| question(&format!("search {text}"), "store.search", json!({"query": text, "limit": 50}));
    vec![
        search("giấy phép xây dựng"),
        search("hop co quan"),
        search("\"Bộ phận Một cửa\" -loại"),
        question("suggest", "store.suggest", json!({"prefix": "giấy ph"})),
        question("progress", "plans.progress", json!({"id": id(records::PLAN, 0)})),
        question(
            "report",
            "store.report",
            json!({"period": {"name": "2021", "from": "2021-01-01", "to": "2021-12-31"}, "on": "2021-11-30"}),
        ),
        question("register", "feedback.public_register", json!({"year": 2021})),
        question("turnout", "sessions.turnout", json!({"id": id(records::SESSION, 1)})),
        question("tree", "units.tree", json!({"on": "2021-11-01"})),
    ]
}

fn answer(ask: impl FnOnce() -> cchc::Result<Vec<u8>>) -> Answer {
    match catch_unwind(AssertUnwindSafe(ask)) {
        Ok(Ok(bytes)) => {
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            Answer::Read(hasher.finish())
        }
        Ok(Err(error)) => Answer::Refused(error.code().to_owned()),
        Err(_) => Answer::Panicked,
    }
}

fn attachments(store: &Store) -> cchc::Result<Vec<u8>> {
    let mut all = Vec::new();
    for attachment in store.attachments().page(IndexQuery::default().limit(1000))?.items {
        all.extend(records::read_attachment(store, cchc::model::AttachmentId(attachment.header.id))?);
    }
    Ok(all)
}

fn changes(store: &Store) -> cchc::Result<Vec<u8>> {
    let mut all = Vec::new();
    let mut last = 0;
    loop {
        let changes = store.changes(last, 1000)?;
        let Some(change) = changes.last() else { return Ok(all) };
        last = change.seq;
        all.extend(format!("{changes:?}").into_bytes());
    }
}

/// The first state that had everything, read as it was then.
fn past(store: &Store) -> cchc::Result<Vec<u8>> {
    let changes = store.changes(0, 300)?;
    let Some(at) = changes.last().map(|change| change.at) else { return Ok(Vec::new()) };
    let past = store.as_of(at);
    let mut all = past.call("units.page", &from_json(&json!({"limit": 1000}))?)?;
    all.extend(past.call("people.page", &from_json(&json!({"index": "name", "limit": 1000}))?)?);
    Ok(all)
}

impl Sight {
    /// How it differs from the sight of the undamaged store.
    pub fn difference(&self, sound: &Self) -> Difference {
        let mut difference = Difference::default();
        for (name, expected) in &sound.0 {
            match self.0.get(name) {
                Some(found) if found == expected => {}
                None | Some(Answer::Read(_)) => difference.wrong.push(name.clone()),
                Some(Answer::Refused(code)) => difference.refused.push(format!("{name}: {code}")),
                Some(Answer::Panicked) => difference.panicked.push(name.clone()),
            }
        }
        difference
    }
}
