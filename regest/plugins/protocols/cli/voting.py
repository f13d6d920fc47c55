"""`regest meeting vote|recount|hear|say|opinion|decide`: what a meeting said and decided."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import DAY, argument, emit, json_option, option, pass_house, say, warn_all
from regest.plugins.protocols.cli.agenda import QUESTION_KINDS
from regest.plugins.protocols.cli.group import (
    at_option,
    located,
    meeting,
    meeting_argument,
    reason_option,
)
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.protocols.measures import Count
    from regest.plugins.protocols.voting.taking import Voted

FORMS = ("internal", "conclusion", "proposal", "appeal")


def item_argument(function: Any) -> Any:
    """Give a command the number of a question."""
    return argument("position", type=int, metavar=_("N"), help=_("Number of the question."))(
        function
    )


@meeting.command("vote", help=_("Write a vote down; the result is computed."))
@meeting_argument
@item_argument
@option("--for", "votes_for", type=int, metavar="N", help=_("How many voted for."))
@option("--against", "against", type=int, metavar="N", help=_("How many voted against."))
@option("--abstained", type=int, metavar="N", help=_("How many abstained."))
@option("--not-voted", type=int, metavar="N", default=0, help=_("How many did not vote."))
@option(
    "--voter",
    "voters",
    type=(str, click.Choice(["for", "against", "abstained", "not_voted"])),
    multiple=True,
    metavar=_("PERSON CHOICE"),
    help=_("How somebody voted; may be repeated."),
)
@option("--others", type=click.Choice(["for", "against", "abstained"]),
        help=_("How all the others present voted."))  # fmt: skip
@option("--by-name", multiple=True, metavar=_("PERSON"), help=_("Whose name is to be printed."))
@option("--wording", metavar=_("TEXT"), default="", help=_("What was put to the vote."))
@option("--mover", metavar=_("PERSON"), default="", help=_("Who proposed it."))
@option("--candidate", metavar=_("PERSON"), default="", help=_("Who is put to the vote."))
@option("--question", type=click.Choice(QUESTION_KINDS), default=None,
        help=_("Another majority than the question's own."))  # fmt: skip
@option("--alternatives", type=int, metavar="N", help=_("Group of options voted in turn."))
@option("--repeats", metavar=_("VOTE"), default="", help=_("The vote that this one repeats."))
@at_option
@json_option
@pass_house(permission=CONDUCT)
def vote(
    house: House,
    reference: str,
    position: int,
    votes_for: int | None,
    against: int | None,
    abstained: int | None,
    not_voted: int,
    voters: tuple[tuple[str, str], ...],
    others: str | None,
    question: str | None,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Write a vote down."""
    from regest.plugins.protocols.tables.votes import Choice
    from regest.plugins.protocols.voting.taking import vote as take
    from regest.plugins.protocols.voting.turn import Vote

    taken = Vote(
        position=position,
        choices={name: Choice(choice) for name, choice in voters},
        count=_count(votes_for, against, abstained, not_voted),
        others=Choice(others) if others else None,
        question=question or "",
        **given,
    )
    _answer(take(house, located(house, reference), taken), as_json=as_json)


@meeting.command("rate", help=_("Write a rating vote down: of several options, which leads."))
@meeting_argument
@item_argument
@option(
    "--option",
    "options",
    type=(str, int),
    multiple=True,
    required=True,
    metavar=_("TEXT N"),
    help=_("An option with the votes for it; three at least."),
)
@at_option
@json_option
@pass_house(permission=CONDUCT)
def rate(
    house: House,
    reference: str,
    position: int,
    options: tuple[tuple[str, int], ...],
    at: dt.time | None,
    *,
    as_json: bool,
) -> None:
    """Write a rating down."""
    from regest.plugins.protocols.voting.rating import rate as take

    leader = take(house, located(house, reference), position, dict(options), at)
    if as_json:
        emit({"id": leader.id, "leader": leader.wording, "votes": leader.votes_for})
    else:
        say(_("Put to the vote now: {wording}", wording=leader.wording))


@meeting.command("hear", help=_("Write what was heard on a question."))
@meeting_argument
@item_argument
@argument("text", metavar=_("TEXT"), help=_("What was reported."))
@reason_option
@json_option
@pass_house(permission=CONDUCT)
def hear(
    house: House, reference: str, position: int, text: str, reason: str, *, as_json: bool
) -> None:
    """Write what was heard."""
    from regest.plugins.protocols.voting.taking import hear as write

    done = write(house, located(house, reference), position, text, reason=reason)
    _done(done.id, as_json=as_json)


