"""The own account: who one is here, how one signs in, and what programs act in one's name."""

from __future__ import annotations

from collections.abc import Callable

from sqlmodel import Session

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.people import accounts, api_tokens, second_factor, sessions, throttle
from regest.core.people.entering import factor_required
from regest.core.people.passwords import verifies
from regest.core.people.rosters import list_standings
from regest.core.people.tables import Account, Party
from regest.core.store.work import Work
from regest.kit.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.web.accounts.second_step import offer_values
from regest.web.accounts.shown import AREAS, browser, kind_title, role_titles
from regest.web.failures import status_of

routes = Routes()
TEMPLATE = "accounts/own.html"
DAYS = (7, 30, 90, 366)


class NewPassword(Form):
    """The present password, and the new one twice."""

    old: str
    password: str
    again: str


class Proof(Form):
    """The present password, typed anew before something that matters is changed (ASVS 7.5.1)."""

    old: str = ""


class FirstCode(Form):
    """The first code of an offered generator."""

    code: str


class NewToken(Form):
    """A token to be made."""

    name: str
    days: str
    old: str = ""
    scopes: tuple[str, ...] = ()


@routes.get("/account", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show the own account."""
    return _page(visit)


@routes.post("/account/password", Access.SIGNED_IN)
def change_password(visit: Visit) -> Answer:
    """Set another password; this browser stays signed in, others do not."""
    given = visit.form(NewPassword)
    try:
        if given.password != given.again:
            raise UsageFault(
                "passwords_differ",
                _("The two passwords differ"),
                remedy=_("Type the same one twice."),
            )
        _prove(visit, given.old)
        names = visit.house.deployment.settings.association.names
        with visit.house.work() as work:
            accounts.change_password(
                work,
                _own(visit, work.session),
                given.old,
                given.password,
                own_words=names,
                keep=sessions.digest_of(visit.token),
            )
    except RegestError as fault:
        return _page(visit, fault, "password")
    return Redirect("/account?done=password")


@routes.post("/account/sessions/{name}/end", Access.SIGNED_IN)
def end_session(visit: Visit) -> Answer:
    """Sign out another browser of one's own."""
    with visit.house.work() as work:
        account = _own(visit, work.session)
        sessions.end_named_session(work, account.id, visit.parts["name"])
    return Redirect("/account#sessions")


@routes.post("/account/second-factor", Access.SIGNED_IN)
def offer_factor(visit: Visit) -> Answer:
    """Offer a new generator to whoever knows the password."""
    given = visit.form(Proof)
    return _proved(visit, given.old, "factor", "/account/second-factor", second_factor.offer)


@routes.get("/account/second-factor", Access.SIGNED_IN)
def show_factor(visit: Visit) -> Answer:
    """Show the picture of the generator that waits for its first code."""
    with visit.house.read() as session:
        account = _own(visit, session)
    return Page("accounts/factor.html", {**offer_values(visit, account), "fault": None})


@routes.post("/account/second-factor/confirm", Access.SIGNED_IN)
def confirm_factor(visit: Visit) -> Answer:
    """Take the generator into use, and show the recovery codes once."""
    given = visit.form(FirstCode)
    try:
        with visit.house.work() as work:
            account = _own(visit, work.session)
            codes = second_factor.confirm(work, account, given.code, visit.now)
            sessions.end_sessions(work, account.id, keep=sessions.digest_of(visit.token))
    except RegestError as fault:
        with visit.house.read() as session:
            account = _own(visit, session)
        values = {**offer_values(visit, account), "fault": fault}
        return Page("accounts/factor.html", values, status_of(fault))
    return Page("recovery_codes.html", {"codes": codes, "next": "/account"})


@routes.post("/account/second-factor/remove", Access.SIGNED_IN)
def remove_factor(visit: Visit) -> Answer:
    """Ask no codes any more, where the role does not demand them."""
    given = visit.form(Proof)

    def remove(work: Work, account: Account) -> None:
        if _is_required(visit, work.session, account):
            raise UsageFault(
                "factor_required",
                _("Your role needs the second factor"),
                rule=second_factor.RULE,
                clause="ASVS 6.3.3",
                remedy=_("Set up another generator instead: the old one goes then."),
            )
        second_factor.remove(work, account)

    return _proved(visit, given.old, "factor", "/account?done=factor-removed", remove)


@routes.post("/account/recovery-codes", Access.SIGNED_IN)
def new_codes(visit: Visit) -> Answer:
    """Make new recovery codes and show them once."""
    given = visit.form(Proof)
    codes: list[str] = []

    def make(work: Work, account: Account) -> None:
        if second_factor.has_factor(work.session, account.id):
            codes.extend(second_factor.new_recovery_codes(work, account))

    answer = _proved(visit, given.old, "factor", "/account", make)
    return Page("recovery_codes.html", {"codes": codes, "next": "/account"}) if codes else answer


@routes.post("/account/tokens", Access.SIGNED_IN)
def issue_token(visit: Visit) -> Answer:
    """Make a token and show its word once."""
    given = visit.form(NewToken)
    words: list[str] = []

    def issue(work: Work, account: Account) -> None:
        _token, word = api_tokens.issue(
            work,
            account,
            name=given.name,
            scopes=given.scopes,
            days=int(given.days) if given.days.isdecimal() and len(given.days) < 5 else 0,
            now=visit.now,
        )
        words.append(word)

    answer = _proved(visit, given.old, "token", "/account", issue)
    return Page("accounts/token.html", {"word": words[0], "name": given.name}) if words else answer


@routes.post("/account/tokens/{id}/revoke", Access.SIGNED_IN)
def revoke_token(visit: Visit) -> Answer:
    """Let a token of one's own be good for nothing."""
    with visit.house.work() as work:
        account = _own(visit, work.session)
        api_tokens.revoke(work, visit.parts["id"], visit.now, account.id)
    return Redirect("/account#tokens")


def _proved(
    visit: Visit, password: str, part: str, path: str, act: Callable[[Work, Account], object]
) -> Answer:
    """Do what needs the password typed anew; a refusal stands above the part of the page."""
    try:
        _prove(visit, password)
        with visit.house.work() as work:
            act(work, _own(visit, work.session))
    except RegestError as fault:
        return _page(visit, fault, part)
    return Redirect(path)


def _prove(visit: Visit, password: str) -> None:
    """Refuse a wrong password; failures slow the next tries down as at the door."""
    database = visit.house.deployment.database
    login = visit.reader.login
    with database.read() as session:
        throttle.require_patience(session, login, visit.address, visit.now)
        fits = verifies(_own(visit, session).password_hash, password)
    if fits:
        return
    with database.work(visit.house.actor) as work:
        throttle.failed(work, login, visit.address, visit.now)
    raise UsageFault(
        "old_password_wrong",
        _("The present password is another one"),
        rule="ASVS 7.5.1",
        remedy=_("Type it anew; a forgotten one is set by an invitation."),
    )


def _own(visit: Visit, session: Session) -> Account:
    return session.get_one(Account, visit.reader.account_id)


def _is_required(visit: Visit, session: Session, account: Account) -> bool:
    deployment = visit.house.deployment
    return factor_required(
        session,
        account,
        deployment.rules,
        deployment.database.today(),
        rehearsal=deployment.settings.second_factor_is_free,
    )


def _page(visit: Visit, fault: RegestError | None = None, part: str = "") -> Page:
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        account = _own(visit, session)
        person = session.get(Party, account.person_id) if account.person_id else None
        values: dict[str, object] = {
            "account": account,
            "person": person,
            "roles": role_titles(session, visit.reader.roles),
            "standings": list_standings(session, today, party_id=account.person_id)
            if account.person_id
            else [],
            "sessions": sessions.list_sessions(session, account.id, visit.now),
            "this": sessions.digest_of(visit.token)[: sessions.SHOWN],
            "has_factor": second_factor.has_factor(session, account.id),
            "needs_factor": _is_required(visit, session, account),
            "codes_left": second_factor.recovery_codes_left(session, account.id),
            "tokens": api_tokens.list_tokens(session, account.id),
        }
    values |= {
        "areas": AREAS,
        "kind_title": kind_title,
        "browser": browser,
        "days": DAYS,
        "now": visit.now,
        "fault": fault,
        "part": part,
        "done": visit.asked("done"),
    }
    return Page(TEMPLATE, values, status_of(fault) if fault is not None else 200)
