"""Collections and values as Python's users expect them."""

from __future__ import annotations

import datetime
import json
import pydoc
from uuid import uuid4

import pytest

import cchc


def test_a_collection_is_counted_gone_through_and_looked_into(store: cchc.Store) -> None:
    store.units.add(name="Sở Xây dựng", kind="department")
    plan = store.plans.add(document_type="KH", subject="Tuyên truyền")
    assert len(store.units) == store.units.count() == 1
    units = list(store.units)
    assert units == list(store.units.iter())
    first = units[0]
    assert store.units[first.id] == first
    assert first.id in store.units
    assert first in store.units
    assert plan.id not in store.units
    assert "Sở Xây dựng" not in store.units
    with pytest.raises(LookupError):
        store.units[cchc.UnitId(uuid4())]


def test_an_empty_collection_is_no_missing_one(tmp_path: object) -> None:
    with cchc.open(f"{tmp_path}/a.cchc") as empty:
        assert (len(empty.units), bool(empty.units), list(empty.units)) == (0, True, [])
        assert "0 dòng" in empty.units._repr_html_()


def test_notebooks_show_tables_with_vietnamese_heads(store: cchc.Store) -> None:
    store.sessions.add(kind="briefing", held_on=datetime.date(2021, 3, 5), subject="Giao ban <tháng 3>")
    shown = store.sessions.page(limit=3)._repr_html_()
    assert "<th>ngày tổ chức</th>" in shown
    assert "<td>05/03/2021</td>" in shown
    assert "Giao ban &lt;tháng 3&gt;" in shown
    assert "<th>id</th>" not in shown
    assert f"trong {len(store.sessions)} dòng" in store.sessions._repr_html_() or len(store.sessions) <= 20


def test_pages_of_other_things_show_themselves(store: cchc.Store) -> None:
    store.units.add(name="Sở Xây dựng", kind="department")
    actor = next(iter(store.units)).header.actor
    shown = store.changes_by(actor)._repr_html_()
    assert shown.startswith("<table>")
    assert "units.add" in shown


def test_values_become_dictionaries_and_json() -> None:
    clause = cchc.Clause(text="Họp", schedule=cchc.InQuarter(year=2021, quarter=1))
    assert cchc.asdict(clause)["schedule"] == {"type": "in_quarter", "year": 2021, "quarter": 1}
    period = cchc.Period.quarter(2021, 1)
    assert cchc.asdict(period)["from"] == datetime.date(2021, 1, 1)
    assert json.loads(period.to_json())["from"] == "2021-01-01"


def test_the_package_tells_its_version() -> None:
    assert cchc.__version__.count(".") == 2


def test_help_tells_collections_and_fields() -> None:
    told = pydoc.plain(pydoc.render_doc(cchc.Store))
    assert "feedback: " in told
    assert "kiến nghị" in told
    fields = pydoc.plain(pydoc.render_doc(cchc.Session))
    assert "held_on: " in fields
    assert "subject: " in fields
