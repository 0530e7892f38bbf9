"""Tables in files and in other databases, read back by tools that are not ours."""

from __future__ import annotations

import csv
import datetime
import json
import os
import sqlite3
import sys
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
        assert len(tables) == 27
        found = database.execute(
            'select s.held_on, s.topics, u.name, s."turnout.invited" from sessions s left join units u on u.id = s.host'
        ).fetchall()
        assert found == [(str(DAY), '["một cửa","hộ tịch"]', "Sở Xây dựng", None), (str(DAY), "[]", None, 42)]
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    with pytest.raises(FileExistsError):
        filled.to_sqlite(tmp_path / "a.sqlite")


@pytest.mark.skipif(os.name != "posix", reason="only there are folders locked")
def test_what_a_killed_export_left_is_removed(filled: cchc.Store, tmp_path: Path) -> None:
    import fcntl

    left, filling, new = (tmp_path / f".a.sqlite.{name}.new" for name in ("left", "filling", "new"))
    for folder in (left, filling, new):
        folder.mkdir()
        (folder / "a.sqlite").write_text("half")
    for folder in (left, filling):
        os.utime(folder, (0, 0))
    handle = os.open(filling, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    filled.to_sqlite(tmp_path / "a.sqlite")
    assert (left.exists(), filling.exists(), new.exists()) == (False, True, True)
    os.close(handle)


def test_duckdb_has_every_collection(filled: cchc.Store, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    filled.to_duckdb(tmp_path / "a.duckdb")
    with duckdb.connect(str(tmp_path / "a.duckdb")) as database:
        assert len(database.sql("show tables").fetchall()) == 27
        found = database.sql('select held_on, topics, "turnout.invited" from sessions order by topics desc').fetchall()
    assert found == [(DAY, ["một cửa", "hộ tịch"], None), (DAY, [], 42)]


def test_a_whole_store_becomes_files(filled: cchc.Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    filled.to_xlsx(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Đơn vị", "Buổi"]
    filled.to_csv(tmp_path / "csv")
    filled.to_json_lines(tmp_path / "jsonl")
    assert len(list((tmp_path / "csv").glob("*.csv"))) == len(list((tmp_path / "jsonl").glob("*.jsonl"))) == 27
    with pytest.raises(cchc.StorageIo):
        filled.to_csv(tmp_path / "csv")
    listed = json.loads((tmp_path / "csv" / "tables.json").read_text("utf-8"))["tables"]
    assert {"collection": "sessions", "file": "sessions.csv", "rows": 2} in listed


def test_pages_become_frames(filled: cchc.Store) -> None:
    pa = pytest.importorskip("pyarrow")
    page = filled.sessions.page(limit=1)
    assert pa.table(page) == pa.table(filled.sessions.frame()).slice(0, 1)
    empty = filled.sessions.page(status="cancelled")
    assert (len(empty), pa.table(empty).schema) == (0, pa.table(page).schema)
    assert empty.to_polars().columns == filled.sessions.frame().columns
    assert empty.to_pandas().shape == (0, len(filled.sessions.frame().columns))
    with pytest.raises(ValueError, match="a page of no collection has no columns"):
        cchc.Page[cchc.Session](items=[]).to_arrow()


def test_pages_of_answers_become_frames(filled: cchc.Store) -> None:
    pl, duckdb = pytest.importorskip("polars"), pytest.importorskip("duckdb")
    changes = filled.changes_by(filled.changes()[0].actor)
    assert changes.to_arrow()["seq"].to_pylist() == [change.seq for change in changes]
    frame = changes.to_polars()
    assert frame.schema["at"] == pl.Datetime("us", "UTC")
    assert frame["at"].to_list() == [change.at for change in changes]
    assert duckdb.sql("select max(seq) from changes").fetchall() == [(len(changes),)]
    hits = filled.search("giao ban")
    assert hits.to_pandas()["title"].to_list() == [hit.title for hit in hits]
    assert filled.search("không có đâu").to_arrow().schema == hits.to_arrow().schema
    for page in (filled.feedback.overdue(), filled.feedback.public_register(2021)):
        assert (len(page), len(list(page)), page.to_arrow().num_rows) == (0, 0, 0)
        assert page.to_polars().height == 0


def test_tables_of_a_report_become_frames(filled: cchc.Store) -> None:
    pa, duckdb = pytest.importorskip("pyarrow"), pytest.importorskip("duckdb")
    pytest.importorskip("polars")
    report = filled.report(cchc.Period.quarter(2021, 1))
    tables = report.tables()
    months, figures = tables["months"], tables["summary"]
    assert pa.table(months)["figures.held"].to_pylist() == [0, 0, 1]
    assert figures.to_arrow()["sessions.informed"].to_pylist() == [40]
    assert figures.to_polars()["period.from"].to_list() == [report.period.from_]
    assert figures.to_pandas()["on"].to_list() == [report.on]
    held = 'select sum("figures.held") from months'
    assert duckdb.sql(held).fetchall() == [(1,)]
    assert months.to_pandas(dtypes="numpy")["month"].to_list() == [1, 2, 3]
    # What has no rows has its columns; types do not depend on the figures.
    with cchc.open(filled.path.with_name("empty.cchc")) as other:
        bare = other.report(cchc.Period.quarter(2021, 1)).tables()
    assert list(bare) == list(tables)
    assert {"plans", "plans.activities", "plans.activities.progress.evidence", "attention"} <= set(bare)
    for name, table in bare.items():
        assert table.columns == tables[name].columns
        assert table.to_arrow().schema == tables[name].to_arrow().schema
        assert table.to_polars().columns == table.columns


def test_tables_of_a_report_need_no_pyarrow(filled: cchc.Store, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("polars")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert filled.report(cchc.Period.year(2021)).tables()["months"].to_polars().height == 12
    assert filled.sessions.page().to_polars().height == filled.sessions.count()


def test_a_report_is_a_workbook_with_a_sheet_for_each_table(filled: cchc.Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    report = filled.report(cchc.Period.quarter(2021, 1))
    report.to_xlsx(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert len(book.sheetnames) == len(report.tables())
    assert book.sheetnames[:4] == ["Tổng hợp", "Theo tháng", "Theo loại buổi", "Theo chuyên đề"]
    months = book["Theo tháng"]
    head, *rows = months.iter_rows()
    assert [cell.value for cell in head[:4]] == ["Năm", "Tháng", "Số buổi dự kiến", "Số buổi đã tổ chức"]
    assert [(row[0].value, row[1].value, row[3].value) for row in rows] == [(2021, 1, 0), (2021, 2, 0), (2021, 3, 1)]
    assert {cell.data_type for row in rows for cell in row} == {"n"}
    assert (months.freeze_panes, months.auto_filter.ref) == ("A2", "A1:J4")
    assert months.column_dimensions["D"].width > 15
    assert (months.page_setup.orientation, months.page_setup.paperSize) == ("landscape", 9)
    assert months.print_area == "'Theo tháng'!$A$1:$J$4"
    assert [len(chart.series) for chart in months._charts] == [2]
    assert [cell.value for cell in book["Theo loại buổi"]["A"][1:]] == ["họp cơ quan định kỳ", "tập huấn"]
    figures = {head.value: cell for head, cell in zip(*book["Tổng hợp"].iter_rows(), strict=True)}
    assert figures["Từ ngày"].value == datetime.datetime(2021, 1, 1)
    assert figures["Từ ngày"].number_format == "dd/mm/yyyy"
    with pytest.raises(cchc.StorageIo):
        report.to_xlsx(tmp_path / "a.xlsx")
    report.to_xlsx(tmp_path / "a.xlsx", wording="canonical", dates="iso", overwrite=True)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book["Theo tháng"]["D1"].value == "figures.held"
    assert [cell.value for cell in book["Theo loại buổi"]["A"][1:]] == ["agency_meeting", "training"]


def test_tables_of_a_report_become_files(filled: cchc.Store, tmp_path: Path) -> None:
    months = filled.report(cchc.Period.quarter(2021, 1)).tables()["months"]
    months.to_csv(tmp_path / "a.csv", delimiter="semicolon")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["Tháng"], row["Số buổi đã tổ chức"]) for row in rows] == [("1", "0"), ("2", "0"), ("3", "1")]
    months.to_json_lines(tmp_path / "a.jsonl")
    objects = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert [one["figures.held"] for one in objects] == [0, 0, 1]
    assert list(objects[0]) == months.columns
    assert months.heads["figures.held"] == "số buổi đã tổ chức"
    for write in (months.to_csv, months.to_xlsx, months.to_json_lines):
        with pytest.raises(cchc.StorageIo) as refused:
            write(tmp_path / "a.csv")
        assert refused.value.io_kind == "exists"
        with pytest.raises(cchc.Invalid):
            write(filled.path, overwrite=True)
    with pytest.raises(cchc.Invalid):
        months.to_csv(tmp_path / "b.csv", delimiter="?")  # type: ignore[arg-type]
    assert {path.name for path in tmp_path.iterdir()} == {"a.csv", "a.jsonl", filled.path.name}


def test_pages_become_files(filled: cchc.Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    page = filled.sessions.page(kind="training")
    page.to_xlsx(tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet.title == "Buổi"
    head, row = sheet.iter_rows()
    cells = {head.value: cell for head, cell in zip(head, row, strict=True)}
    assert (cells["Loại buổi"].value, cells["Ngày tổ chức"].value) == ("tập huấn", datetime.datetime(2021, 3, 5))
    assert (cells["Số được mời"].value, sheet.freeze_panes) == (42, "A2")
    # A page is written as a frame of the same records is.
    every = filled.sessions.page()
    for name, one in (("page", every), ("frame", filled.sessions.frame())):
        one.to_csv(tmp_path / f"{name}.csv")
        one.to_json_lines(tmp_path / f"{name}.jsonl")
    for form in ("csv", "jsonl"):
        assert (tmp_path / f"page.{form}").read_bytes() == (tmp_path / f"frame.{form}").read_bytes()
    changes = filled.changes_by(filled.changes()[0].actor)
    changes.to_xlsx(tmp_path / "changes.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "changes.xlsx").active
    assert sheet.max_row == len(changes) + 1
    hits = filled.search("tập huấn")
    hits.to_csv(tmp_path / "hits.csv")
    assert len((tmp_path / "hits.csv").read_text("utf-8-sig").splitlines()) == len(hits) + 1
    with pytest.raises(ValueError, match="a page of no collection has no columns"):
        cchc.Page[cchc.Session](items=[]).to_csv(tmp_path / "none.csv")
