"""Records as a table, for data frames and other tools that read Apache Arrow."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from cchc import _native
from cchc._arrow import ArrowSource, Stream
from cchc._handle import Handle
from cchc._table_file import DateStyle, Delimiter, Wording
from cchc._wire import check, check_value, decode, encode

Listener: TypeAlias = Callable[[int, int], object]
"""A progress callback: it takes the steps done and the total of steps."""

Frames: TypeAlias = Callable[[bytes], _native.Frame]
"""Makes a frame of an encoded query."""

OF_THE_QUERY = ("index", "since", "until", "descending")
"""What `where` may hold besides the fields of an index."""


class Frame(Handle, ArrowSource):
    """The records of a collection as a table, as of one instant (bảng): a column for each field, a row for each record.

    A collection's `frame` makes it. It reads nothing until it is asked for rows, and gives the same rows each time,
    whatever is written meanwhile. While rows are read, 65,536 or fewer at a time, no read transaction stays open from
    one of these batches to the next.

    Everything that reads Arrow's C stream takes it as it is: `polars.DataFrame(frame)`, `pyarrow.table(frame)`,
    `duckdb.sql("from frame")`.

    Single structs are columns of their own, with dots in their names: `turnout.informed`. Identities are text, choices
    categories of their names, dates and instants what they are, lists lists; lists of structs and unions are JSON
    text. A personal field tells whether something is sealed there.

    >>> import cchc, tempfile
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
    ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
    ...     frame = store.units.frame(columns=["name", "kind"])
    ...     unit = store.units.add(name="Sở Nội vụ", kind="department")
    ...     frame.count(), frame.heads
    (1, {'name': 'tên đơn vị', 'kind': 'loại đơn vị'})
    """

    def __init__(self, native: _native.Frame) -> None:
        self._native = native

    @property
    def collection(self) -> str:
        """The name of the collection."""
        return self._native.collection

    @property
    def columns(self) -> list[str]:
        """The columns, by the paths of their fields."""
        return [path for path, _ in self._native.columns()]

    @property
    def heads(self) -> dict[str, str]:
        """What people call each column in Vietnamese: `df.rename(columns=frame.heads)`."""
        return dict(self._native.columns())

    @property
    def at(self) -> datetime.datetime:
        """The instant whose records these are: that of the last commit when the frame was made."""
        return decode(self._native.at(), datetime.datetime)

    def count(self) -> int:
        """Counts the rows."""
        return self._native.count()

    def to_csv(
        self,
        path: str | os.PathLike[str],
        *,
        wording: Wording = "vietnamese",
        dates: DateStyle = "day_first",
        names: bool = False,
        delimiter: Delimiter = "comma",
        byte_order_mark: bool = True,
        guard_formulas: bool = True,
        overwrite: bool = False,
        progress: Listener | None = None,
    ) -> None:
        """Writes the rows to a CSV file (RFC 4180, UTF-8), whole or not at all.

        The defaults are for people who open it in a spreadsheet. For programs: `wording="canonical", dates="iso",
        byte_order_mark=False, guard_formulas=False`.

        Args:
            path: Where the file is to be.
            wording: The words of heads, choices and truth values: `'vietnamese'`, `'english'` or `'canonical'`.
            dates: `'day_first'` for `05/03/2021` and instants in Việt Nam time, `'iso'` for `2021-03-05` and UTC.
            names: Whether references are written as what people call the record instead of its identity.
            delimiter: `'comma'`; `'semicolon'`, which Excel expects where the decimal sign is a comma; `'tab'`.
            byte_order_mark: Whether the file begins with one, without which Excel takes it for an older encoding.
            guard_formulas: Whether text that a spreadsheet would take for a formula gets an apostrophe before it.
            overwrite: Whether a file that is there already is replaced. A store never is.
            progress: Called repeatedly with the rows done and their total. An exception it raises ends the work, and
                nothing is left. So does Ctrl-C.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.

        >>> import cchc, tempfile, pathlib
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department", valid_from=datetime.date(2021, 3, 5))
        ...     store.units.frame(["name", "valid_from"]).to_csv(f"{folder}/a.csv", delimiter="semicolon")
        ...     pathlib.Path(f"{folder}/a.csv").read_text("utf-8-sig").splitlines()
        ['Tên đơn vị;Tên này từ ngày', 'Sở Xây dựng;05/03/2021']
        """
        options = {
            "wording": wording,
            "dates": dates,
            "names": names,
            "delimiter": delimiter,
            "byte_order_mark": byte_order_mark,
            "guard_formulas": guard_formulas,
            "overwrite": overwrite,
        }
        self._export(path, "csv", options, progress)

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
        """Writes the rows to an Excel workbook, whole or not at all.

        Cells are typed; the head stays in view and has filters; columns are as wide as they need. Text that begins like
        a formula is text.

        Args:
            path: Where the file is to be.
            wording: As for `to_csv`.
            dates: How Excel shows dates: `'day_first'` or `'iso'`.
            names: As for `to_csv`.
            overwrite: As for `to_csv`.
            progress: As for `to_csv`.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.
            Invalid: For more rows than a sheet can hold: 1,048,575.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.units.frame(["name", "kind"]).to_xlsx(f"{folder}/a.xlsx")
        """
        options = {"wording": wording, "dates": dates, "names": names, "overwrite": overwrite}
        self._export(path, "xlsx", options, progress)

    def to_json_lines(
        self,
        path: str | os.PathLike[str],
        *,
        names: bool = False,
        overwrite: bool = False,
        progress: Listener | None = None,
    ) -> None:
        """Writes the rows to a file of JSON Lines: an object for each row, its names the columns; whole or not at all.

        Args:
            path: Where the file is to be.
            names: As for `to_csv`.
            overwrite: As for `to_csv`.
            progress: As for `to_csv`.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.

        >>> import cchc, tempfile, pathlib
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.units.frame(["name", "aliases"]).to_json_lines(f"{folder}/a.jsonl")
        ...     print(pathlib.Path(f"{folder}/a.jsonl").read_text("utf-8").strip())
        {"name":"Sở Xây dựng","aliases":[]}
        """
        self._export(path, "json_lines", {"names": names, "overwrite": overwrite}, progress)

    def _export(
        self, path: str | os.PathLike[str], form: str, options: Mapping[str, object], progress: Listener | None
    ) -> None:
        given = check_value("table", "options", dict(options), dict[str, object])
        self._native.export(Path(path), encode(form), encode(given), progress)

    def rows(self) -> Iterator[tuple[str | int | None, ...]]:
        """Gives the rows as SQLite keeps them: numbers as numbers, truth values as 0 and 1, everything else as text.

        Dates and instants are as ISO 8601 writes them; lists are JSON.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department", aliases=["SXD"])
        ...     list(store.units.frame(["name", "kind", "aliases", "header.rev", "parent"]).rows())
        [('Sở Xây dựng', 'department', '["SXD"]', 1, None)]
        """
        for some in self._native.rows():
            yield from some

    def __arrow_c_schema__(self) -> object:
        """The columns by Arrow's C data interface."""
        return self._native.arrow_schema()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows by Arrow's C stream interface, from the first on; the types are always the frame's own."""
        return self._native.arrow_stream()

    def _for_polars(self) -> object:
        # Texts as polars keeps them: it would copy others, and hold both for a while.
        return Stream(lambda: self._native.arrow_stream(views=True))

    def __repr__(self) -> str:
        """The collection and its columns."""
        return f"<cchc Frame of {self.collection}: {', '.join(self.columns)}>"


def frame_of(
    frames: Frames, collection: str, columns: Sequence[str] | None, where: Mapping[str, object] | None
) -> Frame:
    """Makes a frame of a collection."""
    given = dict(where or {})
    query = {name: given.pop(name) for name in OF_THE_QUERY if name in given}
    records = {"filter": given, **query}
    records = dict(check(f"{collection}.page", records))
    paths = None if columns is None else check_value("table", "columns", list(columns), list[str])
    asked = {"collection": collection, "columns": paths, "records": records}
    return Frame(frames(encode(asked)))
