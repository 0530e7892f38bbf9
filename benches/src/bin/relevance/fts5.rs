//! SQLite's FTS5 over the same procedures.

use cchc::model::Procedure;
use rusqlite::Connection;

use super::{BEST, Engine, Outcome, body, words};

/// A table of procedures.
pub struct Fts5(Connection);

impl Fts5 {
    pub fn fill(procedures: &[Procedure]) -> Outcome<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE procedures
             USING fts5(code UNINDEXED, name, body, tokenize='unicode61 remove_diacritics 2');",
        )?;
        let transaction = connection.unchecked_transaction()?;
        for procedure in procedures {
            let row = (&procedure.code, plain(&procedure.name), plain(&body(procedure)));
            transaction.execute("INSERT INTO procedures VALUES (?, ?, ?)", row)?;
        }
        transaction.commit()?;
        Ok(Self(connection))
    }
}

impl Engine for Fts5 {
    fn name(&self) -> &'static str {
        "FTS5"
    }

    fn best(&self, typed: &str) -> Outcome<Vec<String>> {
        let any: Vec<String> = words(typed).iter().map(|word| format!("\"{}\"", plain(word))).collect();
        let sql = "SELECT code FROM procedures WHERE procedures MATCH ? ORDER BY bm25(procedures, 0, 10, 1) LIMIT ?";
        let mut select = self.0.prepare_cached(sql)?;
        let rows = select.query_map((any.join(" OR "), BEST as i64), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// FTS5 removes marks but keeps đ.
fn plain(text: &str) -> String {
    text.replace('đ', "d").replace('Đ', "D")
}
