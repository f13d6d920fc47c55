"""What the values of the tables are called in the language of whoever reads."""

from __future__ import annotations

from regest.api import Message, Titles
from regest.plugins.mentoring.matching.model import Case, Criterion
from regest.plugins.mentoring.tables.lists import ListState, Origin
from regest.plugins.mentoring.tables.pairs import Doubt, Ending, Form, PairState, Topic
from regest.plugins.mentoring.words import _

TOPICS = {
    Topic.POLICY: Titles(ru="политика в области качества", en="quality policy"),
    Topic.COUNCIL: Titles(
        ru="планы и работа совета по качеству", en="plans and work of the quality council"
    ),
    Topic.AUDIT: Titles(ru="работа группы аудиторов", en="work of the group of auditors"),
    Topic.ANALYSIS: Titles(
        ru="анализ результативности и эффективности СМК",
        en="analysis of the system's effectiveness",
    ),
    Topic.CORRECTION: Titles(
        ru="план корректирующих и предупреждающих действий",
        en="plan of corrective and preventive actions",
    ),
}
CRITERIA = {
    Criterion.BOTH: Titles(ru="территория и отрасль", en="territory and sector"),
    Criterion.TERRITORY: Titles(ru="территория", en="territory"),
    Criterion.SECTOR: Titles(ru="отрасль", en="sector"),
    Criterion.NEITHER: Titles(
        ru="вне критерия, требует обоснования", en="outside the criterion, to be justified"
    ),
}


def topic_title(topic: Topic) -> Message:
    """Return one of the five topics of 3.16."""
    return {
        Topic.POLICY: _("quality policy"),
        Topic.COUNCIL: _("plans and work of the quality council"),
        Topic.AUDIT: _("work of the group of auditors"),
        Topic.ANALYSIS: _("analysis of effectiveness"),
        Topic.CORRECTION: _("corrective and preventive actions"),
    }[topic]


def option_title(name: str, *, chosen: bool) -> Message:
    """Return what an option keeps: the even load, or mentors who fit for more candidates."""
    if name == "even":
        return _("even load (chosen)") if chosen else _("even load")
    return _("more candidates covered (chosen)") if chosen else _("more candidates covered")


def criterion_title(criterion: str, *, justified: bool = False) -> Message:
    """Return what a pair has in common; outside the criterion, whether it is justified."""
    if justified and criterion == Criterion.NEITHER:
        return _("outside the criterion")
    return {
        Criterion.BOTH: _("territory and sector"),
        Criterion.TERRITORY: _("territory"),
        Criterion.SECTOR: _("sector"),
        Criterion.NEITHER: _("outside the criterion, to be justified"),
    }[Criterion(criterion)]


def case_title(case: str, mentors: int, candidates: int) -> Message:
    """Return which list is longer and what follows (3.16)."""
    figures = {"mentors": mentors, "candidates": candidates}
    return {
        Case.NOBODY: _("one of the lists is empty: {mentors} and {candidates}", **figures),
        Case.EQUAL: _(
            "as many mentors as candidates ({mentors} and {candidates}): one each", **figures
        ),
        Case.MORE_CANDIDATES: _(
            "more candidates than mentors ({candidates} and {mentors}): "
            "a mentor may have several candidates",
            **figures,
        ),
        Case.MORE_MENTORS: _(
            "more mentors than candidates ({mentors} and {candidates}): "
            "a candidate may have several mentors",
            **figures,
        ),
    }[Case(case)]


def list_state_title(state: ListState) -> Message:
    """Return where a list stands."""
    return {
        ListState.DRAFT: _.p("pair list", "proposed"),
        ListState.AGREEING: _.p("pair list", "being agreed"),
        ListState.AGREED: _.p("pair list", "agreed"),
        ListState.APPROVED: _.p("pair list", "approved"),
        ListState.DROPPED: _.p("pair list", "dropped"),
    }[state]


def origin_title(origin: Origin) -> Message:
    """Return how a pair came onto a list."""
    return {
        Origin.COMPUTED: _.p("pair", "computed"),
        Origin.MANUAL: _.p("pair", "by a person"),
        Origin.STANDING: _.p("pair", "works already"),
    }[origin]


def pair_state_title(state: PairState, *, in_doubt: bool = False) -> Message:
    """Return whether a pair works; one in doubt wants the chair."""
    if in_doubt and state is PairState.ACTIVE:
        return _.p("pair", "wants a decision of the chair")
    return {
        PairState.ACTIVE: _.p("pair", "works"),
        PairState.COMPLETED: _.p("pair", "completed"),
        PairState.TERMINATED: _.p("pair", "broken off"),
    }[state]


def doubt_title(doubt: Doubt) -> Message:
    """Return why a pair wants a decision."""
    return {
        Doubt.MENTOR_CERTIFICATE: _("the mentor's certificate of conformity has lapsed"),
        Doubt.MENTOR_LEFT: _("the mentor is no member any more"),
        Doubt.CANDIDATE_LEFT: _("the candidate is neither candidate nor member any more"),
    }[doubt]


def ending_title(ending: Ending) -> Message:
    """Return on what ground a pair ended."""
    return {
        Ending.CERTIFICATE: _("the candidate got the certificate of conformity"),
        Ending.DECISION: _("by a decision"),
        Ending.CHAIR_NOTE: _("by a note of the chair"),
        Ending.REPLACED: _("another mentor was approved"),
    }[ending]


def form_title(form: Form) -> Message:
    """Return how a consultation was held."""
    return {
        Form.VISIT: _("visit"),
        Form.ONLINE: _("online"),
        Form.PHONE: _("by phone"),
        Form.WRITTEN: _("in writing"),
    }[form]
