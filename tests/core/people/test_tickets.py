"""Tickets for acts that bind: single use, two minutes, one purpose, one thing (ASVS 7.5.1, A23)."""

from __future__ import annotations

import datetime as dt
import threading

import pyotp
import pytest
from sqlmodel import select

from regest.core.base.errors import Refusal
from regest.core.people import tickets
from regest.core.people.accounts import accept_invitation, add_account, invite
from regest.core.people.second_factor import confirm, offer
from regest.core.people.secret_tables import ActTicket
from regest.core.people.tables import Account
from regest.core.store.database import Database
from regest.core.store.work import Actor

ADMIN = Actor("admin")
PASSWORD = "кедр журнал река семь"
NOW = dt.datetime(2026, 11, 22, 6, 0, 15, tzinfo=dt.UTC)
SIGN, DIGEST = "record.sign", "ab" * 32


@pytest.fixture
def account(database: Database) -> Account:
    with database.work(ADMIN) as work:
        add_account(work, login="newcomer", name="Новый")
        return accept_invitation(work, invite(work, "newcomer"), PASSWORD)


def issued(database: Database, account: Account, password: str = PASSWORD, code: str = "") -> str:
    with database.work(ADMIN) as work:
        return tickets.issue(
            work, account, password=password, code=code, purpose=SIGN, digest=DIGEST, now=NOW
        )


def used(
    database: Database,
    account_id: str,
    ticket: str,
    *,
    purpose: str = SIGN,
    digest: str = DIGEST,
    after: dt.timedelta = dt.timedelta(0),
) -> bool:
    try:
        with database.work(ADMIN) as work:
            tickets.use(work, account_id, ticket, purpose=purpose, digest=digest, now=NOW + after)
    except Refusal as fault:
        return fault.code != "ticket_void"
    return True


def test_a_ticket_is_good_once(database: Database, account: Account) -> None:
    ticket = issued(database, account)
    assert used(database, account.id, ticket)
    assert not used(database, account.id, ticket)


def test_a_ticket_is_good_for_two_minutes(database: Database, account: Account) -> None:
    first, second = issued(database, account), issued(database, account)
    assert used(database, account.id, first, after=dt.timedelta(seconds=119))
    assert not used(database, account.id, second, after=dt.timedelta(seconds=120))


def test_a_ticket_is_for_one_thing_and_one_purpose(database: Database, account: Account) -> None:
    ticket = issued(database, account)
    assert not used(database, account.id, ticket, purpose="disposal.execute")
    assert not used(database, account.id, ticket, digest="cd" * 32)
    assert not used(database, "another", ticket)
    assert used(database, account.id, ticket)


def test_a_ticket_used_twice_at_once_is_good_once(database: Database, account: Account) -> None:
    ticket, start, done = issued(database, account), threading.Barrier(4), []

    def act() -> None:
        start.wait()
        done.append(used(database, account.id, ticket))

    threads = [threading.Thread(target=act) for _each in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(done) == [False, False, False, True]


def test_an_act_that_fails_leaves_the_ticket(database: Database, account: Account) -> None:
    """The ticket is used in the act's own unit of work: both are done, or neither."""
    ticket = issued(database, account)

    def act() -> None:
        with database.work(ADMIN) as work:
            tickets.use(work, account.id, ticket, purpose=SIGN, digest=DIGEST, now=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert used(database, account.id, ticket)


def test_a_wrong_password_gives_no_ticket(database: Database, account: Account) -> None:
    with pytest.raises(Refusal) as fault:
        issued(database, account, "не тот пароль")
    assert fault.value.code == "not_proved"
    with database.read() as session:
        assert session.exec(select(ActTicket)).all() == []


def test_the_second_factor_is_asked_where_there_is_one(
    database: Database, account: Account
) -> None:
    with database.work(ADMIN) as work:
        generator = pyotp.TOTP(offer(work, account))
        confirm(
            work,
            account,
            generator.at(NOW - dt.timedelta(minutes=5)),
            NOW - dt.timedelta(minutes=5),
        )
    with pytest.raises(Refusal):
        issued(database, account)
    ticket = issued(database, account, code=generator.at(NOW))
    with pytest.raises(Refusal):
        issued(database, account, code=generator.at(NOW))
    assert used(database, account.id, ticket)


def test_the_ticket_itself_is_not_kept(database: Database, account: Account) -> None:
    ticket = issued(database, account)
    with database.read() as session:
        assert ticket != session.exec(select(ActTicket.token_hash)).one()
