"""Which variable of a notebook or script holds a store that cannot be opened twice."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from cchc._errors import CchcError, Closed, Locked

if TYPE_CHECKING:
    from cchc._store import Store


def locked_by(error: Locked, path: Path, stores: Iterable[Store]) -> Locked:
    """The error with the name of the variable that holds the store, where this process does."""
    for store in list(stores):
        name, is_awaited = variable_of(store)
        if name is None or not same_file(store.path, path) or is_closed(store):
            continue
        close = f"await {name}.close()" if is_awaited else f"{name}.close()"
        report = msgspec.structs.replace(
            error.report,
            text=f"{error.report.text} (variable {name}: use it, or close it with {close})",
            text_vi=f"{error.report.text_vi} (biến {name}: hãy dùng biến này, hoặc đóng bằng {close})",
        )
        return Locked(report)
    return error


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    with contextlib.suppress(OSError):
        return one.samefile(other)
    return False


def is_closed(store: Store) -> bool:
    """Whether a store was closed: it may still be in a variable."""
    try:
        store.head()
    except Closed:
        return True
    except CchcError:
        pass
    return False


def variable_of(store: Store) -> tuple[str | None, bool]:
    """The name of a variable of the main program, in a notebook at last the output that holds the store.

    And whether what it holds is the store of `cchc.aio`, which is closed with `await`.
    """
    variables = vars(sys.modules["__main__"]).copy()
    holders = {name: value for name, value in variables.items() if value is store or mirrored_by(value) is store}
    name = min(holders, key=lambda name: (name.startswith("_"), len(name)), default=None)
    return name, name is not None and holders[name] is not store


def mirrored_by(value: object) -> object:
    """The store that one of `cchc.aio` stands for."""
    return vars(value).get("_mirrored") if type(value).__module__ == "cchc.aio" else None
