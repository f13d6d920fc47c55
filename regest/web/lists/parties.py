"""Correspondents: the list, the card of each with its names and documents, and its renaming."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.core.base.dates import parse_day
from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import party_lists, record_lists
from regest.core.catalogue.directory import KEEPING, seen_parties
from regest.core.catalogue.record_lists import RecordFilter
from regest.core.catalogue.renaming import rename
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.core.people import declension
from regest.core.people.dated_names import Renaming, names_of
from regest.core.people.parties import aliases_of, party_called
from regest.core.people.party_cards import standings_about
from regest.core.people.tables import Party, PartyKind
from regest.kit.pages import Access, Answer, Form, Listing, Page, Redirect, Routes, Visit
from regest.web.lists.declining import WORDS

routes = Routes()
menu = (
    NavigationItem(
        name="parties",
        title=Titles(ru="Корреспонденты", en="Correspondents"),
        path="/parties",
        order=40,
        group=MenuGroup.DIRECTORIES,
    ),
)
KINDS: dict[str, Message] = {
    "organisation": _.p("kind of a party", "Organisation"),
    "person": _.p("kind of a party", "Person"),
}
# The groups of the presets; a deployment's own stand as they are written.
GROUPS: dict[str, Message] = {
    "applicant": _.p("group of correspondents", "Applicants"),
    "authority": _.p("group of correspondents", "Authorities"),
    "candidate": _.p("group of correspondents", "Candidates"),
    "certification_body": _.p("group of correspondents", "Certification bodies"),
    "council": _.p("group of correspondents", "Councils"),
    "institute": _.p("group of correspondents", "Institutes"),
    "member": _.p("group of correspondents", "Members"),
    "partner": _.p("group of correspondents", "Partners"),
}
NEWEST = 10
_HEADS = (
    _.p("column", "Name"),
    _.p("column", "Kind"),
    _.p("column", "Group"),
    _.p("column", "Territory"),
    _.p("column", "Sector"),
    _.p("column", "Post"),
    _.p("column", "Address"),
    _.p("column", "E-mail"),
    _.p("column", "Telephone"),
)


class NewName(Form):
    """What a party is called from a day on; a field left as it was changes nothing."""

    name: str = ""
    short_name: str = ""
    post: str = ""
    starts_on: str = ""
    basis: str = ""


@routes.get("/parties", Access.SIGNED_IN)
def listing(visit: Visit) -> Answer:
    """List the parties that the visitor may know of, page by page, or as a file."""
    asked = Listing.of(
        visit, "/parties", ("q", "group", "kind"), ("name", "group", "territory"), "name"
    )
    with visit.house.read() as session:
        rows, total = party_lists.page_of_parties(
            session,
            visit.reader,
            text=asked.chosen["q"],
            group=asked.chosen["group"],
            kind=asked.chosen["kind"],
            order=asked.order,
            offset=asked.start,
            limit=asked.limit,
        )
        if asked.file:
            heads = [str(each) for each in _HEADS]
            name = str(_("Correspondents"))
            return asked.sheet(visit, name, heads, [_cells(each) for each in rows], total)
        groups = party_lists.groups(session, visit.reader)
        counts = party_lists.documents_of(session, visit.reader, [row.id for row in rows])
    values = {"rows": rows, "total": total, "groups": groups, "counts": counts}
    return Page("lists/parties.html", {**values, "listing": asked, "kinds": KINDS, "named": GROUPS})


@routes.get("/parties/{party}", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show a party: its names with their days, what it stands as, its newest documents."""
    with visit.house.read() as session:
        party = _party(session, visit)
        documents, total = record_lists.page_of_records(
            session, visit.reader, RecordFilter(party_id=party.id), limit=NEWEST
        )
        values = {
            "party": party,
            "names": names_of(session, party.id),
            "aliases": aliases_of(session, party, restricted=visit.reader.may(KEEPING)),
            "standings": standings_about(session, party),
            "documents": documents,
            "total": total,
            "declined": declension.forms_of(session, party) if _in_russian(visit) else None,
        }
    words = {
        "kinds": KINDS,
        "named": GROUPS,
        "titled": lambda kind: Titles(ru=kind.title_ru, en=kind.title_en),
    }
    return Page("lists/party.html", {**values, **words, **WORDS})


@routes.get("/parties/{party}/rename", KEEPING)
def renaming(visit: Visit) -> Answer:
    """Show the form of a new name."""
    return _renaming(visit, None, None)


@routes.post("/parties/{party}/rename", KEEPING)
def take_name(visit: Visit) -> Answer:
    """Write what the party is called from a day on."""
    given = visit.form(NewName)
    try:
        with visit.house.work() as work:
            party = _party(work.session, visit)
            rename(work, party, _renamed(given, party, work.today))
            return Redirect(f"/parties/{party.id}?done=renamed")
    except RegestError as fault:
        return _renaming(visit, given, fault)


def _renaming(visit: Visit, given: NewName | None, fault: RegestError | None) -> Page:
    with visit.house.read() as session:
        party = _party(session, visit)
    today = visit.house.deployment.database.today()
    shown = given or NewName(
        name=party.name,
        short_name=party.short_name,
        post=party.post,
        starts_on=today.isoformat(),
    )
    values = {"party": party, "given": shown, "fault": fault, "person": PartyKind.PERSON}
    return Page("lists/party_rename.html", values, 422 if fault is not None else 200)


def _renamed(given: NewName, party: Party, today: dt.date) -> Renaming:
    def changed(new: str, old: str) -> str | None:
        return new if new.strip() != old else None

    return Renaming(
        starts_on=parse_day(given.starts_on) if given.starts_on else today,
        basis=given.basis,
        name=changed(given.name, party.name),
        short_name=changed(given.short_name, party.short_name),
        post=changed(given.post, party.post) if party.kind is PartyKind.PERSON else None,
    )


def _in_russian(visit: Visit) -> bool:
    return visit.house.deployment.settings.association.language == "ru"


def _party(session: Session, visit: Visit) -> Party:
    return party_called(session, visit.parts["party"], among=seen_parties(visit.reader))


def _cells(row: Party) -> list[str]:
    kind = str(KINDS[row.kind.value])
    group = str(GROUPS.get(row.group_name, row.group_name))
    facts = [group, row.territory, row.sector, row.post, row.address, row.email, row.phone]
    return [row.name, kind, *facts]
