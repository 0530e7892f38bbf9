"""Say whatever the Python package says of personal data: repr, messages and tracebacks of refusals.

    said.py STORE.cchc '["secret", ...]'

The secrets are given to calls in right and in wrong shapes. None of the output may hold one; who runs this looks.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

import cchc


def main() -> None:
    """Use a store with the secrets of the command line."""
    path, secrets = Path(sys.argv[1]), json.loads(sys.argv[2])
    logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
    key = cchc.new_key()
    with cchc.open(path, actor="thu", key=key) as store:
        tell("store", repr(store))
        for secret in secrets:
            use(store, secret)
    print("key", key.hex() in repr(store))


def use(store: cchc.Store, secret: str) -> None:
    """Give one secret to calls, right and wrong."""
    contact = cchc.Contact(name=secret, phone=secret)
    tell("contact", repr(contact), str(contact))
    tell("personal", repr(cchc.Open(text=secret)))
    feedback = store.feedback.receive(
        "report", "post", "Nội dung", contact=contact, received_on=date(2021, 10, 1)
    )
    tell("feedback", repr(feedback))
    subject = store.data_subjects.get(feedback.submitter)
    tell("subject", repr(subject))
    revealed = store.data_subjects.reveal(subject.id, "thử", kind="data_subject")
    tell("revealed", repr(revealed), repr(revealed.values))
    wrong: list[object] = [
        secret,
        [secret],
        {"name": [secret]},
        {"phone": {"text": secret}},
        secret.encode(),
        {secret},
    ]
    for value in wrong:
        refused(
            lambda value=value: store.feedback.receive(
                "report", "post", "Nội dung", contact=value
            )
        )
        refused(lambda value=value: store.questions.ask(value, "Câu hỏi?"))
        refused(lambda value=value: store.data_subjects.add(name=value))
        refused(
            lambda value=value: store.data_subjects.reveal(
                value, "thử", kind="data_subject"
            )
        )
        refused(
            lambda value=value: store.data_requests.receive(
                subject.id, value, date(2021, 10, 1)
            )
        )
        refused(lambda value=value: cchc.Contact(name=value).name.missing)


def refused(call: Callable[[], object]) -> None:
    """Say how a call is refused."""
    try:
        call()
    except Exception as error:  # noqa: BLE001 whatever is raised is to be read
        lines = traceback.format_exception_only(error)
        tell(
            "refusal",
            str(error),
            repr(error),
            *lines,
            *map(repr, getattr(error, "__notes__", [])),
        )


def tell(what: str, *texts: str) -> None:
    """Print texts, one a line."""
    for text in texts:
        print(what, text.replace("\n", " "))


if __name__ == "__main__":
    main()
