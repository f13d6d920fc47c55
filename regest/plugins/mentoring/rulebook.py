"""What pairs are weighed by on a day, out of the rules in force."""

from __future__ import annotations

import datetime as dt

from regest.api import House
from regest.plugins.mentoring.declarations.catalogue import (
    QUESTION_TERM,
    SECTOR_WEIGHT,
    TERRITORY_WEIGHT,
    USE_ALL,
)
from regest.plugins.mentoring.matching.model import Weights


def weights_on(house: House, day: dt.date) -> Weights:
    """Return what a common territory and sector are worth."""
    rules = house.deployment.rules
    return Weights(rules.whole(TERRITORY_WEIGHT, day), rules.whole(SECTOR_WEIGHT, day))


def uses_all_on(house: House, day: dt.date) -> bool:
    """Return whether every mentor who fits somebody is used."""
    return house.deployment.rules.flag(USE_ALL, day)


def question_days_on(house: House, day: dt.date) -> int:
    """Return in how many days the chair decides on a pair in question."""
    return house.deployment.rules.whole(QUESTION_TERM, day)
