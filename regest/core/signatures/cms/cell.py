"""The jobs of the child that checks signatures; nothing here is imported by the server."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from regest.core.base.messages import Message
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import answers, bundle, certificates
from regest.core.signatures.cms.container import NoContainer
from regest.core.signatures.cms.container import signers as signers_in

Reply = tuple[Mapping[str, object], Sequence[bytes]]


def check_container(packed: bytes, moment: str) -> Reply:
    """Return what each signature of a container is worth; `packed` as `signer` makes it."""
    content, container, *trusted = bundle.unpack(packed)
    return _told(checked(content, container, _trust(trusted, moment)))


def check_pdf(packed: bytes, moment: str) -> Reply:
    """Return what each signature within a PDF is worth; none for a PDF without any."""
    # Containers have nothing to do with it, and it is large.
    from regest.core.signatures.cms import pdf

    content, *trusted = bundle.unpack(packed)
    return _told(pdf.checked(content, _trust(trusted, moment)))


def checked(content: bytes, container: bytes, trust: Trust) -> list[SignerAnswer]:
    """Return what each signature of a container is worth upon `content`; never empty."""
    try:
        found = signers_in(container, content, (*trust.others, *trust.roots))
    except NoContainer as fault:
        return [_broken(fault.reason)]
    return [certificates.answered(each, trust) for each in found]


def _broken(reason: Message) -> SignerAnswer:
    return SignerAnswer(finding=SignatureFinding.BROKEN, remarks=(reason,))


def _trust(trusted: Sequence[bytes], moment: str) -> Trust:
    roots, others, lists = (tuple(bundle.unpack(each)) for each in trusted)
    return Trust(moment=dt.datetime.fromisoformat(moment), roots=roots, others=others, lists=lists)


def _told(found: Sequence[SignerAnswer]) -> Reply:
    return {"answers": [answers.pack(each) for each in found]}, ()
