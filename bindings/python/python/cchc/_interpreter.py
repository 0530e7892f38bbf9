"""Refuses sub-interpreters, in which the native part would share its exception classes with another interpreter."""

from __future__ import annotations

import importlib


def is_main() -> bool:
    """Whether this is the interpreter that the process started with; true where that cannot be told."""
    for name in ("_interpreters", "_xxsubinterpreters"):
        try:
            interpreters = importlib.import_module(name)
        except ImportError:
            continue
        return bool(interpreters.get_current() == interpreters.get_main())
    return True


if not is_main():
    raise ImportError(
        "cchc does not load in sub-interpreters: import it in the main interpreter, or in a process of its own "
        "(with mod_wsgi: WSGIApplicationGroup %{GLOBAL})"
    )
