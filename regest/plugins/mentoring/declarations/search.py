"""What a query may name of pairs: «наставник:Лицей», «кандидат:"Детский сад № 19"»."""

from __future__ import annotations

from regest.api import SearchField, Titles
from regest.plugins.mentoring.words import CANDIDATE_ROLE, MENTOR_ROLE

SEARCH_FIELDS = (
    SearchField(
        name="mentor",
        title=Titles(ru="Наставник", en="Mentor"),
        fields=("mentor",),
        roles=(MENTOR_ROLE,),
    ),
    SearchField(
        name="mentored",
        title=Titles(ru="Кандидат пары", en="Candidate of a pair"),
        aliases=("кандидат", "candidate"),
        fields=("candidate",),
        roles=(CANDIDATE_ROLE,),
    ),
    SearchField(
        name="pair_decision",
        title=Titles(ru="Решение о паре", en="Decision on a pair"),
        aliases=("решение-о-паре",),
        fields=("decision",),
    ),
)
