"""`regest journal intake`: letters that came by e-mail and wait for a person to register them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    FILE,
    Column,
    argument,
    card,
    emit,
    heading,
    json_option,
    local_moment,
    option,
    pass_house,
    say,
    shown_day,
    table,
    tell_signatures,
    warn,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.words import NO_NUMBER, _

if TYPE_CHECKING:
    from regest.api import House, Message
    from regest.plugins.journal.intake.listing import Proposal
    from regest.plugins.journal.intake.mail.taking import Taken
    from regest.plugins.journal.tables.proposals import JournalProposal

STATES = {
    "waiting": _.p("proposal", "Waits"),
    "registered": _.p("proposal", "Registered"),
    "attached": _.p("proposal", "Attached to a registered one"),
    "rejected": _.p("proposal", "Turned away"),
}
SOURCES = {
    "e-mail": _.p("proposal", "by e-mail"),
    "reply": _.p("proposal", "a member's reply to a request"),
    "file": _.p("proposal", "a file"),
}
ROLES = {
    "main": _.p("component", "letter"),
    "annex": _.p("component", "annex"),
    "rendition": _.p("component", "the message itself"),
    "signature": _.p("component", "signature"),
}


@journal.group("intake", help=_("Letters that came by e-mail and wait to be registered."))
def intake() -> None:
    """Hold the commands."""


@intake.command(
    "add", help=_("Take messages in, from files, a maildir or the mailbox of the settings.")
)
@argument(
    "files", metavar=_("FILE…"), type=FILE, nargs=-1, help=_("Messages (.eml, .msg) or papers.")
)
@option(
    "--maildir",
    type=click.Path(file_okay=False, path_type=Path),
    metavar=_("FOLDER"),
    help=_("Take what nobody has seen in this maildir."),
)
@option("--imap", is_flag=True, help=_("Take what nobody has seen in the mailbox."))
@json_option
@pass_house(permission=REGISTER_INCOMING)
def add(
    house: House, files: tuple[Path, ...], maildir: Path | None, *, imap: bool, as_json: bool
) -> None:
    """Propose messages for registration."""
    from regest.plugins.journal.intake.mail import maildir as maildirs
    from regest.plugins.journal.intake.mail import taking
    from regest.plugins.journal.intake.mail.files import MessageFiles

    if bool(files) + (maildir is not None) + imap != 1:
        raise click.UsageError(str(_("Name files, or --maildir, or --imap: one of them.")))
    if imap:
        from regest.plugins.journal.intake.mail.imap_mailbox import opened_mailbox

        with opened_mailbox(house.deployment) as mailbox:
            taken = taking.take_all(house, mailbox)
    else:
        box = MessageFiles(files) if maildir is None else maildirs.Maildir(maildir)
        taken = taking.take_all(house, box)
    _tell_taken(taken, as_json=as_json)
    if taken.failed:
        raise click.exceptions.Exit(1)


@intake.command("watch", help=_("Let `regest worker` look into the mailbox every few minutes."))
@json_option
@pass_house(permission=REGISTER_INCOMING)
def watch(house: House, *, as_json: bool) -> None:
    """Have the mailbox looked into again and again."""
    from regest.plugins.journal.intake import job
    from regest.plugins.journal.intake.mail.imap_mailbox import mailbox_settings

    settings = mailbox_settings(house.deployment)
    with house.work() as work:
        job.watch(work)
    if as_json:
        emit({"user": settings.user, "folder": settings.folder, "minutes": settings.minutes})
        return
    say(
        _.n(
            "The worker looks into the mailbox {user} every {count} minute.",
            "The worker looks into the mailbox {user} every {count} minutes.",
            settings.minutes,
            user=settings.user,
        )
    )


@intake.command("list", help=_("Show what waits to be registered."))
@option(
    "--state",
    type=click.Choice([*STATES, "all"]),
    default="waiting",
    help=_("Those in another state; all: every one."),
)
@json_option
@pass_house
def show_all(house: House, state: str, *, as_json: bool) -> None:
    """List proposals."""
    from regest.plugins.journal.intake.listing import proposals
    from regest.plugins.journal.tables.proposals import ProposalState

    states = list(ProposalState) if state == "all" else [ProposalState(state)]
    found = proposals(house, states)
    if as_json:
        emit([each.as_dict() for each in found])
    elif not found:
        say(_("Nothing waits to be registered.") if state == "waiting" else _("There is nothing."))
    else:
        _show_list(house, found)


@intake.command("show", help=_("Show a letter of the list: its card, and where each value stood."))
@argument("reference", metavar="N", help=_("Number in the list."))
@json_option
@pass_house
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show one proposal."""
    from regest.plugins.journal.intake.listing import proposal, signatures

    found = proposal(house, reference)
    signed = signatures(house, found)
    if as_json:
        emit({**found.as_dict(), "signatures": [each.as_dict() for each in signed]})
    else:
        _show_one(house, found)
        tell_signatures(signed)


