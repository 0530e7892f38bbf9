//! The JSON Schema of the model and of every call, for generators of other languages' types.

use std::collections::{BTreeMap, BTreeSet};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::methods::{Method, Shape, methods};
use crate::error::{CchcError, ErrorReport};
use crate::labels;
use crate::model::record::{KeyField, KeyType};
use crate::model::{ExportOptions, IndexQuery, KeyImport, Reading, Record, RecordType, TableFormat};
use crate::official::ReportFile;

use crate::records::catalogue::Kind;
use crate::records::index::IndexShape;
use crate::store::{Change, Exported, Imported, Notice, Restored, Verification};

/// The schemas of a call's arguments and result.
pub struct Types {
    arguments: fn(&mut SchemaGenerator) -> Schema,
    result: fn(&mut SchemaGenerator) -> Schema,
    collection: Option<(&'static str, &'static str)>,
}

impl Types {
    pub(crate) const fn of<A: JsonSchema, R: JsonSchema>() -> Self {
        Self {
            arguments: |generator| generator.subschema_for::<A>(),
            result: |generator| generator.subschema_for::<R>(),
            collection: None,
        }
    }

    /// The record as arguments, its identity as result.
    pub(crate) const fn of_record<R: Record + JsonSchema>() -> Self
    where
        <R as RecordType>::Id: JsonSchema,
    {
        Self {
            arguments: |generator| generator.subschema_for::<R>(),
            result: |generator| generator.subschema_for::<R::Id>(),
            collection: Some((R::COLLECTION, R::NAME)),
        }
    }
}

/// Everything a generator needs, as one JSON document.
///
/// - `collections`: name, kind with its Vietnamese label, record type and identity, in the catalogue's order, with the
///   indexes a query can use and their fields.
/// - `calls`: the special calls in order, whether they write and may take long, the schemas of arguments and result,
///   and the `feature` without which a build lacks the call.
/// - `errors`: every code with its description.
/// - `types`: JSON Schema definitions; each value of an enum has its `label_vi`, and a type that only calls of a
///   feature use has the `feature`.
pub fn document() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let (everywhere, featured): (Vec<_>, Vec<_>) = methods().partition(|method| method.feature.is_none());
    let mut collections: Vec<Value> = Vec::new();
    let mut calls = Vec::new();
    for method in everywhere {
        let arguments = (method.schema.arguments)(&mut generator);
        let result = (method.schema.result)(&mut generator);
        match (method.shape, method.schema.collection) {
            (Shape::Common, Some((collection, kind))) => {
                if collections.last().and_then(|known| known["name"].as_str()) != Some(collection) {
                    let indexes: Vec<Value> =
                        Kind::named(kind).iter().flat_map(|kind| kind.searched_by()).map(index).collect();
                    collections.push(json!({
                        "name": collection,
                        "kind": kind,
                        "label_vi": labels::kind_vi(kind),
                        "record": arguments,
                        "id": result,
                        "indexes": indexes,
                    }));
                }
            }
            _ => calls.push(call(method, &arguments, &result)),
        }
    }
    generator.subschema_for::<IndexQuery>();
    generator.subschema_for::<Reading>();
    generator.subschema_for::<ReportFile>();
    generator.subschema_for::<Change>();
    generator.subschema_for::<Notice>();
    generator.subschema_for::<Verification>();
    generator.subschema_for::<KeyImport>();
    generator.subschema_for::<Restored>();
    generator.subschema_for::<Exported>();
    generator.subschema_for::<Imported>();
    generator.subschema_for::<ExportOptions>();
    generator.subschema_for::<TableFormat>();
    generator.subschema_for::<ErrorReport>();
    let mut features = BTreeMap::new();
    for method in featured {
        let known: BTreeSet<String> = generator.definitions().keys().cloned().collect();
        let arguments = (method.schema.arguments)(&mut generator);
        let result = (method.schema.result)(&mut generator);
        calls.push(call(method, &arguments, &result));
        let new = generator.definitions().keys().filter(|name| !known.contains(*name));
        features.extend(new.map(|name| (name.clone(), method.feature)));
    }
    let mut types = generator.take_definitions(true);
    for (name, feature) in features {
        if let Some(schema) = types.get_mut(&name).and_then(Value::as_object_mut) {
            schema.insert("feature".to_owned(), feature.into());
        }
    }
    types.iter_mut().for_each(|(name, schema)| label(name, schema));
    json!({ "collections": collections, "calls": calls, "errors": errors(), "types": types })
}

