//! The catalogue of record types at run time: index entries, references and texts of records of any type.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::any_record::{AnyRecord, Untyped};
use super::envelope::Envelope;
use super::index::{IndexEntry, IndexShape, row_of, shape};
use super::{keys, tables};
use crate::error::{CchcError, Result};
use crate::model::catalogue::for_each_record;
use crate::model::facts;
use crate::model::record::{IndexKey, KeyField, KeyPart, KeyType, Problems, References};
use crate::model::{Record, RecordText, Texts};
use crate::pack::{self, Form, Notes};
use crate::storage::{KeyRange, Source};
use uuid::Uuid;

macro_rules! kinds {
    ($($record:ident in $collection:ident;)*) => { &[$(Kind::of::<crate::model::$record>()),*] };
}

/// Every record type, in the order of the catalogue.
pub(crate) static KINDS: &[Kind] = for_each_record!(kinds);

/// What the store needs to know of a record type without knowing the type.
pub(crate) struct Kind {
    pub number: u8,
    pub name: &'static str,
    /// The texts by whose words its records are found, as paths without positions; empty if they are not.
    pub texts: &'static [&'static str],
    /// The name of the index of the day by which searches sort its records.
    pub day: Option<&'static str>,
    /// Whether identities are random.
    pub random_id: bool,
    /// Whether it has an index of facts.
    pub has_facts: bool,
    indexes: fn() -> Vec<IndexShape>,
    decode: fn(&[u8], Form, &mut Notes) -> Result<Untyped, pack::Error>,
}

/// Takes the texts of a record.
pub(crate) type ReadTexts<'a> = dyn FnMut(&[RecordText<'_>]) + 'a;

/// Finds the row of an identity.
pub(crate) type Rows<'a> = dyn FnMut(Uuid) -> Result<u64> + 'a;

impl Kind {
    const fn of<R: Record>() -> Self {
        Self {
            number: R::NUMBER,
            name: R::NAME,
            texts: R::TEXTS,
            day: R::DAY,
            random_id: R::RANDOM_ID,
            indexes: || {
                let own = R::indexes().iter().map(shape);
                own.chain([REFERENCES]).chain(R::HAS_FACTS.then_some(FACTS)).collect()
            },
            has_facts: R::HAS_FACTS,
            decode: |bytes, form, notes| Ok(Box::new(pack::decode_noting::<R>(bytes, form, notes)?)),
        }
    }

    /// Whether its records are found by their words.
    pub fn is_searched(&self) -> bool {
        !self.texts.is_empty()
    }

