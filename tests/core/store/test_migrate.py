"""Moving tables: upgrades that leave all or nothing, and names of what does not fit."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from regest.core.base.errors import IntegrityBroken, Refusal, Unavailable
from regest.core.store.guards import GUARDS, trigger_names
from regest.core.store.migrate import CORE_SCRIPTS, Applied, downgrade, drop, upgrade
from regest.core.store.revisions import (
    CORE,
    MigrationState,
    MigrationStatus,
    TableSet,
    plugins_with_tables,
    state,
)

CORE_TABLES = TableSet(CORE, "0.1.0", CORE_SCRIPTS)

HEADER = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {previous}
"""

CREATE = """
def upgrade():
    op.create_table("club_member", sa.Column("id", sa.Integer, primary_key=True))

def downgrade():
    op.drop_table("club_member")
"""

ADD = """
def upgrade():
    op.add_column("club_member", sa.Column("name", sa.String(50)))

def downgrade():
    with op.batch_alter_table("club_member") as batch:
        batch.drop_column("name")
"""

BREAK = """
def upgrade():
    op.create_table("club_half", sa.Column("id", sa.Integer, primary_key=True))
    raise RuntimeError("half way")

def downgrade():
    pass
"""

REFER = """
def upgrade():
    op.create_table(
        "club_seat",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("member_id", sa.Integer, sa.ForeignKey("club_member.id")),
    )
    op.execute("INSERT INTO club_seat VALUES (1, 99)")

def downgrade():
    op.drop_table("club_seat")
"""

SEATS = REFER.replace('    op.execute("INSERT INTO club_seat VALUES (1, 99)")\n', "")

MakeSet = Callable[..., TableSet]


@pytest.fixture
def a_set(tmp_path: Path) -> MakeSet:
    """Build a table set whose revisions are the given bodies, oldest first."""

    def build(*bodies: str, name: str = "club") -> TableSet:
        versions = tmp_path / name / "versions"
        versions.mkdir(parents=True, exist_ok=True)
        for number, body in enumerate(bodies, start=1):
            previous = f'"{number - 1:04d}"' if number > 1 else "None"
            header = HEADER.format(revision=f"{number:04d}", previous=previous)
            (versions / f"{number:04d}_step.py").write_text(header + body, encoding="utf-8")
        return TableSet(name, "1.2", tmp_path / name)

    return build


@contextmanager
def connected(url: str) -> Iterator[sa.Connection]:
    """Give a connection that commits at the end."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def table_names(url: str) -> set[str]:
    """Return the tables of the database at `url`."""
    with connected(url) as connection:
        return set(sa.inspect(connection).get_table_names())


def state_of(url: str, tables: TableSet) -> MigrationState:
    """Return where `tables` stand in the database at `url`."""
    with connected(url) as connection:
        return state(connection, tables)


def guards_of(connection: sa.Connection) -> Sequence[str]:
    """Return the names of the guard triggers in place."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    return connection.scalars(sa.text(query)).all()


def test_core_upgrades_from_nothing_with_all_guards_in_place(
    database_url: str, tmp_path: Path
) -> None:
    applied = upgrade(database_url, tmp_path, [CORE_TABLES])

    assert applied == tuple(Applied(CORE, revision) for revision in CORE_TABLES.revisions())
    assert state_of(database_url, CORE_TABLES).status is MigrationStatus.CURRENT
    with connected(database_url) as connection:
        assert sorted(guards_of(connection)) == sorted(trigger_names())


