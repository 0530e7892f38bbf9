//! Queries of an index whose fields and values the compiler checks.

use std::fmt;
use std::marker::PhantomData;

use super::record::{FieldType, KeyField, KeyPart, ValueOf};
use super::{IndexQuery, Scalar};

/// The indexes of a record type, one method each: what `by()` of the record type returns, and where typed queries
/// start.
///
/// ```
/// use cchc::{Store, model::{Session, SessionKind, SessionStatus}};
/// use jiff::civil::date;
///
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path().join("a.cchc"))?;
/// store.sessions().add(Session::draft(SessionKind::AgencyMeeting, date(2021, 3, 5), "Họp cơ quan tháng 3"))?;
///
/// // From 1 March on, latest first, 20 a page.
/// let spring = store.sessions().page(Session::by().held_on().since(date(2021, 3, 1)).descending().limit(20))?;
/// // The planned ones of March.
/// let planned = Session::by().status().is(SessionStatus::Planned).since(date(2021, 3, 1)).until(date(2021, 3, 31));
/// assert_eq!((spring.items.len(), store.sessions().count(planned)?), (1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A query of an index that the record type does not have does not compile:
///
/// ```compile_fail,E0599
/// # use cchc::model::Session;
/// let query = Session::by().nam();
/// ```
///
/// nor one with a value of another type, or in another order than that of the fields:
///
/// ```compile_fail,E0277
/// # use cchc::model::{Session, UnitId};
/// let query = Session::by().plan().is(UnitId::default());
/// ```
///
/// ```compile_fail,E0277
/// # use cchc::model::Session;
/// let query = Session::by().plan().since(jiff::civil::date(2021, 3, 1));
/// ```
///
/// nor one with more fields than the index has:
///
/// ```compile_fail,E0599
/// # use cchc::model::Session;
/// # let day = jiff::civil::date(2021, 3, 1);
/// let query = Session::by().held_on().is(day).since(day);
/// ```
///
/// nor does one of another collection:
///
/// ```compile_fail,E0277
/// # use cchc::{Store, model::Session};
/// # fn page(store: &Store) {
/// let page = store.units().page(Session::by().held_on());
/// # }
/// ```
pub struct Indexes<R>(PhantomData<fn() -> R>);

impl<R> Indexes<R> {
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<R> fmt::Debug for Indexes<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Indexes")
    }
}

/// A query of an index of the record type `R`, made from [`Indexes`]. `F` are the types of the fields that have no
/// value yet, in order: `is` gives the first of them one, `since` and `until` bound it.
///
/// `page`, `count` and `iter` take it as they take an [`IndexQuery`], which it can be turned into.
#[must_use]
pub struct TypedQuery<R, F> {
    query: IndexQuery,
    /// The fields that have no value yet.
    fields: &'static [KeyField],
    types: PhantomData<fn() -> (R, F)>,
}

impl<R, F> TypedQuery<R, F> {
    pub(crate) fn by(index: &str, fields: &'static [KeyField]) -> Self {
        Self { query: IndexQuery::by(index), fields, types: PhantomData }
    }

    /// In descending order.
    pub fn descending(self) -> Self {
        self.map(IndexQuery::descending)
    }

    /// At most this many records per page, 1 to 1,000.
    pub fn limit(self, limit: u32) -> Self {
        self.map(|query| query.limit(limit))
    }

    /// The page after the one that gave this cursor.
    pub fn after(self, cursor: impl Into<String>) -> Self {
        self.map(|query| query.after(cursor))
    }

    fn map<G>(self, change: impl FnOnce(IndexQuery) -> IndexQuery) -> TypedQuery<R, G> {
        TypedQuery { query: change(self.query), fields: self.fields, types: PhantomData }
    }
}

impl<R, F: Fields> TypedQuery<R, F> {
    /// Only records in which the next field has this value; with `None`, those in which it has none.
    pub fn is(mut self, value: impl ValueOf<F::Next>) -> TypedQuery<R, F::Rest> {
        if let Some((next, rest)) = self.fields.split_first() {
            self.query.filter.insert(next.name.to_owned(), value.into_key_part().into());
            self.fields = rest;
        }
        self.map(|query| query)
    }
}

impl<R, F: Bounds> TypedQuery<R, F> {
    /// Only from this value of the next field, included.
    pub fn since(self, value: impl ValueOf<F::Next>) -> TypedQuery<R, Bounded<F::Next>> {
        self.map(|query| query.since(value.into_key_part()))
    }

    /// Only up to this value of the next field, included.
    pub fn until(self, value: impl ValueOf<F::Next>) -> TypedQuery<R, Bounded<F::Next>> {
        self.map(|query| query.until(value.into_key_part()))
    }
}

impl<R, F> Clone for TypedQuery<R, F> {
    fn clone(&self) -> Self {
        Self { query: self.query.clone(), fields: self.fields, types: PhantomData }
    }
}

impl<R, F> fmt::Debug for TypedQuery<R, F> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.query.fmt(out)
    }
}

impl<R, F> From<TypedQuery<R, F>> for IndexQuery {
    fn from(typed: TypedQuery<R, F>) -> Self {
        typed.query
    }
}

impl From<KeyPart> for Scalar {
    fn from(part: KeyPart) -> Self {
        match part {
            KeyPart::Nothing => Self::Nothing,
            KeyPart::Reference(id) => Self::Text(id.to_string()),
            KeyPart::Date(date) => date.into(),
            KeyPart::Number(number) => Self::Number(number),
            KeyPart::Text(text) => Self::Text(text),
        }
    }
}

/// What finds records of the type `R`: an [`IndexQuery`], which is checked when it runs, or a [`TypedQuery`] of that
/// type, which is checked when it is compiled.
#[diagnostic::on_unimplemented(message = "`{Self}` is no query of the records `{R}`")]
pub trait QueryOf<R> {
    /// The query, whose fields and values are no longer typed.
    fn index_query(&self) -> &IndexQuery;
}

impl<R> QueryOf<R> for IndexQuery {
    fn index_query(&self) -> &IndexQuery {
        self
    }
}

impl<R, F> QueryOf<R> for TypedQuery<R, F> {
    fn index_query(&self) -> &IndexQuery {
        &self.query
    }
}

impl<R, Q: QueryOf<R>> QueryOf<R> for &Q {
    fn index_query(&self) -> &IndexQuery {
        (**self).index_query()
    }
}

/// Fields of an index that have no value yet.
pub trait Fields {
    /// The type of the next one.
    type Next: FieldType;
    /// The types of those after it.
    type Rest;
}

/// Fields of which the next can be bounded: those without a value, or one that has a bound already.
#[diagnostic::on_unimplemented(message = "the index has no further field to bound")]
pub trait Bounds {
    /// The type of the next one.
    type Next: FieldType;
}

/// A field that has a bound: it can have another, and no field after it can have a value.
#[derive(Debug)]
pub struct Bounded<F>(PhantomData<fn() -> F>);

impl<F: FieldType> Bounds for Bounded<F> {
    type Next = F;
}

macro_rules! fields {
    ($(($next:ident $(, $rest:ident)*))+) => {$(
        impl<$next: FieldType $(, $rest)*> Fields for ($next, $($rest,)*) {
            type Next = $next;
            type Rest = ($($rest,)*);
        }

        impl<$next: FieldType $(, $rest)*> Bounds for ($next, $($rest,)*) {
            type Next = $next;
        }
    )+};
}

fields! { (A) (A, B) (A, B, C) (A, B, C, D) }
