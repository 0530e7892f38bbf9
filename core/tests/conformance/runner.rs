//! Runs the steps of a case.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cchc::call::{from_json, methods, to_json};
use cchc::model::{Attachment, AttachmentId};
use cchc::{Batch, CchcError, ErrorReport, Key, Keys, Options, Snapshot, Store, read_plan, read_plan_bytes};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::pattern::{Saved, filled, matches};

/// One case.
pub struct Case {
    pub name: String,
    /// A file without which the case cannot be run.
    needs: Option<PathBuf>,
    /// The feature that its calls need.
    pub feature: Option<String>,
    steps: Vec<Value>,
}

/// A step went wrong: what, and where.
type Outcome = Result<(), String>;

impl Case {
    pub fn read(case: &Value) -> Self {
        let name = case["name"].as_str().unwrap_or_else(|| panic!("a case has no name")).to_owned();
        let steps = case["steps"].as_array().unwrap_or_else(|| panic!("{name} has no steps")).clone();
        let feature = case["feature"].as_str().map(str::to_owned);
        Self { name, needs: case["needs"].as_str().map(in_project), feature, steps }
    }

    /// The file or the feature that it needs and that is not there.
    pub fn missing(&self) -> Option<String> {
        let has = |feature: &str| methods().any(|method| method.feature == Some(feature));
        let feature = self.feature.as_deref().filter(|feature| !has(feature));
        let file = self.needs.as_deref().filter(|path| !path.exists());
        feature.map(|feature| format!("the feature {feature}")).or_else(|| file.map(|file| file.display().to_string()))
    }

    /// Runs it on a fresh store.
    pub fn run(&self) -> Outcome {
        fill(&self.steps).map(|_| ())
    }

    /// Runs it on a fresh store in memory, which is not reopened.
    pub fn run_in_memory(&self) -> Outcome {
        let mut run = Run { store: Some(in_memory()), path: PathBuf::new(), saved: Saved::new(), watch: None };
        run.steps(&self.steps)
    }

    /// Whether it reopens its store.
    pub fn reopens(&self) -> bool {
        self.steps.iter().any(|step| step.get("reopen").is_some())
    }

    /// Runs it, and leaves the store as it is at the end.
    pub fn fill(&self) -> Result<Filled, String> {
        fill(&self.steps)
    }

    /// Runs it, and shows each call that is made through the store before it is made.
    pub fn watched(&self, watch: &mut dyn FnMut(&Store, &str, &Value)) -> Outcome {
        fill_watched(&self.steps, Some(watch)).map(|_| ())
    }

    /// Names every call its steps make.
    pub fn calls(&self, found: &mut BTreeSet<String>) {
        fn collect(steps: &[Value], found: &mut BTreeSet<String>) {
            for step in steps {
                found.extend(step["call"].as_str().map(str::to_owned));
                for list in ["batch", "steps"] {
                    collect(step[list].as_array().map_or(&[][..], Vec::as_slice), found);
                }
            }
        }
        collect(&self.steps, found);
    }
}

/// A store that steps filled, and what they saved. It lies in the folder.
pub struct Filled {
    pub store: Store,
    pub saved: Saved,
    _folder: TempDir,
}

/// Runs steps on a fresh store.
pub fn fill(steps: &[Value]) -> Result<Filled, String> {
    fill_watched(steps, None)
}

/// Is shown a call and its arguments before it is made.
type Watch<'a> = &'a mut dyn FnMut(&Store, &str, &Value);

fn fill_watched(steps: &[Value], watch: Option<Watch<'_>>) -> Result<Filled, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.cchc");
    let mut run = Run { store: Some(open(&path, Some(key()))), path, saved: Saved::new(), watch };
    run.steps(steps)?;
    let store = run.store.ok_or("the store is closed")?;
    Ok(Filled { store, saved: run.saved, _folder: folder })
}

/// A path from the project's root.
pub fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Opens a store with the key of the cases.
pub fn open_with_key(path: &Path) -> Store {
    open(path, Some(key()))
}

fn open(path: &Path, key: Option<[u8; 32]>) -> Store {
    Store::open_with(path, options(key)).unwrap()
}

fn in_memory() -> Store {
    Store::in_memory_with(options(Some(key()))).unwrap()
}

fn options(key: Option<[u8; 32]>) -> Options {
    let keys = key.map(|key| Keys::constant(Key::from_bytes(&key).unwrap()));
    Options { actor: "conformance".to_owned(), keys, ..Options::default() }
}

/// The key stores are opened with: the bytes 0 to 31.
fn key() -> [u8; 32] {
    std::array::from_fn(|position| position as u8)
}

struct Run<'a> {
    store: Option<Store>,
    path: PathBuf,
    saved: Saved,
    watch: Option<Watch<'a>>,
}

