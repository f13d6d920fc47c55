"""Applications under way, agreements and consents in force keep their files."""

from __future__ import annotations

import datetime as dt

from sqlmodel import select

from regest.core.catalogue.tables import Record
from regest.core.retention.events import live_events
from regest.kit.house import House
from regest.plugins.membership import retention
from regest.plugins.membership.joining import considering
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.papers import received
from regest.plugins.membership.personal import consents
from regest.plugins.membership.personal.consents import NewConsent
from regest.plugins.membership.tables.consents import Settlement
from regest.plugins.membership.tables.joining import MembershipOpinion
from regest.plugins.membership.tables.leaving import EndReason, MembershipEnding
from regest.plugins.membership.ties import partners
from regest.plugins.membership.ties.partners import NewAgreement
from tests.support.keeping import filed, told
from tests.support.letters import receive
from tests.support.members import SCHOOL, TODAY, admitted, applied

MEMBER = "МБОУ «Гимназия № 7»"


def noted(house: House, record_id: str) -> list[tuple[str, dt.date]]:
    """Return the events that count of a record."""
    with house.read() as session:
        found = live_events(session, record_id=record_id)
        return [(each.trigger, each.happened_on) for each in found]


def number_of(house: House, record_id: str) -> str:
    """Return the number of a record."""
    with house.read() as session:
        return session.get_one(Record, record_id).number


def test_an_application_under_consideration_keeps_its_file(house: House) -> None:
    row = applied(house).row
    filed(house, row.record_id, "01-04")
    assert told(house, row.record_id) == [
        (
            f"Рассматривается заявление № {number_of(house, row.record_id)} (R-3.13). Внесите "
            "решение по нему или отметьте отзыв заявления: regest member withdraw."
        )
    ]
    considering.withdraw(house, row.id, TODAY, "передумали")
    assert told(house, row.record_id) == []


def test_a_returned_application_waits_until_another_one_takes_its_place(house: House) -> None:
    returned = applied(house, signed=False).row
    filed(house, returned.record_id, "01-04")
    (said,) = told(house, returned.record_id)
    assert number_of(house, returned.record_id) in said
    after = applied(house).row
    assert after.replaces_id == returned.id
    (said,) = told(house, returned.record_id) or ("",)
    assert number_of(house, returned.record_id) not in said
    considering.withdraw(house, after.id, TODAY, "передумали")
    # The returned one counts with it: no membership will ever end for either.
    assert noted(house, returned.record_id) == [("membership_ended", TODAY)]


def test_opinions_on_who_stays_outside_count_from_the_refusal(house: House) -> None:
    row = applied(house).row
    paper = receive(house).record.id
    with house.work() as work:
        opinion = MembershipOpinion(
            id=work.new_id(), organisation_id=row.organisation_id, positive=False,
            record_id=paper, given_on=TODAY, entered_by="проверка", entered_at=work.now,
        )  # fmt: skip
        work.session.add(opinion)
        work.witness("membership.opinion_entered", "membership_opinion", opinion.id)
    considering.withdraw(house, row.id, TODAY, "передумали")
    assert noted(house, paper) == [("membership_ended", TODAY)]


def test_papers_of_endings_that_were_outlived_count_from_the_last_one(house: House) -> None:
    admitted(house)
    paper = receive(house).record.id
    new = NewEnding(organisation=SCHOOL, reason=EndReason.LIQUIDATION, last_day=TODAY)
    ended = endings.carry_out(house, new)
    with house.work() as work:
        row = work.session.exec(select(MembershipEnding)).one()
        copy = row.model_dump() | {"id": work.new_id(), "record_id": paper, "ends": False}
        work.session.add(MembershipEnding(**copy))
        work.witness("membership.ended", "membership_ending", copy["id"])
    with house.work() as work:
        retention.membership_ended(work, work.session.get_one(MembershipEnding, ended.row.id))
    assert noted(house, paper) == [("membership_ended", TODAY)]


def test_an_agreement_in_force_keeps_its_file_until_its_last_day(house: House) -> None:
    until = TODAY + dt.timedelta(days=30)
    new = NewAgreement(
        number="3-С", dated=TODAY, subject="обмен опытом", parties=(MEMBER,), ends_on=until,
        paper=received(house, "", [("соглашение.txt", "Стороны".encode())]),
    )  # fmt: skip
    record_id = partners.enter(house, new).record_id or ""
    number = number_of(house, record_id)
    assert told(house, record_id, until) == [
        (
            f"Действует соглашение № {number}, срок – по {until:%d.%m.%Y} (п. 5.2, 5.3 Положения). "
            "Если оно прекращено раньше, внесите прекращение: regest member part --agreement."
        )
    ]
    assert told(house, record_id, until + dt.timedelta(days=1)) == []


def test_a_consent_keeps_its_file_until_the_data_are_settled(house: House) -> None:
    new = NewConsent(
        person="Грачёв М.Е.",
        data="ФИО, должность, телефон",
        purpose="публикация в реестре",
        given_on=dt.date(2026, 9, 1),
        paper=received(house, "", [("согласие.txt", "Согласен".encode())]),
    )
    row, record = consents.enter(house, new)
    (said,) = told(house, record.id)
    assert said.startswith(f"Действует согласие № {record.number} (PD-1).")
    consents.withdraw(house, row.id, TODAY)
    (said,) = told(house, record.id)
    assert said == (
        f"Не решено, что сделать с данными по согласию № {record.number} (PD-3). Внесите, что "
        "сделано с данными: regest consent settle."
    )
    consents.settle(house, row.id, Settlement.KEPT, "в деле 04-06")
    assert told(house, record.id) == []
