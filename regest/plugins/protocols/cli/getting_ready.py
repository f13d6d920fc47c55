"""`regest meeting reply|speaker|prepare|materials|propose|proposals|resolution`: getting ready."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    DAY,
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    table,
)
from regest.plugins.protocols.cli.group import located, meeting, meeting_argument
from regest.plugins.protocols.declarations.catalogue import CONDUCT, FINALISE, PREPARE
from regest.plugins.protocols.words import PRESIDIUM, _

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.api import House
    from regest.plugins.protocols.tables.meetings import ProtocolsProposal

ANSWERS = ("comes", "absent", "none")


@meeting.command("reply", help=_("Note who comes, and show the quorum to be expected."))
@meeting_argument
@argument("names", nargs=-1, metavar=_("PERSON…"), help=_("Who answered; nobody: only show."))
@option("--answer", type=click.Choice(ANSWERS), default="comes", help=_("What they answered."))
@option("--note", metavar=_("TEXT"), default="", help=_("In their words."))
@option("--own", is_flag=True, help=_("Answer one's own invitation."))
@json_option
@pass_house
def reply(
    house: House,
    reference: str,
    names: tuple[str, ...],
    answer: str,
    note: str,
    *,
    own: bool,
    as_json: bool,
) -> None:
    """Note answers, then show the forecast."""
    from regest.plugins.protocols.sitting import replies
    from regest.plugins.protocols.tables.meetings import Reply

    if own:
        with house.read() as session:
            meeting_id = replies.find_own(house, session, reference)
        replies.reply_own(house, meeting_id, Reply(answer), note)
        say(_("The answer is noted"))
        return
    meeting_id = located(house, reference)
    for name in names:
        replies.reply(house, meeting_id, name, Reply(answer), note)
    found = replies.forecast_of(house, meeting_id)
    if as_json:
        emit(found.as_dict())
        return
    say(found.shown)
    if found.absent:
        say(_("Not coming: {names}", names=", ".join(found.absent)))
    if found.silent:
        say(_("Have not answered: {names}", names=", ".join(found.silent)))


@meeting.command("speaker", help=_("Let another authorised person speak for an organisation."))
@meeting_argument
@argument("organisation", metavar=_("ORGANISATION"), help=_("As the list has it."))
@argument("person", metavar=_("PERSON"), help=_("Its representative or head."))
@pass_house(permission=CONDUCT)
def speaker(house: House, reference: str, organisation: str, person: str) -> None:
    """Replace a speaker."""
    from regest.plugins.protocols.sitting import speakers

    speakers.replace(house, located(house, reference), organisation, person)
    say(_("{name} speaks for the organisation", name=person))


@meeting.command("prepare", help=_("Name who prepares a question, and by when (4.5)."))
@meeting_argument
@argument("position", type=int, metavar="N", help=_("The number of the question."))
@argument("person", metavar=_("PERSON"), help=_("A name of the directory."))
@option("--by", type=DAY, help=_("By when it is prepared."))
@pass_house(permission=FINALISE)
def prepare(house: House, reference: str, position: int, person: str, by: dt.date | None) -> None:
    """Name a preparer."""
    from regest.plugins.protocols.preparing import preparers

    preparers.name_preparer(house, located(house, reference), position, person, by)
    say(_("Question {number} is prepared by {name}", number=position, name=person))


@meeting.command("materials", help=_("Hand documents out, and show who has which (4.8)."))
@meeting_argument
@argument("names", nargs=-1, metavar=_("PERSON…"), help=_("To whom; by default to everybody."))
@option("--issue", "channel", metavar=_("CHANNEL"), default="", help=_("Hand out: paper, e-mail."))
@json_option
@pass_house(permission=PREPARE)
def materials(
    house: House, reference: str, names: tuple[str, ...], channel: str, *, as_json: bool
) -> None:
    """Hand out, then show the report."""
    from regest.plugins.protocols.preparing import materials as service
    from regest.plugins.protocols.tables.meetings import ProtocolsMeeting

    meeting_id = located(house, reference)
    if channel:
        done = service.issue(house, meeting_id, names, channel)
        if done.without_address and not as_json:
            say(_("Without an address: {names}", names=", ".join(done.without_address)))
    with house.read() as session:
        rows = service.report(house, session, session.get_one(ProtocolsMeeting, meeting_id))
    if as_json:
        emit([each.as_dict() for each in rows])
        return
    zone = house.deployment.settings.zone
    table(
        [
            Column(_("To whom")),
            Column(_("Document")),
            Column(_.p("notice", "How")),
            Column(_("When")),
        ],
        [
            [
                each.name,
                each.number or each.heading,
                each.channel,
                f"{each.issued_at.astimezone(zone):%d.%m.%Y %H:%M}" if each.issued_at else "–",
            ]
            for each in rows
        ],
    )


@meeting.command("propose", help=_("Propose a question for the agenda (5.4)."))
@argument("title", metavar=_("TEXT"), help=_("The question: “On …”."))
@option("--meeting", "reference", metavar=_("MEETING"), default="", help=_("For this meeting."))
@option("--body", metavar=_("BODY"), default=PRESIDIUM, help=_("For the next one of this body."))
@option("--reason", metavar=_("TEXT"), default="", help=_("Why."))
@option("--resolution", is_flag=True, help=_("For the draft resolution of the conference (6.3)."))
@option("--organisation", metavar=_("ORGANISATION"), default="", help=_("Whose voice it is."))
@json_option
@pass_house
def propose(
    house: House,
    title: str,
    reference: str,
    body: str,
    reason: str,
    organisation: str,
    *,
    resolution: bool,
    as_json: bool,
) -> None:
    """Propose."""
    from regest.plugins.protocols.preparing import proposals
    from regest.plugins.protocols.sitting import replies

    meeting_id = ""
    if reference and resolution and not house.reader.may("protocols.read"):
        with house.read() as session:
            meeting_id = replies.find_own(house, session, reference)
    elif reference:
        meeting_id = located(house, reference)
    new = proposals.NewProposal(
        title=title, reason=reason, body=body, meeting_id=meeting_id, organisation=organisation
    )
    made = proposals.propose_resolution(house, new) if resolution else proposals.propose(house, new)
    if as_json:
        emit({"id": made.id})
    else:
        say(_("Proposed: {id}", id=made.id))


@meeting.command("proposals", help=_("List proposals; take one, or decline it with an answer."))
@option("--take", metavar=_("PROPOSAL"), default="", help=_("Take it."))
@option("--meeting", "reference", metavar=_("MEETING"), default="", help=_("For this meeting."))
@option("--rapporteur", metavar=_("PERSON"), default="", help=_("Who reports on it."))
@option("--decline", metavar=_("PROPOSAL"), default="", help=_("Decline it."))
@option("--answer", metavar=_("TEXT"), default="", help=_("Why it is declined."))
@json_option
@pass_house(permission=PREPARE)
def proposals(
    house: House,
    take: str,
    reference: str,
    rapporteur: str,
    decline: str,
    answer: str,
    *,
    as_json: bool,
) -> None:
    """Answer proposals, then list them."""
    from regest.plugins.protocols.preparing import proposals as service

    meeting_id = located(house, reference) if reference else ""
    if take:
        service.take(house, take, meeting_id, rapporteur)
    if decline:
        service.decline(house, decline, answer)
    with house.read() as session:
        rows = [_plain(session, each) for each in service.listing(session, meeting_id=meeting_id)]
    if as_json:
        emit(rows)
        return
    columns = [Column(_("Identifier")), Column(_("Proposal")), Column(_("By")), Column(_("State"))]
    words = state_words()
    table(columns, [[each["id"], each["title"], each["by"], words[each["state"]]] for each in rows])


@meeting.command("resolution", help=_("Put the draft resolution of the conference together (6.3)."))
@meeting_argument
@json_option
@pass_house(permission=PREPARE)
def resolution(house: House, reference: str, *, as_json: bool) -> None:
    """Collect the proposals taken."""
    from regest.plugins.protocols.preparing import resolution as service

    made = service.collect(house, located(house, reference))
    if as_json:
        emit({"id": made.id, "heading": made.heading})
    else:
        say(_("Registered: {name}", name=made.heading))


def state_words() -> dict[str, str]:
    """Return the states of a proposal in words."""
    return {
        "open": str(_.p("proposal", "not answered")),
        "taken": str(_.p("proposal", "taken")),
        "declined": str(_.p("proposal", "declined")),
    }


def _plain(session: Session, row: ProtocolsProposal) -> dict[str, str]:
    from regest.api import Party

    voice = row.organisation_id or row.party_id
    author = session.get(Party, voice) if voice else None
    return {
        "id": row.id,
        "title": row.title,
        "kind": row.kind.value,
        "by": author.name if author is not None else row.proposed_by,
        "state": row.state.value,
        "answer": row.answer,
    }
