"""All tables of the plugin, by which its migrations and the event log know them."""

from regest.plugins.mentoring.tables.lists import (
    MentoringLine,
    MentoringList,
    MentoringMotivation,
    MentoringOpinion,
)
from regest.plugins.mentoring.tables.pairs import (
    MentoringConsultation,
    MentoringPair,
    MentoringQuestion,
    MentoringStep,
    MentoringWarning,
)
from regest.plugins.mentoring.tables.terms import MentoringApart, MentoringDistance

__all__ = [
    "MentoringApart",
    "MentoringConsultation",
    "MentoringDistance",
    "MentoringLine",
    "MentoringList",
    "MentoringMotivation",
    "MentoringOpinion",
    "MentoringPair",
    "MentoringQuestion",
    "MentoringStep",
    "MentoringWarning",
]
