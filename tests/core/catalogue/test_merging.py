"""Two parties made one: everything means the kept one, and all of it goes back when undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from regest.core.base.errors import Refusal
from regest.core.catalogue import merging, registration, tasks
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.history import history_of
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.splitting import split
from regest.core.catalogue.tables import Record, RecordParty
from regest.core.catalogue.task_tables import TaskExecutor
from regest.core.catalogue.task_terms import Executor, TaskDraft
from regest.core.catalogue.visibility import seen_records
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.people.accounts import add_account
from regest.core.people.parties import (
    NewParty,
    add_party,
    aliases_of,
    find_parties,
    list_parties,
    party_called,
)
from regest.core.people.tables import Account, Party, PartyKind, Standing, StandingKindRow
from regest.core.store.audit import verify
from regest.core.store.database import Database
from regest.core.store.tables import IndexQueue
from regest.core.store.work import Work
from tests.support.catalogue import CLERK, NOBODY, a_letter
from tests.support.tasks import TODAY, acting, context

SINGLE = ("head",)
SCHOOL, SAME = "МБОУ «СОШ № 208»", "МОУ СОШ №208"


def reader(scope: Scope, *permissions: str, marked: Scope = Scope.NONE) -> Reader:
    return Reader(
        account_id="r",
        login="r",
        scopes={"*": scope},
        marked_scopes={"*": marked},
        permissions=frozenset(permissions),
    )


def a_party(work: Work, name: str, kind: PartyKind = PartyKind.ORGANISATION) -> Party:
    return add_party(work, NewParty(kind=kind, name=name))


@pytest.fixture
def two(database: Database) -> tuple[str, str]:
    """Give a school that is in the directory twice: kept and duplicate."""
    with database.work(CLERK) as work:
        return a_party(work, SCHOOL).id, a_party(work, SAME).id


def merge(database: Database, duplicate: str, kept: str, reason: str = "одна школа") -> None:
    with database.work(CLERK) as work:
        parties = [work.session.get_one(Party, each) for each in (duplicate, kept)]
        merging.merge(work, SINGLE, parties[0], parties[1], reason)


def apart(database: Database, duplicate: str) -> int:
    with database.work(CLERK) as work:
        return split(work, work.session.get_one(Party, duplicate), "разные школы")


def refusal(database: Database, duplicate: str, kept: str) -> str:
    with pytest.raises(Refusal) as caught:
        merge(database, duplicate, kept)
    with database.read() as session:
        found = [session.get_one(Party, each) for each in (duplicate, kept)]
        [first, *_rest] = merging.plan(session, CONSOLE_READER, SINGLE, *found).conflicts
        assert first.code == caught.value.code
        assert not list(session.exec(select(Party).where(col(Party.merged_into).is_not(None))))
    assert caught.value.remedy is not None
    return caught.value.code


def test_letters_tasks_standings_and_accounts_mean_the_kept_one(
    database: Database, two: tuple[str, str]
) -> None:
    kept, duplicate = two
    with database.work(CLERK) as work:
        letter = a_letter(work, correspondent=duplicate).id
        chair = a_party(work, "Председатель", PartyKind.PERSON).id
        draft = TaskDraft(
            record_id=letter,
            text="Ответить",
            author=chair,
            signed_on=TODAY,
            executors=(Executor(duplicate), Executor(kept)),
        )
        task = tasks.add(work, context(), draft).id
        alone = replace(draft, executors=(Executor(duplicate),))
        other = tasks.add(work, context(), alone).id
        work.session.add(StandingKindRow(name="member", title_ru="член", title_en="member"))
        work.session.flush()
        standing = Standing(
            id=work.new_id(),
            kind="member",
            party_id=duplicate,
            starts_on=TODAY,
            created_at=work.now,
        )
        work.session.add(standing)
        account = add_account(work, login="school", name="Школа", organisation_id=duplicate)
        work.witness("standing.started", "standing", standing.id)
    merge(database, duplicate, kept)
    with database.read() as session:
        assert [row.party_id for row in session.exec(select(RecordParty))] == [kept]
        [executor] = session.exec(select(TaskExecutor).where(TaskExecutor.task_id == task))
        assert (executor.party_id, executor.lead) == (kept, True)
        assert session.get(TaskExecutor, (other, kept)) is not None
        assert session.get(TaskExecutor, (other, duplicate)) is None
        assert session.get_one(Standing, standing.id).party_id == kept
        assert session.get_one(Account, account.id).organisation_id == kept
        told = [line for line in history_of(session, letter) if line.action == "party_merged"]
        assert [(line.old, line.new, line.reason) for line in told] == [
            (SAME, SCHOOL, "одна школа")
        ]
        assert letter in set(session.exec(select(IndexQueue.record_id)))
        assert seen_records(session, acting("school", kept, scope=Scope.OWN), {letter})
        assert not seen_records(session, acting("school", duplicate, scope=Scope.OWN), {letter})
    checked(database)


def test_a_plugins_own_rows_are_moved_though_it_is_switched_off(
    database: Database, two: tuple[str, str], database_url: str
) -> None:
    kept, duplicate = two
    with database.work(CLERK) as work:
        third = a_party(work, "Лицей № 3").id
    with stranger(database, database_url) as connection:
        rows = [
            ("1", "all", kept, 1),
            ("2", "all", duplicate, 2),
            ("3", "few", duplicate, 1),
            ("4", "few", third, 2),
        ]
        for row in rows:
            connection.execute(_STRANGER.insert().values(row))
    merge(database, duplicate, kept)
    with database.read() as session:
        assert set(
            map(tuple, session.execute(sa.select(_STRANGER.c.id, _STRANGER.c.party_id)))
        ) == {
            ("1", kept),
            ("3", kept),
            ("4", third),
        }
    assert apart(database, duplicate) == 0
    with database.read() as session:
        assert set(map(tuple, session.execute(sa.select(_STRANGER)))) == set(rows)


def test_rows_that_differ_are_refused_not_lost(
    database: Database, two: tuple[str, str], database_url: str
) -> None:
    kept, duplicate = two
    with stranger(database, database_url, "note") as connection:
        for row in [("1", "all", kept, 1, "вторник"), ("2", "all", duplicate, 2, "среда")]:
            connection.execute(
                sa.text("INSERT INTO stranger_list VALUES (:a, :b, :c, :d, :e)"),
                dict(zip("abcde", row, strict=True)),
            )
    assert refusal(database, duplicate, kept) == "merge_rows_differ"


def test_names_of_the_duplicate_find_the_kept_one(database: Database, two: tuple[str, str]) -> None:
    kept, duplicate = two
    merge(database, duplicate, kept)
    with database.read() as session:
        for name in (SAME, "моу «сош № 208»", duplicate, kept, SCHOOL):
            assert party_called(session, name).id == kept
        assert [party.id for party in list_parties(session)] == [kept]
        assert aliases_of(session, session.get_one(Party, kept)) == [SAME]


def test_a_name_known_from_restricted_letters_only_is_not_published(
    database: Database, two: tuple[str, str]
) -> None:
    """A merge must not tell whoever sees the kept party what a hidden letter calls it (ACC-2)."""
    kept, duplicate = two
    with database.work(CLERK) as work:
        a_letter(work, correspondent=duplicate, mark="dsp", mark_basis="приказ")
        a_letter(work, correspondent=kept)
    merge(database, duplicate, kept)
    outsider = reader(Scope.ALL)
    with database.read() as session:
        school = session.get_one(Party, kept)
        among = seen_parties(outsider)
        assert party_called(session, SCHOOL, among=among).id == kept
        assert find_parties(session, SAME, among=among) == []
        assert aliases_of(session, school, restricted=False) == []
        assert find_parties(session, SAME) == [school]
        known = merging.plan(session, outsider, SINGLE, school, school)
        assert known.moves == {"record": 1}
    with database.work(CLERK) as work:
        third = a_party(work, "Гимназия № 5").id
    merge(database, kept, third)
    with database.read() as session:
        names = aliases_of(session, session.get_one(Party, third), restricted=False)
        assert names == [SCHOOL]


def test_the_plan_counts_only_what_the_reader_sees(
    database: Database, two: tuple[str, str]
) -> None:
    kept, duplicate = two
    with database.work(CLERK) as work:
        a_letter(work, correspondent=duplicate, mark="dsp", mark_basis="приказ")
        a_letter(work, correspondent=duplicate)
    with database.read() as session:
        found = [session.get_one(Party, each) for each in (duplicate, kept)]
        for who, count in ((CONSOLE_READER, 2), (reader(Scope.ALL), 1), (reader(Scope.NONE), 0)):
            moves = merging.plan(session, who, SINGLE, *found).moves
            assert moves.get("record", 0) == count


def test_merging_again_moves_what_still_meant_the_duplicate(
    database: Database, two: tuple[str, str]
) -> None:
    kept, duplicate = two
    merge(database, duplicate, kept)
    with database.work(CLERK) as work:
        letter = a_letter(work, correspondent=kept)
        [row] = work.session.exec(select(RecordParty))
        row.party_id = duplicate
        work.session.add(row)
        work.witness("record.corrected", "record", letter.id)
    merge(database, duplicate, kept)
    with database.read() as session:
        assert session.exec(select(RecordParty.party_id)).all() == [kept]


def test_a_letter_written_for_a_merged_duplicate_names_the_kept_one(
    database: Database, two: tuple[str, str]
) -> None:
    kept, duplicate = two
    merge(database, duplicate, kept)
    with database.work(CLERK) as work:
        a_letter(work, correspondent=duplicate)
    with database.read() as session:
        assert session.exec(select(RecordParty.party_id)).all() == [kept]


def test_no_merge_without_a_reason_or_with_itself(database: Database, two: tuple[str, str]) -> None:
    kept, duplicate = two
    with pytest.raises(Refusal) as caught:
        merge(database, duplicate, kept, " ")
    assert caught.value.code == "reason_missing"
    assert refusal(database, kept, kept) == "merge_same"


def test_a_person_and_an_organisation_stay_apart(database: Database, two: tuple[str, str]) -> None:
    kept, _duplicate = two
    with database.work(CLERK) as work:
        person = a_party(work, "Ветрова И.С.", PartyKind.PERSON).id
    assert refusal(database, person, kept) == "merge_kinds"


def test_two_taxpayers_stay_apart(database: Database, two: tuple[str, str]) -> None:
    kept, duplicate = two
    with database.work(CLERK) as work:
        for party_id, code in ((kept, "2225001234"), (duplicate, "2225004321")):
            party = work.session.get_one(Party, party_id)
            party.address = f"г. Каменогорск, ИНН: {code}"
            work.session.add(party)
        work.witness("party.added", "party", kept)
    assert refusal(database, duplicate, kept) == "merge_codes"


def test_two_accounts_stay_apart_until_one_is_disabled(
    database: Database, two: tuple[str, str]
) -> None:
    kept, duplicate = two
    with database.work(CLERK) as work:
        for login, party in (("one", kept), ("two", duplicate)):
            add_account(work, login=login, name=login, organisation_id=party)
    assert refusal(database, duplicate, kept) == "merge_accounts"


@pytest.mark.parametrize(("kind", "code"), [("member", "merge_standings"), ("head", "")])
def test_standings_of_one_kind_at_one_time(
    database: Database, two: tuple[str, str], kind: str, code: str
) -> None:
    """Member twice cannot be; heads of the one and of the other clash, in one office."""
    kept, duplicate = two
    with database.work(CLERK) as work:
        work.session.add(StandingKindRow(name=kind, title_ru=kind, title_en=kind))
        work.session.flush()
        for party in two:
            row = Standing(
                id=work.new_id(), kind=kind, starts_on=TODAY, created_at=work.now, party_id=party
            )
            if kind == "head":
                row.party_id = a_party(work, f"Директор {party}", PartyKind.PERSON).id
                row.organisation_id = party
                row.ends_on = TODAY if party == kept else None
                row.starts_on = TODAY if party == kept else TODAY.replace(day=28)
            work.session.add(row)
            work.witness("standing.started", "standing", row.id)
    if code:
        assert refusal(database, duplicate, kept) == code
        return
    merge(database, duplicate, kept)
    apart(database, duplicate)
    with database.work(CLERK) as work:
        for row in work.session.exec(select(Standing)):
            row.starts_on, row.ends_on = TODAY, None
            work.session.add(row)
        work.witness("standing.started", "standing", "all")
    assert refusal(database, duplicate, kept) == "merge_standings"


def test_what_was_merged_further_is_split_from_the_outside_in(
    database: Database, two: tuple[str, str]
) -> None:
    kept, duplicate = two
    with database.work(CLERK) as work:
        third = a_party(work, "Лицей № 3").id
        a_letter(work, correspondent=duplicate)
    merge(database, duplicate, kept)
    merge(database, kept, third)
    with database.read() as session:
        assert party_called(session, SAME).id == third
    with pytest.raises(Refusal) as caught:
        apart(database, duplicate)
    assert caught.value.code == "split_first"
    apart(database, kept)
    with database.read() as session:
        assert party_called(session, SAME).id == kept
    apart(database, duplicate)
    with database.read() as session:
        assert session.exec(select(RecordParty.party_id)).all() == [duplicate]
        assert party_called(session, SAME).id == duplicate
        assert aliases_of(session, session.get_one(Party, kept)) == []
    with pytest.raises(Refusal) as caught:
        apart(database, duplicate)
    assert caught.value.code == "not_merged"


@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_no_letter_is_lost_whatever_is_merged(database: Database, data: st.DataObject) -> None:
    """Counts stay, every letter is found by every old name of its party, and all comes back."""
    with database.work(CLERK) as work:
        ids = [a_party(work, f"Школа {work.new_id()}").id for _place in range(5)]
        names = {each: work.session.get_one(Party, each).name for each in ids}
        letters = {}
        for _place in range(data.draw(st.integers(1, 6))):
            senders = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3))
            roles = tuple(PartyRole(each, "correspondent") for each in senders)
            draft = Draft(
                "incoming_letter", "О семинаре", parties=roles, wish=NumberWish(ledger="incoming")
            )
            letters[registration.register(work, NOBODY, draft).record.id] = set(senders)
    before = named(database, letters)
    meant = {each: each for each in ids}
    done = []
    for one, other in data.draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)))):
        if meant[one] == one and meant[other] == other and one != other:
            merge(database, one, other)
            done.append(one)
            meant = {each: other if whom == one else whom for each, whom in meant.items()}
    with database.read() as session:
        assert len(session.exec(select(Record.id).where(col(Record.id).in_(letters))).all()) == len(
            letters
        )
        for each, name in names.items():
            assert party_called(session, name).id == meant[each]
        for letter, sent_by in letters.items():
            rows = session.exec(select(RecordParty.party_id).where(RecordParty.record_id == letter))
            assert set(rows) == {meant[each] for each in sent_by}
    for each in reversed(done):
        assert apart(database, each) == 0
    assert named(database, letters) == before
    checked(database)


def named(database: Database, letters: dict[str, set[str]]) -> Counter[tuple[str, str]]:
    with database.read() as session:
        wanted = select(RecordParty.record_id, RecordParty.party_id)
        return Counter(session.exec(wanted.where(col(RecordParty.record_id).in_(letters))).all())


def checked(database: Database) -> None:
    """Every row is as the event log says."""
    with database.read() as session:
        assert verify(session, database.signer.public_key).findings == ()


_STRANGER = sa.Table(
    "stranger_list",
    sa.MetaData(),
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("list", sa.String(20)),
    sa.Column("party_id", sa.String(36)),
    sa.Column("position", sa.Integer),
)


@contextmanager
def stranger(_database: Database, url: str, *columns: str) -> Iterator[sa.Connection]:
    """Make the table of a plugin that nobody has loaded, and give a connection to fill it."""
    more = "".join(f", {name} VARCHAR(20)" for name in columns)
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE TABLE stranger_list (id VARCHAR(36) PRIMARY KEY, list VARCHAR(20), party_id "
            f"VARCHAR(36) REFERENCES party (id) ON DELETE RESTRICT, position INTEGER{more}, "
            "UNIQUE (list, party_id))"
        )
        yield connection
    engine.dispose()
