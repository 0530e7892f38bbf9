"""Tables as rows of plain cells, from whatever Python programs keep them in."""

from __future__ import annotations

import datetime
import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, TypeAlias, runtime_checkable
from uuid import UUID

from cchc._base import Model

Cell: TypeAlias = str | int | float | bool | None
"""What a cell holds when it crosses to the core."""


@runtime_checkable
class ArrowStream(Protocol):
    """Anything with an Arrow stream: a data frame of polars, a table of pyarrow, a relation of duckdb."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The stream, as a capsule."""


TableSource: TypeAlias = str | os.PathLike[str] | ArrowStream | Iterable[Mapping[str, Any]] | Iterable[Sequence[Any]]
"""A table: the path of a file, a data frame, rows by name, or rows the first of which is the head."""


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
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        # Without what other libraries derive from text.
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return None if math.isnan(value) else float(value)
    if type(value).__name__ in ("NaTType", "NAType"):
        return None
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        return "\n".join(str(cell(one)) for one in value)
    # Scalars of numpy.
    item = getattr(value, "item", None)
    if callable(item):
        return cell(item())
    raise TypeError(f"a cell cannot hold {type(value).__name__}")
