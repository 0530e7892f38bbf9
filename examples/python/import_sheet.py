"""Imports administrative procedures (thủ tục hành chính) from a sheet, with errors row by row.

    python examples/python/import_sheet.py

Columns are known by their Vietnamese names. Nothing is guessed: a time limit that is not understood stays as text and
is noted. With `keep_good` the good rows are written; without it, none is while any row has an error.
"""

import csv
import tempfile
from datetime import date
from pathlib import Path

import cchc

SHEET = """Mã TTHC,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Thời hạn giải quyết
1.013236,Cấp giấy phép xây dựng mới,Hoạt động xây dựng,Cấp Tỉnh,20 ngày làm việc
1.013238,,Hoạt động xây dựng,Cấp Tỉnh,15 ngày
1.013231,Điều chỉnh giấy phép xây dựng,Hoạt động xây dựng,Cấp Tỉnh; Cấp Xã,theo thỏa thuận
"""
rows = list(csv.DictReader(SHEET.splitlines()))

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    report = store.procedures.import_rows(rows, in_force_from=date(2026, 1, 1), keep_good=True)
    print(f"{report.added} procedures added")
    for note in report.errors + report.noticed:
        print(f"  row {note.row}, {note.path}: {note.text_vi}")
    assert (report.added, [error.row for error in report.errors]) == (2, [2])

    rows[1]["Tên thủ tục"] = "Cấp giấy phép xây dựng sửa chữa, cải tạo"
    corrected = store.procedures.import_rows(rows, in_force_from=date(2026, 1, 1))
    print(f"{corrected.added} procedures added, {corrected.skipped} in the store already")
    assert (corrected.added, corrected.skipped) == (1, 2)

    permit = store.procedures.find_by_code("1.013236", on=date(2026, 3, 5))
    assert permit is not None
    print(f"{permit.code} {permit.name}: {permit.time_text}")
