"""«Передача дел в архив»: what is due, what was prepared; acceptance and cancellation (TRF-1)."""

from __future__ import annotations

import datetime as dt

from regest.core.base.errors import RegestError
from regest.core.retention import inventories
from regest.core.retention import transfers as service
from regest.core.retention.due import DueFilter, Need, due_files
from regest.core.retention.tables import InventoryKind, InventoryState, TransferState
from regest.core.retention.transfers import Acceptance
from regest.kit import transfer_package, transfers
from regest.kit.official import save
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.web.failures import status_of

routes = Routes()
PATH = "/transfers"
READING, EDITING = transfers.READING, transfers.PERMISSION


class Wish(Form):
    """Which inventory's due files go to which archive."""

    inventory: str = ""
    archive: str = ""


class Accepted(Form):
    """What the archive's act says."""

    day: dt.date
    number: str = ""
    person: str = ""


class Given(Form):
    """What was typed into the form of acceptance, as it was typed."""

    day: str = ""
    number: str = ""
    person: str = ""
    reason: str = ""


class Reason(Form):
    """Why a transfer is given up."""

    reason: str = ""


@routes.get(PATH, READING)
def listed(visit: Visit) -> Answer:
    """List transfers and what waits for one."""
    return _listed(visit)


@routes.post(PATH, EDITING)
def prepare(visit: Visit) -> Answer:
    """Prepare a transfer and make its package."""
    given = visit.form(Wish)
    try:
        done = transfers.begin(visit.house, given.inventory, given.archive)
    except RegestError as fault:
        return _listed(visit, given, fault)
    return Redirect(f"{PATH}/{done.id}")


@routes.get(PATH + "/{transfer}", READING)
def shown(visit: Visit) -> Answer:
    """Show one transfer."""
    return _shown(visit)


@routes.get(PATH + "/{transfer}/act", READING)
def act(visit: Visit) -> Answer:
    """Give the act as PDF, or for Word."""
    made = transfers.paper_of(visit.house, visit.parts["transfer"])
    form = "docx" if visit.asked("as") == "docx" else "pdf"
    return paper("transfer_act", form, lambda path: save(visit.house, made, path))


@routes.post(PATH + "/{transfer}/pack", EDITING)
def pack(visit: Visit) -> Answer:
    """Make the package anew."""
    try:
        transfers.pack(visit.house, visit.parts["transfer"])
    except RegestError as fault:
        return _shown(visit, fault=fault)
    return Redirect(f"{PATH}/{visit.parts['transfer']}")


@routes.post(PATH + "/{transfer}/accept", EDITING)
def accept(visit: Visit) -> Answer:
    """Enter the acceptance; the act is filed."""
    try:
        given = visit.form(Accepted)
        said = Acceptance(given.day, given.number, given.person)
        transfers.accept(visit.house, visit.parts["transfer"], said)
    except RegestError as fault:
        return _shown(visit, visit.form(Given), fault)
    return Redirect(f"{PATH}/{visit.parts['transfer']}")


@routes.post(PATH + "/{transfer}/cancel", EDITING)
def cancel(visit: Visit) -> Answer:
    """Give a transfer up."""
    given = visit.form(Reason)
    try:
        transfers.cancel(visit.house, visit.parts["transfer"], given.reason)
    except RegestError as fault:
        return _shown(visit, Given(reason=given.reason), fault)
    return Redirect(f"{PATH}/{visit.parts['transfer']}")


def _listed(visit: Visit, given: Wish | None = None, fault: RegestError | None = None) -> Answer:
    deployment = visit.house.deployment
    today = deployment.database.today()
    wanted = DueFilter(need=Need.TRANSFER)
    with visit.house.read() as session:
        due = [each for each in due_files(session, deployment.rules, today) if wanted.takes(each)]
        known = inventories.list_inventories(session)
        rows = service.list_transfers(session)
    ready = [
        each
        for each in known
        if each.kind is InventoryKind.PERMANENT and each.state is InventoryState.APPROVED
    ]
    values = {
        "rows": rows,
        "due": due,
        "inventories": ready,
        "states": transfers.STATES,
        "given": given or Wish(),
        "fault": fault,
        "may_edit": visit.reader.may(EDITING),
    }
    return Page("transfers/list.html", values, status_of(fault) if fault else 200)


def _shown(visit: Visit, given: Given | None = None, fault: RegestError | None = None) -> Answer:
    with visit.house.read() as session:
        transfer = service.transfer_with(session, visit.parts["transfer"])
        files = service.files_of(session, transfer.id)
        inventory = inventories.inventory_with(session, transfer.inventory_id)
    wrong = transfer_package.problems(visit.house, transfer) if transfer.package else []
    values = {
        "transfer": transfer,
        "files": files,
        "inventory": inventory,
        "state": transfers.STATES[transfer.state.value],
        "open": transfer.state is TransferState.PREPARED,
        "accepted": transfer.state is TransferState.ACCEPTED,
        "wrong": wrong,
        "given": given or Given(),
        "fault": fault,
        "may_edit": visit.reader.may(EDITING),
    }
    return Page("transfers/transfer.html", values, status_of(fault) if fault else 200)
