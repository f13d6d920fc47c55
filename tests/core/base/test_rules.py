"""Rules as data: what holds on a day, what a deployment may change, how many votes are needed."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.deadlines import Roll, Term, Unit
from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, Titles
from regest.core.base.rules import Rule, Rulebook, RuleOverride, Share, form_of, shown_value

TODAY = dt.date(2026, 11, 22)


def rule(name: str, value: str, since: dt.date = dt.date.min) -> Rule:
    title = Titles(ru="Правило", en="Rule")
    return Rule(name=name, title=title, value=value, clause="п. 4.7 Положения", valid_from=since)


BOOK = [
    rule("presidium.quorum", ">= 1/2"),
    rule("minutes.term", "5 calendar next"),
    rule("membership.minimum", "5"),
    rule("archive.source", "no"),
    rule("archive.name", "краевой"),
]


@pytest.mark.parametrize(
    ("share", "base", "needed"),
    [
        (">= 1/2", 11, 6),  # scenario 17: quorum of an odd list
        (">= 1/2", 12, 6),
        (">= 1/2", 7, 4),
        (">= 1/2", 8, 4),  # scenario 21: exactly half passes by 4.9
        ("> 1/2", 8, 5),  # … and not by 3.8
        ("> 1/2", 9, 5),
        (">= 2/3", 13, 9),  # scenario 22: two thirds of the roster
        (">= 2/3", 12, 8),
        (">= 2/3", 11, 8),
    ],
)
def test_a_share_says_how_many_are_needed(share: str, base: int, needed: int) -> None:
    assert Share.parse(share).needed(base) == needed


@given(st.fractions(0, 1), st.booleans(), st.integers(1, 500))
def test_the_needed_number_is_the_least_that_does(
    fraction: Fraction, exceeded: bool, base: int
) -> None:
    share = Share(fraction, exceeded)
    needed = share.needed(base)

    def enough(votes: int) -> bool:
        return votes > fraction * base if exceeded else votes >= fraction * base

    assert enough(needed)
    assert needed == 0 or not enough(needed - 1)
    assert Share.parse(str(share)) == share


def test_each_form_has_its_getter() -> None:
    book = Rulebook(BOOK)
    assert book.share("presidium.quorum", TODAY) == Share(Fraction(1, 2), exceeded=False)
    assert book.term("minutes.term", TODAY) == Term(5, Unit.CALENDAR, Roll.NEXT, "minutes.term")
    assert book.whole("membership.minimum", TODAY) == 5
    assert book.flag("archive.source", TODAY) is False
    assert book.value("archive.name", TODAY) == "краевой"


def test_a_rule_holds_from_its_first_day() -> None:
    since = dt.date(2026, 9, 1)
    book = Rulebook(
        [rule("minutes.term", "5 calendar next"), rule("minutes.term", "5 working next", since)]
    )

    assert book.term("minutes.term", since - dt.timedelta(days=1)).unit is Unit.CALENDAR
    assert book.term("minutes.term", since).unit is Unit.WORKING
    assert [version.value for version in book.listing(TODAY)] == ["5 working next"]


def test_a_rule_of_the_future_is_not_in_force() -> None:
    book = Rulebook([rule("minutes.term", "5 calendar next", dt.date(2027, 1, 1))])
    assert book.listing(TODAY) == ()
    with pytest.raises(UsageFault) as fault:
        book.value("minutes.term", TODAY)
    assert fault.value.code == "rule_missing"


def test_a_deployment_sets_its_own_value() -> None:
    """The clause stays, the source names where the value was changed."""
    book = Rulebook(BOOK, {"minutes.term": RuleOverride(value="5 working next")})
    own = book.in_force("minutes.term", TODAY)

    assert own.value == "5 working next"
    assert (own.clause, own.source) == ("п. 4.7 Положения", "regest.toml")
    assert book.overridden == {"minutes.term"}


def test_a_dated_override_leaves_the_days_before_alone() -> None:
    """A decision of the body changes the rule from its day, not for papers already measured."""
    since = dt.date(2026, 12, 1)
    book = Rulebook(
        BOOK,
        {"minutes.term": RuleOverride(value="5 working next", valid_from=since, basis="пр. № 4")},
    )
    assert book.value("minutes.term", TODAY) == "5 calendar next"
    assert book.in_force("minutes.term", since).source == "пр. № 4"


def test_an_override_has_the_form_of_the_rule() -> None:
    with pytest.raises(UsageFault) as fault:
        Rulebook(BOOK, {"presidium.quorum": RuleOverride(value="6")})
    assert fault.value.code == "rule_value"
    text = fault.value.text("en")
    assert "presidium.quorum" in text
    assert "п. 4.7 Положения" in text
    assert "'>= 1/2'" in text


def test_an_override_of_a_rule_nobody_declares_is_kept_aside() -> None:
    """Its plugin may be switched off: nothing is lost and nothing breaks."""
    book = Rulebook(BOOK, {"journal.reminder": RuleOverride(value="3")})
    assert book.unknown == ("journal.reminder",)
    assert book.overridden == frozenset()


def test_a_rule_declared_twice_is_an_error() -> None:
    with pytest.raises(UsageFault) as fault:
        Rulebook([*BOOK, rule("minutes.term", "7 calendar next")])
    assert fault.value.code == "rule_doubled"
    assert "minutes.term" in fault.value.text("en")


def test_a_wrong_form_is_named_when_asked_for() -> None:
    with pytest.raises(UsageFault) as fault:
        Rulebook(BOOK).whole("minutes.term", TODAY)
    assert fault.value.code == "rule_value"
    assert "'5 calendar next'" in fault.value.text("en")


@pytest.mark.parametrize(
    ("value", "form", "shown"),
    [
        (">= 1/2", "share", "at least 1/2"),
        ("> 2/3", "share", "more than 2/3"),
        ("5 calendar next", "term", "5 calendar days; a day off moves to the next working day"),
        ("1 month previous", "term", "1 month; a day off moves to the preceding working day"),
        ("3 year none", "term", "3 years"),
        ("1 working", "term", "1 working day"),
        ("yes", "flag", "yes"),
        ("250", "number", "250"),
        ("> 1/0", "word", "> 1/0"),
    ],
)
def test_a_value_is_shown_as_people_say_it(value: str, form: str, shown: str) -> None:
    assert form_of(value) == form
    text = shown_value(value)
    assert (text.text("en") if isinstance(text, Message) else text) == shown
