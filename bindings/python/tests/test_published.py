"""Queries as people type them over all published procedures; see tests/relevance/README.md."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import cchc

ROOT = Path(__file__).parents[3]


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Asked:
    kind: str
    rank: int | None  # the place of the first hit that is meant, among five
    found_nothing: bool
    seconds: float


def test_what_people_type_finds_the_procedure_meant(store: cchc.Store, capsys: pytest.CaptureFixture[str]) -> None:
    floors = read(ROOT / "tests" / "relevance" / "published.json")
    folder = ROOT / floors["needs"]
    with capsys.disabled():
        if not folder.is_dir():
            print(f"\nskipped: {folder} is not there")
            pytest.skip(f"{folder} is not there")
        rows = read(folder / "procedures.json")
        store.procedures.add_many(
            cchc.Procedure(code=code, name=name, field=field or None) for code, name, field in rows
        )
        asked = [ask(store, query) for query in read(folder / "queries.json")["queries"]]
        print(f"\n{'kind':24} {'n':>4} {'first':>6} {'in 5':>6} {'none':>6} {'slowest':>11}")
        for kind in sorted({one.kind for one in asked}):
            print(line(kind, [one for one in asked if one.kind == kind]))
        print(line("all", asked))
    assert sum(one.rank == 0 for one in asked) * 100 >= floors["first"] * len(asked)
    assert sum(one.rank is not None for one in asked) * 100 >= floors["among_five"] * len(asked)


def ask(store: cchc.Store, query: dict[str, Any]) -> Asked:
    started = time.perf_counter()
    hits = store.search(query["query"], kinds=["procedure"], limit=5).hits
    seconds = time.perf_counter() - started
    codes = (hit.title.split(" ")[0] for hit in hits)
    rank = next((place for place, code in enumerate(codes) if code in query["expected"]), None)
    return Asked(query["kind"], rank, not hits, seconds)


def line(kind: str, asked: list[Asked]) -> str:
    first, among_five = sum(one.rank == 0 for one in asked), sum(one.rank is not None for one in asked)
    nothing, slowest = sum(one.found_nothing for one in asked), max(one.seconds for one in asked) * 1000
    return f"{kind:24} {len(asked):>4} {first:>6} {among_five:>6} {nothing:>6} {slowest:>8.1f} ms"
