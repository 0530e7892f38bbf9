"""What people look for comes first; see tests/relevance/README.md."""

from __future__ import annotations

import json
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_conformance import Runner, call

from cchc._wire import canonical

FOLDER = Path(__file__).parents[3] / "tests" / "relevance"
MEMBERS = {"query", "kinds", "first", "top", "none", "empty", "matched", "corrections", "note"}

Query = dict[str, Any]


def file(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def test_the_records_are_those_of_the_sample_data() -> None:
    script = runpy.run_path(str(FOLDER / "records.py"))
    assert script["text"]() == (FOLDER / "records.json").read_text(encoding="utf-8"), "run tests/relevance/records.py"


def test_queries_are_as_described() -> None:
    for query in file("queries.json")["queries"]:
        assert query.keys() <= MEMBERS, query
        assert query.keys() & {"first", "top", "none", "empty"}, query


@pytest.fixture
def runner(path: Path) -> Iterator[Runner]:
    runner = Runner(path)
    try:
        runner.run(file("records.json")["steps"])
        yield runner
    finally:
        runner.store.close()


def test_every_query_finds_what_people_look_for(runner: Runner, capsys: pytest.CaptureFixture[str]) -> None:
    queries = file("queries.json")["queries"]
    failures = [failure for query in queries if (failure := ask(runner, query))]
    with capsys.disabled():
        print(f"\n{len(queries)} queries ran, {len(failures)} of them fail")
    assert not failures, "\n".join(failures)


def ask(runner: Runner, query: Query) -> str | None:
    """Asks one query: everything that is not as expected, with what came."""
    kinds = {"kinds": query["kinds"]} if "kinds" in query else {}
    answer = canonical(call(runner.store, "store.search", {"query": query["query"], "limit": 50, **kinds}))
    names = {record["header"]["id"]: name for name, record in runner.saved.items()}
    hits = [names.get(hit["id"], f"{hit['kind']} {hit['id']}") for hit in answer["hits"]]
    wrong = list(unlike(query, answer, hits))
    for expected in (query.get("first", []), query.get("top", {}).get("names", []), query.get("none", [])):
        wrong += [f"no record is named {name}" for name in expected if name not in runner.saved]
    if not wrong:
        return None
    matched = answer["hits"][0]["matched"] if hits else None
    came = f"{', '.join(hits[:10])} ({matched}, corrections {answer['corrections']})"
    return f"{query['query']!r} {kinds}: {'; '.join(wrong)}\n    came: {came}"


def unlike(query: Query, answer: Query, hits: list[str]) -> Iterator[str]:
    if "first" in query and (not hits or hits[0] not in query["first"]):
        yield f"first must be {' or '.join(query['first'])}"
    if "top" in query:
        within = query["top"]["within"]
        missing = [name for name in query["top"]["names"] if name not in hits[:within]]
        if missing:
            yield f"not among the first {within}: {', '.join(missing)}"
    found = [name for name in query.get("none", []) if name in hits]
    if found:
        yield f"must not be found: {', '.join(found)}"
    if "empty" in query and hits:
        yield "nothing must be found"
    if "matched" in query and (not hits or answer["hits"][0]["matched"] != query["matched"]):
        yield f"the first must match {query['matched']}"
    if "corrections" in query and [one["typed"] for one in answer["corrections"]] != query["corrections"]:
        yield f"{query['corrections']} must be read as others"
