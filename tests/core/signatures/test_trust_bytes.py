"""Certificates and lists that somebody spoilt: each is read or refused, none is a fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from regest.core.hooks.types import ExtractionFault
from regest.core.signatures.cms import bundle, reading_trust
from regest.core.signatures.cms.reading_trust import Reply
from tests.support.pki import Authority
from tests.support.trust import bundle as p7b

ROOT = Authority("Головной УЦ")
ISSUING = ROOT.authority("УЦ связи")
CERTIFICATES = (ROOT.der, ISSUING.pem, p7b(ROOT, ISSUING))
LISTS = (ROOT.crl(), ISSUING.crl())
SPOILT = st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=5)


def spoilt(content: bytes, changes: list[tuple[float, int]]) -> bytes:
    """Return `content` with other bytes at some places of it."""
    changed = bytearray(content)
    for place, value in changes:
        changed[int(place * len(changed))] = value
    return bytes(changed)


def read(job: Callable[[bytes], Reply], content: bytes) -> list[Any]:
    """Return what each certificate or list says; nothing when the file is refused with words."""
    try:
        told, parts = job(content)
    except ExtractionFault as fault:
        return [] if fault.reason.text("en") else [fault]
    found: list[Any] = list(told["found"])  # type: ignore[call-overload]
    assert len(found) == len(bundle.unpack(parts[0])) > 0
    return found


@given(st.sampled_from(CERTIFICATES), SPOILT)
def test_spoilt_certificates(content: bytes, changes: list[tuple[float, int]]) -> None:
    for each in read(reading_trust.read_certificates, spoilt(content, changes)):
        assert each["role"] in {"root", "intermediate", "leaf"}


@given(st.sampled_from(LISTS), SPOILT)
def test_spoilt_lists(content: bytes, changes: list[tuple[float, int]]) -> None:
    """No certificate confirms a list that was changed."""
    changed = spoilt(content, changes)
    packed = bundle.pack([changed, bundle.pack([ROOT.der, ISSUING.der])])
    for each in read(reading_trust.read_lists, packed):
        assert changed == content or not each["confirmed_by"]
