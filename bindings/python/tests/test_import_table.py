"""Tables as people keep them: sheets made by another library, data frames, and what is wrong with them."""

from __future__ import annotations

import datetime
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import cchc

openpyxl = pytest.importorskip("openpyxl")
UNITS: list[list[Any]] = [
    ["TT", "Tên đơn vị", "Ký hiệu", "Loại", "Trực thuộc"],
    [1, "Phòng Kế hoạch", "KH", "Phòng", "Sở Xây dựng"],
    [2, "Sở Xây dựng", "SXD", "Sở", None],
]


@pytest.fixture
def units(store: cchc.Store) -> cchc.TableReport:
    return store.units.import_table(UNITS)


def workbook(path: Path, rows: list[list[Any]], title: str = "Danh sách") -> Path:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_workbook_as_an_office_keeps_it(store: cchc.Store, units: cchc.TableReport, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Bìa"
    book.active.append(["Báo cáo quý"])
    sheet = book.create_sheet("Các buổi")
    sheet.append(["SỞ XÂY DỰNG"])
    sheet.append(["DANH SÁCH CÁC BUỔI TUYÊN TRUYỀN"])
    sheet.append([])
    sheet.append(["TT", "Ngày tổ chức", "Loại buổi", "Nội dung", "Số được mời", "Số được thông tin", "Trạng thái"])
    sheet.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"])
    sheet.append([1, datetime.date(2026, 3, 5), "Tập huấn", "Dịch vụ công", 1044, "1.000", "đã tổ chức"])
    sheet.append([2, "6/3/26", None, "Chữ ký số", "30", "=5+20", "đã tổ chức"])
    sheet.append([3, 46088, "Giao ban", "Giao ban tháng 3", 12, 12, "đã tổ chức"])
    sheet.append(["Tổng cộng", None, None, None, 1086])
    sheet.merge_cells("C6:C7")
    sheet.row_dimensions[8].hidden = True
    path = tmp_path / "buoi.xlsx"
    book.save(path)
    report = store.sessions.import_table(path, keep_good=True)
    # openpyxl computes nothing, so that the formula's value is missing: the session has none informed.
    assert (report.added, report.skipped, report.sheet, report.head_row) == (3, 2, "Các buổi", 4)
    assert [note.code for note in report.noticed] == ["hidden_row"]
    held = sorted(store.sessions.iter(), key=lambda session: session.held_on)
    assert [session.held_on.day for session in held] == [5, 6, 7]
    assert [session.kind for session in held] == ["training", "training", "briefing"]
    assert held[0].turnout == cchc.Turnout(invited=1044, informed=1000)
    assert store.sessions.import_table(path).unchanged == 3


def test_every_error_names_its_cell(store: cchc.Store, units: cchc.TableReport, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Họ và tên", "Đơn vị", "Đối tượng"],
        ["Nguyễn Văn An", "Phòng Lạ", "Vua"],
        [None, "KH", "Công chức"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    with pytest.raises(cchc.Invalid) as refused:
        store.people.import_table(path)
    told = [(problem.path, problem.code, problem.text_vi[:2]) for problem in refused.value.problems]
    assert told == [
        ("rows[2].unit", "reference", "B2"),
        ("rows[2].category", "unknown_value", "C2"),
        ("rows[3].name", "required", "A3"),
    ]
    assert "Nguyễn" not in str(refused.value)
    report = store.people.import_table(path, dry_run=True)
    assert [note.cell for note in report.errors] == ["B2", "C2", "A3"]
    assert store.people.count() == 0


def test_a_chosen_sheet(store: cchc.Store, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, name in (("Một", "Phòng Một"), ("Hai", "Phòng Hai")):
        sheet = book.create_sheet(title)
        sheet.append(["Tên đơn vị", "Loại"])
        sheet.append([name, "Phòng"])
    book.save(tmp_path / "a.xlsx")
    store.units.import_table(tmp_path / "a.xlsx", sheet="Hai")
    assert [unit.name for unit in store.units.iter()] == ["Phòng Hai"]
    with pytest.raises(cchc.Invalid, match="no such sheet"):
        store.units.import_table(tmp_path / "a.xlsx", sheet="Ba")


def test_data_frames(store: cchc.Store, units: cchc.TableReport) -> None:
    pandas = pytest.importorskip("pandas")
    polars = pytest.importorskip("polars")
    frame = pandas.DataFrame(
        {
            "held_on": [pandas.Timestamp(2026, 3, 5), pandas.Timestamp(2026, 3, 6)],
            "kind": ["training", "briefing"],
            "subject": ["Dịch vụ công", "Giao ban"],
            "turnout.invited": [Decimal(30), 12.0],
            "place": [None, float("nan")],
            "status": ["held", "held"],
        }
    )
    assert store.sessions.import_table(frame).added == 2
    numbers = frame.drop(columns=["place"]).assign(**{"turnout.invited": [30, 12]})
    assert store.sessions.import_table(polars.from_pandas(numbers)).unchanged == 2
    arrow = pytest.importorskip("pyarrow").Table.from_pandas(frame.drop(columns=["turnout.invited"]))
    assert store.sessions.import_table(arrow).unchanged == 2
    numbers = frame.assign(**{"turnout.invited": pandas.array([31, None], dtype="Int64")})
    assert store.sessions.import_table(numbers, existing="update").updated == 1


def test_attendance_of_one_session(store: cchc.Store, units: cchc.TableReport) -> None:
    people = [{"Họ và tên": name, "Đơn vị": "KH", "Đối tượng": "Công chức"} for name in ("Lê An", "Lê Bình")]
    store.people.import_table(people)
    session = store.sessions.add(kind="training", held_on=datetime.date(2026, 3, 5), subject="Dịch vụ công")
    rows = [["Họ và tên", "Có mặt"], ["Lê An", "x"], ["Lê Bình", "P"]]
    assert store.attendances.import_table(rows, values={"session": session.id}).added == 2


def test_what_is_no_table(store: cchc.Store, tmp_path: Path) -> None:
    codes = {}

    def refused(name: str, content: bytes) -> None:
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(cchc.Invalid) as error:
            store.units.import_table(path)
        codes[name] = error.value.problems[0].code

    head = "Tên đơn vị,Loại\n"
    refused("empty.csv", b"")
    refused("nothing.csv", b"a\n1\n")
    refused("legacy.csv", b"T\xaan,Lo\xb9i\nA,B\n")
    refused("twice.csv", "Tên đơn vị,Loại,Tên\nA,Sở,B\n".encode())
    refused("cell.csv", f'{head}"{"x" * (1 << 20)}x",Sở\n'.encode())
    refused("zip.xlsx", b"PK\x03\x04nothing")
    refused("protected.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 2)
    assert codes == {
        "empty.csv": "empty",
        "nothing.csv": "no_head",
        "legacy.csv": "encoding",
        "twice.csv": "column_twice",
        "cell.csv": "too_large",
        "zip.xlsx": "workbook",
        "protected.xlsx": "protected",
    }
    (tmp_path / "head.csv").write_text(head, encoding="utf-8-sig")
    assert store.units.import_table(tmp_path / "head.csv").added == 0
    with pytest.raises(cchc.StorageIo):
        store.units.import_table(tmp_path / "missing.csv")
    with pytest.raises(TypeError, match="a table is"):
        store.units.import_table(5)  # type: ignore[arg-type]


def test_a_bomb_is_refused(store: cchc.Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", UNITS)
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/media/a.bin", "w", force_zip64=True) as part,
    ):
        chunk = bytes(1 << 24)
        for _ in range(129):
            part.write(chunk)
    with pytest.raises(cchc.Invalid, match="too large"):
        store.units.import_table(path)


def test_a_cell_far_away_costs_little(store: cchc.Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", UNITS)
    book = openpyxl.load_workbook(path)
    book.active["XFD1048576"] = "x"
    book.save(path)
    assert store.units.import_table(path, keep_good=True).added == 2


def test_cells_keep_what_they_are(store: cchc.Store, tmp_path: Path) -> None:
    numpy = pytest.importorskip("numpy")
    rows = [
        {"name": "Phòng Một", "kind": "division", "symbol": numpy.str_("PM"), "valid_from": datetime.date(2026, 1, 1)},
        {"name": "Phòng Hai", "kind": cchc.UnitKind.DIVISION, "symbol": None, "valid_from": numpy.datetime64("NaT")},
    ]
    assert store.units.import_table(rows).added == 2
    assert {unit.symbol for unit in store.units.iter()} == {"PM", None}
