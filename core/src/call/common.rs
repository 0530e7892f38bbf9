//! The calls that every collection has, written once for all kinds of records.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Method;
use super::wire::{misfit, read, understood, write};
use crate::error::{CchcError, Result};
use crate::model::IndexQuery;
use crate::pack::{self, Form};
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

pub(super) fn add(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    one(method.kind()?, batch, Write::Add(record(method, bytes)?))
}

pub(super) fn update(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    one(method.kind()?, batch, Write::Update(record(method, bytes)?))
}

pub(super) fn add_many(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    let kind = method.kind()?;
    let read = || {
        let given = pack::items(pack::entry(bytes, "records")?).map_err(|error| error.in_field("records"))?;
        let decode = |(position, bytes)| {
            kind.decode(bytes, Form::Call).map_err(|error| error.in_item(position).in_field("records"))
        };
        (0..).zip(given).map(decode).collect::<std::result::Result<Vec<_>, pack::Error>>()
    };
    let records = read().map_err(|error| misfit(method.name, &error))?;
    understood(method.name, bytes, &map(&[("records", list(&records)?)])?)?;
    list(&batch.apply_any(kind, records.into_iter().map(Write::Add).collect(), true)?)
}

pub(super) fn remove(method: &Method, batch: &mut Transaction, bytes: &[u8]) -> Result<Vec<u8>> {
    let Revision { id, rev } = read(method.name, bytes)?;
    batch.apply_any(method.kind()?, vec![Write::Remove { id, rev }], false)?;
    write(&())
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

/// The record among the arguments.
fn record(method: &Method, bytes: &[u8]) -> Result<Untyped> {
    let kind = method.kind()?;
    let given = pack::entry(bytes, "record").map_err(|error| misfit(method.name, &error))?;
    let record = kind.decode(given, Form::Call).map_err(|error| misfit(method.name, &error.in_field("record")))?;
    understood(method.name, bytes, &map(&[("record", encoded(&*record)?)])?)?;
    Ok(record)
}

fn one(kind: &'static Kind, batch: &mut Transaction, write: Write) -> Result<Vec<u8>> {
    let nothing = || CchcError::Corrupt { reason: "a write gave nothing back".to_owned() };
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
    CchcError::Corrupt { reason: error.to_string() }
}
