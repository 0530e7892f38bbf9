//! References by what people call a record: a unit's name or symbol, a person's name within a unit, a document's
//! number. Imports read them, exports write them: what one writes, the other finds.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use crate::error::Result;
use crate::model::IndexQuery;
use crate::model::record::Called;
use crate::records::any_record::AnyRecord;
use crate::records::catalogue::Kind;
use crate::store::View;
use crate::text::{folded_name, nfc};

/// The longest name that a table holds instead of an identity, in characters.
const LONGEST: usize = 255;

/// The kind of the documents that decide versions of procedures.
const DOCUMENT: &str = "legal_document";

/// The records of one state of the store by their names. Those of a kind are read when the first of it is looked for.
pub(crate) struct Names<'a> {
    read: Box<dyn Fn(&'static Kind) -> Result<KindNames> + 'a>,
    kinds: RefCell<BTreeMap<&'static str, KindNames>>,
}

/// The records of a kind by their names.
#[derive(Default)]
pub(crate) struct KindNames {
    /// By names as they are spelled, and without their marks for who writes none.
    by_name: HashMap<String, Vec<Uuid>>,
    by_folded_name: HashMap<String, Vec<Uuid>>,
    about: HashMap<Uuid, Called>,
    /// The texts that were found for records, to be written; apart for tables whose rows name each other.
    written: HashMap<(Uuid, bool), String>,
}

/// Why a text names no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NameFault {
    /// No record has the name.
    Missing,
    /// These records have it.
    Ambiguous(Vec<Uuid>),
}

/// Which of several records that have one name is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    /// The one that is of the present, if only one is.
    Current,
    /// None, whether they are of the present or not, or spelled with marks or without: a name that is unique in this
    /// sense is so among any of the records.
    Strict,
}