@intake.command("reject", help=_("Turn a letter away; it stays in the list with the reason."))
@argument("reference", metavar="N", help=_("Number in the list."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it is not registered."))
@json_option
@pass_house(permission=REGISTER_INCOMING)
def reject(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Reject a proposal."""
    from regest.plugins.journal.intake import proposals as service

    done = service.reject(house, reference, reason)
    _tell_decided(done, _("Turned away: {number}", number=done.sequence), as_json=as_json)


@intake.command("reopen", help=_("Take back a letter that was turned away."))
@argument("reference", metavar="N", help=_("Number in the list."))
@json_option
@pass_house(permission=REGISTER_INCOMING)
def reopen(house: House, reference: str, *, as_json: bool) -> None:
    """Reopen a proposal."""
    from regest.plugins.journal.intake import proposals as service

    done = service.reopen(house, reference)
    _tell_decided(done, _("Waits again: {number}", number=done.sequence), as_json=as_json)


def _tell_decided(done: JournalProposal, words: Message, *, as_json: bool) -> None:
    if as_json:
        emit({"number_in_list": done.sequence, "id": done.id, "state": done.state.value})
    else:
        say(words)


def _tell_taken(taken: Taken, *, as_json: bool) -> None:
    if as_json:
        failed = [{"name": each.name, "reason": str(each.reason)} for each in taken.failed]
        new, known = (
            [{"number_in_list": each.sequence, "id": each.id} for each in among]
            for among in (taken.new, taken.known)
        )
        emit({"new": new, "known": known, "failed": failed})
        return
    for each in taken.new:
        say(_("{number}: {subject}", number=each.sequence, subject=each.subject))
    say(
        _(
            "To be registered: {new}; in the list before: {known}",
            new=len(taken.new),
            known=len(taken.known),
        )
    )
    for failure in taken.failed:
        warn(_("{name}: {reason}", name=failure.name, reason=failure.reason))


def _show_list(house: House, found: Iterable[Proposal]) -> None:
    columns = (
        Column("№", whole=True),
        Column(_.p("intake", "Received"), whole=True),
        Column(_("Correspondent")),
        Column(_("Sender's number and date")),
        Column(_("Subject")),
        Column(_.p("intake", "Due"), whole=True, optional=True),
        Column(_("Note"), optional=True),
    )
    table(
        columns,
        [
            [
                each.row.sequence,
                local_moment(house, each.row.received_at),
                each.row.sender or each.row.sender_address,
                _foreign(each.row),
                each.row.subject,
                shown_day(each.row.due_on),
                _remarks(each),
            ]
            for each in found
        ],
    )


def _remarks(found: Proposal) -> str:
    row = found.row
    remarks: list[object] = [row.mark, row.note]
    if row.state.value == "rejected":
        remarks.append(_("turned away: {reason}", reason=row.reason))
    elif row.state.value != "waiting":
        remarks.append(found.registered or STATES[row.state.value])
    if found.likely is not None:
        remarks.append(found.likely)
    remarks += [each.message for each in found.same_files]
    remarks.append(_like_others(found))
    return "; ".join(str(each) for each in remarks if each)


def _foreign(row: JournalProposal) -> Message:
    number = row.number or NO_NUMBER
    if row.dated is None:
        return _("{number}, undated", number=number)
    return _("{number} of {day}", number=number, day=shown_day(row.dated))


def _show_one(house: House, found: Proposal) -> None:
    row = found.row
    heading(_("Letter {number} to be registered", number=row.sequence))
    values: Sequence[tuple[str, object, object]] = (
        ("sender", _("Correspondent"), row.sender),
        ("number", _.p("intake", "Sender's number"), row.number or NO_NUMBER),
        ("dated", _.p("intake", "Its date"), shown_day(row.dated)),
        ("received_at", _.p("intake", "Received"), local_moment(house, row.received_at)),
        ("subject", _("Subject"), row.subject),
        ("kind", _.p("intake", "Kind of document"), row.kind),
        ("signed_by", _.p("intake", "Signed by"), row.signed_by),
        ("answers", _("In reply to"), row.answers),
        ("due_on", _.p("intake", "Due"), shown_day(row.due_on)),
        ("mark", _.p("intake", "Mark"), row.mark),
        ("copy_number", _.p("intake", "Copy No."), row.copy_number),
        ("annex_sheets", _.p("intake", "Sheets of annexes"), row.annex_sheets),
    )
    card([(title, _placed(found, name, value)) for name, title, value in values])
    card(
        (
            (_("State"), STATES[row.state.value]),
            (_.p("intake", "It came"), SOURCES[row.source.value]),
            (_.p("intake", "From address"), row.sender_address),
            (_.p("intake", "Registered as"), found.registered),
            (_.p("intake", "Reason"), row.reason),
            (_("Note"), row.note),
        )
    )
    for file in found.files:
        say(_("  {name} ({role})", name=file.name, role=ROLES.get(file.role.value, file.role)))
    if found.duplicate is not None:
        warn(found.duplicate.message)
        warn(found.duplicate.remedy)
    for each in found.same_files:
        warn(each.message)
    if found.twins:
        warn(_like_others(found))


def _like_others(found: Proposal) -> Message | str:
    numbers = ", ".join(map(str, found.twins))
    return _("same number and date as in the list: {numbers}", numbers=numbers) if numbers else ""


def _placed(found: Proposal, name: str, value: object) -> object:
    if not value or name not in found.places:
        return value
    return _("{value} ← {place}", value=value, place=found.places[name].told)
