//! Questions in SQL, which another program answers: the host's, or DuckDB's where it is installed.

use std::path::PathBuf;

use super::Outcome;
use crate::arguments::{Common, Sql};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::Output;
use crate::store_path;

/// What the program that runs the command line can do beside it.
#[derive(Default)]
pub struct Host {
    /// Answers questions in SQL; without it the program `duckdb` is looked for.
    pub sql: Option<Box<AnswerSql>>,
}

/// Answers a question in SQL with what to print, or with an error.
pub type AnswerSql = dyn FnOnce(SqlRequest) -> Result<String, String>;

/// A question in SQL.
#[derive(Debug, Clone)]
pub struct SqlRequest {
    /// The store's file.
    pub store: PathBuf,
    /// The query; collections are tables.
    pub query: String,
    /// Whether rows are wanted as JSON.
    pub json: bool,
    /// The width of the terminal in columns.
    pub width: u16,
}

pub(super) fn sql(sql: &Sql, common: &Common, host: Host, output: &mut Output) -> Outcome {
    let store = store_path::of(common)?;
    let Some(answer) = host.sql else { return super::duckdb::ask(sql, common, output) };
    let request = SqlRequest { store, query: sql.query.clone(), json: output.is_json(), width: output.width() };
    match answer(request) {
        Ok(text) => {
            output.text(&text);
            Ok(ExitStatus::Done)
        }
        Err(error) => Err(Failure::told(ExitStatus::Refused, error.clone(), error)),
    }
}
