"""Values keep what they are on the way to the core and back."""

from __future__ import annotations

import copy
import pickle
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from uuid import UUID

import msgspec
import pytest

import cchc

HANOI = timezone(timedelta(hours=7))


def test_a_draft_has_the_defaults_of_the_core(store: cchc.Store) -> None:
    draft = cchc.Session(kind=cchc.SessionKind.BRIEFING, held_on=date(2021, 3, 5), subject="Giao ban tháng 3")
    stored = store.sessions.add(draft)
    assert cchc.replace(stored, header=draft.header) == draft
    assert stored.id == stored.header.id != UUID(int=0)
    assert (draft.rev, stored.rev) == (0, 1)


def test_fields_and_a_record_say_the_same(store: cchc.Store) -> None:
    fields = store.units.add(name="Văn phòng Sở", kind="division")
    record = store.units.add(cchc.OrganisationUnit(name="Văn phòng Sở", kind=cchc.UnitKind.DIVISION))
    assert cchc.replace(fields, header=record.header) == record


def test_add_wants_a_record_or_fields(store: cchc.Store) -> None:
    with pytest.raises(TypeError, match=r"units\.add takes either"):
        store.units.add()  # type: ignore[call-overload]


def test_choices_equal_their_names(store: cchc.Store) -> None:
    unit = store.units.add(name="Xã Mẫu", kind="commune")
    assert unit.kind == "commune"
    assert unit.kind is cchc.UnitKind.COMMUNE
    assert f"{unit.kind} {unit.kind!s:>8}" == "commune  commune"
    assert [str(role) for role in cchc.SessionRole] == ["host", "participant"]


def test_schedules_are_told_apart_by_their_class(store: cchc.Store) -> None:
    plan = store.plans.add(document_type="KH", subject="Tuyên truyền", year=2021)
    for schedule in (
        cchc.Unspecified(),
        cchc.InQuarter(year=2021, quarter=4),
        cchc.Range(from_=date(2021, 3, 1), to=date(2021, 6, 30)),
        cchc.HalfYearly(),
        cchc.EachYear(times=[cchc.ByDay(day=cchc.YearDay(month=6, day=15)), cchc.QuarterOfYear(quarter=4)]),
        cchc.Several(times=[cchc.InQuarter(year=2021, quarter=1), cchc.InQuarter(year=2021, quarter=3)]),
    ):
        origin = cchc.ClauseOrigin(part=cchc.PlanPart.ADDED, number=1)
        activity = store.activities.add(plan=plan.id, origin=origin, title="Tập huấn", schedule=schedule)
        assert activity.schedule == schedule
        assert store.activities.get(activity.id).schedule == schedule


def test_instants_come_back_in_utc_to_the_microsecond(store: cchc.Store) -> None:
    unit = store.units.add(name="Sở Xây dựng", kind="department")
    person = store.people.add(name="Nguyễn Văn An", category="civil_servant", unit=unit.id)
    session = store.sessions.add(kind="briefing", held_on=date(2021, 3, 5), subject="Giao ban", starts=time(8, 30))
    given = datetime(2021, 3, 5, 8, 25, 0, 123456, tzinfo=HANOI)
    attendance = store.attendances.add(session=session.id, person=person.id, presence="attended", checked_in=given)
    assert attendance.checked_in == given
    assert attendance.checked_in.tzinfo is timezone.utc
    assert session.starts == time(8, 30)
    assert session.header.created is not None
    assert store.as_of(session.header.created).sessions.count() == 1


def test_an_instant_without_time_zone_is_refused(store: cchc.Store) -> None:
    with pytest.raises(cchc.Invalid, match="without a time zone"):
        store.as_of(datetime(2021, 3, 5))


def test_text_is_stored_in_nfc_and_empty_is_not_missing(store: cchc.Store) -> None:
    decomposed = unicodedata.normalize("NFD", "Sở Xây dựng")
    unit = store.units.add(name=decomposed, kind="department", aliases=[])
    assert unit.name == "Sở Xây dựng"
    session = store.sessions.add(kind="briefing", held_on=date(2021, 3, 5), subject="Giao ban", place="", chair=None)
    assert (session.place, session.chair) == ("", None)


def test_values_are_frozen_compared_copied_and_pickled(department: cchc.OrganisationUnit) -> None:
    with pytest.raises(AttributeError):
        department.name = "khác"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(department)) == copy.copy(department) == department
    assert msgspec.json.decode(msgspec.json.encode(department), type=cchc.OrganisationUnit) == department


def test_unknown_names_are_refused_in_both_directions(store: cchc.Store) -> None:
    with pytest.raises(cchc.Invalid) as refused:
        store.units.add(name="Sở", kind="department", colour="red")  # type: ignore[call-overload]
    assert [(problem.path, problem.code) for problem in refused.value.problems] == [("record.colour", "unknown_field")]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"year": 2021, "era": "x"}, cchc.PartialDate)


def test_periods_are_made_by_the_core() -> None:
    period = cchc.Period.half(2021, 2)
    assert (period.name, period.from_, period.to) == ("6 tháng cuối năm 2021", date(2021, 7, 1), date(2021, 12, 31))
    assert cchc.Period.year(2021).to == cchc.Period.month(2021, 12).to == date(2021, 12, 31)
    assert cchc.Period.between(date(2021, 1, 2), date(2021, 1, 3)).name == "Từ 02/01/2021 đến 03/01/2021"
    assert period.cut_off(15).from_ == date(2021, 6, 15)


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda: cchc.Period.year(32_767), "year"),
        (lambda: cchc.Period.year(100_000), "year"),
        (lambda: cchc.Period.half(2021, 0), "half"),
        (lambda: cchc.Period.quarter(2021, 5), "quarter"),
        (lambda: cchc.Period.month(2021, 13), "month"),
    ],
)
def test_a_period_that_cannot_be_is_refused(make: Callable[[], cchc.Period], path: str) -> None:
    with pytest.raises(cchc.Invalid) as refused:
        make()
    assert [problem.path for problem in refused.value.problems] == [path]


def test_a_plan_is_read_from_text_bytes_and_path(store: cchc.Store, path: object) -> None:
    text = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2021\n"
    file = store.path.with_suffix(".txt")
    file.write_bytes(text.encode())
    readings = [cchc.read_plan(text), cchc.read_plan(text.encode()), cchc.read_plan(file)]
    assert readings[0] == readings[1] == readings[2]
    assert store.plans.add(readings[0].plan).source == readings[0].plan.source
    with pytest.raises(FileNotFoundError):
        cchc.read_plan(file.with_name("missing.txt"))
