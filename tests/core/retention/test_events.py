"""Events that periods count from (RET-3): noted, withdrawn, derived from the catalogue."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue.files import close_file, reopen_file
from regest.core.catalogue.tables import Record
from regest.core.people.tables import PartyKind, Standing, StandingKindRow
from regest.core.retention.events import (
    happened_in,
    live_events,
    note_by_hand,
    note_event,
    note_events,
    record_happened,
    withdraw_event,
)
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter, a_party
from tests.support.dated_files import PAIRS, UNNEEDED, a_file
from tests.support.ended_files import a_record_in

DAY = dt.date(2026, 5, 14)


def test_an_event_is_noted_once_and_withdrawn_with_a_reason(database: Database) -> None:
    with database.work(CLERK) as work:
        record = a_letter(work)
        event = note_event(work, "pair_ended", record_id=record.id, happened_on=DAY, basis="№ 1")
        again = note_event(work, "pair_ended", record_id=record.id, happened_on=DAY)
        assert again.id == event.id
        assert [each.id for each in live_events(work.session, record_id=record.id)] == [event.id]
        with pytest.raises(Refusal, match="без причины"):
            withdraw_event(work, event.id, reason=" ")
        withdraw_event(work, event.id, reason="пара продолжается")
        assert live_events(work.session, record_id=record.id) == []
        with pytest.raises(Refusal, match=r"Отметка о событии 14\.05\.2026 уже снята"):
            withdraw_event(work, event.id, reason="ещё раз")
        with pytest.raises(NotFound):
            withdraw_event(work, "nothing", reason="ошибка")


def test_what_a_person_enters_has_happened_and_rests_on_a_paper(database: Database) -> None:
    with database.work(CLERK) as work:
        record = a_letter(work)
        ahead = work.today + dt.timedelta(days=1)
        with pytest.raises(Refusal, match="этот день ещё не наступил"):
            note_by_hand(work, "pair_ended", ahead, "протокол", record_id=record.id)
        with pytest.raises(Refusal, match="без документа-основания"):
            note_by_hand(work, "pair_ended", DAY, "", record_id=record.id)
        with pytest.raises(UsageFault):
            note_event(work, "pair_ended", happened_on=DAY)


def test_another_day_takes_the_place_of_the_first(database: Database) -> None:
    with database.work(CLERK) as work:
        ids = [a_letter(work).id for _number in range(2)]
        note_events(work, "contract_ended", ids, happened_on=dt.date(2030, 1, 1))
        note_events(work, "contract_ended", ids[:1], happened_on=DAY, basis="расторгнут")
        assert record_happened(work.session, ids[0], "contract_ended", work.today) == DAY
        assert record_happened(work.session, ids[1], "contract_ended", work.today) is None


def test_an_event_of_a_file_covers_its_documents(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-05", PAIRS, "2020–2024", dt.date(2024, 12, 31))
        for _number in range(2):
            a_record_in(work, file)
        note_event(work, "pair_ended", file_id=file.id, happened_on=DAY)
        found = happened_in(work.session, [file.id], ["pair_ended", "superseded"], work.today)
    assert found[file.id, "pair_ended"].year == 2026
    assert found[file.id, "superseded"].year is None
    assert found[file.id, "superseded"].documents == 2


def test_needed_no_more_is_decided_anew_after_a_reopening(
    database: Database, clock: ManualClock
) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-03", UNNEEDED, "2020")
        file_id = file.id
        close_file(work, file_id, closed_on=dt.date(2020, 12, 31))
        note_event(work, "no_longer_needed", file_id=file_id, happened_on=DAY)
        note_event(work, "pair_ended", file_id=file_id, happened_on=DAY)
    both = ["no_longer_needed", "pair_ended"]
    for reopened, year in ((False, 2026), (True, None)):
        if reopened:
            clock.advance(minutes=1)
            with database.work(CLERK) as work:
                reopen_file(work, file_id, "поздний документ")
        with database.read() as session:
            found = happened_in(session, [file_id], both, dt.date(2027, 1, 1))
        assert found[file_id, "no_longer_needed"].year == year
        assert found[file_id, "pair_ended"].year == 2026


def test_a_later_version_supersedes_until_it_is_annulled(database: Database) -> None:
    from regest.core.catalogue import vocabulary
    from regest.core.hooks.types import LinkType
    from tests.support.catalogue import titled

    with database.work(CLERK) as work:
        link = LinkType(name="replaces", title=titled("Взамен"), inverse=titled("Заменён"))
        vocabulary.save_link_types(work, "core", [link])
        old = a_letter(work)
        assert record_happened(work.session, old.id, "superseded", work.today) is None
        new = a_letter(work, links=[("replaces", old.id)])
        assert record_happened(work.session, old.id, "superseded", work.today) == work.today
        new = work.session.get_one(Record, new.id)
        new.state = type(new.state).ANNULLED
        work.session.add(new)
        work.witness("record.annulled", "record", new.id)
        assert record_happened(work.session, old.id, "superseded", work.today) is None


def test_a_paper_of_mandates_ends_with_the_last_of_them(database: Database) -> None:
    with database.work(CLERK) as work:
        paper = a_letter(work)
        work.session.add(StandingKindRow(name="mandate", title_ru="Мандат", title_en="Mandate"))
        work.session.flush()
        person = a_party(work, "Иванова", PartyKind.PERSON)
        for ends_on in (dt.date(2026, 3, 1), dt.date(2026, 9, 30)):
            standing = Standing(
                id=work.new_id(),
                kind="mandate",
                party_id=person.id,
                starts_on=dt.date(2026, 1, 1),
                ends_on=ends_on,
                authority_record_id=paper.id,
                created_at=work.now,
            )
            work.session.add(standing)
        work.witness("standing.started", "party", person.id)

        def ended(on: dt.date) -> dt.date | None:
            return record_happened(work.session, paper.id, "mandate_ended", on)

        assert ended(dt.date(2026, 9, 30)) is None
        assert ended(dt.date(2026, 10, 1)) == dt.date(2026, 9, 30)
