"""A list proposed: the best distribution there is, and the other option where there are two."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError

from regest.api import House, Refusal, UsageFault, Work
from regest.plugins.mentoring.approving.lists import (
    Meant,
    Standing,
    hold,
    lines_of,
    open_list,
    standing_on,
    write_line,
)
from regest.plugins.mentoring.declarations.catalogue import PROPOSE
from regest.plugins.mentoring.matching.model import Distribution, Objective, Pair
from regest.plugins.mentoring.matching.solving import Outcome, solve
from regest.plugins.mentoring.tables.lists import (
    ListState,
    MentoringList,
    Origin,
)
from regest.plugins.mentoring.words import CLAUSE, _

EVEN, FREE = "even", "free"
OPTIONS = (EVEN, FREE)


def propose(house: House) -> MentoringList:
    """Compute the best distribution of today and write it as the list under way.

    Raises:
        Refusal: `pair_list_open`, one is under way; `pairs_nobody`, a side is empty; the right is
            missing.
    """
    house.reader.require(PROPOSE)
    today = house.deployment.database.today()
    # Solved before the transaction begins: nobody waits for it.
    with house.read() as session:
        instance = standing_on(house, session, today).instance
        _require_none_open(open_list(session))
    outcome = solve(instance)
    try:
        with house.work() as work:
            standing = standing_on(house, work.session, today)
            if standing.instance != instance:
                outcome = solve(standing.instance)
            return _written(work, standing, outcome)
    except IntegrityError as fault:
        with house.read() as session:
            _require_none_open(open_list(session))
        raise fault from None


def choose(house: House, list_id: Meant, option: str) -> MentoringList:
    """Take the other of the two options: the pairs of the list are those of it again.

    Raises:
        UsageFault: `option_unknown`, there is no such option.
        Refusal: the list is not being drawn up; the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        row = hold(work, list_id, ListState.DRAFT)
        if option not in row.options:
            raise UsageFault(
                "option_unknown",
                _("The list has no option {name}", name=option),
                remedy=_("Choose one of: {names}.", names=", ".join(row.options)),
            )
        for line in lines_of(work.session, row.id):
            if line.origin is not Origin.STANDING:
                work.session.delete(line)
        work.session.flush()
        standing = standing_on(house, work.session, work.today)
        listed = [Pair(*each) for each in row.options[option]["pairs"]]
        known = {each.key for each in (*standing.sides.mentors, *standing.sides.candidates)}
        for pair in listed:
            if {pair.mentor, pair.candidate} <= known:
                write_line(work, row, standing, pair, Origin.COMPUTED)
        row.chosen, row.version, row.changed_on = option, row.version + 1, work.today
        work.session.add(row)
        work.session.flush()
        work.witness("pair_list.option_chosen", "pair_list", row.id, {"option": option})
    return row


def objective_of(row: MentoringList, option: str) -> Objective:
    """Return what an option comes to."""
    return Objective(*row.options[option]["objective"])


def _written(work: Work, standing: Standing, outcome: Outcome) -> MentoringList:
    best = outcome.best
    if best is None:
        raise Refusal(
            "pairs_nobody",
            _(
                "There is nobody to pair: {mentors} mentors and {candidates} candidates",
                mentors=len(standing.sides.mentors),
                candidates=len(standing.sides.candidates),
            ),
            rule="R-3.16",
            clause=CLAUSE,
            remedy=_(
                "Mentors are members with a certificate of conformity in force; candidates are "
                "those whose high motivation is noted: regest mentor motivate."
            ),
        )
    options = {EVEN: outcome.even, FREE: outcome.free}
    weights = standing.instance.weights
    row = MentoringList(
        id=work.new_id(),
        state=ListState.DRAFT,
        drawn_on=work.today,
        case_name=outcome.case.value,
        mentors=len(standing.sides.mentors),
        candidates=len(standing.sides.candidates),
        share=outcome.share,
        territory_weight=weights.territory,
        sector_weight=weights.sector,
        use_all_mentors=standing.instance.use_all_mentors,
        options={name: _kept(each) for name, each in options.items() if each is not None},
        chosen=FREE if outcome.free is not None else EVEN,
        changed_on=work.today,
        open_slot=1,
        created_by=work.actor.name,
        created_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    for pair in standing.instance.fixed:
        write_line(work, row, standing, pair, Origin.STANDING)
    for pair in best.pairs:
        write_line(work, row, standing, pair, Origin.COMPUTED)
    work.session.flush()
    figures = {"mentors": row.mentors, "candidates": row.candidates, "pairs": len(best.pairs)}
    work.witness("pair_list.proposed", "pair_list", row.id, figures)
    return row


def _kept(each: Distribution) -> dict[str, object]:
    return {"objective": list(each.objective), "pairs": [list(pair) for pair in each.pairs]}


def _require_none_open(row: MentoringList | None) -> None:
    if row is None:
        return
    raise Refusal(
        "pair_list_open",
        _("A list of pairs of {day} is under way", day=f"{row.drawn_on:%d.%m.%Y}"),
        rule="PAR-2",
        clause=CLAUSE,
        remedy=_("Have it approved, or drop it: regest mentor drop."),
    )
