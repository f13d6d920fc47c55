"""Papers of a pair count from its end (PAR-6, scenario 30)."""

from __future__ import annotations

import datetime as dt

from sqlmodel import select

from regest.core.catalogue.tables import Record
from regest.core.catalogue.views import record_view
from regest.core.retention.events import live_events
from regest.core.retention.record_terms import RecordTerm, record_term
from regest.kit.house import House
from regest.plugins.mentoring import erasing
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.in_force import ending, log
from regest.plugins.mentoring.tables.pairs import MentoringConsultation, MentoringPair, Topic
from tests.support.mentoring import certify, furnish


def test_30_the_papers_of_a_pair_count_from_its_end(house: House) -> None:
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    decided = Decision(body="presidium", number="5/2.1", decided_on=dt.date(2025, 10, 17))
    pair = enter(house, "Н1", "К1", decided)
    assert _term(house, pair.record_id).dates.act_from is None
    certify(house, "К1", dt.date(2026, 5, 14))
    ending.complete(house, pair.id)
    dates = _term(house, pair.record_id).dates
    assert (dates.starts, dates.ends) == (dt.date(2027, 1, 1), dt.date(2031, 12, 31))
    assert dates.act_from == dt.date(2032, 1, 1)
    with house.read() as session:
        (event,) = live_events(session, record_id=pair.record_id)
    assert (event.trigger, event.happened_on) == ("pair_ended", dt.date(2026, 5, 14))


def test_the_words_of_a_destroyed_pair_go(house: House) -> None:
    """DSP-5: days and people stay, what was written of the pair does not."""
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    decided = Decision(body="presidium", number="5/2.1", decided_on=dt.date(2025, 10, 17))
    pair = enter(house, "Н1", "К1", decided)
    said = log.Consultation(held_on=dt.date(2025, 11, 5), topic=Topic.POLICY, text="о процессах")
    log.consult(house, pair.id, said)
    with house.work() as work:
        record = work.session.get_one(Record, pair.record_id)
        erasing.erase(work, record_view(work.session, record))
    with house.read() as session:
        (line,) = session.exec(select(MentoringConsultation)).all()
        assert (line.text, line.held_on) == ("", dt.date(2025, 11, 5))
        assert session.get_one(MentoringPair, pair.id).justification == ""


def _term(house: House, record_id: str) -> RecordTerm:
    with house.read() as session:
        record = session.get_one(Record, record_id)
        today = house.deployment.database.today()
        term = record_term(session, record, house.deployment.rules, today)
    assert term is not None
    return term
