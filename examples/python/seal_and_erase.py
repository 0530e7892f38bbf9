"""Seals personal data (dữ liệu cá nhân) under a key, opens them with a note, and erases them.

    python examples/python/seal_and_erase.py

Reading gives `Sealed` values. Opening them (`reveal`) is written down with its purpose. Erasing (xóa) destroys the
person's key, so that every version, also in backups, stays unreadable.
"""

import tempfile
from pathlib import Path

import cchc

key = cchc.new_key()  # 32 bytes; keep them outside the file: without them nobody can read personal data
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "so.cchc")
    with cchc.open(path, actor="van-phong", key=key) as store:
        citizen = store.data_subjects.add(
            name="Nguyễn Văn An",
            phone="0900 000 000",
            basis=cchc.LawReference(document="20/2008/NĐ-CP", provision="Điều 9"),
        )
        print(f"Stored as {citizen.name}")

        revealed = store.data_subjects.reveal(citizen.id, "trả lời phản ánh, kiến nghị", fields=["phone"])
        print(f"Revealed: {[value.text for value in revealed.values]}")
        for access in store.accesses.iter(subject=citizen.id):
            print(f"Noted: {access.header.actor} opened {access.fields} for “{access.purpose}”")

        store.backup(Path(folder, "copy.cchc"))
        erased = store.data_subjects.erase(citizen.id, "theo yêu cầu của người gửi")
        print(f"Erased: {erased.erased.why if erased.erased else ''}")
        keys = store.export_keys()  # kept beside backups; only the newest export is kept

    assert "Nguyễn Văn An".encode() not in path.read_bytes(), "the file holds no name in clear"
    with cchc.open(Path(folder, "copy.cchc"), actor="van-phong", key=key) as copy:
        copy.import_keys(keys)
        try:
            copy.data_subjects.reveal(citizen.id, "thử")
        except cchc.KeyNeeded as refusal:
            print(f"In the backup: {refusal.text_vi}")
        else:
            raise AssertionError("whoever was erased is erased from backups")
