//! The indexes of a record type: which values make their keys, and in which order.
//!
//! A record file declares them with [`indexes!`](crate::indexes), each field's name beside the value it has in a
//! record. How a field sorts follows from the type of that value ([`KeyValue`]), so a key always has one part for each
//! field, of that field's type. The store turns parts into bytes (`store/keys.rs`).

use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::model::Labelled;

/// One way of finding and sorting the records of a type.
#[derive(Debug)]
pub struct Index<R> {
    /// Name, unique within the record type. A name that was in use once never gets another meaning.
    pub name: &'static str,
    /// The fields that make a key, the first sorting first.
    pub fields: &'static [KeyField],
    /// Whether two records may not share a key.
    pub unique: bool,
    /// Whether records may lack a key: those cannot be looked for by the value they do not have.
    pub sparse: bool,
    /// The keys of one record: none, one or several, each with one part per field.
    pub keys: fn(&R) -> Vec<IndexKey>,
}

/// The constructors that [`indexes!`](crate::indexes) calls; elsewhere fields and keys could differ.
impl<R> Index<R> {
    /// An index in which records may share a key.
    pub const fn by(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<IndexKey>) -> Self {
        Self { name, fields, unique: false, sparse: false, keys }
    }

    /// An index in which every key belongs to one record.
    pub const fn unique(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<IndexKey>) -> Self {
        Self { name, fields, unique: true, sparse: false, keys }
    }

    /// An index in which every key belongs to one record, and records without the value have none.
    pub const fn unique_if_given(
        name: &'static str,
        fields: &'static [KeyField],
        keys: fn(&R) -> Vec<IndexKey>,
    ) -> Self {
        Self { name, fields, unique: true, sparse: true, keys }
    }
}

