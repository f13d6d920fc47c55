"""What cases, genders and the sources of forms are called on screens."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message, _
from regest.core.people.grammar.cases import Case, Gender, Source

CASES: Mapping[Case, Message] = {
    Case.NOMINATIVE: _.p("case", "Nominative"),
    Case.GENITIVE: _.p("case", "Genitive"),
    Case.DATIVE: _.p("case", "Dative"),
    Case.ACCUSATIVE: _.p("case", "Accusative"),
    Case.INSTRUMENTAL: _.p("case", "Instrumental"),
    Case.PREPOSITIONAL: _.p("case", "Prepositional"),
}
GENDERS: Mapping[Gender, Message] = {
    Gender.MALE: _.p("gender of a name", "as a man's name"),
    Gender.FEMALE: _.p("gender of a name", "as a woman's name"),
}
SOURCES: Mapping[Source, Message] = {
    Source.SET: _.p("source of a form", "set by hand"),
    Source.RULE: _.p("source of a form", "by rule"),
    Source.DOUBT: _.p("source of a form", "in doubt: as the name is"),
}
