"""Opening, and what happens across processes."""

from __future__ import annotations

import copy
import gc
import gzip
import os
import pickle
import subprocess
import sys
import textwrap
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest

import cchc

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


def in_child(program: str, *arguments: object, user: int | None = None) -> str:
    """Runs a program in another process and gives what it printed."""
    drop = f"import os; os.setgid({user}); os.setuid({user})\n" if user is not None else ""
    command = [sys.executable, "-c", "import sys, cchc\n" + drop + textwrap.dedent(program), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.strip()


OPEN = """
    try:
        cchc.open(sys.argv[1])
    except cchc.CchcError as error:
        print(error.code, error.path)
    else:
        print("opened")
"""


def test_handles_cannot_be_pickled_or_copied(store: cchc.Store) -> None:
    stamp = store.attach(b"a", name="a").header.updated
    assert stamp is not None
    for handle in (store, store.as_of(stamp), store.subscribe()):
        for send in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="open the store by its path in the other process"):
                send(handle)
    with pytest.raises(TypeError):
        pickle.dumps(store.units)


def test_a_forgotten_store_lets_go_of_its_file(path: Path) -> None:
    store = cchc.open(path)
    gone = weakref.ref(store)
    del store
    gc.collect()
    assert gone() is None
    cchc.open(path).close()


@needs_fork
def test_a_child_of_fork_is_refused_and_harms_nothing(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        answers = []
        for attempt in (store.units.count, lambda: store.units.add(name="x", kind="other"), store.verify):
            try:
                attempt()
            except cchc.Closed as error:
                answers.append(error.code)
        os.write(writing, ",".join(answers).encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    assert os.read(reading, 100) == b"closed,closed,closed"
    os.close(reading)
    assert store.units.get(department.id) == department
    assert store.verify().sound


@needs_fork
def test_a_child_of_fork_can_end_in_the_usual_way(path: Path) -> None:
    program = """
        import os
        store = cchc.open(sys.argv[1])
        store.units.add(name="Sở Xây dựng", kind="department")
        child = os.fork()
        if child == 0:
            del store
            sys.exit(7)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), store.units.count(), store.verify().sound)
    """
    assert in_child(program, path) == "7 1 True"


def test_another_process_is_locked_out(store: cchc.Store, path: Path) -> None:
    assert in_child(OPEN, path) == f"locked {path}"
    with pytest.raises(cchc.Locked, match="this program has it open already"):
        cchc.open(path)


def test_readers_may_follow_one_writer(path: Path) -> None:
    with cchc.open(path, sharing="one_writer_many_readers") as store:
        store.units.add(name="Sở Xây dựng", kind="department")
        program = """
            with cchc.open(sys.argv[1], read_only=True, sharing="one_writer_many_readers") as store:
                print(store.units.count())
        """
        assert in_child(program, path) == "1"


def folder(path: Path) -> None:
    path.mkdir()


def foreign(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" * 100)


def truncated(path: Path) -> None:
    cchc.open(path).close()
    path.write_bytes(path.read_bytes()[:5000])


def newer(path: Path) -> None:
    """An empty store whose format is 9999."""
    packed = Path(__file__).with_name("files") / "newer-format.cchc.gz"
    path.write_bytes(gzip.decompress(packed.read_bytes()))


def without_folder(path: Path) -> None:
    path.parent.rmdir()


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (folder, cchc.NotAStore),
        (foreign, cchc.NotAStore),
        (truncated, cchc.Corrupt),
        (newer, cchc.NewerFormat),
        (without_folder, cchc.StorageIo),
    ],
)
def test_what_cannot_be_opened_is_left_as_it_was(
    tmp_path: Path, make: Callable[[Path], None], kind: type[cchc.CchcError]
) -> None:
    path = tmp_path / "within" / "a.cchc"
    path.parent.mkdir()
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind) as caught:
        cchc.open(path)
    assert caught.value.path in (None, str(path))
    if isinstance(caught.value, cchc.NewerFormat):
        assert (caught.value.found, caught.value.supported) == (9999, 2)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_missing_file_can_be_refused(path: Path) -> None:
    for options in ({"create": False}, {"read_only": True}):
        with pytest.raises(OSError, match="no such file") as caught:
            cchc.open(path, **options)  # type: ignore[arg-type]
        assert isinstance(caught.value, cchc.StorageIo)
    assert not path.exists()


def test_sharing_has_two_ways(path: Path) -> None:
    with pytest.raises(cchc.Invalid) as caught:
        cchc.open(path, sharing="everybody")  # type: ignore[arg-type]
    assert caught.value.problems[0].path == "sharing"


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="the system has no users to switch")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    place = tmp_path / "locked"
    place.mkdir()
    program = f"os.chdir({str(place)!r})\n" + textwrap.dedent(OPEN)
    if os.getuid() != 0:
        place.chmod(0o555)
        assert in_child("import os\n" + program, "a.cchc") == "storage_io a.cchc"
    else:
        place.chmod(0o755)
        for above in (place, *place.parents):
            if not above.stat().st_mode & 0o001:
                above.chmod(above.stat().st_mode | 0o011)
            if above.name.startswith("pytest-of-"):
                break
        assert in_child(program, "a.cchc", user=65534).startswith("storage_io")
    assert list(place.iterdir()) == []
