"""«Ответить на запрос»: a member organisation replies here, and the secretary registers it (5.7).

The reply is a proposal like a letter that came by e-mail: nothing is registered by itself. Until
it is decided upon, the organisation offers no other; once one is registered, a further one has to
be meant.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session

from regest.api import (
    Ambiguous,
    ComponentRole,
    House,
    Ledger,
    Problem,
    Record,
    RecordState,
    Refusal,
    UsageFault,
    Work,
    arriving,
    components,
    parties,
    references,
    spoken,
)
from regest.plugins.journal.intake import proposals
from regest.plugins.journal.letters.correspondents import hold
from regest.plugins.journal.letters.enclosures import Enclosures, take_files, take_in
from regest.plugins.journal.requests import proposed_replies, waiting
from regest.plugins.journal.requests.proposed_replies import quoted
from regest.plugins.journal.requests.waiting import ReplyLine
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalSource
from regest.plugins.journal.words import BY_SYSTEM, INCOMING_LEDGER, LETTER, _


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberReply:
    """What an organisation replies: words, files (on this machine, or names with bytes), or both.

    `number` is its own, `dated` today unless it says otherwise. `organisation` is asked for when
    the account speaks for several addressees. `again` says that a further reply is meant, though
    one is registered.
    """

    text: str = ""
    paths: tuple[Path, ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    number: str = ""
    dated: dt.date | None = None
    organisation: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """The proposal that a reply became, the request it answers, and what to know of its files."""

    proposal: JournalProposal
    request: Record
    organisation: str
    warnings: tuple[Problem, ...] = ()


def reply(house: House, reference: str, given: MemberReply) -> Offered:
    """Offer the organisation's reply to a request for registration.

    Raises:
        NotFound: there is no such request, or not for this reader.
        Refusal: the account speaks for no addressee, one reply waits or is registered already, or
            the request is annulled.
        UsageFault: there is nothing to send.
    """
    with house.read() as session:
        _answered_by(session, house, reference, given)
    enclosures = take_reply(house, given)
    with house.work() as work:
        return reply_within(house, work, reference, given, enclosures)


def reply_within(
    house: House, work: Work, reference: str, given: MemberReply, enclosures: Enclosures
) -> Offered:
    """Offer a reply within the caller's unit of work; as `reply`."""
    # Of two replies at once, the second waits here and finds the first.
    hold(work.session, Ledger, INCOMING_LEDGER)
    record, line = _answered_by(work.session, house, reference, given)
    with spoken(house.deployment.settings.association.language):
        subject = str(_("Reply to the request «{heading}»", heading=record.heading))
    proposed = proposals.Proposed(
        source=ProposalSource.REPLY,
        sender=line.addressee,
        subject=subject,
        number=given.number.strip(),
        dated=given.dated or work.today,
        kind=LETTER,
        delivery=BY_SYSTEM,
        answers=quoted(record),
        files=enclosures.files,
        key=work.new_id(),
    )
    proposal = proposals.offer(house, work, proposed)
    return Offered(proposal, record, line.addressee, enclosures.warnings)


def _answered_by(
    session: Session, house: House, reference: str, given: MemberReply
) -> tuple[Record, ReplyLine]:
    """Return the request, and the line of the organisation that replies to it now."""
    record = references.find_record(session, house.reader, reference)
    if record.state is RecordState.ANNULLED:
        raise Refusal(
            "request_annulled",
            _("The request {number} is annulled: no reply is needed", number=record.number),
            rule="LNK-3",
            remedy=_("Nothing is to be done."),
        )
    lines = waiting.request_table(session, house, record).lines
    own = [line for line in lines if line.addressee_id in house.reader.organisation_ids]
    line = _one_of(session, own, given.organisation)
    if line is None:
        raise Refusal(
            "not_an_addressee",
            _(
                "The request {number} was not sent to an organisation of yours",
                number=record.number,
            ),
            rule="LNK-3",
            clause="п. 5.7 Положения",
            remedy=_("Sign in as who speaks for the organisation that was asked."),
        )
    said = quoted(record)
    if line.addressee in proposed_replies.waiting(session, [said]).get(said, ()):
        raise Refusal(
            "reply_waits",
            _("The reply of {name} waits for its registration", name=line.addressee),
            rule="LNK-3",
            remedy=_("Wait for the secretary, or ask the secretary to turn it away."),
        )
    if line.answer is not None and not given.again:
        raise Refusal(
            "answered_already",
            _("{name} has replied: {number}", name=line.addressee, number=line.answer.number),
            rule="LNK-3",
            remedy=_("To send a further reply, say --again."),
        )
    return record, line


def _one_of(session: Session, own: list[ReplyLine], organisation: str) -> ReplyLine | None:
    if organisation:
        wanted = parties.party_called(session, organisation).id
        return next((line for line in own if line.addressee_id == wanted), None)
    if len(own) > 1:
        names = [line.addressee for line in own]
        raise Ambiguous(
            "several_organisations",
            _("You speak for several of the addressees: {names}", names="; ".join(names)),
            names,
            rule="LNK-3",
            remedy=_("Name the one that replies: --organisation."),
        )
    return own[0] if own else None


def take_reply(house: House, given: MemberReply) -> Enclosures:
    """Return the files of a reply, stored before any transaction begins.

    Words come first, and the files are their annexes.

    Raises:
        UsageFault: there is nothing to send.
    """
    if not (given.text.strip() or given.paths or given.files):
        raise UsageFault(
            "reply_empty",
            _("There is nothing to reply with"),
            remedy=_("Attach a file with --file, or write with --text."),
        )
    deployment = house.deployment
    taken = take_files(deployment, given.files) if given.files else take_in(deployment, given.paths)
    if not given.text.strip():
        return taken
    with spoken(house.deployment.settings.association.language):
        name = f"{_('Reply')}.txt"
    words = components.prepare(
        deployment.blobs, deployment.read_text, name, given.text.strip().encode()
    )
    files = (replace(file, role=ComponentRole.ANNEX) for file in taken.files)
    return Enclosures(arriving.placed((words, *files)), taken.warnings)
