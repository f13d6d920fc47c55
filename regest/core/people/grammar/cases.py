"""The six cases, the two genders that names are declined by, and what a declined text rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Case(StrEnum):
    """A case of the Russian declension, in the order of school books."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"


OBLIQUE = tuple(Case)[1:]


class Gender(StrEnum):
    """Which of the two ways a person's name is declined."""

    MALE = "male"
    FEMALE = "female"


class Part(StrEnum):
    """Which part of a person's name a word is."""

    GIVEN = "given"
    PATRONYMIC = "patronymic"
    SURNAME = "surname"


class Source(StrEnum):
    """What a declined text rests on: a person's word, the rules, or nothing: it is as it was."""

    SET = "set"
    RULE = "rule"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Declined:
    """A text in a case; in doubt it is the nominative, which a paper must get along with."""

    text: str
    source: Source

    @property
    def sure(self) -> bool:
        """Say whether the form may be relied on."""
        return self.source is not Source.DOUBT