/// What a call is made through.
enum Through<'a> {
    Store(&'a Store),
    Batch(&'a mut Batch),
    Past(&'a Snapshot),
}

impl Run<'_> {
    fn steps(&mut self, steps: &[Value]) -> Outcome {
        for (position, step) in steps.iter().enumerate() {
            self.step(step).map_err(|failure| format!("step {}: {failure}", position + 1))?;
        }
        Ok(())
    }

    fn step(&mut self, step: &Value) -> Outcome {
        let members = step.as_object().ok_or("a step is no object")?;
        if let Some(how) = members.get("reopen") {
            let key = match how {
                Value::Bool(true) => Some(key()),
                Value::String(how) if how == "without_key" => None,
                Value::String(how) if how == "wrong_key" => Some([0; 32]),
                other => return Err(format!("there is no such way to reopen: {other}")),
            };
            let store = self.store.take().ok_or("no store")?;
            store.close().map_err(|error| error.to_string())?;
            self.store = Some(open(&self.path, key));
            return Ok(());
        }
        let store = self.store.clone().ok_or("no store")?;
        if let Some(steps) = members.get("batch") {
            let mut batch = store.batch("conformance").map_err(|error| error.to_string())?;
            for (position, step) in list(steps)?.iter().enumerate() {
                let made = self.make(step, Through::Batch(&mut batch));
                made.map_err(|failure| format!("batch step {}: {failure}", position + 1))?;
            }
            return match members.get("commit") {
                Some(Value::Bool(true)) => batch.commit().map_err(|error| error.to_string()),
                Some(Value::Bool(false)) => Ok(()),
                _ => Err("a batch says whether to commit".to_owned()),
            };
        }
        if let Some(at) = members.get("as_of") {
            let at = filled(at, &self.saved)?;
            let at = at.as_str().and_then(|text| text.parse().ok()).ok_or("as_of takes a timestamp")?;
            let past = store.as_of(at);
            for (position, step) in list(&members["steps"])?.iter().enumerate() {
                let made = self.make(step, Through::Past(&past));
                made.map_err(|failure| format!("as_of step {}: {failure}", position + 1))?;
            }
            return Ok(());
        }
        if let Some(actor) = members.get("acting_as") {
            return self.acting(&store, actor, members);
        }
        if let Some(rows) = members.get("each") {
            for row in list(rows)? {
                let row = filled(row, &self.saved)?;
                for (name, value) in row.as_object().ok_or("each takes objects")? {
                    self.saved.insert(name.clone(), value.clone());
                }
                self.steps(list(&members["steps"])?).map_err(|failure| format!("{row}: {failure}"))?;
            }
            return Ok(());
        }
        self.make(step, Through::Store(&store))
    }

    /// Steps through a handle of somebody.
    fn acting(&mut self, store: &Store, actor: &Value, members: &Map<String, Value>) -> Outcome {
        let actor = filled(actor, &self.saved)?;
        let times = members.get("times").and_then(Value::as_u64).unwrap_or(1);
        let actor = actor.as_str().ok_or("acting_as takes a name")?.repeat(times as usize);
        let handle = match (store.acting_as(&actor), members.get("error")) {
            (Ok(handle), None) => handle,
            (Ok(_), Some(_)) => return Err("a handle was not refused".to_owned()),
            (Err(error), None) => return Err(format!("failed: {error}")),
            (Err(error), Some(pattern)) => return self.refused(&error, pattern),
        };
        self.store = Some(handle);
        let outcome = self.steps(list(&members["steps"])?);
        self.store = Some(store.clone());
        outcome.map_err(|failure| format!("acting_as {failure}"))
    }

    fn refused(&self, error: &CchcError, pattern: &Value) -> Outcome {
        in_vietnamese(&error.report())?;
        let report = serde_json::to_value(error.report()).unwrap();
        matches(&filled(pattern, &self.saved)?, &report, "").map_err(|failure| format!("error.{failure}"))
    }

    /// A step with a result.
    fn make(&mut self, step: &Value, through: Through<'_>) -> Outcome {
        let members = step.as_object().ok_or("a step is no object")?;
        let result = self.result(members, through)?;
        match (result, members.get("error")) {
            (Ok(result), None) => {
                if let Some(pattern) = members.get("expect") {
                    matches(&filled(pattern, &self.saved)?, &result, "")?;
                }
                if let Some(name) = members.get("save") {
                    self.saved.insert(name.as_str().ok_or("save takes a name")?.to_owned(), result);
                }
                Ok(())
            }
            (Ok(result), Some(_)) => Err(format!("did not fail but gave {result}")),
            (Err(error), None) => Err(format!("failed: {error}")),
            (Err(error), Some(pattern)) => self.refused(&error, pattern),
        }
    }

    fn result(&mut self, step: &Map<String, Value>, through: Through<'_>) -> Result<Result<Value, CchcError>, String> {
        let known = [
            "call",
            "with",
            "attach",
            "text",
            "times",
            "read_attachment",
            "offset",
            "length",
            "changes",
            "limit",
            "verify",
            "since",
            "read_plan",
            "save",
            "expect",
            "error",
            "note",
        ];
        if let Some(unknown) = step.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("a step has no member {unknown}"));
        }
        let whole = |name: &str, default: Option<u64>| {
            step.get(name).and_then(Value::as_u64).or(default).ok_or_else(|| format!("{name} takes a whole number"))
        };
        if let Some(name) = step.get("call").and_then(Value::as_str) {
            let arguments = filled(step.get("with").unwrap_or(&json!({})), &self.saved)?;
            if let (Through::Store(store), Some(watch)) = (&through, &mut self.watch) {
                watch(store, name, &arguments);
            }
            let arguments = from_json(&arguments).map_err(|error| error.to_string())?;
            let bytes = match through {
                Through::Store(store) => store.call(name, &arguments),
                Through::Batch(batch) => batch.call(name, &arguments),
                Through::Past(past) => past.call(name, &arguments),
            };
            return Ok(bytes.and_then(|bytes| to_json(&bytes)));
        }
        if let Some(draft) = step.get("attach") {
            let draft: Attachment =
                serde_json::from_value(filled(draft, &self.saved)?).map_err(|error| error.to_string())?;
            let text = step.get("text").and_then(Value::as_str).unwrap_or_default();
            let text = text.repeat(whole("times", Some(1))? as usize);
            let stored = match through {
                Through::Store(store) => store.attach(draft, &mut text.as_bytes()),
                Through::Batch(batch) => batch.attach(draft, &mut text.as_bytes()),
                Through::Past(_) => return Err("the past takes no attachments".to_owned()),
            };
            return Ok(stored.map(|stored| serde_json::to_value(stored).unwrap()));
        }
        if let Some(id) = step.get("read_attachment") {
            let id: AttachmentId =
                serde_json::from_value(filled(id, &self.saved)?).map_err(|error| error.to_string())?;
            let (offset, length) = (whole("offset", None)? as u32, whole("length", None)? as u32);
            let bytes = match through {
                Through::Store(store) => store.read_attachment(id, offset, length),
                Through::Past(past) => past.read_attachment(id, offset, length),
                Through::Batch(_) => return Err("a batch does not read attachments".to_owned()),
            };
            return Ok(bytes.map(|bytes| Value::from(String::from_utf8(bytes).unwrap())));
        }
        let Through::Store(store) = through else { return Err("this step stands alone".to_owned()) };
        if step.contains_key("changes") {
            let changes = store.changes(whole("changes", None)? as i64, whole("limit", None)? as u32);
            return Ok(changes.map(|changes| serde_json::to_value(changes).unwrap()));
        }
        if let Some(text) = step.get("read_plan").and_then(Value::as_str) {
            let reading = if text.ends_with(".txt") || text.ends_with(".docx") {
                let path = in_project(text);
                let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                read_plan_bytes(&bytes)
            } else {
                read_plan(text)
            };
            return Ok(reading.map(|reading| serde_json::to_value(reading).unwrap()));
        }
        if step.contains_key("verify") {
            let since = step.get("since").map(|since| filled(since, &self.saved)).transpose()?;
            let found = match since.as_ref().and_then(Value::as_str) {
                Some(text) => text.parse().and_then(|head| store.verify_since(&head)),
                None => store.verify(),
            };
            return Ok(found.map(|found| serde_json::to_value(found).unwrap()));
        }
        Err("a step of no known kind".to_owned())
    }
}

fn list(value: &Value) -> Result<&[Value], String> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| "a list of steps is missing".to_owned())
}

/// A Vietnamese text names choices, states and kinds of records by their labels: no canonical name stands in it. Names
/// of calls and of fields do, written with a dot or between back quotes; and those of indexes, where they are listed.
fn in_vietnamese(report: &ErrorReport) -> Result<(), String> {
    let whole = if report.problems.is_empty() { Some(&report.text_vi) } else { None };
    let told = report.problems.iter().filter(|problem| problem.code != "no_index").map(|problem| &problem.text_vi);
    for text in told.chain(whole) {
        let plain: String = text.split('`').step_by(2).collect();
        let words = plain.split(|c: char| !c.is_ascii_alphanumeric() && !"._/-:@".contains(c));
        if let Some(word) = words.map(|word| word.trim_matches([':', '.'])).find(|word| {
            word.contains('_') && !word.contains(['.', '/']) || ["planned", "held", "minuted"].contains(word)
        }) {
            return Err(format!("{word} in a Vietnamese text: {text}"));
        }
    }
    Ok(())
}
