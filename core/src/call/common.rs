//! The calls that every collection has (add, update, page, …), implemented once for all record types.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::decoding::{Decoded, ShapeErrors, read, write};
use super::{Loaded, Method};
use crate::command::ImportTable;
use crate::error::{CchcError, Result};
use crate::model::{Earlier, IndexQuery};
use crate::pack::{self, Form, Step};
use crate::records::any_record::{AnyRecord, Untyped};
use crate::records::catalogue::Kind;
use crate::store::{Transaction, View, Write};

/// Arguments: an identity.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    id: Uuid,
}

/// Arguments: an identity at a revision.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Revision {
    id: Uuid,
    rev: u32,
}

/// Arguments: an identity, and its version at a revision or an instant.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierVersion {
    id: Uuid,
    #[serde(default)]
    rev: Option<u32>,
    #[serde(default)]
    as_of: Option<Timestamp>,
}

pub(super) fn add(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    one(method.kind()?, batch, Write::Add(record(method, bytes)?))
}

pub(super) fn update(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    one(method.kind()?, batch, Write::Update(record(method, bytes)?))
}

pub(super) fn add_many(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    let kind = method.kind()?;
    let records = records(method, kind, bytes, &|| batch.look())?;
    let added = batch.apply_any(kind, records.into_iter().map(Write::Add).collect(), true)?;
    let items = added.iter().map(|record| batch.look().and_then(|()| encoded(&**record)));
    pack::list(&items.collect::<Result<Vec<_>>>()?).map_err(unwritable)
}

pub(super) fn import_table(method: &'static Method, bytes: &[u8], look: &dyn Fn() -> Result<()>) -> Result<Loaded> {
    let table = read::<ImportTable>(method.name, bytes)?.load(look)?;
    Ok(Box::new(move |batch| {
        let collection = method.name.split('.').next().unwrap_or_default();
        write(&table.import(method.kind()?, collection, batch)?)
    }))
}

pub(super) fn remove(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    let Revision { id, rev } = read(method.name, bytes)?;
    batch.apply_any(method.kind()?, vec![Write::Remove { id, rev }], false)?;
    write(&())
}

pub(super) fn bring_back(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    let kind = method.kind()?;
    let EarlierVersion { id, rev, as_of } = read(method.name, bytes)?;
    let which = match (rev, as_of) {
        (Some(rev), None) => Earlier::Revision(rev),
        (None, Some(at)) => Earlier::AsOf(at),
        _ => {
            let (text, text_vi) = ("give a revision or an instant", "hãy nêu số phiên bản hoặc thời điểm");
            return Err(CchcError::invalid(kind.name, "rev", "either", text, text_vi));
        }
    };
    encoded(&*batch.bring_back_any(kind, id, which)?)
}

pub(super) fn get(method: &Method, view: &View<'_>, _now: Timestamp, bytes: &[u8]) -> Result<Vec<u8>> {
    let Which { id } = read(method.name, bytes)?;
    let kind = method.kind()?;
    let missing = || CchcError::NotFound { kind: kind.name.to_owned(), id: id.to_string() };
    encoded(&*view.find_any(kind, id)?.ok_or_else(missing)?)
}

pub(super) fn find(method: &Method, view: &View<'_>, _now: Timestamp, bytes: &[u8]) -> Result<Vec<u8>> {
    let Which { id } = read(method.name, bytes)?;
    view.find_any(method.kind()?, id)?.map_or_else(|| write(&()), |record| encoded(&*record))
}

pub(super) fn page(method: &Method, view: &View<'_>, _now: Timestamp, bytes: &[u8]) -> Result<Vec<u8>> {
    let page = view.page_any(method.kind()?, &read::<IndexQuery>(method.name, bytes)?)?;
    map(&[("items", list(&page.items)?), ("next", write(&page.next)?)])
}

