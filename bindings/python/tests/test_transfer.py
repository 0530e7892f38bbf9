"""A whole store as JSON Lines through the package: out, in again, and ended on the way."""

import json
from pathlib import Path

import pytest

import cchc


def test_records_go_out_and_come_in_equal(tmp_path: Path) -> None:
    with cchc.open(tmp_path / "a.cchc") as store, cchc.open(tmp_path / "b.cchc") as copy:
        unit = store.units.add(name="Sở Xây dựng", kind="department")
        unit = store.units.update(cchc.replace(unit, name="Sở Xây dựng và Giao thông"))
        done = store.export_records(tmp_path / "out", revisions=True)
        assert (done.records, done.files, done.opened) == (2, 0, 0)
        lines = [json.loads(line) for line in (tmp_path / "out" / "records.jsonl").read_text("utf-8").splitlines()]
        assert [line["record"]["header"]["rev"] for line in lines[1:-1]] == [1, 2]
        taken = copy.import_records(tmp_path / "out")
        assert (taken.records, taken.revisions, taken.sealed) == (2, True, 0)
        assert copy.units.get(unit.id) == unit
        with pytest.raises(cchc.Invalid) as refused:
            copy.import_records(tmp_path / "out")
        assert refused.value.problems[0].code == "not_empty"


def test_a_problem_names_its_line(tmp_path: Path) -> None:
    with cchc.open(tmp_path / "a.cchc") as store:
        store.units.add(name="Sở Xây dựng", kind="department")
        store.export_records(tmp_path / "out")
    file = tmp_path / "out" / "records.jsonl"
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    lines[1]["record"]["name"] = " "
    del lines[-1]["end"]["blake3"]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    with cchc.open(tmp_path / "b.cchc") as copy, pytest.raises(cchc.Invalid) as refused:
        copy.import_records(tmp_path / "out")
    assert [problem.path for problem in refused.value.problems] == ["line 2: record.name"]


def test_an_exception_ends_it_and_nothing_is_left(tmp_path: Path) -> None:
    def end(done: int, total: int) -> None:
        raise RuntimeError("ended")

    with cchc.open(tmp_path / "a.cchc") as store:
        store.units.add(name="Sở Xây dựng", kind="department")
        with pytest.raises(RuntimeError):
            store.export_records(tmp_path / "out", progress=end)
        assert not (tmp_path / "out").exists()
