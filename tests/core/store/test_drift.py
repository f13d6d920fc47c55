"""Comparing tables with models: what Alembic sees, and what it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from regest.core.store.columns import metadata
from regest.core.store.drift import Drift, drift
from regest.core.store.migrate import CORE_SCRIPTS, upgrade
from regest.core.store.models import import_core_tables
from regest.core.store.revisions import CORE, TableSet

import_core_tables()

CORE_TABLES = TableSet(CORE, "0.1.0", CORE_SCRIPTS)


@pytest.fixture
def upgraded(database_url: str, tmp_path: Path) -> str:
    """Give the URL of a database with the newest tables of core."""
    upgrade(database_url, tmp_path, [CORE_TABLES])
    return database_url


def run(url: str, *statements: str) -> None:
    """Change the tables behind the back of the migrations."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def found(url: str) -> tuple[Drift, ...]:
    """Return what the comparison says of core."""
    return drift(url, [CORE_TABLES], metadata)


def test_migrated_tables_are_what_the_models_say(upgraded: str) -> None:
    assert found(upgraded) == ()


def test_missing_index_is_named(upgraded: str) -> None:
    run(upgraded, "DROP INDEX ix_audit_entry_actor")

    assert [difference.what for difference in found(upgraded)] == ["add_index ix_audit_entry_actor"]


def test_foreign_column_is_named(upgraded: str) -> None:
    run(upgraded, "ALTER TABLE body ADD COLUMN extra INTEGER")

    assert [difference.what for difference in found(upgraded)] == ["remove_column body body.extra"]


def test_changed_check_is_named(upgraded: str) -> None:
    """Alembic compares no CHECKs."""
    if upgraded.startswith("sqlite"):
        _edit_schema(upgraded, "audit_head", "id = 1", "id > 0")
    else:
        run(
            upgraded,
            "ALTER TABLE audit_head DROP CONSTRAINT ck_audit_head_single",
            "ALTER TABLE audit_head ADD CONSTRAINT ck_audit_head_single CHECK (id > 0)",
        )

    assert found(upgraded) == (Drift(CORE, "check audit_head.ck_audit_head_single"),)


def test_missing_guard_is_named(upgraded: str) -> None:
    suffix = "" if upgraded.startswith("sqlite") else " ON audit_entry"
    run(upgraded, f"DROP TRIGGER guard_audit_entry_delete{suffix}")

    assert found(upgraded) == (Drift(CORE, "guard trigger guard_audit_entry_delete"),)


def test_weakened_guard_is_named(upgraded: str) -> None:
    if upgraded.startswith("sqlite"):
        run(
            upgraded,
            "DROP TRIGGER guard_record_delete",
            "CREATE TRIGGER guard_record_delete BEFORE DELETE ON record BEGIN SELECT 1; END",
        )
        expected = "guard trigger guard_record_delete"
    else:
        run(
            upgraded,
            "CREATE OR REPLACE FUNCTION guard_record_delete() RETURNS trigger LANGUAGE plpgsql "
            "AS $$ BEGIN RETURN OLD; END $$",
        )
        expected = "guard function guard_record_delete"

    assert Drift(CORE, expected) in found(upgraded)


def test_switched_off_guard_is_named(upgraded: str) -> None:
    if upgraded.startswith("sqlite"):
        pytest.skip("SQLite's triggers cannot be switched off")
    run(upgraded, "ALTER TABLE record DISABLE TRIGGER guard_record_delete")

    assert found(upgraded) == (Drift(CORE, "guard trigger guard_record_delete"),)


def test_plugins_tables_are_no_business_of_core(upgraded: str) -> None:
    """With a plugin off its tables stay, and core must not want them away."""
    run(
        upgraded,
        "CREATE TABLE club_alembic_version (version_num VARCHAR(32) NOT NULL)",
        "CREATE TABLE club_member (id INTEGER PRIMARY KEY)",
    )

    assert found(upgraded) == ()


def test_plugin_answers_for_its_own_tables(upgraded: str, tmp_path: Path) -> None:
    run(upgraded, "CREATE TABLE club_member (id INTEGER PRIMARY KEY)")
    club = TableSet("club", "1.0", tmp_path / "club")

    assert drift(upgraded, [club], metadata) == (Drift("club", "remove_table club_member"),)


def _edit_schema(url: str, table: str, old: str, new: str) -> None:
    run(
        url,
        "PRAGMA writable_schema=ON",
        f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{table}'",
    )
