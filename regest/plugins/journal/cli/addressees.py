"""`regest journal addressees`: lists of addressees kept, shown and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api.console import (
    Column,
    argument,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    table,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import EDIT_LISTS
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.letters.addressee_lists import AddresseeList


@journal.group("addressees", help=_("Lists of addressees, for letters to many."))
def addressees() -> None:
    """Hold the commands."""


@addressees.command("add", help=_("Put addressees on a list; a new name makes a new list."))
@argument("name", metavar=_("LIST"), help=_("Name of the list."))
@option("--party", "names", metavar=_("NAME"), multiple=True, help=_("Whom; may be repeated."))
@option(
    "--standing",
    metavar=_("KIND"),
    default="",
    help=_("Instead: whoever stands so on the day, such as member."),
)
@json_option
@pass_house(permission=EDIT_LISTS)
def add(house: House, name: str, names: tuple[str, ...], standing: str, *, as_json: bool) -> None:
    """Fill a list."""
    from regest.plugins.journal.letters import addressee_lists

    _show(addressee_lists.add(house, name, names, standing), as_json=as_json)


@addressees.command("show", help=_("Show whom a letter to the list would go to today."))
@argument("name", metavar=_("LIST"), help=_("Name of the list."))
@json_option
@pass_house
def show(house: House, name: str, *, as_json: bool) -> None:
    """Show one list."""
    from regest.plugins.journal.letters import addressee_lists

    _show(addressee_lists.one(house, name), as_json=as_json)


@addressees.command("list", help=_("List the lists."))
@json_option
@pass_house
def list_all(house: House, *, as_json: bool) -> None:
    """Show all lists."""
    from regest.plugins.journal.letters import addressee_lists

    found = addressee_lists.every(house)
    if as_json:
        emit([each.as_dict() for each in found])
    elif not found:
        say(_("There are no lists of addressees."))
    else:
        columns = (
            Column(_("List")),
            Column(_("Addressees"), whole=True, right=True),
            Column(_("Filled by standing"), optional=True),
        )
        table(columns, [[each.name, len(each.parties), each.standing] for each in found])


@addressees.command("remove", help=_("Take addressees off a list, or the whole list away."))
@argument("name", metavar=_("LIST"), help=_("Name of the list."))
@option(
    "--party",
    "names",
    metavar=_("NAME"),
    multiple=True,
    help=_("Whom; without it the list is taken away. Letters sent to it stay as they are."),
)
@json_option
@pass_house(permission=EDIT_LISTS)
def remove(house: House, name: str, names: tuple[str, ...], *, as_json: bool) -> None:
    """Empty a list, or take it away."""
    from regest.plugins.journal.letters import addressee_lists

    left = addressee_lists.remove(house, name, names)
    if left is not None:
        _show(left, as_json=as_json)
    elif as_json:
        emit({"name": name, "removed": True})
    else:
        say(_("There is no list {name} any more.", name=name))


def _show(shown: AddresseeList, *, as_json: bool) -> None:
    if as_json:
        emit(shown.as_dict())
        return
    heading(_("List of addressees «{name}»", name=shown.name))
    columns = (Column(_("Addressee")), Column(_("E-mail"), whole=True, optional=True))
    table(columns, [[party.name, party.email] for party in shown.parties])
    say(_.n("{count} addressee", "{count} addressees", len(shown.parties)))
