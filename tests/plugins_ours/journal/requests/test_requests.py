"""Requests to many: who has replied, who is late, and what each reader is told of it (LNK-3)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue import merging, records, references
from regest.core.catalogue.links import links_of
from regest.core.catalogue.tables import LedgerPeriod
from regest.core.people import parties
from regest.kit.house import House
from regest.plugins.journal.letters import addressee_lists, numbers
from regest.plugins.journal.requests import awaiting, waiting
from regest.plugins.journal.requests.waiting import RequestTable
from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, PAPERS, opened_house
from tests.support.letters import codes, day, local, receive, send

SCHOOL = "МБОУ «СОШ № 15»"
LYCEUM = "МБОУ «Лицей № 3»"
ASKED = (COLLEGE, SCHOOL, LYCEUM)
DUE = "10.11.2026"


def ask(house: House, **details: Any) -> str:
    """Send a request to three members in file 01-06 and return its number."""
    details.setdefault("reply_by", day(DUE))
    details.setdefault("addressees", ASKED)
    return send(house, case="01-06", subject="О внутренних аудитах", **details).record.number


def shown(table: RequestTable) -> dict[str, tuple[str, str]]:
    """Return state and number of the reply of each addressee."""
    return {
        line.addressee: (line.state.value, line.answer.number if line.answer else "")
        for line in table.lines
    }


def test_each_addressee_has_a_line_and_the_states_are_computed(
    house: House, clock: ManualClock
) -> None:
    request = ask(house)
    receive(house, sender=COLLEGE, number="01-12/345", answers=request, dated=day("27.10.2026"))
    table = waiting.replies_to(house, request)
    assert shown(table) == {
        COLLEGE: ("received", "Вх-1"),
        SCHOOL: ("awaited", ""),
        LYCEUM: ("awaited", ""),
    }
    answer = table.lines[0].answer
    assert answer is not None
    assert (answer.foreign_number, answer.foreign_date) == ("01-12/345", day("27.10.2026"))

    clock.set(local(f"{DUE} 23:59"))
    assert table.counts()["overdue"] == 0
    assert waiting.replies_to(house, request).counts()["overdue"] == 0
    clock.set(local("11.11.2026 00:01"))
    table = waiting.replies_to(house, request)
    assert shown(table)[SCHOOL] == ("overdue", "")
    assert table.counts() == {"total": 3, "received": 1, "offered": 0, "awaited": 0, "overdue": 2}

    receive(house, sender=SCHOOL, number="7", answers=request)
    line = waiting.replies_to(house, request).lines[1]
    assert (line.state, line.late) == (waiting.ReplyState.RECEIVED, True)


def test_a_request_is_open_until_everybody_has_replied(house: House) -> None:
    request = ask(house)
    send(house)  # an ordinary letter awaits nothing
    for number, sender in enumerate(ASKED):
        assert [each.number for each in waiting.open_requests(house)] == [request]
        receive(house, sender=sender, number=str(number), answers=request)
    assert waiting.open_requests(house) == []
    assert [each.number for each in waiting.open_requests(house, finished=True)] == [request]


def test_annulling_a_reply_opens_its_line_again(house: House) -> None:
    request = ask(house)
    reply = receive(house, sender=COLLEGE, number="1", answers=request).record
    assert shown(waiting.replies_to(house, request))[COLLEGE][0] == "received"
    numbers.void(house, reply.number, "ошибка")
    assert shown(waiting.replies_to(house, request))[COLLEGE] == ("awaited", "")


def test_linking_a_letter_later_closes_the_line(house: House) -> None:
    request = ask(house)
    reply = receive(house, sender=COLLEGE, number="1").record
    with house.work() as work:
        found = references.find_record(work.session, house.reader, reply.id)
        target = references.find_record(work.session, house.reader, request)
        records.link(work, house.deployment.calls, found, target, "answers")
    assert shown(waiting.replies_to(house, request))[COLLEGE] == ("received", "Вх-1")


def test_an_annulled_request_awaits_nothing(house: House) -> None:
    request = ask(house)
    numbers.void(house, request, "отправлен по ошибке")
    assert waiting.open_requests(house, finished=True) == []


def test_the_reply_of_somebody_who_was_not_asked_closes_nothing(house: House) -> None:
    request = ask(house)
    entry = receive(house, sender="МБОУ «Гимназия № 7»", number="1", answers=request)
    assert "reply_not_of_addressee" in codes(entry)
    table = waiting.replies_to(house, request)
    assert table.counts()["received"] == 0
    assert [each.number for each in table.others] == [entry.record.number]


def test_a_second_reply_is_told_of_and_kept_beside_the_first(house: House) -> None:
    request = ask(house)
    receive(house, sender=COLLEGE, number="1", answers=request)
    again = receive(house, sender=COLLEGE, number="2", answers=request)
    assert codes(again) == ["answered_already"]
    line = waiting.replies_to(house, request).lines[0]
    assert (line.answer is not None and line.answer.number, line.further) == ("Вх-1", ("Вх-2",))


def test_a_member_is_told_of_its_own_reply_alone(
    house: House, folder: Path, clock: ManualClock
) -> None:
    """10.3: nothing of the others, not even a count."""
    request = ask(house)
    other = ask(house, addressees=(COLLEGE, LYCEUM))

    def told() -> tuple[object, ...]:
        with opened_house(folder, clock, "member") as member:
            table = waiting.replies_to(member, request).as_dict()
            with pytest.raises(NotFound):
                waiting.replies_to(member, other)
            return table, [each.as_dict() for each in waiting.open_requests(member)]

    before = told()
    receive(house, sender=COLLEGE, number="1", answers=request)
    receive(house, sender="МБОУ «Гимназия № 7»", number="2", answers=request)
    assert told() == before
    receive(house, sender=SCHOOL, number="3", answers=request)
    table, requests = told()
    assert isinstance(table, dict)
    assert table["counts"] == {"total": 1, "received": 1, "offered": 0, "awaited": 0, "overdue": 0}
    assert requests == []  # the others may still be silent: that is not theirs to know
    assert len(waiting.open_requests(house)) == 2


def test_a_reply_under_a_mark_is_hidden_from_whoever_may_not_see_it(
    house: House, folder: Path, clock: ManualClock
) -> None:
    """ACC-2: the secretary registered none of it, so the line says nothing of it."""
    request = ask(house)
    receive(house, sender=COLLEGE, number="1", answers=request, mark="Конфиденциально")
    assert shown(waiting.replies_to(house, request))[COLLEGE][0] == "received"
    with opened_house(folder, clock, "secretary") as secretary:
        assert shown(waiting.replies_to(secretary, request))[COLLEGE] == ("awaited", "")
    with opened_house(folder, clock, "chair") as chair:
        assert shown(waiting.replies_to(chair, request))[COLLEGE][0] == "received"


def test_without_a_day_the_term_of_the_rule_holds(house: House) -> None:
    """CTL-2: one month, back to the preceding working day."""
    request = ask(house, reply_by=None, awaits_reply=True)
    assert waiting.replies_to(house, request).due_on == day("27.11.2026")


def test_a_day_that_is_over_is_refused_and_nothing_is_registered(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        ask(house, reply_by=day("26.10.2026"))
    assert refused.value.code == "reply_day_over"
    assert ask(house) == "01-06/1"


def test_a_letter_becomes_a_request_later_and_its_day_moves_with_a_reason(house: House) -> None:
    number = send(house, addressees=ASKED, case="01-06").record.number
    with pytest.raises(Refusal) as refused:
        waiting.replies_to(house, number)
    assert refused.value.code == "not_a_request"
    request, _told = awaiting.await_replies(house, number, day(DUE))
    assert request.due_on == day(DUE)
    with pytest.raises(UsageFault) as faulty:
        awaiting.await_replies(house, number, day("20.11.2026"))
    assert faulty.value.code == "reason_missing"
    awaiting.await_replies(house, number, day("20.11.2026"), reason="по просьбе адресатов")
    assert waiting.replies_to(house, number).due_on == day("20.11.2026")
    incoming = receive(house, number="1").record
    with pytest.raises(Refusal) as refused:
        awaiting.await_replies(house, incoming.number, None)
    assert refused.value.code == "not_a_letter_out"


def test_a_request_is_linked_to_the_decision_it_rests_on(house: House) -> None:
    """Statute 5.7."""
    decision = receive(house, number="5").record
    request = ask(house, basis=decision.number)
    with house.read() as session:
        record = references.find_record(session, house.reader, request)
        titles = [(end.title_ru, end.other.number) for end in links_of(session, record.id)]
    assert titles == [("Во исполнение", decision.number)]


def test_a_letter_goes_to_whoever_is_on_the_list_that_day(house: House) -> None:
    addressee_lists.add(house, "Наставники", [COLLEGE, "мбоу «сош №15»"])
    number = ask(house, addressees=(SCHOOL, LYCEUM), lists=("наставники",))
    addressee_lists.remove(house, "Наставники", [COLLEGE])
    assert set(shown(waiting.replies_to(house, number))) == set(ASKED)
    assert [each.name for each in addressee_lists.one(house, "наставники").parties] == [SCHOOL]
    assert addressee_lists.remove(house, "Наставники", []) is None
    with pytest.raises(NotFound) as unknown:
        ask(house, lists=("Наставники",))
    assert unknown.value.code == "list_unknown"
    assert len(waiting.replies_to(house, number).lines) == 3


def test_a_list_by_standing_is_filled_anew_each_day(house: House) -> None:
    found = addressee_lists.add(house, "Все члены", [], standing="member")
    assert len(found.parties) == 12
    entry = send(house, addressees=(), lists=("Все члены",))
    assert codes(entry) == []  # the rule on many addressees asks for a list, and there is one
    with pytest.raises(Refusal) as refused:
        addressee_lists.add(house, "Все члены", [COLLEGE])
    assert refused.value.code == "list_other_kind"
    with pytest.raises(NotFound):
        addressee_lists.add(house, "Космонавты", [], standing="cosmonaut")
    with pytest.raises(UsageFault):
        addressee_lists.add(house, "Пустой", [])


def test_merging_two_correspondents_brings_reply_and_line_together(house: House) -> None:
    """The reply came under a name that the directory did not know; nobody touches the request."""
    addressee_lists.add(house, "Аудиты", [COLLEGE, SCHOOL])
    addressee_lists.add(house, "Аудиты", ["МБОУ «Лицей № 3»"])
    request = ask(house, addressees=(), lists=("Аудиты",))
    receive(house, sender="Каменогорский агроколледж", number="1", answers=request)
    addressee_lists.add(house, "Аудиты", ["Каменогорский агроколледж"])
    assert waiting.replies_to(house, request).counts()["received"] == 0
    with house.work() as work:
        duplicate = parties.party_called(work.session, "Каменогорский агроколледж")
        kept = parties.party_called(work.session, COLLEGE)
        merging.merge(work, (), duplicate, kept, "одна организация")
    assert shown(waiting.replies_to(house, request))[COLLEGE] == ("received", "Вх-1")
    names = [each.name for each in addressee_lists.one(house, "Аудиты").parties]
    assert sorted(names) == sorted(ASKED)


def test_lists_are_kept_by_the_secretary_and_not_shown_to_members(
    house: House, folder: Path, clock: ManualClock
) -> None:
    addressee_lists.add(house, "Наставники", [COLLEGE])
    with opened_house(folder, clock, "member") as member:
        for refused in (
            lambda: addressee_lists.add(member, "Мой", [SCHOOL]),
            lambda: addressee_lists.remove(member, "Наставники", []),
            lambda: addressee_lists.one(member, "Наставники"),
            lambda: addressee_lists.every(member),
        ):
            with pytest.raises(Refusal) as missing:
                refused()
            assert missing.value.code == "permission_missing"


def test_the_table_on_the_screen(regest: CommandLine) -> None:
    regest.done("journal", "addressees", "add", "Аудиты", "--party", COLLEGE, "--party", SCHOOL)
    assert [each["name"] for each in regest.given("journal", "addressees", "list")] == ["Аудиты"]
    regest.done(
        "journal", "out", "--list", "Аудиты", "--subject", "О внутренних аудитах",
        "--case", "01-06", "--signed-by", "Ветрова И.С.", "--reply-by", "10.11.2026",
    )  # fmt: skip
    regest.done(
        "journal", "in", "--from", COLLEGE, "--number", "01-12/345", "--dated", "27.10.2026",
        "--subject", "О сведениях", "--answers", "На № 01-06/1 от 27.10.2026",
    )  # fmt: skip
    (request,) = regest.given("journal", "requests")
    assert request["counts"] == {
        "total": 2,
        "received": 1,
        "offered": 0,
        "awaited": 1,
        "overdue": 0,
    }
    assert request["due_on"] == dt.date(2026, 11, 10).isoformat()
    one = regest.given("journal", "requests", "01-06/1")
    assert [line["state"] for line in one["lines"]] == ["received", "awaited"]
    told = regest.done("journal", "requests", "01-06/1")
    assert "Вх-1 of 27.10.2026" in told
    assert "Received 1 of 2, overdue 0." in told
    assert "there are no open requests" not in regest.done("journal", "requests").lower()


def test_the_reply_of_the_samples_closes_the_line_of_the_college(
    regest: CommandLine, folder: Path, clock: ManualClock
) -> None:
    """LNK-2, letter 03: «На № 01-06/112 от 05.10.2026», read out of the paper itself."""
    clock.set(local("05.10.2026 10:00"))
    with opened_house(folder, clock) as house:
        send(house)
        with house.work() as work:
            period = work.session.exec(
                select(LedgerPeriod).where(LedgerPeriod.ledger == "outgoing")
            ).one()
            period.last_number = 111
            work.session.add(period)
            work.witness("test.counted_on", "ledger_period", period.id)
        assert ask(house) == "01-06/112"
    (paper,) = PAPERS.glob("letter_03*")
    done = regest.given("journal", "in", "--read", "--yes", "--file", str(paper))
    assert done["warnings"] == []
    table = regest.given("journal", "requests", "01-06/112")
    states = {line["addressee"]: line["state"] for line in table["lines"]}
    assert states == {COLLEGE: "received", SCHOOL: "awaited", LYCEUM: "awaited"}
    assert table["lines"][0]["answer"]["foreign_number"] == "01-12/345"
