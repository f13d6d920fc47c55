"""Inventories on pages: the list, what waits for one, an inventory with its approval and paper."""

from __future__ import annotations

from typing import Any

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.people import second_factor
from regest.core.retention import inventories
from regest.core.retention.tables import InventoryKind
from regest.kit import inventories as approving
from regest.kit.inventory_words import KINDS, STATES, inventory_card, row_card
from regest.kit.official import save
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.kit.record_signing import Proof
from regest.web.failures import status_of

routes = Routes()
READING, DRAFTING, APPROVING = "retention.read", approving.DRAFTING, approving.PERMISSION
HERE = "/inventories"


class Drafted(Form):
    """What an inventory is to list."""

    kind: str = "permanent"
    first_year: str = ""
    last_year: str = ""


class Approving(Form):
    """What was looked at, the minutes, and who one is."""

    shown: str = ""
    minutes: str = ""
    password: str = ""
    code: str = ""


@routes.get(HERE, READING)
def show(visit: Visit) -> Answer:
    """List inventories, and the years that wait for one."""
    return _list(visit)


@routes.post(HERE, DRAFTING)
def draft(visit: Visit) -> Answer:
    """Draw up an inventory, or draw up its draft anew."""
    given = visit.form(Drafted)
    try:
        if given.kind not in KINDS:
            raise UsageFault(
                "inventory_kind",
                _("It is not said which files"),
                rule="DSP-1",
                remedy=_("Choose the kind of files."),
            )
        first, last = _year(given.first_year), _year(given.last_year or given.first_year)
        with visit.house.work() as work:
            rules = visit.house.deployment.rules
            done = inventories.draft(work, rules, InventoryKind(given.kind), first, last)
    except RegestError as fault:
        return _list(visit, fault, given)
    return Redirect(f"{HERE}/{done.inventory.id}?done=drafted")


@routes.get(HERE + "/{inventory}", READING)
def show_one(visit: Visit) -> Answer:
    """Show an inventory with its files."""
    return _page(visit)


@routes.post(HERE + "/{inventory}/approve", APPROVING)
def approve(visit: Visit) -> Answer:
    """Approve a draft: who approves proves anew who it is."""
    given = visit.form(Approving)
    try:
        approving.approve(
            visit.house,
            visit.parts["inventory"],
            minutes=given.minutes,
            proof=Proof(given.password, given.code, visit.address, visit.now),
            shown=given.shown or "-",
        )
    except RegestError as fault:
        return _page(visit, fault, given.minutes)
    return Redirect(f"{HERE}/{visit.parts['inventory']}?done=approved")


@routes.get(HERE + "/{inventory}/paper", READING)
def print_paper(visit: Visit) -> Answer:
    """Give the inventory as a paper."""
    form = visit.asked("as", "pdf")
    made = approving.paper_of(visit.house, visit.parts["inventory"])
    return paper(
        "inventory",
        form if form in {"pdf", "docx"} else "",
        lambda path: save(visit.house, made, path, overwrite=True),
    )


def _list(visit: Visit, fault: RegestError | None = None, given: Drafted | None = None) -> Page:
    deployment = visit.house.deployment
    today = deployment.database.today()
    with visit.house.read() as session:
        rows = [inventory_card(each) for each in inventories.list_inventories(session)]
        missing = inventories.years_missing(session, deployment.rules, today)
    values = {
        "rows": rows,
        "missing": {kind.value: years for kind, years in missing.items()},
        "kinds": KINDS,
        "states": STATES,
        "fault": fault,
        "typed": (given or Drafted()).model_dump(),
        "may": visit.reader.may(DRAFTING),
    }
    return Page("holds/inventories.html", values, status_of(fault) if fault else 200)


def _page(visit: Visit, fault: RegestError | None = None, minutes: str = "") -> Page:
    with visit.house.read() as session:
        found = inventories.inventory_with(session, visit.parts["inventory"])
        rows = inventories.rows_of(session, found.id)
        account = visit.reader.account_id
        coded = account is not None and second_factor.has_factor(session, account)
    values: dict[str, Any] = {
        "inventory": inventory_card(found),
        "rows": [row_card(row) for row in rows],
        "shown": inventories.digest_of(rows),
        "kinds": KINDS,
        "states": STATES,
        "fault": fault,
        "minutes": minutes,
        "coded": coded,
        "done": visit.asked("done"),
        "may_approve": visit.reader.may(APPROVING) and account is not None,
    }
    return Page("holds/inventory.html", values, status_of(fault) if fault else 200)


def _year(text: str) -> int:
    digits = text.strip()
    if not digits.isdecimal() or len(digits) != 4:
        raise UsageFault(
            "year_malformed",
            _("This is no year: {text}", text=text),
            remedy=_("Write four digits: 2026."),
        )
    return int(digits)
