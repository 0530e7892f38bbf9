//! What makes a type a record: its identity, the indexes it is found by, what it points at, and its rules.
//!
//! Plain declarations; how they are kept is the store's business.

use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::id::RecordId;
use super::law;
use super::{Header, Move, PartialDate, PersonalField, Problem, Texts};
use crate::text::{InOrder, contact_details};

/// A type whose values the store keeps.
pub trait Record: Serialize + DeserializeOwned + Clone + std::fmt::Debug + Send + Sync + 'static {
    /// The type of its identity.
    type Id: RecordId;

    /// Whether identities are random (UUIDv4). Otherwise they sort by the instant they were given, and so tell it (UUIDv7).
    const RANDOM_ID: bool = false;

    /// Whether it can be found by its words.
    const SEARCHED: bool = false;

    /// Identity, revision and stamps.
    fn header(&self) -> &Header;
    /// Identity, revision and stamps, for the store to keep.
    fn header_mut(&mut self) -> &mut Header;
    /// The indexes it can be found and sorted by.
    fn indexes() -> &'static [Index<Self>];
    /// Names every record this one points at.
    fn references(&self, to: &mut References);
    /// Collects every rule this value breaks.
    fn validate(&self, problems: &mut Problems);
    /// Says what an update may not change, given the version it replaces.
    fn validate_change(&self, _before: &Self, _problems: &mut Problems) {}

    /// Names the texts by whose words it is found, in the order in which people read them.
    fn texts<'a>(&'a self, _to: &mut Texts<'a>) {}

    /// The personal data it holds, to be sealed before it is stored.
    fn personal(&mut self) -> Vec<PersonalField<'_>> {
        Vec::new()
    }

    /// Whether storing this version destroys the key of the data subject that it is.
    fn forgets_key(&self) -> bool {
        false
    }

    /// The records of this type that it must agree with, where there are rules about that.
    fn peers(&self) -> Option<Peers> {
        None
    }
    /// Collects the rules that this record breaks beside one of its peers. The store asks this of every write.
    fn validate_beside(&self, _peer: &Self, _problems: &mut Problems) {}

    /// Says why this version may not be removed.
    fn validate_removal(&self, _problems: &mut Problems) {}

    /// The record's identity.
    fn id(&self) -> Self::Id {
        Self::Id::from_uuid(self.header().id)
    }
}

/// Records of one type that rules compare with each other: those with the same text in the first field of an index.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Peers {
    /// The index, whose first field has the same name.
    pub index: &'static str,
    /// The text.
    pub value: String,
}

/// One way of finding records of a type: an ordered list of fields, unique or not.
#[derive(Debug)]
pub struct Index<R> {
    /// Name, unique within the record type.
    pub name: &'static str,
    /// The fields that make the key, in order.
    pub fields: &'static [KeyField],
    /// Whether two records may not share a key.
    pub unique: bool,
    /// Whether records may lack a key: those cannot be looked for by the value they do not have.
    pub sparse: bool,
    /// The keys of one record: none, one or several.
    pub keys: fn(&R) -> Vec<Key>,
}

impl<R> Index<R> {
    /// An index in which records may share a key.
    pub const fn new(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<Key>) -> Self {
        Self { name, fields, unique: false, sparse: false, keys }
    }

    /// An index in which every key belongs to one record.
    pub const fn unique(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<Key>) -> Self {
        Self { name, fields, unique: true, sparse: false, keys }
    }

    /// An index in which every key belongs to one record, and records without the value have none.
    pub const fn unique_if_given(name: &'static str, fields: &'static [KeyField], keys: fn(&R) -> Vec<Key>) -> Self {
        Self { name, fields, unique: true, sparse: true, keys }
    }
}

