"""Containers and signed PDFs that belong to no record yet: what they are worth; nothing is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regest.core.catalogue.components import read_file
from regest.core.hooks.signature_types import SignerAnswer
from regest.core.signatures import signers, trust
from regest.core.signatures.checking import GOOD, OPEN, Finding
from regest.core.signatures.cms.content import content_within
from regest.core.signatures.examining import examine
from regest.core.signatures.matching import Candidate
from regest.core.signatures.tables import CERTIFICATE
from regest.kit.house import House


@dataclass(frozen=True, slots=True)
class LooseFile:
    """A file that belongs to no record yet, as it came."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class LooseFinding:
    """What was found of a container, or of the signatures within a PDF (`container` is None).

    Both are places among those given; `file` is None when the container is upon none of them.
    """

    file: int | None
    container: int | None
    answers: tuple[SignerAnswer, ...]


def loose_files(paths: Sequence[Path]) -> list[LooseFile]:
    """Return files that a person named.

    Raises:
        UsageFault: one cannot be read.
    """
    return [LooseFile(path.name, read_file(path)) for path in paths]


def examine_loose(
    house: House, files: Sequence[LooseFile], containers: Sequence[LooseFile]
) -> list[LooseFinding]:
    """Say what each container is worth, and each signature within a PDF; call it outside works."""
    with house.read() as session:
        relied = trust.trust_at(session, house.deployment.database.clock.now())
    known = signers.signers_of(house.deployment.plugins.declared)
    candidates = [
        Candidate(str(place), each.name, hashlib.sha256(each.content).hexdigest(), place == 0)
        for place, each in enumerate(files)
    ]
    found = []
    for place, each in enumerate(containers):
        examined = examine(
            each.name,
            each.content,
            candidates,
            read=lambda candidate: files[int(candidate.key)].content,
            ask=lambda content, brought: signers.examined(
                known, CERTIFICATE, content, brought, relied
            ),
            within=content_within,
        )
        file = int(examined.candidate.key) if examined.candidate is not None else None
        found.append(LooseFinding(file, place, examined.answers))
    for place, pdf in enumerate(files):
        answers = signers.examined_within(known, pdf.content, relied)
        if answers:
            found.append(LooseFinding(place, None, answers))
    return found


def speaks_against(answer: SignerAnswer) -> bool:
    """Say whether something speaks against a signature: more than that it is not confirmed."""
    return Finding(answer.finding.value) not in GOOD | OPEN


def plain_loose(
    files: Sequence[LooseFile], containers: Sequence[LooseFile], found: Sequence[LooseFinding]
) -> list[dict[str, Any]]:
    """Return what was found as programs are told."""
    return [
        {
            "file": files[each.file].name if each.file is not None else None,
            "container": containers[each.container].name if each.container is not None else None,
            "signatures": [_plain(answer) for answer in each.answers],
        }
        for each in found
    ]


def _plain(answer: SignerAnswer) -> dict[str, Any]:
    moments = ("valid_from", "valid_to", "claimed_at", "proved_at", "revoked_at")
    texts = ("owner", "organisation", "serial", "issuer", "algorithm", "tool")
    return {
        "finding": answer.finding.value,
        **{name: getattr(answer, name) for name in texts},
        **{name: at.isoformat() if (at := getattr(answer, name)) else None for name in moments},
        "remarks": [str(each) for each in answer.remarks],
    }
