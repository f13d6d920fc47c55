"""`regest party rename`: a party, a post or a body is called otherwise from a day on."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.cli.party.group import party
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import DAY, argument, emit, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.kit.house import House


@party.command(
    "rename",
    help=_(
        "Rename an organisation, a person, the post of a person, or (--body) a body from a day on. "
        "It is found by all its names; a paper shows the one of its day."
    ),
)
@argument("called", metavar=_("NAME"), help=_("Name in any spelling, or id; code of a body."))
@option("--name", metavar=_("NAME"), help=_("New full name."))
@option("--short", "short_name", metavar=_("NAME"), help=_("New short name."))
@option("--post", metavar=_("TEXT"), help=_("New post of the person."))
@option("--name-en", "name_en", metavar=_("NAME"), help=_("New name of a body in English."))
@option("--body", is_flag=True, help=_("It is a body, named by its code."))
@option("--from", "starts_on", type=DAY, required=True, help=_("First day of the new name."))
@option("--basis", metavar=_("TEXT"), required=True, help=_("Paper that renames it."))
@json_option
@pass_house(permission="party.edit")
def rename(
    house: House,
    called: str,
    name: str | None,
    short_name: str | None,
    post: str | None,
    name_en: str | None,
    starts_on: dt.date,
    basis: str,
    *,
    body: bool,
    as_json: bool,
) -> None:
    """Rename a party or a body."""
    if (body and (short_name is not None or post is not None)) or (
        name_en is not None and not body
    ):
        raise UsageFault(
            "renaming_unclear",
            _("A body has a name and a name in English; a party a name, a short name and a post"),
            remedy=_("Give --name and --name-en with --body, or --name, --short and --post."),
        )
    if body:
        now = _rename_body(house, called, starts_on, basis, name, name_en)
    else:
        now = _rename_party(house, called, starts_on, basis, name, short_name, post)
    if as_json:
        emit({"id": now[0], "name": now[1], "from": starts_on})
    else:
        say(_("{name}: written, from {day}.", name=now[1], day=starts_on))


def _rename_party(
    house: House,
    called: str,
    starts_on: dt.date,
    basis: str,
    name: str | None,
    short_name: str | None,
    post: str | None,
) -> tuple[str, str]:
    from regest.core.catalogue import renaming
    from regest.core.catalogue.directory import seen_parties
    from regest.core.people.dated_names import Renaming
    from regest.core.people.parties import party_called

    new = Renaming(starts_on=starts_on, basis=basis, name=name, short_name=short_name, post=post)
    with house.work() as work:
        found = party_called(work.session, called, among=seen_parties(house.reader))
        renaming.rename(work, found, new)
        return found.id, name or post or short_name or found.name


def _rename_body(
    house: House,
    code: str,
    starts_on: dt.date,
    basis: str,
    name: str | None,
    name_en: str | None,
) -> tuple[str, str]:
    from regest.core.people.dated_names import rename_body

    with house.work() as work:
        renamed = rename_body(work, code, starts_on, basis, ru=name, en=name_en)
        return renamed.code, name or name_en or renamed.title_ru
