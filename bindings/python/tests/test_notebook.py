"""What a notebook shows, and what a report is saved as."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

import cchc


def test_a_report_shows_and_saves_itself(store: cchc.Store, tmp_path: Path) -> None:
    report = store.report(cchc.Period.quarter(2021, 4))
    assert report.to_html().lower().startswith("<!doctype html>")
    assert "Quý IV/2021" in report.to_text()
    shown = report._repr_html_()
    assert shown.startswith("<iframe srcdoc=")
    assert "<h1" not in shown
    for suffix, content in ((".html", report.to_html()), (".TXT", report.to_text()), (".json", report.to_json())):
        file = tmp_path / f"bao-cao{suffix}"
        report.save(file)
        assert file.read_bytes() == content.encode()
    assert msgspec.json.decode(report.to_json(), type=cchc.Report) == report
    with pytest.raises(ValueError, match=r"\.docx, \.pdf, \.md, \.html, \.txt, \.json"):
        report.save(tmp_path / "bao-cao.odt")


def test_a_reading_shows_its_parts_and_findings() -> None:
    finding = cchc.Finding(line=7, path="year", code="odd", text="a < b", text_vi="nhỏ < hơn", excerpt="<năm>")
    plan = cchc.Plan(document_type="KH", subject="Tuyên truyền <CCHC>", purposes=[cchc.Clause(text="một")])
    shown = cchc.Reading(plan=plan, findings=[finding])._repr_html_()
    assert "<td>purposes</td><td>1</td>" in shown
    assert "<td>7</td><td>odd</td><td>nhỏ &lt; hơn</td><td>a &lt; b</td><td>&lt;năm&gt;</td>" in shown
    assert "&lt;CCHC&gt;" in shown


def test_handles_say_what_they_are(store: cchc.Store) -> None:
    assert repr(store) == f"<cchc Store {str(store.path)!r}>"
    assert repr(store.legal_documents) == "<cchc LegalDocuments>"
    assert repr(store.subscribe()) == "<cchc Subscription>"
