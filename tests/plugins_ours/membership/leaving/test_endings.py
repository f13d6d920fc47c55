"""A membership ends with one list of what hangs on it, in one transaction, or not at all."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import NotFound, Refusal, RegestError, StaleVersion, UsageFault
from regest.core.catalogue import tasks
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings, roster_on
from regest.kit.house import House
from regest.plugins.membership import composition, informing, organisations
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.papers import Brought, PaperDraft, record_of
from regest.plugins.membership.tables.leaving import EndReason, Reorganisation
from tests.support.members import TODAY

MEMBER = "МБОУ «Гимназия № 7»"
HEAD = "Грачёв М.Е."
PAST = dt.date(2026, 9, 30)


def paper(house: House) -> str:
    """Register a paper today and return its number."""
    with house.work() as work:
        draft = PaperDraft(
            class_name="membership_leaving", heading="О выходе", dated=TODAY, file_index="01-04"
        )
        return record_of(house, work, Brought(), draft).number


def ended(house: House, reason: EndReason = EndReason.LIQUIDATION, **rest: object) -> NewEnding:
    """Return an ending of the member on a past day, with something changed."""
    given: dict[str, object] = {"organisation": MEMBER, "reason": reason, "last_day": PAST, **rest}
    return NewEnding(**given)  # type: ignore[arg-type]


def task_for(house: House) -> str:
    """Give the member a task, and return its id."""
    with house.work() as work:
        party = party_called(work.session, MEMBER)
        number = record_of(
            house,
            work,
            Brought(),
            PaperDraft(class_name="membership_leaving", heading="О сведениях", dated=TODAY,
                       file_index="01-04"),
        )  # fmt: skip
        context = TaskContext.of(house.deployment, house.reader)
        draft = TaskDraft(
            record_id=number.id,
            text="Представить сведения",
            author=party_called(work.session, "Ветрова Ирина Сергеевна").id,
            executors=(Executor(party.id),),
            signed_on=TODAY,
            due_on=dt.date(2026, 11, 20),
        )
        return tasks.add(work, context, draft).id


def is_member(house: House, day: dt.date) -> bool:
    """Say whether the organisation is a member on a day."""
    with house.read() as session:
        party = party_called(session, MEMBER)
        place = composition.place_of(session, party.id, day)
        return place is not None


def test_an_end_on_a_past_day_gives_one_list_and_one_act(house: House) -> None:
    """Seats end by default, tasks when they are chosen; all on the last day."""
    task_id = task_for(house)
    new = ended(house)
    with house.read() as session:
        planned = endings.plan(house, session, new)
    titles = [each.title.text("ru") for each in planned.consequences]
    assert any(HEAD in title for title in titles)
    assert [each.code for each in planned.consequences if not each.chosen] == ["task"]
    keys = [each.key for each in planned.consequences]
    done = endings.carry_out(house, new, keys, keys)
    assert all(each.chosen for each in done.consequences)
    assert is_member(house, PAST)
    assert not is_member(house, PAST + dt.timedelta(days=1))
    with house.read() as session:
        names = {seat.person.name for seat in roster_on(session, "presidium", TODAY)}
        assert HEAD not in names
        assert session.get_one(Task, task_id).dropped_on == TODAY
        kept = endings.kept(session, done.row.id)
        assert [each.chosen for each in kept] == [True] * len(keys)
        heads = list_standings(session, TODAY, kind="head", organisation_id=done.party.id)
        assert [line.party.name for line in heads] == [HEAD]


def test_what_is_not_chosen_stays(house: House) -> None:
    endings.carry_out(house, ended(house), [])
    with house.read() as session:
        assert HEAD in {seat.person.name for seat in roster_on(session, "presidium", TODAY)}


def test_a_list_that_has_changed_is_looked_through_again(house: House) -> None:
    new = ended(house)
    with house.read() as session:
        seen = [each.key for each in endings.plan(house, session, new).consequences]
    task_for(house)
    with pytest.raises(StaleVersion) as refused:
        endings.carry_out(house, new, seen, seen)
    assert refused.value.code == "consequences_changed"
    assert is_member(house, TODAY)


def test_a_consequence_that_fails_leaves_nothing_written(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seats and tasks were done already when a plugin refuses: nothing of it stays."""
    task_for(house)
    new = ended(house)
    with house.read() as session:
        keys = [each.key for each in endings.plan(house, session, new).consequences]

    def fails(*_given: object) -> None:
        raise Refusal("no", endings.REASONS[EndReason.EXIT])

    monkeypatch.setattr(house.deployment.calls, "apply_consequences", fails)
    with pytest.raises(Refusal):
        endings.carry_out(house, new, keys, keys)
    assert is_member(house, TODAY)
    with house.read() as session:
        assert HEAD in {seat.person.name for seat in roster_on(session, "presidium", TODAY)}
        assert organisations.endings_of(session, party_called(session, MEMBER).id) == []


