"""What the journal objects to before a letter is registered or its card changed (REG-7, REG-8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from regest.api import (
    Message,
    PartyView,
    Problem,
    RecordView,
    RegistrationView,
    Severity,
    TransitionView,
)
from regest.plugins.journal.words import (
    ADDRESSEE,
    CLASSES,
    CORRESPONDENT,
    FORWARDED_TO,
    INCOMING,
    OUTGOING,
    SIGNATORY,
    _,
)

# How a letter was sent and passed on is an execution mark, which may come after the closing.
AFTER_CLOSING = frozenset(
    {"delivery", "dispatched_on", "forwarded", FORWARDED_TO, "mark", "mark_basis"}
)
_REQUIRED = {INCOMING: ("kind", "delivery", "foreign_number"), OUTGOING: ("kind",)}


def check_letter(letter: RegistrationView) -> list[Problem]:
    """Return what stands against registering this letter; nothing for records of other classes."""
    if letter.class_name == INCOMING:
        return list(_incoming(letter))
    if letter.class_name == OUTGOING:
        return list(_outgoing(letter))
    return []


def check_change(change: TransitionView) -> list[Problem]:
    """Return what stands against changing this letter's card."""
    if change.record.class_name not in CLASSES:
        return []
    if change.ledger_closed and (kept := _kept_by_closing(change)):
        return [kept]
    return list(_CHANGES.get(change.name, _nothing)(change))


def _incoming(letter: RegistrationView) -> Iterator[Problem]:
    if not _has(letter.parties, CORRESPONDENT):
        yield _refusal(
            "correspondent_missing",
            _("An incoming document cannot be registered without a correspondent"),
            "REG-1",
            _("Name who sent it."),
        )
    received = letter.received_on
    if received is None:
        yield _refusal(
            "receipt_missing",
            _("An incoming document cannot be registered without the day of receipt"),
            "REG-7",
            _("Say when the document came."),
        )
    elif received > letter.today:
        yield _refusal(
            "receipt_ahead",
            _(
                "The document cannot be registered on {today}: by its card it comes on {day}",
                today=letter.today,
                day=received,
            ),
            "REG-7",
            _("Check the date of receipt."),
        )
    elif letter.document_date is not None and letter.document_date > received:
        yield Problem(
            code="date_after_receipt",
            message=_(
                "The date of the document ({dated}) is later than that of receipt ({received})",
                dated=letter.document_date,
                received=received,
            ),
            rule="REG-7",
            remedy=_("Check the date, or explain it in the note."),
            severity=Severity.WARNING,
        )


def _outgoing(letter: RegistrationView) -> Iterator[Problem]:
    if not _has(letter.parties, ADDRESSEE):
        yield _refusal(
            "addressee_missing",
            _("An outgoing document cannot be registered without an addressee"),
            "REG-8",
            _("Name whom it is sent to."),
        )
    if not _has(letter.parties, SIGNATORY):
        yield _refusal(
            "not_signed",
            _("No number can be given: the letter is not signed"),
            "REG-8",
            _("Say who signed it."),
        )
    if not letter.file_index:
        yield _refusal(
            "case_missing",
            _("No number can be given without a case index: it is part of the number"),
            "REG-8",
            _("Name the file of the file plan that the letter belongs to."),
        )
    if letter.document_date is None or letter.document_date > letter.today:
        yield _refusal(
            "signed_later",
            _("No number can be given on {today}: the letter is signed later", today=letter.today),
            "REG-8",
            _("Register it on the day of signing or after."),
        )
    elif letter.document_date.year < letter.today.year:
        yield Problem(
            code="other_year",
            message=_(
                "The letter signed on {signed} gets a number of {year} and keeps its own date",
                signed=letter.document_date,
                year=letter.today.year,
            ),
            rule="JRN-4",
            severity=Severity.WARNING,
        )


def _void(change: TransitionView) -> Iterator[Problem]:
    if not change.reason.strip():
        yield _refusal(
            "reason_missing",
            _("A registration cannot be annulled without a reason"),
            "REG-6",
            _("Say what is wrong with it."),
        )


def _correct(change: TransitionView) -> Iterator[Problem]:
    record = change.record
    for name in _REQUIRED[record.class_name]:
        if name in change.changes and not change.changes[name].strip():
            yield _refusal(
                "field_missing",
                _("A registered letter cannot be left without this field: {field}", field=name),
                "REG-9",
                _("Write what stands on the paper; a paper without a number has «б/н»."),
            )
    for name in ("sheets", "annex_sheets"):
        value = change.changes.get(name, "")
        if value and not value.isdecimal():
            yield _refusal(
                "sheets_wrong",
                _("This is not a number of sheets: {value}", value=value),
                "REG-9",
                _("Write a whole number."),
            )
    if change.changes.get("dispatched_on"):
        yield from _dispatch(record, change.changes["dispatched_on"], change.today)


def _dispatch(record: RecordView, value: str, today: dt.date) -> Iterator[Problem]:
    """A letter is dispatched after it got its number, and not in days to come (REG-8)."""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        yield _refusal(
            "date_unreadable",
            _("This is not a day: {value}", value=value),
            "REG-9",
            _("Write it as 2026-10-26."),
        )
        return
    yield from check_dispatch_day(record.registered_on, day, today)


def check_dispatch_day(
    registered_on: dt.date | None, day: dt.date, today: dt.date
) -> Iterator[Problem]:
    """Object to a day of dispatch before the registration, or in days to come (REG-8)."""
    if registered_on is None or not registered_on <= day <= today:
        yield _refusal(
            "dispatch_wrong",
            _(
                "The letter cannot be dispatched on {day}: it was registered on {registered}",
                day=day,
                registered=registered_on,
            ),
            "REG-8",
            _("Write a day from registration to today."),
        )


def _kept_by_closing(change: TransitionView) -> Problem | None:
    """Once the journal is closed, what it printed stays: marks, links and files are added (JRN-2).

    An access mark may be set all the same, since it changes who may read and not what is written.
    """
    changed = [name for name in change.changes if name not in AFTER_CLOSING]
    if change.name != "correct" or not changed:
        return None
    return _refusal(
        "journal_closed",
        _(
            "{number} cannot be corrected: its journal is closed",
            number=change.record.number,
        ),
        "JRN-2",
        _("Link the letter to a document that explains the mistake."),
    )


def _nothing(_change: TransitionView) -> Iterator[Problem]:
    yield from ()


_CHANGES: dict[str, Callable[[TransitionView], Iterator[Problem]]] = {
    "void": _void,
    "correct": _correct,
}


def _has(parties: tuple[PartyView, ...], role: str) -> bool:
    return any(party.role == role for party in parties)


def _refusal(code: str, message: Message, rule: str, remedy: Message) -> Problem:
    return Problem(code=code, message=message, rule=rule, remedy=remedy)
