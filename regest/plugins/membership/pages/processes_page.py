"""«Процессы СМК»: who answers for which process, the decision, and the log of help (3.17)."""

from __future__ import annotations

from regest.api import Message, PartyKind, RegestError
from regest.api.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership import decisions
from regest.plugins.membership.declarations.catalogue import EDIT, READ
from regest.plugins.membership.duties import processes
from regest.plugins.membership.pages import typed
from regest.plugins.membership.tables.processes import Help
from regest.plugins.membership.words import _

routes = Routes()
LIST = "/membership/processes"
ONE = LIST + "/{assignment}"
KINDS: dict[str, Message] = {
    Help.PROCEDURE: _("documented procedure"),
    Help.INSTRUCTION: _("methodological instruction"),
    Help.AUDIT: _("internal audit"),
}


class AssignForm(Form):
    """A process that is given to a member."""

    process: str = ""
    organisation: str = ""
    decided_on: str = ""
    body: str = ""
    number: str = ""
    decision: str = ""
    chosen: str = ""


class HelpForm(Form):
    """Help that was given."""

    helped: str = ""
    given_on: str = ""
    kind: str = Help.PROCEDURE.value
    description: str = ""


class EndForm(Form):
    """The end of a responsibility."""

    last_day: str = ""
    reason: str = ""


class ReasonForm(Form):
    """Why a line is taken out."""

    reason: str = ""


@routes.get(LIST, READ)
def listing(visit: Visit) -> Answer:
    """Show responsibilities of today, and members without any."""
    return _list(visit, AssignForm())


@routes.post(LIST, EDIT)
def assign(visit: Visit) -> Answer:
    """Give a member a process."""
    given = visit.form(AssignForm)
    try:
        new = processes.NewAssignment(
            process=given.process,
            organisation=given.organisation,
            decided_on=typed.day_of(given.decided_on),
            decision=given.chosen or given.decision,
            body=given.body,
            number=given.number,
        )
        processes.assign(visit.house, new)
    except RegestError as fault:
        return _list(visit, given, fault)
    return Redirect(LIST)


@routes.get(ONE, Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show a responsibility with its log; the organisation itself sees its own."""
    return _one(visit)


@routes.post(ONE + "/help", Access.SIGNED_IN)
def help_given(visit: Visit) -> Answer:
    """Note help."""
    given = visit.form(HelpForm)
    try:
        new = processes.NewHelp(
            helped=given.helped,
            given_on=typed.day_named(given.given_on),
            kind=Help(given.kind) if given.kind in set(Help) else Help.PROCEDURE,
            description=given.description,
        )
        processes.log_help(visit.house, visit.parts["assignment"], new)
    except RegestError as fault:
        return _one(visit, fault)
    return _back(visit)


@routes.post(ONE + "/help/{line}/off", Access.SIGNED_IN)
def take_out(visit: Visit) -> Answer:
    """Take a line out of the log."""
    given = visit.form(ReasonForm)
    try:
        processes.withdraw_help(visit.house, visit.parts["line"], given.reason)
    except RegestError as fault:
        return _one(visit, fault)
    return _back(visit)


@routes.post(ONE + "/end", EDIT)
def end(visit: Visit) -> Answer:
    """End a responsibility."""
    given = visit.form(EndForm)
    try:
        day = typed.day_named(given.last_day)
        processes.end(visit.house, visit.parts["assignment"], day, given.reason)
    except RegestError as fault:
        return _one(visit, fault)
    return _back(visit)


def _list(visit: Visit, given: AssignForm, fault: RegestError | None = None) -> Page:
    house, today = visit.house, visit.house.deployment.database.today()
    with house.read() as session:
        values = {
            "rows": processes.assignments(session, today, reader=visit.reader),
            "without": processes.without(session, today),
            "organisations": typed.names(session, house, PartyKind.ORGANISATION),
            "choice": decisions.offered(house, session),
        }
    more = {"given": given, "fault": fault}
    return Page("membership/processes.html", {**values, **more}, typed.status(fault))


def _one(visit: Visit, fault: RegestError | None = None) -> Page:
    status = typed.status(fault)
    house = visit.house
    with house.read() as session:
        found = processes.found(session, visit.parts["assignment"], visit.reader)
        may_log = processes.may_log(house, found.row)
        if not may_log and not house.reader.may(READ):
            raise processes.unknown()
        lines = processes.help_of(session, found.row.id)
        names = typed.names(session, house, PartyKind.ORGANISATION)
    today = house.deployment.database.today()
    values = {"found": found, "lines": lines, "may_log": may_log, "organisations": names}
    more = {"kinds": KINDS, "fault": fault, "today": today}
    return Page("membership/process.html", {**values, **more}, status)


def _back(visit: Visit) -> Redirect:
    return Redirect(ONE.format(assignment=visit.parts["assignment"]))
