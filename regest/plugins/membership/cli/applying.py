"""`regest member apply|checklist|opinion|consider|withdraw`: on the way to the order."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
    DAY,
    Column,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn,
    warn_all,
)
from regest.plugins.membership.cli.group import (
    application_argument,
    decision_options,
    located,
    member,
    organisation_argument,
    paper_of,
    paper_options,
)
from regest.plugins.membership.declarations.catalogue import EDIT, READ
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.membership.joining.applications import NewApplication, Submitted

_GROUNDS = ("certified", "implemented", "implementing", "opinion", "candidate")


@member.command("apply", help=_("Register an application; a filled .docx is read."))
@option("--organisation", metavar=_("NAME"), default="", help=_("Who applies."))
@option("--head", "head_name", metavar=_("PERSON"), default="", help=_("Who signs it."))
@option("--post", "head_post", metavar=_("POST"), default="", help=_("The head's post."))
@option(
    "--ground",
    "grounds",
    type=click.Choice(_GROUNDS),
    multiple=True,
    help=_("On which ground (3.1, 3.2)."),
)
@option(
    "--nominee",
    "nominee_name",
    metavar=_("PERSON"),
    default="",
    help=_("Whom it recommends for the Presidium."),
)
@option("--nominee-post", metavar=_("POST"), default="", help=_("Their post."))
@option(
    "--to",
    "addressee",
    type=click.Choice(("authority", "chair")),
    help=_("To whom it is written; default: whom the period asks for."),
)
@option("--dated", type=DAY, help=_("The day that it bears."))
@option("--unsigned", is_flag=True, help=_("It is not signed."))
@option(
    "--not-acquainted", is_flag=True, help=_("It does not say that the head knows the Statute.")
)
@option("--territory", metavar=_("TEXT"), default="", help=_("Municipality of a new organisation."))
@option("--sector", metavar=_("TEXT"), default="", help=_("Its kind: school, college …"))
@option("--dry-run", is_flag=True, help=_("Only show what is read from the file."))
@paper_options
@json_option
@pass_house(permission=EDIT)
def apply(
    house: House,
    reference: str,
    paths: tuple[Path, ...],
    *,
    dry_run: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Register an application."""
    from regest.plugins.membership.joining import applications

    new = _told(house, paths, given)
    if dry_run:
        emit(_as_read(new)) if as_json else _show_read(new)
        return
    done = applications.submit(house, replace(new, paper=paper_of(house, reference, paths)))
    if as_json:
        emit(_as_dict(done))
    else:
        _say_submitted(done)
        warn_all(done.warnings)


