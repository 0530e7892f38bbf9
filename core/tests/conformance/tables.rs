//! Stores that cases leave behind go out as tables and come in equal: every record type, in every form.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cchc::Store;
use cchc::call::{from_json, to_json};
use cchc::model::{Attachment, ExportOptions, IndexQuery, Record, TableFormat, TableQuery};
use cchc::table::{Column, ColumnKind, columns};
use serde_json::{Value, json};

use super::runner::{Case, Filled, open_with_key};

/// A way in which tables are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form {
    format: TableFormat,
    /// For people, or for programs.
    canonical: bool,
    /// Whether references are names.
    names: bool,
}

const FORMS: &[Form] = &[
    Form { format: TableFormat::Csv, canonical: false, names: true },
    Form { format: TableFormat::Csv, canonical: true, names: false },
    Form { format: TableFormat::JsonLines, canonical: true, names: true },
    Form { format: TableFormat::Xlsx, canonical: false, names: true },
];

pub fn forms() -> impl Iterator<Item = Form> {
    let has_workbooks = cfg!(feature = "xlsx");
    FORMS.iter().copied().filter(move |form| has_workbooks || form.format != TableFormat::Xlsx)
}

/// Every collection, in the order of the catalogue.
pub fn collections() -> Vec<String> {
    let named = cchc::call::methods().filter_map(|method| method.name.strip_suffix(".import_table"));
    named.map(str::to_owned).collect()
}

fn call(store: &Store, name: &str, arguments: &Value) -> cchc::Result<Value> {
    store.call(name, &from_json(arguments).unwrap()).and_then(|bytes| to_json(&bytes))
}

/// The records of a collection.
pub fn raw_records(store: &Store, collection: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut query = json!({});
    loop {
        let page = call(store, &format!("{collection}.page"), &query).unwrap();
        found.extend(page["items"].as_array().unwrap().iter().cloned());
        match &page["next"] {
            Value::Null => return found,
            next => query = json!({ "cursor": next }),
        }
    }
}

/// The records of a collection by identity, without what the store keeps of them and what is sealed.
fn records(store: &Store, collection: &str) -> BTreeMap<String, Value> {
    let compared = |mut record: Value| {
        for field in ["rev", "created", "updated", "actor"] {
            record["header"][field] = Value::Null;
        }
        for column in columns(collection).unwrap().iter().filter(|column| column.kind == ColumnKind::Personal) {
            let pointer = format!("/{}", column.path.replace('.', "/"));
            record.pointer_mut(&pointer).into_iter().for_each(|field| *field = Value::Null);
        }
        (record["header"]["id"].as_str().unwrap().to_owned(), record)
    };
    raw_records(store, collection).into_iter().map(compared).collect()
}

/// Cases which together have records of every type: the first that has one, of each.
pub static COVERING: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let (mut seen, mut cases) = (BTreeSet::new(), Vec::new());
    for (_, of_file) in super::files() {
        for case in of_file.into_iter().filter(|case| case.missing().is_none()) {
            let Ok(Filled { store, .. }) = &case.fill() else { continue };
            let filled = collections().into_iter().filter(|collection| !raw_records(store, collection).is_empty());
            let new = filled.filter(|collection| seen.insert(collection.clone())).count();
            if new > 0 {
                cases.push(case);
            }
            if seen.len() == collections().len() {
                return cases;
            }
        }
    }
    panic!("no case has records of every type: {seen:?}");
});

fn export(store: &Store, collection: &str, only: Option<&dyn Fn(&Column) -> bool>, form: Form, path: &Path) {
    let plain = if form.canonical { ExportOptions::canonical() } else { ExportOptions::default() };
    let options = ExportOptions { names: form.names, overwrite: true, ..plain };
    let query = TableQuery::of(collection);
    let query = match only {
        Some(only) => query.columns(columns(collection).unwrap().iter().filter(|c| only(c)).map(|c| c.path)),
        None => query,
    };
    store.frame(&query).unwrap().export(path, form.format, &options).unwrap();
}

fn import(store: &Store, collection: &str, path: &Path, keep_good: bool) -> Result<Value, String> {
    let table = json!({ "path": path, "existing": "update", "keep_good": keep_good });
    call(store, &format!("{collection}.import_table"), &table)
        .map_err(|error| format!("{collection}: {:?}", error.report()))
}

/// Files of a store's tables.
struct Tables<'a> {
    store: &'a Store,
    form: Form,
    folder: PathBuf,
}