pub(super) fn count(method: &Method, view: &View<'_>, _now: Timestamp, bytes: &[u8]) -> Result<Vec<u8>> {
    write(&view.count_any(method.kind()?, &read::<IndexQuery>(method.name, bytes)?)?)
}

pub(super) fn history(method: &Method, view: &View<'_>, _now: Timestamp, bytes: &[u8]) -> Result<Vec<u8>> {
    let Which { id } = read(method.name, bytes)?;
    list(&view.history_any(method.kind()?, id)?)
}

/// Decodes the argument `record`.
fn record(method: &Method, bytes: &[u8]) -> Result<Untyped> {
    let (kind, at) = (method.kind()?, [Step::Name("record".to_owned())]);
    let (given, mut errors) = argument(method, bytes, "record")?;
    match decode(kind, given) {
        Decoded { value: Ok(record), unread } if unread.is_empty() && errors.is_empty() => Ok(record),
        first => {
            errors.add_all(given, &at, first.shape(), &|bytes| decode(kind, bytes).shape());
            Err(errors.refused(method.name))
        }
    }
}

/// Decodes the argument `records`; `look` is called for each.
fn records(method: &Method, kind: &Kind, bytes: &[u8], look: &dyn Fn() -> Result<()>) -> Result<Vec<Untyped>> {
    let (given, mut errors) = argument(method, bytes, "records")?;
    let items = pack::items(given).map_err(|error| {
        let mut errors = ShapeErrors::default();
        errors.add(&[Step::Name("records".to_owned())], &error);
        errors.refused(method.name)
    })?;
    let mut records = Vec::with_capacity(items.len());
    for (position, item) in (0..).zip(items) {
        look()?;
        let at = || [Step::Name("records".to_owned()), Step::Item(position)];
        match decode(kind, item) {
            Decoded { value: Ok(record), unread } if unread.is_empty() => records.push(record),
            first => errors.add_all(item, &at(), first.shape(), &|bytes| decode(kind, bytes).shape()),
        }
        if errors.is_full() {
            break;
        }
    }
    if errors.is_empty() { Ok(records) } else { Err(errors.refused(method.name)) }
}

/// The encoded value of a call's only argument; other names are errors.
fn argument<'a>(method: &Method, bytes: &'a [u8], name: &'static str) -> Result<(&'a [u8], ShapeErrors)> {
    let mut errors = ShapeErrors::default();
    let read = || Ok((pack::entry(bytes, name)?, pack::names_beside(bytes, name)?));
    match read() {
        Ok((given, beside)) => {
            beside.into_iter().for_each(|other| errors.add_unknown_field(other));
            Ok((given, errors))
        }
        Err(error) => {
            errors.add(&[], &error);
            Err(errors.refused(method.name))
        }
    }
}

fn decode(kind: &Kind, bytes: &[u8]) -> Decoded<Untyped> {
    let encode = |record: &Untyped| record.encode(Form::Call);
    Decoded::new(bytes, |notes| kind.decode_noting(bytes, Form::Call, notes), encode)
}

fn one(kind: &'static Kind, batch: &mut Transaction, write: Write) -> Result<Vec<u8>> {
    let nothing = || CchcError::internal("a write gave nothing back");
    encoded(&*batch.apply_any(kind, vec![write], false)?.pop().ok_or_else(nothing)?)
}

fn encoded(record: &dyn AnyRecord) -> Result<Vec<u8>> {
    record.encode(Form::Call).map_err(unwritable)
}

fn list(records: &[Untyped]) -> Result<Vec<u8>> {
    let items: Vec<_> = records.iter().map(|record| encoded(&**record)).collect::<Result<_>>()?;
    pack::list(&items).map_err(unwritable)
}

fn map(entries: &[(&str, Vec<u8>)]) -> Result<Vec<u8>> {
    pack::map(entries).map_err(unwritable)
}

fn unwritable(error: pack::Error) -> CchcError {
    CchcError::internal(error)
}
