"""What is written once stays as it was written, whatever the program tries."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from regest.core.store.database import Database
from tests.support.filling import fill


@pytest.fixture
def filled(database: Database) -> Database:
    """Give a database with rows in every table."""
    fill(database)
    return database


def run(database: Database, statement: str) -> None:
    """Run a statement as the database's owner, the guards in place."""
    engine = sa.create_engine(database.url)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET actor = 'somebody'",
        "DELETE FROM audit_entry",
        "UPDATE audit_signature SET signature = ''",
        "DELETE FROM audit_signature",
        "UPDATE record_history SET reason = 'another'",
        "DELETE FROM record_history",
        "UPDATE ledger_number SET sequence = sequence + 100",
        "UPDATE ledger_number SET suffix = 'z'",
        "UPDATE ledger_number SET printed = 'x' WHERE state = 'issued'",
        "DELETE FROM ledger_number",
        "UPDATE record SET created_at = '2020-01-01 00:00:00'",
        "DELETE FROM record",
        "UPDATE task_event SET reason = 'another'",
        "DELETE FROM task_event",
    ],
)
def test_what_is_written_once_cannot_be_changed(filled: Database, statement: str) -> None:
    table = statement.split()[2 if statement.startswith("DELETE") else 1]
    with pytest.raises(DBAPIError, match=f"regest: {table} is written once"):
        run(filled, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET heading = 'corrected', version = version + 1",
        "UPDATE ledger_number SET state = 'void', reason = 'annulled'",
        "UPDATE ledger_number SET printed = 'x' WHERE state = 'reserved'",
        "DELETE FROM component_text",
        "DELETE FROM index_queue",
    ],
)
def test_what_may_change_is_not_guarded(filled: Database, statement: str) -> None:
    run(filled, statement)


FORGETS = "UPDATE record_history SET old = '', new = '', reason = ''"


@pytest.mark.parametrize(
    "statement",
    [
        FORGETS,
        f"{FORGETS}, actor = 'somebody'",
        f"{FORGETS}, at = '2020-01-01 00:00:00'",
        "UPDATE record_history SET new = 'another'",
        "DELETE FROM record_history",
    ],
)
def test_history_forgets_words_of_destroyed_records_alone(filled: Database, statement: str) -> None:
    """Nothing else of a line changes, and nothing stands in the place of what is forgotten."""
    if statement != FORGETS:
        run(filled, "UPDATE record SET state = 'disposed'")
    with pytest.raises(DBAPIError, match="regest: record_history is written once"):
        run(filled, statement)


def test_history_of_a_destroyed_record_may_forget(filled: Database) -> None:
    run(filled, "UPDATE record SET state = 'disposed'")
    run(filled, FORGETS)
