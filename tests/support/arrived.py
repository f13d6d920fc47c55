"""Records that arrived with signatures: files and containers put into a deployment's catalogue."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import cast

import pytest

from regest.core.catalogue import components, registration
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents import cell, child
from regest.core.hooks.types import ExtractionFault
from regest.core.signatures.trust_keeping import Wish
from regest.kit import trusting
from regest.kit.house import House
from regest.kit.trusting import TrustFile
from tests.support.pki import Authority

CLASS = "handover_act"
TEXT = "О проведении семинара".encode()


def file_of(
    house: House, name: str, content: bytes, role: ComponentRole = ComponentRole.MAIN
) -> PreparedFile:
    """Put a file into the store, as any way in does."""
    deployment = house.deployment
    return components.prepare(deployment.blobs, deployment.read_text, name, content, role)


def registered(
    house: House, files: Sequence[tuple[str, bytes]], containers: Mapping[str, bytes] | None = None
) -> str:
    """Register a record with these files, the first of them the main one; return its id."""
    given = [
        file_of(house, name, content, ComponentRole.ANNEX if place else ComponentRole.MAIN)
        for place, (name, content) in enumerate(files)
    ]
    given += [
        file_of(house, name, content, ComponentRole.SIGNATURE)
        for name, content in (containers or {}).items()
    ]
    with house.work() as work:
        draft = Draft(CLASS, "О семинаре", files=tuple(given))
        return registration.register(work, house.deployment.calls, draft).record.id


def trusts(house: House, root: Authority, *others: Authority, lists: bool = True) -> None:
    """Let an administrator trust a root and all the lists of it and of others."""
    trusting.add_certificates(house, [TrustFile("уц.cer", root.pem)], Wish())
    if others:
        bundle = b"".join(each.pem for each in others)
        trusting.add_certificates(house, [TrustFile("уц.p7b", bundle)], Wish())
    if lists:
        for each in (root, *others):
            trusting.add_lists(house, [TrustFile("уц.crl", each.crl())], older=True)


def read_here(patch: pytest.MonkeyPatch) -> None:
    """Let the jobs of children be done in this process: so they cost a tenth."""

    def work(job: str, content: bytes, told: Mapping[str, str], *_rest: object) -> child.Answer:
        do = cast("cell.Job", cell.load(job))
        try:
            data, parts = do(content, **told)
        except ExtractionFault as fault:
            raise child.ChildFault(fault.reason) from fault
        return child.Answer(json.loads(json.dumps(data)), tuple(parts))

    patch.setattr(child, "work", work)
