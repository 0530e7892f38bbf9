"""Tables of records, held against the records themselves by tools that are not ours."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pyarrow as pa
import pytest

import cchc

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[cchc.Store]:
    """A store with the sample data of a year: every collection has records, or nearly."""
    sys.path.insert(0, str(EXAMPLES / "python"))
    try:
        import sample_year
    finally:
        sys.path.pop(0)
    with cchc.open(tmp_path_factory.mktemp("year") / "a.cchc", key=cchc.new_key()) as store:
        plan = store.plans.add(cchc.read_plan(EXAMPLES / "data" / "sample-plan.txt").plan)
        sample_year.record(store, plan, store.plans.track(plan.id), 2021)
        yield store


def collections(store: cchc.Store | cchc.Snapshot) -> dict[str, Any]:
    return {name: one for name, one in vars(store).items() if hasattr(one, "to_arrow")}


def expected(value: Any, kind: pa.DataType) -> Any:
    """What a cell of a column of this type must hold for a value of a record."""
    if value is None:
        return None
    if isinstance(value, cchc.PartialDate):
        parts = [f"{value.year:04}", *(f"{part:02}" for part in (value.month, value.day) if part is not None)]
        return "-".join(parts)
    if isinstance(value, cchc.TimeLimit):
        days = str(value.half_days // 2) if value.half_days % 2 == 0 else f"{value.half_days / 2}".replace(".", ",")
        return f"{days} ngày làm việc" if value.unit == "working" else f"{days} ngày"
    if pa.types.is_boolean(kind) and not isinstance(value, bool):
        return True
    if pa.types.is_list(kind):
        return [str(item) if pa.types.is_string(kind.value_type) else item for item in value]
    if pa.types.is_dictionary(kind) or isinstance(value, UUID):
        return str(value)
    if pa.types.is_string(kind) and not isinstance(value, str):
        return msgspec.to_builtins(value)
    return value


def cell(record: Any, path: str) -> Any:
    for name in ("header.id" if path == "id" else path).split("."):
        if record is None:
            return None
        names = {one.encode_name: one.name for one in msgspec.structs.fields(record)}
        tag = record.__struct_config__.tag
        if tag is not None and name not in names:
            # Of a union: which variant it is, or what another variant has.
            return tag if name == record.__struct_config__.tag_field else None
        record = getattr(record, names[name])
    return record


def check(table: pa.Table, records: list[Any]) -> None:
    """Every cell of every row is that of its record."""
    assert table.num_rows == len(records)
    for field in table.schema:
        found = table.column(field.name).to_pylist()
        for value, record in zip(found, records, strict=True):
            wanted = expected(cell(record, field.name), field.type)
            if pa.types.is_string(field.type) and isinstance(wanted, (dict, list)):
                value, wanted = same_instants(json.loads(value)), same_instants(wanted)
            assert value == wanted, (field.name, record.id)


def same_instants(value: Any) -> Any:
    """The value with instants as instants: they may be written with more or fewer zeros."""
    if isinstance(value, dict):
        return {name: same_instants(one) for name, one in value.items()}
    if isinstance(value, list):
        return [same_instants(one) for one in value]
    if isinstance(value, str) and len(value) > 19 and value.endswith("Z") and value[10] == "T":
        return msgspec.convert(value, datetime.datetime)
    return value


def test_every_cell_of_every_collection_is_that_of_its_record(year: cchc.Store) -> None:
    filled = 0
    for name, one in collections(year).items():
        records = list(one.iter())
        filled += bool(records)
        table = pa.table(one)
        table.validate(full=True)
        check(table, records)
        assert table.num_columns > 5, name
    assert filled > 18


def test_columns_come_in_the_order_asked_for(year: cchc.Store) -> None:
    columns = ["turnout.informed", "held_on", "id", "kind", "topics", "starts", "header.updated"]
    table = year.sessions.to_arrow(columns)
    assert table.column_names == columns
    kinds = [str(field.type) for field in table.schema]
    assert kinds == [
        "int64",
        "date32[day]",
        "string",
        "dictionary<values=string, indices=int8, ordered=0>",
        "list<item: string>",
        "time64[us]",
        "timestamp[us, tz=UTC]",
    ]
    assert table.schema.field("held_on").metadata == {b"head_vi": "ngày tổ chức".encode()}
    check(table, list(year.sessions.iter()))


def test_where_takes_what_page_takes(year: cchc.Store) -> None:
    since = datetime.date(2021, 7, 1)
    where = {"status": "minuted", "since": since, "descending": True}
    held = list(year.sessions.iter(status="minuted", since=since, descending=True))
    assert held
    check(year.sessions.to_arrow(where=where), held)
    check(year.sessions.to_arrow(where={"index": "held_on"}), list(year.sessions.iter(index="held_on")))
    with pytest.raises(cchc.Invalid) as refused:
        year.sessions.frame(where={"place": "Hội trường"})
    assert refused.value.problems[0].code == "no_index"
    with pytest.raises(cchc.Invalid) as refused:
        year.sessions.frame(["held_on", "heldon"])
    assert (refused.value.problems[0].path, refused.value.problems[0].code) == ("columns[1]", "unknown_column")
    with pytest.raises(cchc.Invalid):
        year.sessions.frame(where={"held_on": datetime.datetime.now(datetime.timezone.utc)})


def test_a_stream_that_began_before_writes_gives_what_was_there(store: cchc.Store) -> None:
    people = [cchc.Person(name=f"Nguyễn Văn {number:04}", category=cchc.StaffCategory.CADRE) for number in range(3000)]
    people = store.people.add_many(people)
    frame = store.people.frame(["id", "name"])
    reader = pa.RecordBatchReader.from_stream(frame)
    for person in people[::3]:
        store.people.update(cchc.replace(person, name="Trần Thị Bình"))
    store.people.remove(people[1])
    store.people.add(name="Lê Văn Cường", category="cadre")
    names = [person.name for person in people]
    assert reader.read_all()["name"].to_pylist() == names
    # Again and again, whatever is there by now; the collection itself gives what is there by now.
    assert pa.table(frame)["name"].to_pylist() == names
    assert pa.table(frame) == pa.table(frame)
    assert frame.count() == 3000
    assert pa.table(store.people)["name"].to_pylist() == [person.name for person in store.people.iter()]
    assert pa.table(store.as_of(frame.at).people)["name"].to_pylist() == names


def test_a_stream_that_waits_keeps_no_reader(store: cchc.Store) -> None:
    store.people.add(name="Nguyễn Văn An", category="cadre")
    reader = pa.RecordBatchReader.from_stream(store.people)
    # Only a file without readers is replaced by its compact copy at once.
    store.compact()
    assert reader.read_all().num_rows == 1


def test_an_empty_table_has_its_columns(store: cchc.Store) -> None:
    table = pa.table(store.sessions.frame(["id", "kind"]))
    assert (table.num_rows, table.column_names) == (0, ["id", "kind"])
    assert pa.table(store.sessions.frame([])).num_columns == 0


def test_an_error_of_the_store_ends_the_stream(store: cchc.Store) -> None:
    store.people.add(name="Nguyễn Văn An", category="cadre")
    reader = pa.RecordBatchReader.from_stream(store.people)
    store.close()
    with pytest.raises(Exception, match="closed"):
        reader.read_all()


def test_pandas_keeps_types(year: cchc.Store) -> None:
    pandas = pytest.importorskip("pandas")
    columns = ["held_on", "turnout.informed", "kind", "header.created"]
    frame = year.sessions.to_pandas(columns)
    assert [str(kind) for kind in frame.dtypes[:2]] == ["date32[day][pyarrow]", "int64[pyarrow]"]
    records = list(year.sessions.iter())
    assert frame["held_on"].to_list() == [one.held_on for one in records]
    informed = [one.turnout.informed if one.turnout else None for one in records]
    assert [None if pandas.isna(value) else value for value in frame["turnout.informed"]] == informed
    plain = year.sessions.to_pandas(columns, dtypes="numpy")
    assert [str(kind) for kind in plain.dtypes] == ["datetime64[ms]", "float64", "category", "datetime64[us, UTC]"]


def test_polars_reads_the_same(year: cchc.Store) -> None:
    pytest.importorskip("polars")
    frame = year.attendances.to_polars(["session", "person", "presence", "checked_in"])
    records = list(year.attendances.iter())
    assert frame.rows() == [(str(a.session), str(a.person), str(a.presence), a.checked_in) for a in records]


def test_texts_as_polars_keeps_them_are_the_same_texts(year: cchc.Store, store: cchc.Store) -> None:
    pl = pytest.importorskip("polars")
    for name, one in collections(year).items():
        frame = one.frame()
        given, plain = frame.to_polars(), pl.DataFrame(frame)
        assert given.schema == plain.schema, name
        assert given.equals(plain), name
    # Longer and shorter than what fits in a view, missing, and in several batches.
    symbols = ["SXD", "Sở Xây dựng Tây Ninh", None]
    units = [cchc.OrganisationUnit(name=f"Phòng {number}", kind=cchc.UnitKind.DIVISION) for number in range(70_000)]
    units = [cchc.replace(unit, symbol=symbols[at % 3]) for at, unit in enumerate(units)]
    store.units.add_many(units)
    frame = store.units.to_polars(["name", "symbol"])
    assert frame.rows() == [(unit.name, unit.symbol) for unit in units]


def test_duckdb_queries_collections(year: cchc.Store) -> None:
    duckdb = pytest.importorskip("duckdb")
    sessions, attendances = year.sessions, year.attendances.frame()
    found = duckdb.sql('select count(*), min(held_on), sum("turnout.informed") from sessions').fetchall()
    records = list(sessions.iter())
    informed = sum(one.turnout.informed or 0 for one in records if one.turnout)
    assert found == [(len(records), min(one.held_on for one in records), informed)]
    joined = "select count(*) from attendances join sessions on sessions.id = attendances.session"
    assert duckdb.sql(joined).fetchall() == [(attendances.count(),)]


def test_a_batch_has_no_frames(store: cchc.Store) -> None:
    with store.batch() as batch, pytest.raises(TypeError, match="a batch has no frames"):
        batch.people.to_arrow()


def test_a_missing_package_is_named(store: cchc.Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ModuleNotFoundError, match="to_polars needs the package polars: pip install polars"):
        store.people.to_polars()
