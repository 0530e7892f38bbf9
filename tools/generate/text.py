"""Text of generated files: templates, wrapped comments, argument lists that keep to the line length."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

WIDTH = 120
# The first line of generated files of Kotlin and Swift.
HEAD = "// Generated from the core by `make types`: change the core, not this file.\n\n"
ALONE = re.compile(r"^( *)\$(\w+)$")
NAME = re.compile(r"\$(?:\{([\w.]+)\}|([\w.]*\w))")


def fill(template: str, **values: object) -> str:
    """A template with each `$name` replaced; `$one.name` is an attribute.

    A name that stands alone on its line is replaced by any number of lines, indented as the name is; by none where the
    value is empty, and then the blank line before it goes too.
    """

    def value(match: re.Match[str]) -> str:
        name, *attributes = (match[1] or match[2]).split(".")
        found = values[name]
        for attribute in attributes:
            found = getattr(found, attribute)
        return str(found)

    lines: list[str] = []
    for line in textwrap.dedent(template).strip("\n").splitlines():
        alone = ALONE.match(line)
        if not alone:
            lines.append(NAME.sub(value, line))
        elif values[alone[2]]:
            lines.append(textwrap.indent(str(values[alone[2]]), alone[1]))
        elif lines and not lines[-1]:
            lines.pop()
    return "\n".join(lines)


def lines(parts: Iterable[str]) -> str:
    """Parts one under another."""
    return "\n".join(part for part in parts if part)


def paragraphs(parts: Iterable[str]) -> str:
    """Parts with a blank line between."""
    return "\n\n".join(part for part in parts if part)


def wrapped(line: str, width: int) -> list[str]:
    """A line of text, broken where it is too long."""
    margin = " " * (len(line) - len(line.lstrip()))
    further = f"{margin}    " if margin else ""
    return textwrap.wrap(line, width - 3, subsequent_indent=further, break_on_hyphens=False) or [""]


def listed(head: str, items: Iterable[str], tail: str, indent: int, *, most: int = 99, trailing: bool = False) -> str:
    """A list in parentheses: on one line where it fits, else one item a line."""
    given = list(items)
    line = f"{head}({', '.join(given)}){tail}"
    if not given or (indent + len(line) <= WIDTH and len(given) <= most):
        return line
    body = textwrap.indent(",\n".join(given), "    ")
    return f"{head}(\n{body}{',' if trailing else ''}\n){tail}"
