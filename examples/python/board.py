"""Shows the electronic board (bảng LED) of a day, and finds notices on the notice board that are out of date.

    python examples/python/board.py

The electronic board lists the leaders' appointments (lịch công tác). What is not public appears as "Bận". A posting
(niêm yết) names the version of a procedure it shows, so it is stale as soon as a decision changes the procedure.
"""

import tempfile
from datetime import date, time
from pathlib import Path

import cchc

DAY = date(2026, 3, 5)

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    for rank, title, starts, content, public in [
        (1, "Giám đốc Nguyễn Thị Lan", time(8), "Giao ban lãnh đạo Sở", True),
        (2, "Phó Giám đốc Trần Văn Hòa", time(9, 30), "Làm việc với thanh tra", False),
    ]:
        store.appointments.add(
            date=DAY, part="morning", starts=starts, name=title, rank=rank, content=content, public=public
        )
    board = store.appointments.board(DAY)
    for entry in board.entries:
        print(f"{entry.part_text} {entry.time_text}  {entry.leader}: {entry.content}")

    def decide(day: date, change: cchc.Issue | cchc.Amend) -> cchc.Procedure:
        """Applies a publication decision (quyết định công bố) that changes one procedure."""
        decision = store.legal_documents.add(document_type="Quyết định", subject="Công bố thủ tục hành chính")
        return store.procedures.apply_decision(decision.id, day, [change], allow_incomplete=True).added[0]

    permit = cchc.Procedure(code="1.013236", name="Cấp giấy phép xây dựng mới")
    issued = decide(date(2026, 1, 15), cchc.Issue(procedure=permit))
    shown = cchc.ProcedureVersion(procedure=issued.id)
    store.postings.add(subject=shown, place="board", posted_on=date(2026, 1, 16))
    decide(date(2026, 3, 1), cchc.Amend(code=permit.code, procedure=permit))

    stale = store.postings.stale(on=DAY)
    for posting in stale:
        print(f"{posting.place.label_vi}: {posting.code} {posting.name}: {posting.text_vi}")

    assert [entry.content for entry in board.entries] == ["Giao ban lãnh đạo Sở", "Bận"]
    assert len(stale) == 1
    assert "superseded" in stale[0].reasons
