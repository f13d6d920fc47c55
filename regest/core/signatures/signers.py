"""Who checks which kind of containers: found when first asked, never a reason to call one bad.

Checks happen outside any unit of work: containers are other people's files.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType

import structlog

from regest.core.catalogue.components import bears_signatures
from regest.core.hooks.declarations import Declarations
from regest.core.hooks.signature_types import (
    SignatureFinding,
    Signer,
    SignerAnswer,
    SignerDeclaration,
    Trust,
)
from regest.core.signatures.tables import CERTIFICATE

log = structlog.get_logger(__name__)

Signers = Mapping[str, SignerDeclaration]
NOBODY: Signers = MappingProxyType({})
UNCHECKED = (SignerAnswer(finding=SignatureFinding.UNCHECKED),)


def signers_of(declared: Declarations) -> Signers:
    """Return by kind who checks which signatures."""
    return {each.value.name: each.value for each in declared.signers}


def examined(
    signers: Signers, kind: str, content: bytes, container: bytes, trust: Trust
) -> tuple[SignerAnswer, ...]:
    """Ask the signer of `kind` about a container; a missing or failing one leaves it unchecked."""
    declared = signers.get(kind)
    if declared is None:
        return UNCHECKED
    try:
        given: tuple[object, ...] = tuple(_signer(declared).check(content, container, trust))
    except (Exception, SystemExit):
        log.exception("signer_failed", kind=kind, target=declared.target)
        return UNCHECKED
    answers = tuple(each for each in given if isinstance(each, SignerAnswer))
    return answers if answers and len(answers) == len(given) else UNCHECKED


def examined_within(signers: Signers, content: bytes, trust: Trust) -> tuple[SignerAnswer, ...]:
    """Ask about the signatures within a PDF; empty for a file without any.

    Files that bear no sign of it are told from here, without asking anybody.
    """
    declared = signers.get(CERTIFICATE)
    if declared is None or not bears_signatures(content):
        return ()
    try:
        check_pdf = getattr(_signer(declared), "check_pdf", None)
        given: tuple[object, ...] = tuple(check_pdf(content, trust)) if check_pdf else UNCHECKED
    except (Exception, SystemExit):
        log.exception("signer_failed", kind=CERTIFICATE, target=declared.target)
        return UNCHECKED
    answers = tuple(each for each in given if isinstance(each, SignerAnswer))
    return answers if len(answers) == len(given) else UNCHECKED


def _signer(declared: SignerDeclaration) -> Signer:
    module, _colon, attribute = declared.target.partition(":")
    signer: Signer = getattr(importlib.import_module(module), attribute)
    return signer
