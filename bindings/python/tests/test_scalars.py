"""Scalars of pandas, numpy and decimal wherever a value is given: those of every kind, in fields of every kind."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

import cchc

np: Any = pytest.importorskip("numpy")
pd: Any = pytest.importorskip("pandas")

DAY = date(2021, 3, 5)
INSTANT = datetime(2021, 3, 5, 1, 30, tzinfo=timezone.utc)
LOCAL = timezone(timedelta(hours=7))
MISSING = [None, float("nan"), np.float64("nan"), np.float32("nan"), np.datetime64("NaT"), np.datetime64("NaT", "ns")]
MISSING += [pd.NaT, pd.NA, Decimal("NaN")]

REFUSED = object()
"""What a refused value becomes."""

Kind = tuple[str, list[tuple[Any, Any]]]

TEXT: Kind = (
    "text",
    [(np.str_("Sở"), "Sở"), (pd.Series(["Sở"])[0], "Sở"), *((gone, None) for gone in MISSING)]
    + [(value, REFUSED) for value in (np.int64(3), np.bool_(True), np.float64(1.5), np.bytes_(b"x"), Decimal(3))]
    + [(value, REFUSED) for value in (pd.Timestamp(DAY), np.datetime64(DAY), pd.Timedelta(days=1), pd.Period("2021"))],
)
NUMBER: Kind = (
    "number",
    [(kind(7), 7) for kind in (np.int8, np.int64, np.uint64, np.float16, np.float32, np.float64, np.longdouble)]
    + [(7.0, 7), (Decimal(7), 7), (Decimal("7.00"), 7), (pd.Series([7, None])[0], 7), (pd.Series([7])[0], 7)]
    + [(gone, None) for gone in MISSING]
    + [(value, REFUSED) for value in (7.5, np.float64(7.5), Decimal("7.5"), np.bool_(True), np.str_("7"), np.inf)]
    + [(value, REFUSED) for value in (Decimal("Infinity"), 1e300, np.datetime64(DAY), np.timedelta64(7, "D"), 7 + 0j)],
)
DATE: Kind = (
    "date",
    [(value, DAY) for value in (DAY, datetime(2021, 3, 5), datetime(2021, 3, 5, tzinfo=LOCAL), np.str_("2021-03-05"))]
    + [(np.datetime64("2021-03-05", unit), DAY) for unit in ("D", "s", "ms", "us", "ns")]
    + [(value, DAY) for value in (pd.Timestamp(DAY), pd.Timestamp(DAY, tz="Asia/Ho_Chi_Minh"), pd.Series([DAY])[0])]
    + [(pd.to_datetime(pd.Series(["2021-03-05"]))[0], DAY), *((gone, None) for gone in MISSING)]
    + [(value, REFUSED) for value in (INSTANT, pd.Timestamp("2021-03-05 08:30"), np.datetime64("2021-03-05T08:30"))]
    + [(value, REFUSED) for value in (np.int64(44260), 44260.0, Decimal(44260), np.bool_(True), np.str_("hôm nay"))]
    + [(value, REFUSED) for value in (pd.Timestamp("2021-03-05T00:00:00.000000001"), pd.Timedelta(days=1))],
)
MOMENT: Kind = (
    "instant",
    [(value, INSTANT) for value in (INSTANT, pd.Timestamp(INSTANT), pd.Timestamp(INSTANT).tz_convert("Asia/Tokyo"))]
    + [(np.str_("2021-03-05T08:30:00+07:00"), INSTANT), *((gone, None) for gone in MISSING)]
    + [(value, REFUSED) for value in (datetime(2021, 3, 5, 8, 30), pd.Timestamp("2021-03-05 08:30"), DAY)]
    + [(value, REFUSED) for value in (np.datetime64("2021-03-05T08:30"), np.datetime64("2021-03-05T08:30", "ns"))]
    + [(value, REFUSED) for value in (pd.Timestamp("2021-03-05T01:30:00.000000001Z"), np.int64(1), Decimal(1))],
)
TRUTH: Kind = (
    "truth",
    [(np.bool_(True), True), (pd.Series([True])[0], True), (pd.array([True, None])[0], True)]
    + [(value, REFUSED) for value in (np.int64(1), 1.0, np.float64(1), Decimal(1), np.str_("true"), DAY)]
    + [(gone, REFUSED) for gone in MISSING],
)
CHOICE: Kind = (
    "choice",
    [(np.str_("division"), "division"), (pd.Categorical(["division"])[0], "division")]
    + [(gone, REFUSED) for gone in MISSING]
    + [(value, REFUSED) for value in (np.str_("phòng"), np.int64(1), Decimal(1), pd.Timestamp(DAY))],
)
LIST: Kind = (
    "list",
    [(value, ["A", "B"]) for value in (np.array(["A", "B"]), pd.Series(["A", "B"]), pd.Index(["A", "B"]), ("A", "B"))]
    + [([np.str_("A"), "B"], ["A", "B"]), (np.array(["A", "B"], dtype=object), ["A", "B"])]
    + [(value, REFUSED) for value in (np.array([["A", "B"]]), np.array([1, 2]), pd.Series([DAY]), np.str_("A"))]
    + [(value, REFUSED) for value in (pd.DataFrame({"a": ["A", "B"]}), [np.int64(1)])],
)
NUMBERS = itertools.count(1)
KINDS = [TEXT, NUMBER, DATE, MOMENT, TRUTH, CHOICE, LIST]

Put = Callable[[cchc.Store, str, Any], Any]
"""Stores a record with a value in a field, and gives it back."""


class Place:
    """A record with a field of a kind: its collection, the field, the fields besides."""

    def __init__(self, collection: str, record: type[Any], field: str, **others: Any) -> None:
        self.collection, self.record, self.field, self.others = collection, record, field, others

    def fields(self, store: cchc.Store) -> dict[str, Any]:
        return {name: value(store) if callable(value) else value for name, value in self.others.items()}

    def of(self, store: cchc.Store) -> Any:
        return getattr(store, self.collection)


def session_of(store: cchc.Store) -> Any:
    return store.sessions.add(kind="briefing", held_on=DAY, subject="Giao ban").id


def person_of(store: cchc.Store) -> Any:
    return store.people.add(name="Nguyễn Văn An", category="cadre").id


PLACES = {
    "text": Place("units", cchc.OrganisationUnit, "symbol", name="Sở Xây dựng", kind="department"),
    "number": Place(
        "procedures", cchc.Procedure, "dossier_sets", code=lambda _: f"1.{next(NUMBERS):06}", name="Cấp giấy phép"
    ),
    "date": Place("units", cchc.OrganisationUnit, "valid_from", name="Sở Xây dựng", kind="department"),
    "instant": Place(
        "attendances", cchc.Attendance, "checked_in", session=session_of, person=person_of, presence="attended"
    ),
    "truth": Place("registers", cchc.Register, "closed", name=lambda _: f"KH-{next(NUMBERS)}", year=2021),
    "choice": Place("units", cchc.OrganisationUnit, "kind", name="Phòng Tổ chức"),
    "list": Place("sessions", cchc.Session, "topics", kind="briefing", held_on=DAY, subject="Giao ban"),
}
FIRST = {"truth": False, "choice": "department", "list": []}
"""What a field holds before an update."""


def added_by_fields(store: cchc.Store, kind: str, value: Any) -> Any:
    place = PLACES[kind]
    return place.of(store).add(**place.fields(store), **{place.field: value})


def added_as_record(store: cchc.Store, kind: str, value: Any) -> Any:
    place = PLACES[kind]
    return place.of(store).add(place.record(**place.fields(store), **{place.field: value}))


def added_with_others(store: cchc.Store, kind: str, value: Any) -> Any:
    place = PLACES[kind]
    return place.of(store).add_many([place.record(**place.fields(store), **{place.field: value})])[0]


def updated(store: cchc.Store, kind: str, value: Any) -> Any:
    place = PLACES[kind]
    added = place.of(store).add(**place.fields(store), **{place.field: FIRST.get(kind)})
    return place.of(store).update(cchc.replace(added, **{place.field: value}))


def added_in_a_batch(store: cchc.Store, kind: str, value: Any) -> Any:
    place = PLACES[kind]
    fields = place.fields(store)
    with store.batch() as batch:
        return getattr(batch, place.collection).add(**fields, **{place.field: value})


PATHS: dict[Any, str] = {added_with_others: "records[0]"}
CASES = [
    pytest.param(kind, value, wanted, id=f"{kind}-{type(value).__module__}.{type(value).__name__}-{number}")
    for kind, values in KINDS
    for number, (value, wanted) in enumerate(values)
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[cchc.Store]:
    with cchc.open(tmp_path_factory.mktemp("scalars") / "a.cchc") as store:
        yield store


@pytest.mark.parametrize("put", [added_by_fields, added_as_record, added_with_others, updated, added_in_a_batch])
@pytest.mark.parametrize(("kind", "value", "wanted"), CASES)
def test_records_take_them(shared: cchc.Store, put: Put, kind: str, value: Any, wanted: Any) -> None:
    place = PLACES[kind]
    if wanted is not REFUSED:
        assert getattr(put(shared, kind, value), place.field) == wanted
        return
    with pytest.raises(cchc.Invalid) as caught:
        put(shared, kind, value)
    paths = {problem.path for problem in caught.value.problems}
    at = f"{PATHS.get(put, 'record')}.{place.field}"
    assert paths
    assert all(path == at or path.startswith(f"{at}[") for path in paths), paths
    assert all(problem.text and problem.text_vi for problem in caught.value.problems)


def test_queries_take_them(store: cchc.Store) -> None:
    for day in (4, 5, 8):
        store.sessions.add(kind="briefing", held_on=date(2021, 3, day), subject=f"Ngày {day}")
    after = {"index": "held_on", "since": pd.Timestamp(DAY), "descending": np.bool_(True)}
    found = [date(2021, 3, 8), DAY]
    assert [one.held_on for one in store.sessions.page(**after, limit=np.int64(5))] == found
    assert [one.held_on for one in store.sessions.iter(**after)] == found
    assert store.sessions.count(kind=np.str_("briefing"), since=np.datetime64(DAY)) == 2
    assert store.sessions.page(held_on=pd.Timestamp(DAY)).items[0].held_on == DAY
    columns = pd.Index(["held_on", "subject"])
    assert store.sessions.to_arrow(columns, where=after)["held_on"].to_pylist() == found
    assert store.sessions.to_pandas(where={"held_on": np.datetime64(DAY, "ns")})["subject"].to_list() == ["Ngày 5"]
    assert len(store.search("ngày", filters={"held_on": pd.Timestamp(DAY)}, limit=np.int32(5)).hits) == 1
    assert store.units.add(name="Sở", kind="department", parent=pd.NA).parent is None
    assert store.units.count(parent=np.nan) == 1
    with pytest.raises(cchc.Invalid):
        store.sessions.count(held_on=INSTANT)
    with pytest.raises(cchc.Invalid):
        store.sessions.frame(where={"since": 3.5})


def test_identities_of_a_frame_are_identities(store: cchc.Store) -> None:
    unit = store.units.add(name="Sở Xây dựng", kind="department")
    frame = store.units.to_pandas(["id", "header.rev"])
    id, rev = frame["id"][0], frame["header.rev"][0]
    assert store.units.get(id) == unit
    assert store.units.get(np.str_(id)) == unit
    part = store.units.add(name="Văn phòng", kind="division", parent=id)
    assert [one.id for one in store.units.page(parent=np.str_(id))] == [part.id]
    store.units.remove(part)
    store.units.remove(id, np.int64(rev))
    assert store.units.count() == 0


def test_commands_and_reports_take_them(store: cchc.Store) -> None:
    session = store.sessions.add(kind="briefing", held_on=pd.Timestamp(DAY), subject="Giao ban")
    turnout = pd.Series([42, 40, None])
    held = store.sessions.hold(session.id, invited=turnout[0], informed=turnout[1], on=np.datetime64(DAY))
    assert held.turnout is not None
    assert (held.turnout.invited, held.turnout.informed) == (42, 40)
    with pytest.raises(cchc.Invalid) as caught:
        store.sessions.cancel(session.id, "mưa", on=pd.Timestamp("2021-03-05 08:30"))
    assert [problem.path for problem in caught.value.problems] == ["on"]
    period: Any = cchc.Period
    assert period.quarter(np.int64(2021), 1.0) == period.quarter(2021, 1)
    assert period.between(pd.Timestamp(2021, 1, 1), np.datetime64("2021-03-31")).to == date(2021, 3, 31)
    assert period.year(np.float64(2021)).cut_off(np.int8(15)) == period.year(2021).cut_off(15)
    given = period(name="Quý I", from_=pd.Timestamp(2021, 1, 1), to=np.datetime64("2021-03-31"))
    assert store.report(given, list_limit=np.int64(10)).sessions.held == 1
    for wrong in (2021.5, None, np.datetime64("2021"), Decimal("2021.5"), np.str_("2021")):
        with pytest.raises(cchc.Invalid) as caught:
            period.year(wrong)
        assert [problem.path for problem in caught.value.problems] == ["year"]
    with pytest.raises(cchc.Invalid) as caught:
        period.between(DAY, INSTANT)
    assert [problem.path for problem in caught.value.problems] == ["last"]


def test_instants_of_the_store_take_them(store: cchc.Store) -> None:
    unit = store.units.add(name="Sở Xây dựng", kind="department")
    store.units.remove(unit)
    at = pd.Timestamp(unit.header.updated)
    assert store.as_of(at).units.count() == 1
    assert len(store.changes(after=np.int64(1), limit=1.0)) == 1  # type: ignore[arg-type]
    assert store.units.bring_back(unit.id, as_of=at).rev == 3
    assert len(store.changes_by("van-phong", from_=at).items) == 3
    with pytest.raises(cchc.Invalid) as caught:
        store.as_of(datetime(2021, 3, 5))
    (problem,) = caught.value.problems
    assert (problem.path, problem.text) == (
        "at",
        "an instant without a time zone is given where one with a time zone is meant",
    )
    assert problem.text_vi == "cần thời điểm có múi giờ, không phải thời điểm không có múi giờ"


def test_tables_take_them(store: cchc.Store) -> None:
    rows = [["Tên đơn vị", "Loại", "Tên này từ ngày"], [np.str_("Sở"), "Sở", np.datetime64(DAY, "ns")]]
    report = store.units.import_table(rows, dry_run=np.bool_(False), values={"symbol": np.str_("SXD")})
    assert report.added == 1
    unit = store.units.page().items[0]
    assert (unit.valid_from, unit.symbol) == (DAY, "SXD")


def test_a_row_among_many_is_named(store: cchc.Store) -> None:
    people: list[Any] = [{"name": f"Nguyễn Văn {one}", "category": "cadre"} for one in range(5000)]
    people[4711]["name"] = "Nguyễn \ud800"
    with pytest.raises(cchc.Invalid) as caught:
        store.people.add_many(people)
    assert [problem.path for problem in caught.value.problems] == ["records[4711].name"]
    people[4711]["name"] = pd.Timestamp(DAY)
    with pytest.raises(cchc.Invalid) as caught:
        store.people.add_many(people)
    assert caught.value.text_vi.endswith("records[4711].name: cần văn bản, không phải thời điểm")
    with pytest.raises(cchc.Invalid) as caught:
        store.people.add_many([{**one, "name": DAY} for one in people])  # type: ignore[misc]
    assert len(caught.value.problems) == 100
    with pytest.raises(cchc.Invalid) as caught:
        store.sessions.page(limit=2**70)
    assert [problem.path for problem in caught.value.problems] == ["limit"]


def test_neither_package_is_imported() -> None:
    program = """if True:
        import sys, tempfile, cchc
        with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
            store.units.add(name="Sở", kind="department", symbol=float("nan"))
        print(sorted({"numpy", "pandas"} & set(sys.modules)))
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
