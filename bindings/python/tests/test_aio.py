"""The store for programs with an event loop."""

from __future__ import annotations

import asyncio
import datetime
import functools
import inspect
import re
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
import test_conformance as conformance

import cchc
import cchc.aio
from cchc._asynchronous import Mirror

T = TypeVar("T")
Test = Callable[[cchc.aio.Store], Awaitable[None]]


def in_a_store(path: Path, test: Test) -> None:
    async def main() -> None:
        async with cchc.aio.open(path, actor="van-phong") as store:
            await test(store)

    asyncio.run(main())


def asyncio_timeout(seconds: float) -> Any:
    """As `asyncio.timeout`, which Python 3.10 has not."""
    return asyncio.timeout(seconds) if sys.version_info >= (3, 11) else nullcontext_async()


@asynccontextmanager
async def nullcontext_async() -> AsyncIterator[None]:
    yield


def divisions(count: int) -> list[cchc.OrganisationUnit]:
    return [cchc.OrganisationUnit(name=f"Phòng {number}", kind=cchc.UnitKind.DIVISION) for number in range(count)]


def test_calls_run_beside_each_other_and_the_loop_goes_on(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                ticks += 1
                await asyncio.sleep(0)

        ticking = asyncio.create_task(tick())
        added = await asyncio.gather(*(store.units.add(unit) for unit in divisions(20)))
        ticking.cancel()
        assert len({unit.id for unit in added}) == 20 == await store.units.count()
        assert ticks > 20

    in_a_store(path, test)


def test_records_come_one_by_one(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        await store.units.add_many(divisions(450))
        names = [unit.name async for unit in store.units]
        assert sorted(names) == sorted(unit.name for unit in divisions(450))
        async for unit in store.units.iter(name="Phòng 17"):
            assert unit.name == "Phòng 17"
        frame = await store.units.frame(["name"])
        assert (frame.columns, await frame.count()) == (["name"], 450)
        assert [row async for row in frame.rows()] == [(name,) for name in names]
        assert (await store.units.to_polars(["name"]))["name"].to_list() == names

    in_a_store(path, test)


def test_errors_are_those_of_the_package(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        with pytest.raises(cchc.Invalid, match="name"):
            await store.units.add(name=" ", kind="division")
        with pytest.raises(TypeError):
            await store.units.add()  # type: ignore[call-overload]
        await store.close()
        with pytest.raises(cchc.Closed):
            await store.units.count()
        with pytest.raises(TypeError, match="pickled"):
            store.__reduce__()

    in_a_store(path, test)
    with pytest.raises(cchc.NotAStore):
        in_a_store(path.parent, test)


def test_the_past_stays_as_it_was(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        unit = await store.units.add(divisions(1)[0])
        assert unit.header.updated is not None
        await store.units.update(cchc.replace(unit, name="Văn phòng"))
        then = await store.as_of(unit.header.updated)
        assert isinstance(then, cchc.aio.Snapshot)
        assert (await then.units.get(unit.id)).name == "Phòng 0"
        assert [each.name async for each in then.units] == ["Phòng 0"]

    in_a_store(path, test)


def test_a_batch_is_kept_as_a_whole_or_not_at_all(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        async with store.batch("units.import") as batch:
            await asyncio.gather(*(batch.units.add(unit) for unit in divisions(30)))
            assert await batch.units.count() == 30
            # Waiting for oneself would never end.
            with pytest.raises(cchc.Locked, match="this thread has a batch open"):
                await store.units.add(name="Văn phòng", kind="division")
        with pytest.raises(RuntimeError):
            async with store.batch() as batch:
                await batch.units.add(name="Văn phòng", kind="division")
                raise RuntimeError
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(unending_batch(store), 0.1)
        assert await store.units.count() == 30

    async def unending_batch(store: cchc.aio.Store) -> None:
        async with store.batch() as batch:
            await batch.units.add(name="Văn phòng", kind="division")
            await asyncio.Event().wait()

    in_a_store(path, test)


def test_a_batch_is_ended_however_it_is_left(path: Path) -> None:
    async def cancelled_at_its_end(store: cchc.aio.Store) -> None:
        async with store.batch() as batch:
            await batch.units.add(name="Văn phòng", kind="division")
            task = asyncio.current_task()
            assert task is not None
            task.cancel()

    async def cancelled_while_another_task_uses_it(store: cchc.aio.Store) -> None:
        async with store.batch() as batch:
            asyncio.create_task(batch.units.add_many(divisions(5_000)))  # noqa: RUF006 - it is not awaited on purpose
            await asyncio.sleep(0.01)

    async def opened_and_cancelled(store: cchc.aio.Store) -> None:
        async with store.batch():
            pass

    async def test(store: cchc.aio.Store) -> None:
        ways = [cancelled_at_its_end, cancelled_while_another_task_uses_it, *20 * [opened_and_cancelled]]
        tasks = [asyncio.create_task(way(store)) for way in ways[:1]]
        await asyncio.wait(tasks)
        for number, way in enumerate(ways[1:]):
            task = asyncio.create_task(way(store))
            tasks.append(task)
            await asyncio.sleep(0.02 if number == 0 else number / 20_000)
            task.cancel()
            await asyncio.wait([task])
            # Nobody has the writer lock, though the tasks and what they raised are still there.
            async with asyncio_timeout(5):
                await store.units.add(name=f"Phòng {way.__name__} {number}", kind="division")
        assert tasks[0].cancelled()

    in_a_store(path, test)


def test_a_batch_is_for_tasks_that_it_is_handed_to(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        queue: asyncio.Queue[cchc.aio.Batch] = asyncio.Queue()

        async def consume() -> None:
            batch = await queue.get()
            await batch.units.add_many(divisions(2_000))

        consumer = asyncio.create_task(consume())
        async with store.batch() as batch:
            queue.put_nowait(batch)
            await asyncio.sleep(0.01)
        await consumer
        assert await store.units.count() == 2_000
        with pytest.raises(cchc.Closed, match="the batch has ended"):
            await batch.units.count()

    in_a_store(path, test)


def test_a_task_may_outlive_the_batch_that_it_was_started_in(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        ended = asyncio.Event()

        async def outlive() -> int:
            await ended.wait()
            await store.units.add(name="Văn phòng", kind="division")
            return await store.units.count()

        async with store.batch():
            outliving = asyncio.create_task(outlive())
            with pytest.raises(cchc.Locked, match="this thread has a batch open"):
                async with store.batch():
                    pass
        ended.set()
        assert await outliving == 1

    in_a_store(path, test)


def test_a_batch_may_be_left_by_another_task(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        stack = AsyncExitStack()
        batch = await asyncio.create_task(stack.enter_async_context(store.batch()))
        await batch.units.add(name="Văn phòng", kind="division")
        await stack.aclose()
        await store.units.add(name="Thanh tra", kind="division")
        assert await store.units.count() == 2

    in_a_store(path, test)


@contextmanager
def held(store: cchc.Store) -> Iterator[None]:
    """Another thread has the writer lock."""
    is_held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with store.batch("other"):
            is_held.set()
            release.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    is_held.wait()
    try:
        yield
    finally:
        release.set()
        thread.join()


WAITS: dict[str, Callable[[cchc.aio.Store], Coroutine[Any, Any, object]]] = {
    "add": lambda store: store.units.add(name="Văn phòng", kind="division"),
    "import": lambda store: store.units.import_table([{"Tên đơn vị": "Văn phòng", "Loại": "Phòng"}]),
    "batch": lambda store: entered(store),
    "notice": lambda store: noticed(store),
}


async def entered(store: cchc.aio.Store) -> None:
    async with store.batch():
        raise AssertionError("another one has it")


async def noticed(store: cchc.aio.Store) -> None:
    await (await store.subscribe()).wait()


@pytest.mark.parametrize("wait", WAITS.values(), ids=list(WAITS))
def test_a_wait_ends_with_its_task(path: Path, wait: Callable[[cchc.aio.Store], Coroutine[Any, Any, object]]) -> None:
    async def test(store: cchc.aio.Store) -> None:
        start = time.monotonic()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(wait(store), 0.1)
        # A write waits for 30 seconds, a subscription for ever.
        assert time.monotonic() - start < 5
        assert await store.units.count() == 0

    async def main() -> None:
        with cchc.open(path) as of_threads, held(of_threads):
            await test(cchc.aio.Store(of_threads))

    asyncio.run(main())


def test_reads_go_on_while_writes_wait(path: Path) -> None:
    async def main() -> None:
        with cchc.open(path) as of_threads:
            store = cchc.aio.Store(of_threads, threads=1)
            with held(of_threads):
                adding = [asyncio.create_task(store.units.add(unit)) for unit in divisions(20)]
                async with asyncio_timeout(5):
                    assert await store.units.count() == 0
                start = time.monotonic()
                adding[-1].cancel()
                await asyncio.wait(adding[-1:])
                assert time.monotonic() - start < 5
            await asyncio.gather(*adding[:-1])
            assert await store.units.count() == 19

    asyncio.run(main())


def test_an_opening_that_is_cancelled_leaves_nothing_open(path: Path) -> None:
    async def opened() -> None:
        await cchc.aio.open(path)

    async def main() -> None:
        for number in range(20):
            opening = asyncio.create_task(opened())
            await asyncio.sleep(number / 5_000)
            opening.cancel()
            await asyncio.wait([opening])
            if opening.cancelled():
                cchc.open(path).close()

    asyncio.run(main())
    with pytest.raises(ValueError, match="threads"):
        cchc.aio.open(path.with_name("b.cchc"), threads=0)
    assert not path.with_name("b.cchc").exists()


def test_what_waits_for_its_turn_is_not_begun_once_it_is_cancelled(path: Path) -> None:
    async def main() -> None:
        with cchc.open(path) as of_threads:
            store = cchc.aio.Store(of_threads, threads=1)
            with held(of_threads):
                first, second = (asyncio.create_task(store.units.add(unit)) for unit in divisions(2))
                await asyncio.sleep(0.05)
                second.cancel()
                await asyncio.sleep(0.05)
            await first
            with pytest.raises(asyncio.CancelledError):
                await second
            assert [unit.name async for unit in store.units] == ["Phòng 0"]

    asyncio.run(main())


def test_long_work_ends_with_its_task_and_nothing_of_it_is_kept(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        for moment in (0.0, 0.002, 0.01, 0.05, 0.2):
            adding = asyncio.create_task(store.units.add_many(divisions(20_000)))
            await asyncio.sleep(moment)
            assert not adding.done()
            adding.cancel()
            with pytest.raises(asyncio.CancelledError) as raised:
                await adding
            is_kept = "are kept" in "".join(getattr(raised.value, "__notes__", ()))
            assert await store.units.count() == (20_000 if is_kept else 0)
            if is_kept:
                return

    in_a_store(path, test)


def test_progress_is_told_in_the_loop(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        await store.units.add_many(divisions(300))
        steps: list[tuple[int, int]] = []
        threads = set()

        def tell(done: int, total: int) -> None:
            threads.add(threading.get_ident())
            steps.append((done, total))

        async def tell_later(done: int, total: int) -> None:
            await asyncio.sleep(0)
            tell(done, total)

        for listener in (tell, tell_later):
            steps.clear()
            assert (await store.verify(listener)).sound
            assert steps[-1][0] == steps[-1][1] > 0
        assert threads == {threading.get_ident()}

        def refuse(done: int, total: int) -> None:
            raise LookupError(f"{done} of {total}")

        with pytest.raises(LookupError):
            await store.reindex(progress=refuse)

    in_a_store(path, test)


def test_progress_may_read_and_be_cancelled(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        await store.units.add_many(divisions(300))

        async def look(done: int, total: int) -> None:
            assert await store.units.count() == 300

        async def wait(done: int, total: int) -> None:
            await asyncio.Event().wait()

        found = await asyncio.gather(*(store.verify(progress=look) for _ in range(12)))
        assert all(each.sound for each in found)
        start = time.monotonic()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(store.verify(progress=wait), 0.1)
        assert time.monotonic() - start < 5

    in_a_store(path, test)


async def is_kept(task: asyncio.Future[Any]) -> bool:
    """Whether a write was done, or cancelled too late."""
    try:
        return isinstance(await task, cchc.Record)
    except asyncio.CancelledError as error:
        return bool(getattr(error, "__notes__", ()))


def test_only_what_is_kept_is_said_to_be_kept(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        subscription = await store.subscribe()
        kept = 0
        for number in range(60):
            add = asyncio.ensure_future(store.units.add(divisions(number + 1)[number]))
            tasks: list[asyncio.Future[Any]] = [
                add,
                *map(asyncio.ensure_future, (store.units.count(), subscription.wait())),
            ]
            await asyncio.sleep(number / 20_000)
            for task in tasks:
                task.cancel()
            adding, *reading = [await is_kept(task) for task in tasks]
            assert reading == [False, False]
            kept += adding
            assert await store.units.count() == kept

    in_a_store(path, test)


def test_each_notice_comes_to_one_who_waits(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        subscription = await store.subscribe()
        first, second = (asyncio.create_task(subscription.wait()) for _ in range(2))
        await asyncio.sleep(0.02)
        assert await subscription.wait(0.05) is None
        first.cancel()
        await store.units.add(name="Văn phòng", kind="division")
        async with asyncio_timeout(5):
            assert await second is not None
        assert not subscription.closed
        await store.close()
        assert subscription.closed

    in_a_store(path, test)


ENDINGS = {
    "watch": "asyncio.ensure_future(store.watch().__anext__())",
    "progress": "asyncio.ensure_future(store.verify(progress=forever))",
    "fork": "await forked(store)",
}


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=list(ENDINGS))
def test_a_process_ends_whatever_is_still_asked_for(path: Path, ending: str) -> None:
    program = f"""
import asyncio, os, cchc.aio

async def forever(done, total):
    await asyncio.Event().wait()

async def forked(store):
    await store.units.count()
    child = os.fork()
    if child == 0:
        asyncio._set_running_loop(None)
        try:
            asyncio.new_event_loop().run_until_complete(store.units.count())
        except cchc.Closed:
            os._exit(0)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0

async def main():
    store = await cchc.aio.open({str(path)!r})
    task = {ending}
    await asyncio.sleep(0.1)

asyncio.new_event_loop().run_until_complete(main())
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=60, capture_output=True)


def test_notices_of_commits(path: Path) -> None:
    async def test(store: cchc.aio.Store) -> None:
        notices = store.watch(timeout=0.2)
        await store.units.add_many(divisions(2))
        assert [notice.seq async for notice in notices] == [2]

        subscription = await store.subscribe()
        for _ in range(3):
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(subscription.wait(), 0.01)
        await store.units.add(name="Văn phòng", kind="division")
        notice = await subscription.wait()
        assert notice is not None
        assert notice.seq == 3

        ending = asyncio.create_task(until_the_end(subscription))
        await asyncio.sleep(0.01)
        await store.close()
        assert await ending == []

    async def until_the_end(subscription: cchc.aio.Subscription) -> list[cchc.Notice]:
        return [notice async for notice in subscription]

    in_a_store(path, test)


def test_a_store_that_is_open_may_be_used_both_ways(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        with cchc.open(path) as of_threads:
            store = cchc.aio.Store(of_threads)
            of_threads.units.add(name="Văn phòng", kind="division")
            assert await store.units.count() == 1
        store = await cchc.aio.open(path)
        monkeypatch.setattr(sys.modules["__main__"], "kho", store, raising=False)
        with pytest.raises(cchc.Locked, match=r"close it with await kho\.close\(\)"):
            cchc.open(path)
        await store.close()
        copied = await cchc.aio.restore(path, path.with_name("b.cchc"))
        assert copied.dropped == 0

    asyncio.run(main())


def test_the_readme_runs_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    text = next(block for block in blocks if "cchc.aio" in block)
    text = text.replace("store.watch(timeout=0.1):", "written(store):")
    scope: dict[str, Any] = {"date": datetime.date, "written": written}
    exec(f"async def main():\n{textwrap.indent(text, '    ')}", scope)
    asyncio.run(scope["main"]())
    assert capsys.readouterr().out == "Giao ban\nfrozenset({'unit'})\n"


async def written(store: cchc.aio.Store) -> AsyncIterator[cchc.Notice]:
    notices = store.watch(timeout=0.1)
    await store.units.add(name="Thanh tra", kind="division")
    async for notice in notices:
        yield notice


README = Path(__file__).parents[1] / "README.md"


def test_every_public_method_is_there() -> None:
    for name in cchc.aio.__all__:
        mirror, mirrored = getattr(cchc.aio, name), getattr(cchc, name, None)
        if not (inspect.isclass(mirror) and issubclass(mirror, Mirror) and inspect.isclass(mirrored)):
            continue
        methods = {method for method in dir(mirrored) if not method.startswith("_")}
        assert methods <= set(dir(mirror)) | {"path"}, name


class Blocking:
    """Stands for a store, but what its methods do is done by the one for event loops."""

    def __init__(self, runner: Any, blocking: Any, awaited: Any) -> None:
        self.runner = runner
        self.blocking = blocking
        self.awaited = awaited

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """That of the blocking one, for `isinstance`."""
        return type(self.blocking)

    def __getattr__(self, name: str) -> Any:
        member, awaited = getattr(self.blocking, name), getattr(self.awaited, name, None)
        if isinstance(awaited, Mirror):
            return Blocking(self.runner, member, awaited)
        if not inspect.iscoroutinefunction(awaited):
            return member

        @functools.wraps(member)
        def call(*args: Any, **kwargs: Any) -> Any:
            done = self.runner.run(awaited(*args, **kwargs))
            return Blocking(self.runner, done._mirrored, done) if isinstance(done, Mirror) else done

        return call

    def acting_as(self, actor: str) -> Blocking:
        handle = self.awaited.acting_as(actor)
        return Blocking(self.runner, handle._mirrored, handle)

    @contextmanager
    def batch(self, operation: str = "batch") -> Iterator[Blocking]:
        manager = self.awaited.batch(operation)
        batch = self.runner.run(manager.__aenter__())
        try:
            yield Blocking(self.runner, batch._mirrored, batch)
        except BaseException as error:
            self.runner.run(manager.__aexit__(type(error), error, error.__traceback__))
            raise
        self.runner.run(manager.__aexit__(None, None, None))


class AwaitingRunner(conformance.Runner):
    """Runs a case through `cchc.aio`."""

    def __init__(self, path: Path) -> None:
        self.runner = asyncio.Runner()  # type: ignore[attr-defined,unused-ignore] # from Python 3.11 on
        super().__init__(path)

    def open(self, key: bytes | None = conformance.KEY) -> Any:
        store = super().open(key)
        return Blocking(self.runner, store, cchc.aio.Store(store))


@pytest.mark.skipif(sys.version_info < (3, 11), reason="asyncio.Runner is not in Python 3.10")
@pytest.mark.parametrize("case", list(conformance.cases()))
def test_case(case: conformance.Case, path: Path) -> None:
    runner = AwaitingRunner(path)
    try:
        runner.run(case["steps"])
    finally:
        runner.store.close()
        runner.runner.close()
