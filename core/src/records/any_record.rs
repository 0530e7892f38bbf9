//! A record of any type behind one trait object, so that the store's code is compiled once and not for each type.

use std::any::Any;

use jiff::civil::Date;

use super::index::{IndexShape, shape};
use crate::error::{CchcError, Result};
use crate::model::record::{Called, IndexKey, Problems, References, StatusHistory, UnitNames};
use crate::model::{Header, IndexQuery, PersonalField, Record, RecordType, Texts};
use crate::pack::{self, Form};

/// A record of any type of the catalogue; see [`Record`] for the methods.
pub(crate) trait AnyRecord: Any + Send + Sync {
    fn header(&self) -> &Header;
    fn header_mut(&mut self) -> &mut Header;
    fn encode(&self, form: Form) -> Result<Vec<u8>, pack::Error>;
    fn references(&self) -> References;
    fn keys(&self) -> Vec<(IndexShape, Vec<IndexKey>)>;
    fn facts(&self) -> Option<(Date, Vec<u8>)>;
    fn called(&self) -> Called;
    fn natural_key(&self) -> IndexKey;
    fn status_history(&self) -> Option<StatusHistory<'_>>;
    fn validate(&self, problems: &mut Problems);
    fn validate_change(&self, before: &dyn AnyRecord, problems: &mut Problems);
    fn peers(&self) -> Vec<IndexQuery>;
    fn validate_beside(&self, peer: &dyn AnyRecord, units: &dyn UnitNames, problems: &mut Problems);
    fn validate_removal(&self, problems: &mut Problems);
    fn personal(&mut self) -> Vec<PersonalField<'_>>;
    fn forgets_key(&self) -> bool;
    fn texts<'a>(&'a self, to: &mut Texts<'a>);
}

impl<R: Record> AnyRecord for R {
    fn header(&self) -> &Header {
        RecordType::header(self)
    }

    fn header_mut(&mut self) -> &mut Header {
        RecordType::header_mut(self)
    }

    fn encode(&self, form: Form) -> Result<Vec<u8>, pack::Error> {
        pack::encode(self, form)
    }

    fn references(&self) -> References {
        References::of(self)
    }

    fn keys(&self) -> Vec<(IndexShape, Vec<IndexKey>)> {
        R::indexes().iter().map(|index| (shape(index), (index.keys)(self))).collect()
    }

    fn facts(&self) -> Option<(Date, Vec<u8>)> {
        Record::facts(self)
    }

    fn called(&self) -> Called {
        Record::called(self)
    }

    fn natural_key(&self) -> IndexKey {
        Record::natural_key(self)
    }

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Record::status_history(self)
    }

    fn validate(&self, problems: &mut Problems) {
        Record::validate(self, problems);
    }

    fn validate_change(&self, before: &dyn AnyRecord, problems: &mut Problems) {
        let before: &dyn Any = before;
        if let Some(before) = before.downcast_ref() {
            Record::validate_change(self, before, problems);
        }
    }

    fn peers(&self) -> Vec<IndexQuery> {
        Record::peers(self)
    }

    fn validate_beside(&self, peer: &dyn AnyRecord, units: &dyn UnitNames, problems: &mut Problems) {
        let peer: &dyn Any = peer;
        if let Some(peer) = peer.downcast_ref() {
            Record::validate_beside(self, peer, units, problems);
        }
    }

    fn validate_removal(&self, problems: &mut Problems) {
        Record::validate_removal(self, problems);
    }

    fn personal(&mut self) -> Vec<PersonalField<'_>> {
        Record::personal(self)
    }

    fn forgets_key(&self) -> bool {
        Record::forgets_key(self)
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        Record::texts(self, to);
    }
}

/// A record of whatever type.
pub(crate) type Untyped = Box<dyn AnyRecord>;

/// The record as the type that it is.
pub(crate) fn typed<R: Record>(record: Untyped) -> Result<R> {
    let record: Box<dyn Any> = record;
    let other = |_| CchcError::internal(format_args!("this is no {}", R::NAME));
    record.downcast().map(|record| *record).map_err(other)
}
