"""`regest party add|list|show`: the directory of correspondents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regest.cli.party.group import party
from regest.core.base.messages import Titles, _
from regest.kit.console import (
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
    table,
)

if TYPE_CHECKING:
    from regest.kit.house import House

_FACTS = (
    ("short_name", _("Short name")),
    ("group", _("Group")),
    ("territory", _("Territory")),
    ("sector", _("Sector")),
    ("post", _("Post")),
    ("address", _("Address")),
    ("email", _("E-mail")),
    ("phone", _("Telephone")),
)
_KINDS = {
    "organisation": _.p("kind of a party", "Organisation"),
    "person": _.p("kind of a party", "Person"),
}


@party.command("add", help=_("Add an organisation, or with --person a person."))
@argument("name", metavar=_("NAME"), help=_("Full name."))
@option("--person", is_flag=True, help=_("It is a person."))
@option("--short", "short_name", metavar=_("NAME"), default="", help=_("Short name."))
@option(
    "--alias", "aliases", metavar=_("NAME"), multiple=True, help=_("Other name; may be repeated.")
)
@option("--group", "group_name", metavar=_("GROUP"), default="", help=_("Group of correspondents."))
@option("--territory", metavar=_("TEXT"), default="", help=_("Municipality."))
@option("--sector", metavar=_("TEXT"), default="", help=_("Sector: school, college, nursery …"))
@option("--post", metavar=_("TEXT"), default="", help=_("Post of a person."))
@option("--address", metavar=_("TEXT"), default="", help=_("Postal address."))
@option("--email", metavar=_("TEXT"), default="", help=_("E-mail."))
@option("--phone", metavar=_("TEXT"), default="", help=_("Telephone."))
@json_option
@pass_house(permission="party.edit")
def add(house: House, person: bool, group_name: str, *, as_json: bool, **facts: Any) -> None:
    """Add a party."""
    from regest.core.people.parties import NewParty, add_party
    from regest.core.people.party_cards import plain
    from regest.core.people.tables import PartyKind

    kind = PartyKind.PERSON if person else PartyKind.ORGANISATION
    with house.work() as work:
        added = add_party(work, NewParty(kind=kind, group=group_name, **facts))
    if as_json:
        emit(plain(added))
    else:
        say(_("{name} is in the directory.", name=added.name))


@party.command("list", help=_("List the directory."))
@option("--group", "group_name", metavar=_("GROUP"), default="", help=_("Only this group."))
@option("--persons", is_flag=True, help=_("Only persons."))
@option("--organisations", is_flag=True, help=_("Only organisations."))
@json_option
@pass_house
def list_parties(
    house: House, group_name: str, persons: bool, organisations: bool, *, as_json: bool
) -> None:
    """List by name the parties that the actor may know of."""
    from regest.core.catalogue.directory import seen_parties
    from regest.core.people import parties
    from regest.core.people.party_cards import plain
    from regest.core.people.tables import PartyKind

    kind = None
    if persons != organisations:
        kind = PartyKind.PERSON if persons else PartyKind.ORGANISATION
    among = seen_parties(house.reader)
    with house.read() as session:
        found = parties.list_parties(session, kind, group_name, among=among)
        rows = [plain(each) for each in found]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Name")),
        Column(_.p("column", "Kind")),
        Column(_.p("column", "Group"), optional=True),
        Column(_.p("column", "Territory"), optional=True),
        Column(_.p("column", "Sector"), optional=True),
    )
    table(
        columns,
        [
            [row["name"], _KINDS[row["kind"]], row["group"], row["territory"], row["sector"]]
            for row in rows
        ],
    )
    say(_.n("{count} correspondent", "{count} correspondents", len(rows)))


@party.command("show", help=_("Show a correspondent with other names and standings."))
@argument("name", metavar=_("NAME"), help=_("Name in any spelling, or id."))
@option("--body", is_flag=True, help=_("It is a body, named by its code."))
@json_option
@pass_house
def show_party(house: House, name: str, *, body: bool, as_json: bool) -> None:
    """Show one party, or a body."""
    if body:
        _show_body(house, name, as_json=as_json)
        return
    from regest.core.catalogue.directory import KEEPING, seen_parties
    from regest.core.people.parties import party_called
    from regest.core.people.party_cards import party_card

    with house.read() as session:
        found = party_called(session, name, among=seen_parties(house.reader))
        shown = party_card(session, found, restricted=house.reader.may(KEEPING))
    if as_json:
        emit(shown)
        return
    heading(shown["name"])
    facts = [(title, shown[key]) for key, title in _FACTS]
    others = (_("Other names"), "; ".join(shown["aliases"]))
    card([(_("Kind"), _KINDS[shown["kind"]]), *facts, others, (_("Id"), shown["id"])])
    if shown["names"]:
        say("", _("Names by day:"))
        card((_since(each), _called(each)) for each in shown["names"])
    if shown["standings"]:
        say("", _("Standings:"))
        card((_period(each), _standing(each, shown["name"])) for each in shown["standings"])


def _show_body(house: House, code: str, *, as_json: bool) -> None:
    from regest.core.people.bodies import body_with
    from regest.core.people.dated_names import body_names

    with house.read() as session:
        found, rows = body_with(session, code), body_names(session, code)
    names: list[dict[str, Any]] = [
        {"from": row.starts_on, "ru": row.title_ru, "en": row.title_en, "basis": row.basis}
        for row in rows
    ]
    if as_json:
        title = {"ru": found.title_ru, "en": found.title_en}
        emit({"code": found.code, "title": title, "clause": found.clause, "names": names})
        return
    heading(Titles(ru=found.title_ru, en=found.title_en))
    for each in names:
        shown = "; ".join(filter(None, (each["ru"], each["en"])))
        card([(_since(each), f"{shown} ({each['basis']})" if each["basis"] else shown)])


def _since(row: dict[str, Any]) -> object:
    return _("at first") if row["from"] is None else _("from {day}", day=row["from"])


def _called(row: dict[str, Any]) -> str:
    names = "; ".join(filter(None, (row["name"], row["short_name"], row["post"])))
    return f"{names} ({row['basis']})" if row["basis"] else names


def _standing(standing: dict[str, Any], name: str) -> str:
    other = standing["organisation"] if standing["party"] == name else standing["party"]
    return " – ".join(filter(None, [str(Titles(**standing["title"])), other]))


def _period(standing: dict[str, Any]) -> object:
    if standing["to"] is None:
        return _("from {day}", day=standing["from"])
    return f"{shown_day(standing['from'])} – {shown_day(standing['to'])}"
