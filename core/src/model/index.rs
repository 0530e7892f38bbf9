//! Index declarations of record types: the fields of each index and the keys of a record.
//!
//! The file of a record type declares them with [`indexes!`](crate::indexes): the name and type of each field beside
//! the value that a record has in it. The type determines how the field sorts ([`KeyValue`]), so every key has one part
//! of the right type for each field. `records/keys.rs` encodes the parts as bytes.

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

/// A record type with indexes; [`indexes!`](crate::indexes) implements it.
pub trait Indexed: Sized {
    /// The indexes by which its records can be found and sorted.
    fn indexes() -> &'static [Index<Self>];
}

/// Declares the indexes of a record type, one per line: `by` allows equal keys, `unique` refuses them, and
/// `unique_if_given` refuses them and leaves out records without the value. The parentheses list the fields of the key
/// in order, each with its type, which determines how it sorts, and its value in a record. `for … in …` makes one key
/// for each item, and no key if there are no items.
///
/// It implements [`Indexed`](crate::model::record::Indexed) and gives the record type `by()`, from which typed queries
/// start ([`Indexes`](crate::model::Indexes)).
///
/// ```
/// use cchc::indexes;
/// use cchc::model::{ActivityId, PlanId, Session, record::{Index, Name}};
/// use jiff::civil::Date;
///
/// let declared: &[Index<Session>] = indexes! {@list |s: &Session|
///     by plan(plan: PlanId = s.plan, held_on: Date = s.held_on);
///     by subject(subject: Name = s.subject.as_str());
///     by activity(activity: ActivityId = *activity, held_on: Date = s.held_on) for activity in &s.activities;
/// };
/// assert_eq!(declared[0].fields.iter().map(|field| field.name).collect::<Vec<_>>(), ["plan", "held_on"]);
/// ```
///
/// A text must say how it sorts:
///
/// ```compile_fail,E0277
/// # use cchc::{indexes, model::{Session, record::Index}};
/// let declared: &[Index<Session>] = indexes! {@list |s: &Session| by subject(subject: String = s.subject.clone()); };
/// ```
///
/// A value of another type does not compile, nor does one that no key can hold, or a field without its value:
///
/// ```compile_fail,E0277
/// # use cchc::{indexes, model::{Session, UnitId, record::Index}};
/// let declared: &[Index<Session>] = indexes! {@list |s: &Session| by plan(plan: UnitId = s.plan); };
/// ```
///
/// ```compile_fail,E0277
/// # use cchc::{indexes, model::{Session, Turnout, record::Index}};
/// let declared: &[Index<Session>] = indexes! {@list |s: &Session| by turnout(turnout: Turnout = s.turnout); };
/// ```
///
/// ```compile_fail
/// # use cchc::{indexes, model::{PlanId, Session, record::Index}};
/// let declared: &[Index<Session>] = indexes! {@list |s: &Session| by plan(plan: PlanId = s.plan, held_on); };
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! indexes {
    (|$record:ident: &$type:ty|
        $($new:ident $name:ident ($($field:ident: $kind:ty = $value:expr),+ $(,)?) $(for $item:pat in $items:expr)?;)+
    ) => {
        impl $crate::model::record::Indexed for $type {
            fn indexes() -> &'static [$crate::model::record::Index<Self>] {
                $crate::indexes!(@list |$record: &$type|
                    $($new $name ($($field: $kind = $value),+) $(for $item in $items)?;)+
                )
            }
        }

        impl $type {
            /// The indexes by which its records can be found and sorted, each with the types of its fields.
            pub const fn by() -> $crate::model::Indexes<Self> {
                $crate::model::Indexes::new()
            }
        }

        impl $crate::model::Indexes<$type> {
            $(
                /// In the order of:
                $(#[doc = concat!("- `", stringify!($field), "`")])+
                pub fn $name(self) -> $crate::model::TypedQuery<$type, ($($kind,)+)> {
                    const FIELDS: &[$crate::model::record::KeyField] = $crate::indexes!(@fields $($field: $kind),+);
                    $crate::model::TypedQuery::by(stringify!($name), FIELDS)
                }
            )+
        }
    };
    (@list |$record:ident: &$type:ty|
        $($new:ident $name:ident ($($field:ident: $kind:ty = $value:expr),+ $(,)?) $(for $item:pat in $items:expr)?;)+
    ) => {
        const { &[$(
            $crate::model::record::Index::$new(
                stringify!($name),
                $crate::indexes!(@fields $($field: $kind),+),
                $crate::indexes!(@keys |$record: &$type| ($($kind = $value),+) $(for $item in $items)?),
            )
        ),+] }
    };
    (@fields $($field:ident: $kind:ty),+) => {
        const { &[$($crate::model::record::KeyField::of::<$kind>(stringify!($field))),+] }
    };
    (@keys |$record:ident: &$type:ty| ($($kind:ty = $value:expr),+)) => {
        |$record: &$type| vec![vec![$($crate::model::record::ValueOf::<$kind>::into_key_part($value)),+]]
    };
    (@keys |$record:ident: &$type:ty| ($($kind:ty = $value:expr),+) for $item:pat in $items:expr) => {
        |$record: &$type| {
            IntoIterator::into_iter($items)
                .map(|$item| vec![$($crate::model::record::ValueOf::<$kind>::into_key_part($value)),+])
                .collect()
        }
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
    /// The field with values of a type.
    pub const fn of<F: FieldType>(name: &'static str) -> Self {
        Self { name, value: F::TYPE }
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
pub struct Text<T = String>(pub T);

/// A name or title of a key that sorts in Vietnamese alphabetical order.
#[derive(Debug, Clone, Copy)]
pub struct Name<T = String>(pub T);

/// A person's name of a key that sorts by given name, then family name, then middle names.
#[derive(Debug, Clone, Copy)]
pub struct PersonName<T = String>(pub T);

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

/// The type of a field of an index: `Date`, a whole number, an identity, an enum, or the order of a text ([`Text`],
/// [`Name`], [`PersonName`]).
#[diagnostic::on_unimplemented(message = "no field of an index has the type `{Self}`")]
pub trait FieldType: KeyValue {}

impl<C: Labelled + DeserializeOwned> FieldType for C {}

/// A value for a field of type `F` of an index, as records and queries give it: a value of that type, a text where `F`
/// is the order of texts, or an `Option` of these.
#[diagnostic::on_unimplemented(message = "a field of the type `{F}` has no values of the type `{Self}`")]
pub trait ValueOf<F> {
    /// The value as a part of a key.
    fn into_key_part(self) -> KeyPart;
}

impl<F: FieldType> ValueOf<F> for F {
    fn into_key_part(self) -> KeyPart {
        self.into_part()
    }
}

impl<F: FieldType, V: ValueOf<F>> ValueOf<F> for Option<V> {
    fn into_key_part(self) -> KeyPart {
        self.map_or(KeyPart::Nothing, V::into_key_part)
    }
}

macro_rules! field_types {
    ($($field:ty),+; texts: $($order:ident),+) => {
        $(impl FieldType for $field {})+
        $(
            impl FieldType for $order {}

            impl ValueOf<$order> for String {
                fn into_key_part(self) -> KeyPart {
                    KeyPart::Text(self)
                }
            }

            impl ValueOf<$order> for &str {
                fn into_key_part(self) -> KeyPart {
                    KeyPart::Text(self.to_owned())
                }
            }
        )+
    };
}

field_types! { Date, i16, u32, i64; texts: Text, Name, PersonName }

/// Whether a text is the canonical name of a value of the enum.
fn is_choice<C: DeserializeOwned>(name: &str) -> bool {
    serde_json::from_value::<C>(name.into()).is_ok()
}
