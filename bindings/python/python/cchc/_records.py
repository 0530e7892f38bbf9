"""The base classes of all collections."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload
from uuid import UUID

from msgspec import UNSET
from msgspec.structs import force_setattr

from cchc import _native
from cchc._arrow import ArrowSource, Dtypes
from cchc._base import Model
from cchc._frame import Frame, Frames, Listener, frame_of
from cchc._generated.model import ExistingRow, ExistingRowName, Record, TableReport, TextEncoding, TextEncodingName
from cchc._notebook import table_html
from cchc._table_file import TableFile
from cchc._tables import TableSource, arguments_of, cell
from cchc._wire import Call, ask, ask_or_none, encode

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

R = TypeVar("R", bound=Record)
I = TypeVar("I", bound=UUID)  # noqa: E741 - the identities of one kind of record


class Page(Model, Generic[R], TableFile, ArrowSource, frozen=True, kw_only=True):
    """A page of records, with the cursor of the next page; like a collection it becomes a data frame, or a file.

    >>> import cchc, tempfile
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
    ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
    ...     store.units.page(limit=10).to_polars()["name"].to_list()
    ['Sở Xây dựng']
    """

    items: list[R]
    """The records."""

    next: str | None = None
    """The cursor of the next page: pass it as `cursor`. `None` on the last page.

    It stays valid across restarts and writes, for the same query in the same store or a copy of it.
    """

    collection: str = ""
    """The name of the collection."""

    def __iter__(self) -> Iterator[R]:
        """The records of this page."""
        return iter(self.items)

    def __len__(self) -> int:
        """How many records this page has."""
        return len(self.items)

    def _repr_html_(self) -> str:
        return table_html(self._known(), self.items)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The records by Arrow's C stream interface, in the columns of their collection.

        Raises:
            ValueError: For a page without records that no collection gave.
        """
        return _native.arrow_stream_of(self._collection(), encode(self.items))

    def _export(self, path: Path, form: bytes, options: bytes) -> None:
        _native.export_records(self._collection(), encode(self.items), path, form, options)

    def _collection(self) -> str:
        collection = self._known()
        if not collection:
            raise ValueError("a page of no collection has no columns (trang không thuộc danh mục nào thì không có cột)")
        return collection

    def _known(self) -> str:
        """The collection, by its name; nothing for an empty page that none gave."""
        return self.collection or (collection_of(type(self.items[0])) if self.items else "")


