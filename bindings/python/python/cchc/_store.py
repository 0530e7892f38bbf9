"""An open store."""

from __future__ import annotations

import datetime
import inspect
import io
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Literal, TypeAlias
from weakref import WeakSet

from cchc import _native
from cchc._attachment import opened
from cchc._batch import Batch
from cchc._databases import to_duckdb, to_sqlite
from cchc._errors import Locked
from cchc._frame import Frame, Listener
from cchc._generated.collections import Collections
from cchc._generated.model import (
    AttachmentId,
    Change,
    Exported,
    Head,
    Imported,
    KeyImport,
    Notice,
    Restored,
    Verification,
)
from cchc._handle import Handle
from cchc._held import locked_by
from cchc._records import Records
from cchc._snapshot import Snapshot
from cchc._table_file import DateStyle, Delimiter, Wording
from cchc._watch import Subscription
from cchc._wire import check_value, decode, encode

Key: TypeAlias = "bytes | Callable[[], bytes]"
"""A key of 32 bytes, or a function that gives it whenever it is needed."""

Sharing: TypeAlias = Literal["exclusive", "one_writer_many_readers"]
"""Whether other processes may open the file at the same time."""


def open(
    path: str | os.PathLike[str],
    *,
    actor: str = "",
    create: bool = True,
    read_only: bool = False,
    sharing: Sharing = "exclusive",
    cache_mib: int = 64,
    write_timeout: float = 30.0,
    check_integrity: bool = False,
    accept_clock: bool = False,
    key: Key | None = None,
    progress: Listener | None = None,
) -> Store:
    """Opens the store at a path, or creates it.

    Args:
        path: The file.
        actor: Who is writing. The name is stored with every revision and in the change log.
        create: Whether a missing file is created.
        read_only: Whether the file is opened for reading only.
        sharing: `exclusive`, or `one_writer_many_readers`: one process writes, others open it with `read_only` and
            follow its commits; all of them must say so. Each commit costs two syncs then.
        cache_mib: Memory for pages of the file, in MiB.
        write_timeout: How many seconds a write waits for another one before it fails with `Locked`.
        check_integrity: Checks every page of the file: for one received from elsewhere.
        accept_clock: Whether to write though this device's clock is far from where it was at the last write
            (`ClockDoubtful`). Once written so, later clocks are held against this one.
        key: The key under which personal data are sealed: 32 bytes, or a function that gives them whenever they are
            needed. Make one with `new_key` and keep it where nobody else can read it. Without one everything else
            works: what is sealed stays so, and nothing personal can be written.
        progress: Called with the steps done and the total of steps while a file of an older version is brought up to
            date. An exception it raises ends the opening, and so does Ctrl-C; the next one goes on from there.

    Raises:
        NotAStore: For a folder or another program's file.
        NewerFormat: For a file of a newer library.
        Corrupt: For a damaged file.
        Locked: While it is open elsewhere.
        StorageIo: Where the system refuses.

    >>> import cchc, tempfile
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc", actor="van-phong") as store:
    ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
    ...     unit.rev, unit.header.actor
    (1, 'van-phong')
    """
    try:
        native = _native.Store.open(
            path,
            actor=actor,
            create=create,
            read_only=read_only,
            sharing=sharing,
            cache_mib=cache_mib,
            write_timeout=write_timeout,
            check_integrity=check_integrity,
            accept_clock=accept_clock,
            key=key,
            progress=progress,
        )
    except Locked as error:
        raise locked_by(error, Path(path), _OPEN) from None
    store = Store(native)
    _OPEN.add(store)
    return store


