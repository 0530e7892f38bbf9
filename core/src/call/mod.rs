//! Every call by name: the one table that all languages' bindings go through. For hosts that choose calls at run time;
//! Rust has the methods of [`Store`], which are typed.
//!
//! Arguments and results are the canonical form of the model, encoded as MessagePack: maps with field names, identities
//! and dates as text. A new record type, command or query gets its calls here and nowhere else.

mod common;
mod decoding;
mod held_batch;
mod methods;
#[cfg(feature = "schema")]
pub mod schema;
mod values;

use jiff::Timestamp;

pub use decoding::{from_json, read, to_json, write};
pub use held_batch::HeldBatch;
pub use methods::{Method, Shape, methods};
pub use values::{mark_errors, mark_rows, read_attachment, read_report, report_file, write_attachment, write_plan};

use crate::error::{CchcError, Result};
use crate::store::{Snapshot, Store, Transaction, View};

/// Runs a call that reads: its table entry, the state to read, the instant of that state, and the encoded arguments.
/// Returns the encoded result.
type Reads = fn(&Method, &View<'_>, Timestamp, &[u8]) -> Result<Vec<u8>>;

/// Runs a call that reads the present state of a store, and first notes whose personal data it opens: the store, and
/// the encoded arguments. Returns the encoded result.
type Opens = fn(&Store, &[u8]) -> Result<Vec<u8>>;

/// Runs a call that writes: its table entry, the transaction, and the encoded arguments. Returns the encoded result.
type Writes = fn(&Method, &mut Transaction, &[u8]) -> Result<Vec<u8>>;

/// What is left of a call once it has read what lies outside the store.
pub type Loaded = Box<dyn FnOnce(&mut Transaction) -> Result<Vec<u8>>>;

/// Reads what lies outside the store, before the writer lock is taken. The function is asked now and then whether to go
/// on.
type Loads = fn(&'static Method, &[u8], &dyn Fn() -> Result<()>) -> Result<Loaded>;

/// Whether a call reads or writes, with the function that runs it.
#[derive(Clone, Copy)]
pub enum Run {
    /// Reads one state of the store.
    Read(Reads),
    /// Reads likewise; of the present state of a store, it may open personal data, and notes that first.
    Open(Opens, Reads),
    /// Writes in one commit.
    Write(Writes),
    /// Reads a file, then writes in one commit.
    Load(Loads),
}

/// The most bytes of arguments with which a call shares a commit with others.
const SHORT_CALL: usize = 64 << 10;

/// The call with this name.
///
/// # Errors
/// `NotFound` if there is none.
pub fn method(name: &str) -> Result<&'static Method> {
    let missing = || CchcError::NotFound { kind: "call".to_owned(), id: name.to_owned() };
    methods().find(|method| method.name == name).ok_or_else(missing)
}

impl Store {
    /// Makes a call by name, in a commit of its own.
    ///
    /// # Errors
    /// `NotFound` for an unknown name, `Invalid` for arguments that do not fit, and whatever the call fails with.
    pub fn call(&self, name: &str, arguments: &[u8]) -> Result<Vec<u8>> {
        let method = method(name)?;
        match method.run {
            Run::Read(run) => self.now().read(|view| run(method, view, self.clock_now(), arguments)),
            Run::Open(run, _) => run(self, arguments),
            Run::Write(run) => {
                let work = |batch: &mut Transaction| {
                    batch.set_single();
                    run(method, batch, arguments)
                };
                if arguments.len() > SHORT_CALL { self.write_long(name, work) } else { self.write(name, work) }
            }
            Run::Load(load) => {
                let loaded = load(method, arguments, &self.look())?;
                self.write_long(name, |batch| {
                    batch.set_single();
                    loaded(batch)
                })
            }
        }
    }
}

impl Transaction {
    /// Makes a call by name, as part of the transaction.
    ///
    /// # Errors
    /// As [`Store::call`]. A call that fails leaves the transaction as it was; after an I/O error, or if it was
    /// cancelled while it was writing, the transaction can no longer be committed.
    pub fn call(&mut self, name: &str, arguments: &[u8]) -> Result<Vec<u8>> {
        let method = method(name)?;
        match method.run {
            Run::Read(run) | Run::Open(_, run) => run(method, &self.view(), self.now(), arguments),
            Run::Write(run) => {
                self.set_operation(name);
                run(method, self, arguments)
            }
            Run::Load(load) => {
                let loaded = load(method, arguments, &|| self.look())?;
                self.set_operation(name);
                loaded(self)
            }
        }
    }
}

impl Snapshot {
    /// Makes a reading call by name.
    ///
    /// # Errors
    /// As [`Store::call`]; `Invalid` for a call that writes.
    pub fn call(&self, name: &str, arguments: &[u8]) -> Result<Vec<u8>> {
        let method = method(name)?;
        match method.run {
            Run::Read(run) | Run::Open(_, run) => self.read(|view| run(method, view, self.instant(), arguments)),
            Run::Write(_) | Run::Load(_) => Err(CchcError::invalid(
                name,
                "",
                "past_is_read_only",
                "the past can be read, not changed",
                "chỉ được đọc, không được sửa dữ liệu quá khứ",
            )),
        }
    }
}