impl<'a> Names<'a> {
    /// Names of the records that a function reads.
    pub fn read_by(read: impl Fn(&'static Kind) -> Result<KindNames> + 'a) -> Self {
        Self { read: Box::new(read), kinds: RefCell::default() }
    }

    /// Names of the records of a view.
    pub fn new(view: &'a View<'a>) -> Self {
        Self::read_by(|kind| KindNames::of(view, kind))
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
    pub fn one(&self, kind: &str, written: &str) -> Result<std::result::Result<Uuid, NameFault>> {
        if let Ok(id) = written.parse::<Uuid>() {
            return Ok(Ok(id));
        }
        Ok(match self.fitting(kind, written, None)?.as_slice() {
            [only] => Ok(*only),
            [] => Err(NameFault::Missing),
            several => Err(NameFault::Ambiguous(several.to_vec())),
        })
    }

    /// The records of a kind that a text names; with a unit, those within it. Where one of several is of the present,
    /// it alone.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn fitting(&self, kind: &str, written: &str, within: Option<Uuid>) -> Result<Vec<Uuid>> {
        self.meant(kind, written, within, Sense::Current)
    }

    /// A text that names a record and no other: a name of it, with its unit if it needs it; otherwise its identity.
    /// With `among_own`, the text means no other one either while only some records of the kind are known, as where a
    /// table is read whose rows name each other.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn name(&self, kind: &'static Kind, id: Uuid, among_own: bool) -> Result<String> {
        self.load(kind)?;
        let (called, known) = {
            let kinds = self.kinds.borrow();
            let Some(names) = kinds.get(kind.name) else { return Ok(id.to_string()) };
            (names.about.get(&id).cloned().unwrap_or_default(), names.written.get(&(id, among_own)).cloned())
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let sense = if among_own { Sense::Strict } else { Sense::Current };
        let text = self.telling(kind, id, &called, sense)?.unwrap_or_else(|| id.to_string());
        if let Some(names) = self.kinds.borrow_mut().get_mut(kind.name) {
            names.written.insert((id, among_own), text.clone());
        }
        Ok(text)
    }

    fn telling(&self, kind: &'static Kind, id: Uuid, called: &Called, sense: Sense) -> Result<Option<String>> {
        for name in &called.names {
            if self.tells(kind, id, name, sense)? {
                return Ok(Some(name.clone()));
            }
        }
        for qualifier in self.qualifiers(kind, called)? {
            for name in &called.names {
                let text = format!("{name} ({qualifier})");
                if self.tells(kind, id, &text, sense)? {
                    return Ok(Some(text));
                }
            }
        }
        Ok(None)
    }

    /// Whether a text can stand in a cell and names this record alone.
    fn tells(&self, kind: &'static Kind, id: Uuid, text: &str, sense: Sense) -> Result<bool> {
        let is_plain = text.chars().count() <= LONGEST && text.trim() == text && !text.contains(char::is_control);
        Ok(is_plain && text.parse::<Uuid>().is_err() && self.meant(kind.name, text, None, sense)? == [id])
    }

    /// What may stand in parentheses behind the name of a record: its unit, a day or year, the document behind it.
    fn qualifiers(&self, kind: &'static Kind, called: &Called) -> Result<Vec<String>> {
        let mut found = Vec::new();
        if let (Some(unit), Some(units)) = (called.within, Kind::named("unit")) {
            // A unit above another is told by its own name alone: it may be below a third one.
            found.extend(match kind.name == "unit" {
                true => {
                    self.kinds.borrow().get("unit").and_then(|known| known.about.get(&unit.0)?.names.first().cloned())
                }
                false => Some(self.name(units, unit.0, false)?),
            });
        }
        found.extend(called.marks.iter().cloned());
        if let (Some(decision), Some(documents)) = (called.decision, Kind::named(DOCUMENT)) {
            found.push(self.name(documents, decision.0, false)?);
        }
        Ok(found)
    }

    /// How each of several records that a text names is told from the others: by what may stand behind the name, by
    /// another name, or by the identity. Of people nothing is repeated, neither names nor codes: `… (Văn phòng)`.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn apart(&self, kind: &'static Kind, written: &str, ids: &[Uuid]) -> Result<Vec<String>> {
        let is_whole = !self.named(kind.name, written, &|_| true, Sense::Current).is_empty();
        let name = if is_whole { written.trim() } else { qualified(written).map_or(written, |(name, _)| name) };
        let one = |id: &Uuid| -> Result<String> {
            let called = self.kinds.borrow().get(kind.name).and_then(|known| known.about.get(id).cloned());
            let called = called.unwrap_or_default();
            let behind = self.qualifiers(kind, &called)?.into_iter().map(|qualifier| format!("{name} ({qualifier})"));
            let others = called.names.iter().filter(|_| kind.name != "person").cloned();
            for text in behind.chain(others) {
                if self.tells(kind, *id, &text, Sense::Current)? {
                    return Ok(if kind.name == "person" { text.replacen(name, "…", 1) } else { text });
                }
            }
            Ok(id.to_string())
        };
        ids.iter().map(one).collect()
    }

    fn meant(&self, kind: &str, written: &str, within: Option<Uuid>, sense: Sense) -> Result<Vec<Uuid>> {
        let Some(of_kind) = Kind::named(kind) else { return Ok(Vec::new()) };
        self.load(of_kind)?;
        let is_within = |unit: Uuid| {
            move |about: Option<&Called>| about.and_then(|about| about.within).is_some_and(|it| it.0 == unit)
        };
        if let Some(unit) = within {
            return Ok(self.named(kind, written, &is_within(unit), sense));
        }
        let whole = self.named(kind, written, &|_| true, sense);
        if !whole.is_empty() {
            return Ok(whole);
        }
        // "Nguyễn Văn An (Phòng Kế hoạch)", "Nguyễn Văn An - Phòng Kế hoạch", "Kế hoạch tuyên truyền (2026)".
        let Some((name, qualifier)) = qualified(written) else { return Ok(whole) };
        let mark = as_mark(qualifier);
        let is_marked = |about: Option<&Called>| about.is_some_and(|it| it.marks.iter().any(|it| as_mark(it) == mark));
        let marked = self.named(kind, name, &is_marked, sense);
        if !marked.is_empty() {
            return Ok(marked);
        }
        if let Ok(unit) = self.one("unit", qualifier)? {
            let found = self.named(kind, name, &is_within(unit), sense);
            if !found.is_empty() {
                return Ok(found);
            }
        }
        let has_decision = |about: Option<&Called>| about.is_some_and(|about| about.decision.is_some());
        if !self.named(kind, name, &has_decision, sense).is_empty()
            && let Ok(document) = self.one(DOCUMENT, qualifier)?
        {
            let is_of = |about: Option<&Called>| {
                about.and_then(|about| about.decision).is_some_and(|decision| decision.0 == document)
            };
            return Ok(self.named(kind, name, &is_of, sense));
        }
        Ok(Vec::new())
    }

