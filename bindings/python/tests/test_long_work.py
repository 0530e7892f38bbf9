from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import cchc

Work = Callable[[cchc.Store, Path, Callable[[int, int], object]], object]

WORKS: dict[str, Work] = {
    "verify": lambda store, _, progress: store.verify(progress),
    "reindex": lambda store, _, progress: store.reindex(progress),
    "compact": lambda store, _, progress: store.compact(progress),
    "backup": lambda store, copy, progress: store.backup(copy, progress),
    "export_records": lambda store, copy, progress: store.export_records(copy, progress=progress),
}


@pytest.fixture(params=WORKS.values(), ids=list(WORKS))
def work(request: pytest.FixtureRequest) -> Work:
    work: Work = request.param
    return work


@pytest.fixture
def filled(store: cchc.Store) -> cchc.Store:
    store.units.add_many(
        [cchc.OrganisationUnit(name=f"Phòng {number}", kind=cchc.UnitKind.DIVISION) for number in range(300)]
    )
    return store


def test_progress_goes_from_nothing_to_all(filled: cchc.Store, tmp_path: Path, work: Work) -> None:
    steps: list[tuple[int, int]] = []
    work(filled, tmp_path / "copy.cchc", lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert len(steps) > 2
    assert (steps[0][0], steps[-1][0]) == (0, steps[-1][1])


@pytest.mark.parametrize("after", [0, 100])
def test_what_progress_raises_ends_the_work(filled: cchc.Store, tmp_path: Path, work: Work, after: int) -> None:
    def stop(done: int, total: int) -> None:
        if done >= after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work(filled, tmp_path / "copy.cchc", stop)
    assert not (tmp_path / "copy.cchc").exists()
    assert filled.verify().sound


def test_a_suspended_store_lets_others_in(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    store.suspend()
    with pytest.raises(cchc.Closed, match="suspended"):
        store.units.get(department.id)
    store.resume()
    assert store.units.get(department.id) == department
