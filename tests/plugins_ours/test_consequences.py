"""Every way in which a standing ends or begins goes by the one list of what follows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, StaleVersion
from regest.core.people import accounts, standings
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings
from regest.core.store.tables import AuditEntry
from regest.kit import standing_changes
from regest.kit.house import House
from regest.plugins.certificates import ending as annulments
from regest.plugins.membership import informing, organisations
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.papers import Brought, PaperDraft, record_of
from regest.plugins.membership.tables.leaving import EndReason
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.in_force import pairs
from regest.plugins.mentoring.tables.pairs import PairState
from regest.plugins.protocols.elections import removal
from regest.plugins.protocols.tables.removals import ProtocolsRemoval
from tests.support.command_line import CommandLine
from tests.support.hanging import task_for
from tests.support.houses import opened_house
from tests.support.marks import put_under_mark
from tests.support.member_certificates import (
    GYMNASIUM,
    LYCEUM,
    TODAY,
    handed,
    issued,
    membership_ended,
    with_signatory,
)
from tests.support.mentoring import furnish

PAST = "2026-09-30"
LAST_DAY = dt.date(2026, 9, 30)
END = ("standing", "end", "member", GYMNASIUM, "--on", PAST, "--reason", "ликвидация")


@pytest.fixture
def pair(house: House) -> str:
    """Give the pair Н1 – К1 that works since 17.10.2025."""
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    decided = Decision(body="presidium", number="5/2.1", decided_on=dt.date(2025, 10, 17))
    return enter(house, "Н1", "К1", decided).id


def codes(answer: dict[str, Any]) -> list[str]:
    """Return provider and code of each line of what follows."""
    return [each["key"].rpartition(":")[0] for each in answer["consequences"]]


def state_of(house: House, pair_id: str) -> tuple[PairState, dt.date | None]:
    """Return whether a pair works, and its last day."""
    with house.read() as session:
        found = pairs.find(session, house.reader, pair_id).pair
        return found.state, found.ends_on


def settled(house: House) -> int:
    """Return how often the log says that consequences were settled."""
    with house.read() as session:
        wanted = select(AuditEntry).where(AuditEntry.action == "consequences.settled")
        return len(session.exec(wanted).all())


def test_the_end_of_a_membership_by_hand_shows_the_list_and_does_it(
    house: House, regest: CommandLine
) -> None:
    """`regest standing end` knows what `regest member exit` knows, and tells the authority."""
    number = handed(with_signatory(house), GYMNASIUM)
    shown = regest(*END, "--dry-run", "--json").data()
    assert not shown["done"]
    found = codes(shown)
    assert {"core:standing", "core:account", "certificates:annul", "membership:inform"} <= set(
        found
    )
    assert "membership:entry" not in found
    line = found.index("core:account") + 1
    done = regest(*END, "--without", str(line), "--json").data()
    assert [each["chosen"] for each in done["consequences"]] == [
        code != "core:account" for code in found
    ]
    assert "Аннулирован" in regest.done("certificate", "check", number, language="ru")
    with house.read() as session:
        assert [row.event for row, _party in informing.owed(session)] == ["ended"]
    assert settled(house) == 1
    assert regest(*END, "--without", "99", "--json").refused()["code"] == "standing_ended"


def test_a_line_that_is_not_on_the_list_is_refused(regest: CommandLine) -> None:
    assert regest(*END, "--without", "99", "--json").refused()["code"] == "line_unknown"


def test_the_list_is_made_again_in_the_act_and_a_difference_refuses(house: House) -> None:
    with house.read() as session:
        own = party_called(session, GYMNASIUM).id
        (line,) = list_standings(session, LAST_DAY, kind="member", party_id=own)
        new = standing_changes.NewEnd(
            standing_id=line.standing.id, last_day=LAST_DAY, basis="ликвидация"
        )
        seen = [each.key for each in standing_changes.before_end(house, session, new).consequences]
    task_for(house, "Представить сведения", GYMNASIUM)
    with pytest.raises(StaleVersion) as refused, house.work() as work:
        standing_changes.end(house, work, new, seen, seen)
    assert refused.value.code == "consequences_changed"
    with house.read() as session:
        assert list_standings(session, TODAY, kind="member", party_id=own)


def test_a_candidate_that_gets_its_certificate_ends_its_pairs(
    house: House, regest: CommandLine, pair: str
) -> None:
    """PAR-3, scenario 30: on the day of the certificate, confirmed by whoever enters it."""
    start = ("standing", "start", "qms_certified", "К1", "--from", "2026-05-14", "--basis", "РЦМК")
    shown = regest(*start, "--dry-run", language="ru").out
    assert "кандидат получил сертификат соответствия 14.05.2026" in shown
    assert state_of(house, pair) == (PairState.ACTIVE, None)
    regest.done(*start)
    assert state_of(house, pair) == (PairState.COMPLETED, dt.date(2026, 5, 14))


def test_a_candidate_that_becomes_a_member_keeps_its_pairs(
    house: House, regest: CommandLine, pair: str
) -> None:
    """C30: nothing follows for the pair from the admission, nor from the candidacy that ends."""
    start = ("standing", "start", "member", "К1", "--from", "2026-03-10", "--basis", "приказ")
    assert regest(*start, "--dry-run", "--json").data()["consequences"] == []
    regest.done(*start)
    end = ("standing", "end", "candidate", "К1", "--on", "2026-03-09", "--reason", "приём")
    assert "mentoring:doubt" not in codes(regest(*end, "--json").data())
    assert state_of(house, pair) == (PairState.ACTIVE, None)


def test_a_mentor_whose_certificate_lapses_brings_the_pair_before_the_chair(
    house: House, regest: CommandLine, pair: str
) -> None:
    """PAR-4: the pair works on, the chair gets a task."""
    end = ("standing", "end", "qms_certified", "Н1", "--on", PAST, "--reason", "истёк")
    assert codes(regest(*end, "--json").data()) == ["mentoring:doubt"]
    assert state_of(house, pair) == (PairState.ACTIVE, None)
    (task,) = regest("task", "list", "--json").data()
    assert "Ветрова" in str(task["executors"])


def test_a_candidate_that_leaves_ends_its_pair_only_where_the_chair_has_decided(
    house: House, regest: CommandLine, pair: str
) -> None:
    """PAR-5: both ways are on the list, and the note of the chair is not the default."""
    end = ("standing", "end", "candidate", "К1", "--on", PAST, "--reason", "отказ")
    shown = regest(*end, "--dry-run", "--json").data()
    lines = dict(zip(codes(shown), shown["consequences"], strict=True))
    assert (lines["mentoring:doubt"]["chosen"], lines["mentoring:end"]["chosen"]) == (True, False)
    line = codes(shown).index("mentoring:end") + 1
    regest.done(*end, "--also", str(line))
    assert state_of(house, pair) == (PairState.TERMINATED, LAST_DAY)
    assert regest("task", "list", "--json").data() == []


def test_a_change_of_head_leaves_the_reminder_however_it_is_entered(
    house: House, regest: CommandLine
) -> None:
    """5.3: the command of the core leaves what the command of membership leaves."""
    words = (GYMNASIUM, "Новикова Анна Петровна", "--from", "2026-10-27", "--basis", "приказ")
    shown = regest("standing", "change-head", *words, "--dry-run", "--json").data()
    assert codes(shown) == ["membership:inform"]
    regest.done("standing", "change-head", *words)
    again = (GYMNASIUM, "Зимин Виктор Львович", "--from", "2026-10-28", "--basis", "приказ")
    assert codes(regest("member", "head", *again, "--dry-run", "--json").data()) == []
    regest.done("member", "head", *again)
    with house.read() as session:
        assert [row.event for row, _party in informing.owed(session)] == ["head", "head"]


def test_what_a_head_did_besides_waits_for_a_person(house: House, regest: CommandLine) -> None:
    """C4: post, seat and account go by themselves; a group or a task is somebody's to decide."""
    task_for(house, "Изучить опыт", "Грачёв М.Е.")
    group = ("--body", "consulting_group", "--organisation", GYMNASIUM, "--from", "2026-01-12")
    regest.done("standing", "start", "group_member", "Грачёв М.Е.", *group)
    words = (GYMNASIUM, "Новикова Анна Петровна", "--from", "2026-10-27", "--basis", "приказ")
    shown = regest("standing", "change-head", *words, "--dry-run", "--json").data()
    chosen = {each["key"].split(":")[1]: each["chosen"] for each in shown["consequences"]}
    assert chosen == {"standing": False, "task": False, "inform": True}


