//! Compares two reports value by value.
//!
//! Items of lists are matched by what they are about, not by their place: a session more in October moves no other
//! month. Fields that only the newer report has are no difference: a newer version of the library knows more.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

use super::names::{difference, field_name, item_name, section_name, shown_value};
use crate::model::FigureDifference;

/// What a report says beside its figures: bookkeeping, the English texts, the lists that prove a figure.
const NO_FIGURES: &[&str] = &[
    "as_of",
    "header",
    "left_out",
    "text",
    "see",
    "evidence_decisions",
    "possible",
    "refused",
    "acts",
    "activity",
    "task",
    "moves",
    "compared",
    "limits",
    "previous",
    "last_year",
    "year_to_date",
    "definition",
    "source",
    "absent",
];

/// The parts of a report whose figures the catalogue of figures has, too: a reader is told them once.
const IN_CATALOGUE: &[&str] = &["sessions", "completion", "dialogues", "trainings", "audience", "board"];

/// What differs, in the order of the report. With `figures_only`, only what a reader of the report takes for a figure.
pub(super) fn compare(then: &Value, now: &Value, figures_only: bool) -> Vec<FigureDifference> {
    let items = |report: &Value| report.get("figures").and_then(Value::as_array).cloned().unwrap_or_default();
    let codes = items(then).iter().filter_map(|figure| figure["code"].as_str().map(str::to_owned)).collect();
    let mut comparison = Comparison { figures_only, codes, found: Vec::new() };
    comparison.walk(&Place::default(), Some(then), Some(now));
    let mut found = comparison.found;
    // Stable: within a section they stay in the order of their paths.
    found.sort_by_key(|(section, _)| *section);
    found.into_iter().map(|(_, difference)| difference).collect()
}

