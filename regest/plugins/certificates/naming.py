"""The name of the association as it follows «является членом»."""

from __future__ import annotations

from regest.api import House
from regest.plugins.certificates.settings import settings_of

# The first word alone is declined: what follows it on such names stands in the genitive anyway.
_GENITIVE = {
    "Ассоциация": "Ассоциации",
    "Союз": "Союза",
    "Объединение": "Объединения",
    "Сообщество": "Сообщества",
    "Совет": "Совета",
}


def member_of(house: House) -> str:
    """Return «Ассоциации образовательных организаций …»; the setting `member_of` comes first."""
    association = house.deployment.settings.association
    first, space, rest = association.name.partition(" ")
    if association.language != "ru":
        return settings_of(house).member_of or association.name
    return settings_of(house).member_of or f"{_GENITIVE.get(first, first)}{space}{rest}"
