"""Letters whose answer or sending is owed keep their files; a request can be given up."""

from __future__ import annotations

import pytest
from sqlmodel import select

from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue import ledger
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.history import history_of
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import Record, RecordParty
from regest.kit.house import House
from regest.plugins.journal.books.year_end import VOLUME
from regest.plugins.journal.requests import awaiting, waiting
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY
from tests.support.keeping import told
from tests.support.letters import day, receive, send

ASKED = (COLLEGE, MINISTRY)


def request(house: House) -> Record:
    """Send a request to two."""
    return send(house, case="01-06", addressees=ASKED, reply_by=day("10.11.2026")).record


def test_a_reply_that_is_owed_keeps_the_request(house: House) -> None:
    asked = request(house)
    assert told(house, asked.id) == [
        (
            f"На запрос {asked.number} не ответили 2 адресата (LNK-3). Свяжите с запросом "
            "поступившие ответы или прекратите их ожидание, указав причину: "
            "regest journal requests forgo "
            f"{asked.number}."
        )
    ]
    receive(house, sender=COLLEGE, number="1", answers=asked.number, dated=day("27.10.2026"))
    (said,) = told(house, asked.id)
    assert said.startswith(f"На запрос {asked.number} не ответил 1 адресат")
    receive(house, sender=MINISTRY, number="2", answers=asked.number, dated=day("27.10.2026"))
    assert told(house, asked.id) == []


def test_a_request_is_given_up_with_a_reason(house: House, regest: CommandLine) -> None:
    asked = request(house)
    with pytest.raises(UsageFault) as blank:
        awaiting.forgo(house, asked.number, " ")
    assert blank.value.code == "reason_missing"
    said = regest.done(
        "journal", "requests", "forgo", asked.number, "--reason", "адресат ликвидирован",
        language="ru",
    )  # fmt: skip
    assert f"Ответы на {asked.number} больше не ожидаются." in said
    assert told(house, asked.id) == []
    with house.read() as session:
        last = history_of(session, asked.id)[-1]
    assert (last.action, last.reason) == ("replies_forgone", "адресат ликвидирован")
    with pytest.raises(Refusal) as none:
        waiting.replies_to(house, asked.number)
    assert none.value.code == "not_a_request"
    with pytest.raises(Refusal) as again:
        awaiting.forgo(house, asked.number, "ещё раз")
    assert again.value.code == "not_a_request"


@pytest.mark.parametrize("state", [DispatchState.WAITING, DispatchState.FAILED])
def test_a_letter_that_reached_not_all_keeps_its_file(house: House, state: DispatchState) -> None:
    letter = send(house).record
    assert told(house, letter.id) == []

    def dispatched(became: DispatchState) -> None:
        with house.work() as work:
            to = work.session.exec(
                select(RecordParty.id).where(
                    RecordParty.record_id == letter.id, RecordParty.role == "addressee"
                )
            ).one()
            row = JournalDispatch(
                id=work.new_id(), record_id=letter.id, addressee_id=to, method="e-mail",
                state=became, asked_by="проверка", asked_at=work.now,
            )  # fmt: skip
            work.session.add(row)
            work.witness("journal.mail", "journal_dispatch", row.id)

    dispatched(state)
    assert told(house, letter.id) == [
        (
            f"Письмо {letter.number} отправлено не всем адресатам (REG-8). Отправьте его или "
            "отметьте способ отправки: regest journal dispatch."
        )
    ]
    dispatched(DispatchState.SENT)
    assert told(house, letter.id) == []


def test_a_number_set_aside_keeps_the_file_of_the_journal(house: House) -> None:
    with house.work() as work:
        fields = {"journal_year": "2026"}
        volume = Draft(VOLUME, "Журнал", file_index="04-02", fields=fields)
        kept = register(work, house.deployment.calls, volume).record
        number = ledger.reserve(work, "incoming", "ждём подлинник")
    assert told(house, kept.id) == [
        (
            f"Номер {number.sequence} журнала за 2026 г. остаётся зарезервированным (JRN-1). "
            "Используйте его или аннулируйте с указанием причины: regest journal void."
        )
    ]