impl Tables<'_> {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Every row says what the store has.
    fn change_nothing(&self) -> Result<(), String> {
        for collection in collections() {
            let count = records(self.store, &collection).len();
            if count == 0 {
                continue;
            }
            let path = self.path(&format!("{collection}-same"));
            export(self.store, &collection, None, self.form, &path);
            let report = import(self.store, &collection, &path, false)?;
            if report["unchanged"] != count {
                return Err(format!("{collection}: of {count} rows not all are unchanged: {report}"));
            }
        }
        Ok(())
    }

    /// The records of all tables in another store. References may go round in circles, so that some come in without
    /// them first.
    fn fill(&self, copy: &Store) -> Result<(), String> {
        self.attach(copy);
        let mut report = BTreeMap::new();
        for with_references in [true, false, true] {
            let is_plain = |column: &Column| match column.kind {
                ColumnKind::Reference(_) | ColumnKind::ReferenceList(_) => column.required || with_references,
                _ => true,
            };
            let mut before = usize::MAX;
            loop {
                let mut missing = 0;
                for collection in collections() {
                    let wanted = records(self.store, &collection);
                    let there = records(copy, &collection);
                    if wanted == there || (!with_references && wanted.len() == there.len()) {
                        continue;
                    }
                    let path = self.path(&collection);
                    export(self.store, &collection, Some(&is_plain), self.form, &path);
                    report.insert(collection.clone(), import(copy, &collection, &path, true)?);
                    let there = records(copy, &collection);
                    missing += wanted.iter().filter(|(id, record)| there.get(*id) != Some(record)).count();
                }
                if missing == 0 && with_references {
                    return Ok(());
                }
                if missing == before || missing == 0 {
                    break;
                }
                before = missing;
            }
        }
        for collection in collections() {
            let (wanted, there) = (records(self.store, &collection), records(copy, &collection));
            let errors = report.get(&collection).map(|report| report["errors"].as_array().unwrap());
            let told = |code: &str| errors.is_some_and(|errors| errors.iter().any(|it| it["code"] == code));
            if TOLD.iter().any(|(untaken, code)| *untaken == collection && told(code)) {
                continue;
            }
            if let Some((id, record)) = wanted.iter().find(|(id, record)| there.get(*id) != Some(record)) {
                let other = there.get(id).map_or("none".to_owned(), Value::to_string);
                return Err(format!("{collection}:\n{record}\n{other}\n{}", report[&collection]));
            }
        }
        Ok(())
    }

    /// Contents of attachments are in no table.
    fn attach(&self, copy: &Store) {
        for attachment in self.store.attachments().iter(IndexQuery::default()).map(Result::unwrap) {
            let content = self.store.read_attachment(attachment.id(), 0, attachment.size).unwrap();
            let header = cchc::model::Header::with_id(attachment.id().0);
            let draft = Attachment { header, plan: None, activity: None, session: None, document: None, ..attachment };
            copy.attach(draft, &mut content.as_slice()).unwrap();
        }
    }
}

/// What an import does not take, as the rules of the record have it, by collection: it says so.
const TOLD: [(&str, &str); 2] = [("data_requests", "state_by_add"), ("frozen_reports", "not_frozen")];

pub fn transfer(store: &Store, form: Form) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let tables = Tables { store, form, folder: folder.path().to_owned() };
    tables.change_nothing().map_err(|failure| format!("{form:?}: {failure}"))?;
    let copy = open_with_key(&folder.path().join("copy.cchc"));
    tables.fill(&copy).map_err(|failure| format!("{form:?}: {failure}"))
}

/// Cases take turns, and forms do: each case makes a call that none before it makes, or has a record of a type that no
/// case had before in the form.
#[test]
fn the_tables_of_cases_come_in_equal() {
    let (mut failures, mut called) = (Vec::new(), BTreeSet::new());
    let mut seen: BTreeSet<(usize, String)> = BTreeSet::new();
    let forms: Vec<Form> = forms().collect();
    let mut turn = 0;
    for (file, cases) in super::files() {
        for case in cases.iter().filter(|case| case.missing().is_none()) {
            let before = called.len();
            case.calls(&mut called);
            if called.len() == before {
                continue;
            }
            let Filled { store, .. } =
                &case.fill().unwrap_or_else(|failure| panic!("{file}: {}: {failure}", case.name));
            turn += 1;
            let filled: Vec<String> = collections().into_iter().filter(|it| !records(store, it).is_empty()).collect();
            for (position, form) in forms.iter().enumerate() {
                let mut is_new = false;
                for collection in &filled {
                    is_new |= seen.insert((position, collection.clone()));
                }
                if (is_new || turn % forms.len() == position)
                    && let Err(failure) = transfer(store, *form)
                {
                    failures.push(format!("{file}: {}: {failure}", case.name));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} fail:\n{}", failures.len(), failures.join("\n"));
    // There is a record of every type among them, in every form.
    assert_eq!(seen.len(), forms.len() * collections().len());
}
