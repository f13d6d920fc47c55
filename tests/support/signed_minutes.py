"""The meeting of 16.10.2026 as the sample minutes have it, closed, and signed by both."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from regest.api import Draft, House, NumberWish, PartyRole, Record, registration
from regest.plugins.protocols.measures import Count
from regest.plugins.protocols.meetings import changed, hold
from regest.plugins.protocols.minutes import after_signing, drafting, freezing, signing
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.sitting import composition, holding, presence
from regest.plugins.protocols.tables.meetings import Capacity, MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.tables.votes import Choice, DecisionForm
from regest.plugins.protocols.voting import taking, wording
from regest.plugins.protocols.voting.turn import Vote
from regest.plugins.protocols.words import (
    CHAIRING,
    PLUGIN,
    PRESIDIUM,
    PRESIDIUM_MINUTES,
    SECRETARY,
)

DAY = dt.date(2026, 10, 16)
VOTERS = ("Ветрова", "Грачёв", "Ильин", "Кедров", "Мохова", "Полевой", "Рябова", "Сомова")
DISCUSSED = "предложил закрепить за колледжем не более двух кандидатов"
REMOVAL_TITLE = "О выводе организации из состава Ассоциации"
SCHOOL_12 = "МБОУ «СОШ № 12»"
PLANS = "Наставникам представить председателю планы работы с кандидатами."
POINTS = ("1.1", "1.2", "2.1", "3.1", "3.2", "4.1")


def closed_meeting(house: House, number: int | None = 4, held_on: dt.date = DAY) -> str:
    """Hold the meeting of the sample and close it; return its id."""
    meeting = planning.plan(
        house,
        planning.NewMeeting(held_on=held_on, starts_at=dt.time(14, 0), place="г. Приобск"),
    )
    _agenda(house, meeting.id)
    composition.invite(house, meeting.id, "Крутоярова П.А.", Capacity.CONSULTATIVE)
    for name in (*VOTERS, "Крутоярова"):
        presence.arrive(house, meeting.id, [name], dt.time(14, 0))
    holding.open_meeting(house, meeting.id, dt.time(14, 0))
    _first(house, meeting.id)
    _second(house, meeting.id)
    _last(house, meeting.id)
    holding.close(house, meeting.id, dt.time(15, 40), number)
    return meeting.id


def signed(house: House, meeting_id: str) -> list[Record]:
    """Sign the minutes of a closed meeting; return the decisions that this makes."""
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.CLOSED)
        minutes = _registered(house, work, meeting)
        work.session.add(
            ProtocolsMinutes(
                meeting_id=meeting.id,
                record_id=minutes.id,
                state=MinutesState.SIGNED,
                due_on=dt.date(2026, 10, 21),
                term="5 calendar next",
                drafted_by=work.actor.name,
                drafted_at=work.now,
                signed_at=work.now,
            )
        )
        work.session.flush()
        meeting.state = MeetingState.SIGNED
        changed(work, meeting, "minutes.signed")
        return after_signing.apply(work, house, meeting)


def signed_meeting(house: House, number: int | None = 4) -> str:
    """Hold the meeting of the sample and sign its minutes; return its id."""
    meeting_id = closed_meeting(house, number)
    signed(house, meeting_id)
    return meeting_id


def decide(house: House, meeting_id: str, position: int, text: str, **more: object) -> None:
    """Write a point of a question."""
    wording.add_point(
        house,
        meeting_id,
        wording.NewPoint(position=position, text=text, **more),  # type: ignore[arg-type]
    )


def vote(house: House, meeting_id: str, position: int, *counts: int, **more: object) -> None:
    """Take a vote by whole numbers: for, against, abstained."""
    taken = Vote(position=position, count=Count(*counts), **more)  # type: ignore[arg-type]
    taking.vote(house, meeting_id, taken)


def _agenda(house: House, meeting_id: str) -> None:
    titles: Sequence[tuple[str, str, str, str]] = (
        ("Об утверждении пар «наставник-кандидат»", "Ветрова", "decision", ""),
        (REMOVAL_TITLE, "Грачёв М.Е.", "removal", SCHOOL_12),
        ("О ходе подготовки к семинару 20.11.2026", "Полевой Б.Г.", "decision", ""),
        ("О методической разработке, версия 2.1", "Полевой Б.Г.", "decision", ""),
    )
    for title, rapporteur, question, target in titles:
        new = agenda.NewItem(title=title, rapporteur=rapporteur, question=question, target=target)
        agenda.add_item(house, meeting_id, new)


def _first(house: House, meeting_id: str) -> None:
    vote(house, meeting_id, 1, 6, 1, 1, choices={"Ильин": Choice.AGAINST})
    wording.add_speech(house, meeting_id, 1, "Кедров А.П.", DISCUSSED)
    wording.add_opinion(house, meeting_id, 1, "Ильин", "Считаю преждевременным")
    decide(house, meeting_id, 1, "Утвердить пары «наставник-кандидат» (приложение 1).")
    decide(
        house,
        meeting_id,
        1,
        PLANS,
        due_on=dt.date(2026, 11, 16),
        executor_words="руководители организаций-наставников",
    )


def _second(house: House, meeting_id: str) -> None:
    vote(house, meeting_id, 2, 7, 1, 0)
    vote(house, meeting_id, 2, 7, 0, 1, question="decision", mover="Рябова Л.Т.")
    decide(
        house,
        meeting_id,
        2,
        "Рекомендовать МБОУ «СОШ № 12» представить отчёт об устранении замечаний.",
        due_on=dt.date(2026, 12, 25),
        executors=("Грачёв",),
    )


def _last(house: House, meeting_id: str) -> None:
    vote(house, meeting_id, 3, 8, 0, 0)
    decide(house, meeting_id, 3, "Утвердить программу семинара (приложение 2).")
    decide(
        house,
        meeting_id,
        3,
        "Секретарю довести программу до сведения членов Ассоциации.",
        due_on=dt.date(2026, 10, 23),
        executors=("Савушкина Т.Н.",),
    )
    vote(house, meeting_id, 4, 7, 0, 1)
    decide(
        house,
        meeting_id,
        4,
        "Одобрить методическую разработку, версия 2.1, и разместить её в библиотеке.",
        due_on=dt.date(2026, 10, 30),
        executors=("Савушкина Т.Н.",),
        form=DecisionForm.INTERNAL,
    )


def _registered(house: House, work: object, meeting: ProtocolsMeeting) -> Record:
    from regest.plugins.protocols.minutes.after_signing import minutes_number
    from regest.plugins.protocols.sitting.holding import ledger_of

    assert hasattr(work, "session")
    assert meeting.body_code == PRESIDIUM
    roles = ((meeting.chairing_id, CHAIRING), (meeting.secretary_id, SECRETARY))
    draft = Draft(
        class_name=PRESIDIUM_MINUTES,
        heading=f"Протокол заседания Президиума от {meeting.held_on:%d.%m.%Y}: {DISCUSSED}",
        document_date=meeting.held_on,
        file_index="02-01",
        belongs_to=meeting.held_on,
        fields={"meeting_date": meeting.held_on.isoformat()},
        parties=tuple(PartyRole(party, role) for party, role in roles if party),
        wish=NumberWish(
            ledger=ledger_of(meeting),
            reserved=minutes_number(work.session, meeting),
            of=meeting.held_on,
        ),
        provider=PLUGIN,
    )
    return registration.register(work, house.deployment.calls, draft).record  # type: ignore[arg-type]


def really_signed(house: House, meeting_id: str) -> None:
    """Draw the minutes up, put them up and enter both signatures on paper."""
    drafting.draft(house, meeting_id)
    freezing.put_up(house, meeting_id)
    for capacity in (SECRETARY, CHAIRING):
        day = house.deployment.database.today()
        signing.sign_paper(
            house, meeting_id, capacity, signed_on=day, scan=(f"{capacity}.txt", b"scan")
        )
