"""«Скачать всё»: a record as one archive, with its card, its files and their digests.

`card.json` and `card.txt` tell what the reader may know, `files/` holds the files by their own
names, and `sha256sum -c SHA256SUMS` checks them. Signatures are checked anew for it, and
`signatures.json` holds the protocols (SIG-5). The archive is made while it is sent: in memory
there is never more of it than a megabyte.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import zipfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from regest.core.base.text import one_line
from regest.core.catalogue import access_log, cards, task_list
from regest.core.catalogue.components import components_of
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component
from regest.core.catalogue.task_terms import TaskContext
from regest.core.store.blobs import BlobStore
from regest.kit.card_text import card_text
from regest.kit.house import House
from regest.kit.looks import noted
from regest.kit.signature_export import MEMBER as SIGNATURES
from regest.kit.signature_export import signatures_given

MEDIA_TYPE = "application/zip"
NAME_BYTES = 200
_UNFIT = re.compile(r'[/\\:*?"<>|]+')
# What Windows takes for a device, whatever its ending.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_EARLIEST = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class RecordArchive:
    """A record as an archive: how it is called, and its bytes piece by piece, once."""

    name: str
    pieces: Iterator[bytes]


def export_record(house: House, reference: str) -> RecordArchive:
    """Return the record as an archive, as far as the reader may see it; the look is noted.

    Raises:
        NotFound: there is no such record, or not for this reader.
        IntegrityBroken: one of its files is missing or damaged; nothing is given.
    """
    deployment = house.deployment
    context = TaskContext.of(deployment, house.reader)
    today = deployment.database.today()
    with house.read() as session:
        record = find_record(session, house.reader, reference)
        rows = task_list.seen_of_record(session, context, today, record.id)
        card = cards.card(session, house.reader, record)
        card["tasks"] = [task_list.plain(row) for row in rows]
        files = [component for component, _text in components_of(session, record.id)]
    for each in files:
        deployment.blobs.require_intact(each.sha256)
    members = member_names([each.name for each in files])
    for told, member in zip(card["components"], members, strict=True):
        told["member"] = member
    by_id = {each.id: member for each, member in zip(files, members, strict=True)}
    signatures = signatures_given(house, record.id, by_id)
    made = deployment.database.clock.now().astimezone(deployment.zone)
    papers = {
        "card.txt": card_text(card, members, deployment.zone),
        "card.json": _json(card),
        **({SIGNATURES: _json(signatures)} if signatures is not None else {}),
        "SHA256SUMS": "".join(
            f"{each.sha256}  {member}\n" for each, member in zip(files, members, strict=True)
        ),
    }
    name = f"{safe_name(record.number or record.id)}.zip"
    noted(house, record, access_log.WHOLE, name)
    contents = list(zip(members, files, strict=True))
    return RecordArchive(name, _packed(deployment.blobs, made, papers, contents))


def member_names(names: Sequence[str]) -> list[str]:
    """Return names below `files/` that any system can unpack, none of them twice."""
    taken: set[str] = set()
    found = []
    for name in names:
        fit = _untaken(safe_name(name), taken)
        taken.add(fit.casefold())
        found.append(f"files/{fit}")
    return found


def safe_name(name: str) -> str:
    """Return a name without anything that leads elsewhere, is hidden, or is no name somewhere."""
    fit = _UNFIT.sub("-", one_line(name)).strip(" .")
    if _DEVICES.match(fit):
        fit = f"_{fit}"
    stem, ending = _split(fit)
    ending = _cut(ending, 40)
    return f"{_cut(stem, NAME_BYTES - len(ending.encode()))}{ending}".strip(" .") or "file"


def _untaken(name: str, taken: Collection[str]) -> str:
    stem, ending = _split(name)
    number, fit = 1, name
    while fit.casefold() in taken:
        number += 1
        fit = f"{stem} ({number}){ending}"
    return fit


def _split(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    return (stem, f".{ending}") if dot and stem else (name, "")


def _cut(text: str, most: int) -> str:
    return text.encode()[:most].decode("utf-8", "ignore")


def _packed(
    blobs: BlobStore,
    made: dt.datetime,
    papers: dict[str, str],
    files: Sequence[tuple[str, Component]],
) -> Iterator[bytes]:
    outlet = _Outlet()
    with zipfile.ZipFile(outlet, "w") as archive:
        for name, text in papers.items():
            entry = _entry(name, made)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
            yield outlet.taken()
        for name, file in files:
            entry = _entry(name, file.created_at.astimezone(made.tzinfo))
            entry.file_size = file.size_bytes
            with archive.open(entry, "w") as member:
                for piece in blobs.pieces(file.sha256):
                    member.write(piece)
                    yield outlet.taken()
    yield outlet.taken()


def _entry(name: str, at: dt.datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, max(at.timetuple()[:6], _EARLIEST))
    entry.external_attr = 0o100644 << 16
    return entry


def _json(told: object) -> str:
    return json.dumps(told, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value)


class _Outlet:
    """What an archive is written to that is sent on at once: it knows no way back."""

    def __init__(self) -> None:
        self._held = bytearray()

    def write(self, content: bytes) -> int:
        """Hold what is written until it is taken."""
        self._held += content
        return len(content)

    def flush(self) -> None:
        """Do nothing: what is held is taken."""

    def close(self) -> None:
        """Do nothing: there is nothing to be closed."""

    def taken(self) -> bytes:
        """Return what was written since the last time."""
        content = bytes(self._held)
        self._held.clear()
        return content
