"""Papers to be filled in or sent, as files: appendix А, consents, the letter of return."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from regest.api.pages import Access, Answer, Routes, Visit, paper
from regest.plugins.membership.blanks.application import application_blank
from regest.plugins.membership.blanks.consent import consent_blank, withdrawal_blank
from regest.plugins.membership.blanks.returning import return_letter
from regest.plugins.membership.declarations.catalogue import CONSENTS, READ
from regest.plugins.membership.personal import holdings

if TYPE_CHECKING:
    from regest.api.papers import Paper

routes = Routes()
BLANKS = "/membership/blanks"


@routes.get(BLANKS + "/application", Access.SIGNED_IN)
def application(visit: Visit) -> Answer:
    """Give appendix А; `for=candidate` the application of a candidate."""
    candidate = visit.asked("for") == "candidate"
    return _given(visit, application_blank(visit.house, candidate=candidate))


@routes.get("/membership/applications/{application}/return", READ)
def returned(visit: Visit) -> Answer:
    """Give the letter that returns an application."""
    return _given(visit, return_letter(visit.house, visit.parts["application"]), "docx")


@routes.get(BLANKS + "/consent", CONSENTS)
def consent(visit: Visit) -> Answer:
    """Give the form of a consent, with what is known of it."""
    given = {name: visit.asked(name)[:500] for name in ("person", "data", "purpose")}
    return _given(visit, consent_blank(visit.house, **given), "docx")


@routes.get(BLANKS + "/withdrawal", CONSENTS)
def withdrawal(visit: Visit) -> Answer:
    """Give the form of a withdrawal."""
    person = visit.asked("person")[:500]
    return _given(visit, withdrawal_blank(visit.house, person=person), "docx")


@routes.get("/membership/consents/statement", CONSENTS)
def statement(visit: Visit) -> Answer:
    """Give all that is held of a person, as a paper."""
    return _given(visit, holdings.statement(visit.house, visit.asked("person")[:500]), "docx")


def _given(visit: Visit, made: Paper, usual: str = "pdf") -> Answer:
    return paper(made.title, visit.asked("as", usual), _writer(visit, made))


def _writer(visit: Visit, made: Paper) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        from regest.api.papers import save

        save(visit.house, made, path, overwrite=True)

    return write
