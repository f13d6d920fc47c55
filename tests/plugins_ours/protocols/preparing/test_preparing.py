"""A meeting got ready: answers and forecast, preparers, materials, proposals, people from afar."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue import history, registration, tasks
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.tables import Record
from regest.core.people import rosters
from regest.kit.house import House
from regest.plugins.protocols import meetings
from regest.plugins.protocols.minutes import drafting
from regest.plugins.protocols.minutes.people import introduction
from regest.plugins.protocols.minutes.written import collected
from regest.plugins.protocols.notices import sending
from regest.plugins.protocols.preparing import (
    agenda,
    materials,
    planning,
    preparers,
    proposals,
    resolution,
)
from regest.plugins.protocols.sitting import composition, holding, presence, replies, speakers
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    ProposalState,
    ProtocolsMeeting,
    Reply,
)
from regest.plugins.protocols.tables.votes import Choice
from regest.plugins.protocols.voting import taking
from regest.plugins.protocols.voting.turn import Vote
from tests.support.houses import opened_house
from tests.support.letters import receive
from tests.support.meetings import counted, opened

DAY = dt.date(2026, 11, 17)
CHAIR = "Ветрова Ирина Сергеевна"
CONFERENCE = "конференция «От качества образования к качеству жизни»"


def planned(house: House, **details: object) -> str:
    """Plan a meeting with a question and return its id."""
    new = planning.NewMeeting(held_on=DAY, starts_at=dt.time(14), **details)  # type: ignore[arg-type]
    made = planning.plan(house, new)
    agenda.add_item(house, made.id, agenda.NewItem(title="О семинаре"))
    return made.id


def called(house: House, **details: object) -> str:
    """Plan a meeting and send its notice."""
    meeting_id = planned(house, **details)
    sending.send(house, meeting_id)
    return meeting_id


def kept(house: House, meeting_id: str) -> ProtocolsMeeting:
    """Return the meeting."""
    with house.read() as session:
        return session.get_one(ProtocolsMeeting, meeting_id)


def tasks_of(house: House, meeting_id: str) -> list[tuple[str, dt.date, bool]]:
    """Return text, day and whether it is open, of each task of the agenda."""
    record_id = kept(house, meeting_id).agenda_record_id or ""
    with house.read() as session:
        found = tasks.of_record(session, record_id)
        return [(each.text, each.due_on, tasks.is_open(each)) for each in found]


def test_answers_forecast_the_quorum(house: House) -> None:
    meeting_id = called(house)
    with house.read() as session:
        people = [seat.person.name for seat in rosters.roster_on(session, "presidium", DAY)]
    assert len(people) == 11
    found = replies.forecast_of(house, meeting_id)
    assert (len(found.silent), found.expected) == (11, False)
    for name in people[:7]:
        replies.reply(house, meeting_id, name, Reply.COMES)
    replies.reply(house, meeting_id, people[7], Reply.ABSENT, "в отпуске")
    found = replies.forecast_of(house, meeting_id)
    assert (found.roster, found.needed, found.expected) == (11, 6, True)
    assert set(found.coming) == set(people[:7])
    assert found.absent == (people[7],)
    assert set(found.silent) == set(people[8:])
    assert found.shown.text("en") == "7 of 11 are expected, at least 6 needed (п. 4.7 Положения)"


def test_one_answers_ones_own_invitation_and_no_other(
    house: House, folder: Path, clock: ManualClock
) -> None:
    draft, meeting_id = planned(house), called(house)
    with opened_house(folder, clock, "presidium") as own:
        with pytest.raises(NotFound):
            replies.reply_own(own, draft, Reply.COMES)
        replies.reply_own(own, meeting_id, Reply.COMES)
        with own.read() as session:
            assert [each.id for each in replies.own_meetings(own, session)] == [meeting_id]
    assert replies.forecast_of(house, meeting_id).coming == ("Грачёв М.Е.",)
    # The head of a member organisation without a seat is not of the Presidium's composition.
    with opened_house(folder, clock, "member") as other:
        with pytest.raises(NotFound):
            replies.reply_own(other, meeting_id, Reply.COMES)
        with pytest.raises(Refusal):
            replies.reply(other, meeting_id, "Грачёв", Reply.ABSENT)


def test_the_head_of_a_member_answers_for_the_organisation_in_the_general_meeting(
    house: House, folder: Path, clock: ManualClock
) -> None:
    meeting_id = called(house, body="assembly")
    with opened_house(folder, clock, "member") as own:
        row = replies.reply_own(own, meeting_id, Reply.COMES)
        assert row.organisation_id in own.reader.organisation_ids
    assert len(replies.forecast_of(house, meeting_id).coming) == 1


def test_a_final_agenda_gives_each_preparer_a_task_once(house: House) -> None:
    meeting_id = planned(house)
    agenda.add_item(house, meeting_id, agenda.NewItem(title="Об отчёте"))
    preparers.name_preparer(house, meeting_id, 1, "Грачёв М.Е.", dt.date(2026, 11, 10))
    preparers.name_preparer(house, meeting_id, 2, "Ильин К.Р.")
    assert kept(house, meeting_id).agenda_record_id is None
    agenda.finalise(house, meeting_id)
    assert tasks_of(house, meeting_id) == [
        ("Подготовить вопрос к заседанию 17.11.2026: «О семинаре»", dt.date(2026, 11, 10), True),
        ("Подготовить вопрос к заседанию 17.11.2026: «Об отчёте»", dt.date(2026, 11, 16), True),
    ]
    agenda.reopen_agenda(house, meeting_id)
    agenda.finalise(house, meeting_id)
    assert len(tasks_of(house, meeting_id)) == 2
    preparers.name_preparer(house, meeting_id, 1, "Кедров А.П.", dt.date(2026, 11, 10))
    assert [is_open for _text, _day, is_open in tasks_of(house, meeting_id)] == [False, True, True]
    agenda.reopen_agenda(house, meeting_id)
    agenda.remove_item(house, meeting_id, 2)
    agenda.finalise(house, meeting_id)
    assert [is_open for _text, _day, is_open in tasks_of(house, meeting_id)] == [False, False, True]


def test_the_chair_names_preparers_and_the_preparer_sees_the_task(
    house: House, folder: Path, clock: ManualClock
) -> None:
    meeting_id = planned(house)
    with opened_house(folder, clock, "secretary") as secretary, pytest.raises(Refusal):
        preparers.name_preparer(secretary, meeting_id, 1, "Грачёв М.Е.")
    with opened_house(folder, clock, "chair") as chair:
        preparers.name_preparer(chair, meeting_id, 1, "Грачёв М.Е.")
        with pytest.raises(Refusal) as refused:
            preparers.name_preparer(chair, meeting_id, 1, "Грачёв М.Е.", DAY + dt.timedelta(days=1))
        assert refused.value.code == "due_after_meeting"
        agenda.finalise(chair, meeting_id)
    reference = kept(house, meeting_id).agenda_record_id or ""
    with opened_house(folder, clock, "presidium") as own, own.read() as session:
        (task,) = tasks.of_record(session, reference)
        assert tasks.find_task(session, own.reader, task.id).due_on == dt.date(2026, 11, 16)


def test_materials_are_reported_for_each_and_only_before_the_start_in_time(
    house: House, clock: ManualClock
) -> None:
    meeting_id = planned(house)
    first, second = (receive(house, number=n).record.number for n in "12")
    agenda.add_material(house, meeting_id, 1, first)
    materials.issue(house, meeting_id, ["Грачёв"])
    agenda.add_material(house, meeting_id, 1, second)
    with house.read() as session:
        rows = materials.report(house, session, meetings.find(session, meeting_id))
    assert len(rows) == 22
    assert [(each.number, each.in_time) for each in rows if each.name == "Грачёв М.Е."] == [
        (first, True),
        (second, False),
    ]
    assert sum(each.in_time for each in rows) == 1
    clock.advance(days=30)
    materials.issue(house, meeting_id)
    with house.read() as session:
        rows = materials.report(house, session, meetings.find(session, meeting_id))
    assert all(each.issued_at is not None for each in rows)
    assert sum(each.in_time for each in rows) == 1
    with pytest.raises(Refusal) as refused:
        materials.issue(house, meeting_id)
    assert refused.value.code == "nothing_to_issue"


def test_a_proposal_is_taken_or_declined_with_an_answer(
    house: House, folder: Path, clock: ManualClock
) -> None:
    meeting_id = planned(house)
    with opened_house(folder, clock, "presidium") as member:
        first = proposals.propose(member, proposals.NewProposal(title="О наставничестве"))
        second = proposals.propose(member, proposals.NewProposal(title="О взносах"))
        with pytest.raises(Refusal):
            proposals.take(member, first.id, meeting_id)
    with opened_house(folder, clock, "member") as outsider, pytest.raises(Refusal):
        proposals.propose(outsider, proposals.NewProposal(title="О разном"))
    proposals.take(house, first.id, meeting_id)
    with house.read() as session:
        items = meetings.items_of(session, meeting_id)
        assert [(each.title, each.proposed_by) for each in items][1:] == [
            ("О наставничестве", "Грачёв М.Е.")
        ]
    with pytest.raises(UsageFault):
        proposals.decline(house, second.id, " ")
    answered = proposals.decline(house, second.id, "Взносы Положением не предусмотрены")
    assert answered.state is ProposalState.DECLINED
    with pytest.raises(Refusal) as refused:
        proposals.take(house, second.id, meeting_id)
    assert refused.value.code == "proposal_answered"


def test_the_draft_resolution_of_the_conference_is_put_together_of_proposals(
    house: House, folder: Path, clock: ManualClock
) -> None:
    meeting_id = called(house, body="assembly", framework=CONFERENCE)
    with opened_house(folder, clock, "member") as head:
        made = proposals.propose_resolution(
            head, proposals.NewProposal(title="Поддержать наставников", meeting_id=meeting_id)
        )
        assert made.organisation_id in head.reader.organisation_ids
    with pytest.raises(Refusal) as refused:
        resolution.collect(house, meeting_id)
    assert refused.value.code == "no_proposals"
    proposals.take(house, made.id)
    record = resolution.collect(house, meeting_id)
    assert record.heading == f"Проект решения: {CONFERENCE}"
    plain = called(house, body="assembly")
    with pytest.raises(Refusal) as refused:
        proposals.propose_resolution(
            house, proposals.NewProposal(title="Нет", meeting_id=plain, organisation="Лицей")
        )
    assert refused.value.code == "no_conference"


def test_nobody_takes_part_from_afar_without_a_unanimous_decision(house: House) -> None:
    meeting_id = planned(house)
    with pytest.raises(Refusal) as refused:
        presence.arrive(house, meeting_id, ["Ветрова"], dt.time(14), afar=True)
    assert (refused.value.code, refused.value.clause) == (
        "remote_not_allowed",
        "п. 1 ст. 181.2 ГК РФ",
    )
    letter = receive(house, number="7").record.number
    with pytest.raises(Refusal) as refused:
        planning.reschedule(house, meeting_id, planning.Move(remote_basis=letter))
    assert refused.value.code == "remote_not_decided"


def test_from_afar_one_is_counted_and_marked_once_all_decided_it(house: House) -> None:
    with house.work() as work:
        basis = registration.register(
            work,
            house.deployment.calls,
            Draft(
                class_name="presidium_minutes",
                heading="Протокол заседания Президиума",
                document_date=dt.date(2026, 5, 12),
                fields={"meeting_date": "2026-05-12"},
                named="2",
            ),
        ).record
    meeting_id = planned(house, remote_basis=basis.id)
    assert kept(house, meeting_id).remote_basis == "№ 2 от 12.05.2026"
    with house.read() as session:
        people = [seat.person.name for seat in rosters.roster_on(session, "presidium", DAY)]
    presence.arrive(house, meeting_id, people[:5], dt.time(14))
    presence.arrive(house, meeting_id, people[5:6], dt.time(14), afar=True)
    assert holding.open_meeting(house, meeting_id, dt.time(14)).quorum.present == 6
    with house.read() as session:
        written = collected(house, session, meetings.find(session, meeting_id))
        text = "\n".join(getattr(each, "text", "") for each in introduction(written))
    assert f"{people[5]}" in text
    assert text.count("дистанционно") == 2


def test_draft_minutes_allow_nobody_from_afar(house: House) -> None:
    first = opened(house, 11, 11)
    counted(house, first, 11, 0, 0)
    holding.close(house, first)
    drafted = drafting.draft(house, first)
    with pytest.raises(Refusal) as refused:
        planned(house, remote_basis=drafted.record.id)
    assert refused.value.code == "remote_not_decided"


def test_absentees_do_not_vote(house: House) -> None:
    meeting_id = planned(house)
    with house.read() as session:
        people = [seat.person.name for seat in rosters.roster_on(session, "presidium", DAY)]
    presence.arrive(house, meeting_id, people[:6], dt.time(14))
    holding.open_meeting(house, meeting_id, dt.time(14))
    taken = Vote(position=1, choices={people[9]: Choice.FOR})
    with pytest.raises(Refusal) as refused:
        taking.vote(house, meeting_id, taken)
    assert (refused.value.code, refused.value.clause) == ("not_present", "п. 4.9 Положения")


def test_another_authorised_person_speaks_for_an_organisation_until_it_votes(house: House) -> None:
    meeting_id = planned(house, body="assembly")
    with house.read() as session:
        rows = composition.rows_of(session, meeting_id)
        seats = rosters.roster_on(session, "assembly", DAY)
    assert len(rows) == len(seats)
    seat = seats[0]
    assert seat.organisation is not None
    with pytest.raises(Refusal) as refused:
        speakers.replace(house, meeting_id, seat.organisation.name, "Крутоярова П.А.")
    assert refused.value.code == "not_authorised"
    from regest.core.people.standings import NewStanding, start_standing

    with house.work() as work:
        other = next(
            each.person
            for each in rosters.roster_on(work.session, "assembly", DAY)
            if each.person.id != seat.person.id
        )
        start_standing(
            work,
            house.deployment.calls,
            house.deployment.rules,
            NewStanding(
                kind="representative",
                party_id=other.id,
                starts_on=dt.date(2026, 9, 1),
                organisation_id=seat.organisation.id,
                basis="доверенность от 01.09.2026 № 1",
            ),
        )
    # The representative comes first now; the head may still speak instead.
    presence.arrive(house, meeting_id, [other.name], dt.time(14))
    row = speakers.replace(house, meeting_id, seat.organisation.name, seat.person.name)
    assert row.party_id == seat.person.id
    with house.work() as work:
        meeting = meetings.hold(work, meeting_id)
        composition.settle_roster(work, meeting)
        again = next(each for each in composition.rows_of(work.session, meeting_id)
                     if each.id == row.id)  # fmt: skip
        assert again.party_id == seat.person.id
        work.witness("test.settled", "meeting", meeting_id)


def test_the_agenda_is_a_document_of_the_catalogue(house: House) -> None:
    meeting_id = planned(house)
    agenda.finalise(house, meeting_id)
    with house.read() as session:
        record = session.get_one(Record, kept(house, meeting_id).agenda_record_id)
        assert record.heading == "Повестка дня заседания Президиума Ассоциации 17.11.2026"
        assert record.number == "ПД-1"
    planning.reschedule(house, meeting_id, planning.Move(held_on=dt.date(2026, 11, 19)))
    agenda.reopen_agenda(house, meeting_id)
    agenda.finalise(house, meeting_id)
    agenda.finalise(house, meeting_id)
    with house.read() as session:
        record = session.get_one(Record, kept(house, meeting_id).agenda_record_id)
        assert record.heading == "Повестка дня заседания Президиума Ассоциации 19.11.2026"
        # All of it happened in one moment of the test's clock, so it has no order.
        actions = sorted(each.action for each in history.history_of(session, record.id))
        assert actions == ["corrected", "corrected", "registered"]


def test_a_group_calls_its_own_members_alone(house: House) -> None:
    from regest.core.people.bodies import list_bodies

    with house.read() as session:
        group = next((each for each in list_bodies(session) if each.kind == "working_group"), None)
    if group is None:
        pytest.skip("the preset has no working group")
    meeting_id = planned(house, body=group.code)
    composition.invite(house, meeting_id, "Крутоярова П.А.", Capacity.INVITED)
    sent = sending.send(house, meeting_id)
    with house.read() as session:
        seats = rosters.roster_on(session, group.code, DAY)
    assert len(sent.by_hand) == len({seat.person.id for seat in seats}) + 1


def test_whoever_voted_for_an_organisation_speaks_for_it_until_the_end(house: House) -> None:
    meeting_id = planned(house, body="assembly")
    with house.read() as session:
        voices = [
            each.organisation.name
            for each in rosters.roster_on(session, "assembly", DAY)
            if each.organisation is not None
        ]
    presence.arrive(house, meeting_id, voices, dt.time(14))
    holding.open_meeting(house, meeting_id, dt.time(14))
    taking.vote(house, meeting_id, Vote(position=1, others=Choice.FOR))
    with pytest.raises(Refusal) as refused:
        speakers.replace(house, meeting_id, voices[0], "Ветрова")
    assert (refused.value.code, refused.value.clause) == ("voted_already", "п. 5.6 Положения")


def test_in_the_presidium_nobody_sits_in_for_another(house: House) -> None:
    meeting_id = planned(house)
    with pytest.raises(Refusal) as refused:
        speakers.replace(house, meeting_id, "Грачёв", "Ильин К.Р.")
    assert refused.value.code == "not_general"


def test_a_past_meeting_gives_no_tasks(house: House) -> None:
    past = opened(house, 11, 11)
    assert kept(house, past).agenda_record_id is None
    made = planning.plan(
        house, planning.NewMeeting(held_on=dt.date(2026, 10, 20), starts_at=dt.time(14))
    )
    item = agenda.NewItem(title="О деле", preparer="Грачёв М.Е.")
    agenda.add_item(house, made.id, item)
    agenda.finalise(house, made.id)
    assert tasks_of(house, made.id) == []
    assert kept(house, made.id).agenda_record_id is not None
