"""`regest party decline`: all cases of a name and a post, and the forms that are set by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from regest.cli.party.group import party
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from regest.core.people.declension import Declined, KeptForm
    from regest.core.people.grammar.cases import Case
    from regest.core.people.tables import Party
    from regest.core.store.work import Work
    from regest.kit.house import House

_OBLIQUE = ("genitive", "dative", "accusative", "instrumental", "prepositional")
_BY_NAME = "auto"


@party.command(
    "decline",
    help=_("Show a name and a post in all cases; set a form that the rules get wrong, or take it "
           "back. All papers use it."),
)  # fmt: skip
@argument("called", metavar=_("NAME"), help=_("Name in any spelling, or id."))
@option("--genitive", metavar=_("TEXT"), help=_("Form after “whose”."))
@option("--dative", metavar=_("TEXT"), help=_("Form after “to whom”."))
@option("--accusative", metavar=_("TEXT"), help=_("Form after “whom”."))
@option("--instrumental", metavar=_("TEXT"), help=_("Form after “by whom”."))
@option("--prepositional", metavar=_("TEXT"), help=_("Form after “about whom”."))
@option("--post", "of_post", is_flag=True, help=_("The forms are those of the post."))
@option("--take-back", "back", multiple=True, type=click.Choice(_OBLIQUE), metavar=_("CASE"),
        help=_("Decline this case by the rules again: genitive, dative, accusative, instrumental, "
               "prepositional; may be repeated."))  # fmt: skip
@option("--gender", type=click.Choice(("male", "female", _BY_NAME)), metavar=_("GENDER"),
        help=_("Decline as a man's name (male), as a woman's (female), or as the name tells "
               "(auto)."))  # fmt: skip
@json_option
@pass_house(permission="party.edit", of_class=True)
def decline(
    house: House,
    called: str,
    of_post: bool,
    back: Sequence[str],
    gender: str | None,
    *,
    as_json: bool,
    **forms: str | None,
) -> None:
    """Show or change how a party is declined."""
    from regest.core.catalogue.directory import KEEPING, seen_parties
    from regest.core.people import declension
    from regest.core.people.parties import party_called

    among = seen_parties(house.reader)
    given = {case: text for case, text in forms.items() if text is not None}
    if given or back or gender is not None:
        house.reader.require(KEEPING)
        with house.work() as work:
            found = party_called(work.session, called, among=among)
            _change(work, found, given, back, gender, of_post=of_post)
    with house.read() as session:
        found = party_called(session, called, among=among)
        now, kept = declension.forms_of(session, found), declension.kept_of(session, found.id)
    if as_json:
        shown_gender = now.gender.value if now.gender is not None else None
        emit(
            {
                "id": found.id,
                "name": _plain(now.name),
                "post": _plain(now.post),
                "gender": {"is": shown_gender, "set": now.gender_set},
                "set": [_kept(each) for each in kept],
            }
        )
        return
    _show(found, now, kept)


def _change(
    work: Work,
    found: Party,
    given: Mapping[str, str],
    back: Sequence[str],
    gender: str | None,
    *,
    of_post: bool,
) -> None:
    from regest.core.people import declension
    from regest.core.people.grammar.cases import Case, Gender

    part = declension.DeclinedPart.POST if of_post else declension.DeclinedPart.NAME
    for case, text in given.items():
        declension.set_form(work, found, part, Case(case), text)
    for case in back:
        declension.take_back(work, found, part, Case(case))
    if gender == _BY_NAME:
        declension.take_gender_back(work, found)
    elif gender is not None:
        declension.set_gender(work, found, Gender(gender))


def _show(found: Party, now: Any, kept: Sequence[KeptForm]) -> None:
    from regest.core.people.declension_words import CASES, GENDERS, SOURCES

    heading(found.name)
    if now.gender is not None:
        how = GENDERS[now.gender]
        say(_("Declined {how}, as set by hand.", how=how) if now.gender_set
            else _("Declined {how}.", how=how))  # fmt: skip
    parts = ((_.p("column", "Name"), now.name), (_.p("column", "Post"), now.post))
    for title, forms in parts:
        rows = [
            [CASES[case], each.text, SOURCES[each.source] if case.value in _OBLIQUE else ""]
            for case, each in forms.items()
        ]
        if rows:
            columns = (
                Column(_.p("column", "Case")),
                Column(title),
                Column(_.p("column", "Source")),
            )
            table(columns, rows)
    ended = [each for each in kept if each.ended_at is not None]
    if ended:
        say("", _("Set before:"))
    for each in ended:
        case = CASES[each.case] if each.case is not None else _("Gender")
        say(f"{case}: {each.text} ({shown_day(each.set_at.date())}, {each.set_by})")


def _plain(forms: Mapping[Case, Declined]) -> dict[str, dict[str, str]]:
    return {
        case.value: {"text": each.text, "source": each.source.value} for case, each in forms.items()
    }


def _kept(each: KeptForm) -> dict[str, object]:
    return {
        "part": each.part.value,
        "case": each.case.value if each.case is not None else "",
        "nominative": each.nominative,
        "text": each.text,
        "set_by": each.set_by,
        "set_at": each.set_at,
        "ended_by": each.ended_by,
        "ended_at": each.ended_at,
    }
