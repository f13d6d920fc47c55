"""Tokens of programs: narrow, for a time, shown once, revoked for good."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.core.base.errors import NotFound, UsageFault
from regest.core.people.accounts import accept_invitation, add_account, disable_account, invite
from regest.core.people.api_tokens import (
    SCOPES,
    holder_of,
    issue,
    list_tokens,
    revoke,
)
from regest.core.people.secret_tables import ApiToken
from regest.core.people.tables import Account
from regest.core.store.database import Database
from regest.core.store.work import Actor

ADMIN = Actor("admin")
NOW = dt.datetime(2026, 11, 22, 6, 0, 15, tzinfo=dt.UTC)


@pytest.fixture
def account(database: Database) -> Account:
    with database.work(ADMIN) as work:
        add_account(work, login="newcomer", name="Новый")
        return accept_invitation(work, invite(work, "newcomer"), "кедр журнал река семь")


def issued(database: Database, account: Account, *scopes: str, days: int = 30) -> tuple[str, str]:
    with database.work(ADMIN) as work:
        token, word = issue(work, account, name="сайт", scopes=scopes, days=days, now=NOW)
        return token.id, word


def test_a_token_is_for_its_scopes_alone(database: Database, account: Account) -> None:
    _id, word = issued(database, account, "records:write", "search:read")
    with database.read() as session:
        holder = holder_of(session, word, NOW)
    assert holder is not None
    assert holder.account.login == "newcomer"
    assert holder.may("records")
    assert holder.may("records", write=True)
    assert holder.may("search")
    assert not holder.may("search", write=True)
    assert not holder.may("tasks")


def test_a_token_ends_by_itself(database: Database, account: Account) -> None:
    _id, word = issued(database, account, "search:read", days=1)
    with database.read() as session:
        assert holder_of(session, word, NOW + dt.timedelta(hours=23, minutes=59)) is not None
        assert holder_of(session, word, NOW + dt.timedelta(days=1)) is None
        assert holder_of(session, word + "0", NOW) is None
        assert holder_of(session, "", NOW) is None


def test_a_revoked_token_is_good_for_nothing(database: Database, account: Account) -> None:
    token, word = issued(database, account, "search:read")
    with pytest.raises(NotFound), database.work(ADMIN) as work:
        revoke(work, token, NOW, account_id="another")
    with database.work(ADMIN) as work:
        revoke(work, token, NOW, account_id=account.id)
    with database.read() as session:
        assert holder_of(session, word, NOW) is None
        assert [each.revoked_at for each in list_tokens(session, account.id)] == [NOW]


def test_a_disabled_account_has_no_tokens(database: Database, account: Account) -> None:
    _id, word = issued(database, account, "search:read")
    with database.work(ADMIN) as work:
        disable_account(work, account.login)
    with database.read() as session:
        assert holder_of(session, word, NOW) is None


def test_the_word_itself_is_not_kept(database: Database, account: Account) -> None:
    _id, word = issued(database, account, "search:read")
    with database.read() as session:
        assert word not in session.exec(select(ApiToken.token_hash)).one()


@pytest.mark.parametrize(
    ("name", "scopes", "days"),
    [
        ("", ["search:read"], 30),
        ("сайт", [], 30),
        ("сайт", ["records:sign"], 30),
        ("сайт", list(SCOPES), 0),
        ("сайт", list(SCOPES), 367),
    ],
)
def test_a_token_has_name_scopes_and_end(
    database: Database, account: Account, name: str, scopes: list[str], days: int
) -> None:
    with pytest.raises(UsageFault), database.work(ADMIN) as work:
        issue(work, account, name=name, scopes=scopes, days=days, now=NOW)
