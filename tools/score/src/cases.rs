//! Test cases: a plan (`NAME.txt` or `NAME.docx`) with its expectations (`NAME.json`).

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A plan's text and what a person expects of it.
pub struct Case {
    /// The name of the file with the text.
    pub name: String,
    /// The file with the text.
    pub file: PathBuf,
    /// What is expected.
    pub expectations: Value,
}

/// The cases of a folder by name, and what is wrong with the others. Nothing where there is no such folder.
pub fn in_folder(folder: &Path) -> Option<(Vec<Case>, Vec<String>)> {
    let mut files = std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect::<Vec<_>>();
    files.sort();
    let (mut cases, mut troubles) = (Vec::new(), Vec::new());
    for expected in files.iter().filter(|file| has_extension(file, "json")) {
        let texts = files.iter().filter(|file| {
            file.file_stem() == expected.file_stem() && (has_extension(file, "txt") || has_extension(file, "docx"))
        });
        let texts = texts.collect::<Vec<_>>();
        if texts.is_empty() {
            troubles.push(format!("{}: no .txt or .docx beside it", expected.display()));
        }
        match read_json(expected) {
            Ok(expectations) => cases.extend(texts.into_iter().map(|file| Case {
                name: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                file: file.clone(),
                expectations: expectations.clone(),
            })),
            Err(error) => troubles.push(format!("{}: {error}", expected.display())),
        }
    }
    Some((cases, troubles))
}

fn read_json(file: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

fn has_extension(file: &Path, wanted: &str) -> bool {
    file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}
