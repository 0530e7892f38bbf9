"""Text of Kotlin files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from schema import wrapped

WIDTH = 120
HEAD = "// Generated from the core by generate.sh: change the core, not this file.\n\n"


def camel(text: str) -> str:
    """A name of a member, from words joined by `_`."""
    return re.sub(r"_(\w)", lambda match: match.group(1).upper(), text)


def docs(text: str, indent: str = "") -> Iterator[str]:
    """A KDoc comment that keeps to the line length."""
    safe = text.replace("*/", "*\u200b/").replace("/*", "/\u200b*")
    lines = [
        piece
        for line in safe.splitlines()
        for piece in ([line] if line.startswith((" ", "```")) else wrapped(line, WIDTH - len(indent) - 4))
    ]
    if len(lines) == 1 and len(lines[0]) + len(indent) + 7 <= WIDTH:
        yield f"{indent}/** {lines[0]} */"
        return
    yield f"{indent}/**"
    yield from (f"{indent} * {line}".rstrip() for line in lines)
    yield f"{indent} */"


def signature(head: str, parameters: Iterable[str], tail: str, indent: str = "    ") -> Iterator[str]:
    """A declaration with its parameters, each on its own line where they do not fit on one."""
    given = list(parameters)
    line = f"{indent}{head}({', '.join(given)}){tail}"
    if len(line) <= WIDTH and len(given) <= 4:
        yield line
        return
    yield f"{indent}{head}("
    yield from (f"{indent}    {parameter}," for parameter in given)
    yield f"{indent}){tail}"


def parameter_docs(summary: str, told: Iterable[tuple[str, str]]) -> str:
    """A KDoc text with the meaning of each parameter."""
    lines = [f"@param {name} {meaning}" for name, meaning in told]
    return "\n".join([summary, "", *lines] if lines else [summary])
