"""What papers of the membership count from, noted where it ends and withdrawn where it goes on."""

from __future__ import annotations

import datetime as dt

from regest.core.retention.events import live_events
from regest.kit.house import House
from regest.plugins.membership.joining import considering
from regest.plugins.membership.leaving import endings, taking_back
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.papers import received
from regest.plugins.membership.personal import consents
from regest.plugins.membership.personal.consents import NewConsent
from regest.plugins.membership.tables.leaving import EndReason
from tests.support.members import SCHOOL, TODAY, applied, considered, ordered

Noted = list[tuple[str, dt.date]]


def noted(house: House, record_id: str) -> Noted:
    """Return the events that stand on a record."""
    with house.read() as session:
        found = live_events(session, record_id=record_id)
        return [(each.trigger, each.happened_on) for each in found]


def test_a_refused_application_counts_from_its_day(house: House) -> None:
    row = applied(house).row
    assert noted(house, row.record_id) == []
    considering.withdraw(house, row.id, TODAY, "передумали")
    assert noted(house, row.record_id) == [("membership_ended", TODAY)]


def test_the_papers_of_a_member_count_from_the_end_until_it_is_taken_back(house: House) -> None:
    row = applied(house).row
    considered(house, row.id)
    ordered(house, [row.id])
    assert noted(house, row.record_id) == []
    new = NewEnding(organisation=SCHOOL, reason=EndReason.LIQUIDATION, last_day=TODAY)
    ended = endings.carry_out(house, new)
    assert noted(house, row.record_id) == [("membership_ended", TODAY)]
    taking_back.take_back(house, ended.row.id, "ликвидирована другая организация")
    assert noted(house, row.record_id) == []


def test_a_consent_counts_from_whichever_end_comes_first(house: House) -> None:
    until = TODAY + dt.timedelta(days=400)
    new = NewConsent(
        person="Грачёв М.Е.",
        data="ФИО, должность, телефон",
        purpose="публикация в реестре",
        given_on=dt.date(2026, 9, 1),
        valid_until=until,
        paper=received(house, "", [("согласие.txt", "Согласен".encode())]),
    )
    row, _record = consents.enter(house, new)
    assert noted(house, row.record_id) == [("consent_ended", until)]
    consents.withdraw(house, row.id, TODAY)
    assert noted(house, row.record_id) == [("consent_ended", TODAY)]
