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


def test_the_past_is_not_searched(store: cchc.Store) -> None:
    with pytest.raises(cchc.Invalid, match="present"):
        store.as_of(datetime.datetime.now(datetime.timezone.utc)).search("giấy")


def test_related_procedures_and_suggestions(store: cchc.Store) -> None:
    (related,) = store.procedures.related(text="Tôi xin giấy phép xây dựng")
    assert (related.code, set(related.words) >= {"giấy", "phép"}) == ("1.013236", True)
    assert [suggestion.text for suggestion in store.suggest("giay ph")] == ["giấy phép"]
