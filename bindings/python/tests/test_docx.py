"""Plans from Word documents: from a path, from bytes, and the text that they are read as."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import cchc

ROOT = Path(__file__).parents[3]
DOCUMENT = ROOT / "core/tests/plans/sample-plan.docx"
TEXT = ROOT / "examples/data/sample-plan.txt"

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(*paragraphs: str) -> bytes:
    """A document of Word with these paragraphs and nothing else."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}</w:body></w:document>')
    return content.getvalue()


def test_a_document_is_read_like_its_text() -> None:
    reading, of_text = cchc.read_plan(DOCUMENT), cchc.read_plan(TEXT)
    assert reading == cchc.read_plan(str(DOCUMENT)) == cchc.read_plan(DOCUMENT.read_bytes())
    assert reading == cchc.read_plan(memoryview(DOCUMENT.read_bytes()), encoding="unicode")
    assert reading.plan.source == cchc.docx_text(DOCUMENT) == cchc.docx_text(DOCUMENT.read_bytes())
    assert reading.plan.signatory == of_text.plan.signatory
    assert [(clause.mark, clause.text) for clause in reading.plan.forms] == [
        (clause.mark, clause.text) for clause in of_text.plan.forms
    ]


def test_a_document_is_told_by_its_bytes(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.txt"
    file.write_bytes(document("KẾ HOẠCH", "Tuyên truyền năm 2025"))
    assert cchc.read_plan(file).plan.year == 2025


def test_legacy_text_in_a_document_is_converted() -> None:
    reading = cchc.read_plan(document("KÕ HO¹CH", "Tuyªn truyÒn thñ tôc hµnh chÝnh n¨m 2022"))
    assert (reading.plan.subject, reading.findings[0].code) == (
        "Tuyên truyền thủ tục hành chính năm 2022",
        "legacy_encoding",
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (DOCUMENT.read_bytes()[:2000], "docx_damaged"),
        (b"%PDF-1.7\n", "is_pdf"),
        (b"{\\rtf1}", "is_rtf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "doc_legacy"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "docx_encrypted"),
        (document(""), "no_text"),
    ],
)
def test_other_files_are_refused(content: bytes, code: str) -> None:
    for read in (cchc.read_plan, cchc.docx_text):
        with pytest.raises(cchc.Invalid) as refused:
            read(content)
        assert [(problem.path, problem.code) for problem in refused.value.problems] == [("source", code)]


def test_only_a_document_has_the_text_of_one() -> None:
    with pytest.raises(cchc.Invalid) as refused:
        cchc.docx_text(TEXT)
    assert [problem.code for problem in refused.value.problems] == ["not_a_docx"]
    with pytest.raises(FileNotFoundError):
        cchc.docx_text(DOCUMENT.with_name("missing.docx"))
