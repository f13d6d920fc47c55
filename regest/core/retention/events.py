"""Events that periods count from (RET-3): noted where they happen, withdrawn where they did not.

A module notes an event in the unit of work in which it happens. What was noted stays: a wrong one
is withdrawn with a reason and counts no more.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.base.text import is_blank
from regest.core.catalogue.files import last_reopened
from regest.core.catalogue.tables import Record, RecordState
from regest.core.hooks.declarations import Declarations
from regest.core.retention.derived_events import Derived, derived_days
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import RetentionEvent
from regest.core.schedule.periods import NO_LONGER_NEEDED
from regest.core.store.work import Work

RULE = "RET-3"
CHUNK = 500
OWN_EVENTS: Mapping[str, Titles] = {
    "membership_ended": Titles(
        ru="Прекращение членства или отказ в приёме", en="Membership ended or refused"
    ),
    "pair_ended": Titles(ru="Завершение пары «наставник-кандидат»", en="Mentoring pair ended"),
    "superseded": Titles(ru="Замена новой редакцией", en="Replaced by a new version"),
    "consent_ended": Titles(
        ru="Истечение срока согласия или его отзыв", en="Consent expired or withdrawn"
    ),
    "contract_ended": Titles(ru="Прекращение договора", en="Contract ended"),
    "mandate_ended": Titles(ru="Прекращение полномочий", en="Mandate ended"),
    "process_reassigned": Titles(ru="Замена закрепления процесса", en="Process reassigned"),
    "no_longer_needed": Titles(ru="Надобность миновала", en="Needed no more"),
    "other_event": Titles(ru="Иное событие", en="Another event"),
}


def event_titles(declared: Declarations) -> dict[str, Titles]:
    """Return the events that periods may count from, core's own and those of plugins, by name."""
    brought = {each.value.name: each.value.title for each in declared.retention_events}
    return {**brought, **OWN_EVENTS}


def require_known(declared: Declarations, trigger: str) -> None:
    """Refuse an event that nobody declares.

    Raises:
        UsageFault: there is no such event; the remedy lists those there are.
    """
    known = event_titles(declared)
    if trigger not in known:
        raise UsageFault(
            "event_unknown",
            _("There is no such event: {event}", event=trigger),
            rule=RULE,
            remedy=_("Choose one of: {names}.", names=", ".join(known)),
        )


@dataclass(frozen=True, slots=True)
class Happened:
    """How far an event has happened in a file: documents in all, those it stands on, last day.

    `last_on` is None unless it has happened for every document.
    """

    documents: int
    noted: int
    last_on: dt.date | None

    @property
    def year(self) -> int | None:
        """Return the year that a period counts from; None while a document awaits the event."""
        return None if self.last_on is None else self.last_on.year


def note_event(
    work: Work,
    trigger: str,
    *,
    record_id: str | None = None,
    file_id: str | None = None,
    happened_on: dt.date,
    basis: str = "",
) -> RetentionEvent:
    """Note that an event happened to a record, or to a whole file, and witness it.

    The same event of the same day is noted once: a second call returns what there is. One of a day
    to come, such as the last day of a contract, counts from that day on.

    Raises:
        UsageFault: not exactly one of `record_id` and `file_id` is named.
    """
    if (record_id is None) == (file_id is None):
        raise UsageFault("event_of_one", _("An event stands on a document or on a file"), rule=RULE)
    close_gate(work)
    for known in live_events(work.session, record_id=record_id, file_id=file_id):
        same = known.trigger == trigger and known.happened_on == happened_on
        if same and _counts(known, last_reopened(work.session, [file_id] if file_id else [])):
            return known
    event = RetentionEvent(
        id=work.new_id(),
        trigger=trigger,
        record_id=record_id,
        file_id=file_id,
        happened_on=happened_on,
        basis=basis,
        noted_by=work.actor.name,
        noted_at=work.now,
    )
    work.session.add(event)
    detail = {"trigger": trigger, "happened_on": happened_on.isoformat()}
    work.witness("retention.event_noted", *_subject(event), {"event": event.id, **detail})
    return event