class Records(Generic[R, I]):
    """A collection, for reading."""

    _name: str
    _one: type[R]
    _many: type[list[R]]
    _page_of: type[Page[R]]

    def __init__(self, call: Call, frames: Frames) -> None:
        self._call = call
        self._frames = frames

    def get(self, id: I) -> R:
        """Gives the record with this identity.

        Raises:
            NotFound: Where there is none.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.units.get(unit.id).name
        'Sở Xây dựng'
        """
        return ask(self._call, f"{self._name}.get", self._one, {"id": id})

    def find(self, id: I) -> R | None:
        """Gives the record with this identity, or nothing."""
        return ask_or_none(self._call, f"{self._name}.find", self._one, {"id": id})

    def history(self, id: I) -> list[R]:
        """Gives every version of a record, oldest first.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     unit = store.units.update(cchc.replace(unit, symbol="SXD"))
        ...     [(version.rev, version.symbol) for version in store.units.history(unit.id)]
        [(1, None), (2, 'SXD')]
        """
        return ask(self._call, f"{self._name}.history", self._many, {"id": id})

    def frame(self, columns: Sequence[str] | None = None, where: Mapping[str, object] | None = None) -> Frame:
        """Gives the records as a table that stays as it is now: see `Frame`.

        Args:
            columns: The paths of the columns, in this order: `["held_on", "turnout.informed"]`; all of them if none are
                given.
            where: Which records, in which order: what `page` takes by name, except `limit` and `cursor`. A record
                whose index has several values of it stands there as often as it does in `iter`.

        Raises:
            Invalid: Where there is no such column, or no index serves the query.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     for day in (4, 5, 8):
        ...         held_on = datetime.date(2021, 3, day)
        ...         session = store.sessions.add(kind="agency_meeting", held_on=held_on, subject=f"Ngày {day}")
        ...     where = {"kind": "agency_meeting", "since": datetime.date(2021, 3, 5)}
        ...     store.sessions.frame(["subject"], where).to_polars()["subject"].to_list()
        ['Ngày 5', 'Ngày 8']
        """
        return frame_of(self._frames, self._name, columns, where)

    def to_arrow(
        self, columns: Sequence[str] | None = None, where: Mapping[str, object] | None = None
    ) -> pyarrow.Table:
        """Gives the records as a `pyarrow.Table`: `frame(columns, where).to_arrow()`."""
        return self.frame(columns, where).to_arrow()

    def to_pandas(
        self,
        columns: Sequence[str] | None = None,
        where: Mapping[str, object] | None = None,
        dtypes: Dtypes = "arrow",
    ) -> pandas.DataFrame:
        """Gives the records as a `pandas.DataFrame`: `frame(columns, where).to_pandas(dtypes)`."""
        return self.frame(columns, where).to_pandas(dtypes)

    def to_polars(
        self, columns: Sequence[str] | None = None, where: Mapping[str, object] | None = None
    ) -> polars.DataFrame:
        """Gives the records as a `polars.DataFrame`: `frame(columns, where).to_polars()`."""
        return self.frame(columns, where).to_polars()

    def __arrow_c_schema__(self) -> object:
        """The columns by Arrow's C data interface."""
        return self.frame().__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """All records as they are now, by Arrow's C stream interface."""
        return self.frame().__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        """How many records there are."""
        return self._count({})

    def __bool__(self) -> bool:
        """A collection is there, whether or not it has records."""
        return True

    def __iter__(self) -> Iterator[R]:
        """Every record, in the order of the first index, read some at a time.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     len(store.units), [each.name for each in store.units], store.units[unit.id] == unit
        (1, ['Sở Xây dựng'], True)
        """
        return self._iter({})

    def __getitem__(self, id: I) -> R:
        """The record with this identity; `NotFound`, which is a `LookupError`, where there is none."""
        return self.get(id)

    def __contains__(self, id: object) -> bool:
        """Whether a record has this identity, or is this record's."""
        which = id.id if isinstance(id, self._one) else id
        return (
            isinstance(which, UUID)
            and ask_or_none(self._call, f"{self._name}.find", self._one, {"id": which}) is not None
        )

    def __repr__(self) -> str:
        """The collection by its name."""
        return f"<cchc {type(self).__name__}>"

    def _repr_html_(self) -> str:
        page = self._page({}, limit=SHOWN)
        return table_html(self._name, page.items, self._count({}))

    def _page(self, filter: dict[str, object], **query: object) -> Page[R]:
        page = ask(self._call, f"{self._name}.page", self._page_of, {"filter": filter, **query})
        force_setattr(page, "collection", self._name)
        return page

    def _iter(self, filter: dict[str, object], **query: object) -> Iterator[R]:
        # Each page is read in one call before its records are yielded, so a paused loop holds no read transaction.
        cursor = None
        while True:
            page = self._page(filter, **query, limit=ITERATED, cursor=cursor)
            yield from page.items
            cursor = page.next
            if cursor is None:
                return

    def _count(self, filter: dict[str, object], **query: object) -> int:
        return ask(self._call, f"{self._name}.count", int, {"filter": filter, **query})


