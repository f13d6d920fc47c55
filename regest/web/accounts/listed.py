"""«Учётные записи»: who may act here, in which roles, and whom an administrator lets in or out."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from sqlmodel import Session

from regest.core.base.errors import RegestError
from regest.core.base.messages import Titles
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.vocabulary import class_rows
from regest.core.people import account_roles, accounts, api_tokens, second_factor, sessions
from regest.core.people.parties import party_called
from regest.core.people.roles import list_roles
from regest.core.people.rosters import list_standings
from regest.core.people.tables import AccountState, Party, PartyKind
from regest.core.store.work import Work
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.web.accounts.shown import (
    SEEN,
    STATES,
    browser,
    framed,
    kind_title,
    right_title,
    titles_of,
)
from regest.web.failures import status_of

routes = Routes()
EDIT = "account.edit"
PATH = "/admin/accounts"
AT_ONCE = 50


class NewAccount(Form):
    """An account to be added."""

    login: str
    name: str
    person: str = ""
    organisation: str = ""
    roles: tuple[str, ...] = ()


class Role(Form):
    """A role to be given or taken."""

    role: str


@routes.get(PATH, EDIT)
def show_list(visit: Visit) -> Answer:
    """List accounts; some of them may be chosen to be invited."""
    words, state, offset = visit.asked("words")[:100], visit.asked("state"), visit.number("from", 0)
    with visit.house.read() as session:
        page = account_roles.page_of_accounts(session, words, state, offset, AT_ONCE)
        titles = {row.name: titles_of(row) for row in list_roles(session)}

    def address(at: int) -> str:
        return f"{PATH}?{urlencode({'words': words, 'state': state, 'from': at})}"

    values = {"words": words, "state": state, "offset": offset, "at_once": AT_ONCE, "page": page}
    more = {"titles": titles, "states": STATES, "address": address}
    return framed(visit, "accounts/list.html", {**values, **more})


@routes.get(f"{PATH}/new", EDIT)
def show_form(visit: Visit) -> Answer:
    """Show the form for a new account."""
    return _form(visit, NewAccount(login="", name=""))


@routes.post(f"{PATH}/new", EDIT)
def add(visit: Visit) -> Answer:
    """Add an account and show its invitation once."""
    given = visit.form(NewAccount)
    try:
        with visit.house.work() as work:
            accounts.add_account(
                work,
                login=given.login.strip(),
                name=given.name,
                person_id=_party(visit, work.session, given.person, PartyKind.PERSON),
                organisation_id=_party(
                    visit, work.session, given.organisation, PartyKind.ORGANISATION
                ),
                roles=given.roles,
            )
            token = accounts.invite(work, given.login.strip())
    except RegestError as fault:
        return _form(visit, given, fault)
    return invitation_page(visit, given.login.strip(), given.name, token)


@routes.get(PATH + "/{login}", EDIT)
def show(visit: Visit) -> Answer:
    """Show one account."""
    return _card(visit)


@routes.post(PATH + "/{login}/give", EDIT)
def give(visit: Visit) -> Answer:
    """Give a role."""
    role = visit.form(Role).role
    return _done(visit, lambda work, login: account_roles.give_role(work, login, role))


@routes.post(PATH + "/{login}/take", EDIT)
def take(visit: Visit) -> Answer:
    """Take a role back."""
    role = visit.form(Role).role
    return _done(visit, lambda work, login: account_roles.take_role(work, login, role))


@routes.post(PATH + "/{login}/disable", EDIT)
def disable(visit: Visit) -> Answer:
    """Let the account act no more."""
    return _done(visit, accounts.disable_account)


@routes.post(PATH + "/{login}/sign-out", EDIT)
def sign_out(visit: Visit) -> Answer:
    """Sign the account out everywhere (ASVS 7.4.5)."""

    def end(work: Work, login: str) -> None:
        account = accounts.active_account(work.session, login)
        sessions.end_sessions(work, account.id)
        work.witness("account.signed_out_by_office", "account", account.id)

    return _done(visit, end)


@routes.post(PATH + "/{login}/remove-factor", EDIT)
def remove_factor(visit: Visit) -> Answer:
    """Forget a second factor that its holder has lost; where one is needed, it is set up anew."""

    def remove(work: Work, login: str) -> None:
        account = accounts.active_account(work.session, login)
        second_factor.remove(work, account)
        sessions.end_sessions(work, account.id)

    return _done(visit, remove)


@routes.post(PATH + "/{login}/tokens/{id}/revoke", EDIT)
def revoke(visit: Visit) -> Answer:
    """Let a token of the account be good for nothing."""

    def end(work: Work, login: str) -> None:
        account = accounts.active_account(work.session, login)
        api_tokens.revoke(work, visit.parts["id"], visit.now, account.id)

    return _done(visit, end)


@routes.post(PATH + "/{login}/invite", EDIT)
def invite(visit: Visit) -> Answer:
    """Make a new invitation and show it once; earlier ones become void."""
    login = visit.parts["login"]
    try:
        with visit.house.work() as work:
            name = accounts.active_account(work.session, login).name
            token = accounts.invite(work, login)
    except RegestError as fault:
        return _card(visit, fault)
    return invitation_page(visit, login, name, token)


@routes.get("/admin/roles", EDIT)
def show_roles(visit: Visit) -> Answer:
    """Show what each role sees and may do; roles are data of the preset."""
    declared = visit.house.deployment.plugins.declared
    with visit.house.read() as session:
        rows = list_roles(session)
        classes = _class_titles(session)
    by_plugins = {
        row.name: [each.value for each in declared.permissions if row.name in each.value.roles]
        for row in rows
    }
    values = {
        "rows": rows,
        "seen": SEEN,
        "by_plugins": by_plugins,
        "titles_of": titles_of,
        "right": right_title,
    }
    return framed(visit, "accounts/roles.html", {**values, "classes": classes})


def invitation_page(visit: Visit, login: str, name: str, token: str) -> Page:
    """Return the page that shows an invitation, this once."""
    return framed(visit, "accounts/invited.html", {"login": login, "name": name, "token": token})


def _done(visit: Visit, act: Callable[[Work, str], object]) -> Answer:
    login = visit.parts["login"]
    try:
        with visit.house.work() as work:
            act(work, login)
    except RegestError as fault:
        return _card(visit, fault)
    return Redirect(f"{PATH}/{login}")


def _card(visit: Visit, fault: RegestError | None = None) -> Page:
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        account = account_roles.account_with(session, visit.parts["login"])
        given = accounts.roles_of(session, account)
        values: dict[str, object] = {
            "account": account,
            "person": _party_row(session, account.person_id),
            "organisation": _party_row(session, account.organisation_id),
            "given": given,
            "roles": list_roles(session),
            "standings": list_standings(session, today, party_id=account.person_id)
            if account.person_id
            else [],
            "sessions": sessions.list_sessions(session, account.id, visit.now),
            "has_factor": second_factor.has_factor(session, account.id),
            "tokens": api_tokens.list_tokens(session, account.id),
        }
    values |= {
        "states": STATES,
        "is_own": account.id == visit.reader.account_id,
        "is_disabled": account.state is AccountState.DISABLED,
        "titles_of": titles_of,
        "kind_title": kind_title,
        "browser": browser,
        "now": visit.now,
        "fault": fault,
    }
    return framed(
        visit, "accounts/card.html", values, status_of(fault) if fault is not None else 200
    )


def _form(visit: Visit, given: NewAccount, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        roles = list_roles(session)
    values = {"given": given, "roles": roles, "titles_of": titles_of, "fault": fault}
    return framed(
        visit, "accounts/new.html", values, status_of(fault) if fault is not None else 200
    )


def _party(visit: Visit, session: Session, name: str, kind: PartyKind) -> str | None:
    """Return the id of who is called exactly so; only who may be known of is suggested."""
    if not name.strip():
        return None
    return party_called(session, name, kind, hinted=seen_parties(visit.reader)).id


def _party_row(session: Session, party_id: str | None) -> Party | None:
    return session.get(Party, party_id) if party_id else None


def _class_titles(session: Session) -> dict[str, Titles]:
    return {row.name: Titles(ru=row.title_ru, en=row.title_en) for row in class_rows(session)}