    fn named(&self, kind: &str, written: &str, is_meant: &dyn Fn(Option<&Called>) -> bool, sense: Sense) -> Vec<Uuid> {
        let kinds = self.kinds.borrow();
        let Some(known) = kinds.get(kind) else { return Vec::new() };
        // Hoa and Hòa are two people: only a text without any marks may leave them out.
        let (spelled, folded) = (spelled(written), folded_name(written));
        let has_no_marks = spelled == folded;
        let names = match sense {
            Sense::Current if has_no_marks && !known.by_name.contains_key(&spelled) => &known.by_folded_name,
            Sense::Strict if has_no_marks => &known.by_folded_name,
            _ => &known.by_name,
        };
        let ids = names.get(&spelled).map(Vec::as_slice).unwrap_or_default();
        let found: Vec<Uuid> = ids.iter().filter(|id| is_meant(known.about.get(*id))).copied().collect();
        if sense == Sense::Strict {
            return found;
        }
        let current: Vec<Uuid> =
            found.iter().copied().filter(|id| known.about.get(id).is_none_or(|about| about.current)).collect();
        if current.len() == 1 { current } else { found }
    }

    /// Reads the names of a kind, once.
    fn load(&self, kind: &'static Kind) -> Result<()> {
        if self.kinds.borrow().contains_key(kind.name) {
            return Ok(());
        }
        let names = (self.read)(kind)?;
        self.kinds.borrow_mut().insert(kind.name, names);
        Ok(())
    }
}

impl KindNames {
    /// The records of a view.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn of(view: &View<'_>, kind: &'static Kind) -> Result<Self> {
        let mut names = Self::default();
        view.each_any(kind, &IndexQuery::default(), &mut |record| {
            names.add(&*record);
            Ok(())
        })?;
        Ok(names)
    }

    fn add(&mut self, record: &dyn AnyRecord) {
        let id = record.header().id;
        let called = record.called();
        for name in &called.names {
            for (names, key) in [(&mut self.by_name, spelled(name)), (&mut self.by_folded_name, folded_name(name))] {
                let ids = names.entry(key).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        self.about.insert(id, called);
    }
}

/// A name as it is compared: its words in lower case, with their marks, whatever stands between them.
fn spelled(name: &str) -> String {
    let lower = nfc(name).to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What stands behind a name as it is compared: "năm 2026" and "2026", "từ 1/7/2025" and "01/07/2025" are the same.
fn as_mark(written: &str) -> String {
    let spelled = spelled(written);
    let words = spelled.split(' ').filter(|word| !["năm", "từ", "ngày"].contains(word));
    words.map(|word| word.trim_start_matches('0')).collect::<Vec<_>>().join(" ")
}

/// A name with what tells it from others, behind it.
fn qualified(written: &str) -> Option<(&str, &str)> {
    let written = written.trim();
    if let Some(inner) = written.strip_suffix(')') {
        return inner.rsplit_once('(').map(|(name, unit)| (name.trim(), unit.trim()));
    }
    let dashes = [" - ", " – ", " — ", ", "];
    dashes.iter().find_map(|dash| written.rsplit_once(dash)).map(|(name, unit)| (name.trim(), unit.trim()))
}
