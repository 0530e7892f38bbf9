"""Search as Python users meet it; what is found is the conformance cases' and the relevance set's to say."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import cchc


@pytest.fixture
def store(tmp_path: Path) -> cchc.Store:
    store = cchc.open(tmp_path / "a.cchc")
    store.procedures.add(code="1.013236", name="Cấp giấy phép xây dựng")
    store.feedback.add(
        kind="report",
        channel="portal",
        received_on=datetime.date(2026, 3, 5),
        text="Đề nghị <xem lại> giấy phép xây dựng.",
    )
    return store


def test_a_page_is_gone_through_and_marks_are_characters_of_the_text(store: cchc.Store) -> None:
    page = store.search("giay phep", kinds=["feedback"])
    (hit,) = page
    excerpt = hit.excerpts[0]
    text = store.feedback.get(cchc.FeedbackId(hit.id)).text
    assert [text[mark.start : mark.end] for mark in excerpt.marks] == ["giấy", "phép"]
    assert (len(page), hit.matched, page.next) == (1, cchc.MatchKind.FOLDED, None)
    assert "&lt;xem lại&gt; <mark>giấy</mark>" in page._repr_html_()


def test_filters_take_dates_and_identities(store: cchc.Store) -> None:
    day = datetime.date(2026, 3, 5)
    assert [hit.kind for hit in store.search("giấy", filters={"received_on": day})] == ["feedback"]
    assert not store.search("giấy", filters={"received_on": day + datetime.timedelta(1)}).hits


def test_a_batch_finds_what_it_wrote(store: cchc.Store) -> None:
    with store.batch() as batch:
        batch.procedures.add(code="1.000001", name="Cấp chứng chỉ")
        assert [hit.title for hit in batch.search("chứng chỉ")] == ["1.000001 Cấp chứng chỉ"]


def test_ranges_and_facets_take_and_give_values_of_python(store: cchc.Store) -> None:
    unit = store.units.add(name="Sở Xây dựng", kind="department")
    text, day = "Xin cấp giấy phép", datetime.date(2026, 4, 1)
    store.feedback.add(kind="report", channel="portal", received_on=day, text=text, unit=unit.id)
    page = store.search(
        "giấy phép",
        since={"received_on": day},
        subtree={"unit": unit.id},
        any_of={"status": [cchc.FeedbackStatus.RECEIVED]},
        order=cchc.SearchOrder.NEWEST,
        facets=["unit", "year", "answered_on"],
    )
    values = [[(value.value, value.label, value.count) for value in facet.values] for facet in page.facets]
    assert values == [[(str(unit.id), "Sở Xây dựng", 1)], [(2026, "2026", 1)], [(None, "không có", 1)]]
    assert page.total == 1


def test_the_past_is_searched_without_suggestions(store: cchc.Store) -> None:
    before = store.as_of(datetime.datetime.now(datetime.timezone.utc))
    store.procedures.add(code="1.000001", name="Thu hồi giấy phép xây dựng")
    assert (len(store.search("giấy phép", fields=["titles"])), len(before.search("giấy", fields=["titles"]))) == (2, 1)
    with pytest.raises(cchc.Invalid, match="present"):
        before.suggest("giấy")


def test_related_procedures_and_suggestions(store: cchc.Store) -> None:
    (related,) = store.procedures.related(text="Tôi xin giấy phép xây dựng")
    assert (related.code, set(related.words) >= {"giấy", "phép"}) == ("1.013236", True)
    assert [suggestion.text for suggestion in store.suggest("giay ph")] == ["giấy phép"]
