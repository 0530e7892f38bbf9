"""The figures of a report as tables."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from cchc._arrow import ArrowSource, needed

Row = dict[str, Any]


class Figures(ArrowSource):
    """One table of a report: `Report.tables` gives them. As a data frame it needs the package `pyarrow`."""

    def __init__(self, name: str, rows: Sequence[Row]) -> None:
        self.name = name
        columns = list(dict.fromkeys(column for row in rows for column in row))
        self.rows: list[Row] = [{column: row.get(column) for column in columns} for row in rows]

    @property
    def columns(self) -> list[str]:
        """The columns, by the paths of their fields."""
        return list(self.rows[0]) if self.rows else []

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.rows)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows by Arrow's C stream interface."""
        return needed("pyarrow", "a report's table").Table.from_pylist(self.rows).__arrow_c_stream__(requested_schema)

    def to_csv(self, path: str | os.PathLike[str], *, delimiter: str = ",") -> None:
        """Writes the rows to a CSV file in UTF-8 with a byte order mark; a file that is there already is replaced."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=delimiter)
        writer.writerow(self.columns)
        writer.writerows(row.values() for row in self.rows)
        Path(path).write_text(out.getvalue(), encoding="utf-8-sig", newline="")

    def __repr__(self) -> str:
        """The table's name and size."""
        return f"<cchc Figures {self.name}: {len(self)} rows>"


def tables(report: msgspec.Struct) -> dict[str, Figures]:
    """The tables of a report: `figures`, a single row, and one for each list of structs."""
    found: dict[str, list[Row]] = {"figures": []}
    _add(report, "figures", {}, found)
    return {name: Figures(name, rows) for name, rows in found.items()}


def _add(value: msgspec.Struct, table: str, before: Row, found: dict[str, list[Row]]) -> None:
    """Adds a struct as a row, and the structs in its lists as rows of tables of their own."""
    row = dict(before)
    for path, item in _leaves(value, ""):
        if not _is_table(item):
            row[path] = _cell(item)
            continue
        name = path if table == "figures" else f"{table}.{path}"
        found.setdefault(name, [])
        # Which row of the table above it belongs to, counted from 1.
        above: Row = {} if table == "figures" else {f"{table}_row": len(found[table]) + 1}
        for one in item:
            _add(one, name, above, found)
    found[table].append(row)


def _leaves(value: msgspec.Struct, prefix: str) -> Iterator[tuple[str, Any]]:
    for field in msgspec.structs.fields(value):
        item = getattr(value, field.name)
        path = f"{prefix}{field.encode_name}"
        if isinstance(item, msgspec.Struct):
            yield from _leaves(item, f"{path}.")
        else:
            yield path, item


def _is_table(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, msgspec.Struct) for item in value)


def _cell(value: Any) -> Any:
    if isinstance(value, Enum | UUID):
        return str(value)
    if isinstance(value, list | tuple | set | frozenset | dict):
        return msgspec.json.encode(value).decode() if value else None
    return value
