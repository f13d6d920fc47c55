"""Applications, orders and organisations for tests of membership."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from regest.kit.house import House
from regest.plugins.membership.joining import applications, checklist, considering, orders
from regest.plugins.membership.joining.applications import NewApplication, Submitted
from regest.plugins.membership.joining.considering import Considered
from regest.plugins.membership.tables.joining import Ground, Paper

SCHOOL = "МБОУ «СОШ № 208»"
HEAD = "Нечаев Олег Викторович"
TODAY = dt.date(2026, 10, 27)

APPLICATION = NewApplication(
    organisation=SCHOOL,
    head_name=HEAD,
    head_post="директор",
    grounds=(Ground.IMPLEMENTED,),
    nominee_name=HEAD,
    nominee_post="директор",
    dated=dt.date(2026, 10, 20),
    territory="Заречинск",
    sector="общее",
)


def applied(house: House, **changed: object) -> Submitted:
    """Register the application of the school, with something changed."""
    return applications.submit(house, replace(APPLICATION, **changed))  # type: ignore[arg-type]


def considered(house: House, application_id: str) -> None:
    """Let the Presidium agree to an application today."""
    considering.consider(house, application_id, Considered(on=TODAY, body="Президиум", number="5"))


def ordered(
    house: House, application_ids: Sequence[str], dated: dt.date = TODAY, number: str = "715"
) -> orders.Entered:
    """Enter an order that admits on these applications."""
    new = orders.NewOrder(number=number, dated=dated, applications=tuple(application_ids))
    return orders.enter(house, new)


def admitted(house: House, **changed: object) -> orders.Entered:
    """Take the school through application, decision and order."""
    row = applied(house, **changed).row
    considered(house, row.id)
    return ordered(house, [row.id])


def documented(house: House, application_id: str) -> None:
    """Note all documents of a candidate."""
    for kind in Paper:
        new = checklist.NewPaper(kind=kind, description=f"{kind.value} от 01.09.2026")
        checklist.add(house, application_id, new)
