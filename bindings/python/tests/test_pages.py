"""Reading page by page, and as it was."""

from __future__ import annotations

import gc
from datetime import date, datetime, timezone
from pathlib import Path

import pytest

import cchc


def fill(store: cchc.Store, number: int) -> None:
    drafts = [
        cchc.Session(
            kind=cchc.SessionKind.BRIEFING if day % 2 else cchc.SessionKind.TRAINING,
            held_on=date(2021, 1, 1 + day),
            subject=f"Buổi {day}",
        )
        for day in range(number)
    ]
    store.sessions.add_many(drafts)


def test_filters_bounds_and_order(store: cchc.Store) -> None:
    fill(store, 20)
    page = store.sessions.page(kind="briefing", since=date(2021, 1, 5), until=date(2021, 1, 10))
    assert [session.held_on.day for session in page] == [6, 8, 10]
    assert len(page) == 3
    assert page.next is None
    newest = store.sessions.page(index="held_on", descending=True, limit=2)
    assert [session.held_on.day for session in newest.items] == [20, 19]
    assert store.sessions.count(kind=cchc.SessionKind.TRAINING) == 10
    assert store.sessions.count() == 20


def test_no_value_is_something_to_look_for(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    store.units.add(name="Văn phòng Sở", kind="division", parent=department.id)
    assert [unit.id for unit in store.units.page(parent=None)] == [department.id]


def test_a_cursor_outlives_the_store(store: cchc.Store, path: Path) -> None:
    fill(store, 7)
    first = store.sessions.page(index="held_on", limit=5)
    store.close()
    with cchc.open(path) as again:
        rest = again.sessions.page(index="held_on", limit=5, cursor=first.next)
    assert [session.held_on.day for session in [*first, *rest]] == [1, 2, 3, 4, 5, 6, 7]
    assert rest.next is None


def test_iterating_reads_pages_and_holds_nothing(store: cchc.Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cchc._records.ITERATED", 3)
    fill(store, 8)
    sessions = store.sessions.iter(index="held_on", descending=True)
    assert next(sessions).held_on.day == 8
    fill(store, 1)
    store.reindex()
    assert [session.held_on.day for session in sessions] == [7, 6, 5, 4, 3, 2, 1, 1]


def test_a_query_no_index_serves_is_refused(store: cchc.Store) -> None:
    with pytest.raises(cchc.Invalid):
        store.sessions.page(kind="briefing", status="held")
    with pytest.raises(TypeError):
        store.sessions.page(colour="red")  # type: ignore[call-arg]


def test_the_past_can_be_read_and_not_written(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    assert department.header.updated is not None
    store.units.update(cchc.replace(department, name="Sở Xây dựng tỉnh"))
    before = store.as_of(department.header.updated)
    assert before.units.get(department.id) == department
    assert [version.rev for version in before.units.history(department.id)] == [1]
    assert before.report(cchc.Period.year(2021)).as_of == department.header.updated
    assert store.as_of(datetime(2020, 1, 1, tzinfo=timezone.utc)).units.count() == 0
    assert not hasattr(before.units, "add")
    assert repr(before).startswith("<cchc Snapshot of 20")


def test_history_and_changes_tell_who_wrote_what(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    store.units.remove(department)
    assert [version.rev for version in store.units.history(department.id)] == [1]
    added, removed = store.changes()
    assert (added.actor, added.operation, added.kind, added.id) == ("van-phong", "units.add", "unit", department.id)
    assert (removed.rev, removed.removed) == (2, True)
    assert store.changes(after=1) == [removed]
    assert store.changes(limit=1) == [added]


def test_collections_die_with_the_last_that_holds_them(store: cchc.Store, path: Path) -> None:
    store.close()
    units = cchc.open(path).units
    assert units.count() == 0
    del units
    gc.collect()
    cchc.open(path).close()