/// A field of an index key: the name a query uses, and the sort of value.
#[derive(Debug, Clone, Copy)]
pub enum KeyField {
    /// The identity of a record; also names the kind of record.
    Reference(&'static str, &'static str),
    /// A civil date.
    Date(&'static str),
    /// A whole number.
    Number(&'static str),
    /// Text, in the order of its bytes: codes, symbols, what was folded.
    Text(&'static str),
    /// A name or a title, in the order in which people list them.
    Name(&'static str),
    /// A person's name, by given name, then family name, then what is between.
    PersonName(&'static str),
    /// The name of an enum's variant; also tells such names from others.
    Choice(&'static str, fn(&str) -> bool),
}

/// Whether this is the name of a variant of an enum.
pub fn is_choice<E: DeserializeOwned>(name: &str) -> bool {
    serde_json::from_value::<E>(name.into()).is_ok()
}

impl KeyField {
    /// The name a query uses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reference(name, _)
            | Self::Date(name)
            | Self::Number(name)
            | Self::Text(name)
            | Self::Name(name)
            | Self::PersonName(name)
            | Self::Choice(name, _) => name,
        }
    }
}

/// The values of an index key, one for each field.
pub type Key = Vec<KeyPart>;

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
    /// The name of an enum's variant, as its canonical form writes it.
    pub fn code(value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => Self::Text(name),
            _ => Self::Nothing,
        }
    }
}

impl From<&str> for KeyPart {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Date> for KeyPart {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<i64> for KeyPart {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<I: RecordId> From<I> for KeyPart {
    fn from(id: I) -> Self {
        Self::Reference(id.uuid())
    }
}

impl<T: Into<Self>> From<Option<T>> for KeyPart {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// Builds an index key from its values: `key![session.plan, session.held_on]`.
macro_rules! key {
    ($($part:expr),+ $(,)?) => { vec![$($crate::model::record::KeyPart::from($part)),+] };
}
pub(crate) use key;

/// One pointer from a record to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Where in the record: `activities[2]`.
    pub path: String,
    /// The kind of record pointed at.
    pub kind: &'static str,
    /// Its identity.
    pub id: Uuid,
}

/// Bytes of an attachment that a record stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytes {
    /// Where in the record: `blake3`.
    pub path: String,
    /// Their BLAKE3 in hexadecimal.
    pub blake3: String,
    /// How many they are.
    pub size: u32,
}

/// Collects what a record points at.
#[derive(Debug, Default)]
pub struct References {
    /// Other records.
    pub records: Vec<Reference>,
    /// Bytes of attachments.
    pub bytes: Vec<Bytes>,
}

impl References {
    /// All that a record points at, its header's scope included.
    pub fn of<R: Record>(record: &R) -> Self {
        let mut found = Self::default();
        found.optional("header.scope", record.header().scope);
        record.references(&mut found);
        found
    }

    /// A pointer that is always there.
    pub fn one<I: RecordId>(&mut self, path: impl Into<String>, id: I) {
        self.records.push(Reference { path: path.into(), kind: I::KIND, id: id.uuid() });
    }

    /// Stored bytes.
    pub fn bytes(&mut self, path: &str, blake3: &str, size: u32) {
        self.bytes.push(Bytes { path: path.to_owned(), blake3: blake3.to_owned(), size });
    }

    /// A pointer that may be missing.
    pub fn optional<I: RecordId>(&mut self, path: impl Into<String>, id: Option<I>) {
        if let Some(id) = id {
            self.one(path, id);
        }
    }

    /// A list of pointers.
    pub fn each<I: RecordId>(&mut self, path: &str, ids: &[I]) {
        for (position, id) in ids.iter().enumerate() {
            self.one(format!("{path}[{position}]"), *id);
        }
    }
}

/// Collects every rule a value breaks, each with its path.
#[derive(Debug, Default)]
pub struct Problems {
    found: Vec<Problem>,
    prefix: String,
}

impl Problems {
    /// Adds one problem, in English and in Vietnamese.
    ///
    /// What it gives back takes the law behind the rule and what is allowed instead:
    /// `problems.add(…).under(law::FEEDBACK_CONTENTS).allowing(["report", "proposal"])`.
    pub fn add(&mut self, path: &str, code: &str, text: impl Into<String>, text_vi: impl Into<String>) -> &mut Problem {
        let position = self.found.len();
        self.found.push(Problem {
            path: format!("{}{path}", self.prefix),
            code: code.to_owned(),
            text: text.into(),
            text_vi: text_vi.into(),
            law: None,
            allowed: Vec::new(),
        });
        &mut self.found[position]
    }

    /// Collects under a longer path: `within("minutes.", |problems| …)`.
    pub fn within(&mut self, prefix: impl AsRef<str>, collect: impl FnOnce(&mut Self)) {
        let outer = self.prefix.len();
        self.prefix.push_str(prefix.as_ref());
        collect(self);
        self.prefix.truncate(outer);
    }

    /// Text that must say something.
    pub fn required(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(path, "required", "must not be empty", "không được để trống");
        }
    }

    /// Text that may be missing but not blank.
    pub fn not_blank(&mut self, path: &str, text: Option<&str>) {
        if text.is_some_and(|text| text.trim().is_empty()) {
            self.add(path, "blank", "leave it out rather than blank", "bỏ trống hẳn thay vì ghi khoảng trắng");
        }
    }

    /// Text that everybody may read must not tell how to reach somebody, or who they are in a register.
    pub fn nobody_told(&mut self, path: &str, text: &str) {
        for excerpt in contact_details(text) {
            let text = format!("{excerpt} seems to be personal data: take it out, or confirm that it is nobody's");
            let text_vi = format!("{excerpt} có thể là dữ liệu cá nhân: hãy bỏ đi, hoặc xác nhận không phải của ai");
            self.add(path, "public_text_personal", text, text_vi).under(law::PERSONAL_DATA).allowing(["confirmed"]);
        }
    }

    /// How many things are asked for at a time.
    pub fn limit(&mut self, limit: u32, most: u32) {
        if !(1..=most).contains(&limit) {
            self.add("limit", "range", format!("must be 1 to {most}"), format!("phải từ 1 đến {most}"));
        }
    }

    /// A period whose end may not come before its start.
    pub fn order<T: InOrder>(&mut self, path: &str, from: Option<T>, to: Option<T>) -> Option<&mut Problem> {
        match (from, to) {
            (Some(from), Some(to)) if to < from => {
                let text_vi = format!("{} trước {}", to.in_vietnamese(), from.in_vietnamese());
                Some(self.add(path, "order", format!("{to} is before {from}"), text_vi))
            }
            _ => None,
        }
    }

    /// A partial date whose parts must name a possible day.
    pub fn partial_date(&mut self, path: &str, date: Option<PartialDate>) {
        if date.is_some_and(|date| !date.is_possible()) {
            self.add(path, "date", "no such date", "không có ngày này");
        }
    }

    /// A year that documents of our time can have.
    pub fn year(&mut self, path: &str, year: i16) {
        if !(1945..=9999).contains(&year) {
            self.add(path, "range", "must be a year from 1945", "phải là năm từ 1945");
        }
    }

    /// A state may change only by steps that were noted, in this revision and by its writer; those noted before stay.
    pub fn states(
        &mut self,
        (status_before, moves_before): (KeyPart, &[Move]),
        (status, moves): (KeyPart, &[Move]),
        header: &Header,
    ) {
        let Some(taken) = moves.strip_prefix(moves_before) else {
            let (text, text_vi) = ("what was noted stays", "không sửa quá trình xử lý đã ghi");
            self.add("moves", "moves_fixed", text, text_vi);
            return;
        };
        let own = taken.iter().all(|step| Some(step.at) == header.updated && step.by == header.actor);
        let mut at = status_before;
        let linked = taken.iter().all(|step| {
            let follows = at == KeyPart::Text(step.from.clone());
            at = KeyPart::Text(step.to.clone());
            follows
        });
        if !own || !linked || at != status {
            let text = "a state changes by its operations, which note who moved it, when and why";
            self.add(
                "status",
                "state_by_update",
                text,
                "trạng thái chỉ thay đổi qua thao tác, có ghi người, lúc và lý do",
            );
        }
    }

    /// Takes over what another collection found.
    pub fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
    }

    /// Takes over what another collection found, under its own path and each changed a little.
    pub fn append_each(&mut self, other: Self, change: impl Fn(&mut Problem)) {
        for mut problem in other.found {
            change(&mut problem);
            problem.path = format!("{}{}", self.prefix, problem.path);
            self.found.push(problem);
        }
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Everything found.
    pub fn into_vec(self) -> Vec<Problem> {
        self.found
    }
}
