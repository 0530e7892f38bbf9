"""Renders the types of `cchc.aio` from those of the package: the same classes, with methods that are awaited."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "bindings/python/python/cchc"
# Modules whose classes have counterparts, and these classes; each after those it extends.
BY_HAND = {"_arrow.py": ["ArrowSource"], "_frame.py": ["Frame"], "_records.py": ["Records", "Collection"]}
AFTER = {"_snapshot.py": ["Snapshot"], "_batch.py": ["Batch"], "_watch.py": ["Subscription"], "_store.py": ["Store"]}
# What has a counterpart that differs in more than being awaited.
OTHERWISE = {
    "Records": ["def __aiter__(self) -> AsyncIterator[R]: ..."],
    "Subscription": [
        "def __init__(self, mirrored: cchc.Subscription, worker: Worker) -> None: ...",
        "def __aiter__(self) -> AsyncIterator[Notice]: ...",
    ],
    "Store": [
        "def __init__(self, store: cchc.Store, threads: int = ...) -> None: ...",
        "def acting_as(self, actor: str) -> Store: ...",
        "def batch(self, operation: str = ...) -> AbstractAsyncContextManager[Batch]: ...",
        "async def __aenter__(self) -> Store: ...",
        "async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, "
        "traceback: TracebackType | None) -> None: ...",
    ],
}
LEFT_OUT = {"Store": ["acting_as", "batch"]}
# Base classes that tell a checker nothing about methods.
NO_BASES = ("Handle", "Generic")


def module(collections: str, names: Iterable[str]) -> str:
    """The stub of the module, from the text of the generated collections and the names of the model's types."""
    generated = ast.parse(collections)
    of_collections = [node.name for node in generated.body if isinstance(node, ast.ClassDef)]
    store = ast.parse((PACKAGE / "_store.py").read_text(encoding="utf-8"))
    classes = [
        *by_hand(BY_HAND),
        *(counterpart(node) for node in generated.body if isinstance(node, ast.ClassDef)),
        *by_hand(AFTER),
    ]
    functions = [
        opening(function(store, "open")),
        opening(function(store, "in_memory")),
        awaited(function(store, "restore")),
    ]
    listed = [
        *of_collections,
        *(name for some in (BY_HAND | AFTER).values() for name in some),
        "Opening",
        "in_memory",
        "open",
        "restore",
    ]
    tree = ast.Module(
        body=[
            *ast.parse(IMPORTS).body,
            imported(names),
            *ast.parse(VARIABLES).body,
            *classes,
            *ast.parse(OPENING).body,
            *functions,
        ],
        type_ignores=[],
    )
    ast.fix_missing_locations(tree)
    text = re.sub(r"\b([RI])\b", r"_\1", ast.unparse(tree))
    return f"{HEAD}\n{text}\n__all__ = {sorted(listed)}\n"


def imported(names: Iterable[str]) -> ast.ImportFrom:
    """The import of the model's types."""
    known = sorted({"Record", *names} - set(OF_PACKAGE))
    return ast.ImportFrom(module="cchc._generated.model", names=[ast.alias(name) for name in known], level=0)


def by_hand(modules: dict[str, list[str]]) -> Iterator[ast.ClassDef]:
    """The counterparts of classes that are written by hand."""
    for path, names in modules.items():
        found = {
            node.name: node
            for node in ast.parse((PACKAGE / path).read_text(encoding="utf-8")).body
            if isinstance(node, ast.ClassDef)
        }
        yield from (counterpart(found[name]) for name in names)


def function(tree: ast.Module, name: str) -> ast.FunctionDef:
    """A function of a module."""
    return next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)


def counterpart(one: ast.ClassDef) -> ast.ClassDef:
    """A class with methods that are awaited, and without anything private."""
    left_out = LEFT_OUT.get(one.name, [])
    functions = [node for node in one.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    overloaded = {node.name for node in functions if is_marked(node, "overload")}
    is_declared = [
        node
        for node in functions
        if node.name not in left_out and (node.name not in overloaded or is_marked(node, "overload"))
    ]
    further = ast.parse("\n".join(OTHERWISE.get(one.name, []))).body
    body = [*attributes(one), *(awaited(node) for node in is_declared), *further]
    one.bases = [base for base in one.bases if not ast.unparse(base).startswith(NO_BASES) or one.name == "Records"]
    one.body = body or [ast.Expr(ast.Constant(...))]
    return one


def attributes(one: ast.ClassDef) -> Iterator[ast.stmt]:
    """The collections that a class makes in `__init__`."""
    for node in one.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            for line in node.body:
                match line:
                    case ast.Assign(targets=[ast.Attribute(attr=name)], value=ast.Call(func=ast.Name(id=kind))):
                        yield ast.AnnAssign(ast.Name(name), ast.Name(kind), simple=1)


def is_marked(one: ast.FunctionDef, mark: str) -> bool:
    """Whether a function has a decorator."""
    return any(ast.unparse(each) == mark for each in one.decorator_list)


def awaited(one: ast.FunctionDef) -> ast.stmt:
    """A method that is awaited, or gives items for `async for`; a property stays what it is."""
    returns = ast.unparse(one.returns) if one.returns else ""
    with_short_defaults(one)
    if returns.startswith("Iterator["):
        one.returns = ast.parse(f"Async{returns}", mode="eval").body
        return one
    return one if is_marked(one, "property") else ast.AsyncFunctionDef(**dict(ast.iter_fields(one)))


def with_short_defaults(one: ast.FunctionDef) -> None:
    """Writes a function as stubs do."""

    def short(value: ast.expr) -> ast.expr:
        return value if isinstance(value, ast.Constant) else ast.Constant(...)

    one.args.defaults = [short(each) for each in one.args.defaults]
    one.args.kw_defaults = [each and short(each) for each in one.args.kw_defaults]
    one.body = [ast.Expr(ast.Constant(...))]


def opening(one: ast.FunctionDef) -> ast.FunctionDef:
    """A function that opens a store, which gives what is awaited or entered."""
    with_short_defaults(one)
    one.args.kwonlyargs.append(ast.arg("threads", ast.Name("int")))
    one.args.kw_defaults.append(ast.Constant(...))
    one.returns = ast.Name("Opening")
    return one


HEAD = '"""The types of `cchc.aio`. Generated by `make types`: change the package, not this file."""'

IMPORTS = """
import datetime
import io
import os
from collections.abc import AsyncIterator, Callable, Generator, Mapping, Sequence, Iterable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Literal, TypeVar, overload
from uuid import UUID

import pandas
import polars
import pyarrow
from msgspec import UnsetType

import cchc
from cchc._arrow import Dtypes
from cchc._attachment import Source
from cchc._frame import Listener
from cchc._legacy import Encoding
from cchc._records import Page
from cchc._store import Key, Sharing
from cchc._table_file import DateStyle, Delimiter, Wording
from cchc._tables import TableSource
from cchc._worker import Worker
"""

# These names are those of the package here, not the model's.
OF_PACKAGE = ("DateStyle", "Delimiter", "Wording")

VARIABLES = """
R = TypeVar("R", bound=Record)
I = TypeVar("I", bound=UUID)
"""

OPENING = """
class Opening:
    def __init__(self, opened: Callable[..., cchc.Store], *args: Any, threads: int, **options: Any) -> None: ...
    def __await__(self) -> Generator[Any, None, Store]: ...
    async def __aenter__(self) -> Store: ...
    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        traceback: TracebackType | None) -> None: ...
"""
