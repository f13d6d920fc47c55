"""Names of organisations as they follow «Выдан»: by rule, or as a person has set them.

Only names whose form leaves no doubt are declined by rule: adjectives up to «учреждение». Any
other one stays as it is, until a person sets it; that holds as long as the name does not change.
"""

from __future__ import annotations

from sqlmodel import Session, select

from regest.api import House, Party, UsageFault
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.membership import organisation_called
from regest.plugins.certificates.tables.people import NameDeclension
from regest.plugins.certificates.words import _

DATIVE = "dative"
_NOUN, _NOUN_DATIVE = "учреждение", "учреждению"
_ADJECTIVES = (("ое", "ому"), ("ее", "ему"))


def given_to(session: Session, party_id: str, name: str) -> str:
    """Return how a name follows «Выдан»: as it was set for the party, else by rule."""
    kept = _kept(session, party_id)
    return kept.text if kept is not None and kept.nominative == name else dative(name)


def set_given_to(house: House, reference: str, text: str) -> Party:
    """Set how the present name of an organisation follows «Выдан».

    Raises:
        NotFound: there is no such organisation.
        UsageFault: the text is empty.
        Refusal: the right is missing.
    """
    house.reader.require(ISSUE)
    if not text.strip():
        raise UsageFault(
            "dative_empty",
            _("The name in the dative is empty"),
            remedy=_("Write it as it follows “issued to”."),
        )
    with house.work() as work:
        party = organisation_called(work.session, reference)
        former = _kept(work.session, party.id)
        if former is not None:
            work.session.delete(former)
            work.session.flush()
        work.session.add(
            NameDeclension(
                id=work.new_id(),
                party_id=party.id,
                grammatical_case=DATIVE,
                nominative=party.name,
                text=text.strip(),
                set_by=work.actor.name,
                set_at=work.now,
            )
        )
        work.session.flush()
        work.witness("name.declined", "party", party.id, {"case": DATIVE})
    return party


def dative(name: str) -> str:
    """Return «Муниципальному бюджетному учреждению …»; any name in doubt as it is."""
    words = name.split(" ")
    found = next((place for place, word in enumerate(words) if word.lower() == _NOUN), None)
    if found is None:
        return name
    turned = [_adjective(word) for word in words[:found]]
    if not all(turned):
        return name
    noun = words[found][0] + _NOUN_DATIVE[1:]
    return " ".join((*turned, noun, *words[found + 1 :]))


def _adjective(word: str) -> str:
    for ending, dative_ending in _ADJECTIVES:
        if word.endswith(ending):
            return word.removesuffix(ending) + dative_ending
    return ""


def _kept(session: Session, party_id: str) -> NameDeclension | None:
    return session.exec(
        select(NameDeclension).where(
            NameDeclension.party_id == party_id, NameDeclension.grammatical_case == DATIVE
        )
    ).first()
