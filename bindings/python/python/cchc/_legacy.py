"""Text from before Unicode, TCVN3 (ABC) and VNI, told by its words and converted with the core's tables.

Only what is surely such text is converted. What seems to be is left as it is: the core points it out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, Literal, NamedTuple, TypeAlias

from msgspec.structs import replace

from cchc import _native
from cchc._generated.model import Finding, ImportReport, RowNote
from cchc._syllable import is_syllable
from cchc._wire import Call, ask

Encoding: TypeAlias = Literal["auto", "tcvn3", "vni", "unicode"]
"""The encoding of imported text: to be told by its words, a legacy one, or Unicode, which is never touched."""

Legacy: TypeAlias = Literal["tcvn3", "vni"]

ENCODINGS: tuple[Legacy, Legacy] = ("tcvn3", "vni")
NAMES = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI", "windows-1258": "windows-1258"}

# Runs of letters and of the signs in whose places TCVN3 has letters. PDF files give a minus and a dot for two of them.
WORD = re.compile(r"[A-Za-z\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff\u2212\u2219]+")
LINE_END = re.compile("(\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])")

# So many different words must be of an encoding and nothing else before any text is taken for it, and so great a part
# of the words of a line or cell. A text as a whole is only taken for it at greater ones.
FEWEST, SHARE = 3, 0.8
FEWEST_OF_WHOLE, SHARE_OF_WHOLE = 8, 0.9


class Text(NamedTuple):
    """A line or cell, and the encoding from which it was converted."""

    text: str
    encoding: Legacy | None


class Word(NamedTuple):
    """What a word with letters beyond ASCII may be."""

    beyond: bool
    """It has letters that no legacy encoding has."""

    native: bool
    """It is Vietnamese as it stands."""

    legacy: tuple[Legacy, ...]
    """It is Vietnamese when read in these encodings."""

    neutral: bool
    """It may be an abbreviation in one of them."""


def convert(texts: Sequence[str], encoding: Encoding = "auto") -> list[Text]:
    """Converts the lines or cells of one source, those that are surely legacy text or, where one is named, all."""
    if encoding == "unicode":
        return [Text(text, None) for text in texts]
    if encoding != "auto":
        return [_text(text, encoding) for text in texts]
    found = _encodings([_words(text) for text in texts])
    return [_text(text, one) if one else Text(text, None) for text, one in zip(texts, found, strict=True)]


def convert_lines(text: str, encoding: Encoding = "auto") -> tuple[str, list[Finding]]:
    """Converts a text line by line, and tells which lines."""
    pieces = LINE_END.split(text)
    lines = convert(pieces[::2], encoding)
    pieces[::2], before = [line.text for line in lines], pieces[::2]
    found: dict[Legacy, list[int]] = {}
    for number, line in enumerate(lines, 1):
        if line.encoding:
            found.setdefault(line.encoding, []).append(number)
    findings = []
    for one, numbers in found.items():
        place = _stretches(numbers)
        english, vietnamese = _told(one, f"on lines {place}", f"ở dòng {place}")
        findings.append(_finding(english, vietnamese, numbers[0], before[numbers[0] - 1].strip()))
    return "".join(pieces), findings


def read_bytes(content: bytes, encoding: Encoding = "auto") -> tuple[str, list[Finding]] | None:
    """Converts a file's bytes, and tells what was converted; nothing where they are no text that is known."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return convert_lines(content.decode("utf-16" if marked else "utf-8-sig"), encoding)
    except UnicodeDecodeError:
        if marked:
            return None
    western = "".join(_western(byte) for byte in content)
    if encoding != "auto":
        return convert_lines(western, encoding)
    vietnamese = unicodedata.normalize("NFC", content.decode("cp1258", "replace"))
    text, findings = convert_lines(western)
    if _vietnamese_share(vietnamese) > max(SHARE, _vietnamese_share(text)):
        return vietnamese, [_finding(*_told("windows-1258", "throughout the file", "trong toàn bộ tệp"), 0, "")]
    return (text, findings) if _vietnamese_share(text) >= SHARE_OF_WHOLE else None


