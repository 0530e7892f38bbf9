"""Prints the public API of the Python package as a stub: every public name of `cchc`, its members, types and defaults.

Griffe reads the sources and stubs; nothing is imported. Ruff formats what this prints.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import griffe

SPECIAL = ("__init__", "__enter__", "__exit__", "__iter__", "__next__", "__len__", "__getitem__")


def main() -> None:
    """Print the API of the package below the folder that is given."""
    package = griffe.load("cchc", search_paths=sys.argv[1:], allow_inspection=False)
    for name, member in sorted(package.members.items()):
        # An import of one of its modules binds the name of the package itself.
        if name.startswith("_") or name == package.name:
            continue
        if isinstance(member, griffe.Alias) and not member.target_path.startswith("cchc."):
            print(f"from {member.target_path.rpartition('.')[0]} import {name}")
        elif not member.is_module:
            print(*described(member, name), sep="\n")


def described(one: griffe.Object | griffe.Alias, name: str, indent: str = "") -> Iterator[str]:
    """The lines of an object, and of the public members of a class."""
    target = one.final_target if isinstance(one, griffe.Alias) else one
    if isinstance(target, griffe.Class):
        bases = ", ".join(str(base) for base in target.bases)
        members = [(key, each) for key, each in target.members.items() if not key.startswith("_") or key in SPECIAL]
        yield f"{indent}class {name}({bases}):" + ("" if members else " ...")
        for key, member in members:
            yield from described(member, key, f"{indent}    ")
    elif isinstance(target, griffe.Function):
        for overload in target.overloads or [target]:
            signature = overload.signature(return_type=True, name=name)
            if indent:  # Griffe leaves `self` out.
                signature = signature.replace("(", "(self, ", 1).replace("(self, )", "(self)", 1)
            yield f"{indent}def {signature}: ..."
    elif isinstance(target, griffe.Attribute | griffe.TypeAlias):
        annotation = f": {target.annotation}" if isinstance(target, griffe.Attribute) and target.annotation else ""
        yield f"{indent}{name}{annotation}" + ("" if target.value is None else f" = {target.value}")


if __name__ == "__main__":
    main()
