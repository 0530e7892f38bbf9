"""Tables as rows of plain cells, from whatever Python programs keep them in."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, overload, runtime_checkable
from uuid import UUID

from cchc import _native
from cchc._base import Model
from cchc._generated.model import TableReport, TextEncoding, TextEncodingName
from cchc._scalar import TooFineError, elements, plain
from cchc._wire import decode, encode

if TYPE_CHECKING:
    from cchc._errors import Invalid

ERRORS = "Lỗi"
"""The head of the column of errors."""

Cell: TypeAlias = str | int | float | bool | None
"""What a cell holds when it crosses to the core."""


@runtime_checkable
class ArrowStream(Protocol):
    """Anything with an Arrow stream: a data frame of polars, a table of pyarrow, a relation of duckdb."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The stream, as a capsule."""


TableSource: TypeAlias = str | os.PathLike[str] | ArrowStream | Iterable[Mapping[str, Any]] | Iterable[Sequence[Any]]
"""A table: the path of a file, a data frame, rows by name, or rows the first of which is the head."""


@overload
def mark_errors(
    source: str | os.PathLike[str] | bytes,
    outcome: TableReport | Invalid,
    *,
    sheet: str | None = None,
    encoding: TextEncoding | TextEncodingName | None = None,
) -> bytes: ...


@overload
def mark_errors(source: Iterable[Mapping[str, Any]], outcome: TableReport | Invalid) -> list[dict[str, Any]]: ...


@overload
def mark_errors(source: Iterable[Sequence[Any]], outcome: TableReport | Invalid) -> list[list[Any]]: ...


def mark_errors(
    source: Any,
    outcome: TableReport | Invalid,
    *,
    sheet: str | None = None,
    encoding: TextEncoding | TextEncodingName | None = None,
) -> Any:
    """Gives a table that was imported once more, with a column "Lỗi" that says what is wrong with each row.

    Imports leave this column out: correct the cells and import the very table again. `import_table(…, errors_to=path)`
    does the same for a file in one go.

    Args:
        source: What was imported: the path of a file, or its bytes, gives bytes; mappings and sequences of cells give
            lists of such. For a data frame, pass its rows.
        outcome: What came of it: the report, or the error of an import that was refused.
        sheet: The sheet that was imported, of a workbook whose import was refused; none for the first with a head.
        encoding: As for the import.

    Raises:
        Invalid: Where it is no table, or no row of it is a head.

    >>> import cchc, tempfile
    >>> rows = [{"Tên đơn vị": "Văn phòng", "Loại": "Phòng"}, {"Tên đơn vị": "Thanh tra", "Loại": "?"}]
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
    ...     report = store.units.import_table(rows, keep_good=True)
    >>> [row["Lỗi"][:26] for row in cchc.mark_errors(rows, report)]
    ['', 'B3: không hiểu giá trị này']
    """
    told = encode(outcome if isinstance(outcome, TableReport) else outcome.problems)
    if isinstance(source, (str, os.PathLike, bytes)):
        content = source if isinstance(source, bytes) else Path(source).read_bytes()
        return _native.mark_errors(content, told, sheet, encoding.value if isinstance(encoding, Enum) else encoding)
    rows = list(source)
    cells = [[cell(value) for value in row] for row in _rows(rows)]
    marked = decode(_native.mark_rows(encode(cells), told), list[list[Any]])
    # The column is the same in all rows from the head on.
    place = next((row.index(ERRORS) for row in marked if ERRORS in row), 0)
    texts = [row[place] or "" if len(row) > place else "" for row in marked]
    if rows and isinstance(rows[0], Mapping):
        return [{**row, ERRORS: text} for row, text in zip(rows, texts[1:], strict=True)]
    return [
        [*row[:place], *[None] * (place - len(row)), text, *row[place + 1 :]] if len(new) > place else list(row)
        for row, new, text in zip(rows, marked, texts, strict=True)
    ]


def arguments_of(source: TableSource) -> dict[str, object]:
    """The arguments of a call that says which table is meant."""
    if isinstance(source, (str, os.PathLike)):
        return {"path": os.fspath(Path(source))}
    return {"rows": [[cell(value) for value in row] for row in _rows(source)]}


def _rows(source: Any) -> Iterator[Sequence[object]]:
    """The head, then the rows."""
    if hasattr(source, "itertuples") and hasattr(source, "columns"):
        yield [str(name) for name in source.columns]
        yield from source.itertuples(index=False, name=None)
    elif hasattr(source, "iter_rows") and hasattr(source, "columns"):
        yield list(source.columns)
        yield from source.iter_rows()
    elif isinstance(source, ArrowStream):
        yield from _arrow_rows(source)
    elif isinstance(source, Iterable):
        yield from _plain_rows(source)
    else:
        raise TypeError(f"a table is a path, a data frame or rows, not {type(source).__name__}")


def _plain_rows(rows: Iterable[Any]) -> Iterator[Sequence[object]]:
    head: list[str] | None = None
    for row in rows:
        if isinstance(row, Model):
            raise TypeError("these are records: add them with add_many")
        if isinstance(row, Mapping):
            if head is None:
                # Rows may lack what a later one has.
                listed = [row, *rows] if isinstance(rows, Iterator) else list(rows)
                head = list(dict.fromkeys(name for one in listed for name in one))
                yield head
                yield from ([one.get(name) for name in head] for one in listed)
                return
        elif isinstance(row, (str, bytes)) or not isinstance(row, Sequence):
            raise TypeError(f"a row is a mapping or a sequence, not {type(row).__name__}")
        yield row


def _arrow_rows(source: ArrowStream) -> Iterator[Sequence[object]]:
    try:
        import pyarrow
    except ImportError as error:
        raise ImportError("a stream of Arrow needs pyarrow: pip install pyarrow") from error
    reader = pyarrow.RecordBatchReader.from_stream(source)
    yield reader.schema.names
    for batch in reader:
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def cell(value: object) -> Cell:
    """A value as a cell: what is none (`None`, `NaN`, `NaT`, `pd.NA`) is empty, dates and decimals are text."""
    try:
        value = plain(value)
    except TooFineError:
        # A sheet's column of instants in nanoseconds: the core takes what it needs of the text.
        value = str(value)
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, (bool, str, int, float)):
        return value
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    items = list(value) if isinstance(value, (list, tuple, set, frozenset)) else elements(value)
    if items is not None:
        return "\n".join(str(cell(one)) for one in items)
    raise TypeError(f"a cell cannot hold {type(value).__name__}")
