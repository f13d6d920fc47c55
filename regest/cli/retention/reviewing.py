"""`regest retention review`: what waits for the commission, a file to look through, decisions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from regest.cli.body import record_id
from regest.cli.retention.group import retention
from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
    Column,
    argument,
    card,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    state_word,
    table,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.retention.appraisal import Decided
    from regest.kit.house import House

PERMISSION, READING = "retention.review", "retention.read"
_OUTCOMES = ("destroy", "extend", "permanent", "no_longer_needed")


@retention.command(
    "review",
    help=_(
        "What waits for the appraisal commission; with a file, its documents one by one; with an "
        "outcome, enter what was decided. no_longer_needed: what a named person decided of a file "
        "that is kept until no longer needed."
    ),
)
@argument("file", metavar=_("FILE"), required=False, help=_("A file: 01-05@2026."))
@option("--outcome", type=click.Choice(_OUTCOMES), help=_("What was decided."))
@option("--on", "decided_on", type=DAY, help=_("Day of the decision; default: today."))
@option("--member", "members", metavar=_("PERSON"), multiple=True, help=_("Who took part."))
@option("--minutes", metavar=_("TEXT"), default="", help=_("Minutes in words: № 2 of 3.2.2026."))
@option("--record", "reference", metavar=_("REF"), help=_("Registered minutes."))
@option("--until", "until_year", type=int, metavar=_("YEAR"), help=_("extend: the last year."))
@option("--keep", "kept", metavar=_("REF"), multiple=True, help=_("A document that is kept."))
@option("--reasons", metavar=_("TEXT"), default="", help=_("Why, in words."))
@option("--withdraw", metavar=_("REASON"), help=_("Withdraw the decision that stands."))
@json_option
@pass_house(permission=PERMISSION, of_class=True)
def review(house: House, file: str | None, *, as_json: bool, **given: Any) -> None:
    """List, show, or enter."""
    house.reader.require(READING)
    if file is None:
        _waiting(house, as_json=as_json)
    elif given["withdraw"] is not None:
        _withdraw(house, file, given["withdraw"], as_json=as_json)
    elif given["outcome"] is None:
        _show(house, file, as_json=as_json)
    else:
        _enter(house, file, given, as_json=as_json)


def _waiting(house: House, *, as_json: bool) -> None:
    from regest.core.retention.reviews import waiting
    from regest.kit.review_cards import STEPS, waiting_card

    today = house.deployment.database.today()
    with house.read() as session:
        found = waiting(session, house.deployment.rules, today)
    if as_json:
        emit([waiting_card(each) for each in found])
        return
    if not found:
        say(_("Nothing waits for the appraisal commission."))
        return
    columns = (
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "Period"), whole=True),
        Column(_.p("column", "File")),
        Column(_.p("column", "Since"), whole=True),
        Column(_.p("column", "What is to be done")),
    )
    rows = [
        [each.file.index, each.file.period, each.file.title, shown_day(each.since),
         STEPS[each.step]]
        for each in found
    ]  # fmt: skip
    table(columns, rows)


def _show(house: House, reference: str, *, as_json: bool) -> None:
    from regest.core.catalogue.files import find_file
    from regest.core.retention.appraisal import appraisals_of
    from regest.core.retention.reviews import documents
    from regest.kit.review_cards import OUTCOMES, decision_card, document_card

    with house.read() as session:
        file = find_file(session, reference)
        found = [
            document_card(session, house.reader, each)
            for each in documents(session, house.reader, file.id)
        ]
        decided = [decision_card(session, each) for each in appraisals_of(session, file.id)]
    if as_json:
        emit({"file": file.id, "title": file.title, "documents": found, "decisions": decided})
        return
    heading(f"{file.index} ({file.period}) {file.title}")
    columns = (
        Column(_.p("column", "Number"), whole=True),
        Column(_.p("column", "Date"), whole=True),
        Column(_.p("column", "Subject")),
        Column(_.p("column", "State")),
    )
    rows = [
        [each["number"], shown_day(each["date"]), each["heading"],
         state_word("record", each["state"])]
        for each in found
    ]  # fmt: skip
    table(columns, rows)
    for each in decided:
        card(
            (
                (_("Decision"), OUTCOMES[each["outcome"]]),
                (_("Until the end of"), each["until_year"]),
                (_("Day"), shown_day(each["on"])),
                (_("Minutes"), each["minutes"]),
                (_("Members"), ", ".join(each["members"])),
                (_("Withdrawn"), each["withdrawn_reason"]),
            )
        )


def _enter(house: House, reference: str, given: dict[str, Any], *, as_json: bool) -> None:
    from regest.core.catalogue.files import find_file
    from regest.core.retention import appraisal, reviews

    house.reader.require(PERMISSION)
    rules = house.deployment.rules
    with house.work() as work:
        file = find_file(work.session, reference)
        day: dt.date = given["decided_on"] or work.today
        if given["outcome"] == "no_longer_needed":
            done = reviews.no_longer_needed(work, rules, file.id, day, given["reasons"]).id
        else:
            decided = _decided(house, work.session, file.id, day, given)
            done = appraisal.review(work, rules, decided).id
        told = {"id": done, "file": file.id, "outcome": given["outcome"]}
        words = _(
            "The decision on file {index} ({period}) is entered.",
            index=file.index,
            period=file.period,
        )
    if as_json:
        emit(told)
    else:
        say(words)


def _decided(
    house: House, session: Session, file_id: str, day: dt.date, given: dict[str, Any]
) -> Decided:
    from regest.core.retention.appraisal import Decided
    from regest.core.retention.tables import Outcome

    return Decided(
        file_id=file_id,
        outcome=Outcome(given["outcome"]),
        decided_on=day,
        members=_people(session, given["members"]),
        minutes=given["minutes"],
        minutes_record_id=record_id(session, house, given["reference"]),
        until_year=given["until_year"],
        kept=tuple(filter(None, (record_id(session, house, each) for each in given["kept"]))),
        reasons=given["reasons"],
    )


def _withdraw(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    from regest.core.base.errors import NotFound
    from regest.core.catalogue.files import find_file
    from regest.core.retention.appraisal import decision_on, withdraw

    house.reader.require(PERMISSION)
    with house.work() as work:
        file = find_file(work.session, reference)
        standing = decision_on(work.session, file.id)
        if standing is None:
            raise NotFound(
                "appraisal_unknown",
                _("The commission has decided nothing on this file"),
                rule="FP-5",
                remedy=_("`regest retention review` shows what waits."),
            )
        done = withdraw(work, standing.id, reason)
    if as_json:
        emit({"id": done.id, "withdrawn": True})
    else:
        say(_("The decision is withdrawn."))


def _people(session: Session, names: Sequence[str]) -> tuple[str, ...]:
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    return tuple(party_called(session, each, PartyKind.PERSON).id for each in names)