@member.command("checklist", help=_("Show the documents of a candidate, or note one (3.2)."))
@application_argument
@option(
    "--add", "kind", type=click.Choice(("order", "plan", "specialists")), help=_("Which document.")
)
@option(
    "--text",
    "description",
    metavar=_("TEXT"),
    default="",
    help=_("Number and day, who was trained."),
)
@option("--count", type=click.IntRange(1), metavar="N", default=1, help=_("How many specialists."))
@option("--dated", type=DAY, help=_("Its day."))
@option(
    "--take-off", "paper_id", metavar=_("ID"), default="", help=_("Take this one off the list.")
)
@option("--reason", metavar=_("REASON"), default="", help=_("Why it is taken off."))
@paper_options
@json_option
@pass_house(permission=READ)
def checklist(
    house: House,
    application: str,
    kind: str | None,
    paper_id: str,
    reason: str,
    reference: str,
    paths: tuple[Path, ...],
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Note a document, take one off, and show the list."""
    from regest.plugins.membership.joining import checklist as service
    from regest.plugins.membership.tables.joining import MembershipApplication, Paper

    application_id = located(house, application)
    if paper_id:
        service.withdraw(house, paper_id, reason)
    if kind is not None:
        paper = paper_of(house, reference, paths)
        service.add(house, application_id, service.NewPaper(kind=Paper(kind), paper=paper, **given))
    with house.read() as session:
        row = session.get_one(MembershipApplication, application_id)
        lines = service.lines(session, row, house.reader)
    if as_json:
        emit(
            [
                {
                    "document": each.code,
                    "held": each.held,
                    "papers": [
                        {"id": paper.id, "text": paper.description} for paper in each.papers
                    ],
                }
                for each in lines
            ]
        )
        return
    table(
        [Column(_("Document")), Column(_("Held")), Column(_("What it is"), optional=True)],
        [
            [
                each.title,
                _("yes") if each.held else _("no"),
                "; ".join(paper.description for paper in each.papers),
            ]
            for each in lines
        ],
    )


@member.command("opinion", help=_("Enter an opinion of the expert group (3.1)."))
@organisation_argument
@option("--positive/--negative", default=True, help=_("What it comes to."))
@option("--on", "given_on", type=DAY, required=True, help=_("Its day."))
@option("--by", "given_by", metavar=_("TEXT"), default="", help=_("Who gave it."))
@option(
    "--decision",
    metavar=_("DECISION"),
    default="",
    help=_("The decision in the signed minutes of the expert group."),
)
@paper_options
@json_option
@pass_house(permission=EDIT)
def opinion(
    house: House, reference: str, paths: tuple[Path, ...], *, as_json: bool, **given: Any
) -> None:
    """Enter an opinion."""
    from regest.plugins.membership.joining import opinions

    new = opinions.NewOpinion(paper=paper_of(house, reference, paths), **given)
    row, record = opinions.enter(house, new)
    if as_json:
        emit({"id": row.id, "number": record.number, "positive": row.positive})
    else:
        say(_("Opinion entered: No. {number}", number=record.number))


@member.command("consider", help=_("Note the Presidium's decision on an application."))
@application_argument
@option("--on", type=DAY, help=_("The day of the meeting, of a decision typed by hand."))
@decision_options
@option("--agreed/--declined", default=True, help=_("What it was."))
@option("--note", metavar=_("TEXT"), default="", help=_("What else is to be known."))
@json_option
@pass_house(permission=EDIT)
def consider(house: House, application: str, *, as_json: bool, **given: Any) -> None:
    """Note a decision."""
    from regest.plugins.membership.joining import considering

    decided = considering.Considered(**given)
    row, warnings = considering.consider(house, located(house, application), decided)
    _state(house, row.id, as_json=as_json)
    warn_all(warnings)


@member.command("withdraw", help=_("Note that an application was taken back."))
@application_argument
@option("--on", type=DAY, required=True, help=_("On which day."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=EDIT)
def withdraw(house: House, application: str, on: dt.date, reason: str, *, as_json: bool) -> None:
    """Note that it was taken back."""
    from regest.plugins.membership.joining import considering

    row = considering.withdraw(house, located(house, application), on, reason)
    _state(house, row.id, as_json=as_json)


def _told(house: House, paths: tuple[Path, ...], given: dict[str, Any]) -> NewApplication:
    """Return the application: what was typed goes before what the file says."""
    from regest.api import components
    from regest.plugins.membership.joining import reading
    from regest.plugins.membership.joining.applications import NewApplication
    from regest.plugins.membership.tables.joining import Addressee, Ground

    unsigned, unread = given.pop("unsigned"), given.pop("not_acquainted")
    if given["addressee"] is not None:
        given["addressee"] = Addressee(given["addressee"])
    given["grounds"] = tuple(Ground(each) for each in given["grounds"])
    if not paths or given["organisation"]:
        return NewApplication(**given, signed=not unsigned, acquainted=not unread)
    read = reading.read_file(house, paths[0].name, components.read_file(paths[0]))
    for each in read.remarks:
        warn(each)
    typed = {name: value for name, value in given.items() if value}
    signed = read.application.signed and not unsigned
    acquainted = read.application.acquainted and not unread
    return replace(read.application, **typed, signed=signed, acquainted=acquainted)


def _as_read(new: NewApplication) -> dict[str, object]:
    return {
        "organisation": new.organisation,
        "head": new.head_name,
        "post": new.head_post,
        "grounds": [each.value for each in new.grounds],
        "nominee": new.nominee_name,
        "nominee_post": new.nominee_post,
        "to": new.addressee.value if new.addressee is not None else "",
        "addressed_to": new.addressed_to,
        "acquainted": new.acquainted,
        "signed": new.signed,
        "dated": new.dated,
    }


def _show_read(new: NewApplication) -> None:
    from regest.api.console import card
    from regest.plugins.membership.joining.applications import GROUNDS

    card(
        [
            (_("Organisation"), new.organisation),
            (_("Head"), " ".join(filter(None, (new.head_post, new.head_name)))),
            (_("Ground"), "; ".join(str(GROUNDS[each]) for each in new.grounds)),
            (
                _("Recommended for the Presidium"),
                ", ".join(filter(None, (new.nominee_name, new.nominee_post))),
            ),
            (_("Written to"), new.addressed_to),
            (_("Signed"), _("yes") if new.signed else _("no")),
            (_("Dated"), shown_day(new.dated) if new.dated else ""),
        ]
    )


def _as_dict(done: Submitted) -> dict[str, object]:
    return {
        "id": done.row.id,
        "number": done.record.number,
        "organisation": done.organisation.name,
        "state": done.row.state.value,
        "missing": [each for each in done.row.missing.split(",") if each],
        "record": done.record.id,
    }


def _say_submitted(done: Submitted) -> None:
    from regest.plugins.membership.joining.completeness import in_words

    say(_("{number} {name}", number=done.record.number, name=done.organisation.name))
    for each in in_words(done.row.missing.split(",")):
        say(_("Returned to be completed: {what}", what=each))


def _state(house: House, application_id: str, *, as_json: bool) -> None:
    from regest.plugins.membership.joining.applications import shown_state
    from regest.plugins.membership.joining.considering import STATES
    from regest.plugins.membership.tables.joining import MembershipApplication

    with house.read() as session:
        row = session.get_one(MembershipApplication, application_id)
        state = shown_state(row, house.deployment.database.today())
    if as_json:
        emit({"id": row.id, "state": state, "active_from": row.active_from})
    else:
        say(_("The application is {state}", state=STATES[state]))
