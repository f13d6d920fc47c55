"""Letters for tests: registered with what matters to the test, the rest filled in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from regest.kit.house import House
from regest.plugins.journal.letters.descriptions import IncomingLetter, OutgoingLetter
from regest.plugins.journal.letters.registration import Entry, register_incoming, register_outgoing
from tests.support.houses import MINISTRY, opened_house

BARNAUL = ZoneInfo("Asia/Barnaul")


def local(text: str) -> dt.datetime:
    """Return a moment of Barnaul: `08.05.2026 19:40`."""
    return dt.datetime.strptime(text, "%d.%m.%Y %H:%M").replace(tzinfo=BARNAUL)


def day(text: str) -> dt.date:
    """Return a day: `08.05.2026`."""
    return local(f"{text} 00:00").date()


def receive(house: House, *paths: Path, sender: str = MINISTRY, **details: Any) -> Entry:
    """Register an incoming letter; without a number it is «б/н», without a date undated."""
    details.setdefault("subject", "О представлении аналитической записки")
    return register_incoming(house, IncomingLetter(sender=sender, **details), paths)


def receive_many(folder: Path, count: int) -> None:
    """Register letters 0, 1 … in one house: a command for each takes far longer."""
    with opened_house(folder) as house:
        for number in range(count):
            receive(house, sender="Школа", number=str(number), subject="О деле")


def send(house: House, *paths: Path, **details: Any) -> Entry:
    """Register an outgoing letter to the ministry in file 01-05, signed by the chair."""
    details.setdefault("addressees", (MINISTRY,))
    details.setdefault("subject", "О направлении аналитической записки")
    details.setdefault("case", "01-05")
    details.setdefault("signatory", "Ветрова И.С.")
    return register_outgoing(house, OutgoingLetter(**details), paths)


def codes(entry: Entry) -> list[str]:
    """Return the codes of the entry's warnings."""
    return [warning.code for warning in entry.warnings]
