"""Whatever is changed behind the program's back is found, and named by table and key."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from regest.core.store.audit import Verification, verify
from regest.core.store.database import Database
from tests.support.attacker import CHAIN_TABLES, Attacker, Mutation
from tests.support.filling import fill

CHAIN_CODES = {"C101", "C102", "C103", "C104", "C109"}
ROW_CODES = {"C106", "C107", "C108"}


def attack(database: Database, seed: int, count: int) -> None:
    """Make `count` random changes, each taken back before the next, and look for each."""
    fill(database)
    url = database.url.render_as_string(hide_password=False)
    attacker = Attacker(url, seed)
    key = database.signer.public_key
    with Session(attacker.engine) as session:
        assert verify(session, key).ok
    for _number in range(count):
        with attacker.mutated() as (connection, mutation):
            driver = connection.connection.dbapi_connection
            if database.is_sqlite and driver is not None:
                driver.text_factory = str
            found = verify(Session(connection), key)
            check_named(found, mutation)
    attacker.engine.dispose()


def check_named(found: Verification, mutation: Mutation) -> None:
    """Fail unless the findings name what was done, and nothing else."""
    codes = {finding.code for finding in found.findings}
    if mutation.table in CHAIN_TABLES:
        assert codes & CHAIN_CODES, mutation
        assert found.first_broken is not None, mutation
        return
    assert codes <= ROW_CODES, (mutation, found.findings)
    named = {(finding.table, finding.key) for finding in found.findings}
    assert named == {(mutation.table, key) for key in mutation.keys}, mutation


def test_each_random_change_is_found_and_named(database: Database) -> None:
    attack(database, seed=1, count=150 if database.is_sqlite else 50)


@pytest.mark.stress
def test_a_thousand_random_changes_are_found_and_named(database: Database) -> None:
    attack(database, seed=2, count=1000)
