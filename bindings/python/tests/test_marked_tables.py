"""Errors of imported tables written beside their rows, text in older encodings, and imports that are ended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import cchc

openpyxl = pytest.importorskip("openpyxl")
HEAD = ["TT", "Họ và tên", "Đơn vị", "Đối tượng"]


@pytest.fixture
def units(store: cchc.Store) -> None:
    store.units.add(name="Văn phòng", kind="division", symbol="VP")


def people(path: Path) -> Path:
    from openpyxl.styles import Font, PatternFill

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Cán bộ"
    sheet["A1"] = "DANH SÁCH CÁN BỘ"
    sheet.merge_cells("A1:D1")
    sheet.append([])
    sheet.append(HEAD)
    for cell in sheet[3]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", "FFFF00")
    sheet.append(["=ROW()-3", "Lê An", "Phòng Lạ", "vua"])
    sheet.append([2, "Lê Bình", "VP", "Công chức"])
    sheet.row_dimensions[5].height = 30
    sheet.column_dimensions["B"].width = 40
    book.create_sheet("Ghi chú")["A1"] = "giữ nguyên"
    book.save(path)
    return path


def test_a_workbook_keeps_its_look_and_comes_in_corrected(store: cchc.Store, units: None, tmp_path: Path) -> None:
    path, marked = people(tmp_path / "can-bo.xlsx"), tmp_path / "can-bo-loi.xlsx"
    with pytest.raises(cchc.Invalid) as refused:
        store.people.import_table(path, errors_to=marked)
    book = openpyxl.load_workbook(marked)
    sheet = book["Cán bộ"]
    assert [sheet.cell(row, 5).value for row in (1, 2, 3)] == [None, None, "Lỗi"]
    text = "C4: không có đơn vị nào mang tên này; D4: không hiểu giá trị này (có thể ghi: "
    assert sheet["E4"].value.startswith(text)
    assert sheet["E5"].value is None
    assert (sheet["A4"].value, sheet["E3"].font.bold, sheet["B3"].fill.fgColor.rgb) == ("=ROW()-3", True, "00FFFF00")
    assert (sheet.row_dimensions[5].height, sheet.column_dimensions["B"].width) == (30, 40)
    assert (str(sheet.merged_cells.ranges), book["Ghi chú"]["A1"].value) == ("{<MergedCellRange A1:D1>}", "giữ nguyên")
    # From the outcome itself the same comes out.
    again = openpyxl.load_workbook(tmp_path / "can-bo-loi.xlsx").active["E4"].value
    (tmp_path / "b.xlsx").write_bytes(cchc.mark_errors(path, refused.value))
    assert openpyxl.load_workbook(tmp_path / "b.xlsx").active["E4"].value == again
    sheet["C4"], sheet["D4"] = "Văn phòng", "Viên chức"
    book.save(marked)
    report = store.people.import_table(marked, errors_to=marked)
    assert (report.added, report.errors, report.unknown_columns) == (2, [], [])


def test_an_older_workbook_is_written_anew(store: cchc.Store, units: None) -> None:
    with pytest.raises(cchc.Invalid):
        cchc.mark_errors(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", cchc.TableReport())


def test_rows_are_given_back_with_the_column(store: cchc.Store, units: None) -> None:
    rows: list[dict[str, Any]] = [
        {"Họ và tên": "Lê An", "Đơn vị": "VP", "Đối tượng": "Công chức"},
        {"Họ và tên": "Lê Bình", "Đối tượng": "vua"},
    ]
    report = store.people.import_table(rows, dry_run=True)
    marked = cchc.mark_errors(rows, report)
    assert [row["Lỗi"][:4] for row in marked] == ["", "C3: "]
    assert marked[0]["Họ và tên"] == "Lê An"
    marked[1]["Đối tượng"] = "Viên chức"
    assert store.people.import_table(marked).added == 2
    lists = [["DANH SÁCH"], ["Họ và tên", "Đối tượng"], ["Lê Cường"]]
    with pytest.raises(cchc.Invalid) as refused:
        store.people.import_table(lists)
    assert cchc.mark_errors(lists, refused.value) == [
        ["DANH SÁCH"],
        ["Họ và tên", "Đối tượng", "Lỗi"],
        ["Lê Cường", None, "B3: thiếu đối tượng"],
    ]


def tcvn3(text: str) -> str:
    letters = dict(zip("ọàêĐơịễăòếạứầìâởớ", "äµª§¬ÞÔ¨ßÕ¹øÇ×©ëí", strict=True))
    return "".join(letters.get(letter, letter) for letter in text)


def test_text_in_older_encodings(store: cchc.Store, tmp_path: Path) -> None:
    text = "Họ và tên,Đơn vị,Đối tượng\n".replace("ố", "è").replace("ư", "\u00ad").replace("ợ", "î")
    rows = "Nguyễn Văn An,Văn phòng,Công chức\nTrần Bình,Văn phòng,Công chức\n".replace("ô", "«")
    path = tmp_path / "a.csv"
    path.write_bytes(tcvn3(text + rows).encode("cp1252"))
    store.units.add(name="Văn phòng", kind="division")
    report = store.people.import_table(path)
    assert [note.code for note in report.noticed] == ["legacy_encoding"]
    assert "TCVN3" in report.noticed[0].text_vi
    assert {person.name for person in store.people.iter()} == {"Nguyễn Văn An", "Trần Bình"}
    assert store.people.import_table(path, encoding="tcvn3").unchanged == 2
    with pytest.raises(cchc.Invalid) as refused:
        store.people.import_table(path, encoding="unicode")
    assert refused.value.problems[0].path == "encoding"


def test_cells_in_fonts_of_older_encodings(store: cchc.Store, tmp_path: Path) -> None:
    from openpyxl.styles import Font

    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Tªn ®¬n vÞ", "Lo¹i"], ["V¨n phßng", "Phßng"], ["SØ x©y dùng", "SØ"], ["Phòng Hà", "Phòng"]):
        sheet.append([text.replace("SØ", "Së") for text in row])
    for row in sheet.iter_rows(max_row=3):
        for cell in row:
            cell.font = Font(name=".VnTime")
    sheet["A3"].font = Font(name=".VnTimeH")
    book.save(tmp_path / "a.xlsx")
    report = store.units.import_table(tmp_path / "a.xlsx")
    assert [note.code for note in report.noticed] == ["legacy_encoding"]
    assert {unit.name for unit in store.units.iter()} == {"Phòng Hà", "SỞ XÂY DỰNG", "Văn phòng"}


def test_progress_is_told_and_ends_an_import(store: cchc.Store) -> None:
    rows = [{"Tên đơn vị": f"Phòng {number}", "Loại": "Phòng"} for number in range(600)]
    told: list[tuple[int, int]] = []
    store.units.import_table(rows, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (1202, 1202)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.units.import_table([{"Tên đơn vị": "Thanh tra", "Loại": "Phòng"}], progress=stop)
    assert store.units.count() == 600
