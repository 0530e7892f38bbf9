//! SQL through the program `duckdb`: the collections that a query names are given to it as JSON Lines.

use std::path::Path;
use std::process::Command;

use cchc::Store;
use cchc::model::{ExportOptions, TableFormat, TableQuery};

use super::{Access, Outcome, open};
use crate::arguments::{Common, Sql};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::find;
use crate::output::Output;

pub(super) fn ask(sql: &Sql, common: &Common, output: &mut Output) -> Outcome {
    let store = open(common, output, Access::Read)?;
    let folder = tempfile::tempdir().map_err(|error| Failure::file(&std::env::temp_dir(), &error))?;
    let mut script = String::new();
    for collection in find::collections().into_iter().filter(|name| names(&sql.query, name)) {
        script.push_str(&given(&store, collection, folder.path())?);
    }
    let mut duckdb = Command::new("duckdb");
    duckdb.arg(if output.is_json() { "-json" } else { "-box" }).arg("-c").arg(format!("{script}{}", sql.query));
    let answer = duckdb.output().map_err(|_| missing())?;
    if !answer.status.success() {
        let error = String::from_utf8_lossy(&answer.stderr).trim().to_owned();
        return Err(Failure::told(ExitStatus::Refused, error.clone(), error));
    }
    output.text(&String::from_utf8_lossy(&answer.stdout));
    Ok(ExitStatus::Done)
}

/// Whether a query names a collection as a word.
fn names(query: &str, collection: &str) -> bool {
    query
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .any(|word| word.eq_ignore_ascii_case(collection))
}

/// Writes a collection to a file, and returns the statement that makes it a table.
fn given(store: &Store, collection: &str, folder: &Path) -> Result<String, Failure> {
    let file = folder.join(format!("{collection}.jsonl"));
    store.frame(&TableQuery::of(collection))?.export(&file, TableFormat::JsonLines, &ExportOptions::canonical())?;
    let path = file.display().to_string().replace('\'', "''");
    Ok(format!("CREATE VIEW {collection} AS SELECT * FROM read_json_auto('{path}');\n"))
}

fn missing() -> Failure {
    Failure::told(
        ExitStatus::NotFound,
        "DuckDB is not installed: install it, or pip install cchc[duckdb] and use the cchc of that package",
        "chưa cài DuckDB: hãy cài, hoặc pip install cchc[duckdb] rồi dùng lệnh cchc của gói đó",
    )
}
