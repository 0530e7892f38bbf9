//! SQLite's FTS5, ranked by `bm25`.
//!
//! Its tokenizer removes marks but keeps đ, so texts and queries are given to it with d for đ.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::{BEST, Contender};
use crate::Outcome;
use crate::search::queries::{Form, Query};
use crate::sqlite::Sqlite;

const TOKENIZER: &str = "unicode61 remove_diacritics 2";

/// A file with an index and, unless the index is all there is, a table of the texts.
pub struct Fts5 {
    connection: Connection,
    path: PathBuf,
    with_texts: bool,
    rows: i64,
}

impl Fts5 {
    /// A file filled in one transaction, and how long that took.
    pub fn fill(path: &Path, texts: &[String], with_texts: bool) -> Outcome<(Self, Duration)> {
        let connection = Sqlite::connect(path)?;
        let content = if with_texts { "content='feedback', content_rowid='row'" } else { "content=''" };
        connection.execute_batch(&format!(
            "CREATE TABLE feedback (row INTEGER PRIMARY KEY, text TEXT NOT NULL);
             CREATE VIRTUAL TABLE words USING fts5(text, {content}, tokenize='{TOKENIZER}');"
        ))?;
        let mut file = Self { connection, path: path.to_owned(), with_texts, rows: 0 };
        let texts: Vec<String> = texts.iter().map(|text| prepared(text)).collect();
        let taken = file.insert(&texts)?;
        Ok((file, taken))
    }

    /// Adds one text and its words, durably.
    pub fn add(&mut self, text: &str) -> Outcome<Duration> {
        self.insert(&[prepared(text)])
    }

    /// Merges the index into one segment.
    pub fn optimize(&self) -> Outcome<Duration> {
        let started = Instant::now();
        self.connection.execute("INSERT INTO words (words) VALUES ('optimize')", [])?;
        let taken = started.elapsed();
        self.checkpoint()?;
        Ok(taken)
    }

    /// The size of the index's pages, in bytes.
    pub fn index_bytes(&self) -> Outcome<u64> {
        let sql = "SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'words_*'";
        let bytes: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(u64::try_from(bytes)?)
    }

    pub fn ranking(&self, name: &'static str) -> Contender<'_> {
        Contender::new(name, |query| {
            let sql = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?";
            let mut select = self.connection.prepare_cached(sql)?;
            let rows = select.query_map((written(query), BEST), |row| row.get::<_, i64>(0))?;
            Ok(rows.collect::<Result<Vec<_>, _>>()?.len())
        })
    }

    pub fn answering(&self, name: &'static str) -> Contender<'_> {
        Contender::new(name, |query| {
            let sql = "SELECT rowid, snippet(words, 0, '[', ']', '…', 30) FROM words WHERE words MATCH ? \
                       ORDER BY rank LIMIT ?";
            let mut select = self.connection.prepare_cached(sql)?;
            let rows = select
                .query_map((written(query), BEST), |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
            Ok(rows.collect::<Result<Vec<_>, _>>()?.len())
        })
    }

    fn insert(&mut self, texts: &[String]) -> Outcome<Duration> {
        let started = Instant::now();
        let txn = self.connection.transaction()?;
        {
            let mut add = txn.prepare_cached("INSERT INTO feedback (text) VALUES (?)")?;
            let mut index = txn.prepare_cached("INSERT INTO words (rowid, text) VALUES (?, ?)")?;
            for text in texts {
                self.rows = if self.with_texts { add.insert([text])? } else { self.rows + 1 };
                index.execute((self.rows, text))?;
            }
        }
        txn.commit()?;
        Ok(started.elapsed())
    }

    /// Writes a checkpoint into the main file, as closing does.
    fn checkpoint(&self) -> Outcome<()> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    pub fn file_bytes(&self) -> Outcome<u64> {
        self.checkpoint()?;
        Ok(std::fs::metadata(&self.path)?.len())
    }
}

fn prepared(text: &str) -> String {
    text.replace('đ', "d").replace('Đ', "D")
}

fn written(query: &Query) -> String {
    let words = query.folded.join("\" \"");
    match query.form {
        Form::All | Form::Mistyped => format!("\"{words}\""),
        Form::Phrase => format!("\"{}\"", query.folded.join(" ")),
        Form::Prefix => format!("\"{words}\" *"),
    }
}
