"""Opening, and what happens across processes."""

from __future__ import annotations

import copy
import datetime
import gc
import gzip
import multiprocessing
import os
import pickle
import subprocess
import sys
import textwrap
import time
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


@needs_fork
def test_a_child_of_fork_opens_what_its_parent_has_closed(path: Path) -> None:
    program = """
        import os
        store = cchc.open(sys.argv[1])
        store.units.add(name="Sở Xây dựng", kind="department")
        asks, answers = os.pipe(), os.pipe()
        child = os.fork()
        if child == 0:
            try:
                cchc.open(sys.argv[1])
            except cchc.Locked as error:
                assert error.holder.pid == os.getppid(), error
                assert "another program has it open" in str(error), error
                os.write(answers[1], b"locked")
            os.read(asks[0], 1)
            own = cchc.open(sys.argv[1])
            own.units.add(name="Văn phòng", kind="division")
            del store
            own.units.add(name="Thanh tra", kind="division")
            own.close()
            os._exit(0)
        assert os.read(answers[0], 10) == b"locked"
        store.units.add(name="Phòng Một", kind="division")
        store.close()
        os.write(asks[1], b"x")
        assert os.waitpid(child, 0)[1] == 0
        store = cchc.open(sys.argv[1])
        print(store.units.count(), store.verify().sound)
    """
    assert in_child(program, path) == "4 True"


@needs_fork
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody tells who has a file open")
def test_a_child_of_fork_says_that_it_keeps_a_file_locked_which_it_inherited(path: Path) -> None:
    program = """
        import os, time
        store = cchc.open(sys.argv[1])
        parent = os.getpid()
        if os.fork() == 0:
            while os.getppid() == parent:
                time.sleep(0.01)
            try:
                cchc.open(sys.argv[1])
            except cchc.Locked as error:
                print(error.holder.pid == os.getpid(), "when this process was forked" in str(error), flush=True)
            os._exit(0)
        os._exit(0)
    """
    assert in_child(program, path) == "True True"


WORKER = """
import multiprocessing, sys
import cchc

def counted(path):
    with cchc.open(path) as store:
        return store.units.count()

def refused(path):
    try:
        cchc.open(path)
    except cchc.Locked as error:
        return error.code

if __name__ == "__main__":
    path, method = sys.argv[1:]
    context = multiprocessing.get_context(method)
    with cchc.open(path) as store:
        store.units.add(name="Sở Xây dựng", kind="department")
        with context.Pool(2) as pool:
            assert pool.map(refused, [path, path]) == ["locked", "locked"]
    with context.Pool(1) as pool:
        print(pool.map(counted, [path, path]))
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_workers_open_the_store_for_themselves(tmp_path: Path, path: Path, method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"the system has no {method}")
    worker = tmp_path / "worker.py"
    worker.write_text(WORKER)
    ended = subprocess.run([sys.executable, worker, path, method], capture_output=True, text=True, timeout=120)
    assert (ended.stdout.strip(), ended.returncode) == ("[1, 1]", 0), ended.stderr


IN_SUB_INTERPRETER = r"""
import importlib, sys

if sys.version_info >= (3, 13):
    import _interpreters as interpreters
else:
    import _xxsubinterpreters as interpreters

def run(config):
    other = interpreters.create(*config) if sys.version_info >= (3, 13) else interpreters.create(**dict(config))
    source = "try:\n import cchc\nexcept ImportError as error:\n print(error, flush=True)\nelse:\n print('loaded')"
    result = interpreters.exec(other, source) if hasattr(interpreters, "exec") else None
    if not hasattr(interpreters, "exec"):
        interpreters.run_string(other, source)
    assert result is None, result

CONFIGS = {
    "before": [()],
    "after": [()],
    "legacy": [("legacy",)] if sys.version_info >= (3, 13) else [(("isolated", False),)],
}
if sys.argv[1] != "before":
    import cchc
for config in CONFIGS[sys.argv[1]]:
    run(config)
import cchc
cchc.new_key()
"""


@pytest.mark.parametrize("order", ["before", "after", "legacy"])
def test_sub_interpreters_are_refused(order: str) -> None:
    name = "_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters"
    pytest.importorskip(name)
    command = [sys.executable, "-c", IN_SUB_INTERPRETER, order]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert "cchc does not load in sub-interpreters" in ended.stdout, ended.stdout + ended.stderr
    assert ended.returncode == 0, ended.stderr


def test_another_process_is_locked_out(store: cchc.Store, path: Path) -> None:
    assert in_child(OPEN, path) == f"locked {path}"
    words = rf"use that store, or close it first \(process {os.getpid()}, opened"
    with pytest.raises(cchc.Locked, match=words) as caught:
        cchc.open(path)
    holder = caught.value.holder
    assert holder is not None
    assert holder.since is not None
    age = datetime.datetime.now(datetime.timezone.utc) - holder.since
    assert (holder.pid, abs(age.total_seconds()) < 60) == (os.getpid(), True)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody tells who has a file open")
def test_the_other_process_is_named(store: cchc.Store, path: Path) -> None:
    program = """
        try:
            cchc.open(sys.argv[1])
        except cchc.Locked as error:
            print(error.holder.pid, error.holder.program is not None, error.holder.since is not None)
    """
    assert in_child(program, path) == f"{os.getpid()} True True"


def test_readers_are_told_of_the_writers_commits(path: Path) -> None:
    program = """
        import time
        with cchc.open(sys.argv[1], read_only=True, sharing="one_writer_many_readers") as store:
            commits = store.subscribe()
            print("ready", flush=True)
            for _ in range(20):
                notice = commits.wait(20)
                print(time.time(), notice.seq, ",".join(sorted(notice.kinds)), store.units.count(), flush=True)
    """
    with cchc.open(path, sharing="one_writer_many_readers") as store:
        command = [sys.executable, "-c", "import sys, cchc\n" + textwrap.dedent(program), str(path)]
        reader = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert reader.stdout is not None
        assert reader.stdout.readline() == "ready\n"
        delays = []
        for number in range(1, 21):
            store.units.add(name=f"Phòng {number}", kind="division")
            committed = time.time()
            told, *notice = reader.stdout.readline().split()
            assert notice == [str(number), "unit", str(number)]
            delays.append(float(told) - committed)
        reader.communicate(timeout=20)
    assert sorted(delays)[10] < 0.2, delays


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
        assert (caught.value.found, caught.value.supported) == (9999, 3)
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
