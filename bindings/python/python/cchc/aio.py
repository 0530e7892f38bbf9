"""The library for programs with an event loop (asyncio): the same store, with methods that are awaited.

`open` gives the store, `in_memory` one for tests; its collections, batches, snapshots and frames have the methods that
those of `cchc` have. Methods that give records one by one are for `async for`. Values, errors and everything else are
those of `cchc`.

>>> import asyncio, cchc.aio, tempfile
>>> async def main(path):
...     async with cchc.aio.open(path, actor="van-phong") as store:
...         unit = await store.units.add(name="Sở Xây dựng", kind="department")
...         return [each.name async for each in store.units]
>>> with tempfile.TemporaryDirectory() as folder:
...     asyncio.run(main(f"{folder}/a.cchc"))
['Sở Xây dựng']
"""

from cchc._asynchronous import Batch as Batch
from cchc._asynchronous import Frame as Frame
from cchc._asynchronous import Opening as Opening
from cchc._asynchronous import Snapshot as Snapshot
from cchc._asynchronous import Store as Store
from cchc._asynchronous import Subscription as Subscription
from cchc._asynchronous import collections as _collections
from cchc._asynchronous import in_memory as in_memory
from cchc._asynchronous import open as open
from cchc._asynchronous import restore as restore

globals().update(_collections())
__all__ = [name for name in vars() if not name.startswith("_")]
