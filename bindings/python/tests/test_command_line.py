"""The program that comes with the package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import cchc

PROGRAM = Path(sysconfig.get_path("scripts")) / "cchc"
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith(("CCHC_", "LC_", "LANG"))}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, *arguments], cwd=folder, env=PLAIN, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def office(tmp_path: Path) -> Path:
    with cchc.open(tmp_path / "so.cchc") as store:
        store.units.add(name="Sở Xây dựng", kind="department")
        store.units.add(name="Văn phòng", kind="division")
    return tmp_path


def test_the_program_reads_a_store_that_python_wrote(office: Path) -> None:
    ended = run(office, "export", "units", "don-vi.csv", "--json")
    assert (ended.returncode, json.loads(ended.stdout)["rows"]) == (0, 2)


def test_the_module_is_the_same_program(office: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "cchc", "verify"], cwd=office, env=PLAIN, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout.splitlines()[0]) == (0, "Sound: no defects")


def test_exit_codes_reach_the_shell(office: Path) -> None:
    assert [run(office, *line).returncode for line in (["statu"], ["status", "x"], ["search", "0000000"])] == [2, 3, 1]


def test_sql_is_answered_by_duckdb(office: Path) -> None:
    query = "select kind, count(*) as n from units group by 1 order by 1"
    ended = run(office, "sql", query, "--json")
    assert json.loads(ended.stdout) == [{"kind": "department", "n": 1}, {"kind": "division", "n": 1}]
    assert "division" in run(office, "sql", query).stdout


def test_an_error_of_sql_is_told(office: Path) -> None:
    ended = run(office, "sql", "select * from nothing_there")
    assert (ended.returncode, ended.stdout) == (4, "")
    assert "nothing_there" in ended.stderr
