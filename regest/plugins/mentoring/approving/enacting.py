"""A list approved by a decision: its pairs come into force on the day of the meeting (PAR-1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    DecisionView,
    DecisionWanted,
    Draft,
    House,
    NotFound,
    NumberWish,
    Record,
    Refusal,
    Titles,
    UsageFault,
    Work,
    bodies,
    components,
    offices,
    registration,
    spoken,
)
from regest.plugins.mentoring.approving import agreeing
from regest.plugins.mentoring.approving.lists import (
    AsRead,
    Meant,
    Standing,
    hold,
    lines_of,
    list_with,
    standing_on,
)
from regest.plugins.mentoring.declarations.catalogue import ENACT
from regest.plugins.mentoring.in_force.beginning import NewPair, begin
from regest.plugins.mentoring.in_force.ending import End, write_end
from regest.plugins.mentoring.matching.model import Criterion
from regest.plugins.mentoring.tables.lists import (
    ListState,
    MentoringLine,
    MentoringList,
)
from regest.plugins.mentoring.tables.pairs import Ending, MentoringPair, PairState
from regest.plugins.mentoring.words import (
    APPROVED_BY,
    CLAUSE,
    PAIR_LIST,
    PLUGIN,
    _,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a list is approved by: a record of signed minutes, or what a person typed by hand."""

    record_id: str = ""
    body: str = ""
    number: str = ""
    decided_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Enacted:
    """An approved list with the pairs it brought into force."""

    row: MentoringList
    record: Record
    pairs: tuple[MentoringPair, ...]


def offered(
    house: House, session: Session, text: str = "", row: MentoringList | None = None
) -> tuple[DecisionView, ...] | None:
    """Return the decisions that may have approved a list; None where nobody keeps minutes.

    They are of the Presidium; with a list, none older than it.
    """
    body = offices.governing_body(session)
    wanted = DecisionWanted(
        text=text,
        body=body.code if body is not None else "",
        not_after=house.deployment.database.today(),
    )
    found = house.deployment.calls.choose_decision(house, session, wanted)
    if found is None or row is None:
        return found
    return tuple(each for each in found if each.held_on >= row.changed_on)


def approve(house: House, list_id: Meant, decision: Decision, unheard_reason: str = "") -> Enacted:
    """Bring the pairs of a list into force by a decision, from the day of the meeting.

    A pair in doubt whose candidate gets another mentor ends the day before. `unheard_reason` says
    why not every member of the Presidium was heard.

    Raises:
        NotFound: there is no such list, or no such decision that is signed and may be seen.
        UsageFault: a typed decision lacks its day or number.
        Refusal: `pair_list_unheard`; the decision is of a day to come, of another body, or older
            than the list; the list is not before the Presidium; the right is missing.
    """
    house.reader.require(ENACT)
    with house.read() as session:
        row = list_with(session, list_id)
        meant = meant_by(house, session, decision)
        require_approving(session, row, meant)
        annex = _annex(house, session, row, meant)
        # What the annex says is what is approved.
        version = list_id.version if isinstance(list_id, AsRead) else row.version
    with house.work() as work:
        row = hold(work, AsRead(row.id, version), ListState.AGREEING, ListState.AGREED)
        # Anew: the list may have been changed since it was read.
        require_approving(work.session, row, meant)
        _require_heard(house, work.session, row, unheard_reason)
        standing = standing_on(house, work.session, work.today)
        record = _register_list(house, work, row, meant, annex)
        made = tuple(
            _enact(house, work, standing, line, meant)
            for line in lines_of(work.session, row.id)
            if line.pair_id is None
        )
        row.state, row.open_slot, row.record_id = ListState.APPROVED, None, record.id
        row.decision_record_id = meant.record_id or None
        row.decision_body, row.decision_number = meant.body, meant.number
        row.decision_on, row.unheard_reason = meant.held_on, unheard_reason.strip()
        row.closed_by, row.closed_at = work.actor.name, work.now
        work.session.add(row)
        work.session.flush()
        facts = {"decision": meant.number, "pairs": len(made)}
        work.witness("pair_list.approved", "pair_list", row.id, facts)
    return Enacted(row, record, made)


def meant_by(house: House, session: Session, decision: Decision) -> DecisionView:
    """Return the decision that is named: of signed minutes, or as typed.

    Raises:
        NotFound: there is no such decision that is signed and may be seen.
        UsageFault: a typed decision lacks its day or number, or both kinds are named.
        Refusal: `decision_day`, it is yet to come.
    """
    if decision.record_id and (decision.number.strip() or decision.decided_on is not None):
        raise UsageFault(
            "decision_twice",
            _("A decision of signed minutes is chosen, and another one is typed"),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_("Leave one of the two."),
        )
    if decision.record_id:
        wanted = DecisionWanted(record_id=decision.record_id)
        found = house.deployment.calls.choose_decision(house, session, wanted) or ()
        if not found:
            raise NotFound(
                "decision_unknown",
                _("There is no such decision in signed minutes"),
                rule="PAR-1",
                clause=CLAUSE,
                remedy=_("Have the minutes signed, or type day and number of the decision."),
            )
        meant = found[0]
    else:
        meant = typed(decision)
    require_past(meant.held_on, house.deployment.database.today())
    return meant


