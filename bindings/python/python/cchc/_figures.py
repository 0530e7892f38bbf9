"""The figures of a report, and the items of a page, as tables."""

from __future__ import annotations

import datetime
import typing
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, TypeAlias
from uuid import UUID

import msgspec

from cchc import _native
from cchc._arrow import ArrowSource
from cchc._figure_heads import TITLES, head_of
from cchc._given import at_run_time
from cchc._table_file import TableFile
from cchc._wire import canonical

Row = dict[str, Any]

SUMMARY = "summary"
"""The table of what stands alone in a report."""

Kind: TypeAlias = Literal["text", "integer", "boolean", "date", "instant", "time", "personal", "json"]
"""What a column holds. Of personal data only whether they are there is told; lists and unions are JSON text."""

KINDS: dict[type, Kind] = {
    bool: "boolean",
    int: "integer",
    str: "text",
    UUID: "text",
    datetime.datetime: "instant",
    datetime.date: "date",
    datetime.time: "time",
}

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


class Column(NamedTuple):
    """A column, by the path of its field in the model and in Python."""

    path: str
    attributes: tuple[str, ...]
    kind: Kind
    choice: str = ""
    """The name of the enum whose values a column of text holds."""


class Figures(TableFile, ArrowSource):
    """One table of a report: `Report.tables` gives them. Its columns are the same whatever the figures are."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Any]],
        heads: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._heads = heads or {}
        self._columns = list(columns)
        self.rows: list[Row] = [dict(zip(self.columns, row, strict=True)) for row in rows]

    @property
    def title(self) -> str:
        """What people call the table in Vietnamese: the name of its sheet."""
        return TITLES.get(self.name, self.name)

    @property
    def columns(self) -> list[str]:
        """The columns, by the paths of their fields."""
        return [column.path for column in self._columns]

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.rows)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows by Arrow's C stream interface; the types are always the table's own."""
        columns = [
            (column.path, SENT.get(column.kind, column.kind), [_sent(row[column.path]) for row in self.rows])
            for column in self._columns
        ]
        return _native.arrow_stream_of_table(len(self.rows), columns)

    @property
    def heads(self) -> dict[str, str]:
        """What people call each column in Vietnamese; the path in words where nothing is known of it."""
        return {path: self._heads.get(path) or head_of(path) for path in self.columns}

    def _export(self, path: Path, form: bytes, options: bytes) -> None:
        _native.export_figures([self._crossing()], path, form, options)

    def _crossing(self) -> tuple[str, int, list[tuple[str, str, str, list[Any]]]]:
        """The table as it crosses to the core, which writes it."""
        heads = self.heads
        columns = [
            (
                column.path,
                heads[column.path],
                f"choice:{column.choice}" if column.choice else column.kind,
                [_sent(row[column.path]) for row in self.rows],
            )
            for column in self._columns
        ]
        return self.title, len(self.rows), columns

    def __repr__(self) -> str:
        """The table's name and size."""
        return f"<cchc Figures {self.name}: {len(self)} rows>"


SENT = {"json": "text", "personal": "boolean"}
"""The kinds of columns that cross as others."""


def tables(report: msgspec.Struct) -> dict[str, Figures]:
    """The tables of a report: `summary`, a single row, and one for each list of structs, also where it is empty."""
    found: dict[str, tuple[list[Column], list[list[Any]]]] = {}
    _prepare(type(report), SUMMARY, [], found)
    _add(report, SUMMARY, [], found)
    return {name: Figures(name, columns, rows) for name, (columns, rows) in found.items()}


def export_tables(report: msgspec.Struct, path: Path, options: bytes, form: bytes) -> None:
    """Writes the tables of a report to a workbook, a sheet for each."""
    _native.export_figures([table._crossing() for table in tables(report).values()], path, form, options)


def table_of(
    name: str,
    kind: type[msgspec.Struct],
    items: Iterable[msgspec.Struct],
    heads: Mapping[str, str] | None = None,
) -> Figures:
    """Structs of one type as a table; lists of structs in them are JSON text."""
    columns, lists = shape(kind)
    columns = [*columns, *(Column(path, attributes, "json") for path, attributes, _ in lists)]
    return Figures(name, columns, ([_cell(item, column) for column in columns] for item in items), heads)


