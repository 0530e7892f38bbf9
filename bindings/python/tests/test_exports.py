"""Tables in files and in other databases, read back by tools that are not ours."""

from __future__ import annotations

import csv
import datetime
import json
import sqlite3
from pathlib import Path

import pytest

import cchc

DAY = datetime.date(2021, 3, 5)


@pytest.fixture
def filled(store: cchc.Store, department: cchc.OrganisationUnit) -> cchc.Store:
    header = cchc.Header(scope=department.id)
    store.sessions.add(
        header=header,
        kind="agency_meeting",
        held_on=DAY,
        subject='=1+1;"x"',
        host=department.id,
        topics=["một cửa", "hộ tịch"],
        starts=datetime.time(7, 30),
        place="Tầng 2\nsố 1",
    )
    session = store.sessions.add(kind="training", held_on=DAY, subject="Tập huấn")
    store.sessions.hold(session.id, invited=42, informed=40, on=DAY)
    return store


COLUMNS = ["kind", "held_on", "subject", "host", "topics", "starts", "place", "turnout.invited"]


def test_csv_is_read_back(filled: cchc.Store, tmp_path: Path) -> None:
    filled.sessions.frame(COLUMNS).to_csv(tmp_path / "a.csv", names=True, delimiter="semicolon")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        head, first, second = csv.reader(file, delimiter=";")
    assert head[:3] == ["Loại buổi", "Ngày tổ chức", "Nội dung"]
    assert first == [
        "họp cơ quan định kỳ", "05/03/2021", "'=1+1;\"x\"", "Sở Xây dựng", "một cửa; hộ tịch", "07:30",
        "Tầng 2\nsố 1", "",
    ]  # fmt: skip
    assert (second[0], second[7]) == ("tập huấn", "42")


def test_csv_for_programs_is_read_back(filled: cchc.Store, tmp_path: Path) -> None:
    frame = filled.sessions.frame(COLUMNS)
    options = {"wording": "canonical", "dates": "iso", "byte_order_mark": False, "guard_formulas": False}
    frame.to_csv(tmp_path / "a.csv", **options)  # type: ignore[arg-type]
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    sessions = list(filled.sessions.iter())
    assert [row["subject"] for row in rows] == [one.subject for one in sessions]
    assert [row["host"] for row in rows] == [str(one.host or "") for one in sessions]
    assert [row["held_on"] for row in rows] == ["2021-03-05", "2021-03-05"]


def test_a_workbook_has_typed_cells(filled: cchc.Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    filled.sessions.frame([*COLUMNS, "header.updated"]).to_xlsx(tmp_path / "a.xlsx", names=True)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet.title == "Buổi"
    head, first, second = sheet.iter_rows()
    assert head[0].value == "Loại buổi"
    assert head[0].font.bold
    assert first[1].value == datetime.datetime(2021, 3, 5)
    assert first[1].number_format == "dd/mm/yyyy"
    # A text that begins like a formula is a text.
    assert (first[2].value, first[2].data_type) == ('=1+1;"x"', "s")
    assert [cell.value for cell in first[3:8]] == [
        "Sở Xây dựng", "một cửa; hộ tịch", datetime.time(7, 30), "Tầng 2\nsố 1", None
    ]  # fmt: skip
    assert (second[7].value, second[7].data_type) == (42, "n")
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:I3"
    assert sheet.column_dimensions["A"].width > 15
    updated = filled.sessions.page().items[0].header.updated
    assert updated is not None
    hanoi = updated.astimezone(datetime.timezone(datetime.timedelta(hours=7)))
    assert abs(first[8].value - hanoi.replace(tzinfo=None)) < datetime.timedelta(seconds=1)


def test_json_lines_are_read_back(filled: cchc.Store, tmp_path: Path) -> None:
    filled.sessions.frame(COLUMNS).to_json_lines(tmp_path / "a.jsonl")
    first, second = map(json.loads, (tmp_path / "a.jsonl").read_text("utf-8").splitlines())
    assert (first["topics"], first["turnout.invited"], first["starts"]) == (["một cửa", "hộ tịch"], None, "07:30:00")
    assert (second["turnout.invited"], second["held_on"]) == (42, "2021-03-05")


def test_a_file_is_kept_unless_it_may_be_replaced(filled: cchc.Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("mine")
    for write in (filled.units.frame().to_csv, filled.units.frame().to_xlsx, filled.units.frame().to_json_lines):
        with pytest.raises(cchc.StorageIo) as refused:
            write(path)
        assert refused.value.io_kind == "exists"
    assert path.read_text() == "mine"
    filled.units.frame().to_csv(path, overwrite=True)
    with pytest.raises(cchc.Invalid):
        filled.units.frame().to_csv(filled.path, overwrite=True)


def test_an_export_can_be_ended(filled: cchc.Store, tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def end(done: int, total: int) -> None:
        raise Enough

    for write in (filled.units.frame().to_csv, filled.units.frame().to_xlsx, filled.to_sqlite, filled.to_csv):
        with pytest.raises(Enough):
            write(tmp_path / "out", progress=end)
    assert [path.name for path in tmp_path.iterdir()] == ["so-xay-dung.cchc"]


def test_sqlite_has_every_collection(filled: cchc.Store, tmp_path: Path) -> None:
    filled.to_sqlite(tmp_path / "a.sqlite")
    with sqlite3.connect(tmp_path / "a.sqlite") as database:
        tables = database.execute("select name from sqlite_master where type = 'table'").fetchall()
        assert len(tables) == 24
        found = database.execute(
            'select s.held_on, s.topics, u.name, s."turnout.invited" from sessions s left join units u on u.id = s.host'
        ).fetchall()
        assert found == [(str(DAY), '["một cửa","hộ tịch"]', "Sở Xây dựng", None), (str(DAY), "[]", None, 42)]
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    with pytest.raises(FileExistsError):
        filled.to_sqlite(tmp_path / "a.sqlite")


def test_duckdb_has_every_collection(filled: cchc.Store, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    filled.to_duckdb(tmp_path / "a.duckdb")
    with duckdb.connect(str(tmp_path / "a.duckdb")) as database:
        assert len(database.sql("show tables").fetchall()) == 24
        found = database.sql('select held_on, topics, "turnout.invited" from sessions order by topics desc').fetchall()
    assert found == [(DAY, ["một cửa", "hộ tịch"], None), (DAY, [], 42)]


def test_a_whole_store_becomes_files(filled: cchc.Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    filled.to_xlsx(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Đơn vị", "Buổi"]
    filled.to_csv(tmp_path / "csv")
    filled.to_json_lines(tmp_path / "jsonl")
    assert len(list((tmp_path / "csv").glob("*.csv"))) == len(list((tmp_path / "jsonl").glob("*.jsonl"))) == 24
    with pytest.raises(FileExistsError):
        filled.to_csv(tmp_path / "csv")


def test_pages_and_tables_of_a_report_become_frames(filled: cchc.Store) -> None:
    pa = pytest.importorskip("pyarrow")
    page = filled.sessions.page(limit=1)
    assert pa.table(page) == pa.table(filled.sessions.frame()).slice(0, 1)
    with pytest.raises(ValueError, match="an empty page has no columns"):
        filled.plans.page().to_arrow()
    tables = filled.report(cchc.Period.quarter(2021, 1)).tables()
    months = tables["months"].to_arrow()
    assert months["figures.held"].to_pylist() == [0, 0, 1]
    assert tables["figures"].to_arrow()["sessions.informed"].to_pylist() == [40]