def in_memory(
    *,
    actor: str = "",
    cache_mib: int = 64,
    write_timeout: float = 30.0,
    accept_clock: bool = False,
    key: Key | None = None,
) -> Store:
    """Makes a new, empty store in memory, which can do all that a store in a file can: for tests and for trying out.

    It ends with its last handle. `Store.backup` writes it to a file. Its `path` is only a name.

    Args:
        actor: Who is writing. The name is stored with every revision and in the change log.
        cache_mib: Memory for pages beside the store's own, in MiB.
        write_timeout: How many seconds a write waits for another one before it fails with `Locked`.
        accept_clock: Whether to write though this device's clock is far from where it was at the last write.
        key: The key under which personal data are sealed; as for `open`.

    Raises:
        Invalid: For an actor of more than 1,024 bytes.

    >>> import cchc
    >>> with cchc.in_memory(actor="van-phong") as store:
    ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
    ...     unit.header.actor, store.units.count(), store.verify().sound
    ('van-phong', 1, True)
    """
    return Store(
        _native.Store.in_memory(
            actor=actor, cache_mib=cache_mib, write_timeout=write_timeout, accept_clock=accept_clock, key=key
        )
    )


def restore(
    backup: str | os.PathLike[str],
    path: str | os.PathLike[str],
    *,
    keys_export: bytes | None = None,
    key: Key | None = None,
    up_to: datetime.datetime | int | None = None,
    progress: Listener | None = None,
) -> Restored:
    """Restores a backup to a path where nothing is: checks it, imports keys, and drops what came after a point in time.

    The file appears at the path whole and durable, or not at all. Dropped changes are as if they had never been made.
    Keys that were destroyed stay destroyed: a data subject who was erased after that point is no longer marked as
    erased, but their personal data remain unreadable. A head of the log that was taken later no longer fits.

    Args:
        backup: The file that `Store.backup` wrote.
        path: Where the store is to be.
        keys_export: What `Store.export_keys` gave, since a backup holds no keys. It can be imported later, too.
        key: The key under which the export was made.
        up_to: The last instant (a `datetime` with a time zone), or the sequence number of the last change, that is
            taken over.
        progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the work,
            and nothing is at the path then. So does Ctrl-C.

    Raises:
        StorageIo: Where something is at the path already, or the disk refuses.
        NotAStore: Where the backup is none; `NewerFormat` or `Corrupt` where it cannot be read; `Locked` while it is
            open.
        Invalid: For an export of another store, or a point beyond the last change or within a commit.
        KeyNeeded: Without the key of the export.

    >>> import cchc, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with cchc.open(f"{folder}/a.cchc") as store:
    ...         unit = store.units.add(name="Sở Xây dựng", kind="department")
    ...         store.units.remove(unit)
    ...         store.backup(f"{folder}/backup.cchc")
    ...     restored = cchc.restore(f"{folder}/backup.cchc", f"{folder}/b.cchc", up_to=1)
    ...     with cchc.open(f"{folder}/b.cchc") as store:
    ...         restored.dropped, store.units.count()
    (1, 1)
    """
    up_to = check_value("restore", "up_to", up_to, datetime.datetime | int)
    change, at = (up_to, None) if isinstance(up_to, int) else (None, up_to)
    found = _native.restore(
        Path(backup),
        Path(path),
        keys_export=keys_export,
        key=key,
        up_to=None if at is None else encode(at),
        up_to_change=change,
        progress=progress,
    )
    return decode(found, Restored)


def new_key() -> bytes:
    """Gives a new key, which nobody can guess, for `open`.

    >>> import cchc, tempfile
    >>> key = cchc.new_key()
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc", key=key) as store:
    ...     law = cchc.LawReference(document="20/2008/NĐ-CP", provision="Điều 9")
    ...     citizen = store.data_subjects.add(name="Nguyễn Văn An", basis=law)
    ...     revealed = store.data_subjects.reveal(citizen.id, "trả lời kiến nghị")
    ...     type(citizen.name).__name__, revealed.values[0].text
    ('Sealed', 'Nguyễn Văn An')
    """
    return _native.new_key()


_OPEN: WeakSet[Store] = WeakSet()
"""The stores that this process opened, for errors that name them."""


