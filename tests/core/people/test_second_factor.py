"""The second factor: asked of roles that bind, every code good once, ASVS 6.3.3, 6.4.3, 6.5."""

from __future__ import annotations

import base64
import datetime as dt
import threading
from dataclasses import dataclass
from pathlib import Path

import pyotp
import pytest
from sqlmodel import select

from regest.core.base.errors import IntegrityBroken, Refusal
from regest.core.base.rules import Rulebook
from regest.core.people.accounts import accept_invitation, active_account, add_account, invite
from regest.core.people.entering import enter
from regest.core.people.sealing import unsealed
from regest.core.people.second_factor import (
    RECOVERY_CODES,
    accepts,
    confirm,
    has_factor,
    new_recovery_codes,
    offer,
    offered,
    recovery_codes_left,
    remove,
    seal_all,
)
from regest.core.people.secret_tables import RecoveryCode, SecondFactor
from regest.core.people.session_tables import StepLeft
from regest.core.people.sessions import complete_session, digest_of, half_signed_in, signed_in
from regest.core.people.tables import Account
from regest.core.store.chain import HeadSigner
from regest.core.store.database import Database
from regest.core.store.work import Actor

ADMIN = Actor("admin")
PASSWORD = "кедр журнал река семь"
NOW = dt.datetime(2026, 11, 22, 6, 0, 15, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(minutes=5)


@dataclass
class Holder:
    """An account with a generator, and its recovery codes."""

    account: Account
    generator: pyotp.TOTP
    codes: tuple[str, ...]


def enrolled(database: Database, login: str = "newcomer", role: str = "secretary") -> Holder:
    with database.work(ADMIN) as work:
        account = add_account(work, login=login, name="Новый", roles=[role])
        accept_invitation(work, invite(work, login), PASSWORD)
        generator = pyotp.TOTP(offer(work, account))
        codes = confirm(work, account, generator.at(NOW), NOW)
    return Holder(account, generator, codes)


def try_code(database: Database, holder: Holder, code: str, now: dt.datetime = LATER) -> bool:
    with database.work(ADMIN) as work:
        return accepts(work, holder.account, code, now)


def test_asvs_6_5_1_a_code_is_good_once(database: Database) -> None:
    holder = enrolled(database)
    code = holder.generator.at(LATER)
    assert try_code(database, holder, code)
    assert not try_code(database, holder, code)
    assert not try_code(database, holder, code, LATER + dt.timedelta(seconds=5))


def test_asvs_6_5_1_the_code_of_enrolment_is_used_up(database: Database) -> None:
    holder = enrolled(database)
    assert not try_code(database, holder, holder.generator.at(NOW), NOW)


def test_asvs_6_5_1_an_older_code_is_refused_after_a_newer_one(database: Database) -> None:
    holder = enrolled(database)
    edge = dt.datetime(2026, 11, 22, 6, 10, 5, tzinfo=dt.UTC)
    older = holder.generator.at(edge - dt.timedelta(seconds=30))
    assert try_code(database, holder, holder.generator.at(edge), edge)
    assert not try_code(database, holder, older, edge)


@pytest.mark.parametrize(("seconds", "good"), [(-10, True), (-41, False), (10, True), (41, False)])
def test_asvs_6_5_5_a_code_lives_its_step(database: Database, seconds: int, good: bool) -> None:
    holder = enrolled(database)
    middle = dt.datetime(2026, 11, 22, 6, 10, 15, tzinfo=dt.UTC)
    code = holder.generator.at(middle)
    assert try_code(database, holder, code, middle + dt.timedelta(seconds=seconds)) is good


@pytest.mark.parametrize("code", ["", "000000", "12345", "код", "١٢٣٤٥٦", "1-", "9-AAAA-BBBB-CCCC"])
def test_nonsense_is_no_code(database: Database, code: str) -> None:
    holder = enrolled(database)
    assert holder.generator.at(LATER) != "000000"
    assert not try_code(database, holder, code)


def test_a_code_twice_at_once_is_taken_once(database: Database) -> None:
    """ASVS 6.5.1: of two browsers that send one code at the same moment, one is let in."""
    holder = enrolled(database)
    code, start, taken = holder.generator.at(LATER), threading.Barrier(4), []

    def send() -> None:
        start.wait()
        taken.append(try_code(database, holder, code))

    threads = [threading.Thread(target=send) for _each in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(taken) == [False, False, False, True]


def test_asvs_6_5_1_a_recovery_code_is_good_once(database: Database) -> None:
    holder = enrolled(database)
    assert len(set(holder.codes)) == RECOVERY_CODES
    assert try_code(database, holder, holder.codes[2].lower())
    assert not try_code(database, holder, holder.codes[2])
    assert try_code(database, holder, holder.codes[3].replace("-", " - "))
    with database.read() as session:
        assert recovery_codes_left(session, holder.account.id) == RECOVERY_CODES - 2


def test_new_recovery_codes_void_those_before(database: Database) -> None:
    holder = enrolled(database)
    with database.work(ADMIN) as work:
        fresh = new_recovery_codes(work, holder.account)
    assert not try_code(database, holder, holder.codes[0])
    assert try_code(database, holder, fresh[0])


def test_asvs_6_5_2_recovery_codes_are_kept_as_passwords_are(database: Database) -> None:
    holder = enrolled(database)
    with database.read() as session:
        kept = session.exec(select(RecoveryCode.code_hash)).all()
    assert all(each.startswith("$argon2id$") for each in kept)
    assert not any(holder.codes[0].split("-", 1)[1] in each for each in kept)


def test_a_generator_in_use_is_replaced_only_by_its_first_code(database: Database) -> None:
    holder = enrolled(database)
    with database.work(ADMIN) as work:
        offered = pyotp.TOTP(offer(work, holder.account))
    assert try_code(database, holder, holder.generator.at(LATER))
    with pytest.raises(Refusal) as fault, database.work(ADMIN) as work:
        confirm(work, holder.account, "000000", LATER)
    assert fault.value.code == "code_wrong"
    with database.work(ADMIN) as work:
        confirm(work, holder.account, offered.at(LATER), LATER)
    after = LATER + dt.timedelta(minutes=1)
    assert not try_code(database, holder, holder.generator.at(after), after)
    assert try_code(database, holder, offered.at(after), after)


def test_removing_forgets_generator_and_codes(database: Database) -> None:
    holder = enrolled(database)
    with database.work(ADMIN) as work:
        remove(work, holder.account)
    with database.read() as session:
        assert not has_factor(session, holder.account.id)
        assert session.exec(select(SecondFactor)).all() == []
        assert session.exec(select(RecoveryCode)).all() == []


@pytest.mark.parametrize(
    ("login", "left"),
    [
        ("secretary", StepLeft.ENROLMENT),
        ("chair", StepLeft.ENROLMENT),
        ("admin", StepLeft.ENROLMENT),
        ("member", StepLeft.NONE),
        ("candidate", StepLeft.NONE),
        ("auditor", StepLeft.NONE),
    ],
)
def test_asvs_6_3_3_roles_that_bind_need_a_second_factor(
    database: Database, rules: Rulebook, login: str, left: StepLeft
) -> None:
    """Roles come from standings as well: the chair has none of its own."""
    with database.work(ADMIN) as work:
        account = active_account(work.session, login)
        assert enter(work, account, rules, rehearsal=False, now=NOW)[1] is left
        assert enter(work, account, rules, rehearsal=True, now=NOW)[1] is StepLeft.NONE


def test_asvs_6_4_3_a_password_set_anew_skips_no_code(database: Database, rules: Rulebook) -> None:
    holder = enrolled(database)
    with database.work(ADMIN) as work:
        account = accept_invitation(work, invite(work, "newcomer"), "другой длинный пароль")
        token, left = enter(work, account, rules, rehearsal=True, now=LATER)
    assert left is StepLeft.CODE
    with database.read() as session:
        assert signed_in(session, token, LATER) is None
        assert half_signed_in(session, token, LATER) is not None
        assert half_signed_in(session, token, LATER + dt.timedelta(minutes=10)) is None
    assert holder.account.id == account.id


def test_asvs_7_2_4_the_second_step_changes_the_token(database: Database, rules: Rulebook) -> None:
    enrolled(database)
    with database.work(ADMIN) as work:
        account = active_account(work.session, "newcomer")
        first, _left = enter(work, account, rules, rehearsal=False, now=LATER)
        second = complete_session(work, digest_of(first), LATER)
    with database.read() as session:
        assert half_signed_in(session, first, LATER) is None
        found = signed_in(session, second, LATER)
        assert found is not None
        assert found.account.login == "newcomer"


def kept_secrets(database: Database) -> list[str]:
    """Return what stands in the database of all secrets."""
    with database.read() as session:
        return [
            text for row in session.exec(select(SecondFactor)) for text in (row.secret, row.offered)
        ]


def test_no_secret_stands_in_the_database_as_it_is(database: Database) -> None:
    """Sealed with a key that is no part of the database; the column holds it without a change."""
    holder = enrolled(database)
    with database.work(ADMIN) as work:
        shown = offer(work, holder.account)
        assert offered(work.session, database.signer, holder.account.id) == shown
    secret, waiting = kept_secrets(database)
    assert len(secret) == len(waiting) == 64
    for plain in (holder.generator.secret, shown):
        raw = base64.b32decode(plain)
        assert all(raw not in base64.b64decode(each) for each in (secret, waiting))
    assert try_code(database, holder, holder.generator.at(LATER))


def test_a_secret_kept_before_there_was_a_seal_works_and_is_sealed(database: Database) -> None:
    holder, other = enrolled(database), enrolled(database, "other")
    with database.work(ADMIN) as work:
        for each in (holder, other):
            row = work.session.get_one(SecondFactor, each.account.id)
            row.secret, row.last_step = each.generator.secret, 0
            work.session.add(row)
        work.witness("account.second_factor_set", "account", holder.account.id)
    assert try_code(database, holder, holder.generator.at(LATER))
    with database.work(ADMIN) as work:
        assert seal_all(work) == 1
    with database.work(ADMIN) as work:
        assert seal_all(work) == 0
    assert all(len(each) == 64 for each in kept_secrets(database) if each)
    assert try_code(database, other, other.generator.at(LATER))


def test_a_secret_is_good_for_its_account_and_key_alone(database: Database, tmp_path: Path) -> None:
    """Moved to another account, or under another key, it is refused; recovery codes still serve."""
    holder, other = enrolled(database), enrolled(database, "other")
    with database.work(ADMIN) as work:
        row = work.session.get_one(SecondFactor, holder.account.id)
        row.secret = work.session.get_one(SecondFactor, other.account.id).secret
        work.session.add(row)
        work.witness("account.second_factor_set", "account", holder.account.id)
    assert not try_code(database, holder, other.generator.at(LATER))
    assert try_code(database, holder, holder.codes[0])
    HeadSigner.create_file(tmp_path / "another.pem")
    with pytest.raises(IntegrityBroken, match=r"another key|другим ключом") as caught:
        unsealed(HeadSigner.from_file(tmp_path / "another.pem"), kept_secrets(database)[0], "x")
    assert caught.value.code == "seal_broken"
