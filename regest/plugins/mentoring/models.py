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
)

__all__ = [
    "MentoringConsultation",
    "MentoringLine",
    "MentoringList",
    "MentoringMotivation",
    "MentoringOpinion",
    "MentoringPair",
    "MentoringQuestion",
    "MentoringStep",
]
