"""The columns of every collection as tables show them: a static list in Rust, from the fields of the model.

Single structs are flattened, and unions whose variants hold nothing but cells; lists of structs and other unions stay
one column. A column's Vietnamese heads come from
`core/data/column_heads.json` or else from the term in the field's description.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from schema import Enum, Field, Identity, ListOf, Model, Named, Optional, Primitive, SetOf, Struct, Type, Union

HEADS = Path(__file__).parents[2] / "core" / "data" / "column_heads.json"
TERM = re.compile(r"\(([^()]*)\)")
# Structs that a cell holds whole, as people write them.
WHOLE = {"PartialDate": "PartialDate", "TimeLimit": "TimeLimit"}
SCALARS = {
    "text": "Text",
    "boolean": "Boolean",
    "int": "Integer",
    "long": "Integer",
    "date": "Date",
    "time": "Time",
    "instant": "Instant",
    "uuid": "Identity",
}


@dataclass(frozen=True)
class Column:
    """A column: its path from the record, what a cell of it holds, its heads, and the variant that alone has it."""

    path: str
    kind: str
    required: bool
    heads: tuple[str, ...]
    nullable: bool = False
    variant: str | None = None


class Heads:
    """The Vietnamese heads of columns, the usual one first."""

    def __init__(self) -> None:
        self._given: dict[str, list[str]] = json.loads(HEADS.read_text(encoding="utf-8"))
        self._used: set[str] = set()
        self.missing: list[str] = []

    def of(self, record: str, path: str, owner: str, field: Field, above: str | None) -> tuple[str, ...]:
        """Those given for the column; or for its field, or that field's term, after the head of the struct above."""
        term = [found for found in TERM.findall(field.doc) if re.search(r"[^\x00-\x7f…]", found)]
        for key in (f"{record}.{path}", f"{owner}.{field.name}", field.name):
            if key in self._given:
                self._used.add(key)
                own, whole = self._given[key], key == f"{record}.{path}"
                break
        else:
            own, whole = term[-1:], False
            if not term:
                self.missing.append(f"{owner}.{field.name}")
                own = [field.name]
        return tuple(own if whole or above is None else (f"{above}: {one}" for one in own))

    @property
    def unused(self) -> list[str]:
        """Heads of no column."""
        return sorted(set(self._given) - self._used)


def files(model: Model) -> Iterator[tuple[str, str]]:
    """The file of columns."""
    heads = Heads()
    lists = [(one.name, _columns(model, heads, one.record)) for one in model.collections]
    if heads.missing or heads.unused:
        raise SystemExit(f"column_heads.json lacks {heads.missing}, and has heads of no column: {heads.unused}")
    yield "columns.rs", _file(lists)


def _columns(model: Model, heads: Heads, record: Struct) -> list[Column]:
    columns: list[Column] = []
    for field in record.fields:
        columns += _field(model, heads, record.name, record.name, field, "", None, True)
    return _told_apart([replace(column, path="id") if column.path == "header.id" else column for column in columns])


def _field(
    model: Model,
    heads: Heads,
    record: str,
    owner: str,
    field: Field,
    prefix: str,
    above: str | None,
    required: bool,
    nullable: bool = False,
) -> Iterator[Column]:
    path = f"{prefix}{field.name}"
    if field.name == "header":
        for inner in model.struct("Header").fields:
            yield from _field(model, heads, record, "Header", inner, "header.", None, False)
        return
    names = heads.of(record, path, owner, field, above)
    needed = required and field.required and not isinstance(field.type, Optional)
    nullable = nullable or isinstance(field.type, Optional)
    kind = field.type.item if isinstance(field.type, Optional) else field.type
    named = model.types[kind.name] if isinstance(kind, Named) else None
    if isinstance(named, Struct) and named.name not in WHOLE:
        for inner in named.fields:
            yield from _field(model, heads, record, named.name, inner, f"{path}.", names[0], needed, nullable)
    elif isinstance(named, Union) and _is_of_cells(model, named):
        yield Column(f"{path}.type", f'ColumnKind::Choice("{named.name}")', needed, names, nullable)
        for variant in named.variants:
            for inner in variant.fields:
                for column in _field(model, heads, record, named.name, inner, f"{path}.", names[0], False, True):
                    yield replace(column, variant=variant.name)
    else:
        yield Column(path, _kind(model, kind), needed, names, nullable)


def _is_of_cells(model: Model, union: Union) -> bool:
    """Whether each field of a union belongs to one variant alone and fits a cell."""
    if union.name == "Personal":
        return False
    fields = [field for variant in union.variants for field in variant.fields]
    plain = all(_kind(model, field.type) not in ("ColumnKind::Json", "ColumnKind::Choice") for field in fields)
    return plain and len({field.name for field in fields}) == len(fields)


def _kind(model: Model, kind: Type) -> str:
    match kind:
        case Primitive(name):
            return f"ColumnKind::{SCALARS[name]}"
        case Named("Personal"):
            return "ColumnKind::Personal"
        case Named(name):
            match model.types[name]:
                case Identity():
                    return f'ColumnKind::Reference("{_kind_of(model, name)}")'
                case Enum():
                    return f'ColumnKind::Choice("{name}")'
                case Struct() if name in WHOLE:
                    return f"ColumnKind::{WHOLE[name]}"
        case ListOf(item) | SetOf(item):
            match item:
                case Primitive("text"):
                    return "ColumnKind::TextList"
                case Primitive("int"):
                    return "ColumnKind::IntegerList"
                case Named(name):
                    match model.types[name]:
                        case Identity():
                            return f'ColumnKind::ReferenceList("{_kind_of(model, name)}")'
                        case Enum():
                            return f'ColumnKind::ChoiceList("{name}")'
    return "ColumnKind::Json"


def _kind_of(model: Model, identity: str) -> str:
    return next(one.kind for one in model.collections if one.identity == identity)


def _told_apart(columns: list[Column]) -> list[Column]:
    """No two columns of one collection with the same usual head, and no head that means two of them."""
    first = {column.heads[0].casefold() for column in columns}
    twice = [head for head, count in Counter(column.heads[0].casefold() for column in columns).items() if count > 1]
    if twice:
        raise SystemExit(f"two columns have one head: {twice}")
    further = Counter(head.casefold() for column in columns for head in column.heads[1:])

    def is_clear(head: str) -> bool:
        return head.casefold() not in first and further[head.casefold()] == 1

    return [replace(column, heads=(column.heads[0], *filter(is_clear, column.heads[1:]))) for column in columns]


def _file(lists: list[tuple[str, list[Column]]]) -> str:
    head = (
        "//! The columns of every collection.\n//!\n//! Generated from the model by `make types`: change the model.\n\n"
    )
    arms = "".join(f'    ("{name}", {name.upper()}),\n' for name, _ in lists)
    parts = [
        f"{head}use super::column::{{Column, ColumnKind}};\n\n"
        f"/// The columns of each collection, in the order of the catalogue.\n"
        f"pub(super) static COLUMNS: &[(&str, &[Column])] = &[\n{arms}];\n"
    ]
    for name, columns in lists:
        lines = "".join(
            f'    Column::new("{column.path}", {column.kind}, {str(column.required).lower()}, '
            f"&[{', '.join(json.dumps(head, ensure_ascii=False) for head in column.heads)}])"
            f"{'.nullable()' if column.nullable else ''}"
            f"{f'.of_variant({json.dumps(column.variant)})' if column.variant else ''},\n"
            for column in columns
        )
        parts.append(f"\nconst {name.upper()}: &[Column] = &[\n{lines}];\n")
    return "".join(parts)
