"""Drafts: written, changed, registered once, given up; without a number until then (REG-8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal
from regest.core.catalogue import drafting, records, registration
from regest.core.catalogue.cards import card, list_records
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import (
    Component,
    ComponentRole,
    LedgerNumber,
    Record,
    RecordAccess,
    RecordState,
)
from regest.core.catalogue.visibility import visible_keys
from regest.core.documents.outcome import TextOutcome
from regest.core.hooks.calls import Calls
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.people.tables import PartyKind
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry
from regest.core.store.work import Actor, Work
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party

OUTGOING = NumberWish(ledger="outgoing", case="01-06")


def a_file(name: str, text: str = "Текст", sha256: str = "") -> PreparedFile:
    """Return a file as if it stood in the store."""
    read = TextOutcome("extracted", text, media_type="text/plain")
    return PreparedFile(name, ComponentRole.MAIN, sha256 or (name[0] * 64), len(text), read)


def written(database: Database, *, author: Actor = CLERK, **details: object) -> str:
    """Write the draft of an outgoing letter and return its id."""
    with database.work(author) as work:
        content = Draft("outgoing_letter", "О семинаре", **details)  # type: ignore[arg-type]
        return drafting.draft(work, content).id


def registered(database: Database, draft_id: str, **changes: object) -> Record:
    """Register a draft as it stands but for the changes."""
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, draft_id)
        content = drafting.content_of(work.session, record)
        content = replace(content, wish=OUTGOING, file_index="01-06", **changes)  # type: ignore[arg-type]
        done = registration.register(work, NOBODY, content, of=record)
        return done.record


def test_a_draft_has_no_number(database: Database) -> None:
    draft_id = written(database)
    with database.read() as session:
        record = session.get_one(Record, draft_id)
        assert (record.state, record.number, record.period) == (RecordState.DRAFT, "", "")
        assert (record.registered_at, record.registered_by) == (None, "")
        assert record.drafted_by == "clerk"
        assert session.exec(select(LedgerNumber)).all() == []


def test_a_required_field_may_wait_until_registration(database: Database) -> None:
    with database.work(CLERK) as work:
        plan = drafting.draft(work, Draft("annual_plan", "План"))
        content = drafting.content_of(work.session, plan)
        with pytest.raises(Refusal) as refused:
            registration.register(work, NOBODY, content, of=plan)
    assert refused.value.code == "field_missing"


def test_registering_a_draft_takes_over_what_is_given(
    database: Database, clock: ManualClock
) -> None:
    with database.work(CLERK) as work:
        school, college = a_party(work, "Школа").id, a_party(work, "Колледж").id
    draft_id = written(
        database, parties=(PartyRole(school, "addressee"),), files=(a_file("a.docx"),)
    )

    clock.advance(seconds=1)
    record = registered(
        database,
        draft_id,
        heading="О совещании",
        parties=(PartyRole(college, "addressee"),),
        files=(a_file("signed.pdf"),),
    )

    assert (record.id, record.number, record.state) == (
        draft_id, "01-06/1", RecordState.REGISTERED,
    )  # fmt: skip
    with database.read() as session:
        shown = card(session, CONSOLE_READER, find_record(session, CONSOLE_READER, "01-06/1"))
    assert shown["heading"] == "О совещании"
    assert [each["name"] for each in shown["parties"]] == ["Колледж"]
    assert [each["name"] for each in shown["components"]] == ["signed.pdf"]
    lines = [(each["action"], each["field"], each["old"], each["new"]) for each in shown["history"]]
    assert lines == [
        ("drafted", "", "", ""),
        ("corrected", "heading", "О семинаре", "О совещании"),
        ("corrected", "addressee", "Школа", "Колледж"),
        ("replaced", "component", "a" * 64, "a.docx"),
        ("registered", "", "", "01-06/1"),
    ]


def test_files_of_a_draft_stay_when_none_is_given(database: Database) -> None:
    draft_id = written(database, files=(a_file("a.docx"),))
    registered(database, draft_id)
    with database.read() as session:
        assert session.exec(select(Component.name)).all() == ["a.docx"]


def test_a_draft_is_registered_once(database: Database) -> None:
    draft_id = written(database)
    registered(database, draft_id)
    with pytest.raises(Refusal, match="01-06/1") as refused:
        registered(database, draft_id)
    assert (refused.value.code, refused.value.rule) == ("draft_frozen", "REG-8")
    with database.read() as session:
        assert session.exec(select(LedgerNumber.printed)).all() == ["01-06/1"]


def test_content_is_frozen_by_registration(database: Database) -> None:
    draft_id = written(database, files=(a_file("a.docx"),))
    registered(database, draft_id)
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, draft_id)
        with pytest.raises(Refusal) as refused:
            drafting.replace_files(work, record, [a_file("b.docx")])
    assert refused.value.code == "draft_frozen"


def test_files_of_a_draft_are_replaced_with_a_trace(database: Database, clock: ManualClock) -> None:
    draft_id = written(database, files=(a_file("a.docx"),))
    clock.advance(seconds=1)
    with database.work(CLERK) as work:
        drafting.replace_files(work, work.session.get_one(Record, draft_id), [a_file("b.docx")])
    with database.read() as session:
        shown = card(session, CONSOLE_READER, session.get_one(Record, draft_id))
    assert [each["name"] for each in shown["components"]] == ["b.docx"]
    assert [(each["old"], each["new"]) for each in shown["history"][1:]] == [("a" * 64, "a.docx")]


def test_a_key_returns_the_same_record(database: Database) -> None:
    draft_id = written(database)
    numbers = [registered(database, draft_id, key="k").number for _time in range(2)]
    assert numbers == ["01-06/1", "01-06/1"]


@pytest.mark.parametrize("act", [records.put_in_file, records.annul])
def test_a_draft_is_neither_filed_nor_annulled(
    database: Database, act: Callable[[Work, Calls, Record, str], object]
) -> None:
    draft_id = written(database)
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, draft_id)
        with pytest.raises(Refusal) as refused:
            act(work, NOBODY, record, "01-06")
    assert (refused.value.code, refused.value.rule) == ("draft", "REG-8")


def test_a_dropped_draft_stays_with_its_reason(database: Database, clock: ManualClock) -> None:
    draft_id = written(database)
    clock.advance(seconds=1)
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, draft_id)
        with pytest.raises(Refusal, match="причин"):
            drafting.drop(work, record, " ")
    with database.work(CLERK) as work:
        drafting.drop(work, work.session.get_one(Record, draft_id), "ответ не нужен")
    with database.read() as session:
        shown = card(session, CONSOLE_READER, session.get_one(Record, draft_id))
        assert session.exec(select(AuditEntry.action)).all()[-1] == "record.dropped"
    assert (shown["state"], shown["number"]) == ("annulled", "")
    assert [(each["action"], each["reason"]) for each in shown["history"]] == [
        ("drafted", ""), ("dropped", "ответ не нужен"),
    ]  # fmt: skip
    with pytest.raises(Refusal) as refused:
        registered(database, draft_id)
    assert refused.value.message.text("en") == "The draft was given up"


@pytest.mark.parametrize("dropped", [False, True])
def test_only_writers_and_readers_of_everything_find_a_draft(
    database: Database, *, dropped: bool
) -> None:
    """10.3: not the addressee, not a member whose organisation it names; not even a number."""
    with database.work(CLERK) as work:
        school = a_party(work, "Школа").id
        member = a_party(work, "Ильин", PartyKind.PERSON).id
        stranger = a_party(work, "Петров", PartyKind.PERSON).id
        a_letter(work, "О школе", correspondent=school)
        college = a_party(work, "Колледж").id
    roles = (
        PartyRole(school, "addressee"),
        PartyRole(member, "executor"),
        PartyRole(college, "executor"),
    )
    draft_id = written(
        database, author=Actor("helper"), parties=roles, mark="ДСП", mark_basis="акт"
    )
    if dropped:
        with database.work(CLERK) as work:
            drafting.drop(work, work.session.get_one(Record, draft_id), "не нужен")

    def reader(login: str, *parties: str, scope: Scope = Scope.OWN) -> Reader:
        return Reader(
            account_id="1", login=login, party_ids=frozenset(parties),
            organisation_ids=frozenset(parties) & {school, college},
            scopes={"*": scope}, marked_scopes={"*": scope},
        )  # fmt: skip

    seen = {
        name: _finds(database, each, draft_id)
        for name, each in {
            "addressee": reader("school", school),
            "addressed": reader("officer", school, scope=Scope.ADDRESSED),
            "stranger": reader("stranger", stranger),
            "head": reader("head", college),
            "executor": reader("member", member),
            "writer": reader("helper"),
            "chair": reader("chair", scope=Scope.ALL),
        }.items()
    }
    assert seen == {
        "addressee": False, "addressed": False, "stranger": False, "head": False,
        "executor": True, "writer": True, "chair": True,
    }  # fmt: skip


def test_whoever_is_kept_out_finds_no_draft_of_their_own(database: Database) -> None:
    with database.work(CLERK) as work:
        member = a_party(work, "Ильин", PartyKind.PERSON).id
    draft_id = written(database, parties=(PartyRole(member, "executor"),))
    reader = Reader(account_id="1", login="member", party_ids=frozenset({member}))
    assert _finds(database, reader, draft_id)
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, draft_id)
        work.session.add(RecordAccess(record_id=draft_id, party_id=member, allowed=False))
        work.session.flush()
        drafting.replace_files(work, record, [])
    assert not _finds(database, reader, draft_id)


def test_a_registered_draft_is_seen_by_whoever_may_see_it_now(
    database: Database, clock: ManualClock
) -> None:
    """Its addressee finds it then, and is not told what it was before."""
    with database.work(CLERK) as work:
        school = a_party(work, "Школа").id
    draft_id = written(database, parties=(PartyRole(school, "addressee"),))
    reader = Reader(
        account_id="1", login="m", party_ids=frozenset({school}), scopes={"*": Scope.OWN}
    )
    assert not _finds(database, reader, draft_id)
    clock.advance(seconds=1)
    registered(database, draft_id, heading="О совещании")
    assert _finds(database, reader, draft_id)
    chair = Reader(account_id="2", login="chair", scopes={"*": Scope.ALL})
    with database.read() as session:
        record = session.get_one(Record, draft_id)
        told = {
            each.login: [line["action"] for line in card(session, each, record)["history"]]
            for each in (reader, chair)
        }
    assert told == {"m": ["registered"], "chair": ["drafted", "corrected", "registered"]}


def _finds(database: Database, reader: Reader, record_id: str) -> bool:
    """Say whether list, reference and index key show the record; they must agree."""
    with database.read() as session:
        listed = record_id in {each.id for each in list_records(session, reader)}
        key = session.get_one(Record, record_id).visibility_key
        assert (key in visible_keys(session, reader)) == listed
        try:
            find_record(session, reader, record_id)
        except NotFound:
            assert not listed
        else:
            assert listed
    return listed