class Nested(NamedTuple):
    """A list of structs in a struct."""

    path: str
    attributes: tuple[str, ...]
    kind: type[msgspec.Struct]


@cache
def shape(kind: type[msgspec.Struct]) -> tuple[list[Column], list[Nested]]:
    """The columns of a struct, single structs in it flattened, and its lists of structs."""
    columns: list[Column] = []
    lists: list[Nested] = []
    hints = typing.get_type_hints(kind)
    for field in msgspec.structs.fields(kind):
        choices = _choices(hints[field.name])
        first = choices[0] if len(choices) == 1 else None
        items = typing.get_args(first)
        if isinstance(first, type) and issubclass(first, msgspec.Struct):
            inner, further = shape(first)
            for column in inner:
                path, attributes = f"{field.encode_name}.{column.path}", (field.name, *column.attributes)
                columns.append(column._replace(path=path, attributes=attributes))
            for one in further:
                path, attributes = f"{field.encode_name}.{one.path}", (field.name, *one.attributes)
                lists.append(Nested(path, attributes, one.kind))
        elif typing.get_origin(first) is list and isinstance(items[0], type) and issubclass(items[0], msgspec.Struct):
            lists.append(Nested(field.encode_name, (field.name,), items[0]))
        else:
            columns.append(Column(field.encode_name, (field.name,), _kind(choices), _choice(choices)))
    return columns, lists


def _choices(hint: object) -> tuple[Any, ...]:
    """The types of a union besides that of none."""
    if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union:
        return tuple(at_run_time(one) for one in typing.get_args(hint) if one is not NoneType)
    return (at_run_time(hint),)


def _kind(choices: tuple[Any, ...]) -> Kind:
    if any(getattr(one, "__name__", "") == "Sealed" for one in choices):
        return "personal"
    if len(choices) != 1 or not isinstance(choices[0], type):
        return "json"
    if issubclass(choices[0], Enum):
        return "text"
    return KINDS.get(choices[0], "json")


def _choice(choices: tuple[Any, ...]) -> str:
    """The name of an enum; nothing for what is none."""
    is_enum = len(choices) == 1 and isinstance(choices[0], type) and issubclass(choices[0], Enum)
    return choices[0].__name__ if is_enum else ""


Found: TypeAlias = dict[str, tuple[list[Column], list[list[Any]]]]


def _prepare(kind: type[msgspec.Struct], table: str, above: list[Column], found: Found) -> None:
    """Lists the tables of a struct, each with its columns."""
    columns, lists = shape(kind)
    found[table] = ([*above, *columns], [])
    for nested in lists:
        # Which row of the table above it belongs to, counted from 1.
        number = [] if table == SUMMARY else [Column(f"{table}_row", (), "integer")]
        _prepare(nested.kind, _named(table, nested), number, found)


def _add(value: msgspec.Struct, table: str, above: list[Any], found: Found) -> None:
    """Adds a struct as a row, and the structs in its lists as rows of tables of their own."""
    columns, lists = shape(type(value))
    rows = found[table][1]
    number = [] if table == SUMMARY else [len(rows) + 1]
    rows.append([*above, *(_cell(value, column) for column in columns)])
    for nested in lists:
        for one in _at(value, nested.attributes) or []:
            _add(one, _named(table, nested), number, found)


def _named(table: str, nested: Nested) -> str:
    return nested.path if table == SUMMARY else f"{table}.{nested.path}"


def _at(value: Any, attributes: tuple[str, ...]) -> Any:
    for name in attributes:
        if value is None:
            return None
        value = getattr(value, name)
    return value


def _cell(value: Any, column: Column) -> Any:
    found = _at(value, column.attributes)
    if column.kind == "personal":
        return found is not None
    if column.kind == "json":
        return msgspec.json.encode(canonical(found)).decode() if found else None
    return str(found) if isinstance(found, Enum | UUID) else found


def _sent(value: Any) -> Any:
    """A cell as it crosses: dates in days, times and instants in microseconds."""
    if isinstance(value, datetime.datetime):
        return (value - EPOCH) // datetime.timedelta(microseconds=1)
    if isinstance(value, datetime.date):
        return value.toordinal() - EPOCH.toordinal()
    if isinstance(value, datetime.time):
        return ((value.hour * 60 + value.minute) * 60 + value.second) * 1_000_000 + value.microsecond
    return value
