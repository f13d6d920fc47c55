"""What the check of the audit chain promises, and what it says that it cannot."""

from __future__ import annotations

import re
from typing import Any

import pytest
import sqlalchemy as sa

from regest.core.base.errors import UsageFault
from regest.core.people.tables import Party, PartyKind
from regest.core.store.audit import Anchor, Verification, head, verify
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.databases import other_signer
from tests.support.forgery import behind_its_back, cut_tail, rewrite

SECRETARY = Actor("secretary")


@pytest.fixture
def people(database: Database) -> Database:
    """Give a database with five people, each added in a unit of work of its own."""
    for number in range(5):
        with database.work(SECRETARY) as work:
            key = f"person-{number}"
            work.session.add(
                Party(id=key, kind=PartyKind.PERSON, name=key, match_key=key, created_at=work.now)
            )
            work.witness("party.added", "party", key)
    return database


def checked(database: Database, anchor: str | None = None, **options: int) -> Verification:
    """Return what a check finds."""
    with database.read() as session:
        return verify(session, database.signer.public_key, anchor, **options)


def codes(found: Verification) -> list[str]:
    """Return the codes of the findings in order."""
    return [finding.code for finding in found.findings]


def printed_head(database: Database) -> str:
    """Return the head as a paper would print it now."""
    with database.read() as session:
        return head(session)


def run(database: Database, *statements: str) -> None:
    """Run statements behind the program's back."""
    with behind_its_back(database) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def rename(document: dict[str, Any]) -> None:
    """Say that somebody else did it."""
    document["actor"] = "somebody"


def test_an_untouched_chain_is_in_order(people: Database) -> None:
    found = checked(people)
    assert found.ok
    assert (found.entries, found.first_broken, found.findings) == (5, None, ())
    assert re.fullmatch(r"regest:[0-9a-f]{8}:5:[0-9a-f]{32}", found.head)
    assert found.head == printed_head(people)


def test_an_empty_chain_is_in_order(database: Database) -> None:
    found = checked(database, printed_head(database))
    assert (found.ok, found.entries) == (True, 0)


def test_the_answer_has_the_promised_keys(people: Database) -> None:
    told = checked(people).as_dict("en")
    assert {"ok", "entries", "head", "first_broken"} <= set(told)
    assert "cannot be noticed" in str(told["promise"])


def test_every_earlier_head_stays_an_anchor(people: Database) -> None:
    anchor = printed_head(people)
    with people.work(SECRETARY) as work:
        work.session.get_one(Party, "person-0").territory = "Бийск"
        work.witness("party.moved", "party", "person-0")
    assert checked(people, anchor).ok


def test_an_anchor_may_be_typed_with_spaces_and_capitals(people: Database) -> None:
    anchor = printed_head(people).upper().replace(":", " : ")
    assert checked(people, anchor).ok


@pytest.mark.parametrize("line", ["", "x", "regest:01234567:5", "regest:0123456:5:" + "0" * 32])
def test_a_malformed_anchor_is_refused(line: str) -> None:
    with pytest.raises(UsageFault) as caught:
        Anchor.parse(line)
    assert caught.value.code == "anchor_malformed"
    assert caught.value.exit_code == 2


def test_an_anchor_of_another_chain_does_not_fit(people: Database) -> None:
    anchor = printed_head(people)
    found = checked(people, anchor.replace(anchor.split(":")[1], "00000000"))
    assert codes(found) == ["C105"]


def test_a_tail_cut_before_the_anchor_is_found_and_one_after_it_is_not(people: Database) -> None:
    """The limit of what is promised: without the anchor nothing tells, and the answer says so."""
    anchor = printed_head(people)
    with behind_its_back(people) as connection:
        cut_tail(connection, 3)
        connection.execute(sa.text("DELETE FROM party WHERE id IN ('person-3', 'person-4')"))
    found = checked(people, anchor)
    assert codes(found) == ["C105"]
    assert "ends with entry 3, but entry 5 was printed" in found.findings[0].message.text("en")
    assert found.first_broken == 4
    unaware = checked(people)
    assert unaware.ok
    assert "--anchor" in unaware.promise.text("en")
    earlier = checked(people, printed_head(people))
    assert earlier.ok
    assert "after entry 3, the printed anchor, cannot be noticed" in earlier.promise.text("en")


def test_a_rewrite_without_the_key_breaks_every_signature(people: Database) -> None:
    with behind_its_back(people) as connection:
        rewrite(connection, rename, None)
        connection.execute(sa.text("UPDATE audit_entry SET actor = 'somebody'"))
    found = checked(people)
    assert codes(found) == ["C103"] * 5
    assert found.first_broken == 1


def test_a_rewrite_signed_with_another_key_is_found(people: Database) -> None:
    with behind_its_back(people) as connection:
        rewrite(connection, rename, other_signer())
        connection.execute(sa.text("UPDATE audit_entry SET actor = 'somebody'"))
    assert codes(checked(people)) == ["C103"] * 5


def test_a_rewrite_with_the_stolen_key_is_found_by_the_anchor_alone(people: Database) -> None:
    anchor = printed_head(people)
    with behind_its_back(people) as connection:
        rewrite(connection, rename, people.signer)
        connection.execute(sa.text("UPDATE audit_entry SET actor = 'somebody'"))
    assert checked(people).ok
    assert codes(checked(people, anchor)) == ["C105"]


