"""Takes an officer's sheet of sessions into a store, and gives them out again: as a sheet, a data frame, to DuckDB.

    python examples/python/tables.py

The head is found below the titles, cells are read as people write them, and what is wrong is told by cell. Data frames
need the packages pandas, pyarrow and duckdb.
"""

import tempfile
from pathlib import Path

import cchc

SHEET = """SỔ THEO DÕI TUYÊN TRUYỀN QUÝ I NĂM 2026;;;
Ngày tổ chức;Loại buổi;Nội dung;Địa điểm
05/03/2026;Tập huấn;Tập huấn dịch vụ công trực tuyến;Hội trường Sở
5/3/26;Họp giao ban;Họp giao ban tháng 3;Phòng họp số 1
31/02/2026;Tập huấn;Tập huấn một cửa;
"""

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    sheet = Path(folder, "so-theo-doi.csv")
    sheet.write_text(SHEET, encoding="utf-8-sig")
    try:
        store.sessions.import_table(sheet)
    except cchc.Invalid as refused:
        for problem in refused.problems:
            print(f"{problem.path}: {problem.text_vi}")
    assert store.sessions.count() == 0, "one wrong row keeps all of them out"

    sheet.write_text(SHEET.replace("31/02/2026", "31/03/2026"), encoding="utf-8-sig")
    report = store.sessions.import_table(sheet)
    print(f"{report.added} sessions added")
    assert report.added == 3
    # The same sheet again changes nothing.
    assert store.sessions.import_table(sheet).unchanged == 3

    # For Excel: typed cells with filters, or a file that Excel opens with a double click.
    columns = ["held_on", "kind", "subject", "place"]
    where = {"index": "held_on", "since": "2026-03-01"}
    out = store.sessions.frame(columns, where)
    out.to_xlsx(Path(folder, "buoi.xlsx"))
    out.to_csv(Path(folder, "buoi.csv"), delimiter="semicolon")
    print(Path(folder, "buoi.csv").read_text("utf-8-sig"))
    # What was written can be read again, by this library, too.
    assert store.sessions.import_table(Path(folder, "buoi.xlsx")).unchanged == 3

    frame = store.sessions.to_pandas(columns, where)
    print(frame.groupby("kind", observed=True).size().to_string())
    assert frame["held_on"].iloc[0].isoformat() == "2026-03-05"
    # Rows of a data frame, and values of its cells, go the other way.
    assert store.sessions.import_table(frame, dry_run=True).unchanged == 3

    store.to_duckdb(Path(folder, "tat-ca.duckdb"))
    import duckdb

    with duckdb.connect(str(Path(folder, "tat-ca.duckdb"))) as database:
        found = database.sql("select count(*) from sessions where kind = 'training'").fetchall()
    print(f"{found[0][0]} of them train people")
    assert found == [(2,)]
