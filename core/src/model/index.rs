//! Index declarations of record types: the fields of each index and the keys of a record.
//!
//! The file of a record type declares them with [`indexes!`](crate::indexes): the name of each field beside the value
//! that a record has in it. The type of that value determines how the field sorts ([`KeyValue`]), so every key has one
//! part of the right type for each field. `records/keys.rs` encodes the parts as bytes.

use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::model::Labelled;

/// One index of a record type: a way of finding and sorting its records.
#[derive(Debug)]
pub struct Index<R> {
    /// Name, unique within the record type. It is part of the file format: a name never changes its meaning.
    pub name: &'static str,
    /// The fields of a key, in sort order.
    pub fields: &'static [KeyField],
    /// Whether the index refuses two records with the same key.
    pub unique: bool,
    /// Whether records without the value have no key. They are not in the index then, so a query for `Nothing` does not
    /// find them. Where the value is the first field, the index has its name.
    pub sparse: bool,
    /// The keys of a record: none, one or several, each with one part for each field.
    pub keys: fn(&R) -> Vec<IndexKey>,
}

/// The constructors that [`indexes!`](crate::indexes) calls; elsewhere fields and keys could differ.
impl<R> Index<R> {
    /// An index in which several records may have the same key.
    pub const fn by(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<IndexKey>) -> Self {
        Self { name, fields, unique: false, sparse: false, keys }
    }

    /// An index in which no two records have the same key.
    pub const fn unique(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<IndexKey>) -> Self {
        Self { name, fields, unique: true, sparse: false, keys }
    }

    /// A sparse index in which no two records have the same key: records without the value have no key.
    pub const fn unique_if_given(
        name: &'static str,
        fields: &'static [KeyField],
        keys: fn(&R) -> Vec<IndexKey>,
    ) -> Self {
        Self { name, fields, unique: true, sparse: true, keys }
    }
}

/// Declares the indexes of a record type, one per line: `by` allows equal keys, `unique` refuses them, and
/// `unique_if_given` refuses them and leaves out records without the value. The parentheses list the fields of the key
/// in order, each with its value in a record. `for … in …` makes one key for each item, and no key if there are no
/// items.
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

/// Yields each value, or a single `None` if there are no values, so that records without values have a key as well.
pub(super) fn each_or_nothing<T>(values: impl IntoIterator<Item = T>) -> impl Iterator<Item = Option<T>> {
    let mut values = values.into_iter().map(Some).peekable();
    let nothing = values.peek().is_none().then_some(None);
    values.chain(nothing)
}

/// A field of an index key: its name in queries, and the type of its values.
#[derive(Debug, Clone, Copy)]
pub struct KeyField {
    /// The name of the field in queries.
    pub name: &'static str,
    /// The type of the values, which determines their order.
    pub value: KeyType,
}

impl KeyField {
    /// The field whose values a function returns. Only the type of the function matters: it is never called.
    pub const fn of<R: 'static, V: KeyValue>(name: &'static str, _value: fn(&'static R) -> Option<V>) -> Self {
        Self { name, value: V::TYPE }
    }
}

/// The natural key of a record: the values that tell it from others of its type.
///
/// ```
/// use cchc::model::record::{KeyPart, Text};
/// use cchc::natural_key;
///
/// assert_eq!(natural_key![2026_i16, Text("KH-SXD")], [KeyPart::Number(2026), KeyPart::Text("KH-SXD".to_owned())]);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! natural_key {
    ($($value:expr),+ $(,)?) => { vec![$($crate::model::record::KeyValue::into_part($value)),+] };
}

/// The type of the values of an index field, which determines their order. A missing value sorts before all others.
#[derive(Debug, Clone, Copy)]
pub enum KeyType {
    /// The identity of a record of this kind, in the order in which records were added to this store.
    Reference(&'static str),
    /// A civil date.
    Date,
    /// A whole number.
    Number,
    /// Text in byte order: codes, symbols, folded text.
    Text,
    /// A name or title, in Vietnamese alphabetical order.
    Name,
    /// A person's name in Vietnamese order: by given name, then family name, then middle names.
    PersonName,
    /// The canonical name of an enum value, in byte order. The function tells whether a text is such a name.
    Choice(fn(&str) -> bool),
}

/// The values of an index key, one for each field.
pub type IndexKey = Vec<KeyPart>;

/// One value of an index key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum KeyPart {
    /// A missing value; sorts first.
    Nothing,
    /// The identity of a record.
    Reference(Uuid),
    /// A civil date.
    Date(Date),
    /// A whole number.
    Number(i64),
    /// Text, a name or the canonical name of an enum value; the type of the field determines its order.
    Text(String),
}

impl KeyPart {
    /// The canonical name of an enum value; `Nothing` if the value does not serialize to a string.
    pub fn code(value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => Self::Text(name),
            _ => Self::Nothing,
        }
    }
}

/// A type that can be part of an index key: dates, whole numbers, identities, enums, and texts wrapped in their order
/// ([`Text`], [`Name`], [`PersonName`]); also an `Option` of any of these.
pub trait KeyValue {
    /// The type of the field that holds such values.
    const TYPE: KeyType;

    /// The value as a part of a key.
    fn into_part(self) -> KeyPart;
}

/// Text of a key that sorts in byte order: codes, symbols, folded text.
#[derive(Debug, Clone, Copy)]
pub struct Text<T>(pub T);

/// A name or title of a key that sorts in Vietnamese alphabetical order.
#[derive(Debug, Clone, Copy)]
pub struct Name<T>(pub T);

/// A person's name of a key that sorts by given name, then family name, then middle names.
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

/// Whether a text is the canonical name of a value of the enum.
fn is_choice<C: DeserializeOwned>(name: &str) -> bool {
    serde_json::from_value::<C>(name.into()).is_ok()
}