    /// The record type with this number.
    pub fn numbered(number: u8) -> Result<&'static Self> {
        KINDS
            .iter()
            .find(|kind| kind.number == number)
            .ok_or_else(|| CchcError::Corrupt { reason: format!("record type {number} is not known") })
    }

    /// The record type with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// A record of this type from its bytes.
    pub fn decode(&self, bytes: &[u8], form: Form) -> Result<Untyped, pack::Error> {
        self.decode_noting(bytes, form, &mut Notes::default())
    }

    /// Decodes a record, and notes what of the bytes was not taken.
    pub fn decode_noting(&self, bytes: &[u8], form: Form, notes: &mut Notes) -> Result<Untyped, pack::Error> {
        (self.decode)(bytes, form, notes)
    }

    /// The record of a version.
    pub fn record(&self, envelope: &Envelope) -> Result<Untyped> {
        let corrupt = |error| CchcError::Corrupt { reason: format!("{} {}: {error}", self.name, envelope.header.id) };
        let mut record = self.decode(&envelope.body, Form::Body).map_err(corrupt)?;
        *record.header_mut() = envelope.header.clone();
        Ok(record)
    }

    /// Why a version may not be removed.
    pub fn removal(&self, envelope: &Envelope) -> Result<Problems> {
        let mut problems = Problems::default();
        self.record(envelope)?.validate_removal(&mut problems);
        Ok(problems)
    }

    /// Its indexes; the last are that of its references, and that of its facts if it has any.
    pub fn indexes(&self) -> Vec<IndexShape> {
        (self.indexes)()
    }

    /// The indexes that can be searched.
    pub fn searched_by(&self) -> Vec<IndexShape> {
        let mut indexes = self.indexes();
        indexes.truncate(indexes.len() - 1 - usize::from(self.has_facts));
        indexes
    }

    /// The first index that begins with a field, whose values can be filtered by and counted.
    pub fn index_of(&self, field: &str) -> Option<IndexShape> {
        self.complete().find(|(first, _)| first.name == field).map(|(_, index)| index)
    }

    /// The fields that [`index_of`](Self::index_of) finds an index of.
    pub fn indexed_fields(&self) -> impl Iterator<Item = KeyField> {
        self.complete().map(|(first, _)| first)
    }

    /// The indexes with every record that has their first field, which is given with them. A sparse index of another
    /// value lacks some.
    fn complete(&self) -> impl Iterator<Item = (KeyField, IndexShape)> {
        let with_first = |index: IndexShape| Some((*index.fields.first()?, index));
        self.searched_by().into_iter().filter_map(with_first).filter(|(first, it)| !it.sparse || first.name == it.name)
    }

    /// The position of its index of facts; `None` if it has none.
    pub fn facts(&self) -> Option<usize> {
        self.has_facts.then(|| self.indexes().len() - 1)
    }

    /// The index entries of one version.
    pub fn entries(&self, envelope: &Envelope, rows: &mut Rows<'_>) -> Result<Vec<IndexEntry>> {
        if envelope.removed {
            return Ok(Vec::new());
        }
        let row = rows(envelope.header.id)?;
        entries(&*self.record(envelope)?, row, rows)
    }

    /// The index entries of a version that is not removed, at its row, and what it points at.
    pub fn entries_and_references(
        &self,
        envelope: &Envelope,
        row: u64,
        rows: &mut Rows<'_>,
    ) -> Result<(Vec<IndexEntry>, References)> {
        let record = self.record(envelope)?;
        Ok((entries(&*record, row, rows)?, record.references()))
    }

    /// What one version points at.
    pub fn references(&self, envelope: &Envelope) -> Result<References> {
        if envelope.removed { Ok(References::default()) } else { Ok(self.record(envelope)?.references()) }
    }

    /// Reads the texts of one version by whose words it is found. Personal data are sealed in it, and are no texts.
    pub fn read_texts(&self, envelope: &Envelope, read: &mut ReadTexts<'_>) -> Result<()> {
        if envelope.removed {
            return Ok(());
        }
        let record = self.record(envelope)?;
        let mut texts = Texts::default();
        record.texts(&mut texts);
        read(&texts.into_vec());
        Ok(())
    }

    /// The record type that names a row, with how many of its records do; the row itself does not count.
    pub fn pointed_at(&self, source: &dyn Source, row: u64) -> Result<Option<(&'static Self, u32)>> {
        for kind in KINDS {
            let mut pointing = kind.pointing_at(self, row, source)?;
            if kind.number == self.number {
                pointing.remove(&row);
            }
            if !pointing.is_empty() {
                return Ok(Some((kind, pointing.len() as u32)));
            }
        }
        Ok(None)
    }

    /// The rows of this kind that name a row of another.
    pub fn pointing_at(&self, target: &Self, row: u64, source: &dyn Source) -> Result<BTreeSet<u64>> {
        let mut pointing = BTreeSet::new();
        for index in self.indexes() {
            let Some(prefix) = index.pointing_at(target, row) else { continue };
            let span = KeyRange::prefix(&prefix);
            source.reader(&tables::index(self.name, index.name))?.scan(&span, false, &mut |key, value| {
                pointing.insert(row_of(index.unique, key, value)?);
                Ok(ControlFlow::Continue(()))
            })?;
        }
        Ok(pointing)
    }
}

/// Every record type has this index besides its own: what it points at where no other index begins with that.
/// Key: kind and row pointed at, own row.
const REFERENCES: IndexShape = IndexShape { name: "pointers", fields: &[], unique: false, sparse: false };

