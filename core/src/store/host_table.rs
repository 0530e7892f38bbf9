//! Tables of the host: keys and values of its own, in the store's file and in its transactions.

use std::ops::{Bound, ControlFlow};

use super::handle::Store;
use super::transaction::Transaction;
use super::view::View;
use crate::error::{CchcError, Result};
use crate::records::host_key::{self, LONGEST_NAME};
use crate::records::tables::HOST;
use crate::storage::{Changes, KeyRange, WriteTransaction};

/// Longest key of an entry, in bytes.
const LONGEST_KEY: usize = 1024;
/// Longest value of an entry, in bytes.
const LONGEST_VALUE: usize = 16 << 20;

/// The name of a table of the host (bảng riêng của ứng dụng), which holds byte strings by byte strings in key order:
/// what a program keeps beside the records, such as settings, drafts or the state of a synchronisation.
///
/// Its entries are written in the same transaction as records, and durable with them or not at all; a call that is
/// refused takes its own back. They lie in the same file: [`Store::verify`](crate::Store::verify) checks their pages,
/// [`Store::backup`](crate::Store::backup), [`restore`](crate::restore) and [`Store::compact`](crate::Store::compact)
/// carry them. The names are the host's alone: no table of this library can have one of them.
///
/// What the library does for records it does not do here: there is no history, no change log, no notice of a change,
/// no sealing, no erasure with a data subject, and no export as JSON Lines. So keep no personal data in it. A backup
/// that is restored up to an earlier instant has the entries as they were when the backup was made.
///
/// A table is there as long as it has entries. A name has 1 to 64 ASCII letters, digits, `.`, `_` and `-`; a key up to
/// 1,024 bytes, a value up to 16 MiB (for more, [attach](crate::Store::attach) a file).
///
/// ```
/// use cchc::{Store, model::{OrganisationUnit, UnitKind}, store::HostTable};
///
/// let store = Store::in_memory()?;
/// let imported = HostTable::named("imported")?;
/// store.write("units.import", |txn| {
///     let unit = txn.add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
///     txn.host_put(&imported, b"HR-0017", unit.header.id.as_bytes())
/// })?;
/// assert!(store.read(|view| view.host_get(&imported, b"HR-0017"))?.is_some());
/// # Ok::<(), cchc::CchcError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HostTable {
    name: String,
}

/// An entry of a host's table: its key and its value.
pub type HostEntry = (Vec<u8>, Vec<u8>);

impl HostTable {
    /// The table with a name. It need not be there yet.
    ///
    /// ```
    /// use cchc::store::HostTable;
    ///
    /// assert_eq!(HostTable::named("sync.peers")?.name(), "sync.peers");
    /// assert!(HostTable::named("đồng bộ").is_err());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for a name that is empty, longer than 64 bytes or has other characters than those allowed.
    pub fn named(name: &str) -> Result<Self> {
        if host_key::is_name(name) {
            return Ok(Self { name: name.to_owned() });
        }
        let text = format!("must have 1 to {LONGEST_NAME} ASCII letters, digits, '.', '_' or '-'");
        let text_vi = format!("phải có từ 1 đến {LONGEST_NAME} chữ cái ASCII, chữ số, '.', '_' hoặc '-'");
        Err(refused("name", "name", text, text_vi))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn full_key(&self, key: &[u8]) -> Result<Vec<u8>> {
        check_length("key", key, LONGEST_KEY)?;
        let mut full = host_key::prefix(&self.name);
        full.extend_from_slice(key);
        Ok(full)
    }
}

fn refused(path: &str, code: &str, text: impl Into<String>, text_vi: impl Into<String>) -> CchcError {
    CchcError::invalid("host_table", path, code, text, text_vi)
}

fn check_length(path: &str, bytes: &[u8], longest: usize) -> Result<()> {
    if bytes.len() <= longest {
        return Ok(());
    }
    let (text, text_vi) =
        (format!("must not be longer than {longest} bytes"), format!("không được dài quá {longest} byte"));
    Err(refused(path, "too_long", text, text_vi))
}

impl Store {
    /// The value of a key in a host's table at present; `None` if it has none.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let settings = HostTable::named("settings")?;
    /// store.host_put(&settings, b"theme", b"dark")?;
    /// assert_eq!(store.host_get(&settings, b"theme")?.as_deref(), Some(&b"dark"[..]));
    /// store.host_remove(&settings, b"theme")?;
    /// assert_eq!(store.host_get(&settings, b"theme")?, None);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for a key of more than 1,024 bytes; `Closed`, or `StorageIo` if the file cannot be read.
    pub fn host_get(&self, table: &HostTable, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.read(|view| view.host_get(table, key))
    }

    /// Sets the value of a key in a host's table, in a commit of its own. Beside writes of records use
    /// [`Transaction::host_put`].
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let peers = HostTable::named("peers")?;
    /// store.host_put(&peers, b"tay-ninh", b"2021-03-05")?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Transaction::host_put`] and [`Store::write`].
    pub fn host_put(&self, table: &HostTable, key: &[u8], value: &[u8]) -> Result<()> {
        self.write("host.put", |txn| txn.host_put(table, key, value))
    }

