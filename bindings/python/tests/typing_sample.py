"""What type checkers make of the package; mypy reads it, nobody runs it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import cchc
import cchc.aio

if TYPE_CHECKING:
    from typing_extensions import assert_type


def check(store: cchc.Store, plan: cchc.Plan, at: datetime.datetime) -> None:
    session = store.sessions.add(
        kind="agency_meeting", held_on=datetime.date(2021, 3, 5), subject="Họp cơ quan", plan=plan.id
    )
    assert_type(session, cchc.Session)
    assert_type(session.id, cchc.SessionId)
    assert_type(store.sessions[session.id], cchc.Session)
    assert_type(list(store.sessions), list[cchc.Session])
    store.units.get(session.id)  # type: ignore[arg-type] # an identity of another kind
    store.sessions.page(plan=session.id)  # type: ignore[arg-type]
    assert_type(session.kind, cchc.SessionKind)
    assert_type(session.held_on, datetime.date)
    assert_type(session.starts, datetime.time | None)
    assert_type(session.header.updated, datetime.datetime | None)
    assert_type(session.turnout, cchc.Turnout | None)
    assert_type(store.sessions.add(session), cchc.Session)
    assert_type(cchc.replace(session, place="Hội trường"), cchc.Session)
    assert_type(store.sessions.add_many([session]), list[cchc.Session])
    assert_type(store.sessions.hold(session.id, invited=1, informed=1, method="quiz"), cchc.Session)
    assert_type(store.sessions.page(kind=cchc.SessionKind.BRIEFING, limit=5), cchc.Page[cchc.Session])
    assert_type(store.sessions.page(plan=plan.id).items[0].moves, list[cchc.Move])
    assert_type(store.sessions.find(session.id), cchc.Session | None)
    assert_type([each.subject for each in store.sessions.iter(status="held")], list[str])
    assert_type(store.plans.track(plan.id), list[cchc.Activity])
    assert_type(store.plans.progress(plan.id, on=datetime.date(2021, 6, 30)), list[cchc.PromiseProgress])
    assert_type(store.report(cchc.Period.year(2021)), cchc.Report)
    assert_type(store.as_of(at).sessions.get(session.id), cchc.Session)
    assert_type(store.attach(Path("a.txt"), dated=datetime.date(2021, 3, 5)), cchc.Attachment)
    assert_type(cchc.read_plan("KẾ HOẠCH").findings, list[cchc.Finding])
    assert_type(cchc.docx_text(b""), str)
    with store.batch() as batch:
        assert_type(batch.units.add(name="Sở", kind="department"), cchc.OrganisationUnit)


async def awaited(path: Path, session: cchc.SessionId, at: datetime.datetime) -> None:
    async with cchc.aio.open(path, actor="van-phong") as store:
        assert_type(await store.sessions.get(session), cchc.Session)
        await store.units.get(session)  # type: ignore[arg-type]
        assert_type([each async for each in store.sessions.iter(status="held")], list[cchc.Session])
        assert_type([each async for each in store.sessions], list[cchc.Session])
        assert_type(await store.report(cchc.Period.year(2021)), cchc.Report)
        assert_type(await (await store.as_of(at)).sessions.page(limit=5), cchc.Page[cchc.Session])
        assert_type(await (await store.sessions.frame()).count(), int)
        async with store.batch() as batch:
            assert_type(await batch.units.add(name="Sở", kind="department"), cchc.OrganisationUnit)
        async for notice in store.watch():
            assert_type(notice.seq, int)
    assert_type(await cchc.aio.open(path), cchc.aio.Store)
    cchc.aio.open(path, thread=3)  # type: ignore[call-arg]


def schedule(activity: cchc.Activity) -> int | None:
    match activity.schedule:
        case cchc.InQuarter(quarter=quarter):
            return assert_type(quarter, int)
        case cchc.Range(from_=first):
            return assert_type(first, datetime.date).month
    return None


def refused(store: cchc.Store, session: cchc.Session, at: datetime.datetime) -> None:
    store.sessions.add(kind="agency", held_on=session.held_on, subject="")  # type: ignore[call-overload]
    store.sessions.add(kind="briefing", subject="")  # type: ignore[call-overload]
    store.sessions.update(store.units.get(session.id))  # type: ignore[arg-type]
    store.sessions.hold(session.id, how="quiz")  # type: ignore[call-arg]
    store.sessions.page(kind="briefing", since="2021")  # type: ignore[arg-type]
    store.sessions.page(index="subject")  # type: ignore[arg-type]
    store.as_of(at).sessions.add(session)  # type: ignore[attr-defined]
    session.subject = ""  # type: ignore[misc]


def errors(error: Exception) -> None:
    if isinstance(error, cchc.Conflict):
        assert_type(error.expected, int | None)
    if isinstance(error, cchc.Invalid):
        assert_type(error.problems, list[cchc.Problem])
        assert_type(error.problems[0].path, str)
