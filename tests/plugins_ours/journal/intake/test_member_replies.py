"""«Ответить на запрос»: from a member's account to the secretary, and into the table (5.7)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue.components import components_of
from regest.core.catalogue.views import record_view
from regest.kit.house import House
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.intake import proposals
from regest.plugins.journal.intake.member_replies import MemberReply, reply
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.requests import waiting
from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, opened_house
from tests.support.letters import day, local, send

SCHOOL = "МБОУ «СОШ № 15»"  # whose head is the account `member`
YES = MemberReply(text="Внутренние аудиты проведены.")


def ask(house: House, *to: str, **details: Any) -> str:
    """Send a request and return its number."""
    details.setdefault("reply_by", day("10.11.2026"))
    subject = "О внутренних аудитах"
    return send(house, case="01-06", subject=subject, addressees=to, **details).record.number


def state(house: House, number: str, name: str = SCHOOL) -> str:
    """Return where the reply of one addressee stands."""
    (line,) = [each for each in waiting.replies_to(house, number).lines if each.addressee == name]
    return line.state.value


def test_a_reply_is_offered_confirmed_and_received(
    house: House, folder: Path, clock: ManualClock, tmp_path: Path
) -> None:
    request = ask(house, SCHOOL, COLLEGE)
    table = tmp_path / "Сводка.txt"
    table.write_text("одиннадцать несоответствий", "utf-8")
    given = MemberReply(text=YES.text, paths=(table,), number="7", dated=day("27.10.2026"))
    with opened_house(folder, clock, "member") as member:
        offered = reply(member, request, given)
        assert offered.organisation == SCHOOL
        assert state(member, request) == "offered"
    assert state(house, request) == "offered"
    assert state(house, request, COLLEGE) == "awaited"
    with house.read() as session:
        assert waiting.replies_to(house, request).counts()["received"] == 0

    clock.set(local("12.11.2026 10:00"))
    with opened_house(folder, clock, "secretary") as secretary:
        entry = proposals.confirm(secretary, offered.proposal.id)
        assert state(secretary, request) == "received"
    line = waiting.replies_to(house, request).lines[0]
    assert not line.late  # it came on 27.10.2026, whenever it was registered
    assert line.answer is not None
    assert (line.answer.number, line.answer.foreign_number) == (entry.record.number, "7")
    with house.read() as session:
        view = record_view(session, entry.record)
        files = [
            (part.name, part.role.value) for part, _ in components_of(session, entry.record.id)
        ]
    assert view.fields["reference"].endswith(f"{request} от 27.10.2026")
    assert [name for name, _role in files][1] == "Сводка.txt"
    assert [role for _name, role in files] == ["main", "annex"]

    numbers.void(house, entry.record.number, "ошибка")
    assert state(house, request) == "overdue"


def test_one_reply_waits_at_a_time_and_a_further_one_is_meant(
    house: House, folder: Path, clock: ManualClock
) -> None:
    request = ask(house, SCHOOL)
    with opened_house(folder, clock, "member") as member:
        first = reply(member, request, YES)
        with pytest.raises(Refusal) as refused:
            reply(member, request, YES)
        assert refused.value.code == "reply_waits"
        proposals.reject(house, first.proposal.id, "пустой файл")
        second = reply(member, request, YES)
        assert second.proposal.id != first.proposal.id
        proposals.confirm(house, second.proposal.id)
        with pytest.raises(Refusal) as refused:
            reply(member, request, YES)
        assert refused.value.code == "answered_already"
        further = MemberReply(text="Уточнение: десять несоответствий.", again=True)
        third = reply(member, request, further)
        assert state(member, request) == "received"
        with pytest.raises(Refusal) as refused:
            reply(member, request, further)
        assert refused.value.code == "reply_waits"
    # Same sender, same day, no number: the secretary says that it is no duplicate (DUP-2).
    entry = proposals.confirm(house, third.proposal.id, choice=Choice.REPEAT)
    assert waiting.replies_to(house, request).lines[0].further == (entry.record.number,)


def test_only_who_was_asked_replies(house: House, folder: Path, clock: ManualClock) -> None:
    other = ask(house, COLLEGE)
    letter = send(house, addressees=(SCHOOL,)).record.number
    annulled = ask(house, SCHOOL)
    numbers.void(house, annulled, "ошибка")
    asked = ask(house, SCHOOL)
    with opened_house(folder, clock, "member") as member:
        with pytest.raises(NotFound):
            reply(member, other, YES)
        for number, given, code in (
            (letter, YES, "not_a_request"),
            (annulled, YES, "request_annulled"),
        ):
            with pytest.raises(Refusal) as refused:
                reply(member, number, given)
            assert refused.value.code == code
        with pytest.raises(UsageFault) as empty:
            reply(member, asked, MemberReply(text="  "))
        assert empty.value.code == "reply_empty"
    # The presidium sees every request, and replies to those of its own organisations alone.
    with opened_house(folder, clock, "presidium") as presidium:
        with pytest.raises(Refusal) as refused:
            reply(presidium, asked, YES)
        assert refused.value.code == "not_an_addressee"
    with pytest.raises(Refusal) as refused:
        reply(house, asked, YES)  # the console speaks for nobody
    assert refused.value.code == "not_an_addressee"


def test_a_reply_that_waits_is_no_business_of_others(
    house: House, folder: Path, clock: ManualClock
) -> None:
    request = ask(house, SCHOOL, "МБОУ «Гимназия № 7»")
    with opened_house(folder, clock, "member") as member:
        reply(member, request, YES)
    with opened_house(folder, clock, "presidium") as presidium:
        assert state(presidium, request) == "awaited"


def test_replying_from_the_command_line(regest: CommandLine) -> None:
    regest.done(
        "journal", "out", "--to", SCHOOL, "--subject", "О плане", "--case", "01-06",
        "--signed-by", "Ветрова И.С.", "--reply-by", "10.11.2026",
    )  # fmt: skip
    call = ("journal", "requests", "reply", "01-06/1", "--text", "План направляем.")
    done = regest.given("--as", "member", *call)
    assert (done["organisation"], done["proposal"]) == (SCHOOL, 1)
    assert regest.refusal("--as", "member", *call)["code"] == "reply_waits"
    assert "Waits for registration" in regest.done("journal", "requests", "01-06/1")
