"""A store that is opened a second time in one program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import cchc


def test_the_error_names_the_variable_that_holds_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = cchc.open(tmp_path / "a.cchc")
    closed.close()
    monkeypatch.setattr(sys.modules["__main__"], "k", closed, raising=False)
    kho = cchc.open(tmp_path / "a.cchc")
    monkeypatch.setattr(sys.modules["__main__"], "_1", kho, raising=False)
    monkeypatch.setattr(sys.modules["__main__"], "kho", kho, raising=False)
    with pytest.raises(cchc.Locked, match=r"close it with kho\.close\(\)") as caught:
        cchc.open(tmp_path / ".." / tmp_path.name / "a.cchc")
    assert "biến kho" in caught.value.text_vi
    kho.close()
    cchc.open(tmp_path / "a.cchc").close()


def test_a_store_without_a_name_is_refused_all_the_same(tmp_path: Path) -> None:
    nameless = [cchc.open(tmp_path / "a.cchc")]
    with pytest.raises(cchc.Locked, match="this program has it open already"):
        cchc.open(tmp_path / "a.cchc")
    nameless[0].close()
