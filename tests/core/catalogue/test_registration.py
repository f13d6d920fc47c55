"""Registration: whole or not at all, once per key, with the checks of plugins before a number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pluggy
import pytest
from sqlmodel import func, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import LedgerNumber, Record, RecordField, RecordState
from regest.core.catalogue.views import record_view
from regest.core.hooks import specs
from regest.core.hooks.calls import Calls
from regest.core.hooks.failures import Provider
from regest.core.hooks.types import (
    NumberRequest,
    Problem,
    RecordView,
    RegistrationView,
    Severity,
)
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry, IndexQueue
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party

INCOMING = NumberWish(ledger="incoming")


class Watchful:
    """A plugin that objects, warns, numbers in its own way, and hears of what was registered."""

    def __init__(self, problems: Sequence[Problem] = (), number: str | None = None) -> None:
        self.problems = list(problems)
        self.number = number
        self.seen: list[RegistrationView] = []
        self.heard: list[RecordView] = []

    @specs.hookimpl
    def check_registration(self, registration: RegistrationView) -> list[Problem]:
        """Give back the problems it was made with."""
        self.seen.append(registration)
        return self.problems

    @specs.hookimpl
    def choose_record_number(self, request: NumberRequest) -> str | None:
        """Give back the number it was made with, filled with the sequence."""
        return self.number.format(sequence=request.sequence) if self.number else None

    @specs.hookimpl
    def after_record_registered(self, record: RecordView) -> None:
        """Remember what it hears of."""
        self.heard.append(record)


def asking(plugin: Watchful) -> Calls:
    """Return calls that ask one plugin."""
    manager = pluggy.PluginManager(specs.PROJECT)
    manager.add_hookspecs(specs)
    manager.register(plugin, name="watchful")
    return Calls(manager, {"watchful": Provider("watchful", "regest-watchful", "1.0")})


def a_draft(**details: object) -> Draft:
    """Return the draft of an incoming letter."""
    return Draft("incoming_letter", "О семинаре", wish=INCOMING, **details)  # type: ignore[arg-type]


def count(database: Database, table: type) -> int:
    """Return how many rows a table has."""
    with database.read() as session:
        return session.exec(select(func.count()).select_from(table)).one()


def test_registered_record_has_number_date_and_frozen_state(database: Database) -> None:
    """Number, date, state, history, audit entry and queue row are written together."""
    with database.work(CLERK) as work:
        record = a_letter(work, fields={"foreign_number": "№ 21-05/1187"})
    with database.read() as session:
        kept = session.get_one(Record, record.id)
        assert (kept.number, kept.state) == ("Вх-1", RecordState.REGISTERED)
        assert (kept.registered_on, kept.registered_by) == (dt.date(2026, 10, 27), "clerk")
        field = session.get_one(RecordField, (record.id, "foreign_number"))
        assert (field.value, field.exact) == ("№ 21-05/1187", "21-05/1187")
        last = session.exec(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()  # type: ignore[attr-defined]
        assert last is not None
        assert (last.action, last.object_id) == ("record.registered", record.id)
        assert session.exec(select(IndexQueue.record_id)).all() == [record.id]


def test_same_key_and_content_give_the_same_record(database: Database) -> None:
    """A submission sent a hundred times is registered once (G3)."""
    ids = set()
    for _attempt in range(100):
        with database.work(CLERK) as work:
            ids.add(register(work, NOBODY, a_draft(key="form-1")).record.id)
    assert len(ids) == 1
    assert count(database, LedgerNumber) == 1


def test_same_key_with_other_content_is_refused(database: Database) -> None:
    """A key stands for one submission: another under it is a mistake."""
    with database.work(CLERK) as work:
        register(work, NOBODY, a_draft(key="form-1"))
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        register(work, NOBODY, a_draft(key="form-1", fields={"delivery": "почта"}))
    assert caught.value.code == "key_reused"
    assert count(database, Record) == 1


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (Draft("incoming_letter", "  ", wish=INCOMING), "field_missing"),
        (Draft("annual_plan", "План работы"), "field_missing"),
        (Draft("annual_plan", "План", fields={"period": "2026", "x": "1"}), "field_unknown"),
        (
            Draft("incoming_letter", "О том", wish=INCOMING, file_index="09-99"),
            "file_index_unknown",
        ),
        (
            Draft("incoming_letter", "О том", wish=INCOMING, file_index="04-09"),
            "file_index_unknown",
        ),
    ],
)
def test_incomplete_draft_is_refused_and_nothing_is_written(
    database: Database, draft: Draft, code: str
) -> None:
    """What is missing or unknown is named before a number is taken."""
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        register(work, NOBODY, draft)
    assert caught.value.code == code
    assert caught.value.remedy is not None
    assert count(database, Record) == count(database, LedgerNumber) == 0


def test_refusal_of_a_plugin_stops_registration_before_a_number(database: Database) -> None:
    """A check that objects is final; the refusal keeps its rule, clause and remedy."""
    problem = Problem(
        code="unsigned",
        message=_("The letter is not signed"),
        rule="REG-8",
        clause="п. 1",
        remedy=_("Sign it."),
    )
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        register(work, asking(Watchful([problem])), a_draft())
    assert (caught.value.code, caught.value.rule, caught.value.clause) == (
        "unsigned",
        "REG-8",
        "п. 1",
    )
    assert count(database, LedgerNumber) == 0


def test_warning_of_a_plugin_goes_with_the_number(database: Database) -> None:
    """A warning does not stop a registration; the plugin sees the draft and hears of the record."""
    warning = Problem(code="odd", message=_("Odd"), severity=Severity.WARNING)
    plugin = Watchful([warning])
    with database.work(CLERK) as work:
        done = register(work, asking(plugin), a_draft())
    assert [problem.code for problem in done.warnings] == ["odd"]
    assert plugin.seen[0].heading == "О семинаре"
    assert [heard.number for heard in plugin.heard] == ["Вх-1"]


def test_plugin_may_print_the_number_its_way(database: Database) -> None:
    """The chosen form is printed; the sequence stays the ledger's."""
    with database.work(CLERK) as work:
        done = register(work, asking(Watchful(number="АО/{sequence}")), a_draft())
        assert record_view(work.session, done.record).number == "АО/1"


