"""What later versions add to a preset, brought to deployments that were founded before them.

A deployment keeps what its preset has offered it so far, a fact per kind of data. An upgrade brings
what was never offered; what was offered and is not there any more was taken away by a person and
does not come back. Rules need none of this: they are read from the preset itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.preset_kinds import KINDS, Item, Kind
from regest.core.presets.shapes import Preset
from regest.core.store.tables import DeploymentFact
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class Addition:
    """What an entry of a preset has that was never offered; without parts the entry is new."""

    kind: str
    entry: str
    parts: tuple[str, ...]

    def as_dict(self) -> dict[str, object]:
        """Return `{kind, entry, parts}`."""
        return {"kind": self.kind, "entry": self.entry, "parts": list(self.parts)}


def note_offers(work: Work, preset: Preset) -> None:
    """Keep that all the preset says was offered, when a deployment is founded.

    The caller witnesses.
    """
    for kind in KINDS:
        _keep(work, kind, kind.offered(preset))


def bring_additions(work: Work, preset: Preset) -> tuple[Addition, ...]:
    """Add what the preset offers and never offered before, and witness it; empty when all is known.

    A deployment of a version that kept no offers is taken to have been offered what it holds: such
    versions could take nothing away.
    """
    brought: list[Addition] = []
    noted = False
    for kind in KINDS:
        new, kept = _new(work.session, kind, preset), _kept(work.session, kind)
        before = kind.held(work.session) if kept is None else kept
        kind.add(work, preset, new)
        brought.extend(_told(kind, new))
        known = kind.offered(preset) | before
        if known != kept:
            _keep(work, kind, known)
            noted = True
    if noted:
        detail = {f"{each.kind}.{each.entry}": list(each.parts) for each in brought}
        work.witness("preset.extended", "deployment", preset.name, detail)
    return tuple(brought)


def missing_additions(session: Session, preset: Preset) -> tuple[Addition, ...]:
    """Return what `bring_additions` would add."""
    return tuple(each for kind in KINDS for each in _told(kind, _new(session, kind, preset)))


def _new(session: Session, kind: Kind, preset: Preset) -> set[Item]:
    """Return what was never offered and is not there; an entry that was removed gets no parts."""
    held = kind.held(session)
    new = kind.offered(preset) - held - (_kept(session, kind) or set())
    entries = {entry for entry, part in held | new if not part}
    return {(entry, part) for entry, part in new if entry in entries}


def _told(kind: Kind, items: Iterable[Item]) -> list[Addition]:
    parts: dict[str, list[str]] = {}
    for entry, part in sorted(items):
        parts.setdefault(entry, []).append(part)
    # A new entry's empty part comes first, and brings the others with it.
    return [
        Addition(kind.name, entry, tuple(found) if found[0] else ())
        for entry, found in parts.items()
    ]


def _kept(session: Session, kind: Kind) -> set[Item] | None:
    fact = session.get(DeploymentFact, _fact(kind))
    return None if fact is None else {(entry, part) for entry, part in json.loads(fact.value)}


def _keep(work: Work, kind: Kind, items: set[Item]) -> None:
    value = json.dumps(sorted(items), ensure_ascii=False)
    work.session.merge(DeploymentFact(name=_fact(kind), value=value))


def _fact(kind: Kind) -> str:
    return f"offered.{kind.name}"
