"""Signing in order, each person for oneself, upon exactly what was shown (63-ФЗ, PRT-6, A23)."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from regest.core.base.errors import NotFound, Refusal
from regest.core.catalogue import drafting
from regest.core.catalogue.history import history_of
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.signatures import checking, demands, signing
from regest.core.signatures.demands import Wanted
from regest.core.signatures.tables import Signature
from regest.core.store.audit import verify
from regest.core.store.tables import AuditEntry
from regest.core.store.work import Work
from tests.core.signatures.conftest import PAPER, Desk
from tests.support.catalogue import CLERK, a_party


def refused(desk: Desk, capacity: str, **how: str) -> str:
    with pytest.raises(Refusal) as caught:
        desk.sign(capacity, **how)
    return caught.value.code


def refusal_of(desk: Desk, act: Callable[[Work, Record], object]) -> str:
    """Return with what code an act of the clerk is refused."""
    try:
        with desk.database.work(CLERK) as work:
            act(work, work.session.get_one(Record, desk.record_id))
    except Refusal as fault:
        return fault.code
    return ""


def test_the_secretary_signs_first_then_whoever_presided(desk: Desk) -> None:
    assert refused(desk, "chairing") == "not_your_turn"
    desk.sign("secretary")
    assert refused(desk, "secretary") == "signed_already"
    desk.sign("chairing")
    with desk.database.read() as session:
        assert demands.complete(session, desk.record_id)
        assert demands.next_of(session, desk.record_id) is None
    assert refused(desk, "chairing") == "signed_already"


def test_nobody_signs_for_another(desk: Desk) -> None:
    assert refused(desk, "secretary", by="chairing") == "not_the_signer"
    code = refusal_of(
        desk,
        lambda work, record: signing.sign_simple(
            work, record, "secretary", ticket="", now=work.now, language="ru"
        ),
    )
    assert code == "not_the_signer"


def test_nobody_is_asked_twice_or_out_of_the_list(desk: Desk) -> None:
    with pytest.raises(NotFound) as caught:
        desk.sign("witness", by="chairing")
    assert caught.value.code == "signature_not_asked"


def test_asvs_7_5_1_a_ticket_is_good_once_and_for_this_file_and_purpose(desk: Desk) -> None:
    ticket = desk.ticket("secretary")
    assert refused(desk, "secretary", ticket=desk.ticket("secretary", "0" * 64)) == "ticket_void"
    other = desk.ticket("secretary", purpose="record.destroy")
    assert refused(desk, "secretary", ticket=other) == "ticket_void"
    assert refused(desk, "secretary", ticket=desk.ticket("chairing")) == "ticket_void"
    desk.sign("secretary", ticket=ticket)
    desk.cancel("опечатка")
    assert refused(desk, "secretary", ticket=ticket) == "ticket_void"


def test_the_statement_says_who_signs_which_bytes(desk: Desk) -> None:
    """What is shown is what is signed, word for word (A23)."""
    with desk.database.read() as session:
        record = session.get_one(Record, desk.record_id)
        shown = signing.shown(session, record, "secretary", "ru")
    made = desk.sign("secretary", shown=shown.digest)
    assert made.statement == shown.statement
    assert made.sha256 == shown.component.sha256
    for part in ("Крутоярова Полина", "О семинаре", "protocol.pdf", made.sha256, str(len(PAPER))):
        assert part in made.statement
    assert made.account_id == desk.accounts["secretary"].id


def test_what_was_shown_is_another_by_now(desk: Desk) -> None:
    assert refused(desk, "secretary", shown="0" * 64) == "shown_changed"


def test_a_signature_stands_in_history_and_log(desk: Desk) -> None:
    made = desk.sign("secretary")
    with desk.database.read() as session:
        lines = [each.action for each in history_of(session, desk.record_id)]
        entry = session.exec(select(AuditEntry).where(AuditEntry.object_id == made.id)).one()
        assert checking.entry_of(session, made.id) == entry.sequence
        assert verify(session, desk.database.signer.public_key).ok
    assert lines.count("signed") == 1
    assert entry.action == "record.signed"


def test_a_paper_bears_its_day_and_scan(desk: Desk) -> None:
    made = desk.by_hand("secretary")
    assert made.signed_on == dt.date(2026, 10, 26)
    assert "26.10.2026" in made.statement
    assert desk.findings() == ["on_paper"]


def test_a_draft_takes_other_files_once_its_signatures_are_cancelled(desk: Desk) -> None:
    """Scan and container go with the files they belong to; what was signed stays told."""
    made = desk.by_hand("secretary")
    desk.cancel("опечатка")
    file = desk.file(b"%PDF-1.4 other", ComponentRole.MAIN, "protocol.pdf")
    with desk.database.work(CLERK) as work:
        record = work.session.get_one(Record, desk.record_id)
        drafting.replace_files(work, record, [file])
    assert desk.findings() == ["cancelled"]
    assert desk.blobs.verify(made.scan_sha256) == "intact"
    desk.by_hand("secretary")
    assert sorted(desk.findings()) == ["cancelled", "on_paper"]


def test_nobody_signs_tomorrow(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.by_hand("secretary", dt.date(2026, 10, 28))
    assert caught.value.code == "signed_later"


def test_cancelled_signatures_stay_with_their_reason(desk: Desk) -> None:
    desk.sign("secretary")
    with pytest.raises(Refusal) as caught:
        desk.cancel("  ")
    assert caught.value.code == "reason_missing"
    assert desk.cancel("Опечатка в п. 1.2") == 1
    assert desk.findings() == ["cancelled"]
    assert desk.check()[0].told.text("en") == "Cancelled: Опечатка в п. 1.2"
    desk.sign("secretary")
    assert sorted(desk.findings()) == ["cancelled", "valid"]
    with desk.database.read() as session:
        reasons = {each.reason for each in history_of(session, desk.record_id)}
    assert "Опечатка в п. 1.2" in reasons


def test_who_signs_is_settled_by_the_first_signature(desk: Desk) -> None:
    desk.sign("secretary")
    with pytest.raises(Refusal) as caught:
        desk.ask("chairing")
    assert caught.value.code == "signed_already"
    desk.cancel("Другой состав")
    desk.ask("chairing")
    with desk.database.read() as session:
        assert [each.capacity for each in demands.demands_of(session, desk.record_id)] == [
            "chairing"
        ]
    desk.sign("chairing")
    with desk.database.read() as session:
        assert demands.complete(session, desk.record_id)


def test_an_organisation_signs_nothing(desk: Desk) -> None:
    def ask(work: Work, record: Record) -> None:
        school = a_party(work, "СОШ № 5")
        demands.require(work, record, [Wanted("chairing", school.id)])

    assert refusal_of(desk, ask) == "signer_no_person"


def test_files_of_a_signed_draft_stay(desk: Desk) -> None:
    desk.sign("secretary")
    other = desk.file(b"other", ComponentRole.MAIN, "other.pdf")
    code = refusal_of(desk, lambda work, record: drafting.replace_files(work, record, (other,)))
    assert code == "draft_signed"


def test_it_waits_for_whose_turn_it_is_alone(desk: Desk) -> None:
    secretary, chair = desk.persons["secretary"], desk.persons["chairing"]
    with desk.database.read() as session:
        assert len(demands.waiting_for(session, [secretary])) == 1
        assert demands.waiting_for(session, [chair]) == []
    desk.sign("secretary")
    with desk.database.read() as session:
        assert demands.waiting_for(session, [secretary]) == []
        (due,) = demands.waiting_for(session, [secretary, chair])
        assert due.capacity == "chairing"
    with desk.database.work(CLERK) as work:
        drafting.drop(work, work.session.get_one(Record, desk.record_id), "Не нужен")
    with desk.database.read() as session:
        assert demands.waiting_for(session, None) == []
    assert refused(desk, "chairing") == "record_ended"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE signature SET name = 'Другой'",
        "UPDATE signature SET statement = 'другое'",
        "UPDATE signature SET scan_sha256 = 'x'",
        "DELETE FROM signature",
    ],
)
def test_rows_of_signatures_are_written_once(desk: Desk, change: str) -> None:
    desk.sign("secretary")
    with pytest.raises(DBAPIError, match="signature is written once"):
        _changed_by_hand(desk, change)


def test_a_cancelled_signature_is_not_brought_back(desk: Desk) -> None:
    desk.sign("secretary")
    desk.cancel("опечатка")
    with pytest.raises(DBAPIError, match="signature is written once"):
        _changed_by_hand(desk, "UPDATE signature SET cancelled_at = NULL")


def _changed_by_hand(desk: Desk, change: str) -> None:
    engine = create_engine(desk.database.url)
    try:
        with engine.begin() as connection:
            connection.execute(text(change))
    finally:
        engine.dispose()


def test_of_twenty_at_once_one_signs(desk: Desk) -> None:
    """Whatever they hold in their hands, one signature stands for each that was asked for."""
    tickets = [desk.ticket("secretary") for _each in range(20)]
    codes: list[str] = []

    def run(ticket: str) -> None:
        try:
            desk.sign("secretary", ticket=ticket)
            codes.append("signed")
        except Refusal as fault:
            codes.append(fault.code)

    threads = [threading.Thread(target=run, args=(each,)) for each in tickets]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(codes) == sorted(["signed"] + ["signed_already"] * 19)
    with desk.database.read() as session:
        assert len(session.exec(select(Signature)).all()) == 1
        assert verify(session, desk.database.signer.public_key).ok
