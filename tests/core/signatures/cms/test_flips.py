"""Bits turned over by chance or by hand: no such signature is ever called valid."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures.cms.cell import checked
from regest.core.signatures.cms.container import PARSING, NoContainer, signers
from tests.support.pki import signed
from tests.support.signature_office import CONTENT, SIGNED, Office, opened

OFFICE = opened()
TRUST = OFFICE.trust()
CONTAINER = signed(OFFICE.chair, CONTENT, at=SIGNED)
FEW = settings(max_examples=60, deadline=None)


def turned(given_bytes: bytes, place: int, bit: int) -> bytes:
    """Return the bytes with one bit of one of them turned over."""
    return given_bytes[:place] + bytes([given_bytes[place] ^ (1 << bit)]) + given_bytes[place + 1 :]


def of_what(container: bytes) -> tuple[bytes, ...] | None:
    """Return all that a signature rests on: its value, attributes and the signer's certificate."""
    try:
        (one,) = signers(container, CONTENT, ())
        told, value = one.signer_info["signed_attrs"].dump(), bytes(one.signer_info["signature"])
        return told, value, one.certificate.dump() if one.certificate is not None else b""
    except (NoContainer, *PARSING):
        return None


UNTOUCHED = of_what(CONTAINER)


@FEW
@given(st.integers(0, len(CONTENT) - 1), st.integers(0, 7))
def test_a_bit_of_the_document_is_enough(place: int, bit: int) -> None:
    (answer,) = checked(turned(CONTENT, place, bit), CONTAINER, TRUST)
    assert answer.finding is SignatureFinding.CHANGED


@FEW
@given(st.integers(0, len(CONTAINER) - 1), st.integers(0, 7))
def test_a_bit_of_what_the_signature_rests_on_is_enough(place: int, bit: int) -> None:
    spoilt = turned(CONTAINER, place, bit)
    found = checked(CONTENT, spoilt, TRUST)
    assert found
    if of_what(spoilt) != UNTOUCHED:
        assert all(each.finding is not SignatureFinding.VALID for each in found)


@FEW
@given(st.data())
def test_a_bit_of_the_value_breaks_it(data: st.DataObject) -> None:
    (one,) = signers(CONTAINER, CONTENT, ())
    value = bytes(one.signer_info["signature"])
    start = CONTAINER.index(value)
    place = data.draw(st.integers(start + 4, start + len(value) - 1))
    (answer,) = checked(CONTENT, turned(CONTAINER, place, data.draw(st.integers(0, 7))), TRUST)
    assert answer.finding is SignatureFinding.BROKEN


@FEW
@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(container: bytes) -> None:
    for each in (container, b"\x30" + container):
        (answer,) = checked(CONTENT, each, TRUST)
        assert answer.finding is SignatureFinding.BROKEN


@pytest.mark.parametrize("step", [1, 7])
def test_a_piece_left_out_leaves_no_valid_signature(step: int) -> None:
    for start in range(0, len(CONTAINER) - step, 53):
        spoilt = CONTAINER[:start] + CONTAINER[start + step :]
        found = checked(CONTENT, spoilt, TRUST)
        assert all(each.finding is not SignatureFinding.VALID for each in found), start


def test_the_untouched_container_is_valid(office: Office) -> None:
    assert office.root.der != OFFICE.root.der
    (answer,) = checked(CONTENT, CONTAINER, TRUST)
    assert answer.finding is SignatureFinding.VALID
