"""What the form of a question on the live sheet sends, and the vote that it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from regest.api.pages import Form, Visit
from regest.plugins.protocols.measures import Count
from regest.plugins.protocols.pages import names, refusals
from regest.plugins.protocols.sitting.composition import Member
from regest.plugins.protocols.tables.votes import Choice, DecisionForm
from regest.plugins.protocols.voting.turn import Vote
from regest.plugins.protocols.voting.wording import NewPoint

# Each voter's choice is a field of its own, by the participant's id.
VOTER = "voter-"
# What is done with once a button has written it down.
FIELDS: Mapping[str, Sequence[str]] = {
    "vote": (
        "others",
        "votes_for",
        "votes_against",
        "abstained",
        "not_voted",
        "wording",
        "mover",
        "majority",
        "alternatives",
        "repeats",
        "by_name",
        "at",
        "reason",
    ),
    "hear": ("heard", "heard_seen"),
    "say": ("speaker", "said"),
    "opine": ("author", "opinion"),
    "decide": ("text", "executor", "executor_words", "due_on", "form", "of_vote"),
    "save": (),
}


class QuestionForm(Form):
    """All that is typed under a question; `do` is the button, `seen` what the clerk had there."""

    do: str = "save"
    key: str = ""
    sheet: str = ""
    seen: str = ""
    heard: str = ""
    heard_seen: str = ""
    speaker: str = ""
    said: str = ""
    author: str = ""
    opinion: str = ""
    others: str = ""
    votes_for: str = ""
    votes_against: str = ""
    abstained: str = ""
    not_voted: str = ""
    wording: str = ""
    mover: str = ""
    majority: str = ""
    alternatives: str = ""
    repeats: str = ""
    by_name: tuple[str, ...] = ()
    at: str = ""
    text: str = ""
    executor: str = ""
    executor_words: str = ""
    due_on: str = ""
    form: str = DecisionForm.INTERNAL.value
    of_vote: str = ""
    reason: str = ""


class Given:
    """The form as it came: its own fields, and how each voter voted by the participant's id."""

    def __init__(self, visit: Visit) -> None:
        own = {name: each for name, each in visit.sent.items() if not name.startswith(VOTER)}
        self.form = replace(visit, sent=own).form(QuestionForm)
        self.choices = {
            name.removeprefix(VOTER)[:36]: Choice(values[-1])
            for name, values in visit.sent.items()
            if name.startswith(VOTER) and values and values[-1] in tuple(Choice)
        }

    def fields(self) -> dict[str, str]:
        """Return what is kept of it while somebody types."""
        kept = self.form.model_dump(exclude={"do", "key", "sheet", "seen", "by_name"})
        kept["by_name"] = ",".join(self.form.by_name)
        return {**kept, **{VOTER + who: choice.value for who, choice in self.choices.items()}}

    def vote(self, position: int, members: Sequence[Member], *, general: bool) -> Vote:
        """Return the vote that was entered.

        Raises:
            UsageFault: a number or a time is none.
        """
        form = self.form
        called = {each.row.id: names.called(each, general=general) for each in members}
        numbers = [
            refusals.whole(each)
            for each in (form.votes_for, form.votes_against, form.abstained, form.not_voted)
        ]
        counted = any(each is not None for each in numbers)
        return Vote(
            position=position,
            choices={called[who]: how for who, how in self.choices.items() if who in called},
            count=Count(*(each or 0 for each in numbers)) if counted else None,
            others=Choice.FOR if form.others and not counted else None,
            wording=_lines(form.wording),
            question=form.majority,
            mover=form.mover,
            alternatives=refusals.whole(form.alternatives),
            repeats=form.repeats,
            by_name=[called[who] for who in form.by_name if who in called],
            at=refusals.time_of(form.at),
            seen=form.seen,
        )

    def point(self, position: int) -> NewPoint:
        """Return the point that was entered.

        Raises:
            UsageFault: the day is none.
        """
        form = self.form
        executors = [each.strip() for each in form.executor.split(";")]
        return NewPoint(
            position=position,
            text=_lines(form.text),
            executors=[each for each in executors if each],
            executor_words=form.executor_words,
            due_on=refusals.day_of(form.due_on),
            form=next((f for f in DecisionForm if f.value == form.form), DecisionForm.INTERNAL),
            vote=refusals.whole(form.of_vote),
        )


def _lines(text: str) -> str:
    return "\n".join(text.strip().splitlines())