def import_rows(call: Call, arguments: Mapping[str, Any], encoding: Encoding) -> ImportReport:
    """Imports rows, converted where they are legacy text, and notes that."""
    rows: list[Mapping[str, str | None]] = list(arguments["rows"])
    # What is no text is for the core to refuse.
    names = [name for name in dict.fromkeys(name for row in rows for name in row) if isinstance(name, str)]
    cells = [
        (number, name, cell)
        for number, row in enumerate(rows, 1)
        for name, cell in row.items()
        if isinstance(name, str) and isinstance(cell, str)
    ]
    texts = convert([*names, *(cell for _, _, cell in cells)], encoding)
    if encoding in ENCODINGS:
        # The names of the columns may well be the caller's own.
        texts[: len(names)] = [_text(name, encoding, careful=True) for name in names]
    renamed = _without_clashes(names, [text.text for text in texts])
    converted: list[dict[str, str | None]] = [
        {renamed.get(name, name): cell for name, cell in row.items()} for row in rows
    ]
    notes = [(0, renamed[name], text) for name, text in zip(names, texts, strict=False) if text.text == renamed[name]]
    for (number, name, _), text in zip(cells, texts[len(names) :], strict=True):
        converted[number - 1][renamed[name]] = text.text
        notes.append((number, renamed[name], text))
    report = ask(call, "procedures.import_rows", ImportReport, {**arguments, "rows": converted})
    refused = {note.row for note in report.errors}
    noticed = [note for note in _row_notes(notes) if note.row not in refused]
    return replace(report, noticed=sorted([*noticed, *report.noticed], key=lambda note: note.row))


# --- Telling the encoding


def _encodings(texts: list[list[str]]) -> list[Legacy | None]:
    """The encoding of each text by its words; nothing where that is not sure."""
    strange = {word for words in texts for word in words if not _is_beyond(word) and not _is_native(word)}
    if len(strange) < FEWEST:
        return [None] * len(texts)
    judged = [[(word, _judge(word)) for word in words] for words in texts]
    evidence = {
        one: {word.lower() for words in judged for word, what in words if what.legacy == (one,) and not what.native}
        for one in ENCODINGS
    }
    whole = _whole([what for words in judged for _, what in words], evidence)
    return [_encoding([what for _, what in words], evidence, whole) for words in judged]


def _encoding(words: list[Word], evidence: Mapping[Legacy, set[str]], whole: Legacy | None) -> Legacy | None:
    counted = [word for word in words if not word.neutral]
    if any(word.beyond for word in words):
        return None
    read = {one: sum(one in word.legacy for word in counted) for one in ENCODINGS}
    for one, other in (ENCODINGS, ENCODINGS[::-1]):
        is_one = any(one in word.legacy and not word.native for word in counted)
        enough = len(evidence[one]) >= FEWEST and read[one] >= SHARE * len(counted)
        if is_one and enough and read[one] > read[other]:
            return one
    return whole if whole and words and read[whole] * 2 >= len(counted) else None


def _whole(words: list[Word], evidence: Mapping[Legacy, set[str]]) -> Legacy | None:
    """The encoding of all texts taken together."""
    counted = [word for word in words if not word.neutral]
    if any(word.beyond for word in words):
        return None
    for one in ENCODINGS:
        read = sum(one in word.legacy for word in counted)
        if len(evidence[one]) >= FEWEST_OF_WHOLE and read >= SHARE_OF_WHOLE * len(counted):
            return one
    return None


def _words(text: str) -> list[str]:
    """The words that have letters beyond ASCII."""
    if text.isascii():
        return []
    return [word for word in WORD.findall(unicodedata.normalize("NFC", text)) if not word.isascii()]


@lru_cache(maxsize=1 << 14)
def _judge(word: str) -> Word:
    if _is_beyond(word):
        return Word(beyond=True, native=True, legacy=(), neutral=False)
    readings = {one: _decode(word, one) for one in ENCODINGS}
    legacy = tuple(one for one, new in readings.items() if is_syllable(new))
    native = _is_native(word)
    abbreviations = any(new != word and (new.isupper() or len(new) == 1) for new in readings.values())
    signs = not any(letter.isalpha() for letter in word)
    return Word(
        beyond=False, native=native, legacy=legacy, neutral=not legacy and not native and (abbreviations or signs)
    )


def _is_native(word: str) -> bool:
    """Whether a word is Vietnamese as it stands; it does not become upper case on its way."""
    return is_syllable(word) and (word.isupper() or word[1:] == word[1:].lower())


def _is_beyond(word: str) -> bool:
    return any(letter > "ÿ" and letter not in "\u2212\u2219" for letter in word)


# --- Converting


def _text(text: str, encoding: Legacy, *, careful: bool = False) -> Text:
    new = _converted(text, encoding, careful=careful)
    return Text(text, None) if new == unicodedata.normalize("NFC", text) else Text(new, encoding)


