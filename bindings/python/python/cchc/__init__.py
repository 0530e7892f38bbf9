"""An embedded database for administrative-reform communication work in Vietnamese provincial bodies.

One file, no server, works offline. `open` gives the store, `in_memory` one for tests; its collections (`units`,
`plans`, `sessions`, …) hold records, which are frozen values with types; `read_plan` turns a plan's text or Word
document into one of them; `Store.report` tells what was promised and what is proven.

>>> import cchc, tempfile
>>> from datetime import date
>>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/so-xay-dung.cchc", actor="van-phong") as store:
...     session = store.sessions.add(kind="agency_meeting", held_on=date(2021, 3, 5), subject="Họp cơ quan tháng 3")
...     session = store.sessions.hold(session.id, invited=42, informed=40, understood=37, method="quiz")
...     report = store.report(cchc.Period.quarter(2021, 1))
...     report.sessions.informed, [item.code for item in report.attention]
(40, ['minutes_missing'])
"""

import cchc._interpreter  # noqa: F401 - refuses sub-interpreters before anything else is loaded

# isort: split
from msgspec.structs import replace as replace

from cchc import _native
from cchc._base import asdict as asdict
from cchc._batch import Batch as Batch
from cchc._document import docx_text as docx_text
from cchc._document import read_plan as read_plan
from cchc._errors import Cancelled as Cancelled
from cchc._errors import CchcError as CchcError
from cchc._errors import ClockDoubtful as ClockDoubtful
from cchc._errors import Closed as Closed
from cchc._errors import Conflict as Conflict
from cchc._errors import Corrupt as Corrupt
from cchc._errors import Duplicate as Duplicate
from cchc._errors import Internal as Internal
from cchc._errors import Invalid as Invalid
from cchc._errors import InvalidTransition as InvalidTransition
from cchc._errors import KeyNeeded as KeyNeeded
from cchc._errors import Locked as Locked
from cchc._errors import NewerFormat as NewerFormat
from cchc._errors import NotAStore as NotAStore
from cchc._errors import NotCovered as NotCovered
from cchc._errors import NotFound as NotFound
from cchc._errors import Referenced as Referenced
from cchc._errors import StorageIo as StorageIo
from cchc._frame import Frame as Frame
from cchc._generated.collections import *
from cchc._generated.model import *
from cchc._legacy import Encoding as Encoding
from cchc._records import Page as Page
from cchc._snapshot import Snapshot as Snapshot
from cchc._store import Sharing as Sharing
from cchc._store import Store as Store
from cchc._store import in_memory as in_memory
from cchc._store import new_key as new_key
from cchc._store import open as open
from cchc._store import restore as restore
from cchc._tables import mark_errors as mark_errors
from cchc._watch import Subscription as Subscription

__version__ = _native.VERSION
"""The version of the package."""
