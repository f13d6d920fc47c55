"""One act of destruction on pages: its review, approval, execution, cancellation, paper."""

from __future__ import annotations

from typing import Any

from regest.core.base.errors import RegestError
from regest.core.people import second_factor
from regest.core.retention.acts import Commission
from regest.core.retention.appraisal import board
from regest.kit import disposal_acts
from regest.kit.act_words import STATES, act_card, row_card
from regest.kit.official import save
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.kit.record_signing import Proof
from regest.web.failures import status_of

routes = Routes()
HERE = "/acts/{act}"


class Considered(Form):
    """Who of the commission considered an act, by which minutes."""

    members: tuple[str, ...] = ()
    minutes: str = ""


class Approving(Form):
    """What was looked at, and who one is."""

    shown: str = ""
    password: str = ""
    code: str = ""


class Executing(Approving):
    """The same, and how the files are destroyed."""

    method: str = ""


class Cancelling(Form):
    """Why an act is cancelled."""

    reason: str = ""


@routes.get(HERE, disposal_acts.READ)
def show(visit: Visit) -> Answer:
    """Show an act with its files."""
    return _page(visit)


@routes.post(HERE + "/consider", disposal_acts.DRAFT)
def consider(visit: Visit) -> Answer:
    """Note the commission."""
    given = visit.form(Considered)
    try:
        commission = Commission(members=given.members, minutes=given.minutes)
        disposal_acts.consider(visit.house, visit.parts["act"], commission)
    except RegestError as fault:
        return _page(visit, fault, given.model_dump())
    return _back(visit, "considered")


@routes.post(HERE + "/approve", disposal_acts.APPROVE)
def approve(visit: Visit) -> Answer:
    """Approve an act: who approves proves anew who it is."""
    given = visit.form(Approving)
    try:
        disposal_acts.approve(
            visit.house, visit.parts["act"], proof=_proof(visit, given), shown=given.shown or "-"
        )
    except RegestError as fault:
        return _page(visit, fault)
    return _back(visit, "approved")


@routes.post(HERE + "/execute", disposal_acts.EXECUTE)
def execute(visit: Visit) -> Answer:
    """Destroy what an approved act names: who does it proves anew who it is."""
    given = visit.form(Executing)
    try:
        disposal_acts.execute(
            visit.house,
            visit.parts["act"],
            method=given.method,
            proof=_proof(visit, given),
            shown=given.shown or "-",
        )
    except RegestError as fault:
        return _page(visit, fault, {"method": given.method})
    return _back(visit, "executed")


@routes.post(HERE + "/cancel", disposal_acts.DRAFT)
def cancel(visit: Visit) -> Answer:
    """Cancel an act."""
    given = visit.form(Cancelling)
    try:
        disposal_acts.cancel(visit.house, visit.parts["act"], given.reason)
    except RegestError as fault:
        return _page(visit, fault, {"reason": given.reason})
    return _back(visit, "cancelled")


@routes.get(HERE + "/paper", disposal_acts.READ)
def print_paper(visit: Visit) -> Answer:
    """Give the act as a paper."""
    form = visit.asked("as", "pdf")
    made = disposal_acts.paper_of(visit.house, visit.parts["act"])
    return paper(
        "act",
        form if form in {"pdf", "docx"} else "",
        lambda path: save(visit.house, made, path, overwrite=True),
    )


def _proof(visit: Visit, given: Approving) -> Proof:
    return Proof(given.password, given.code, visit.address, visit.now)


def _back(visit: Visit, done: str) -> Redirect:
    return Redirect(f"/acts/{visit.parts['act']}?done={done}")


def _page(
    visit: Visit, fault: RegestError | None = None, typed: dict[str, Any] | None = None
) -> Page:
    shown = disposal_acts.shown_act(visit.house, visit.parts["act"])
    account, reader = visit.reader.account_id, visit.reader
    with visit.house.read() as session:
        coded = account is not None and second_factor.has_factor(session, account)
        members = board(session, visit.house.deployment.database.today())
    values: dict[str, Any] = {
        "act": act_card(shown),
        "rows": [row_card(row) for row in shown.rows],
        "states": STATES,
        "board": members,
        "fault": fault,
        "typed": {
            "members": shown.act.members,
            "minutes": shown.act.minutes,
            "method": "",
            "reason": "",
        }
        | (typed or {}),
        "coded": coded,
        "done": visit.asked("done"),
        "notice": disposal_acts.NOTICE,
        "may_draft": reader.may(disposal_acts.DRAFT),
        "may_approve": reader.may(disposal_acts.APPROVE) and account is not None,
        "may_execute": reader.may(disposal_acts.EXECUTE) and account is not None,
    }
    return Page("acts/act.html", values, status_of(fault) if fault else 200)
