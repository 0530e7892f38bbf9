"""A whole store as tables: of another database, or in files."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from cchc._arrow import needed
from cchc._frame import Frame


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


def to_folder(
    frames: Iterable[Frame],
    path: Path,
    suffix: str,
    write: Callable[[Frame, Path], None],
    progress: Callable[[int, int], object] | None,
) -> None:
    """Writes each frame as a file of a new folder."""

    def fill(draft: Path) -> None:
        draft.mkdir()
        for frame in told(frames, progress):
            write(frame, draft / f"{frame.collection}{suffix}")

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
    """Makes a file or folder in a hidden folder beside its path and gives it that path, durable; or leaves nothing."""
    path = path.absolute()
    if path.exists():
        raise FileExistsError(17, "there is something at this path already (tại đường dẫn này đã có tệp)", str(path))
    with tempfile.TemporaryDirectory(prefix=f".{path.name}.", suffix=".new", dir=path.parent) as folder:
        draft = Path(folder) / path.name
        fill(draft)
        if draft.is_dir():
            # A folder never replaces what is there, unless that is an empty folder.
            draft.rename(path)
        else:
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