def test_second_upgrade_has_nothing_to_do(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    club = a_set(CREATE)
    upgrade(database_url, tmp_path, [club])

    assert upgrade(database_url, tmp_path, [club]) == ()


def test_table_sets_keep_version_tables_of_their_own(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    club = a_set(CREATE, ADD)
    told: list[tuple[str, str]] = []

    upgrade(
        database_url,
        tmp_path,
        [CORE_TABLES, club],
        report=lambda tables, revision: told.append((tables.name, revision)),
    )

    assert told == [
        *((CORE, revision) for revision in CORE_TABLES.revisions()),
        ("club", "0001"),
        ("club", "0002"),
    ]
    assert {"alembic_version", "club_alembic_version"} <= table_names(database_url)
    with connected(database_url) as connection:
        assert plugins_with_tables(connection) == ("club",)


def test_core_upgrades_while_the_plugin_is_gone(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    """A removed plugin's revision must not keep core from moving on."""
    core = a_set(CREATE.replace("club_", ""), name=CORE)
    upgrade(database_url, tmp_path, [core, a_set(CREATE)])

    newer = a_set(CREATE.replace("club_", ""), ADD.replace("club_", ""), name=CORE)

    assert upgrade(database_url, tmp_path, [newer]) == (Applied(CORE, "0002"),)


def test_revision_that_fails_leaves_nothing_half_done(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    club = a_set(CREATE, BREAK)

    with pytest.raises(RuntimeError, match="half way"):
        upgrade(database_url, tmp_path, [club])

    assert "club_half" not in table_names(database_url)
    assert state_of(database_url, club).current == "0001"


def test_behind_is_refused_naming_the_command(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    upgrade(database_url, tmp_path, [a_set(CREATE)])

    found = state_of(database_url, a_set(CREATE, ADD))
    complaint = found.complaint()

    assert found.status is MigrationStatus.BEHIND
    assert isinstance(complaint, Unavailable)
    assert complaint.code == "database_behind"
    assert "club" in complaint.text("en")
    assert "0001" in complaint.text("en")
    assert "0002" in complaint.text("en")
    assert "regest db upgrade" in complaint.text("en")


def test_tables_never_made_are_behind(database_url: str, a_set: MakeSet) -> None:
    found = state_of(database_url, a_set(CREATE))

    assert (found.current, found.status) == ("", MigrationStatus.BEHIND)


def test_plugin_without_tables_is_current(database_url: str, tmp_path: Path) -> None:
    found = state_of(database_url, TableSet("bare", "1.0", tmp_path / "missing"))

    assert found.status is MigrationStatus.CURRENT
    assert found.complaint() is None


def test_newer_database_is_refused_naming_plugin_revision_and_version(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    upgrade(database_url, tmp_path, [a_set(CREATE, ADD)])
    (tmp_path / "club" / "versions" / "0002_step.py").unlink()
    older = TableSet("club", "1.2", tmp_path / "club")

    with pytest.raises(Unavailable) as caught:
        upgrade(database_url, tmp_path, [older])

    assert caught.value.code == "database_ahead"
    for word in ("club", "0002", "1.2"):
        assert word in caught.value.text("en")


def test_newer_plugin_stops_the_upgrade_before_core_moves(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    upgrade(database_url, tmp_path, [a_set(CREATE, ADD)])
    (tmp_path / "club" / "versions" / "0002_step.py").unlink()
    older = TableSet("club", "1.2", tmp_path / "club")

    with pytest.raises(Unavailable):
        upgrade(database_url, tmp_path, [CORE_TABLES, older])

    assert "record" not in table_names(database_url)


def test_rows_that_refer_to_nothing_undo_the_revision_on_sqlite(
    tmp_path: Path, a_set: MakeSet
) -> None:
    """Foreign keys are off during an upgrade, so they are checked before the commit."""
    url = f"sqlite:///{tmp_path / 'regest.sqlite'}"

    with pytest.raises(IntegrityBroken) as caught:
        upgrade(url, tmp_path, [a_set(CREATE, REFER)])

    assert caught.value.code == "migration_orphans"
    assert "club_seat" in caught.value.text("en")
    assert "club_seat" not in table_names(url)


def test_recreated_table_gets_its_guards_back_and_keeps_its_children(tmp_path: Path) -> None:
    """A batch makes SQLite's table anew: its triggers must return, its children stay."""
    url = f"sqlite:///{tmp_path / 'regest.sqlite'}"
    upgrade(url, tmp_path, [CORE_TABLES])
    with connected(url) as connection:
        _a_record_with_history(connection)
    club = tmp_path / "club" / "versions"
    club.mkdir(parents=True)
    body = """
def upgrade():
    with op.batch_alter_table("record", recreate="always") as batch:
        batch.add_column(sa.Column("extra", sa.String(5)))

def downgrade():
    pass
"""
    (club / "0001_step.py").write_text(
        HEADER.format(revision="0001", previous="None") + body, encoding="utf-8"
    )

    upgrade(url, tmp_path, [TableSet("club", "1.0", club.parent)])

    with connected(url) as connection:
        assert sorted(guards_of(connection)) == sorted(trigger_names())
        assert connection.scalar(sa.text("SELECT count(*) FROM record_history")) == 1
        assert connection.scalar(sa.text("SELECT heading FROM record")) == "Письмо"
        assert "extra" in {c["name"] for c in sa.inspect(connection).get_columns("record")}


def test_core_goes_up_down_and_up_again(database_url: str, tmp_path: Path) -> None:
    upgrade(database_url, tmp_path, [CORE_TABLES])
    downgrade(database_url, tmp_path, CORE_TABLES)

    assert table_names(database_url) == set()

    upgrade(database_url, tmp_path, [CORE_TABLES])
    assert {guard.table for guard in GUARDS} <= table_names(database_url)


def test_drop_takes_a_plugins_tables_alone(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    club, choir = a_set(CREATE, SEATS), a_set(CREATE.replace("club", "choir"), name="choir")
    upgrade(database_url, tmp_path, [club, choir])

    dropped = drop(database_url, tmp_path, club)

    assert dropped == ("club_seat", "club_member")
    assert table_names(database_url) == {"choir_member", "choir_alembic_version"}


def test_drop_needs_no_code_of_the_plugin(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    upgrade(database_url, tmp_path, [a_set(CREATE)])

    drop(database_url, tmp_path, TableSet("club", "", tmp_path / "gone"))

    assert table_names(database_url) == set()


def test_drop_is_refused_while_another_table_refers(
    database_url: str, tmp_path: Path, a_set: MakeSet
) -> None:
    club = a_set(CREATE)
    upgrade(database_url, tmp_path, [club])
    with connected(database_url) as connection:
        connection.execute(
            sa.text("CREATE TABLE choir_loan (id INTEGER REFERENCES club_member (id))")
        )

    with pytest.raises(Refusal) as caught:
        drop(database_url, tmp_path, club)

    assert caught.value.code == "tables_referred_to"
    assert "choir_loan" in caught.value.text("en")
    assert "club_member" in table_names(database_url)


def test_revision_files_are_counted_in_order() -> None:
    """A start tells the newest revision from file names: Alembic must agree."""
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(CORE_SCRIPTS))

    assert script.get_heads() == [CORE_TABLES.revisions()[-1]]
    assert len(list(script.walk_revisions())) == len(CORE_TABLES.revisions())


@pytest.mark.parametrize(
    ("name", "table", "owned"),
    [
        ("journal", "journal_entry", True),
        ("journal", "journal_alembic_version", False),
        ("journal", "journals", False),
        ("journal", "record", False),
        (CORE, "record", True),
        (CORE, "journal_entry", False),
        (CORE, "alembic_version", False),
        (CORE, "journal_alembic_version", False),
    ],
)
def test_tables_belong_to_one_set(name: str, table: str, *, owned: bool) -> None:
    assert TableSet(name, "1", Path()).owns(table, ["journal"]) is owned


def _a_record_with_history(connection: sa.Connection) -> None:
    moment = "2026-10-27 09:15:00.000000"
    given: dict[str, dict[str, object]] = {
        "record_class": {"name": "letter"},
        "visibility_key": {"key": "k", "class_name": "letter"},
        "record": {
            "id": "r",
            "heading": "Письмо",
            "class_name": "letter",
            "state": "draft",
            "visibility_key": "k",
        },
        "record_history": {"id": "h", "record_id": "r"},
    }
    for table, values in given.items():
        row: dict[str, object] = {}
        for column in sa.inspect(connection).get_columns(table):
            if not column["nullable"]:
                kind = str(column["type"])
                row[column["name"]] = moment if "DATE" in kind else 0 if "INT" in kind else ""
        row |= values
        names = ", ".join(row)
        marks = ", ".join(f":{key}" for key in row)
        connection.execute(sa.text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)


def test_opening_a_deployment_loads_no_alembic() -> None:
    """Every command starts by opening one; Alembic would cost each of them 0.1 s."""
    program = "import sys, regest.core.deployment; print('alembic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"
