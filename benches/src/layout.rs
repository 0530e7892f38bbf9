//! Index layout: one table per index, compared with one table for all indexes. Attendance records with their three
//! indexes, identities and log are written to redb directly.
//!
//! Nothing is synced to disk, so the time is CPU time. The bytes of a commit are counted in the storage backend below
//! redb.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use redb::backends::FileBackend;
use redb::{Database, StorageBackend, TableDefinition, WriteTransaction};
use uuid::Uuid;

use crate::report::{Report, Section};
use crate::{Outcome, Scale};

type Plain = TableDefinition<'static, &'static [u8], &'static [u8]>;

const RECORDS: Plain = TableDefinition::new("records");
const IDS: Plain = TableDefinition::new("ids");
const LOG: Plain = TableDefinition::new("log");
const SHARED: Plain = TableDefinition::new("index");
const OWN: [Plain; 3] = [
    TableDefinition::new("index.attendance.session"),
    TableDefinition::new("index.attendance.presence"),
    TableDefinition::new("index.attendance.person"),
];

const PRELOADED: u64 = 50_000;

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    let rounds = scale.rounds / 2;
    for size in [1, 100, 1_000] {
        let mut time = Section::new(format!("Commit of {size}, index layout, not synced"), "µs");
        let mut bytes = Section::new(format!("Commit of {size}, index layout, written"), "KiB");
        let mut files = [Layout::create(folder, "own", false)?, Layout::create(folder, "shared", true)?];
        for _ in 0..rounds {
            for (layout, name) in files.iter_mut().zip(["a table for each index", "one table for all"]) {
                let before = layout.written.load(Ordering::Relaxed);
                let started = Instant::now();
                layout.add(size)?;
                time.micros(name, started.elapsed());
                bytes.add(name, (layout.written.load(Ordering::Relaxed) - before) as f64 / 1024.0);
            }
        }
        report.finish(time);
        report.finish(bytes);
    }
    Ok(())
}

struct Layout {
    database: Database,
    shared: bool,
    written: Arc<AtomicU64>,
    rows: u64,
}

impl Layout {
    fn create(folder: &Path, name: &str, shared: bool) -> Outcome<Self> {
        let path = folder.join(name);
        let file = OpenOptions::new().create(true).truncate(true).read(true).write(true).open(path)?;
        let written = Arc::new(AtomicU64::new(0));
        let backend = Counting { file: FileBackend::new(file)?, written: Arc::clone(&written) };
        let database = Database::builder().set_cache_size(64 << 20).create_with_backend(backend)?;
        let mut layout = Self { database, shared, written, rows: 0 };
        while layout.rows < PRELOADED {
            layout.add(5_000)?;
        }
        Ok(layout)
    }

    /// Adds attendances as the store does: each table in turn, in key order.
    fn add(&mut self, count: u64) -> Outcome<()> {
        let txn = self.database.begin_write()?;
        let [mut ids, mut records, mut log] = [const { Vec::new() }; 3];
        let mut indexes = [const { Vec::new() }; 3];
        for row in self.rows + 1..=self.rows + count {
            ids.push((Uuid::now_v7().as_bytes().to_vec(), vec![7; 9]));
            records.push(([&[7][..], &row.to_be_bytes()].concat(), vec![0x5A; 220]));
            log.push((row.to_be_bytes().to_vec(), vec![0x5A; 150]));
            let (session, person) = (row / 200, row.wrapping_mul(0x9E37_79B9) % 2000);
            indexes[0].push((key(&[session, person], &[]), row.to_be_bytes().to_vec()));
            indexes[1].push((key(&[session], &[b"\x01attended\0\x01quiz\0", &row.to_be_bytes()]), Vec::new()));
            indexes[2].push((key(&[person], &[&row.to_be_bytes()]), Vec::new()));
        }
        self.rows += count;
        put(&txn, IDS, ids)?;
        put(&txn, RECORDS, records)?;
        put(&txn, LOG, log)?;
        if self.shared {
            let numbered = |(number, entries): (usize, Vec<Entry>)| {
                entries.into_iter().map(move |(key, value)| ([&[number as u8][..], &key].concat(), value))
            };
            put(&txn, SHARED, indexes.into_iter().enumerate().flat_map(numbered).collect())?;
        } else {
            for (table, entries) in OWN.into_iter().zip(indexes) {
                put(&txn, table, entries)?;
            }
        }
        txn.commit()?;
        Ok(())
    }
}

type Entry = (Vec<u8>, Vec<u8>);

/// An index key: references, each a byte and a row, then the rest of the key.
fn key(references: &[u64], rest: &[&[u8]]) -> Vec<u8> {
    let mut key = Vec::with_capacity(48);
    for row in references {
        key.push(1);
        key.extend_from_slice(&row.to_be_bytes());
    }
    rest.iter().for_each(|part| key.extend_from_slice(part));
    key
}

fn put(txn: &WriteTransaction, table: Plain, mut entries: Vec<Entry>) -> Outcome<()> {
    entries.sort();
    let mut table = txn.open_table(table)?;
    for (key, value) in &entries {
        table.insert(key.as_slice(), value.as_slice())?;
    }
    Ok(())
}

/// A file that counts the bytes written to it and does not sync.
#[derive(Debug)]
struct Counting {
    file: FileBackend,
    written: Arc<AtomicU64>,
}

impl StorageBackend for Counting {
    fn len(&self) -> io::Result<u64> {
        self.file.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.file.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.written.fetch_add(data.len() as u64, Ordering::Relaxed);
        self.file.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.file.close()
    }
}