def test_an_exit_needs_the_application_and_no_vote(house: House) -> None:
    """Scenario 22, C13: on the day that it names, not before its registration."""
    with pytest.raises(Refusal) as refused:
        endings.carry_out(house, ended(house, EndReason.EXIT, last_day=TODAY))
    assert refused.value.code == "exit_unregistered"
    brought = Brought(paper(house))
    with pytest.raises(Refusal) as refused:
        endings.carry_out(house, ended(house, EndReason.EXIT, paper=brought))
    assert refused.value.code == "exit_before_registration"
    later = dt.date(2026, 12, 1)
    endings.carry_out(house, ended(house, EndReason.EXIT, last_day=later, paper=brought))
    assert is_member(house, later)
    assert not is_member(house, later + dt.timedelta(days=1))


@pytest.mark.parametrize("form", list(Reorganisation))
def test_a_reorganisation_ends_by_its_form(house: House, form: Reorganisation) -> None:
    """R-3.15: where the organisation itself goes on, so does the membership, unless said."""
    new = ended(house, EndReason.REORGANISATION, form=form)
    done = endings.carry_out(house, new)
    goes_on = form in {Reorganisation.ABSORPTION, Reorganisation.SEPARATION}
    assert done.row.ends is not goes_on
    assert is_member(house, TODAY) is goes_on


def test_against_its_form_a_reorganisation_wants_a_note(house: House) -> None:
    new = ended(house, EndReason.REORGANISATION, form=Reorganisation.SEPARATION, ends=True)
    with pytest.raises(UsageFault) as missing:
        endings.carry_out(house, new)
    assert missing.value.code == "note_missing"


@pytest.mark.parametrize(
    ("reason", "rest", "code"),
    [
        (EndReason.LIQUIDATION, {"last_day": dt.date(2026, 12, 1)}, "day_to_come"),
        (EndReason.REORGANISATION, {}, "form_missing"),
        (EndReason.LIQUIDATION, {"organisation": "МБОУ «СОШ № 208»"}, "not_in_association"),
        (EndReason.LIQUIDATION, {"organisation": "Никто"}, "party_unknown"),
    ],
)
def test_what_cannot_be_entered(
    house: House, reason: EndReason, rest: dict[str, object], code: str
) -> None:
    with pytest.raises(RegestError) as refused:
        endings.carry_out(house, ended(house, reason, **rest))
    assert refused.value.code == code


def test_nobody_leaves_twice(house: House) -> None:
    endings.carry_out(house, ended(house))
    with pytest.raises(Refusal) as refused:
        endings.carry_out(house, ended(house))
    assert (refused.value.code, refused.value.rule) == ("ending_entered", "R-3.15")
    assert refused.value.remedy is not None
    assert "regest member take-back" in refused.value.remedy.text("ru")
    with pytest.raises(NotFound):
        endings.carry_out(house, ended(house, last_day=TODAY))


def test_the_authority_is_told_and_the_floor_is_watched(house: House) -> None:
    """Scenario 39: one leaves the five, four are warned of."""
    with house.read() as session:
        before = len(composition.places_on(session, TODAY, "member"))
    done = endings.carry_out(house, ended(house))
    assert ("below_floor" in [each.code for each in done.warnings]) is (before <= 5)
    with house.read() as session:
        assert [row.event for row, _party in informing.owed(session)] == ["liquidation"]
        assert session.get(Record, done.row.record_id or "") is None


def test_an_ending_in_a_year_far_ahead_is_a_slip(house: House) -> None:
    """The last day that there is has no day after it; an exit in a few years may be meant."""
    with house.read() as session:
        for day in (dt.date.max, dt.date(2037, 1, 1)):
            with pytest.raises(UsageFault) as refused:
                endings.plan(house, session, ended(house, EndReason.EXIT, last_day=day))
            assert refused.value.code == "day_far"
            assert "Проверьте год" in str(refused.value.remedy)
        later = ended(house, EndReason.EXIT, last_day=dt.date(2028, 8, 31))
        assert endings.plan(house, session, later).party.name == MEMBER


def test_a_change_in_a_year_far_ahead_is_a_slip(house: House) -> None:
    """No term of telling the authority runs from the last day that there is."""
    for day in (dt.date.max, dt.date(2037, 1, 1)):
        with house.work() as work, pytest.raises(UsageFault) as refused:
            informing.owe(house, work, party_called(work.session, MEMBER).id, "head", day)
        assert refused.value.code == "day_far"
