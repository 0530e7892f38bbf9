"""Tidies the module interface that the Swift compiler writes, from standard input to standard output.

Left out are module names that go without saying, what is not public, what the compiler derives (hashing, equality, raw
values, lists of all cases), and whatever changes with the compiler alone. Long lists of parameters take a line each.
"""

from __future__ import annotations

import re
import sys

WIDTH = 120
NOISE = re.compile(
    r"\b(?:Cchc|Swift|Foundation|FoundationEssentials|_Concurrency)\.(?=\w)"
    r"|@_hasInitialValue |nonisolated |@inlinable "
)
DERIVED = re.compile(
    r"^ *(?:#|(?:final )?(?:internal|private) )|@_implements|func hash\(into|__derived_|var hashValue|var allCases"
    r"|typealias (?:__\w+|AllCases|RawValue|ID|ArrayLiteralElement|Element|Index|Iterator|AsyncIterator|Indices"
    r"|SubSequence) =|var rawValue: String|init\?\(rawValue: String\)"
)


def main() -> None:
    """Print the tidied interface."""
    text = NOISE.sub("", sys.stdin.read())
    text = re.sub(r"^(?://|import |#).*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r" \{\n\s*get\n\s*\}", " { get }", text)
    text = re.sub(r" \{\n\s*get async\n\s*\}", " { get async }", text)
    for line in text.splitlines():
        if not DERIVED.search(line):
            print(broken(line))


def broken(line: str) -> str:
    """A declaration with its parameters one a line, where it is too long for one line."""
    indent = line[: len(line) - len(line.lstrip())]
    opening, closing = line.find("("), line.rfind(")")
    if len(line) <= WIDTH or opening < 0:
        return line
    parameters = split(line[opening + 1 : closing])
    body = "".join(f"\n{indent}  {each}," for each in parameters).rstrip(",")
    return f"{line[: opening + 1]}{body}\n{indent}{line[closing:]}"


def split(parameters: str) -> list[str]:
    """Parameters apart: at the commas that no bracket encloses."""
    found, depth, start = [], 0, 0
    for position, character in enumerate(parameters):
        depth += (character in "([<") - (character in ")]>" and parameters[position - 1] != "-")
        if character == "," and depth == 0:
            found.append(parameters[start:position].strip())
            start = position + 1
    return [*found, parameters[start:].strip()]


if __name__ == "__main__":
    main()
