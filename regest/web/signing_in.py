"""Signing in and out, and the first password by an invitation."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.people import accounts, sessions, throttle
from regest.core.people.entering import enter
from regest.core.people.session_tables import StepLeft
from regest.core.people.tables import Account
from regest.core.store.work import Actor, Work
from regest.kit.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.web.requests import PLAIN_SESSION

routes = Routes()
TEMPLATE = "sign_in.html"


class Credentials(Form):
    """What the form of signing in sends."""

    login: str = ""
    password: str = ""
    next: str = "/"


class FirstPassword(Form):
    """A password typed twice."""

    password: str
    again: str


@routes.get("/sign-in", Access.ANYBODY)
def show(visit: Visit) -> Answer:
    """Show the form; whoever is signed in goes on."""
    wanted = own_path(visit.asked("next"))
    if visit.reader.account_id is not None:
        return Redirect(wanted)
    return Page(TEMPLATE, {"next": wanted, "login": "", "fault": None})


@routes.post("/sign-in", Access.ANYBODY)
def sign_in(visit: Visit) -> Answer:
    """Let somebody in by login and password; failures slow the next tries down."""
    given = visit.form(Credentials)
    wanted = own_path(given.next)
    database = visit.house.deployment.database
    try:
        with database.read() as session:
            throttle.require_patience(session, given.login, visit.address, visit.now)
            account = accounts.account_by_password(session, given.login, given.password)
        if account is None:
            with database.work(Actor("visitor")) as work:
                throttle.failed(work, given.login, visit.address, visit.now)
            raise UsageFault(
                "sign_in_failed",
                _("Login and password do not fit"),
                remedy=_("Check both. A forgotten password is set anew by an invitation."),
            )
    except RegestError as fault:
        values = {"next": wanted, "login": given.login, "fault": fault}
        return Page(TEMPLATE, values, 401 if isinstance(fault, UsageFault) else 429)
    with database.work(Actor(account.login, account.id)) as work:
        throttle.succeeded(work, given.login, visit.address)
        token, left = let_in(visit, work, account)
    visit.cookies[PLAIN_SESSION] = token
    return Redirect(next_step(left, wanted))


@routes.post("/sign-out", Access.ANYBODY)
def sign_out(visit: Visit) -> Answer:
    """End the session of this browser."""
    if visit.reader.account_id is not None:
        with visit.house.deployment.database.work(visit.house.actor) as work:
            sessions.end_session(work, sessions.digest_of(visit.token))
    visit.cookies[PLAIN_SESSION] = None
    return Redirect("/sign-in")


@routes.get("/invitation/{token}", Access.ANYBODY)
def invited(visit: Visit) -> Answer:
    """Show the form for the first password; whether the token is good is told when it is used."""
    return Page("invitation.html", {"fault": None, "token": visit.parts["token"]})


@routes.post("/invitation/{token}", Access.ANYBODY)
def accept(visit: Visit) -> Answer:
    """Set the first password and let its holder in."""
    given = visit.form(FirstPassword)
    token = visit.parts["token"]
    database = visit.house.deployment.database
    try:
        if given.password != given.again:
            raise UsageFault(
                "passwords_differ",
                _("The two passwords differ"),
                remedy=_("Type the same one twice."),
            )
        with database.work(Actor("visitor")) as work:
            names = visit.house.deployment.settings.association.names
            account = accounts.accept_invitation(work, token, given.password, names)
            session, left = let_in(visit, work, account)
    except RegestError as fault:
        return Page("invitation.html", {"fault": fault, "token": token}, 422)
    visit.cookies[PLAIN_SESSION] = session
    return Redirect(next_step(left, "/"))


def let_in(visit: Visit, work: Work, account: Account) -> tuple[str, StepLeft]:
    """Return the token for a browser whose password was accepted, and the step that is left."""
    deployment = visit.house.deployment
    return enter(
        work,
        account,
        deployment.rules,
        rehearsal=deployment.settings.second_factor_is_free,
        now=visit.now,
        agent=visit.agent,
    )


def next_step(left: StepLeft, wanted: str) -> str:
    """Return where signing in goes on; the address that was wanted is not forgotten on the way."""
    return f"/sign-in/{left}?next={quote(wanted)}" if left else wanted


def own_path(wanted: str) -> str:
    """Return `wanted` if it is an address of this house, else the start page (A17)."""
    parts = urlsplit(wanted)
    plain = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and wanted.isprintable()
    return wanted if plain and not parts.scheme and not parts.netloc else "/"
