"""Passwords: length alone counts, and nothing that is tried first (ASVS 6.2)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.people.accounts import (
    accept_invitation,
    account_by_password,
    active_account,
    add_account,
    change_password,
    disable_account,
    invite,
)
from regest.core.people.common_passwords import COMMON_WORDS
from regest.core.people.passwords import LONGEST, SHORTEST, hashed, is_guessable, verifies
from regest.core.people.sessions import digest_of, signed_in, start_session
from regest.core.people.tables import Account
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.databases import START

ADMIN = Actor("admin")
OWN = ("Ассоциация общеобразовательных организаций Приобского края", "АОО ПК")
PASSWORD = "кедр журнал река семь"


@pytest.mark.parametrize(
    "password",
    [
        "password123456",
        "PasswordPassword1",
        "qwertyuiop12",
        "йцукенгшщзхъ",
        "gfhjkmgfhjkm",
        "Пароль-Пароль",
        "123456789012",
        "111111111111",
        "абабабабабаб",
        "Секретарь2026!",
        "администратор1",
        "ассоциация2026",
        "Приобскогокрая",
        "ПриобскийКрай2026",
    ],
)
def test_asvs_6_2_4_what_is_tried_first_is_refused(password: str) -> None:
    with pytest.raises(UsageFault) as fault:
        hashed(password, OWN)
    assert fault.value.code == "password_guessable"


@pytest.mark.parametrize(
    "password",
    [
        "корова на лугу у реки",
        "кедр журнал река семь",
        "korova na lugu 12",
        "Zx9#kqTmw2-Lp",
        "пять мокрых валенок",
        "секретарь ест варенье",
    ],
)
def test_asvs_6_2_5_no_kind_of_letters_is_demanded(password: str) -> None:
    assert not is_guessable(password, OWN)
    assert verifies(hashed(password, OWN), password)


def test_asvs_6_2_1_length() -> None:
    assert (SHORTEST, LONGEST) == (12, 200)
    for password in ("водокачка12", "щ" * 201):
        with pytest.raises(UsageFault) as fault:
            hashed(password)
        assert fault.value.code == "password_length"


def test_asvs_6_2_9_a_password_is_not_cut() -> None:
    """64 characters and more count to the last one."""
    long = "валенки на печи " * 12
    assert not verifies(hashed(long), long[:-1])


def test_asvs_6_2_11_words_of_the_holder_are_refused(database: Database) -> None:
    with database.work(ADMIN) as work:
        add_account(work, login="veretennikova", name="Веретенникова О.П.")
        token = invite(work, "veretennikova")
    for password in ("Веретенникова1975", "veretennikova!!"):
        with pytest.raises(UsageFault) as fault, database.work(ADMIN) as work:
            accept_invitation(work, token, password, OWN)
        assert fault.value.code == "password_guessable"


def test_the_list_has_the_size_that_the_docs_name() -> None:
    assert len(COMMON_WORDS) > 300


@given(st.text(max_size=80), st.text(max_size=30))
def test_judging_never_fails(password: str, name: str) -> None:
    assert is_guessable(password, [name]) in {True, False}


def with_password(database: Database) -> Account:
    with database.work(ADMIN) as work:
        add_account(work, login="newcomer", name="Новый")
        return accept_invitation(work, invite(work, "newcomer"), PASSWORD)


def test_a_hash_costs_whoever_guesses(costly_passwords: None) -> None:
    """Argon2id with 64 MiB and three rounds: what the other tests go by is theirs alone."""
    kept = hashed(PASSWORD)
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert verifies(kept, PASSWORD)


def test_asvs_6_2_3_a_change_needs_the_old_password(database: Database) -> None:
    account = with_password(database)
    with pytest.raises(UsageFault) as fault, database.work(ADMIN) as work:
        change_password(work, account, "не тот пароль", "валенки на печи сохнут")
    assert fault.value.code == "old_password_wrong"
    with database.work(ADMIN) as work:
        held = active_account(work.session, "newcomer")
        change_password(work, held, PASSWORD, "валенки на печи сохнут")
    with database.read() as session:
        assert account_by_password(session, "newcomer", PASSWORD) is None
        assert account_by_password(session, "newcomer", "валенки на печи сохнут") is not None


def test_asvs_7_4_3_a_changed_password_ends_other_sessions(database: Database) -> None:
    account = with_password(database)
    with database.work(ADMIN) as work:
        own, other = (start_session(work, account, START) for _each in range(2))
    with database.work(ADMIN) as work:
        held = active_account(work.session, "newcomer")
        change_password(work, held, PASSWORD, "валенки на печи сохнут", keep=digest_of(own))
    with database.read() as session:
        assert signed_in(session, own, START) is not None
        assert signed_in(session, other, START) is None


def test_asvs_7_4_2_disabling_ends_sessions(database: Database) -> None:
    account = with_password(database)
    with database.work(ADMIN) as work:
        token = start_session(work, account, START)
        disable_account(work, "newcomer")
    with database.read() as session:
        assert signed_in(session, token, START) is None
    with pytest.raises(NotFound), database.work(ADMIN) as work:
        disable_account(work, "newcomer")


def test_the_last_administrator_stays(database: Database) -> None:
    with pytest.raises(Refusal) as fault, database.work(ADMIN) as work:
        disable_account(work, "admin")
    assert fault.value.code == "last_administrator"
