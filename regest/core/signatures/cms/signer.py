"""The signer of certificate signatures: our side; other people's bytes are read in a child."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence

from regest.core.base.messages import Message, _
from regest.core.documents import child
from regest.core.documents.limits import LIMITS, Limits
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import answers, bundle

_CHECK = "regest.core.signatures.cms.cell:check_container"
_CHECK_PDF = "regest.core.signatures.cms.cell:check_pdf"
_RANGE = b"/ByteRange"
# What was added after each signature is compared object by object: 450 pages take 3 s.
_PDF_LIMITS = Limits.within(cpu_seconds=30, memory_bytes=1 << 30)


class CertificateSigner:
    """Checks CMS containers (.sig, .p7s, .sgn, .p7m), DER or Base64, detached or attached."""

    def check(self, content: bytes, container: bytes, trust: Trust) -> Sequence[SignerAnswer]:
        """Return what each signature in `container` is worth upon `content`; never empty."""
        return _asked(_CHECK, (content, container), trust)

    def check_pdf(self, content: bytes, trust: Trust) -> Sequence[SignerAnswer]:
        """Return what each signature within a PDF is worth; empty for a PDF without any."""
        # A signature names places in the file, so it never stands compressed: none is to be read.
        if _RANGE not in content:
            return ()
        return _asked(_CHECK_PDF, (content,), trust, _PDF_LIMITS)


signer = CertificateSigner()


def available() -> bool:
    """Say whether the libraries that check certificate signatures are installed (extra `pki`)."""
    return importlib.util.find_spec("pyhanko") is not None


def _asked(
    job: str, subjects: Sequence[bytes], trust: Trust, limits: Limits = LIMITS
) -> Sequence[SignerAnswer]:
    if not available():
        return (_unchecked(_("certificate signatures are checked with `pip install regest[pki]`")),)
    given = bundle.pack(
        [
            *subjects,
            bundle.pack(trust.roots),
            bundle.pack(trust.others),
            bundle.pack(trust.lists),
        ]
    )
    try:
        reply = child.work(job, given, {"moment": trust.moment.isoformat()}, limits)
        found = reply.data["answers"]
        if not isinstance(found, list):
            raise TypeError("answers are no list")
        return tuple(answers.unpack(each) for each in found)
    except child.ChildFault as fault:
        return (_unchecked(fault.reason),)
    except (KeyError, TypeError, ValueError):
        return (_unchecked(_("the reading program failed")),)


def _unchecked(why: Message) -> SignerAnswer:
    return SignerAnswer(finding=SignatureFinding.UNCHECKED, remarks=(why,))
