"""Records that arrived with signatures: files and containers put into a deployment's catalogue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.catalogue import components, registration
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.tables import ComponentRole
from regest.kit.house import House

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