def note_events(
    work: Work, trigger: str, record_ids: Iterable[str], *, happened_on: dt.date, basis: str = ""
) -> list[RetentionEvent]:
    """Note one event on several records, in place of what was noted of it for another day."""
    wanted = list(dict.fromkeys(record_ids))
    for each in wanted:
        _withdraw_others(work, trigger, each, happened_on, basis)
    return [
        note_event(work, trigger, record_id=each, happened_on=happened_on, basis=basis)
        for each in wanted
    ]


def note_by_hand(
    work: Work, trigger: str, happened_on: dt.date, basis: str, **subject: str
) -> RetentionEvent:
    """Note what a person enters: it has happened, and rests on a paper.

    Raises:
        Refusal: the day is yet to come, or no paper is named; as `note_event`.
    """
    if happened_on > work.today:
        raise Refusal(
            "event_ahead",
            _("An event of {day} cannot be noted: it is yet to come", day=happened_on),
            rule=RULE,
            remedy=_("Note it on its day or later."),
        )
    if is_blank(basis):
        raise Refusal(
            "event_basis",
            _("An event cannot be noted without a paper that it rests on"),
            rule=RULE,
            remedy=_("Name the paper: --basis."),
        )
    return note_event(work, trigger, happened_on=happened_on, basis=basis.strip(), **subject)


def withdraw_event(work: Work, event_id: str, *, reason: str) -> RetentionEvent:
    """Withdraw an event that did not happen, with the reason, and witness it.

    Raises:
        NotFound: there is no such event.
        Refusal: it was withdrawn before, or no reason is given.
    """
    close_gate(work)
    event = work.session.get(RetentionEvent, event_id)
    if event is None:
        raise NotFound("event_unknown", _("There is no event {id}", id=event_id), rule=RULE)
    if event.withdrawn_at is not None:
        raise Refusal(
            "event_withdrawn",
            _("The event of {day} was withdrawn before", day=event.happened_on),
            rule=RULE,
        )
    if is_blank(reason):
        raise Refusal(
            "event_reason",
            _("An event cannot be withdrawn without a reason"),
            rule=RULE,
            remedy=_("Say why it did not happen, or happened on another day."),
        )
    event.withdrawn_by, event.withdrawn_at = work.actor.name, work.now
    event.withdrawn_reason = reason
    work.session.add(event)
    work.witness("retention.event_withdrawn", *_subject(event), {"event": event.id})
    return event


def withdraw_events(
    work: Work, trigger: str, record_ids: Collection[str], *, reason: str
) -> list[RetentionEvent]:
    """Withdraw the events of one kind that stand on any of these records: it was taken back."""
    found = [
        event
        for each in dict.fromkeys(record_ids)
        for event in live_events(work.session, record_id=each)
        if event.trigger == trigger
    ]
    return [withdraw_event(work, event.id, reason=reason) for event in found]


def live_events(
    session: Session, *, record_id: str | None = None, file_id: str | None = None
) -> Sequence[RetentionEvent]:
    """Return the events of a record or of a file that were not withdrawn, by day."""
    column = RetentionEvent.record_id if record_id is not None else RetentionEvent.file_id
    wanted = (
        select(RetentionEvent)
        .where(
            col(column) == (record_id if record_id is not None else file_id),
            col(RetentionEvent.withdrawn_at).is_(None),
        )
        .order_by(col(RetentionEvent.happened_on), col(RetentionEvent.id))
    )
    return session.exec(wanted).all()


def happened_in(
    session: Session, files: Collection[str], triggers: Collection[str], on: dt.date
) -> dict[tuple[str, str], Happened]:
    """Return how far each event has happened in each file by a day, by file and event.

    A file's event of its own covers every document; that it is needed no more, what lay in it when
    that was decided. Annulled documents are not asked for theirs.
    """
    asked, wanted = sorted(set(files)), sorted(set(triggers))
    found: dict[tuple[str, str], Happened] = {}
    if not wanted:
        return found
    for first in range(0, len(asked), CHUNK):
        chunk = asked[first : first + CHUNK]
        counted = _counted(session, chunk)
        days = _days(session, chunk, wanted, on)
        whole = _whole(session, chunk, wanted, on)
        for file_id in chunk:
            for trigger in wanted:
                key = (file_id, trigger)
                found[key] = _happened(counted.get(file_id, 0), days[key], whole.get(key))
    return found