def test_a_removal_ends_with_the_list_and_is_entered_in_the_history(house: House) -> None:
    """6.2: certificate and seat go with the membership; the organisation stands as removed."""
    number = handed(with_signatory(house), GYMNASIUM)
    removal_id = _confirmed(house, GYMNASIUM)
    order = paper(house)
    found = removal.plan_end(house, removal_id, order, LAST_DAY)
    kinds = {f"{each.provider}:{each.code}" for each in found}
    assert {"core:standing", "certificates:annul", "membership:entry", "membership:inform"} <= kinds
    # What it does itself it does not propose.
    assert "protocols:removal_ended" not in kinds
    seen = [each.key for each in found]
    done = removal.end(house, removal_id, order, LAST_DAY, None, seen)
    assert done.row.ended_on == LAST_DAY
    with house.read() as session:
        card = organisations.card_of(house, session, GYMNASIUM)
        assert (card.state, card.since) == ("removal", LAST_DAY)
        assert [row.event for row, _party in informing.owed(session)] == ["removal"]
        assert number


def test_an_exit_forestalls_a_removal_that_was_begun(house: House, regest: CommandLine) -> None:
    application = paper(house)
    made = removal.begin(house, GYMNASIUM, "МБОУ «Лицей № 3»", application)
    regest.done(*END)
    with house.read() as session:
        assert session.get_one(ProtocolsRemoval, made.id).dropped_reason == "ликвидация"


