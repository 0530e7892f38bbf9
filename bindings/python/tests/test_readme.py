"""The README's tour does as it says."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def test_the_tour_runs_as_printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 1
    exec(compile(blocks[0], "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "Họp cơ quan tháng 3" in printed
    assert "1 2" in printed, "the conflict names both revisions"
    assert "planned" in printed, "the past is still readable"