def _converted(text: str, encoding: Legacy, *, careful: bool) -> str:
    """A text converted; where care is due, only the words of it that are nothing as they stand."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    found = list(WORD.finditer(text))
    words = [_decode(match.group(), encoding) for match in found]
    # Where letters stand that no legacy encoding has, not all of it can be in one.
    if careful or any(_is_beyond(match.group()) for match in found):
        words = [
            word if is_syllable(word) and not _is_native(match.group()) else match.group()
            for match, word in zip(found, words, strict=True)
        ]
    if encoding == "tcvn3":
        words = _with_capitals(text, found, words)
    pieces, end = [], 0
    for match, word in zip(found, words, strict=True):
        pieces += [text[end : match.start()], word]
        end = match.end()
    return "".join([*pieces, text[end:]])


@lru_cache(maxsize=1 << 14)
def _decode(word: str, encoding: Legacy) -> str:
    return _native.tcvn3_word(word) if encoding == "tcvn3" else _native.vni_word(word)


def _with_capitals(text: str, found: list[re.Match[str]], words: list[str]) -> list[str]:
    """Words in capitals where they surely are: TCVN3 has no capitals with tones, other fonts show them so."""
    loud = [_is_loud(match.group(), word) for match, word in zip(found, words, strict=True)]
    capitals = []
    for place, word in enumerate(words):
        beside = [
            loud[next_]
            for next_ in (place - 1, place + 1)
            if 0 <= next_ < len(words) and _are_beside(text, found[min(place, next_)], found[max(place, next_)])
        ]
        among = loud[place] is None and bool(beside) and all(beside)
        capitals.append(word.upper() if loud[place] or among else word)
    return capitals


def _is_loud(source: str, word: str) -> bool | None:
    """Whether a word is in capitals, by the letters that have them in TCVN3: nothing where that is open."""
    certain = [new for old, new in zip(source, word, strict=False) if old.isascii() or "¡" <= old <= "®"]
    if any(letter.islower() for letter in certain):
        return False
    return True if len(certain) > 1 and is_syllable(word) else None


def _are_beside(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    return text[first.end() : second.start()].isspace()


def _western(byte: int) -> str:
    """The sign that a byte is in windows-1252, or in Latin-1 where it is none there."""
    return bytes([byte]).decode("cp1252", "ignore") or chr(byte)


def _vietnamese_share(text: str) -> float:
    """How many of the words beyond ASCII are Vietnamese."""
    words = _words(text)
    return sum(map(is_syllable, words)) / len(words) if len(set(words)) >= FEWEST else 0.0


# --- Telling what was done


def _told(encoding: str, place: str, place_vi: str) -> tuple[str, str]:
    english = f"legacy encoding {NAMES[encoding]} {place}: converted to Unicode"
    vietnamese = f"mã cũ {NAMES[encoding]} {place_vi}: đã chuyển sang Unicode"
    if encoding != "tcvn3":
        return english, vietnamese
    return (
        f"{english}; capitals may need checking, since it has none with tones",
        f"{vietnamese}; cần kiểm tra chữ hoa vì mã này không có chữ hoa mang dấu thanh",
    )


def _finding(text: str, text_vi: str, line: int, excerpt: str) -> Finding:
    return Finding(line=line, path="source", code="legacy_encoding", text=text, text_vi=text_vi, excerpt=excerpt)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by line; those about the whole come last."""
    return sorted(findings, key=lambda finding: finding.line or 1 << 32)


def _row_notes(notes: Iterable[tuple[int, str, Text]]) -> list[RowNote]:
    """One note for each row and encoding; row 0 is the names of the columns."""
    found = sorted((row, text.encoding, name) for row, name, text in notes if text.encoding)
    told = []
    for (row, encoding), group in groupby(found, key=lambda note: note[:2]):
        names = list(dict.fromkeys(name for _, _, name in group))
        columns = ", ".join(names)
        if row:
            english, vietnamese = _told(encoding, f"under {columns}", f"ở cột {columns}")
        else:
            english, vietnamese = _told(encoding, f"in names of columns, {columns}", f"ở tên cột {columns}")
        told.append(RowNote(row=row, path=names[0], code="legacy_encoding", text=english, text_vi=vietnamese))
    return told


def _without_clashes(names: list[str], texts: list[str]) -> dict[str, str]:
    """What columns are renamed to; a column keeps its name where another goes by the new one."""
    renamed: dict[str, str] = {}
    taken = set(names)
    for name, new in zip(names, texts, strict=False):
        renamed[name] = new if new == name or new not in taken else name
        taken.add(renamed[name])
    return renamed


def _stretches(numbers: Iterable[int]) -> str:
    """Numbers in order, with stretches of them told by their ends: `1-3, 7`."""
    stretches: list[list[int]] = []
    for number in numbers:
        if stretches and stretches[-1][-1] == number - 1:
            stretches[-1].append(number)
        else:
            stretches.append([number])
    return ", ".join(f"{one[0]}-{one[-1]}" if len(one) > 1 else f"{one[0]}" for one in stretches)