class Store(Handle, Collections):
    """An open store: `cchc.open` or `cchc.in_memory` gives it, and a `with` block closes it.

    Threads may share it; each call releases the interpreter lock. Ctrl-C ends a call or a wait on the main thread, and
    nothing of it is kept. Only when it comes while the changes are already being synced are they kept; the
    `KeyboardInterrupt` then has a note that says so.

    It does not cross to another process: after a
    `fork` it fails with `Closed` in the child, and it cannot be pickled. The package does not load in sub-interpreters.
    """

    def __init__(self, native: _native.Store) -> None:
        super().__init__(native.call, native.attach, native.frame)
        self._native = native
        self._is_closed_by_block = True

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self._native.path)

    @property
    def actor(self) -> str:
        """Whose writes those of this handle are: see `acting_as`."""
        return self._native.actor

    def acting_as(self, actor: str) -> Store:
        """Gives a handle of the same store whose writes, and accesses to personal data, are somebody else's.

        A service makes one for each request; making it costs next to nothing. It has the store's file, key and
        subscriptions. Leaving a `with` block of a handle closes nothing, since the store is not the block's: it is
        closed by whoever opened it. `close` of any handle closes the file for all of them.

        Args:
            actor: Who is writing. The name is stored with every revision and in the change log.

        Raises:
            Invalid: For more than 1,024 bytes.

        >>> import cchc
        >>> with cchc.in_memory(actor="van-phong") as store:
        ...     with store.acting_as("nguyen.van.a") as officer:
        ...         unit = officer.units.add(name="Sở Xây dựng", kind="department")
        ...     unit.header.actor, officer.actor, store.actor, store.units.count()
        ('nguyen.van.a', 'nguyen.van.a', 'van-phong', 1)
        """
        handle = Store(self._native.acting_as(check_value("store.acting_as", "actor", actor, str)))
        handle._is_closed_by_block = False
        return handle

    @contextmanager
    def batch(self, operation: str = "batch") -> Iterator[Batch]:
        """Groups writes into one commit: on leaving the block all of them are durable, after an exception none.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     with store.batch("units.import") as batch:
        ...         department = batch.units.add(name="Sở Xây dựng", kind="department")
        ...         office = batch.units.add(name="Văn phòng Sở", kind="division", parent=department.id)
        ...     store.units.count()
        2
        """
        native = self._native.batch(operation)
        try:
            yield Batch(native)
        except BaseException:
            native.abort()
            raise
        native.commit()

    def as_of(self, at: datetime.datetime) -> Snapshot:
        """Gives a read-only view of the store as it was at an instant: a `datetime` with a time zone.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     changed = store.units.update(cchc.replace(unit, name="Sở Xây dựng tỉnh"))
        ...     store.as_of(unit.header.updated).units.get(unit.id).name
        'Sở Xây dựng'
        """
        at = check_value("store.as_of", "at", at, datetime.datetime)
        return Snapshot(self._native.as_of(encode(at)), at)

    def changes(self, after: int = 0, limit: int = 1000) -> list[Change]:
        """Gives the change log after a sequence number, oldest first.

        Raises:
            Invalid: For a number beyond the last change: it belongs to another store, or to a later state of this one.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     [(change.seq, change.operation, change.rev) for change in store.changes()]
        [(1, 'units.add', 1)]
        """
        after, limit = (
            check_value("store.changes", name, number, int) for name, number in (("after", after), ("limit", limit))
        )
        return decode(self._native.changes(after, limit), list[Change])

    def subscribe(self) -> Subscription:
        """Subscribes to commits from now on.

        They are those made through this store; in a reader beside one writer (`sharing`) those of the writing process,
        within 200 ms.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     subscription = store.subscribe()
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     subscription.wait(1.0)
        Notice(seq=1, kinds=frozenset({'unit'}))
        """
        return Subscription(self._native.subscribe())

    def watch(self, timeout: float | None = None) -> Iterator[Notice]:
        """Yields a notice for commits from now on, until none came for `timeout` seconds or the store was closed."""
        return self.subscribe().notices(timeout)

    def verify(self, progress: Listener | None = None, since: Head | str | None = None) -> Verification:
        """Checks the whole file: hash chain, versions, indexes, search postings, counters, contents of attachments.

        Damage raises nothing; the result lists it, and `sound` is false. Whatever the size of the file, it takes at
        most 64 MiB of memory beyond the cache.

        Args:
            progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the
                work.
            since: A head that was kept elsewhere, or its text: an older copy that was put back, a replaced history and
                another store are defects, too.

        Raises:
            Invalid: Where `since` is not the text of a head.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     head = store.head()
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.verify(since=head.text).sound
        True
        """
        text = since.text if isinstance(since, Head) else since
        return decode(self._native.verify(progress, text), Verification)

    def reindex(self, progress: Listener | None = None) -> None:
        """Rebuilds every index and the search postings from the records.

        Args:
            progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the
                work, and the file is unchanged then; also at the last word.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     steps = []
        ...     store.reindex(lambda done, total: steps.append((done, total)))
        ...     steps[0], steps[-1]
        ((0, 2), (2, 2))
        """
        self._native.reindex(progress)

    def compact(self, progress: Listener | None = None) -> None:
        """Rewrites the file in order and without unused space, while reads and writes go on.

        The new file is made beside the old one and then put in its place; until then the disk must hold both. It has no
        free pages, and so none with a destroyed key. Where it is ended before that, a hidden draft stays beside the
        file, and the next call goes on with it; opening the store removes one that is a week old.

        Args:
            progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the
                work, and the file is as before then. So does Ctrl-C.

        Raises:
            Locked: Where the store was opened for reading only, or so that other processes can read it.
            StorageIo: Where the new file cannot be written.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.compact()
        ...     store.units.get(unit.id) == unit
        True
        """
        self._native.compact(progress)

    def to_sqlite(self, path: str | os.PathLike[str], progress: Listener | None = None) -> None:
        """Writes every collection as a table of a new SQLite database, all as of one instant; whole or not at all.

        A table has the columns of a `Frame`: numbers are numbers, truth values 0 and 1, everything else text, lists and
        structs in lists as JSON. Only whether a personal value is sealed is told.

        Args:
            path: Where the file is to be.
            progress: Called with the collections done and their total. An exception it raises ends the work.

        Raises:
            FileExistsError: Where something is at the path already.

        >>> import cchc, tempfile, sqlite3
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.to_sqlite(f"{folder}/a.sqlite")
        ...     sqlite3.connect(f"{folder}/a.sqlite").execute("select name, kind from units").fetchall()
        [('Sở Xây dựng', 'department')]
        """
        to_sqlite(self._all_frames(), Path(path), progress)

    def to_duckdb(self, path: str | os.PathLike[str], progress: Listener | None = None) -> None:
        """Writes every collection as a table of a new DuckDB database, all as of one instant; whole or not at all.

        Args:
            path: Where the file is to be.
            progress: Called with the collections done and their total. An exception it raises ends the work.

        Raises:
            FileExistsError: Where something is at the path already.
            ModuleNotFoundError: Without the package `duckdb`.

        >>> import cchc, tempfile, duckdb
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.to_duckdb(f"{folder}/a.duckdb")
        ...     with duckdb.connect(f"{folder}/a.duckdb") as database:
        ...         database.sql("select name, kind from units").fetchall()
        [('Sở Xây dựng', 'department')]
        """
        to_duckdb(self._all_frames(), Path(path), progress)

    def to_xlsx(
        self,
        path: str | os.PathLike[str],
        *,
        wording: Wording = "vietnamese",
        dates: DateStyle = "day_first",
        names: bool = False,
        overwrite: bool = False,
        progress: Listener | None = None,
    ) -> None:
        """Writes every collection that has records as a sheet of one Excel workbook, all as of one instant.

        The arguments are those of `Frame.to_xlsx`.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.to_xlsx(f"{folder}/a.xlsx")
        """
        frames = self._all_frames()
        filled = [frame for frame in frames if frame.count()] or frames[:1]
        options = {"wording": wording, "dates": dates, "names": names, "overwrite": overwrite}
        given = check_value("table", "options", options, dict[str, object])
        _native.export_workbook([frame._native for frame in filled], Path(path), encode(given), progress)

    def to_csv(
        self,
        folder: str | os.PathLike[str],
        *,
        wording: Wording = "vietnamese",
        dates: DateStyle = "day_first",
        names: bool = False,
        delimiter: Delimiter = "comma",
        byte_order_mark: bool = True,
        guard_formulas: bool = True,
        progress: Listener | None = None,
    ) -> None:
        """Writes every collection as a CSV file of a new folder, all as of one instant; whole or not at all.

        The arguments are those of `Frame.to_csv`; progress is counted in rows. `tables.json` lists the files. What a
        call that was killed left is removed by the next one for the same folder.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.

        >>> import cchc, tempfile, pathlib
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     store.to_csv(f"{folder}/all")
        ...     len(list(pathlib.Path(f"{folder}/all").glob("*.csv")))
        27
        """
        options = {
            "wording": wording,
            "dates": dates,
            "names": names,
            "delimiter": delimiter,
            "byte_order_mark": byte_order_mark,
            "guard_formulas": guard_formulas,
        }
        self._to_folder(folder, "csv", options, progress)

    def to_json_lines(
        self, folder: str | os.PathLike[str], *, names: bool = False, progress: Listener | None = None
    ) -> None:
        """Writes every collection as a file of JSON Lines of a new folder; as `to_csv`."""
        self._to_folder(folder, "json_lines", {"names": names}, progress)

    def _to_folder(
        self, folder: str | os.PathLike[str], form: str, options: Mapping[str, object], progress: Listener | None
    ) -> None:
        given = check_value("table", "options", options, dict[str, object])
        frames = [frame._native for frame in self._all_frames()]
        _native.export_folder(frames, Path(folder), encode(form), encode(given), progress)

    def _all_frames(self) -> list[Frame]:
        then = self.as_of(self.units.frame().at)
        return [records.frame() for records in vars(then).values() if isinstance(records, Records)]

    def backup(self, path: str | os.PathLike[str], progress: Listener | None = None) -> None:
        """Writes a copy of the store as it is now to a path where nothing is, while it stays in use.

        The copy is compact, and was checked as a whole. It holds no keys: see `export_keys`.

        Args:
            path: Where the copy is to be.
            progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the
                work, and nothing of the copy is left.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.backup(f"{folder}/copy.cchc")
        ...     with cchc.open(f"{folder}/copy.cchc") as copy:
        ...         copy.units.get(unit.id) == unit
        True
        """
        self._native.backup(Path(path), progress)

    def export_records(
        self,
        path: str | os.PathLike[str],
        *,
        revisions: bool = False,
        reveal: str | None = None,
        progress: Listener | None = None,
    ) -> Exported:
        """Writes the whole store as JSON Lines into a new folder, while it stays in use.

        The folder holds `records.jsonl`, with a line for each record, what is referred to before what refers to it, and
        `files` with the contents of attachments, each under its BLAKE3. It appears whole or not at all, and the same
        state gives the same bytes. Personal data stay sealed: once the keys are imported (`export_keys`) they can be
        opened after the import.

        Args:
            path: Where the folder is to be.
            revisions: Whether every version of every record is exported, in the order of the change log.
            reveal: The purpose for which personal data are exported in plain text; each access is noted before
                anything is written. Data of people who withdrew every consent, or whose request restricts the
                processing, stay sealed. Not together with `revisions`.
            progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the
                work, and nothing of the folder is left.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.
            Invalid: For a blank purpose, or one together with `revisions`.
            KeyNeeded: For a purpose without the key of the store.
            Conflict: Where personal data were changed just after the accesses were noted: repeat the call.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.export_records(f"{folder}/out", revisions=True).records
        ...     with cchc.open(f"{folder}/copy.cchc") as copy:
        ...         taken = copy.import_records(f"{folder}/out")
        ...         copy.units.get(unit.id) == unit
        1
        True
        """
        done = self._native.export_records(Path(path), revisions=revisions, reveal=reveal, progress=progress)
        return decode(done, Exported)

    def import_records(self, path: str | os.PathLike[str], progress: Listener | None = None) -> Imported:
        """Takes in what `export_records` wrote, in one commit, into a store that nothing was ever written to.

        Records keep identity, scope and every field; without revisions each is revision 1, written by this import. With
        revisions the history comes with its stamps, actors, operations and revisions; only the hashes of the log
        differ. Open personal data are sealed. The store becomes a replica of the data set.

        Lines may be edited, or written by another program: take `blake3` out of the last line, and every record must
        obey every rule.

        Args:
            path: The folder.
            progress: Called repeatedly with the steps done and the total of steps. An exception it raises ends the
                work, and nothing is kept.

        Raises:
            Invalid: With every problem of every line (`line 12: record.name`), the first hundred if there are more; or
                where the store was written to before.
            StorageIo: Where the folder cannot be read; `NewerFormat` where a newer version of this library wrote it.
            KeyNeeded: Where personal data are to be sealed and there is no key.
        """
        return decode(self._native.import_records(Path(path), progress), Imported)

    def export_keys(self) -> bytes:
        """Exports every person's wrapped key, and who was erased, to be kept beside backups, which hold no keys.

        Keep only the newest export: whoever was erased since is then erased from every backup. The key is asked for
        where there is one, and authenticates the export as a whole.

        Raises:
            KeyNeeded: In a backup whose keys were not imported, and for a key that is refused or wrong.
        """
        return self._native.export_keys()

    def import_keys(self, keys: bytes) -> KeyImport:
        """Imports keys that were exported beside a backup; returns how many people can be read again.

        Destroyed keys stay destroyed: the key of somebody whom this file knows to be erased is refused, and an export
        from after an erasure destroys the key here too.

        Raises:
            Invalid: For bytes that are no exported keys, are altered, or are the keys of another store.
            KeyNeeded: Without the key they were exported under.
        """
        return decode(self._native.import_keys(keys), KeyImport)

    def rekey(self, key: Key) -> None:
        """Wraps every person's key under another key from now on.

        Old copies of the file can be read only with the old key: once that is destroyed, their personal data are
        unreadable.

        Raises:
            KeyNeeded: Without the present key.
        """
        self._native.rekey(key)

    def checkpoint(self) -> None:
        """Writes a checkpoint, so that opening the file after a crash takes milliseconds whatever its size.

        The store writes one by itself half a second after the last write, and when it is closed.
        """
        self._native.checkpoint()

    def suspend(self) -> None:
        """Releases the file and its lock until `resume`: for a program that sleeps while another one needs the file.

        Calls fail with `Closed` meanwhile; subscriptions stay.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     store.suspend()
        ...     store.resume()
        ...     store.units.count()
        0

        Raises:
            Locked: While a batch is open.
        """
        self._native.suspend()

    def resume(self) -> None:
        """Opens the file again after `suspend`. Where that fails, each later call tries again.

        Raises:
            Locked: Where another program has it open now.
            StorageIo: Where it is gone.
        """
        self._native.resume()

    def open_attachment(self, id: AttachmentId) -> io.BufferedReader:
        """Opens an attachment's bytes as a binary file that can be read from anywhere.

        Raises:
            NotFound: Where there is no such attachment.
        """
        return opened(self._native.read_attachment, self.attachments.get(id))

    def close(self) -> None:
        """Closes the file, for every handle. Afterwards each call fails with `Closed`; closing twice is no error.

        Raises:
            Locked: While a batch is open.
            StorageIo: Where the last checkpoint fails.
        """
        self._native.close()

    def __enter__(self) -> Store:
        """The store itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Closes the file; a handle of `acting_as` leaves it open."""
        self._leave()

    def _leave(self) -> None:
        if self._is_closed_by_block:
            self.close()

    def __repr__(self) -> str:
        """The file."""
        return f"<cchc Store {str(self.path)!r}>"


Store.__doc__ = f"{inspect.cleandoc(Store.__doc__ or '')}\n\n{inspect.cleandoc(Collections.__doc__ or '')}"
