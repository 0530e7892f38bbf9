from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import cchc


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "so-xay-dung.cchc"


@pytest.fixture
def store(path: Path) -> Iterator[cchc.Store]:
    with cchc.open(path, actor="van-phong") as store:
        yield store


@pytest.fixture
def department(store: cchc.Store) -> cchc.OrganisationUnit:
    return store.units.add(name="Sở Xây dựng", kind="department", symbol="SXD")
