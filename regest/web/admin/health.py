"""«Проверка системы»: what may be wrong with the deployment, and how to mend it."""

from __future__ import annotations

from regest.core.base.messages import Message, _
from regest.core.preservation.checks import TITLES
from regest.core.preservation.health import Checkup, Status, worst
from regest.kit.checkup import check_up
from regest.kit.pages import Answer, Form, Routes, Visit
from regest.web.admin.sections import ADMINISTER, PRESERVATION, section_page

routes = Routes()
PATH = "/admin/health"
# These read every entry, document or file: they are made when they are asked for.
LONG = frozenset({"numbers", "visibility", "audit", "files", "index"})
# Particulars of these may name a document that an administrator may not see (PRM-4).
UNTOLD = frozenset({"jobs", "texts", "files", "fixity", "signatures", "visibility"})
DAMAGE = frozenset({"files", "fixity"})
WORDS: dict[Status, Message] = {
    Status.OK: _.p("diagnosis", "in order"),
    Status.WARNING: _.p("diagnosis", "attention"),
    Status.BROKEN: _.p("diagnosis", "BROKEN"),
}


class Wholly(Form):
    """The wish for all checks, also those that take long."""

    whole: str


@routes.get(PATH, ADMINISTER)
def health(visit: Visit) -> Answer:
    """Show the quick checks."""
    return _page(visit, whole=False)


@routes.post(PATH, ADMINISTER)
def examine(visit: Visit) -> Answer:
    """Carry out every check and show what was found."""
    visit.form(Wholly)
    return _page(visit, whole=True)


def _page(visit: Visit, *, whole: bool) -> Answer:
    found = check_up(visit.house.deployment, without=() if whole else LONG)
    values = {
        "checkups": sorted(found, key=_gravity),
        "titles": TITLES,
        "words": WORDS,
        "worst": worst(found),
        "untold": UNTOLD,
        "damage": DAMAGE if visit.reader.may(PRESERVATION) else frozenset(),
        "whole": whole,
    }
    return section_page(visit, "health", values)


def _gravity(checkup: Checkup) -> int:
    return -list(Status).index(checkup.diagnosis.status)
