"""Rights: from standings on a day, by the widest role, never for the console's own hand."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Permission
from regest.core.people.access import ANY_CLASS, CONSOLE_READER, Reader, Scope
from regest.core.people.accounts import active_account, add_account
from regest.core.people.parties import party_called
from regest.core.people.readers import reader_of, widest
from regest.core.people.rosters import list_standings
from regest.core.people.standings import end_standing
from regest.core.store.database import Database
from regest.core.store.work import Actor

TODAY = dt.date(2026, 10, 27)
SCOPES = st.sampled_from(Scope)
TABLES = st.dictionaries(st.sampled_from([ANY_CLASS, "annual_plan", "decision", "x"]), SCOPES)


def read_as(database: Database, login: str, on: dt.date = TODAY) -> Reader:
    with database.read() as session:
        return reader_of(session, active_account(session, login), on)


# Domain 10.3, by login of the demo: letters unmarked, letters marked, plan, methods, minutes.
MATRIX = {
    "chair": ("all", "all", "all", "all", "all"),
    "presidium": ("all", "all", "all", "all", "all"),
    "secretary": ("all", "none", "all", "all", "all"),
    "member": ("own", "none", "all", "all", "none"),
    "candidate": ("own", "none", "all", "all", "none"),
    "officer": ("addressed", "none", "all", "all", "addressed"),
    "admin": ("none", "none", "none", "none", "none"),
    "auditor": ("none", "none", "none", "none", "none"),
}


@pytest.mark.parametrize("login", MATRIX)
def test_the_matrix_of_rights(database: Database, login: str) -> None:
    reader = read_as(database, login)
    seen = (
        reader.scope("incoming_letter"),
        reader.scope("incoming_letter", marked=True),
        reader.scope("annual_plan"),
        reader.scope("methodical_work"),
        reader.scope("presidium_minutes"),
    )
    assert tuple(scope.value for scope in seen) == MATRIX[login]
    # The secretary keeps consents to the use of personal data, which bear a mark (PD-1).
    assert reader.sees_marked == (login == "secretary" or MATRIX[login][1] == "all")
    assert not reader.everything


def test_a_head_speaks_for_the_organisation(database: Database) -> None:
    reader = read_as(database, "member")
    with database.read() as session:
        school = party_called(session, "МБОУ «СОШ № 15»")
        head = party_called(session, "Белова Н.П.")
    assert reader.organisation_ids == {school.id}
    assert reader.party_ids == {school.id, head.id}
    assert reader.roles == {"member"}


def test_a_worker_of_a_member_does_not_speak_for_it(database: Database) -> None:
    """5.6: the secretary comes from the college, whose letters are not hers by that."""
    reader = read_as(database, "secretary")
    assert reader.organisation_ids == frozenset()
    assert reader.roles == {"secretary", "group_member"}


def test_an_account_may_be_an_organisations_own(database: Database) -> None:
    with database.work(Actor("admin")) as work:
        school = party_called(work.session, "МБОУ «СОШ № 5»")
        add_account(work, login="school5", name="СОШ № 5", organisation_id=school.id)
    assert read_as(database, "school5").roles == {"member"}


def test_rights_end_with_the_standing(database: Database) -> None:
    """PRM-5: on the last day they still hold, the day after they are gone."""
    last = dt.date(2027, 9, 30)
    with database.work(Actor("clerk")) as work:
        chair = list_standings(work.session, TODAY, kind="chair")[0]
        end_standing(work, Calls.to_nobody(), chair.standing.id, last, "протокол № 5")
    assert "record.sign" in read_as(database, "chair", last).permissions
    after = read_as(database, "chair", last + dt.timedelta(days=1))
    assert "record.sign" not in after.permissions
    assert after.roles == {"member", "presidium_member"}
    assert read_as(database, "chair", dt.date(2024, 9, 1)).scope("decision") is Scope.NONE


def test_rights_begin_with_the_first_day(database: Database) -> None:
    first = dt.date(2024, 10, 15)
    assert "chair" in read_as(database, "chair", first).roles
    assert "chair" not in read_as(database, "chair", first - dt.timedelta(days=1)).roles


def test_an_organisation_that_left_takes_its_rights_along(database: Database) -> None:
    with database.work(Actor("clerk")) as work:
        school = party_called(work.session, "МБОУ «СОШ № 15»")
        membership = list_standings(work.session, TODAY, kind="member", party_id=school.id)[0]
        end_standing(work, Calls.to_nobody(), membership.standing.id, TODAY, "заявление о выходе")
    assert read_as(database, "member").scope("methodical_work") is Scope.ALL
    left = read_as(database, "member", TODAY + dt.timedelta(days=1))
    assert left.scope("methodical_work") is Scope.NONE


def test_a_plugins_right_comes_with_the_role(database: Database) -> None:
    title = Titles(ru="Вести журнал", en="Keep the journal")
    right = Permission(name="journal.keep", title=title, roles=("secretary", "chair"))
    with database.read() as session:
        holders = {
            login
            for login in MATRIX
            if reader_of(session, active_account(session, login), TODAY, [right]).may(
                "journal.keep"
            )
        }
    assert holders == {"secretary", "chair"}


def test_a_right_may_be_for_one_class_of_records(database: Database) -> None:
    """10.3: a working group brings in methodical works and nothing else."""
    reader = read_as(database, "candidate")
    assert "group_member" in reader.roles
    assert reader.may("record.register", "methodical_work")
    assert not reader.may("record.register", "incoming_letter")
    assert not reader.may("record.register")


def test_a_missing_right_is_refused_by_name(database: Database) -> None:
    with pytest.raises(Refusal) as fault:
        read_as(database, "member").require("record.register")
    assert fault.value.code == "permission_missing"
    assert "member has no right to do this: record.register" in fault.value.text("en")


def test_nobody_administers_and_reads(database: Database) -> None:
    """PRM-4 and PRM-6: «Users, settings» are the administrator's, letterheads among them (10.3).

    So is whether bytes and backups are whole, which tells nothing of what they hold.
    """
    admin, auditor = read_as(database, "admin"), read_as(database, "auditor")
    settings = {"organisation.change_head", "settings.read", "template.edit", "trust.manage"}
    whole = {"backup.make", "fixity.run", "preservation.read"}
    assert admin.permissions == {"account.edit", "deployment.administer"} | settings | whole
    assert auditor.permissions == {"audit.read", "settings.read"}
    for reader in (admin, auditor):
        assert {*reader.scopes.values(), *reader.marked_scopes.values()} == {Scope.NONE}
    assert read_as(database, "chair").may("audit.read")
    assert not read_as(database, "secretary").may("audit.read")


@pytest.mark.parametrize("right", ["meeting.vote", "record.sign", "plan.approve"])
def test_the_console_gives_no_vote_and_no_signature(right: str) -> None:
    assert CONSOLE_READER.may("record.register")
    assert CONSOLE_READER.scope("incoming_letter", marked=True) is Scope.ALL
    assert not CONSOLE_READER.may(right)


@given(st.lists(TABLES, max_size=4))
def test_more_roles_never_show_less(tables: list[dict[str, Scope]]) -> None:
    """A class is seen as by the role that shows most of it; a role's `*` speaks for the rest."""
    reader = Reader(account_id="1", login="x", scopes=widest(tables))
    for name in (ANY_CLASS, "annual_plan", "decision", "x", "unheard_of"):
        each = [table.get(name, table.get(ANY_CLASS, Scope.NONE)) for table in tables]
        order = list(Scope)
        expected = min(each, key=order.index, default=Scope.NONE)
        assert reader.scope(name) is expected
