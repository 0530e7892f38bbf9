"""Follows feedback of a citizen (phản ánh, kiến nghị) from its receipt to the published result.

    python examples/python/feedback.py

Every step takes the day on which it was done (`on`). Deadlines come from calendars and rules, which are data. A step
that is not allowed is refused, and the refusal names the steps that are.
"""

import tempfile
from datetime import date
from pathlib import Path

import cchc

key = cchc.new_key()  # who sent it is personal data
with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong", key=key) as store:
    store.calendars.install(years=[2026])
    store.deadline_rules.install()
    received = store.feedback.receive(
        "report",
        "in_person",
        "Cán bộ trực Bộ phận Một cửa hướng dẫn theo mẫu đơn cũ, tôi phải đi lại ba lần.",
        contact=cchc.Contact(name="Nguyễn Văn An", address="Phường 3", phone="0900 000 000"),
        received_on=date(2026, 3, 5),
        register=True,
    )
    print(f"Received: number {received.number}/{received.year} in the register")

    try:
        store.feedback.answer(received.id, "Cảm ơn ông.", on=date(2026, 3, 6))
    except cchc.InvalidTransition as refusal:
        print(f"Refused: {refusal.text_vi}")

    classified = store.feedback.classify(received.id, "official_conduct", "own", on=date(2026, 3, 6))
    assert classified.answer_by is not None
    due = classified.answer_by.due
    print(f"Classified; to be answered by {due}")
    print(f"Due soon on {due}: {len(store.feedback.due_soon(on=due, within_days=5).items)}")

    store.feedback.process(received.id, on=date(2026, 3, 9))
    store.feedback.decide(received.id, "conduct_handled", "Nhắc nhở cán bộ trực.", on=date(2026, 3, 11))
    store.feedback.answer(received.id, "Sở đã nhắc nhở cán bộ và thay mẫu đơn. Cảm ơn ông.", on=date(2026, 3, 12))
    public_text = "Đã thay mẫu đơn ở Bộ phận Một cửa."
    published = store.feedback.publish(received.id, public_text, "website", on=date(2026, 3, 13))
    for move in published.moves:
        print(f"  {move.on}: {move.to}")

    assert (published.status, published.number) == ("published", 1)
    assert not store.feedback.overdue(on=date(2026, 12, 31)).items
