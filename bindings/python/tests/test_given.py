"""What would silently become something else on the way to the core is refused."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

import cchc
from cchc._base import Code

NOON = datetime(2021, 3, 5, 12, tzinfo=timezone.utc)


def refused(caught: pytest.ExceptionInfo[cchc.Invalid]) -> dict[str, str]:
    problems = caught.value.problems
    assert all(problem.code == "type" and problem.text and problem.text_vi for problem in problems)
    return {problem.path: problem.text for problem in problems}


@pytest.mark.parametrize("name", [b"So Xay dung", bytearray(b"So"), memoryview(b"So")])
def test_bytes_are_no_text(store: cchc.Store, name: Any) -> None:
    with pytest.raises(cchc.Invalid) as caught:
        store.units.add(name=name, kind="department")
    assert refused(caught) == {"record.name": "bytes is given where text is meant"}
    assert "cần văn bản, không phải dữ liệu nhị phân (bytes)" in caught.value.text_vi
    with pytest.raises(cchc.Invalid) as caught:
        store.units.add(cchc.OrganisationUnit(name=name, kind=cchc.UnitKind.DEPARTMENT))
    assert list(refused(caught)) == ["record.name"]
    with pytest.raises(cchc.Invalid):
        store.units.add_many([cchc.OrganisationUnit(name=name, kind=cchc.UnitKind.DEPARTMENT)])
    assert store.units.count() == 0


def test_bytes_are_refused_at_any_depth(store: cchc.Store) -> None:
    raw: Any = b"x"
    with pytest.raises(cchc.Invalid) as caught:
        store.plans.add(document_type="KH", subject="Tuyên truyền", purposes=[raw])
    assert list(refused(caught)) == ["record.purposes[0]"]
    with pytest.raises(cchc.Invalid) as caught:
        store.units.page(name=raw)
    assert list(refused(caught)) == ["filter.name"]
    with pytest.raises(cchc.Invalid) as caught:
        store.search(raw)
    assert list(refused(caught)) == ["query"]
    with pytest.raises(cchc.Invalid) as caught:
        store.feedback.receive(kind="report", channel="post", text="A", contact=cchc.Contact(name=raw, address="B"))
    assert list(refused(caught)) == ["contact.name"]
    with pytest.raises(cchc.Invalid) as caught:
        store.attach(b"Content", name=raw)
    assert list(refused(caught)) == ["record.name"]


@pytest.mark.parametrize("name", [uuid4(), date(2021, 3, 5), NOON, time(8, 30), Decimal("1.5"), timedelta(days=1)])
def test_what_is_no_text_does_not_become_text(store: cchc.Store, name: Any) -> None:
    with pytest.raises(cchc.Invalid) as caught:
        store.units.add(name=name, kind="department")
    assert list(refused(caught)) == ["record.name"]


def test_an_instant_is_no_date(store: cchc.Store) -> None:
    with pytest.raises(cchc.Invalid) as caught:
        store.sessions.add(kind="briefing", held_on=NOON, subject="Giao ban")
    assert refused(caught) == {"record.held_on": "an instant that is not midnight is given where a date is meant"}
    with pytest.raises(cchc.Invalid) as caught:
        store.sessions.page(held_on=NOON)
    assert list(refused(caught)) == ["filter.held_on"]
    instant: Any = "2021-03-05T23:30:00"
    with pytest.raises(cchc.Invalid) as caught:
        store.sessions.add(kind="briefing", held_on=instant, subject="Giao ban")
    assert refused(caught)


def test_a_set_is_no_list(store: cchc.Store) -> None:
    topics: Any = {"A", "B"}
    with pytest.raises(cchc.Invalid) as caught:
        store.sessions.add(kind="briefing", held_on=date(2021, 3, 5), subject="Giao ban", topics=topics)
    assert list(refused(caught)) == ["record.topics"]
    topics = ("A", "B")
    assert store.sessions.add(kind="briefing", held_on=date(2021, 3, 5), subject="Giao ban", topics=topics).topics == [
        "A",
        "B",
    ]


def test_a_choice_says_what_it_is_called() -> None:
    assert cchc.SessionKind.AGENCY_MEETING.label_vi == "họp cơ quan định kỳ"
    assert cchc.SessionKind("briefing").label_vi == "họp giao ban"
    choices: list[Any] = [one for one in vars(cchc).values() if isinstance(one, type) and issubclass(one, Code)]
    assert len(choices) >= 50
    for choice in choices:
        for value in choice:
            assert value.label_vi, value
            assert value == value.value


def test_every_index_that_is_offered_answers(store: cchc.Store) -> None:
    from typing import get_args, get_type_hints

    for name, collection in vars(store).items():
        if not hasattr(collection, "page"):
            continue
        for offered in get_args(get_type_hints(type(collection).page)["index"]):
            for index in get_args(offered):
                assert len(collection.page(index=index)) == 0, (name, index)


def test_a_cursor_belongs_to_its_store(store: cchc.Store, tmp_path: Any) -> None:
    with cchc.open(tmp_path / "other.cchc") as other:
        for one in (store, other):
            for name in ("A", "B", "C"):
                one.units.add(name=name, kind="division")
        following = store.units.page(limit=1).next
        assert [unit.name for unit in store.units.page(limit=1, cursor=following)] == ["B"]
        with pytest.raises(cchc.Invalid, match="another store"):
            other.units.page(limit=1, cursor=following)
