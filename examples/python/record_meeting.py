"""Records a meeting (họp cơ quan): who came, who understood, and the minutes (biên bản).

    python examples/python/record_meeting.py

The turnout is counted from attendances (điểm danh). Whoever counts as having understood needs a method.
"""

import tempfile
from datetime import date, time
from pathlib import Path

import cchc

STAFF = [("Lê Thị Minh", "sign_off"), ("Trần Văn Hòa", "quiz"), ("Phạm Thu Hà", None)]

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    department = store.units.add(name="Sở Xây dựng", kind="department", symbol="SXD")
    session = store.sessions.add(
        kind="agency_meeting",
        held_on=date(2026, 3, 5),
        subject="Họp cơ quan tháng 3",
        host=department.id,
        chair="Nguyễn Thị Lan",
        secretary="Lê Thị Minh",
    )
    with store.batch("attendance") as batch:
        for name, method in STAFF:
            person = batch.people.add(name=name, category="civil_servant", unit=department.id)
            batch.attendances.add(
                session=session.id,
                person=person.id,
                presence="attended",
                understood=cchc.UnderstandingMethod(method) if method else None,
            )
    minutes = cchc.Minutes(
        number="05/BB-SXD",
        started=time(8, 0),
        ended=time(9, 30),
        chair=session.chair,
        secretary=session.secretary,
        content="Phổ biến Kế hoạch tuyên truyền cải cách hành chính năm 2026.",
        conclusions="Các phòng đăng ký việc gắn với chủ đề năm trước ngày 15/3.",
    )
    held = store.sessions.hold(session.id, minutes=minutes)
    turnout = store.sessions.turnout(session.id)
    print(f"{held.subject}: {held.status.label_vi}, {turnout.informed} informed, {turnout.understood} understood")
    print(store.sessions.minutes_document(session.id).text)

    assert held.status == "minuted"
    assert (turnout.informed, turnout.understood, turnout.counted) == (3, 2, True)
