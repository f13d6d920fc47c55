"""What follows from facts: one status, bytes before trust, certainty before doubt (SIG-2)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures.cms.facts import Facts, verdict

MOMENTS = st.datetimes(
    dt.datetime(2026, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
    dt.datetime(2028, 1, 1),  # noqa: DTZ001
    timezones=st.just(dt.UTC),
)
MAYBE = st.none() | MOMENTS
FACTS = st.builds(
    Facts,
    moment=MOMENTS,
    readable=st.booleans(),
    supported=st.booleans(),
    digest_holds=st.booleans(),
    value_holds=st.booleans(),
    modified=st.booleans(),
    anchored=st.booleans(),
    usable=st.booleans(),
    revocation_known=st.booleans(),
    valid_from=MAYBE,
    valid_to=MAYBE,
    revoked_at=MAYBE,
    proved_at=MAYBE,
)
BYTES = ("readable", "supported", "digest_holds", "value_holds")
TRUSTED = ("anchored", "usable", "revocation_known")
GOOD = frozenset({SignatureFinding.VALID, SignatureFinding.VALID_THEN})
OF_BYTES = frozenset(
    {SignatureFinding.BROKEN, SignatureFinding.UNCHECKED, SignatureFinding.CHANGED}
)


def changed(facts: Facts, **facets: Any) -> Facts:
    """Return the facts with some of them told otherwise."""
    return dataclasses.replace(facts, **facets)


@given(FACTS)
def test_good_is_only_what_every_fact_speaks_for(facts: Facts) -> None:
    if verdict(facts) in GOOD:
        assert all(getattr(facts, name) for name in (*BYTES, *TRUSTED))
        assert not facts.modified
        assert facts.valid_from is None or facts.valid_from <= facts.judged
        for end in (facts.valid_to, facts.revoked_at):
            assert end is None or facts.judged < end


@given(FACTS)
def test_valid_now_needs_no_proof_of_another_moment(facts: Facts) -> None:
    if verdict(facts) is SignatureFinding.VALID:
        for end in (facts.valid_to, facts.revoked_at):
            assert end is None or facts.moment < end


@given(FACTS, st.sampled_from(TRUSTED), st.booleans())
def test_what_is_known_of_trust_never_outweighs_the_bytes(
    facts: Facts, name: str, value: bool
) -> None:
    found = verdict(facts)
    if found in OF_BYTES:
        assert verdict(changed(facts, **{name: value})) is found


@given(FACTS, st.sampled_from(TRUSTED))
def test_a_doubt_more_makes_nothing_better(facts: Facts, name: str) -> None:
    doubted = verdict(changed(facts, **{name: False}))
    assert doubted is verdict(facts) or doubted is SignatureFinding.UNTRUSTED
    assert doubted not in GOOD


@given(FACTS, st.sampled_from(BYTES))
def test_bytes_that_do_not_fit_are_never_good(facts: Facts, name: str) -> None:
    assert verdict(changed(facts, **{name: False})) in OF_BYTES


@given(FACTS, MOMENTS)
def test_a_revocation_at_the_judged_moment_is_told_whatever_else_is_doubted(
    facts: Facts, revoked: dt.datetime
) -> None:
    assume(revoked <= facts.judged)
    found = verdict(changed(facts, revoked_at=revoked))
    assert found in OF_BYTES | {SignatureFinding.REVOKED}


@given(FACTS)
def test_a_missing_algorithm_is_never_held_against_the_document(facts: Facts) -> None:
    found = verdict(changed(facts, readable=True, supported=False))
    assert found is SignatureFinding.UNCHECKED