/// What figures need to know of each record, by day. Key: day, own row; value: the facts.
const FACTS: IndexShape = IndexShape { name: facts::NAME, fields: &FACT_FIELDS, unique: false, sparse: false };
const FACT_FIELDS: [KeyField; 1] = [KeyField { name: "day", value: KeyType::Date }];

impl IndexShape {
    /// The key prefix of records that refer to a row; `None` if this index does not start with such a reference.
    fn pointing_at(&self, kind: &Kind, row: u64) -> Option<Vec<u8>> {
        match self.fields.first() {
            Some(KeyField { value: KeyType::Reference(target), .. }) if *target == kind.name => {
                Some(keys::reference(row))
            }
            None => Some(tables::record_key(kind.number, row).to_vec()),
            _ => None,
        }
    }
}

/// The index entries of a record.
pub(crate) fn entries(record: &dyn AnyRecord, row: u64, rows: &mut Rows<'_>) -> Result<Vec<IndexEntry>> {
    let own = record.keys();
    let mut found = Vec::new();
    for (position, (index, keys)) in own.iter().enumerate() {
        for parts in keys {
            let mut key = Vec::with_capacity(32);
            for (field, part) in index.fields.iter().zip(parts) {
                keys::encode(field.value, part, &mut key, rows)?;
            }
            let value = if index.unique {
                row.to_be_bytes().to_vec()
            } else {
                key.extend_from_slice(&row.to_be_bytes());
                Vec::new()
            };
            found.push(IndexEntry { index: position, key, value });
        }
    }
    add_references(&own, record.references(), row, rows, &mut found)?;
    if let Some((day, value)) = record.facts() {
        let mut key = Vec::with_capacity(16);
        keys::encode(KeyType::Date, &KeyPart::Date(day), &mut key, rows)?;
        key.extend_from_slice(&row.to_be_bytes());
        found.push(IndexEntry { index: own.len() + 1, key, value });
    }
    // A record may name the same target twice; an index has it once.
    found.sort();
    found.dedup();
    Ok(found)
}

