//! What differs between two versions of a record, field by field.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use super::any_record::{AnyRecord, Untyped};
use super::catalogue::Kind;
use crate::error::{CchcError, Result};
use crate::model::{Differences, FieldDifference, Personal};
use crate::pack::{self, Form};

impl Differences {
    /// Compares two versions of a record; `None` stands for a version in which the record is not there.
    pub(crate) fn of(
        (kind, id): (&Kind, Uuid),
        (from_rev, before): (u32, Option<Untyped>),
        (to_rev, after): (u32, Option<Untyped>),
    ) -> Result<Self> {
        let [before, after] = [before, after].map(|version| version.map_or_else(|| Ok(Fields::new()), fields_of));
        let (mut before, after) = (before?, after?);
        let mut fields = Vec::new();
        for (path, new) in after {
            let old = before.remove(&path);
            if old.as_ref() != Some(&new) {
                fields.push(difference(path, old, Some(new)));
            }
        }
        fields.extend(before.into_iter().map(|(path, old)| difference(path, Some(old), None)));
        fields.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(Self { kind: kind.name.to_owned(), id, from_rev, to_rev, fields })
    }
}

/// Path → value.
type Fields = BTreeMap<String, Field>;

#[derive(PartialEq)]
enum Field {
    Plain(String),
    Sealed(Personal),
}

fn difference(path: String, before: Option<Field>, after: Option<Field>) -> FieldDifference {
    let sealed = [&before, &after].into_iter().flatten().any(|field| matches!(field, Field::Sealed(_)));
    let plain = |field| match field {
        Some(Field::Plain(text)) => Some(text),
        Some(Field::Sealed(_)) | None => None,
    };
    FieldDifference { path, before: plain(before), after: plain(after), sealed }
}

/// Every value of a record that has no parts, its header left out.
fn fields_of(mut record: Untyped) -> Result<Fields> {
    let mut fields = Fields::new();
    let record: &mut dyn AnyRecord = &mut *record;
    // Personal data are taken out, so that they cannot get into a text.
    for field in record.personal() {
        if let Some(value) = field.value.take() {
            fields.insert(field.path.to_owned(), Field::Sealed(value));
        }
    }
    let broken = |error: pack::Error| CchcError::Corrupt { reason: error.to_string() };
    let bytes = record.encode(Form::Call).map_err(broken)?;
    let value: Value = pack::decode(&bytes, Form::Call).map_err(broken)?;
    if let Value::Object(members) = value {
        for (name, value) in members.into_iter().filter(|(name, _)| name != "header") {
            add(name, value, &mut fields);
        }
    }
    if let Some(scope) = record.header().scope {
        fields.insert("header.scope".to_owned(), Field::Plain(scope.0.to_string()));
    }
    Ok(fields)
}

fn add(path: String, value: Value, fields: &mut Fields) {
    let text = match value {
        Value::Null => return,
        Value::Array(items) => {
            return items.into_iter().enumerate().for_each(|(at, item)| add(format!("{path}[{at}]"), item, fields));
        }
        Value::Object(members) => {
            return members.into_iter().for_each(|(name, value)| add(format!("{path}.{name}"), value, fields));
        }
        Value::String(text) => text,
        other => other.to_string(),
    };
    fields.insert(path, Field::Plain(text));
}
