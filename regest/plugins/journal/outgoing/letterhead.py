"""What stands on letterheads of answers and orders: Word files that a person goes on with."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Party, PartyKind, parties, rosters
from regest.plugins.journal.words import ACTING_CHAIR, CHAIR, NO_NUMBER

LETTERHEAD, ORDER_FORM = "letter", "order"
_NAMED = re.compile(r"(?P<surname>[\w-]+)\s+(?P<first>\w)[\w-]*\.?\s*(?P<second>\w)[\w-]*\.?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """The facts of an answer; `number` and `dated` are those of the letter that is answered."""

    addressees: tuple[str, ...]
    addressee_ids: tuple[str, ...]
    heading: str
    number: str
    dated: dt.date | None
    signatory: str
    signatory_id: str
    post: str
    executor: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs, in which office; `party_id` is empty for a name that is new."""

    name: str = ""
    party_id: str = ""
    post: str = ""


def written(house: House, sheet: Sheet) -> bytes:
    """Return the answer as a Word file on the letterhead, with its text still to be written.

    Its own date and number stay blank: they come with the signature (REG-8).

    Raises:
        Refusal: the deployment's own letterhead cannot be used.
    """
    # Loads the library of Word files, which other commands of the journal do without.
    from regest.api.papers import fill_letter

    return fill_letter(
        house,
        LETTERHEAD,
        {
            "на номер": sheet.number or NO_NUMBER,
            "на дату": f"{sheet.dated:%d.%m.%Y}" if sheet.dated is not None else "",
            "адресат": "\n".join(sheet.addressees),
            "заголовок": sheet.heading,
            "должность": sheet.post,
            "подписал": initials_first(sheet.signatory),
            "исполнитель": sheet.executor,
        },
    )


def form(house: House, subject: str, office: Signatory, executor: str) -> bytes:
    """Return the form of an order of the chair as a Word file; date and number stay blank.

    Raises:
        Refusal: the deployment's own form cannot be used.
    """
    from regest.api.papers import fill_letter

    return fill_letter(
        house,
        ORDER_FORM,
        {
            "заголовок": subject,
            "должность": office.post,
            "подписал": initials_first(office.name),
            "исполнитель": executor,
        },
    )


def signatory(session: Session, house: House, name: str) -> Signatory:
    """Return who signs letters: the person named, else whoever stands in for the chair or is it."""
    today = house.deployment.database.today()
    if name.strip():
        known = parties.find_parties(session, name, PartyKind.PERSON)
        if len(known) != 1:
            return Signatory(name.strip())
        return Signatory(known[0].name, known[0].id, _post(session, house, known[0], today))
    for kind in (ACTING_CHAIR, CHAIR):
        standing = rosters.list_standings(session, today, kind=kind)
        if len(standing) == 1:
            party = standing[0].party
            return Signatory(party.name, party.id, _post(session, house, party, today))
    return Signatory()


def executor(session: Session, house: House, name: str = "") -> str:
    """Return the line of the executor: name and telephone, as the requisite wants them."""
    own = sorted(house.reader.party_ids - house.reader.organisation_ids)
    known: Sequence[Party]
    if name.strip():
        known = parties.find_parties(session, name, PartyKind.PERSON)
    else:
        known = [session.get_one(Party, each) for each in own]
    if len(known) != 1:
        return name.strip()
    return "\n".join(filter(None, (known[0].name, known[0].phone)))


def initials_first(name: str) -> str:
    """Return «И.С. Ветрова» for a person's name as the directory has it; other forms stay."""
    found = _NAMED.fullmatch(name.strip())
    if found is None:
        return name.strip()
    return f"{found['first']}.{found['second']}.\N{NO-BREAK SPACE}{found['surname']}"


def _post(session: Session, house: House, party: Party, day: dt.date) -> str:
    """Return the office by which the party signs: in the association, else its own post."""
    for kind in (ACTING_CHAIR, CHAIR):
        for line in rosters.list_standings(session, day, kind=kind, party_id=party.id):
            russian = house.deployment.settings.association.language == "ru"
            return line.kind.title_ru if russian else line.kind.title_en
    return party.post