/// Declares the indexes of a record type, one a line: `by` for an index whose keys may be shared, `unique` for one
/// whose keys may not, `unique_if_given` for one that leaves out records without the value. In brackets stand the
/// fields of the key in order, each with its value in a record. `for … in …` makes one key for each item, and none
/// without items.
///
/// ```
/// use cchc::indexes;
/// use cchc::model::Session;
/// use cchc::model::record::{Index, Name};
///
/// let declared: &[Index<Session>] = indexes! {|s: &Session|
///     by plan(plan: s.plan, held_on: s.held_on);
///     by subject(subject: Name(s.subject.as_str()));
///     by activity(activity: *activity, held_on: s.held_on) for activity in &s.activities;
/// };
/// assert_eq!(declared[0].fields.iter().map(|field| field.name).collect::<Vec<_>>(), ["plan", "held_on"]);
/// ```
///
/// A text must say how it sorts:
///
/// ```compile_fail
/// # use cchc::{indexes, model::{Session, record::Index}};
/// let declared: &[Index<Session>] = indexes! {|s: &Session| by subject(subject: s.subject.as_str()); };
/// ```
///
/// A value that no key can hold does not compile, nor does a field without its value:
///
/// ```compile_fail
/// # use cchc::{indexes, model::{Session, record::Index}};
/// let declared: &[Index<Session>] = indexes! {|s: &Session| by turnout(turnout: s.turnout); };
/// ```
///
/// ```compile_fail
/// # use cchc::{indexes, model::{Session, record::Index}};
/// let declared: &[Index<Session>] = indexes! {|s: &Session| by plan(plan: s.plan, held_on); };
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! indexes {
    (|$record:ident: &$type:ty|
        $($new:ident $name:ident ($($field:ident: $value:expr),+ $(,)?) $(for $item:pat in $items:expr)?;)+
    ) => {
        const { &[$(
            $crate::indexes!(@one |$record: &$type| $new $name ($($field: $value),+) $(for $item in $items)?)
        ),+] }
    };
    (@one |$record:ident: &$type:ty| $new:ident $name:ident ($($field:ident: $value:expr),+)) => {
        $crate::model::record::Index::$new(
            stringify!($name),
            const {
                &[$($crate::model::record::KeyField::of(stringify!($field), |$record: &'static $type| Some($value))),+]
            },
            |$record: &$type| vec![vec![$($crate::model::record::KeyValue::into_part($value)),+]],
        )
    };
    (@one |$record:ident: &$type:ty| $new:ident $name:ident ($($field:ident: $value:expr),+)
        for $item:pat in $items:expr
    ) => {
        $crate::model::record::Index::$new(
            stringify!($name),
            const {
                &[$($crate::model::record::KeyField::of(stringify!($field), |$record: &'static $type| {
                    #[allow(unused_variables)]
                    IntoIterator::into_iter($items).map(|$item| $value).next()
                })),+]
            },
            |$record: &$type| {
                IntoIterator::into_iter($items)
                    .map(|$item| vec![$($crate::model::record::KeyValue::into_part($value)),+])
                    .collect()
            },
        )
    };
}

/// Each value, or nothing once where there are none, so that records without a value have a key, too.
pub(super) fn each_or_nothing<T>(values: impl IntoIterator<Item = T>) -> impl Iterator<Item = Option<T>> {
    let mut values = values.into_iter().map(Some).peekable();
    let nothing = values.peek().is_none().then_some(None);
    values.chain(nothing)
}

/// A field of an index key: the name a query uses, and the type of its values.
#[derive(Debug, Clone, Copy)]
pub struct KeyField {
    /// The name a query uses.
    pub name: &'static str,
    /// The type of its values, which says how they sort.
    pub value: KeyType,
}

impl KeyField {
    /// The field whose values a function gives; the function is never called.
    pub const fn of<R: 'static, V: KeyValue>(name: &'static str, _value: fn(&'static R) -> Option<V>) -> Self {
        Self { name, value: V::TYPE }
    }
}

/// The type of an index field's values, and so their order. A missing value sorts before all others.
#[derive(Debug, Clone, Copy)]
pub enum KeyType {
    /// The identity of a record of this kind, sorted by when records were added to this store.
    Reference(&'static str),
    /// A civil date.
    Date,
    /// A whole number.
    Number,
    /// Text, in the order of its bytes: codes, symbols, what was folded.
    Text,
    /// A name or a title, in the order in which people list them.
    Name,
    /// A person's name, by given name, then family name, then what is between.
    PersonName,
    /// The canonical name of a choice, in the order of its bytes; the function tells such names from others.
    Choice(fn(&str) -> bool),
}

/// The values of an index key, one for each field.
pub type IndexKey = Vec<KeyPart>;

/// One value of an index key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyPart {
    /// Nothing; sorts first.
    Nothing,
    /// The identity of a record.
    Reference(Uuid),
    /// A civil date.
    Date(Date),
    /// A whole number.
    Number(i64),
    /// Text, a name, a choice: the field says how it sorts.
    Text(String),
}

impl KeyPart {
    /// The canonical name of a choice; nothing for what is written otherwise than by a name.
    pub fn code(value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => Self::Text(name),
            _ => Self::Nothing,
        }
    }
}

/// What can be a part of an index key: dates, whole numbers, identities, choices, and texts that say how they sort
/// ([`Text`], [`Name`], [`PersonName`]). Any of them may be an `Option`.
pub trait KeyValue {
    /// The type of field that holds it.
    const TYPE: KeyType;

    /// The part it makes.
    fn into_part(self) -> KeyPart;
}

/// Text of a key, in the order of its bytes: codes, symbols, what was folded.
#[derive(Debug, Clone, Copy)]
pub struct Text<T>(pub T);

/// A name or a title of a key, in the order in which people list them.
#[derive(Debug, Clone, Copy)]
pub struct Name<T>(pub T);

/// A person's name of a key, by given name, then family name, then what is between.
#[derive(Debug, Clone, Copy)]
pub struct PersonName<T>(pub T);

macro_rules! key_values {
    ($($value:ty $(where $type:ident: $bound:path)? => $key_type:expr, |$given:ident| $part:expr;)*) => {$(
        impl $(<$type: $bound>)? KeyValue for $value {
            const TYPE: KeyType = $key_type;

            fn into_part(self) -> KeyPart {
                let $given = self;
                $part
            }
        }
    )*};
}

key_values! {
    Date => KeyType::Date, |date| KeyPart::Date(date);
    i16 => KeyType::Number, |number| KeyPart::Number(number.into());
    u32 => KeyType::Number, |number| KeyPart::Number(number.into());
    i64 => KeyType::Number, |number| KeyPart::Number(number);
    Text<T> where T: Into<String> => KeyType::Text, |text| KeyPart::Text(text.0.into());
    Name<T> where T: Into<String> => KeyType::Name, |name| KeyPart::Text(name.0.into());
    PersonName<T> where T: Into<String> => KeyType::PersonName, |name| KeyPart::Text(name.0.into());
    Option<V> where V: KeyValue => V::TYPE, |value| value.map_or(KeyPart::Nothing, V::into_part);
}

impl<C: Labelled + DeserializeOwned> KeyValue for C {
    const TYPE: KeyType = KeyType::Choice(is_choice::<C>);

    fn into_part(self) -> KeyPart {
        KeyPart::code(&self)
    }
}

/// Whether this is the canonical name of a value of a choice.
fn is_choice<C: DeserializeOwned>(name: &str) -> bool {
    serde_json::from_value::<C>(name.into()).is_ok()
}
