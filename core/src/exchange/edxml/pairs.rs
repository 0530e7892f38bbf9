//! Which entry of an envelope's list each of its files is.

use std::collections::HashMap;

use super::tree::Element;

/// Why an entry of the list has no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PairFault {
    /// No file has its identity or name.
    Missing,
    /// Several files have them, or another entry has the same file: which is which is not to be told.
    Twice,
}

/// What an entry or a file is known by.
struct Known {
    id: Option<String>,
    name: Option<String>,
}

impl Known {
    /// Some senders write `cid:` before both identities, some before one.
    fn by(element: &Element) -> Self {
        let id = element.text_at(&["ContentId"]).map(|id| id.trim_start_matches("cid:").to_owned());
        Self { id, name: element.text_at(&["AttachmentName"]) }
    }
}

/// For each file its entry of the list, if it has one; or the first entry that has not exactly one file, all its own.
///
/// Identities decide where both have one, else names.
pub(super) fn pairs(entries: &[&Element], files: &[&Element]) -> Result<Vec<Option<usize>>, (usize, PairFault)> {
    let known: Vec<Known> = files.iter().map(|file| Known::by(file)).collect();
    let (mut by_id, mut by_name, mut without_id) = (Index::default(), Index::default(), Index::default());
    for (file, known) in known.iter().enumerate() {
        by_id.add(known.id.as_deref(), file);
        by_name.add(known.name.as_deref(), file);
        without_id.add(known.name.as_deref().filter(|_| known.id.is_none()), file);
    }
    let mut entry_of = vec![None; files.len()];
    for (entry, element) in entries.iter().enumerate() {
        let wanted = Known::by(element);
        let names = if wanted.id.is_some() { &without_id } else { &by_name };
        let mut found = by_id.get(wanted.id.as_deref()).iter().chain(names.get(wanted.name.as_deref()));
        let file = *found.next().ok_or((entry, PairFault::Missing))?;
        match entry_of.get_mut(file) {
            Some(free @ None) if found.next().is_none() => *free = Some(entry),
            _ => return Err((entry, PairFault::Twice)),
        }
    }
    Ok(entry_of)
}

/// The files of each identity or name.
#[derive(Default)]
struct Index<'a>(HashMap<&'a str, Vec<usize>>);

impl<'a> Index<'a> {
    fn add(&mut self, key: Option<&'a str>, file: usize) {
        if let Some(key) = key {
            self.0.entry(key).or_default().push(file);
        }
    }

    fn get(&self, key: Option<&str>) -> &[usize] {
        key.and_then(|key| self.0.get(key)).map(Vec::as_slice).unwrap_or_default()
    }
}
