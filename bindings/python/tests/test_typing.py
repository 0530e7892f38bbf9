"""Type checkers see what the package promises."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent
TOUR = HERE.parents[2] / "examples" / "python" / "tour.py"


@pytest.mark.parametrize("file", [HERE / "typing_sample.py", TOUR], ids=lambda file: file.name)
def test_a_sample_passes_the_strict_checks(file: Path, tmp_path: Path) -> None:
    api = pytest.importorskip("mypy.api")
    told, failed, status = api.run(["--strict", "--cache-dir", str(tmp_path), "--config-file=", str(file)])
    assert status == 0, told + failed