    /// Removes a key from a host's table, in a commit of its own. Removing one that is not there is no error.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let peers = HostTable::named("peers")?;
    /// store.host_remove(&peers, b"tay-ninh")?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Transaction::host_remove`] and [`Store::write`].
    pub fn host_remove(&self, table: &HostTable, key: &[u8]) -> Result<()> {
        self.write("host.remove", |txn| txn.host_remove(table, key))
    }
}

impl Transaction {
    /// Sets the value of a key in a host's table, in this transaction.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let settings = HostTable::named("settings")?;
    /// store.write("settings.save", |txn| txn.host_put(&settings, b"theme", b"dark"))?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for a key of more than 1,024 bytes or a value of more than 16 MiB.
    pub fn host_put(&mut self, table: &HostTable, key: &[u8], value: &[u8]) -> Result<()> {
        check_length("value", value, LONGEST_VALUE)?;
        self.host_change(&Changes::of(&table.full_key(key)?, Some(value)))
    }

    /// Removes a key from a host's table, in this transaction. Removing one that is not there is no error.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let settings = HostTable::named("settings")?;
    /// store.write("settings.reset", |txn| txn.host_remove(&settings, b"theme"))?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for a key of more than 1,024 bytes.
    pub fn host_remove(&mut self, table: &HostTable, key: &[u8]) -> Result<()> {
        self.host_change(&Changes::of(&table.full_key(key)?, None))
    }

    fn host_change(&mut self, changes: &Changes) -> Result<()> {
        self.look()?;
        let written = self.txn.apply_undoable(HOST, changes, self.undo.as_mut());
        let written = self.engine.noted(written);
        self.note_half_written(&written);
        written
    }
}

impl View<'_> {
    /// The value of a key in a host's table; `None` if it has none.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let settings = HostTable::named("settings")?;
    /// assert_eq!(store.read(|view| view.host_get(&settings, b"theme"))?, None);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` in a past state, since these tables have no history, and for a key of more than 1,024 bytes.
    pub fn host_get(&self, table: &HostTable, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.check_present()?;
        self.source.get(HOST, &table.full_key(key)?)
    }

    /// The entries of a host's table whose keys begin with `prefix` and come after the key `after`, in key order, at
    /// most `limit`. The key of the last one continues where this ends.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// let peers = HostTable::named("peers")?;
    /// store.write("peers.note", |txn| {
    ///     txn.host_put(&peers, b"tay-ninh/1", b"")?;
    ///     txn.host_put(&peers, b"tay-ninh/2", b"")?;
    ///     txn.host_put(&peers, b"long-an/1", b"")
    /// })?;
    /// let first = store.read(|view| view.host_entries(&peers, b"tay-ninh/", None, 1))?;
    /// let rest = store.read(|view| view.host_entries(&peers, b"tay-ninh/", Some(&first[0].0), 10))?;
    /// assert_eq!((first[0].0.as_slice(), rest[0].0.as_slice()), (&b"tay-ninh/1"[..], &b"tay-ninh/2"[..]));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`View::host_get`].
    pub fn host_entries(
        &self,
        table: &HostTable,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<HostEntry>> {
        self.check_present()?;
        let mut range = KeyRange::prefix(&table.full_key(prefix)?);
        if let Some(after) = after {
            let after = table.full_key(after)?;
            if range.has_begun(&after) {
                range.from = Bound::Excluded(after);
            }
        }
        let (own, mut found) = (table.name.len() + 1, Vec::new());
        if limit == 0 {
            return Ok(found);
        }
        self.source.reader(HOST)?.scan(&range, false, &mut |key, value| {
            found.push((key[own..].to_vec(), value.to_vec()));
            Ok(if found.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(found)
    }

    /// The names of the host's tables that have entries, in byte order.
    ///
    /// ```
    /// # use cchc::{Store, store::HostTable};
    /// # let store = Store::in_memory()?;
    /// store.write("settings.save", |txn| txn.host_put(&HostTable::named("settings")?, b"theme", b"dark"))?;
    /// assert_eq!(store.read(|view| view.host_tables())?[0].name(), "settings");
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` in a past state; `Corrupt` where an entry belongs to no table.
    pub fn host_tables(&self) -> Result<Vec<HostTable>> {
        self.check_present()?;
        let reader = self.source.reader(HOST)?;
        let mut tables: Vec<HostTable> = Vec::new();
        loop {
            // The entries of a table are left out at once.
            let from = tables.last().map_or(Bound::Unbounded, |table| Bound::Included(host_key::end(&table.name)));
            let mut next = None;
            reader.scan(&KeyRange { from, to: Bound::Unbounded }, false, &mut |key, _| {
                let stray = || CchcError::Corrupt { reason: "an entry of the host belongs to no table".to_owned() };
                next = Some(host_key::name_of(key).ok_or_else(stray)?.to_owned());
                Ok(ControlFlow::Break(()))
            })?;
            match next {
                Some(name) => tables.push(HostTable { name }),
                None => return Ok(tables),
            }
        }
    }

    /// The host's tables have no history.
    fn check_present(&self) -> Result<()> {
        match self.at {
            None => Ok(()),
            Some(_) => {
                let text = "tables of the host have no history: read them in the present";
                Err(refused("at", "no_history", text, "bảng riêng của ứng dụng không có lịch sử: hãy đọc ở hiện tại"))
            }
        }
    }
}