@pytest.mark.parametrize(
    ("statement", "expected", "first"),
    [
        ("DELETE FROM audit_entry WHERE sequence = 3", {"C101", "C103", "C107"}, 3),
        ("UPDATE audit_entry SET document = document || ' ' WHERE sequence = 2", {"C102"}, 2),
        ("UPDATE audit_entry SET actor = 'x' WHERE sequence = 4", {"C109"}, 4),
        ("DELETE FROM audit_signature WHERE sequence = 2", {"C103"}, 2),
        ("DELETE FROM audit_signature WHERE sequence = 5", {"C103"}, 5),
        ("UPDATE audit_signature SET signature = 'x' WHERE sequence = 5", {"C103"}, 5),
        ("UPDATE audit_head SET sequence = 4", {"C104"}, 5),
        ("UPDATE audit_head SET chain = 'x'", {"C104"}, 5),
        ("DELETE FROM audit_head", {"C104"}, 5),
        ("UPDATE party SET territory = 'x' WHERE id = 'person-2'", {"C106"}, 3),
        ("DELETE FROM party WHERE id = 'person-2'", {"C108"}, 3),
        ("DROP TABLE audit_entry", {"C110"}, 1),
    ],
)
def test_each_kind_of_damage_has_its_code(
    people: Database, statement: str, expected: set[str], first: int
) -> None:
    run(people, statement)
    found = checked(people)
    assert set(codes(found)) == expected
    assert found.first_broken == first


def test_a_changed_row_is_named_with_the_entry_it_contradicts(people: Database) -> None:
    run(people, "UPDATE party SET territory = 'x' WHERE id = 'person-2'")
    (finding,) = checked(people).findings
    assert (finding.table, finding.key, finding.sequence) == ("party", "person-2", 3)
    assert finding.message.text("en") == "party person-2: the row was changed after entry 3"


def test_a_row_that_came_by_another_way_is_named(people: Database) -> None:
    run(people, "INSERT INTO deployment_fact (name, value) VALUES ('owner', 'somebody')")
    (finding,) = checked(people).findings
    assert (finding.code, finding.table, finding.key) == ("C107", "deployment_fact", "owner")


def test_the_table_of_a_disabled_plugin_is_checked_too(people: Database) -> None:
    """Its models are not loaded: the table is read as the database describes it."""
    run(
        people,
        'CREATE TABLE choir_voice (part VARCHAR(9), "order" INTEGER, name TEXT, '
        'PRIMARY KEY ("order", part))',
    )
    voice = sa.Table(
        "choir_voice",
        sa.MetaData(),
        sa.Column("part", sa.String),
        sa.Column("order", sa.Integer),
        sa.Column("name", sa.Text),
        sa.PrimaryKeyConstraint("order", "part"),
    )
    with people.work(SECRETARY) as work:
        work.execute(sa.insert(voice).values(part="alto", order=1, name="А"))
        work.execute(sa.insert(voice).values(part="bass", order=2, name="Б"))
        work.witness("voice.added", "choir_voice", "all")
    assert checked(people).ok
    run(people, "UPDATE choir_voice SET name = 'В' WHERE part = 'bass'")
    (finding,) = checked(people).findings
    assert (finding.code, finding.table, finding.key) == ("C106", "choir_voice", "2|bass")
    run(people, "DROP TABLE choir_voice")
    (finding,) = checked(people).findings
    assert (finding.code, finding.table) == ("C108", "choir_voice")
    assert finding.message.text("en") == "Table choir_voice is missing with 2 rows"


def test_derived_tables_are_left_alone(people: Database) -> None:
    run(
        people,
        "INSERT INTO index_queue (id, record_id, queued_at) VALUES (1, 'x', '2026-10-27 00:00:00')",
    )
    assert checked(people).ok


def test_hostile_values_are_found_and_do_no_harm(people: Database) -> None:
    if people.is_sqlite:
        run(
            people,
            "UPDATE party SET name = CAST(X'FFFE00' AS TEXT) WHERE id = 'person-1'",
            "UPDATE party SET created_at = X'00' WHERE id = 'person-2'",
            "UPDATE party SET created_at = 1.5 WHERE id = 'person-3'",
        )
    else:
        run(
            people,
            "UPDATE party SET created_at = 'infinity' WHERE id = 'person-1'",
            "UPDATE party SET created_at = '0044-03-15 BC' WHERE id = 'person-2'",
            "UPDATE party SET created_at = '20000-01-01' WHERE id = 'person-3'",
        )
    found = checked(people)
    assert codes(found) == ["C106"] * 3
    assert [finding.key for finding in found.findings] == ["person-1", "person-2", "person-3"]


def test_a_column_taken_away_makes_the_table_unreadable(people: Database) -> None:
    run(people, "DROP INDEX ix_party_group_name", "ALTER TABLE party DROP COLUMN group_name")
    found = checked(people)
    assert {finding.code for finding in found.findings} <= {"C106", "C110"}
    assert {finding.table for finding in found.findings} == {"party"}


def test_findings_beyond_the_limit_are_counted(people: Database) -> None:
    run(people, "UPDATE party SET territory = 'x'")
    found = checked(people, listed=2)
    assert (len(found.findings), found.unlisted, found.ok) == (2, 3, False)