/// Adds an entry for each reference that no entry so far begins with.
fn add_references(
    indexes: &[(IndexShape, Vec<IndexKey>)],
    references: References,
    own: u64,
    rows: &mut Rows<'_>,
    found: &mut Vec<IndexEntry>,
) -> Result<()> {
    for reference in references.records {
        let Some(kind) = Kind::named(reference.kind) else { continue };
        let row = rows(reference.id)?;
        let told = found.iter().any(|entry| {
            let shape = indexes.get(entry.index).map(|(shape, _)| shape);
            shape.and_then(|shape| shape.pointing_at(kind, row)).is_some_and(|start| entry.key.starts_with(&start))
        });
        if !told {
            let key = [&tables::record_key(kind.number, row)[..], &own.to_be_bytes()].concat();
            found.push(IndexEntry { index: indexes.len(), key, value: Vec::new() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::RecordType;
    use crate::testing::project_folder;

    macro_rules! names {
        ($($record:ident in $collection:ident;)*) => {
            &[$((<crate::model::$record as RecordType>::COLLECTION, <crate::model::$record as RecordType>::NAME)),*]
        };
    }
    const COLLECTIONS: &[(&str, &str)] = for_each_record!(names);

    #[test]
    fn numbers_and_names_belong_to_one_type_each() {
        for (position, kind) in KINDS.iter().enumerate() {
            for other in &KINDS[position + 1..] {
                assert_ne!(kind.number, other.number);
                assert_ne!(kind.name, other.name);
            }
            assert_ne!(crate::error::kind_vi(kind.name), kind.name, "{} has no Vietnamese name", kind.name);
        }
    }

    /// Every record that a conformance case adds, with one identity for whatever it points at; none in the packed
    /// crate, which has no cases.
    fn records_of_cases() -> Option<Vec<(&'static Kind, serde_json::Value)>> {
        fn gather(value: &serde_json::Value, found: &mut Vec<(String, serde_json::Value)>) {
            if let (Some(call), Some(record)) = (value["call"].as_str(), value["with"].get("record")) {
                found.push((call.to_owned(), record.clone()));
            }
            match value {
                serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
                serde_json::Value::Object(fields) => fields.values().for_each(|field| gather(field, found)),
                _ => {}
            }
        }
        fn replace_placeholders(value: &mut serde_json::Value) {
            match value {
                serde_json::Value::String(text) if text.starts_with('$') => *text = Uuid::nil().to_string(),
                serde_json::Value::Array(items) => items.iter_mut().for_each(replace_placeholders),
                serde_json::Value::Object(fields) => fields.values_mut().for_each(replace_placeholders),
                _ => {}
            }
        }
        let mut found = Vec::new();
        for file in std::fs::read_dir(project_folder("tests/conformance")?).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                gather(&serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap(), &mut found);
            }
        }
        let collections: BTreeMap<_, _> = COLLECTIONS.iter().copied().collect();
        let known = |(call, mut record): (String, serde_json::Value)| {
            let collection = call.strip_suffix(".add")?;
            replace_placeholders(&mut record);
            Some((Kind::named(collections.get(collection)?)?, record))
        };
        Some(found.into_iter().filter_map(known).collect())
    }

    #[test]
    fn each_kind_of_record_is_added_by_a_case() {
        let Some(records) = records_of_cases() else { return };
        let added: BTreeSet<_> = records.iter().map(|(kind, _)| kind.name).collect();
        assert_eq!(added, KINDS.iter().map(|kind| kind.name).collect());
    }

    #[test]
    fn texts_lie_at_the_paths_that_are_declared() {
        let Some(records) = records_of_cases() else { return };
        let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (kind, record) in records {
            // Values that earlier steps give are not known here.
            let bytes = pack::encode(&record, Form::Call).unwrap();
            let Ok(record) = kind.decode(&bytes, Form::Call) else { continue };
            let mut texts = Texts::default();
            record.texts(&mut texts);
            found.entry(kind.name).or_default().extend(texts.into_vec().iter().map(|text| text.field()));
        }
        let mut differ = Vec::new();
        for kind in KINDS {
            let declared: BTreeSet<String> = kind.texts.iter().map(|path| (*path).to_owned()).collect();
            let found = found.remove(kind.name).unwrap_or_default();
            differ.extend(declared.symmetric_difference(&found).map(|path| format!("{}.{path}", kind.name)));
        }
        assert_eq!(differ, Vec::<String>::new(), "declared, and in no record of a case, or the other way round");
    }

    #[test]
    fn an_index_leads_to_the_day_of_each_kind_that_has_one() {
        for kind in KINDS {
            let Some(day) = kind.day else { continue };
            let field = kind.index_of(day).and_then(|index| index.fields.first());
            assert!(field.is_some_and(|field| matches!(field.value, KeyType::Date)), "{}: {day}", kind.name);
        }
    }

    /// The bytes of index keys depend on this: a change of a line is a change of the file format.
    #[test]
    fn indexes_are_as_in_files() {
        let index = |kind: &Kind, index: &IndexShape| {
            let unique = if index.unique { "unique " } else { "" };
            let sparse = if index.sparse { "sparse " } else { "" };
            let field = |field: &KeyField| match field.value {
                KeyType::Choice(_) => format!("{}: Choice", field.name),
                value => format!("{}: {value:?}", field.name),
            };
            let fields: Vec<_> = index.fields.iter().map(field).collect();
            format!("{unique}{sparse}{}.{} ({})", kind.name, index.name, fields.join(", "))
        };
        let indexes =
            KINDS.iter().flat_map(|kind| kind.searched_by().into_iter().map(move |shape| index(kind, &shape)));
        insta::assert_snapshot!(indexes.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn index_fields_point_at_known_types() {
        for kind in KINDS {
            for index in kind.indexes() {
                for field in index.fields {
                    if let KeyType::Reference(target) = field.value {
                        assert!(Kind::named(target).is_some(), "{}.{}: {target}", kind.name, index.name);
                    }
                }
            }
        }
    }
}
