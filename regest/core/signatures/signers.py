"""The signers that plugins bring: found when first asked, and never a reason to call anything bad.

Checks happen outside any unit of work: containers are other people's files.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType

import structlog

from regest.core.hooks.declarations import Declarations
from regest.core.hooks.types import SignatureFinding, Signer, SignerAnswer, SignerDeclaration

log = structlog.get_logger(__name__)

Signers = Mapping[str, SignerDeclaration]
NOBODY: Signers = MappingProxyType({})
UNCHECKED = SignerAnswer(finding=SignatureFinding.UNCHECKED)


def signers_of(declared: Declarations) -> Signers:
    """Return by kind who checks which signatures."""
    return {each.value.name: each.value for each in declared.signers}


def examined(signers: Signers, kind: str, content: bytes, container: bytes) -> SignerAnswer:
    """Ask the signer of `kind` about a container; a missing or failing one leaves it unchecked."""
    declared = signers.get(kind)
    if declared is None:
        return UNCHECKED
    try:
        answer: object = _signer(declared).check(content, container)
    except (Exception, SystemExit):
        log.exception("signer_failed", kind=kind, target=declared.target)
        return UNCHECKED
    return answer if isinstance(answer, SignerAnswer) else UNCHECKED


def _signer(declared: SignerDeclaration) -> Signer:
    module, _colon, attribute = declared.target.partition(":")
    signer: Signer = getattr(importlib.import_module(module), attribute)
    return signer
