"""The notebook among the examples runs from the sheet to the charts."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import pytest

NOTEBOOK = Path(__file__).parents[3] / "examples" / "python" / "from_sheet_to_charts.ipynb"


@pytest.fixture(scope="module")
def outputs() -> list[Any]:
    for package in ("ipykernel", "pandas", "openpyxl", "pyarrow", "duckdb", "matplotlib"):
        pytest.importorskip(package)
    client = pytest.importorskip("nbclient")
    notebook = pytest.importorskip("nbformat").read(NOTEBOOK, as_version=4)
    place = {"metadata": {"path": str(NOTEBOOK.parent)}}
    client.NotebookClient(notebook, kernel_name="python3", timeout=300, resources=place).execute()
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def test_the_sheet_is_corrected_and_taken_in(outputs: list[Any]) -> None:
    printed = "".join(output["text"] for output in outputs if output["output_type"] == "stream")
    assert "31 added, 3 rows without a record" in printed
    assert "the same sheet again: 31 unchanged" in printed
    assert "tat-ca.duckdb" in printed
    shown = [output["data"]["text/html"] for output in outputs if "text/html" in output.get("data", {})]
    assert any("lớn hơn số được mời" in html for html in shown)
    assert any("Hội trường Sở Xây dựng" in html for html in shown)
    assert any("lượt người hiểu rõ" in html for html in shown)


def test_charts_are_drawn(outputs: list[Any]) -> None:
    image = pytest.importorskip("matplotlib.image")
    pictures = [output["data"]["image/png"] for output in outputs if "image/png" in output.get("data", {})]
    assert len(pictures) == 3
    for picture in pictures:
        pixels = image.imread(io.BytesIO(base64.b64decode(picture)))
        is_dark_blue = (pixels[..., 2] > 0.5) & (pixels[..., 0] < 0.2)
        assert 0.001 < is_dark_blue.mean() < 0.5


def test_nothing_that_was_run_is_stored() -> None:
    notebook = pytest.importorskip("nbformat").read(NOTEBOOK, as_version=4)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(not cell.outputs and cell.execution_count is None for cell in cells)
