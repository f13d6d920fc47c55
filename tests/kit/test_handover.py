"""C26: on a change of the chair an act lists minutes, journals and files, as paper and record."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from docx import Document

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue.components import components_of, prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import Record
from regest.core.people.accounts import accept_invitation, invite
from regest.core.people.elections import Election, elect
from regest.core.people.parties import party_called
from regest.core.retention import handovers
from regest.core.signatures import demands
from regest.core.signatures.tables import SIMPLE
from regest.kit import handover, record_signing
from regest.kit.checkup import all_checks, check_up
from regest.kit.handover import NewHandover, draw_up, handed_on
from regest.kit.house import House
from regest.kit.record_signing import Proof, sign_on_paper
from tests.support.houses import COLLEGE, opened_house

# Logins of the chair whose term is over and of the one elected after.
GIVER, TAKER = "chair", "presidium"
PASSWORD = "кедр журнал река семь"
TODAY = dt.date(2027, 10, 18)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def minutes(house: House, day: dt.date, number: str, mark: str = "") -> str:
    """Register minutes of a meeting."""
    draft = Draft(
        class_name="presidium_minutes",
        heading=f"Протокол заседания Президиума № {number}",
        document_date=day,
        fields={"meeting_date": day.isoformat()},
        file_index="02-01",
        mark=mark,
        mark_basis="п. 5.3 Положения" if mark else "",
        named=number,
        belongs_to=day,
    )
    with house.work() as work:
        return register(work, house.deployment.calls, draft).record.id


def follow(house: House) -> None:
    """Let another chair be elected after the term of the first."""
    deployment = house.deployment
    with house.work() as work:
        election = Election(
            office="chair",
            person_id=party_called(work.session, "Грачёв М.Е.").id,
            elected_on=dt.date(2027, 10, 16),
            basis="протокол общего собрания № 3",
        )
        elect(work, deployment.calls, deployment.rules, election)


def words(content: bytes) -> str:
    """Return the text of a Word file, its tables too."""
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    found = [*(each.text for each in document.paragraphs), *cells]
    return "\n".join(found).replace("\u00a0", " ")


def test_an_act_lists_what_is_handed_over(shared: Path) -> None:
    clock = ManualClock(dt.datetime(2027, 10, 18, 3, tzinfo=dt.UTC))
    with opened_house(shared, clock) as house:
        with pytest.raises(Refusal) as refused:
            handed_on(house, TODAY, NewHandover())
        assert refused.value.code == "handover_none"
        assert handover.owed(house) is None
        old = minutes(house, dt.date(2024, 10, 17), "9")
        kept = [
            minutes(house, dt.date(2024, 10, 18), "1"),
            minutes(house, dt.date(2026, 10, 16), "4"),
            minutes(house, dt.date(2027, 2, 19), "5", mark="Конфиденциально"),
        ]
        follow(house)
        found = handed_on(house, TODAY, NewHandover())
        assert (found.giver.name, found.taker.name) == ("Ветрова Ирина Сергеевна", "Грачёв М.Е.")
        assert found.custody is not None
        assert [each.id for each in found.custody.minutes] == kept
        assert old not in {each.id for each in found.custody.minutes}
        lines = {each.index: each for each in found.holdings.indexes}
        assert (lines["02-01"].first_year, lines["02-01"].last_year) == (2024, 2027)
        assert lines["02-01"].missing == (2025,)
        assert lines["02-01"].documents >= 4
        owed = handover.owed(house)
        assert owed is not None
        assert owed.due_on == owed.change.since + dt.timedelta(days=10)
        new = NewHandover(missing="дело 02-01 за 2025 г.", members=("Ильин К.Р.",))
        act = draw_up(house, new)
        with pytest.raises(Refusal) as refused:
            draw_up(house, new)
        assert refused.value.code == "handover_waits"
        assert act.number == ""
        with house.read() as session:
            files = {each.name: each for each, _text in components_of(session, act.id)}
        word = house.deployment.blobs.read(files["handover_act.docx"].sha256)
        assert house.deployment.blobs.read(files["handover_act.pdf"].sha256).startswith(b"%PDF")
    shown = words(word)
    assert "приёма-передачи дел" in shown
    assert "№ 1" in shown
    assert "Ветрова Ирина Сергеевна передаёт, а Грачёв М.Е. принимает" in shown
    assert "Документ ограниченного доступа" in shown
    assert "нет дел за 2025 г." in shown
    assert "не хватает: дело 02-01 за 2025 г.\n" in f"{shown}\n"
    assert "И. С. Ветрова" in shown
    assert "Член комиссии" in shown


def test_the_second_signature_registers_the_act(shared: Path) -> None:
    clock = ManualClock(dt.datetime(2027, 10, 18, 3, tzinfo=dt.UTC))
    with opened_house(shared, clock) as house:
        follow(house)
        gone = draw_up(house, NewHandover())
        handover.cancel(house, gone.id, "ошибка в составе дел")
        act = draw_up(house, NewHandover())
        sign(house, act.id, "giver")
        assert handover.owed(house) is not None
        sign(house, act.id, "taker")
        with house.read() as session:
            done = session.get_one(Record, act.id)
            assert (done.state.value, done.number) == ("registered", "2")
            assert handovers.holder(session) is None
        assert handover.owed(house) is None


def test_two_simple_signatures_register_the_act(shared: Path) -> None:
    clock = ManualClock(dt.datetime(2027, 10, 18, 3, tzinfo=dt.UTC))
    with opened_house(shared, clock) as house:
        follow(house)
        act = draw_up(house, NewHandover())
        for login in (GIVER, TAKER):
            with house.work() as work:
                accept_invitation(work, invite(work, login), PASSWORD)
    assert simply_signed(shared, clock, GIVER, act.id) == ("draft", "")
    assert simply_signed(shared, clock, TAKER, act.id) == ("registered", "1")
    with opened_house(shared, clock) as house, house.read() as session:
        assert {each.kind for each in demands.standing(session, act.id)} == {SIMPLE}


def test_a_change_without_an_act_is_told_by_the_checkup(folder: Path) -> None:
    clock = ManualClock(dt.datetime(2027, 10, 18, 3, tzinfo=dt.UTC))
    with opened_house(folder, clock) as house:
        follow(house)
        assert finding(house) == "handover_due"
        clock.advance(days=30)
        assert finding(house) == "handover_missing"


def test_files_go_to_a_successor(folder: Path) -> None:
    clock = ManualClock(dt.datetime(2026, 11, 2, 3, tzinfo=dt.UTC))
    with opened_house(folder, clock) as house:
        with pytest.raises(UsageFault) as refused:
            draw_up(house, NewHandover(successor=COLLEGE))
        assert refused.value.code == "handover_taker"
        act = draw_up(
            house, NewHandover(successor=COLLEGE, taker="Грачёв М.Е.", package="выгрузка.zip")
        )
        for side in ("giver", "taker"):
            sign(house, act.id, side)
        with house.read() as session:
            held = handovers.holder(session)
        assert held is not None
        assert held.name == COLLEGE


def sign(house: House, record_id: str, side: str) -> None:
    """Note a signature given by hand."""
    deployment = house.deployment
    scan = prepare(deployment.blobs, deployment.read_text, "скан.png", PNG)
    sign_on_paper(house, record_id, side, signed_on=deployment.database.today(), scan=scan)


def simply_signed(folder: Path, clock: ManualClock, login: str, record_id: str) -> tuple[str, str]:
    """Sign what is shown as a person does; return the state of the act and its number."""
    with opened_house(folder, clock, login) as own:
        with own.read() as session:
            shown = record_signing.offer(own, session, record_id).digest
        proof = Proof(PASSWORD, "", "10.0.0.1", clock.now())
        record_signing.sign(own, record_id, shown=shown, proof=proof)
        with own.read() as session:
            act = session.get_one(Record, record_id)
            return act.state.value, act.number


def finding(house: House) -> str:
    """Return the code of the checkup on handing over."""
    names = {name for name, _check in all_checks(house.deployment)} - {"handover"}
    return check_up(house.deployment, without=names)[0].diagnosis.code
