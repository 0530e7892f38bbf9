"""The classes of `cchc.aio`: those of the package with methods that are awaited. `aio.pyi` gives their types."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import asynccontextmanager
from functools import partial, wraps
from types import TracebackType
from typing import Any

from cchc import _store
from cchc._arrow import ArrowSource
from cchc._batch import Batch as SyncBatch
from cchc._errors import CchcError
from cchc._frame import Frame as SyncFrame
from cchc._generated import collections as generated
from cchc._generated.collections import Collections, RecordCollections, StoreQuestions
from cchc._generated.model import Notice
from cchc._handle import Handle
from cchc._records import Collection, Records
from cchc._snapshot import Snapshot as SyncSnapshot
from cchc._watch import Subscription as SyncSubscription
from cchc._wire import check_value
from cchc._worker import BATCHES, BatchWorker, Worker, turn

THREADS = 8
"""How many calls of a store run at the same time unless another number is given; the others wait for their turn."""


class Mirror(Handle):
    """Has the methods of another object, which run in threads."""

    def __init__(self, mirrored: Any, worker: Worker) -> None:
        self._mirrored = mirrored
        self._worker = worker
        for name, value in vars(mirrored).items():
            if isinstance(value, Records):
                setattr(self, name, mirrored_as(value, worker))

    def __repr__(self) -> str:
        """What it stands for."""
        return repr(self._mirrored).replace("<cchc ", "<cchc.aio ", 1)


def awaited(method: Callable[..., Any], *, writes: bool) -> Callable[..., Any]:
    """A method that runs in a thread."""
    signature = inspect.signature(method)

    @wraps(method)
    async def run(self: Mirror, *args: Any, **kwargs: Any) -> Any:
        if "progress" in signature.parameters:
            # By its name, so that it is called in the event loop.
            kwargs = signature.bind(self, *args, **kwargs).arguments
            del kwargs["self"]
            args = ()
        done = await self._worker.run(getattr(self._mirrored, method.__name__), *args, writes=writes, **kwargs)
        return mirrored_as(done, self._worker) if isinstance(done, (SyncFrame, SyncSnapshot)) else done

    return run


def iterated(method: Callable[..., Iterator[Any]]) -> Callable[..., AsyncIterator[Any]]:
    """A method that gives items for `async for`."""

    @wraps(method)
    def iterate(self: Mirror, *args: Any, **kwargs: Any) -> AsyncIterator[Any]:
        return self._worker.iterate(partial(getattr(self._mirrored, method.__name__), *args, **kwargs))

    return iterate


def read(name: str, member: property) -> property:
    """A property that is there without waiting."""
    return property(lambda self: getattr(self._mirrored, name), doc=member.__doc__)


def mirrored_as(one: Any, worker: Worker) -> Any:
    """What mirrors an object."""
    return mirror_of(type(one))(one, worker)


MIRRORS: dict[type, type[Any]] = {}


def mirror_of(mirrored: type) -> type[Any]:
    """The class that mirrors a class; its base classes mirror those of the class."""
    if mirrored not in MIRRORS:
        MIRRORS[mirrored] = made_mirror(mirrored)
    return MIRRORS[mirrored]


def made_mirror(mirrored: type) -> type[Any]:
    """Makes the class that mirrors a class."""
    members: dict[str, Any] = {}
    for name, member in vars(mirrored).items():
        if isinstance(member, property):
            members[name] = read(name, member)
        elif name.startswith("_") or not inspect.isfunction(member):
            continue
        elif str(member.__annotations__.get("return", "")).startswith("Iterator["):
            members[name] = iterated(member)
        else:
            members[name] = awaited(member, writes=issubclass(mirrored, Collection))
    if mirrored is Records:
        members["__aiter__"] = each
    bases = tuple(mirror_of(base) for base in mirrored.__bases__ if base not in (object, Handle) and is_own(base))
    doc = f"`cchc.{mirrored.__name__}` with methods that are awaited."
    return type(mirrored.__name__, bases or (Mirror,), {"__doc__": doc, "__module__": "cchc.aio", **members})


def is_own(one: type) -> bool:
    return one.__module__.split(".")[0] == "cchc"


def each(self: Mirror) -> AsyncIterator[Any]:
    """Every record, in the order of the first index, read some at a time."""
    return self._worker.iterate(self._mirrored.iter)


def collections() -> dict[str, type[Any]]:
    """The classes of collections and those they extend, by their names."""
    further: list[type] = [ArrowSource, Collection, Collections, RecordCollections, Records, StoreQuestions]
    named = [getattr(generated, name) for name in generated.__all__]
    return {one.__name__: mirror_of(one) for one in [*named, *further]}


Batch, Frame, Snapshot = (mirror_of(one) for one in (SyncBatch, SyncFrame, SyncSnapshot))


class Subscription(Handle):
    """A subscription to commits: `Store.subscribe` gives it. It holds no snapshot: read again after each notice."""

    def __init__(self, mirrored: SyncSubscription, worker: Worker) -> None:
        self._mirrored = mirrored
        self._worker = worker
        self._turn = asyncio.Lock()
        self._kept: list[Notice] = []

    async def wait(self, timeout: float | None = None) -> Notice | None:
        """Waits for the next notice. Commits since the last notice come as one.

        Gives `None` where no commit came within `timeout` seconds, or where the store was closed. Without a timeout it
        waits for as long as the store is open. Of several tasks that wait each notice comes to one. A wait that is
        cancelled takes no notice from the next one.
        """
        loop = asyncio.get_running_loop()
        until = None if timeout is None else loop.time() + timeout
        if not await turn(self._turn, timeout):
            return None
        try:
            if not self._kept:
                left = None if until is None else max(0.0, until - loop.time())
                await self._worker.run(self._wait, left)
            return self._kept.pop(0) if self._kept else None
        finally:
            self._turn.release()

    def _wait(self, timeout: float | None) -> None:
        notice = self._mirrored.wait(timeout)
        if notice is not None:
            # Also of a wait that is cancelled just then.
            self._kept.append(notice)

    @property
    def closed(self) -> bool:
        """Whether the store was closed: no more notices will come."""
        # A wait that runs ends with the store, and would make this one wait.
        return not self._turn.locked() and self._mirrored.closed

    async def notices(self, timeout: float | None = None) -> AsyncIterator[Notice]:
        """Yields notices until none came for `timeout` seconds, or the store was closed."""
        while (notice := await self.wait(timeout)) is not None:
            yield notice

    def __aiter__(self) -> AsyncIterator[Notice]:
        """Yields notices until the store is closed."""
        return self.notices()


class Store(mirror_of(_store.Store)):  # type: ignore[misc]  # made at run time
    """`cchc.Store` with methods that are awaited: `cchc.aio.open` gives it, and an `async with` block closes it.

    Each call runs in a thread, so the event loop goes on meanwhile. A call of a task that is cancelled, by
    `asyncio.timeout` say, ends and nothing of it is kept; only if its changes are already being synced are they kept,
    and the `CancelledError` has a note that says so.

    Args:
        store: A store that is open. Both may be used; closing one closes the other.
        threads: How many calls run at the same time; the others wait for their turn.
    """

    def __init__(self, store: _store.Store, threads: int = THREADS) -> None:
        super().__init__(store, Worker(checked(threads)))

    def acting_as(self, actor: str) -> Store:
        """Gives a handle of the same store whose writes are somebody else's; as `cchc.Store.acting_as`, at once.

        It shares the threads of the store, and an `async with` block of it closes nothing.

        >>> import asyncio, cchc.aio
        >>> async def main():
        ...     async with cchc.aio.in_memory(actor="van-phong") as store:
        ...         officer = store.acting_as("nguyen.van.a")
        ...         unit = await officer.units.add(name="Sở Xây dựng", kind="department")
        ...         return unit.header.actor, officer.actor, store.actor
        >>> asyncio.run(main())
        ('nguyen.van.a', 'nguyen.van.a', 'van-phong')
        """
        handle = Store.__new__(Store)
        super(Store, handle).__init__(self._mirrored.acting_as(actor), self._worker)
        return handle

    @asynccontextmanager
    async def batch(self, operation: str = "batch") -> AsyncIterator[Any]:
        """Groups writes into one commit: on leaving the block all of them are durable, after an exception none.

        >>> import asyncio, cchc.aio, tempfile
        >>> async def main(path):
        ...     async with cchc.aio.open(path) as store:
        ...         async with store.batch("units.import") as batch:
        ...             department = await batch.units.add(name="Sở Xây dựng", kind="department")
        ...             await batch.units.add(name="Văn phòng Sở", kind="division", parent=department.id)
        ...         return await store.units.count()
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     asyncio.run(main(f"{folder}/a.cchc"))
        2
        """
        store, worker = self._worker, BatchWorker()
        # Where this task has a batch already, that one's thread tells so.
        begin = partial(self._mirrored._native.batch, operation)
        first = BATCHES.get().get(store)
        if first is not None and first.is_open:
            await first.run(begin)
        native = await worker.run(begin, unwanted=lambda native: native.abort())
        with worker.instead_of(store):
            try:
                yield Batch(SyncBatch(native), worker)
                await worker.run(native.commit)
            except BaseException as error:
                try:
                    await worker.finish(native.abort)
                except CchcError:
                    pass
                except asyncio.CancelledError:
                    if not isinstance(error, asyncio.CancelledError):
                        raise
                raise

    async def subscribe(self) -> Subscription:
        """Subscribes to commits from now on; as `cchc.Store.subscribe`."""
        # A wait takes a thread for as long as it lasts: not one of those for calls.
        return Subscription(await self._worker.run(self._mirrored.subscribe), Worker(1))

    def watch(self, timeout: float | None = None) -> AsyncIterator[Notice]:
        """Yields a notice for commits from now on, until none came for `timeout` seconds or the store was closed.

        >>> import asyncio, cchc.aio, tempfile
        >>> async def main(path):
        ...     async with cchc.aio.open(path) as store:
        ...         notices = store.watch()
        ...         await store.units.add(name="Sở Xây dựng", kind="department")
        ...         async for notice in notices:
        ...             return notice.kinds
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     asyncio.run(main(f"{folder}/a.cchc"))
        frozenset({'unit'})
        """
        return Subscription(self._mirrored.subscribe(), Worker(1)).notices(timeout)

    async def __aenter__(self) -> Store:
        """The store itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Closes the file, also if the task is cancelled; a handle of `acting_as` leaves it open."""
        await self._worker.finish(self._mirrored._leave)


def checked(threads: int) -> int:
    """A number of threads."""
    number: int = check_value("store", "threads", threads, int)
    if number < 1:
        raise ValueError("threads: at least one is needed (cần ít nhất một)")
    return number


class Opening:
    """What `open` and `in_memory` give: `await` it, or open and close the store with `async with`."""

    def __init__(self, opened: Callable[..., _store.Store], *args: Any, threads: int, **options: Any) -> None:
        self._opened = opened
        self._args = args
        self._threads = checked(threads)
        self._options = options

    def __await__(self) -> Generator[Any, None, Store]:
        """Opens the store."""
        return self._open().__await__()

    async def _open(self) -> Store:
        opened = Worker(1).run(self._opened, *self._args, unwanted=_store.Store.close, **self._options)
        return Store(await opened, self._threads)

    async def __aenter__(self) -> Store:
        """Opens the store."""
        self._store = await self._open()
        return self._store

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Closes it, also if the task is cancelled."""
        await self._store.__aexit__(kind, error, traceback)


@wraps(_store.open)
def open(path: str | os.PathLike[str], *, threads: int = THREADS, **options: Any) -> Opening:
    return Opening(_store.open, path, threads=threads, **options)


@wraps(_store.in_memory)
def in_memory(*, threads: int = THREADS, **options: Any) -> Opening:
    return Opening(_store.in_memory, threads=threads, **options)


def with_threads(function: Callable[..., _store.Store]) -> inspect.Signature:
    """The signature of a function that opens a store, with the number of threads."""
    of_store = inspect.signature(function)
    threads = inspect.Parameter("threads", inspect.Parameter.KEYWORD_ONLY, default=THREADS, annotation="int")
    return of_store.replace(parameters=[*of_store.parameters.values(), threads], return_annotation="Opening")


vars(open)["__signature__"] = with_threads(_store.open)
vars(in_memory)["__signature__"] = with_threads(_store.in_memory)


@wraps(_store.restore)
async def restore(*args: Any, **options: Any) -> Any:
    return await Worker(1).run(_store.restore, *args, **options)


for _public in (Opening, Store, Subscription, in_memory, open, restore):
    _public.__module__ = "cchc.aio"
