"""What pairs did in a period, for programs."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from fastapi import Query

from regest.api.rest import Answer
from regest.plugins.mentoring.in_force import reports
from regest.plugins.mentoring.people import organisation
from regest.plugins.mentoring.resources.base import Line, Sees, mentoring, plain

Months = Annotated[int, Query(ge=0, le=120, description="Without consultations for so many.")]


@mentoring.get("/report")
def report(
    house: Sees,
    start: dt.date | None = None,
    end: dt.date | None = None,
    by: reports.By = reports.By.PAIR,
    party: Line = "",
    silent_months: Months = 0,
) -> Answer:
    """Report on a period, by default the year up to today: by pair, by mentor or by candidate."""
    last = end or house.deployment.database.today()
    party_id = ""
    if party:
        with house.read() as session:
            party_id = organisation(session, party, house.reader).id
    asked = reports.Asked(
        start=start or last.replace(month=1, day=1),
        end=last,
        by=by,
        party_id=party_id,
        silent_months=silent_months,
    )
    answer: Answer = plain(reports.report(house, asked).as_json())
    return answer