def test_plugin_may_not_change_the_sequence(database: Database) -> None:
    """A form without the issued sequence is refused: core has the last word."""
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        register(work, asking(Watchful(number="АО/7")), a_draft())
    assert caught.value.code == "number_chosen_wrong"
    assert count(database, LedgerNumber) == 0


def test_unknown_class_is_refused(database: Database) -> None:
    """A record of a class that nobody brought cannot be shown later."""
    with pytest.raises(NotFound) as caught, database.work(CLERK) as work:
        register(work, NOBODY, Draft("order", "О составе"))
    assert caught.value.code == "class_unknown"


def test_links_and_parties_are_written_with_the_record(database: Database) -> None:
    """An answer is linked to its request in the same transaction, and both are indexed anew."""
    with database.work(CLERK) as work:
        ministry = a_party(work, "Министерство")
        request = a_letter(work, correspondent=ministry.id)
    with database.work(CLERK) as work:
        answer = a_letter(work, "Ответ", links=[("answer", request.id)])
    with database.read() as session:
        queued = set(session.exec(select(IndexQueue.record_id)).all())
        view = record_view(session, session.get_one(Record, request.id))
    assert queued == {request.id, answer.id}
    assert [(party.name, party.role) for party in view.parties] == [
        ("Министерство", "correspondent")
    ]


def test_characters_that_no_database_keeps_are_dropped(database: Database) -> None:
    """A pasted heading with a NUL or a decomposed letter is registered clean on both databases."""
    with database.work(CLERK) as work:
        record = register(
            work, NOBODY, Draft("incoming_letter", "О\x00 сеи\u0306фе", key="k\x00", wish=INCOMING)
        ).record
    with database.read() as session:
        assert session.get_one(Record, record.id).heading == "О сейфе"
