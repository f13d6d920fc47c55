"""The cases of a correspondent in papers: what the rules make of it, and what is set by hand."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.errors import RegestError
from regest.core.catalogue.directory import KEEPING, seen_parties
from regest.core.people import declension
from regest.core.people.declension import OBLIQUE, Case, DeclinedPart, Forms, Gender
from regest.core.people.declension_words import CASES, GENDERS, SOURCES
from regest.core.people.parties import party_called
from regest.core.people.tables import Party, PartyKind
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit

routes = Routes()
WORDS = {"cases": CASES, "genders": GENDERS, "sources": SOURCES}


class GivenForms(Form):
    """The forms as they are to be; an empty one goes by the rules."""

    name_genitive: str = ""
    name_dative: str = ""
    name_accusative: str = ""
    name_instrumental: str = ""
    name_prepositional: str = ""
    post_genitive: str = ""
    post_dative: str = ""
    post_accusative: str = ""
    post_instrumental: str = ""
    post_prepositional: str = ""
    gender: str = ""

    def text(self, part: str, case: str) -> str:
        """Return what was typed for a part in a case."""
        return str(getattr(self, f"{part}_{case}"))


@routes.get("/parties/{party}/declension", KEEPING)
def showing(visit: Visit) -> Answer:
    """Show the form with what is set."""
    return _page(visit, None, None)


@routes.post("/parties/{party}/declension", KEEPING)
def settling(visit: Visit) -> Answer:
    """Write the forms down: those left empty are declined by the rules again."""
    given = visit.form(GivenForms)
    try:
        with visit.house.work() as work:
            party = party_called(
                work.session, visit.parts["party"], among=seen_parties(visit.reader)
            )
            gender = Gender(given.gender) if given.gender in set(Gender) else None
            declension.settle(work, party, _typed(given, party), gender)
            return Redirect(f"/parties/{party.id}?done=declined")
    except RegestError as fault:
        return _page(visit, given, fault)


def _typed(given: GivenForms, party: Party) -> Mapping[tuple[DeclinedPart, Case], str]:
    return {
        (part, case): given.text(part.value, case.value)
        for part in _parts(party)
        for case in OBLIQUE
    }


def _parts(party: Party) -> list[DeclinedPart]:
    holds_post = party.kind is PartyKind.PERSON and bool(party.post)
    return [DeclinedPart.NAME, *([DeclinedPart.POST] if holds_post else [])]


def _page(visit: Visit, given: GivenForms | None, fault: RegestError | None) -> Page:
    with visit.house.read() as session:
        party = party_called(session, visit.parts["party"], among=seen_parties(visit.reader))
        now = declension.forms_of(session, party)
        kept = declension.kept_of(session, party.id)
    values = {
        "party": party,
        "parts": [(part.value, _forms(now, part)) for part in _parts(party)],
        "oblique": OBLIQUE,
        "given": given or _as_set(now, party),
        "gender": now.gender,
        "fault": fault,
        "person": party.kind is PartyKind.PERSON,
        "ended": [each for each in kept if each.ended_at is not None],
    }
    return Page("lists/party_declension.html", {**values, **WORDS}, 200 if fault is None else 422)


def _forms(now: Forms, part: DeclinedPart) -> Mapping[Case, declension.Declined]:
    return now.name if part is DeclinedPart.NAME else now.post


def _as_set(now: Forms, party: Party) -> GivenForms:
    fields = {
        f"{part.value}_{case.value}": form.text
        for part in _parts(party)
        for case, form in _forms(now, part).items()
        if form.source is declension.Source.SET
    }
    gender = now.gender.value if now.gender is not None and now.gender_set else ""
    return GivenForms(**fields, gender=gender)