@meeting.command("say", help=_("Write what somebody said to a question."))
@meeting_argument
@item_argument
@argument("speaker", metavar=_("PERSON"), help=_("Who spoke."))
@argument("text", metavar=_("TEXT"), help=_("What was said."))
@reason_option
@json_option
@pass_house(permission=CONDUCT)
def speech(
    house: House,
    reference: str,
    position: int,
    speaker: str,
    text: str,
    reason: str,
    *,
    as_json: bool,
) -> None:
    """Write a speech down."""
    from regest.plugins.protocols.voting.wording import add_speech

    meeting_id = located(house, reference)
    made = add_speech(house, meeting_id, position, speaker, text, reason=reason)
    _done(made.id, as_json=as_json)


@meeting.command("opinion", help=_("Write a special opinion, or a remark, on a question."))
@meeting_argument
@item_argument
@argument("author", metavar=_("PERSON"), help=_("Whose it is."))
@argument("text", metavar=_("TEXT"), help=_("Its words."))
@reason_option
@json_option
@pass_house(permission=CONDUCT)
def opinion(
    house: House,
    reference: str,
    position: int,
    author: str,
    text: str,
    reason: str,
    *,
    as_json: bool,
) -> None:
    """Write an opinion down."""
    from regest.plugins.protocols.voting.wording import add_opinion

    meeting_id = located(house, reference)
    made = add_opinion(house, meeting_id, position, author, text, reason=reason)
    _done(made.id, as_json=as_json)


@meeting.command("decide", help=_("Write a point that a vote adopted."))
@meeting_argument
@item_argument
@argument("text", metavar=_("TEXT"), help=_("What was decided."))
@option("--executor", "executors", multiple=True, metavar=_("PARTY"),
        help=_("Who executes it, the responsible one first; may be repeated."))  # fmt: skip
@option("--executor-words", metavar=_("TEXT"), default="",
        help=_("Executors who are no names of the directory."))  # fmt: skip
@option("--due", "due_on", type=DAY, help=_("By when."))
@option("--form", type=click.Choice(FORMS), default="internal", help=_("Its form (1.5)."))
@option("--mark", metavar=_("MARK"), default="", help=_("Access mark, if any."))
@option("--mark-basis", metavar=_("TEXT"), default="", help=_("What the mark rests on."))
@option("--vote", type=int, metavar="N", help=_("Which vote of the question; default: the last."))
@reason_option
@json_option
@pass_house(permission=CONDUCT)
def decide(
    house: House,
    reference: str,
    position: int,
    text: str,
    form: str,
    due_on: dt.date | None,
    reason: str,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Write a point down."""
    from regest.plugins.protocols.tables.votes import DecisionForm
    from regest.plugins.protocols.voting.wording import NewPoint, add_point

    new = NewPoint(position=position, text=text, form=DecisionForm(form), due_on=due_on, **given)
    made = add_point(house, located(house, reference), new, reason=reason)
    number = f"{position}.{made.position}"
    if as_json:
        emit({"id": made.id, "number": number})
    else:
        say(_("Point {number}", number=number))


def _count(
    votes_for: int | None, against: int | None, abstained: int | None, not_voted: int
) -> Count | None:
    """Return the whole numbers that were given; None when the votes come by name alone."""
    from regest.plugins.protocols.measures import Count

    if votes_for is None and against is None and abstained is None:
        return None
    return Count(votes_for or 0, against or 0, abstained or 0, not_voted)


def _answer(done: Voted, *, as_json: bool) -> None:
    from regest.plugins.protocols.voting.results import result_line

    warn_all(done.warnings)
    motion = done.motion
    if as_json:
        emit(
            {
                "id": motion.id,
                "present": motion.present,
                "needed": motion.needed,
                "base": motion.base,
                "outcome": motion.outcome.value,
                "on_half": motion.on_half,
                "unanimous": done.unanimous,
                "clause": motion.clause,
            }
        )
        return
    for line in result_line(motion):
        say(line)


def _done(made_id: str, *, as_json: bool) -> None:
    if as_json:
        emit({"id": made_id})
    else:
        say(_("Written down"))