def require_approving(session: Session, row: MentoringList, decision: DecisionView) -> None:
    """Refuse a decision that cannot have approved this list: of another body, or older than it.

    Raises:
        Refusal: `decision_body`, `decision_before_list`.
    """
    body = offices.governing_body(session)
    names = {"", body.code, body.title_ru.casefold(), body.title_en.casefold()} if body else {""}
    if body is not None and decision.body.strip().casefold() not in names:
        raise Refusal(
            "decision_body",
            _(
                "The Presidium approves pairs, and this decision is of another body: {name}",
                name=body_title(session, decision.body),
            ),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_("Name a decision of the Presidium."),
        )
    if decision.held_on < row.changed_on:
        raise Refusal(
            "decision_before_list",
            _(
                "The decision of {day} cannot have approved a list that was changed on {changed}",
                day=f"{decision.held_on:%d.%m.%Y}",
                changed=f"{row.changed_on:%d.%m.%Y}",
            ),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_(
                "Have the Presidium decide on this list; pairs that were approved before are "
                "entered one by one: regest mentor enter."
            ),
        )


def body_title(session: Session, named: str) -> Titles | str:
    """Return what the body with this code is called; a name that is no code stays as it is."""
    for each in bodies.list_bodies(session):
        if each.code == named:
            return Titles(ru=each.title_ru, en=each.title_en)
    return named


def require_past(day: dt.date, today: dt.date) -> None:
    """Refuse a decision of a day to come.

    Raises:
        Refusal: `decision_day`.
    """
    if day > today:
        raise Refusal(
            "decision_day",
            _("Nothing is approved by a decision of a day to come: {day}", day=f"{day:%d.%m.%Y}"),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_("Name the decision of a meeting that was held."),
        )


def typed(decision: Decision) -> DecisionView:
    """Return a decision that a person typed by hand.

    Raises:
        UsageFault: `decision_missing`, without day or number.
    """
    if decision.decided_on is None or not decision.number.strip():
        raise UsageFault(
            "decision_missing",
            _("Pairs come into force by a decision: its day and number are needed"),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_("Name it: --decision, or --on, --number and --body."),
        )
    return DecisionView(
        record_id="",
        number=decision.number.strip(),
        body=decision.body.strip(),
        held_on=decision.decided_on,
        minutes_number="",
        text="",
    )


def _require_heard(house: House, session: Session, row: MentoringList, reason: str) -> None:
    silent = agreeing.unheard(session, row, house)
    if silent and not reason.strip():
        names = ", ".join(each.name for each in silent)
        raise Refusal(
            "pair_list_unheard",
            _("Not all members of the Presidium were heard: {names}", names=names),
            rule="R-3.16",
            clause=CLAUSE,
            remedy=_("Have them agree or remark, or say why they were not heard: --unheard."),
        )


def _annex(
    house: House, session: Session, row: MentoringList, decision: DecisionView
) -> Sequence[components.PreparedFile]:
    from regest.api.papers import write_docx, write_pdf
    from regest.plugins.mentoring.approving.annex import annex

    printed = annex(house, session, row, decision)
    return [
        components.prepare(
            house.deployment.blobs,
            house.deployment.read_text,
            f"{printed.title}.{suffix}",
            write(printed),
        )
        for suffix, write in (("pdf", write_pdf), ("docx", write_docx))
    ]


def _register_list(
    house: House,
    work: Work,
    row: MentoringList,
    decision: DecisionView,
    files: Sequence[components.PreparedFile],
) -> Record:
    with spoken(house.deployment.settings.association.language):
        heading = str(
            _("List of pairs mentor – candidate of {day}", day=f"{row.drawn_on:%d.%m.%Y}")
        )
    draft = Draft(
        class_name=PAIR_LIST,
        heading=heading,
        document_date=decision.held_on,
        fields={
            "decision": decision.number,
            "decided_on": decision.held_on.isoformat(),
            "pairs": str(len(lines_of(work.session, row.id))),
        },
        files=tuple(files),
        links=((APPROVED_BY, decision.record_id),) if decision.record_id else (),
        wish=NumberWish(ledger=PAIR_LIST),
        provider=PLUGIN,
    )
    return registration.register(work, house.deployment.calls, draft).record


def _enact(
    house: House, work: Work, standing: Standing, line: MentoringLine, decision: DecisionView
) -> MentoringPair:
    former = _former(work, standing, line)
    for each in former:
        before = max(decision.held_on - dt.timedelta(days=1), each.starts_on)
        reason = f"{decision.number} {decision.held_on:%d.%m.%Y}"
        ended = End(ending=Ending.REPLACED, day=before, reason=reason)
        write_end(house, work, each, ended)
    new = NewPair(
        mentor_id=line.mentor_id,
        candidate_id=line.candidate_id,
        criterion=Criterion(line.criterion),
        justification=line.justification,
        replaces_id=former[0].id if former else None,
    )
    pair = begin(house, work, new, decision)
    line.pair_id = pair.id
    work.session.add(line)
    work.session.flush()
    return pair


def _former(work: Work, standing: Standing, line: MentoringLine) -> list[MentoringPair]:
    """Return the pairs in doubt of this candidate that still work."""
    rows = [work.session.get_one(MentoringPair, each) for each in sorted(standing.doubted)]
    return [
        each
        for each in rows
        if each.candidate_id == line.candidate_id and each.state is PairState.ACTIVE
    ]