def paper(house: House) -> str:
    """Register a paper, and return its number."""
    with house.work() as work:
        draft = PaperDraft(
            class_name="membership_leaving", heading="О составе", dated=TODAY, file_index="01-04"
        )
        return record_of(house, work, Brought(), draft).number


def _confirmed(house: House, name: str) -> str:
    """Take a removal for confirmed by the chair: vote and minutes have tests of their own."""
    made = removal.begin(house, name, "МБОУ «Лицей № 3»", paper(house))
    with house.work() as work:
        row = work.session.get_one(ProtocolsRemoval, made.id)
        row.confirmed_by, row.confirmed_at = "chair", work.now
        work.session.add(row)
        work.session.flush()
        work.witness("removal.confirmed", "removal", row.id)
    return made.id


def lines_of(regest: CommandLine, *words: str) -> dict[str, bool]:
    """Return the lines of an end, in Russian, with what is chosen by default."""
    shown = regest("standing", "end", *words, "--dry-run", "--json", language="ru").data()
    return {each["title"]: each["chosen"] for each in shown["consequences"]}


def test_what_began_after_a_past_last_day_ends_on_its_first_day(regest: CommandLine) -> None:
    """R-3.4: nobody sits for an organisation that was no member any more."""
    group = ("--body", "consulting_group", "--organisation", GYMNASIUM, "--from", "2026-10-05")
    regest.done("standing", "start", "group_member", "Грачёв М.Е.", *group)
    title = (
        "Член рабочей группы, Грачёв М.Е.: полномочия начались 05.10.2026, уже после последнего "
        "дня; закончить их тем же днём"
    )
    assert lines_of(regest, *END[2:])[title]
    regest.done(*END)
    (row,) = [
        each
        for each in regest("standing", "list", "--all", "--kind", "group_member", "--json").data()
        if each["party"] == "Грачёв М.Е."
    ]
    assert (row["from"], row["to"]) == ("2026-10-05", "2026-10-05")