/// The paths of the fields that only the newer report has.
pub(super) fn newer_fields(then: &Value, now: &Value) -> Vec<String> {
    let mut found = Vec::new();
    note_newer(then, now, "", &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

fn note_newer(then: &Value, now: &Value, path: &str, found: &mut Vec<String>) {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => {
            for (name, value) in now {
                let path = joined(path, name);
                match then.get(name) {
                    Some(known) => note_newer(known, value, &path, found),
                    None => found.push(path),
                }
            }
        }
        (Value::Array(then), Value::Array(now)) => {
            let path = format!("{path}[]");
            then.iter().zip(now).for_each(|(then, now)| note_newer(then, now, &path, found));
        }
        _ => {}
    }
}

/// Where in the report a value stands.
#[derive(Clone, Default)]
struct Place {
    /// The path with what items are about: `kinds[briefing].figures.held`.
    path: String,
    /// The path without: `kinds[].figures.held`.
    pattern: String,
    /// What the items on the way are called.
    names: Vec<String>,
    /// The record that the innermost item is about.
    record: Option<Uuid>,
}

impl Place {
    fn field(&self, name: &str) -> Self {
        let (path, pattern) = (joined(&self.path, name), joined(&self.pattern, name));
        Self { path, pattern, ..self.clone() }
    }

    fn item(&self, key: &str, item: &Value) -> Self {
        let mut names = self.names.clone();
        names.extend(item_name(&self.pattern, item));
        let (path, pattern) = (format!("{}[{key}]", self.path), format!("{}[]", self.pattern));
        Self { path, pattern, names, record: key.rsplit('/').next().and_then(|key| key.parse().ok()).or(self.record) }
    }

    fn is_no_figure(&self) -> bool {
        self.pattern.rsplit(['.', '[', ']']).next().is_some_and(|name| NO_FIGURES.contains(&name))
            // What counts as evidence is told by its number.
            || self.pattern == "plans[].activities[].progress.evidence"
    }
}

struct Comparison {
    figures_only: bool,
    /// What the catalogue of the earlier report has; empty where an older library made it.
    codes: BTreeSet<String>,
    found: Vec<(usize, FigureDifference)>,
}

impl Comparison {
    fn walk(&mut self, place: &Place, then: Option<&Value>, now: Option<&Value>) {
        if then == now || (self.figures_only && (place.is_no_figure() || self.is_in_catalogue(place))) {
            return;
        }
        if self.figures_only && place.pattern == "figures[].value" {
            return self.differs(place, then, now);
        }
        match (then, now) {
            (Some(Value::Object(then)), Some(Value::Object(now))) => {
                for (name, value) in then {
                    self.walk(&place.field(name), Some(value), now.get(name));
                }
            }
            (Some(Value::Array(then)), Some(Value::Array(now))) if then.iter().chain(now).any(Value::is_object) => {
                self.items(place, then, now);
            }
            _ => self.differs(place, then, now),
        }
    }

    fn is_in_catalogue(&self, place: &Place) -> bool {
        self.codes.contains(&place.path) || (!self.codes.is_empty() && IN_CATALOGUE.contains(&place.path.as_str()))
    }

    fn items(&mut self, place: &Place, then: &[Value], now: &[Value]) {
        let (then, now) = (keyed(&place.pattern, then), keyed(&place.pattern, now));
        let added = now.iter().filter(|(key, _)| then.iter().all(|(known, _)| known != key));
        let pairs = then.iter().map(|(key, value)| (key, Some(*value))).chain(added.map(|(key, _)| (key, None)));
        let by_key: BTreeMap<&str, &Value> = now.iter().map(|(key, value)| (key.as_str(), *value)).collect();
        for (key, before) in pairs {
            let after = by_key.get(key.as_str()).copied();
            let Some(shown) = after.or(before) else { continue };
            let item = place.item(key, shown);
            match (before, after) {
                (Some(before), Some(after)) => self.walk(&item, Some(before), Some(after)),
                _ if item.pattern == "attention[]" || !self.figures_only => self.differs(&item, before, after),
                (before, after) => self.appeared(&item, before, after),
            }
        }
    }

    /// An item that one of the reports lacks: its figures, or else that it is there.
    fn appeared(&mut self, place: &Place, then: Option<&Value>, now: Option<&Value>) {
        let before = self.found.len();
        for (name, value) in then.or(now).and_then(Value::as_object).into_iter().flatten() {
            let (field, is_now) = (place.field(name), now.is_some());
            if value.is_number() && *value != 0 && field_name(&field.pattern).is_some() {
                self.differs(&field, then.map(|_| value), is_now.then_some(value));
            }
            if name == "figures" && value.is_object() {
                self.appeared(&field, then.map(|_| value), is_now.then_some(value));
            }
        }
        if self.found.len() == before && field_name(&place.pattern).is_some() {
            self.differs(place, then, now);
        }
    }

    fn differs(&mut self, place: &Place, then: Option<&Value>, now: Option<&Value>) {
        let named = field_name(&place.pattern);
        let is_number = |value: Option<&Value>| value.is_some_and(Value::is_number);
        if self.figures_only && named.is_none() && !is_number(then) && !is_number(now) {
            return;
        }
        let (section, section_vi) = section_name(&place.pattern);
        let shown = |value: Option<&Value>| value.and_then(|value| shown_value(&place.pattern, &place.path, value));
        let name = named.unwrap_or(&place.path);
        let name_vi = match place.names.as_slice() {
            [] => crate::labels::at_start(name),
            names if name.is_empty() => names.join(", "),
            names => format!("{}: {name}", names.join(", ")),
        };
        self.found.push((
            section,
            FigureDifference {
                path: place.path.clone(),
                section_vi: section_vi.to_owned(),
                name_vi,
                then: shown(then),
                now: shown(now),
                difference: difference(&place.path, then, now),
                record: place.record,
            },
        ));
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The items of a list with what each is about; by their number where nothing tells.
fn keyed<'a>(pattern: &str, items: &'a [Value]) -> Vec<(String, &'a Value)> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut keyed = Vec::with_capacity(items.len());
    for (item, number) in items.iter().zip(1..) {
        let key = key(pattern, item).unwrap_or_else(|| number.to_string());
        let times = seen.entry(key.clone()).or_default();
        *times += 1;
        keyed.push((if *times > 1 { format!("{key}#{times}") } else { key }, item));
    }
    keyed
}

/// What an item is about.
fn key(pattern: &str, item: &Value) -> Option<String> {
    let text = |path: &str| {
        let value = item.pointer(path)?;
        value.as_str().map(str::to_owned).or_else(|| value.as_i64().map(|number| number.to_string()))
    };
    match pattern.rsplit('.').next()? {
        "months" => Some(format!("{}-{:0>2}", text("/year")?, text("/month")?)),
        "kinds" => text("/kind"),
        "topics" => text("/topic"),
        "plans" => text("/plan"),
        "activities" => text("/activity/header/id"),
        "places" => text("/place"),
        "channels" => text("/channel"),
        "categories" => text("/category"),
        "stale" => text("/posting"),
        "assessments" => text("/assessment"),
        "units" => Some(text("/unit").unwrap_or_else(|| "none".to_owned())),
        "themes" => text("/theme"),
        "task_standings" => text("/number"),
        "figures" => text("/code"),
        "attention" => Some(format!("{}/{}", text("/code")?, text("/id")?)),
        "left_out" => Some(format!("{}/{}", text("/list")?, text("/code").unwrap_or_default())),
        "evidence" | "possible" | "refused" => Some(format!("{}/{}", text("/on")?, text("/record")?)),
        _ => None,
    }
}
