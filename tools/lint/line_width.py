"""Fails where a line of source or prose has more than 120 characters.

    python tools/lint/line_width.py

Checked are the files that git knows or would add, except generated ones (`linguist-generated` in .gitattributes).
Rows of Markdown tables may be longer, and so may a line that only a URL makes too long.
"""

import re
import subprocess
import sys
from pathlib import Path

WIDTH = 120
SUFFIXES = {".kt", ".kts", ".md", ".py", ".pyi", ".rs", ".sh", ".swift", ".toml"}
NAMES = {"Makefile", "run"}
URL = re.compile(r"https?://\S+")


def main() -> None:
    """Prints each line that is too long, as `file:line: characters`."""
    long = [place for file in checked() for place in long_lines(file)]
    for place in long:
        print(place)
    if long:
        sys.exit(f"{len(long)} lines have more than {WIDTH} characters")


def checked() -> list[Path]:
    """Lists the files whose lines are checked."""
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split(
        "\0"
    )
    paths = [
        path
        for path in listed
        if Path(path).suffix in SUFFIXES or Path(path).name in NAMES
    ]
    answers = git(
        "check-attr", "-z", "--stdin", "linguist-generated", given="\0".join(paths)
    ).split("\0")
    generated = {
        path
        for path, value in zip(answers[::3], answers[2::3])
        if value in ("set", "true")
    }
    return [
        Path(path) for path in paths if path not in generated and Path(path).is_file()
    ]


def long_lines(file: Path) -> list[str]:
    """Finds the lines of a file that are too long."""
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    return [
        f"{file}:{number}: {len(line)}"
        for number, line in lines
        if is_too_long(line, file)
    ]


def is_too_long(line: str, file: Path) -> bool:
    """Says whether a line has too many characters and is not exempt."""
    if file.suffix == ".md" and line.lstrip().startswith("|"):
        return False
    return len(line) > WIDTH and len(URL.sub("", line)) > WIDTH


def git(*arguments: str, given: str | None = None) -> str:
    """Asks git, in the folder the program was started in."""
    return subprocess.run(
        ["git", *arguments], input=given, capture_output=True, text=True, check=True
    ).stdout


if __name__ == "__main__":
    main()
