//! What a table's column is: where its values stand in a record, what a cell holds, and what people call it.

use super::columns::COLUMNS;

/// One column of a collection's tables (cột).
///
/// ```
/// let columns = cchc::table::columns("sessions").unwrap();
/// let day = columns.iter().find(|column| column.path == "held_on").unwrap();
/// assert_eq!((day.head(), day.head_en().as_str()), ("ngày tổ chức", "held on"));
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// The path of the field, with dots between the names: `held_on`, `turnout.invited`; `id` for the identity.
    pub path: &'static str,
    /// What a cell holds.
    pub kind: ColumnKind,
    /// Whether every record has a value in it.
    pub required: bool,
    /// Whether no value is something else than an empty text or list: a field that may be missing, or part of a struct
    /// that may be.
    pub nullable: bool,
    /// The variant of a union that alone has the field: a table that names the record need not name the variant, too.
    pub variant: Option<&'static str>,
    /// What people call it in Vietnamese, as within a sentence: the usual head first. No other column of the collection
    /// has one of these.
    pub heads: &'static [&'static str],
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    Text,
    /// Yes or no.
    Boolean,
    /// A whole number.
    Integer,
    /// A date (ngày).
    Date,
    /// A date that may lack day and month: `2021`, `01/2021`, `20/01/2021`.
    PartialDate,
    /// A time of day in Việt Nam (giờ).
    Time,
    /// An instant (UTC).
    Instant,
    /// A time limit: "10 ngày làm việc" (thời hạn).
    TimeLimit,
    /// A UUID.
    Identity,
    /// A record of this kind, by its identity or by what people call it.
    Reference(&'static str),
    /// A value of the enum with this name, by its canonical name or its label.
    Choice(&'static str),
    /// Personal data: in clear when imported, sealed when stored.
    Personal,
    /// Several texts: "A; B; C".
    TextList,
    /// Several whole numbers.
    IntegerList,
    /// Several records of this kind.
    ReferenceList(&'static str),
    /// Several values of the enum with this name.
    ChoiceList(&'static str),
    /// Anything with parts of its own, as canonical JSON.
    Json,
}

impl Column {
    pub(super) const fn new(
        path: &'static str,
        kind: ColumnKind,
        required: bool,
        heads: &'static [&'static str],
    ) -> Self {
        Self { path, kind, required, nullable: false, variant: None, heads }
    }

    pub(super) const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    pub(super) const fn of_variant(self, variant: &'static str) -> Self {
        Self { variant: Some(variant), ..self }
    }

    /// The usual head in Vietnamese, as within a sentence.
    pub const fn head(&self) -> &'static str {
        self.heads[0]
    }

    /// The head in English, as within a sentence: `turnout: invited`.
    pub fn head_en(&self) -> String {
        self.path.replace('.', ": ").replace('_', " ")
    }

    /// Whether the store keeps it: part of the header, apart from identity and owning unit.
    pub fn is_kept_by_the_store(&self) -> bool {
        self.path.starts_with("header.") && self.path != "header.scope"
    }
}

/// The columns of a collection, in the order of the model; `None` if there is no such collection.
pub fn columns(collection: &str) -> Option<&'static [Column]> {
    COLUMNS.iter().find(|(name, _)| *name == collection).map(|(_, columns)| *columns)
}
