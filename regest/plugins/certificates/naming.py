"""Names on certificates in the case of their place: «Выдан …», «является членом …»."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import House, Party, declension
from regest.plugins.certificates.settings import settings_of


def given_to(session: Session, party_id: str, name: str) -> str:
    """Return how a name of an organisation follows «Выдан»: in the dative of the directory."""
    party = session.get_one(Party, party_id)
    return declension.name_in(session, party, declension.Case.DATIVE, called=name).text


def member_of(house: House) -> str:
    """Return «Ассоциации образовательных организаций …»; the setting `member_of` comes first."""
    association = house.deployment.settings.association
    told = settings_of(house).member_of
    if told or association.language != "ru":
        return told or association.name
    return declension.organisation(association.name, declension.Case.GENITIVE).text
