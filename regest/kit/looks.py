"""Looks at records, noted with the way by which the house is asked (ACC-3)."""

from __future__ import annotations

from regest.core.base.messages import Message, _
from regest.core.catalogue import access_log
from regest.core.catalogue.access_log import Look
from regest.core.catalogue.tables import Record
from regest.kit.house import House

CHANNELS = {
    "page": _.p("way of looking", "Page"),
    "api": _.p("way of looking", "Program"),
    "cli": _.p("way of looking", "Command line"),
}


def noted(house: House, record: Record, what: str, file: str = "") -> None:
    """Note that whoever asks looks at a record: before it is shown, if it bears a mark."""
    database = house.deployment.database
    access_log.note(database, house.actor, record, what, file, house.channel)


def card_seen(house: House, record: Record) -> None:
    """Note that whoever asks is shown what stands on the card of a record, or a part of it."""
    noted(house, record, access_log.CARD)


def paper_given(house: House, record: Record, name: str) -> None:
    """Note that whoever asks is given a paper made of a record."""
    noted(house, record, access_log.SAVED, name)


def look_words(look: Look) -> Message:
    """Return what was looked at, in words."""
    match look.what:
        case access_log.CARD:
            return _("Card")
        case access_log.SAVED:
            return _("Saved: {file}", file=look.file) if look.file else _("A file saved")
        case access_log.WHOLE:
            return _("Saved as a whole")
        case _other:
            return _("Shown: {file}", file=look.file) if look.file else _("A file shown")
