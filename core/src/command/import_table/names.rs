//! References by what people call a record: a unit's name or symbol, a person's name within a unit, a document's
//! number.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use uuid::Uuid;

use super::values::Fault;
use crate::error::Result;
use crate::labels::kind_vi;
use crate::model::IndexQuery;
use crate::model::record::Called;
use crate::records::any_record::AnyRecord;
use crate::records::catalogue::Kind;
use crate::store::View;
use crate::text::{folded_name, nfc};

/// The records of one state of the store by their names. Those of a kind are read when the first of it is looked for.
pub(super) struct Names<'a> {
    view: &'a View<'a>,
    kinds: RefCell<BTreeMap<&'static str, NamesOfKind>>,
}

#[derive(Default)]
struct NamesOfKind {
    /// By names as they are spelled, and without their marks for who writes none.
    by_name: HashMap<String, Vec<Uuid>>,
    by_folded_name: HashMap<String, Vec<Uuid>>,
    about: HashMap<Uuid, About>,
}

struct About {
    /// The unit within which it has its name.
    within: Option<Uuid>,
    current: bool,
}

impl<'a> Names<'a> {
    pub fn new(view: &'a View<'a>) -> Self {
        Self { view, kinds: RefCell::default() }
    }

    /// Makes a record known that is not in the store yet.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn add(&self, kind: &'static Kind, record: &dyn AnyRecord) -> Result<()> {
        self.load(kind)?;
        if let Some(known) = self.kinds.borrow_mut().get_mut(kind.name) {
            known.add(record);
        }
        Ok(())
    }

    /// The identity of the record of a kind that a text names.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn one(&self, kind: &'static str, written: &str) -> Result<std::result::Result<Value, Fault>> {
        if let Ok(id) = written.parse::<Uuid>() {
            return Ok(Ok(id.to_string().into()));
        }
        Ok(match self.fitting(kind, written, None)?.as_slice() {
            [only] => Ok(only.to_string().into()),
            [] => Err(missing(kind)),
            several => Err(ambiguous(kind, several.len())),
        })
    }

    /// The records of a kind that a text names; with a unit, those within it. Where one of several is of the present,
    /// it alone.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn fitting(&self, kind: &'static str, written: &str, within: Option<Uuid>) -> Result<Vec<Uuid>> {
        let Some(of_kind) = Kind::named(kind) else { return Ok(Vec::new()) };
        self.load(of_kind)?;
        let whole = self.named(kind, written, within);
        if !whole.is_empty() || within.is_some() {
            return Ok(whole);
        }
        // "Nguyễn Văn An (Phòng Kế hoạch)", "Nguyễn Văn An - Phòng Kế hoạch".
        let Some((name, unit)) = qualified(written) else { return Ok(whole) };
        match self.fitting("unit", unit, None)?.as_slice() {
            [unit] => Ok(self.named(kind, name, Some(*unit))),
            _ => Ok(Vec::new()),
        }
    }

    fn named(&self, kind: &str, written: &str, within: Option<Uuid>) -> Vec<Uuid> {
        let kinds = self.kinds.borrow();
        let Some(known) = kinds.get(kind) else { return Vec::new() };
        // Hoa and Hòa are two people: only a text without any marks may leave them out.
        let (spelled, folded) = (spelled(written), folded_name(written));
        let names = if spelled == folded && !known.by_name.contains_key(&spelled) {
            &known.by_folded_name
        } else {
            &known.by_name
        };
        let ids = names.get(&spelled).map(Vec::as_slice).unwrap_or_default();
        let is_within =
            |id: &&Uuid| within.is_none() || known.about.get(*id).is_some_and(|about| about.within == within);
        let found: Vec<Uuid> = ids.iter().filter(is_within).copied().collect();
        let current: Vec<Uuid> =
            found.iter().copied().filter(|id| known.about.get(id).is_none_or(|about| about.current)).collect();
        if current.len() == 1 { current } else { found }
    }

    /// Reads the names of a kind, once.
    fn load(&self, kind: &'static Kind) -> Result<()> {
        if self.kinds.borrow().contains_key(kind.name) {
            return Ok(());
        }
        let mut names = NamesOfKind::default();
        self.view.each_any(kind, &IndexQuery::default(), &mut |record| {
            names.add(&*record);
            Ok(())
        })?;
        self.kinds.borrow_mut().insert(kind.name, names);
        Ok(())
    }
}

impl NamesOfKind {
    fn add(&mut self, record: &dyn AnyRecord) {
        let id = record.header().id;
        let Called { names, within, current } = record.called();
        self.about.insert(id, About { within: within.map(|unit| unit.0), current });
        for name in names {
            for (names, key) in [(&mut self.by_name, spelled(&name)), (&mut self.by_folded_name, folded_name(&name))] {
                let ids = names.entry(key).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
    }
}

/// A name as it is compared: its words in lower case, with their marks, whatever stands between them.
fn spelled(name: &str) -> String {
    let lower = nfc(name).to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A name with the unit that stands behind it.
fn qualified(written: &str) -> Option<(&str, &str)> {
    let written = written.trim();
    if let Some(inner) = written.strip_suffix(')') {
        return inner.rsplit_once('(').map(|(name, unit)| (name.trim(), unit.trim()));
    }
    let dashes = [" - ", " – ", " — ", ", "];
    dashes.iter().find_map(|dash| written.rsplit_once(dash)).map(|(name, unit)| (name.trim(), unit.trim()))
}

fn missing(kind: &str) -> Fault {
    let text = format!("names no {} of this store", kind.replace('_', " "));
    Fault::new("reference", text, format!("không có {} nào mang tên này", kind_vi(kind).unwrap_or("bản ghi")))
}

fn ambiguous(kind: &str, count: usize) -> Fault {
    let text = format!("{count} records of kind {kind} have this name: add the unit in parentheses, or the identity");
    let text_vi = format!(
        "có {count} {} cùng tên này: hãy ghi thêm đơn vị trong ngoặc hoặc mã bản ghi",
        kind_vi(kind).unwrap_or("bản ghi")
    );
    Fault::new("ambiguous", text, text_vi)
}
