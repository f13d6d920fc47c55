"""What pairs are weighed by on a day, out of the rules in force."""

from __future__ import annotations

import datetime as dt

from regest.api import House
from regest.plugins.mentoring.declarations.catalogue import (
    CERTIFICATE_WARNING,
    MOST_PAIRS,
    QUESTION_TERM,
    SECTOR_WEIGHT,
    SILENT_MONTHS,
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


def cap_on(house: House, day: dt.date) -> int | None:
    """Return how many pairs one organisation may have; None: as many as the even load says."""
    return house.deployment.rules.whole(MOST_PAIRS, day) or None


def warning_days_on(house: House, day: dt.date) -> int:
    """Return how many days before a mentor's certificate ends the chair is warned."""
    return house.deployment.rules.whole(CERTIFICATE_WARNING, day)


def silent_months_on(house: House, day: dt.date) -> int:
    """Return after how many months without consultations a pair is asked about."""
    return house.deployment.rules.whole(SILENT_MONTHS, day)


def question_days_on(house: House, day: dt.date) -> int:
    """Return in how many days the chair decides on a pair in question."""
    return house.deployment.rules.whole(QUESTION_TERM, day)