def test_a_mandate_in_a_body_of_others_is_nobody_elses_to_end(regest: CommandLine) -> None:
    """6.2: that our chair sits in a body of the organisation says nothing of its membership."""
    mandate = ("--organisation", GYMNASIUM, "--from", "2026-01-12", "--basis", "письмо")
    regest.done("standing", "start", "consultative_mandate", "Ветрова И.С.", *mandate)
    assert not [each for each in lines_of(regest, *END[2:]) if "Ветрова" in each]


def test_an_account_that_has_another_role_only_stops_speaking(
    house: House, regest: CommandLine
) -> None:
    """PRM-5: a clerk of the organisation who keeps the event log here goes on keeping it."""
    with house.work() as work:
        own = party_called(work.session, GYMNASIUM).id
        accounts.add_account(
            work, login="clerk", name="Клерк", organisation_id=own, roles=("auditor",)
        )
        accounts.add_account(work, login="typist", name="Секретарь школы", organisation_id=own)
    lines = lines_of(regest, *END[2:])
    assert lines["Учётная запись clerk (Клерк) больше не действует от организации"]
    assert lines["Закрыть учётную запись typist (Секретарь школы)"]
    regest.done(*END)
    with house.read() as session:
        kept = accounts.active_account(session, "clerk")
        assert kept.organisation_id is None
        with pytest.raises(NotFound):
            accounts.active_account(session, "typist")


def test_a_certificate_of_a_later_membership_is_not_annulled_with_an_earlier_one(
    house: House, regest: CommandLine
) -> None:
    """CRT-1: it was issued to the membership of the day on which it was registered."""
    _began(house, dt.date(2026, 10, 12))
    handed(with_signatory(house), GYMNASIUM)
    assert not [each for each in lines_of(regest, *END[2:]) if "Аннулировать" in each]


def _began(house: House, day: dt.date) -> None:
    """Let the membership end on the eve of a day as planned, and another begin on it."""
    deployment = house.deployment
    with house.work() as work:
        own = party_called(work.session, GYMNASIUM).id
        (line,) = list_standings(work.session, LAST_DAY, kind="member", party_id=own)
        eve = day - dt.timedelta(days=1)
        standings.end_standing(work, deployment.calls, line.standing.id, eve, "новый приказ")
        new = standings.NewStanding(kind="member", party_id=own, starts_on=day, basis="приказ")
        standings.start_standing(work, deployment.calls, deployment.rules, new)


@pytest.mark.parametrize(("login", "sees"), [(None, True), ("secretary", False)])
def test_certificates_and_pairs_under_a_mark_are_no_lines_for_whoever_may_not_see_them(
    house: House, pair: str, folder: Path, clock: ManualClock, login: str | None, *, sees: bool
) -> None:
    """ACC-2: a line would name the number, the mentor and the candidate."""
    with house.read() as session:
        put_under_mark(house, pairs.find(session, house.reader, pair).pair.record_id)
    line = issued(with_signatory(house))
    put_under_mark(house, line.record.id)
    offered = []
    with opened_house(folder, clock, login) as desk, desk.read() as session:
        for name in (LYCEUM, "Н1"):
            new = NewEnding(
                organisation=name, reason=EndReason.LIQUIDATION, last_day=TODAY,
                paper=Brought("Вх-1"),
            )  # fmt: skip
            offered += [each.provider for each in endings.plan(desk, session, new).consequences]
    assert ("certificates" in offered, "mentoring" in offered) == (sees, sees)


def test_the_list_of_what_is_to_be_annulled_passes_over_what_one_may_not_see(
    house: House, folder: Path, clock: ManualClock
) -> None:
    line = issued(with_signatory(house))
    issued(house, GYMNASIUM)
    for name in (LYCEUM, GYMNASIUM):
        membership_ended(house, name, LAST_DAY)
    put_under_mark(house, line.record.id)
    told = {}
    with opened_house(folder, clock, "secretary") as secretary:
        for desk in (secretary, house):
            with desk.read() as session:
                found = annulments.proposed(desk, session)
            told[desk] = sorted(each.line.certificate.holder_name for each in found)
    assert told == {secretary: [GYMNASIUM], house: [GYMNASIUM, LYCEUM]}
