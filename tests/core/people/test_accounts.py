"""Accounts: invited once, let in by password, shut out for good."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.people.accounts import (
    accept_invitation,
    account_by_password,
    active_account,
    add_account,
    disable_account,
    invite,
    list_accounts,
)
from regest.core.people.tables import Account, AccountState, Invitation
from regest.core.store.database import Database
from regest.core.store.work import Actor

ADMIN = Actor("admin")
PASSWORD = "кедр журнал река семь"


def invited(database: Database, login: str = "newcomer") -> str:
    with database.work(ADMIN) as work:
        add_account(work, login=login, name="Новый", roles=["secretary"])
        return invite(work, login)


def accept(database: Database, token: str, password: str = PASSWORD) -> Account:
    with database.work(Actor("newcomer")) as work:
        return accept_invitation(work, token, password)


def test_an_invitation_lets_in_once(database: Database) -> None:
    token = invited(database)
    assert accept(database, token).state is AccountState.ACTIVE
    with pytest.raises(Refusal) as fault:
        accept(database, token, "другой длинный пароль")
    assert fault.value.code == "invitation_void"
    with database.read() as session:
        found = account_by_password(session, "newcomer", PASSWORD)
        assert found is not None
        assert found.login == "newcomer"
        assert account_by_password(session, "newcomer", PASSWORD + "!") is None
        assert account_by_password(session, "newcomer", "другой длинный пароль") is None


def test_an_invitation_is_good_for_a_day(database: Database, clock: ManualClock) -> None:
    token = invited(database)
    clock.advance(hours=24)
    with pytest.raises(Refusal):
        accept(database, token)


def test_the_last_minute_still_counts(database: Database, clock: ManualClock) -> None:
    token = invited(database)
    clock.advance(hours=23, minutes=59)
    assert accept(database, token).login == "newcomer"


def test_a_new_invitation_voids_the_one_before(database: Database) -> None:
    first = invited(database)
    with database.work(ADMIN) as work:
        second = invite(work, "newcomer")
    with pytest.raises(Refusal):
        accept(database, first)
    assert accept(database, second).state is AccountState.ACTIVE


def test_no_secret_stands_in_the_database(database: Database) -> None:
    """The token is kept as a hash, the password as Argon2id."""
    token = invited(database)
    account = accept(database, token)
    with database.read() as session:
        kept = session.exec(select(Invitation)).one()
    assert token not in kept.token_hash
    assert account.password_hash.startswith("$argon2id$")
    assert PASSWORD not in account.password_hash
    assert kept.expires_at - dt.timedelta(hours=24) == account.created_at


@pytest.mark.parametrize("password", ["", "коротко", "д" * 201])
def test_a_password_has_a_length(database: Database, password: str) -> None:
    token = invited(database)
    with pytest.raises(UsageFault) as fault:
        accept(database, token, password)
    assert fault.value.code == "password_length"
    assert accept(database, token).state is AccountState.ACTIVE


def test_an_unknown_token_is_told_nothing(database: Database) -> None:
    with pytest.raises(Refusal) as fault:
        accept(database, "x" * 43)
    assert fault.value.text("en").startswith("The invitation is no longer good")


def test_an_account_without_a_password_is_not_let_in(database: Database) -> None:
    """Accounts of the rehearsal act by --as only."""
    with database.read() as session:
        assert account_by_password(session, "chair", "") is None
        assert account_by_password(session, "nobody", PASSWORD) is None
        assert active_account(session, "chair").password_hash == ""


def test_a_disabled_account_acts_no_more(database: Database) -> None:
    token = invited(database)
    accept(database, token)
    with database.work(ADMIN) as work:
        waiting = invite(work, "newcomer")
        disable_account(work, "newcomer")
    with database.read() as session:
        assert account_by_password(session, "newcomer", PASSWORD) is None
        with pytest.raises(NotFound) as fault:
            active_account(session, "newcomer")
    assert fault.value.code == "account_unknown"
    with pytest.raises(Refusal):
        accept(database, waiting)


@pytest.mark.parametrize("login", ["", "Секретарь", "Chair", "x", "a b", "console", "9lives"])
def test_a_login_is_plain(database: Database, login: str) -> None:
    with pytest.raises(UsageFault) as fault, database.work(ADMIN) as work:
        add_account(work, login=login, name="Кто-то")
    assert fault.value.code == "login_malformed"


def test_a_login_is_given_once(database: Database) -> None:
    with pytest.raises(Refusal) as fault, database.work(ADMIN) as work:
        add_account(work, login="chair", name="Кто-то")
    assert fault.value.code == "login_taken"


def test_a_role_must_be_there(database: Database) -> None:
    with pytest.raises(NotFound) as fault, database.work(ADMIN) as work:
        add_account(work, login="king", name="Король", roles=["monarch"])
    assert "presidium_member" in fault.value.text("en")


def test_accounts_are_listed_with_their_roles(database: Database) -> None:
    with database.read() as session:
        lines = {line.account.login: line.roles for line in list_accounts(session)}
    assert lines == {
        "admin": ("administrator",),
        "auditor": ("auditor",),
        "candidate": (),
        "chair": (),
        "member": (),
        "officer": (),
        "presidium": (),
        "secretary": (),
    }
