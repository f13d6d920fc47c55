"""pyHanko's own verdict upon a whole container, beside ours."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable

import pytest
from asn1crypto import x509
from pyhanko.sign.validation import async_validate_detached_cms
from pyhanko_certvalidator import ValidationContext

from regest.core.hooks.signature_types import SignatureFinding, Trust
from regest.core.signatures.cms.container import signed_data
from tests.support.pki import Authority, moment, signed
from tests.support.signature_office import CONTENT, NOW, Office, only, opened


def accepted(content: bytes, container: bytes, trust: Trust) -> bool:
    """Say whether pyHanko finds a signature sound and trusted, with every list asked for."""
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(each) for each in trust.roots],
        other_certs=[x509.Certificate.load(each) for each in trust.others],
        crls=list(trust.lists),
        moment=trust.moment,
        revocation_mode="require",
    )
    status = asyncio.run(
        async_validate_detached_cms(
            io.BytesIO(content), signed_data(container), signer_validation_context=context
        )
    )
    return bool(status.valid and status.intact and status.trusted)


def _revoked() -> tuple[bytes, bytes, Trust]:
    office = opened()
    office.issuing.revoke(office.chair, moment(2026, 10, 1))
    return CONTENT, signed(office.chair, CONTENT), office.trust()


CASES: dict[str, Callable[[Office], tuple[bytes, bytes, Trust]]] = {
    "valid": lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust()),
    "valid by RSA": lambda o: (CONTENT, signed(o.secretary, CONTENT, digest="sha512"), o.trust()),
    "changed": lambda o: (CONTENT[1:], signed(o.chair, CONTENT), o.trust()),
    "expired": lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust(moment(2027, 9, 1))),
    "no root": lambda o: (
        CONTENT,
        signed(o.chair, CONTENT),
        o.trust(roots=(Authority("Чужой УЦ").der,)),
    ),
    "no list": lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust(lists=(o.root.crl(),))),
    "stale list": lambda o: (
        CONTENT,
        signed(o.chair, CONTENT),
        o.trust(lists=(o.root.crl(), o.issuing.crl(moment(2026, 1, 1), moment(2026, 2, 1)))),
    ),
    "revoked": lambda _office: _revoked(),
    "not for signing": lambda o: (
        CONTENT,
        signed(o.issuing.person("Рябова", usage="encrypt"), CONTENT),
        o.trust(),
    ),
    "weak": lambda o: (CONTENT, signed(o.secretary, CONTENT, digest="sha1"), o.trust()),
}


@pytest.mark.parametrize("case", CASES)
def test_pyhanko_and_we_come_to_the_same(office: Office, case: str) -> None:
    content, container, trust = CASES[case](office)
    assert trust.moment >= NOW
    ours = only(content, container, trust).finding is SignatureFinding.VALID
    assert ours is accepted(content, container, trust)
    assert ours is case.startswith("valid")