def record_happened(session: Session, record_id: str, trigger: str, on: dt.date) -> dt.date | None:
    """Return the day on which an event happened to one record; None where it has not."""
    noted = [
        each.happened_on
        for each in live_events(session, record_id=record_id)
        if each.trigger == trigger and each.happened_on <= on
    ]
    derived = [
        each.day for each in derived_days(session, [trigger], on, col(Record.id) == record_id)
    ]
    return max([*noted, *derived], default=None)


def _happened(documents: int, days: Mapping[str, dt.date], whole: dt.date | None) -> Happened:
    if whole is not None:
        return Happened(documents, documents, max([whole, *days.values()]))
    complete = 0 < documents == len(days)
    return Happened(documents, len(days), max(days.values()) if complete else None)


def _counted(session: Session, files: Sequence[str]) -> dict[str, int]:
    wanted = (
        select(col(Record.file_id), func.count())
        .where(col(Record.file_id).in_(files), Record.state != RecordState.ANNULLED)
        .group_by(col(Record.file_id))
    )
    return {file_id: count for file_id, count in session.exec(wanted) if file_id is not None}


def _days(
    session: Session, files: Sequence[str], triggers: Sequence[str], on: dt.date
) -> dict[tuple[str, str], dict[str, dt.date]]:
    """Return the last day of each event by record, for each file and event."""
    wanted = (
        select(
            col(Record.file_id),
            col(RetentionEvent.trigger),
            col(Record.id),
            col(RetentionEvent.happened_on),
        )
        .join(RetentionEvent, col(RetentionEvent.record_id) == col(Record.id))
        .where(
            col(Record.file_id).in_(files),
            Record.state != RecordState.ANNULLED,
            col(RetentionEvent.trigger).in_(triggers),
            col(RetentionEvent.withdrawn_at).is_(None),
            RetentionEvent.happened_on <= on,
        )
    )
    found: dict[tuple[str, str], dict[str, dt.date]] = defaultdict(dict)
    noted = [
        Derived(file_id or "", trigger, record_id, day)
        for file_id, trigger, record_id, day in session.exec(wanted)
    ]
    in_files = col(Record.file_id).in_(files)
    for each in (*noted, *derived_days(session, triggers, on, in_files)):
        days = found[each.file_id, each.trigger]
        days[each.record_id] = max(each.day, days.get(each.record_id, each.day))
    return found


def _whole(
    session: Session, files: Sequence[str], triggers: Sequence[str], on: dt.date
) -> dict[tuple[str, str], dt.date]:
    wanted = select(RetentionEvent).where(
        RetentionEvent.happened_on <= on,
        col(RetentionEvent.file_id).in_(files),
        col(RetentionEvent.trigger).in_(triggers),
        col(RetentionEvent.withdrawn_at).is_(None),
    )
    reopened = last_reopened(session, files)
    found: dict[tuple[str, str], list[dt.date]] = defaultdict(list)
    for event in session.exec(wanted):
        if _counts(event, reopened):
            found[event.file_id or "", event.trigger].append(event.happened_on)
    return {key: max(days) for key, days in found.items()}


def _counts(event: RetentionEvent, reopened: Mapping[str, dt.datetime]) -> bool:
    """Say whether an event still speaks of its file: a decision speaks of what lay in it then."""
    since = reopened.get(event.file_id or "")
    return event.trigger != NO_LONGER_NEEDED or since is None or event.noted_at > since


def _withdraw_others(
    work: Work, trigger: str, record_id: str, happened_on: dt.date, reason: str
) -> None:
    for each in live_events(work.session, record_id=record_id):
        if each.trigger == trigger and each.happened_on != happened_on:
            withdraw_event(work, each.id, reason=reason or trigger)


def _subject(event: RetentionEvent) -> tuple[str, str]:
    if event.record_id is not None:
        return "record", event.record_id
    return "file", event.file_id or ""
