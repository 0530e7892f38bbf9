"""The Python code of the README runs as printed."""

import re
from datetime import date
from pathlib import Path

import pytest

import cchc

ROOT = Path(__file__).parents[3]


def test_the_tour_runs_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    first, tour, _, decision = blocks
    exec(compile(tour, "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "Họp cơ quan tháng 3" in printed
    assert "1 2" in printed, "the conflict names both revisions"
    assert "planned" in printed, "the past is still readable"
    notice = (
        "Thông báo số 99/TB-BNV ngày 01/12/2026 của Bộ Nội vụ về việc nghỉ Tết. "
        "Nghỉ Tết Nguyên đán năm 2027 từ thứ Năm, ngày 04/02/2027 đến hết thứ Tư, ngày 10/02/2027."
    )
    monkeypatch.chdir(tmp_path)
    sample = (ROOT / "examples" / "data" / "sample-plan.txt").read_bytes()
    (tmp_path / "ke-hoach.txt").write_bytes(sample)
    exec(compile(first, "README.md", "exec"), {})
    assert "Họp cơ quan" in (tmp_path / "bao-cao.html").read_text(encoding="utf-8")
    with cchc.open(tmp_path / "lich.cchc", actor="van-phong") as store:
        store.calendars.install(years=[2027])
        exec(compile(decision, "README.md", "exec"), {"store": store, "text": notice})


def test_tables_go_in_and_out_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    duckdb = pytest.importorskip("duckdb")
    for package in ("pandas", "pyarrow"):
        pytest.importorskip(package)
    tables = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[2]
    monkeypatch.chdir(tmp_path)
    with cchc.open(tmp_path / "a.cchc") as other:
        kinds = {5: cchc.SessionKind.TRAINING, 6: cchc.SessionKind.BRIEFING, 7: cchc.SessionKind.BRIEFING}
        for day, kind in kinds.items():
            session = other.sessions.add(kind=kind, held_on=date(2026, 3, day), subject=f"Buổi {day}")
            other.sessions.hold(session.id, invited=20, informed=10 + day)
        sheet = ["held_on", "kind", "subject", "status", "turnout.invited", "turnout.informed"]
        other.sessions.frame(sheet).to_xlsx("so-theo-doi.xlsx")
    with cchc.open(tmp_path / "b.cchc") as store:
        exec(compile(tables, "README.md", "exec"), {"store": store, "date": date, "duckdb": duckdb})
        assert store.sessions.import_table("so-theo-doi.xlsx").unchanged == 3
        assert store.sessions.import_table("buoi.xlsx").unchanged == 3
    printed = capsys.readouterr().out
    assert printed.startswith("3 0\n")
    assert "33" in printed, "those informed at briefings"
    with duckdb.connect("tat-ca.duckdb") as database:
        assert database.sql("select count(*) from sessions").fetchall() == [(3,)]
