"""Records as a table in a notebook, with Vietnamese heads."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

import msgspec

from cchc import _native
from cchc._base import HIDDEN, Code, Confidential

LONGEST = 120
"""The most characters of a cell."""

VIETNAM = datetime.timezone(datetime.timedelta(hours=7))

KEPT_BY_THE_STORE = ("header", "id", "rev", "created", "updated", "actor", "scope")
"""What every record has, and no reader looks for."""


def table_html(collection: str, records: Sequence[Any], total: int | None = None) -> str:
    """The records of a collection as an HTML table: the columns in which any of them has something."""
    columns = (
        (head, [at(record, path) for record in records])
        for path, head in _native.column_heads(collection)
        if path.split(".")[0] not in KEPT_BY_THE_STORE
    )
    return html(columns, len(records), total)


def html(columns: Iterable[tuple[str, Iterable[Any]]], shown: int, total: int | None = None) -> str:
    """The columns in which any row has something, and a line below them that tells how many rows there are."""
    written = [(head, [text(value) for value in values]) for head, values in columns]
    filled = [(head, cells) for head, cells in written if any(cells)]
    head = "".join(f"<th>{escape(head)}</th>" for head, _ in filled)
    rows = zip(*(cells for _, cells in filled), strict=True)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    count = f"{shown} dòng" if total is None or total == shown else f"{shown} trong {total} dòng"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{count}</p>"


def at(value: Any, path: str) -> Any:
    """What lies at a path of fields; nothing where any of them is missing. Of personal data, that they are there."""
    for name in path.split("."):
        if value is None:
            return None
        hidden = isinstance(value, Confidential) and name in value._personal
        value = getattr(value, name, None) if hasattr(value, name) else getattr(value, f"{name}_", None)
        if hidden and value is not None:
            return HIDDEN
    return value


def text(value: Any) -> str:
    """A cell as Vietnamese readers expect it."""
    match value:
        case None:
            return ""
        case bool():
            return "có" if value else "không"
        case Code():
            return value.label_vi
        case datetime.datetime():
            return f"{value.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
        case datetime.date():
            return f"{value:%d/%m/%Y}"
        case datetime.time():
            return f"{value:%H:%M}"
        case list():
            return shortened("; ".join(text(each) for each in value))
        case msgspec.Struct():
            return shortened(msgspec.json.encode(value).decode())
        case _:
            return shortened(str(value))


def shortened(text: str) -> str:
    """The beginning of a long text."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