fn call(method: &Method, arguments: &Schema, result: &Schema) -> Value {
    let mut call = json!({
        "name": method.name,
        "writes": matches!(method.run, super::Run::Write(_) | super::Run::Load(_)),
        "long": method.long,
        "arguments": arguments,
        "result": result,
    });
    if let Some(feature) = method.feature {
        call["feature"] = feature.into();
    }
    call
}

/// Adds the Vietnamese label to each value of an enum.
fn label(name: &str, schema: &mut Value) {
    for variant in schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
        let label = variant["const"].as_str().and_then(|value| labels::label_of(name, value));
        if let (Some(label), Some(variant)) = (label, variant.as_object_mut()) {
            variant.insert("label_vi".to_owned(), label.into());
        }
    }
}

/// The codes of errors, with their descriptions.
fn errors() -> Vec<Value> {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<CchcError>();
    let variants = schema.get("oneOf").and_then(Value::as_array);
    let error = |variant: &Value| {
        let named = || variant["properties"].as_object().and_then(|fields| fields.keys().next().map(String::as_str));
        json!({ "code": variant["const"].as_str().or_else(named), "description": variant["description"] })
    };
    variants.into_iter().flatten().map(error).collect()
}

fn index(shape: IndexShape) -> Value {
    let field = |KeyField { name, value }: &KeyField| match value {
        KeyType::Reference(kind) => json!({ "name": name, "type": "reference", "kind": kind }),
        KeyType::Date => json!({ "name": name, "type": "date" }),
        KeyType::Number => json!({ "name": name, "type": "number" }),
        KeyType::Text | KeyType::Name | KeyType::PersonName | KeyType::Choice(_) => {
            json!({ "name": name, "type": "text" })
        }
    };
    let fields: Vec<Value> = shape.fields.iter().map(field).collect();
    json!({ "name": shape.name, "unique": shape.unique, "fields": fields })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_and_kind_has_a_label() {
        let document = document();
        for (name, schema) in document["types"].as_object().unwrap() {
            for variant in
                schema["oneOf"].as_array().into_iter().flatten().filter(|variant| variant["const"].is_string())
            {
                assert!(variant["label_vi"].is_string(), "{name}: {}", variant["const"]);
            }
        }
        for collection in document["collections"].as_array().unwrap() {
            assert!(collection["label_vi"].is_string(), "{}", collection["name"]);
        }
    }

    /// Other languages hide these fields; the `Debug` output of each type is tested in `tests/it/personal.rs`.
    #[test]
    fn fields_with_personal_data_in_clear_are_marked() {
        let document = document();
        let mut marked = Vec::new();
        for (name, schema) in document["types"].as_object().unwrap() {
            for part in std::iter::once(schema).chain(schema["oneOf"].as_array().into_iter().flatten()) {
                let fields = part["properties"].as_object().into_iter().flatten();
                marked.extend(
                    fields.filter(|(_, it)| it["personal"] == true).map(|(field, _)| format!("{name}.{field}")),
                );
            }
        }
        marked.sort_unstable();
        let known = [
            "AttemptTaken.score",
            "Contact.address",
            "Contact.email",
            "Contact.name",
            "Contact.phone",
            "ItemPoints.points",
            "Personal.text",
            "RevealedValue.text",
            "TakeAssessment.answers",
        ];
        assert_eq!(marked, known);
    }

    #[cfg(feature = "exchange")]
    #[test]
    fn what_a_feature_alone_has_is_marked() {
        let document = document();
        let calls: Vec<_> =
            document["calls"].as_array().unwrap().iter().filter(|call| call["feature"] == "exchange").collect();
        assert!(calls.iter().any(|call| call["name"] == "store.icalendar"), "{calls:?}");
        let types = document["types"].as_object().unwrap();
        let marked = |name: &str| types[name]["feature"] == "exchange";
        assert!(marked("CalendarOfStore") && marked("CalendarContent") && marked("CalendarText"));
        assert!(!marked("UnitId") && !marked("Session"), "what other calls use is everywhere");
    }

    #[test]
    fn the_indexes_offered_are_those_that_queries_use() {
        for collection in document()["collections"].as_array().unwrap() {
            let kind = Kind::named(collection["kind"].as_str().unwrap()).unwrap();
            let offered: Vec<_> =
                collection["indexes"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
            let used: Vec<_> = kind.searched_by().iter().map(|index| Value::from(index.name)).collect();
            assert_eq!(offered, used, "{}", kind.name);
            assert!(!offered.contains(&"pointers".into()));
        }
    }
}
