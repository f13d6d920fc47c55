"""Notices handed over by a person, and the list of who was told how and when (MTG-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlmodel import Session

from regest.api import House, NotFound, Refusal, UsageFault, Work, names
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.notices.facts import parties_named
from regest.plugins.protocols.notices.outbox import reached
from regest.plugins.protocols.notices.owed import last_notice, notices_of, owed, recipients_of
from regest.plugins.protocols.notices.sending import changes_since
from regest.plugins.protocols.notices.terms import Term, term_of
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.notices import (
    NoticeKind,
    NoticeState,
    ProtocolsNotice,
    ProtocolsRecipient,
)
from regest.plugins.protocols.words import _

BY_PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Line:
    """What became of a notice for one party; without a state it has none yet."""

    party_id: str
    name: str
    channel: str = ""
    state: NoticeState | None = None
    noticed_at: dt.datetime | None = None
    answer: str = ""

    def as_dict(self) -> dict[str, object]:
        """Return it for JSON."""
        return asdict(self) | {"state": self.state.value if self.state is not None else ""}


@dataclass(frozen=True, slots=True)
class NoticeStanding:
    """Where the notices of a meeting stand: those sent, who has the last one, what is untold."""

    notices: tuple[ProtocolsNotice, ...]
    lines: tuple[Line, ...]
    term: Term
    changes: tuple[str, ...]

    @property
    def waiting(self) -> tuple[Line, ...]:
        """Those who do not have the last notice."""
        return tuple(each for each in self.lines if each.state is not NoticeState.SENT)

    @property
    def complete(self) -> bool:
        """Whether everybody has the last notice and it says all."""
        return bool(self.notices) and not self.changes and not self.waiting


def standing(house: House, session: Session, meeting: ProtocolsMeeting) -> NoticeStanding:
    """Return who was told of a meeting, by which channel and when, and who was not."""
    found = notices_of(session, meeting.id)
    last = found[-1] if found else None
    rows = recipients_of(session, last.id) if last is not None else ()
    parties = parties_named(session, [row.party_id for row in rows])
    lines = [
        Line(row.party_id, parties[row.party_id].name, row.channel, row.state, row.noticed_at,
             row.answer)
        for row in rows
    ]  # fmt: skip
    if last is None or last.kind is not NoticeKind.CALLED_OFF:
        lines += [
            Line(each.party.id, each.party.name)
            for each in owed(session, meeting)
            if each.party.id not in parties
        ]
    lines.sort(key=lambda each: (each.name, each.party_id))
    changes = changes_since(house, session, meeting)
    return NoticeStanding(tuple(found), tuple(lines), term_of(house, meeting), changes)


def mark(
    house: House,
    meeting_id: str,
    told: Sequence[str],
    channel: str = BY_PAPER,
    at: dt.datetime | None = None,
) -> list[Line]:
    """Note that parties were told by hand: on paper, by telephone …; now unless `at` says when.

    Raises:
        NotFound: the notice is not owed to one of them, or nothing was sent yet.
        Refusal: `told_already`; the right is missing.
        UsageFault: `told_in_future`, or no channel.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id)
        notice = last_notice(work.session, meeting.id)
        if notice is None:
            raise NotFound(
                "notice_missing",
                _("No notice of the meeting was sent yet"),
                rule="MTG-2",
                remedy=_("Send it first: regest meeting notice."),
            )
        moment = _moment(work, channel, at)
        rows = recipients_of(work.session, notice.id)
        parties = parties_named(work.session, [row.party_id for row in rows])
        known = {row.id: parties[row.party_id].name for row in rows}
        lines = []
        for name in told:
            row = _called(rows, known, name)
            if row.state is NoticeState.SENT:
                raise Refusal(
                    "told_already",
                    _("{name} has the notice already", name=known[row.id]),
                    rule="MTG-2",
                    remedy=_("Leave the name out."),
                )
            reached(work, row, channel.strip(), moment)
            lines.append(Line(row.party_id, known[row.id], row.channel, row.state, moment))
    return lines


def _moment(work: Work, channel: str, at: dt.datetime | None) -> dt.datetime:
    moment = at or work.now
    if not channel.strip():
        raise UsageFault(
            "channel_missing",
            _("It is not said how they were told"),
            rule="MTG-2",
            remedy=_("Name the channel: paper, telephone, post."),
        )
    if moment > work.now:
        raise UsageFault(
            "told_in_future",
            _("Nobody was told in the future"),
            rule="MTG-2",
            remedy=_("Name a moment that is past."),
        )
    return moment


def _called(
    rows: Sequence[ProtocolsRecipient], known: dict[str, str], name: str
) -> ProtocolsRecipient:
    """Return the row of the one party whose name is, or begins like, `name`."""
    wanted = names.person_key(name)
    keys = {row.id: names.person_key(known[row.id]) for row in rows}
    exact = [row for row in rows if wanted and keys[row.id] == wanted]
    fits = exact or [row for row in rows if wanted and keys[row.id].startswith(wanted)]
    if len(fits) != 1:
        raise NotFound(
            "recipient_unknown",
            _("The notice is not owed to {name}", name=name or "–"),
            rule="MTG-2",
            remedy=_("It is owed to: {names}.", names=", ".join(sorted(known.values()))),
        )
    return fits[0]