class Collection(Records[R, I]):
    """A collection."""

    def add_many(self, records: Iterable[R]) -> list[R]:
        """Adds records, all or none, and gives them as stored. They may name one another.

        Raises:
            Invalid: With every rule that is broken; paths begin with the position: `[17].name`.
            Duplicate: Where a unique key is taken.
        """
        return ask(self._call, f"{self._name}.add_many", self._many, {"records": list(records)})

    def update(self, record: R) -> R:
        """Replaces a record that is still at the revision it was read at, and gives it as stored.

        Raises:
            Conflict: Where it is not; read it again and repeat the change.
            NotFound: Where it is not there any more.
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     changed = store.units.update(cchc.replace(unit, symbol="SXD"))
        ...     store.units.update(cchc.replace(unit, symbol="XD"))
        Traceback (most recent call last):
            ...
        cchc.Conflict: unit ... is at revision 2, not 1: read it again
        """
        return ask(self._call, f"{self._name}.update", self._one, {"record": record})

    @overload
    def remove(self, record: R, /) -> None: ...

    @overload
    def remove(self, id: I, rev: int) -> None: ...

    def remove(self, id: R | I, rev: int | None = None) -> None:
        """Removes a record that is still at this revision: `remove(record)` or `remove(id, rev)`.

        Its versions stay in its history.

        Raises:
            Conflict: Where it is at another revision.
            NotFound: Where it is not there any more.
            Referenced: While other records point at it.
        """
        which, at = (id.id, id.rev) if isinstance(id, Record) else (id, rev)
        ask(self._call, f"{self._name}.remove", object, {"id": which, "rev": at})

    def bring_back(self, id: I, rev: int | None = None, as_of: datetime.datetime | None = None) -> R:
        """Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision.

        A record that was removed comes back, too. The version must obey every rule, as an update does; what was noted
        of a status course stays noted.

        Args:
            id: The record.
            rev: The revision to bring back; either this or `as_of`.
            as_of: The instant whose version to bring back: a `datetime` with a time zone.

        Raises:
            NotFound: Where there was no such version, or it is a removal.
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.units.remove(unit)
        ...     store.units.bring_back(unit.id, rev=1).rev
        3
        """
        return ask(self._call, f"{self._name}.bring_back", self._one, {"id": id, "rev": rev, "as_of": as_of})

    def import_table(
        self,
        source: TableSource,
        *,
        encoding: TextEncoding | TextEncodingName | None = None,
        sheet: str | None = None,
        columns: Mapping[str, str] | None = None,
        values: Mapping[str, object] | None = None,
        existing: ExistingRow | ExistingRowName = "refuse",
        keep_good: bool = False,
        dry_run: bool = False,
        errors_to: str | os.PathLike[str] | None = None,
        progress: Listener | None = None,
    ) -> TableReport:
        """Imports records from a table: a spreadsheet, a CSV file, a data frame or rows.

        Columns are recognised by their Vietnamese or English heads, or by the names of fields with dots between them,
        wherever the head stands below titles. Cells are read as people write them: `05/03/2026`, `1.044`, "Tập huấn",
        "A; B; C"; records by what people call them: a unit's name or symbol, a person's name. What is not understood is
        an error that names the cell.

        All rows are written in one commit, or none is while any row has an error. A row that says what the store has
        already changes nothing, so the same table may be imported again.

        Args:
            source: The path of a `.csv`, `.xlsx`, `.xls` or `.ods` file; a data frame (pandas, polars, anything with an
                Arrow stream); mappings of heads to values; or sequences of cells, the head among the first of them.
            encoding: The encoding of the text, `"tcvn3"`, `"vni"`, `"windows1258"` or `"unicode"`, where the file does
                not surely tell it. What was converted is told in `noticed`; what only may be in an older one is left.
            sheet: The sheet to read, by its name; none for the first one that has a head.
            columns: What columns are, where their heads do not tell: the field by the head, as written.
            values: Values for every row, by field, where the table has no such column: `{"session": session.id}`.
            existing: What to do with a row whose record is in the store already and differs: `"refuse"`, `"skip"` or
                `"update"`, which leaves fields alone whose cells are blank.
            keep_good: Whether to write the rows without errors even if others have some; the report lists these.
            dry_run: Whether only to report what would be written.
            errors_to: Where to save the file once more if rows have errors, with these in a column "Lỗi" beside them; a
                file that is there is replaced. Imports leave this column out: correct the file and import it as it is.
                CSV stays CSV, a workbook keeps its formats; only `.xls` and `.ods` become `.xlsx`. For other sources
                there is `mark_errors`.
            progress: Called repeatedly with the steps done and the total of steps: two for each row. An exception it
                raises ends the work, and so does Ctrl-C: nothing is written then. Not for an import within a batch.

        Raises:
            Invalid: With the errors of all rows (unless `keep_good` or `dry_run` is set), or where it is no table.
            StorageIo: Where the file cannot be read.

        >>> import cchc, tempfile
        >>> rows = [{"Tên đơn vị": "Văn phòng", "Loại": "Phòng"}, {"Tên đơn vị": "Thanh tra", "Loại": "Phòng"}]
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     report = store.units.import_table(rows)
        ...     (report.added, store.units.import_table(rows).unchanged)
        (2, 2)
        """
        arguments = {
            **arguments_of(source),
            "sheet": sheet,
            "columns": dict(columns or {}),
            "values": {path: cell(value) for path, value in (values or {}).items()},
            "existing": existing,
            "keep_good": keep_good,
            "dry_run": dry_run,
            "errors_to": None if errors_to is None else os.fspath(errors_to),
            "encoding": encoding,
        }
        call = self._call if progress is None else partial(cast("Any", self._call), progress=progress)
        return ask(call, f"{self._name}.import_table", TableReport, arguments)

    def _add(self, record: R | None, fields: dict[str, Any]) -> R:
        if (record is None) == (not fields):
            raise TypeError(f"{self._name}.add takes either a record or its fields")
        given = fields if record is None else record
        return ask(self._call, f"{self._name}.add", self._one, {"record": given})


SHOWN = 20
"""Records of a collection that a notebook shows."""

ITERATED = 200
"""Records read at a time by `iter`."""


def given(**filter: object) -> dict[str, object]:
    """The values of a filter that were given."""
    return {name: value for name, value in filter.items() if value is not UNSET}


def collection_of(record: type[Record]) -> str:
    """The name of the collection of a type of record."""
    waiting: list[type[Any]] = [Records]
    while waiting:
        one = waiting.pop()
        if getattr(one, "_one", None) is record:
            return str(one._name)
        waiting += one.__subclasses__()
    raise TypeError(f"{record.__name__} is no record of a collection")
