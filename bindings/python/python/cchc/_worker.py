"""Runs calls of a store in threads, for a program with an event loop."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from contextvars import ContextVar, copy_context
from functools import partial
from inspect import isawaitable
from itertools import islice
from types import MappingProxyType
from typing import Any, TypeVar, cast
from weakref import WeakSet

from cchc import _native

T = TypeVar("T")

Progress = Callable[[int, int], object]

READ = 200
"""Items of an iterator that are read at a time."""

KEPT = "cchc: the changes were already being written and are kept"


class Worker:
    """Threads for the calls of one store, of a batch or of a subscription."""

    def __init__(self, threads: int) -> None:
        self._count = threads
        self._start()

    def _start(self) -> None:
        self._process = os.getpid()
        self._threads = ThreadPoolExecutor(self._count, thread_name_prefix="cchc")
        # Only one write runs at a time: more of them that wait would keep reads from their threads.
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="cchc-write")

    def threads(self, *, writes: bool = False) -> ThreadPoolExecutor:
        """The threads for a call of this task."""
        if self._process != os.getpid():
            # A fork takes no threads along.
            self._start()
        if IN_PROGRESS.get():
            # The other threads may all be waiting for the progress callback that makes this call.
            return ThreadPoolExecutor(1, thread_name_prefix="cchc-progress")
        batch = BATCHES.get().get(self)
        if batch is not None and batch.is_open:
            # A write through the store would wait for this very batch: its own thread is told so at once.
            return batch._threads
        return self._writing if writes else self._threads

    async def run(
        self,
        function: Callable[..., T],
        /,
        *args: Any,
        writes: bool = False,
        unwanted: Callable[[T], object] | None = None,
        **kwargs: Any,
    ) -> T:
        """Runs a function in a thread and awaits it.

        If the task is cancelled, so is the call: this waits until it has ended, which takes milliseconds. `unwanted`
        gets what it gave all the same.
        """
        call = WatchedCall(kwargs)
        work = partial(copy_context().run, call.cancellation.run, partial(function, *args, **kwargs))
        thread = self.threads(writes=writes).submit(work)
        done = asyncio.wrap_future(thread)
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError as error:
            if thread.cancel():
                raise
            call.cancel()
            await ended(done)
            if failure_of(done) is None and unwanted is not None:
                await self.finish(partial(unwanted, done.result()))
            if call.cancellation.committed:
                note_kept(error)
            raise

    async def finish(self, function: Callable[[], T]) -> T:
        """Runs a function to its end, also if the task is cancelled meanwhile; it is cancelled afterwards then."""
        done = asyncio.wrap_future(self.threads().submit(copy_context().run, function))
        is_cancelled = await ended(done)
        if is_cancelled and failure_of(done) is None:
            raise asyncio.CancelledError
        return done.result()

    async def iterate(self, make: Callable[[], Iterator[T]]) -> AsyncIterator[T]:
        """Gives what an iterator gives, some items read at a time."""
        items = await self.run(make)
        while some := await self.run(lambda: list(islice(items, READ))):
            for item in some:
                yield item


class BatchWorker(Worker):
    """The one thread of an open batch."""

    def __init__(self) -> None:
        super().__init__(1)
        self._writing = self._threads
        self.is_open = True

    @contextmanager
    def instead_of(self, store: Worker) -> Iterator[None]:
        """Until then calls through the store, of this task and those that it starts, run in this thread, too."""
        BATCHES.set({**BATCHES.get(), store: self})
        try:
            yield
        finally:
            self.is_open = False
            # This may be another task than the one that began, with other batches.
            BATCHES.set({of: batch for of, batch in BATCHES.get().items() if batch is not self})


BATCHES: ContextVar[Mapping[Worker, BatchWorker]] = ContextVar("BATCHES", default=MappingProxyType({}))
"""The open batches of a task, by the threads of their stores."""

IN_PROGRESS: ContextVar[bool] = ContextVar("IN_PROGRESS", default=False)
"""Whether a task is a progress callback."""


class EndedError(Exception):
    """Ends a call from within its progress callback; the task that made it is cancelled."""


class WatchedCall:
    """A call that can be cancelled, also while it waits for its progress callback."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self.cancellation = _native.Cancellation()
        self._telling: Future[None] | None = None
        self._is_cancelled = False
        progress = arguments.get("progress")
        if progress is not None:
            arguments["progress"] = self._in_loop(progress, asyncio.get_running_loop())
        CALLS.add(self)

    def cancel(self) -> None:
        """Ends the call."""
        self._is_cancelled = True
        self.cancellation.cancel()
        if self._telling is not None:
            self._telling.cancel()

    def _in_loop(self, progress: Progress, loop: asyncio.AbstractEventLoop) -> Progress:
        """A progress callback, or a coroutine function, that is called in the event loop."""

        async def tell(done: int, total: int) -> None:
            IN_PROGRESS.set(True)
            answer = progress(done, total)
            if isawaitable(answer):
                await cast("Awaitable[object]", answer)

        def wait(done: int, total: int) -> None:
            self._telling = asyncio.run_coroutine_threadsafe(tell(done, total), loop)
            if self._is_cancelled:
                self._telling.cancel()
            try:
                self._telling.result()
            except CancelledError:
                if self._is_cancelled:
                    raise EndedError from None
                raise

        return wait


CALLS: WeakSet[WatchedCall] = WeakSet()
"""Calls that may be running."""


def end_calls() -> None:
    """Ends all calls, so that the interpreter does not wait for ever for their threads."""
    for call in list(CALLS):
        call.cancel()


# As `concurrent.futures` does: `atexit` is too late, threads are waited for before.
if register := getattr(threading, "_register_atexit", None):
    register(end_calls)


async def ended(done: asyncio.Future[Any]) -> bool:
    """Waits for a call to end, however often the task is cancelled; tells whether it was."""
    is_cancelled = False
    while not done.done():
        try:
            await asyncio.wait({done})
        except asyncio.CancelledError:  # noqa: PERF203
            is_cancelled = True
    return is_cancelled


def failure_of(done: asyncio.Future[Any]) -> BaseException | None:
    """What a call that has ended failed with."""
    return asyncio.CancelledError() if done.cancelled() else done.exception()


def note_kept(error: BaseException) -> None:
    """Python 3.10 has no `add_note`; it keeps the attribute without printing it."""
    if hasattr(error, "add_note"):
        error.add_note(KEPT)
    else:
        error.__notes__ = [*getattr(error, "__notes__", []), KEPT]


async def turn(lock: asyncio.Lock, timeout: float | None) -> bool:
    """Waits for a lock; tells whether it was had in time."""
    with suppress(asyncio.TimeoutError):
        return await asyncio.wait_for(lock.acquire(), timeout)
    return False
