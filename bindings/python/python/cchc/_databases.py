"""A whole store as tables of another database."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cchc._arrow import needed
from cchc._frame import Frame

JUST_NOW = 60.0
"""For so many seconds a folder may be there without its lock."""


def to_sqlite(frames: Iterable[Frame], path: Path, progress: Callable[[int, int], object] | None) -> None:
    """Writes each frame as a table of a new SQLite database."""

    def fill(draft: Path) -> None:
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as database:
            # The draft is thrown away unless all of it was written: it needs no journal.
            database.execute("pragma journal_mode = off")
            database.execute("pragma synchronous = off")
            database.execute("begin")
            for frame in told(frames, progress):
                columns = frame.columns
                declared = ", ".join(
                    f"{quoted(one)} primary key not null" if one == "id" else quoted(one) for one in columns
                )
                database.execute(f"create table {quoted(frame.collection)} ({declared})")
                marks = ", ".join("?" * len(columns))
                database.executemany(f"insert into {quoted(frame.collection)} values ({marks})", frame.rows())
            database.execute("commit")

    put_in_place(path, fill)


def to_duckdb(frames: Iterable[Frame], path: Path, progress: Callable[[int, int], object] | None) -> None:
    """Writes each frame as a table of a new DuckDB database."""
    duckdb = needed("duckdb", "to_duckdb")

    def fill(draft: Path) -> None:
        with contextlib.closing(duckdb.connect(str(draft))) as database:
            for frame in told(frames, progress):
                database.register("frame", frame)
                database.execute(f"create table {quoted(frame.collection)} as select * from frame")
                database.unregister("frame")

    put_in_place(path, fill)


def quoted(name: str) -> str:
    """A name in SQL."""
    return f'"{name}"'


def told(frames: Iterable[Frame], progress: Callable[[int, int], object] | None) -> Iterable[Frame]:
    """The frames; tells how many are done."""
    frames = list(frames)
    for done, frame in enumerate(frames):
        if progress is not None:
            progress(done, len(frames))
        yield frame
    if progress is not None:
        progress(len(frames), len(frames))


def put_in_place(path: Path, fill: Callable[[Path], None]) -> None:
    """Makes a file in a hidden folder beside its path and gives it that path, durable; or leaves nothing."""
    path = path.absolute()
    if path.exists():
        raise FileExistsError(17, "there is something at this path already (tại đường dẫn này đã có tệp)", str(path))
    prefix, suffix = f".{path.name}.", ".new"
    remove_abandoned(path.parent, prefix, suffix)
    with tempfile.TemporaryDirectory(prefix=prefix, suffix=suffix, dir=path.parent) as folder, locked(folder):
        draft = Path(folder) / path.name
        fill(draft)
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        try:
            # A link is refused where something is by now; a rename would replace it.
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:
            draft.rename(path)
    if os.name == "posix":
        parent = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(parent)
        finally:
            os.close(parent)


@contextlib.contextmanager
def locked(folder: str | os.PathLike[str]) -> Iterator[bool]:
    """Locks a folder, where the system has such locks; gives whether nobody else has it locked."""
    if os.name != "posix":
        yield False
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_free = True
        except OSError:
            is_free = False
        yield is_free
    finally:
        os.close(handle)


def remove_abandoned(parent: Path, prefix: str, suffix: str) -> None:
    """Removes the hidden folders of calls that were killed: nobody has them locked, nor made them just now."""
    for entry in os.scandir(parent):
        with contextlib.suppress(OSError):
            is_draft = entry.name.startswith(prefix) and entry.name.endswith(suffix) and entry.is_dir()
            if is_draft and time.time() - entry.stat().st_mtime > JUST_NOW:
                with locked(entry.path) as is_free:
                    if is_free:
                        shutil.rmtree(entry.path, ignore_errors=True)
