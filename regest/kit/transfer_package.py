"""The package of a transfer to an archive: a bag with files, their cards, the inventory and proof.

`data/files/` has what people read, by file and document; `data/catalogue/` the same contents under
their SHA-256 with all rows, the entries of the event log that prove them, and a script that checks
it without the program. On one disk the contents lie there once: the names are links.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, func, select

import regest
from regest.core.base.errors import NotFound, Refusal, Unavailable
from regest.core.base.messages import _
from regest.core.catalogue import cards
from regest.core.catalogue.components import components_of
from regest.core.catalogue.tables import Component, Record
from regest.core.catalogue.visibility import visible
from regest.core.preservation import bag
from regest.core.preservation.package import Origin, Wanted, export_package
from regest.core.retention import inventories, transfers
from regest.core.retention.tables import ArchiveTransfer, Inventory
from regest.core.retention.transfers import Listed
from regest.kit.house import House
from regest.kit.record_export import member_names, safe_name
from regest.kit.signature_export import MEMBER as SIGNATURES
from regest.kit.signature_export import signatures_given

_COLUMNS = (
    "position", "index", "title", "period", "first_on", "last_on", "volumes", "sheets",
    "size_bytes", "term", "note", "folder",
)  # fmt: skip
_README = """Пакет передачи документов в архив
==================================

Передаёт: {association}
Принимает: {archive}
Основание: опись № {inventory}, акт приёма-передачи № {number}
Дел: {files}, документов: {records}
{rehearsal}
Что где лежит
-------------
data/inventory.csv, data/inventory.xml   опись дел этого пакета (UTF-8)
data/files/ДЕЛО/                         дела по описи: file.json – сведения о деле
data/files/ДЕЛО/ДОКУМЕНТ/card.json       регистрационная карточка документа
data/files/ДЕЛО/ДОКУМЕНТ/files/          файлы документа: подлинники, приложения, копии PDF/A,
                                         контейнеры электронных подписей
data/files/ДЕЛО/ДОКУМЕНТ/signatures.json протоколы проверки подписей, сертификаты и списки отзыва
data/catalogue/                          те же документы строками базы данных, с записями журнала
                                         событий, которые их удостоверяют, и программой проверки

Как проверить
-------------
Целость пакета (BagIt 1.0, RFC 8493), любая программа BagIt:
    bagit.py --validate ПАПКА
или без неё:
    sha256sum -c manifest-sha256.txt && sha256sum -c tagmanifest-sha256.txt
Неизменность документов с их регистрации:
    cd data/catalogue && python3 verify.py . --key {key}
Ключ – открытый ключ журнала событий; сверьте его с тем, который объявила ассоциация.
"""


def packages_folder(house: House) -> Path:
    """Return where packages are made."""
    deployment = house.deployment
    return deployment.folder / (deployment.settings.preservation.packages or "transfers")


def name_of(transfer: ArchiveTransfer) -> str:
    """Return what the folder of a package is called."""
    return f"transfer-{transfer.year}-{transfer.number}"


def build(
    house: House, transfer: ArchiveTransfer, step: Callable[[], None] = lambda: None
) -> tuple[str, str]:
    """Make the package of a prepared transfer; return its name and the digest of its tags.

    One that was begun before is made anew. `step` is called after each document.

    Raises:
        Refusal: the files hold documents that whoever packs may not see.
        IntegrityBroken: a file of a document is missing or damaged; nothing is left behind.
        Unavailable: the disk is full or cannot be written.
    """
    name = name_of(transfer)
    whole = packages_folder(house) / name
    partial = whole.with_name(f".{name}.partial")
    try:
        partial.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(mode=0o700)
        try:
            digest = _fill(house, transfer, partial, step)
            shutil.rmtree(whole, ignore_errors=True)
            partial.rename(whole)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise
    except OSError as fault:
        raise Unavailable(
            "package_unwritable",
            _("The package cannot be written: {cause}", cause=fault.strerror or fault),
            remedy=_("Free some space or name another place; nothing was left behind."),
        ) from fault
    return name, digest


def remove(house: House, transfer: ArchiveTransfer) -> None:
    """Delete the package of a transfer that was given up."""
    if transfer.package:
        shutil.rmtree(packages_folder(house) / transfer.package, ignore_errors=True)


def problems(house: House, transfer: ArchiveTransfer) -> list[str]:
    """Return what is wrong with the package as it lies there now, by file; empty: nothing."""
    folder = packages_folder(house) / transfer.package
    if not transfer.package or not folder.is_dir():
        return [transfer.package or name_of(transfer)]
    return bag.check(folder, transfer.sha256)


def _fill(house: House, transfer: ArchiveTransfer, folder: Path, step: Callable[[], None]) -> str:
    payload = folder / bag.PAYLOAD
    payload.mkdir()
    with house.read() as session:
        inventory = inventories.inventory_with(session, transfer.inventory_id)
        listed = transfers.files_of(session, transfer.id)
        records = _records(session, house, listed)
        _pack_rows(house, session, payload / "catalogue", records)
    folders = {each.file.id: _folder_name(each) for each in listed}
    for each in listed:
        place = payload / "files" / folders[each.file.id]
        place.mkdir(parents=True)
        _write_json(place / "file.json", _told(each))
        for number, record in enumerate(records[each.file.id], 1):
            _put_record(house, record, place, number, payload / "catalogue")
            step()
    _put_inventory(payload, listed, folders)
    count = sum(map(len, records.values()))
    _write(payload / "README.txt", _readme(house, transfer, inventory, len(listed), count))
    return bag.seal(folder, _info(house, transfer, inventory))


def _records(
    session: Session, house: House, listed: Sequence[Listed]
) -> dict[str, Sequence[Record]]:
    found: dict[str, Sequence[Record]] = {}
    for each in listed:
        inside = Record.file_id == each.file.id
        order = (col(Record.registered_on), col(Record.number_order), col(Record.id))
        wanted = select(Record).where(inside, visible(house.reader)).order_by(*order)
        found[each.file.id] = session.exec(wanted).all()
        held = session.exec(select(func.count()).select_from(Record).where(inside)).one()
        if held != len(found[each.file.id]):
            raise Refusal(
                "transfer_unseen",
                _(
                    "File {index} holds documents that you may not see",
                    index=f"{each.file.index} {each.file.period}",
                ),
                rule="PRM-4",
                remedy=_("Let somebody make the package who sees all documents of the file."),
            )
    return found


def _pack_rows(
    house: House, session: Session, path: Path, records: dict[str, Sequence[Record]]
) -> None:
    deployment = house.deployment
    origin = Origin(
        deployment.settings.association.name,
        deployment.database.clock.now(),
        house.actor.name,
        deployment.rehearsal,
        deployment.table_sets(),
    )
    ids = [record.id for some in records.values() for record in some]
    wanted = Wanted(ids, "transfer", texts=False)
    export_package(session, deployment.blobs, deployment.signer, path, origin, wanted)


def _put_record(house: House, record: Record, place: Path, number: int, catalogue: Path) -> None:
    folder = place / f"{number:04}_{_fit(record.number or record.id)}"
    folder.mkdir()
    with house.read() as session:
        card = cards.card(session, house.reader, session.get_one(Record, record.id))
        files = [component for component, _text in components_of(session, record.id)]
    members = [each.replace("%", "_") for each in member_names([each.name for each in files])]
    by_id = {each.id: member for each, member in zip(files, members, strict=True)}
    for told, member in zip(card["components"], members, strict=True):
        told["member"] = member
    signatures = signatures_given(house, record.id, by_id)
    _write_json(folder / "card.json", card)
    if signatures is not None:
        _write_json(folder / SIGNATURES, signatures)
    if files:
        (folder / "files").mkdir()
    for each, member in zip(files, members, strict=True):
        _put_content(catalogue, each, folder / member)


def _put_content(catalogue: Path, component: Component, target: Path) -> None:
    digest = component.sha256
    source = catalogue / "blobs" / digest[:2] / digest[2:4] / digest
    if not source.exists():
        raise NotFound(
            "content_gone",
            _("The content {sha256} is not there any more", sha256=digest[:16]),
            rule="package",
            remedy=_("Restore it from a backup."),
        )
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _put_inventory(payload: Path, listed: Sequence[Listed], folders: dict[str, str]) -> None:
    rows = [{**_told(each), "folder": f"files/{folders[each.file.id]}"} for each in listed]
    sheet = io.StringIO(newline="")
    writer = csv.DictWriter(sheet, _COLUMNS, extrasaction="ignore", delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    _write(payload / "inventory.csv", sheet.getvalue(), encoding="utf-8-sig")
    root = ET.Element("inventory")
    for row in rows:
        element = ET.SubElement(root, "file")
        for name in _COLUMNS:
            value = row.get(name)
            ET.SubElement(element, name).text = "" if value is None else str(value)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    _write(payload / "inventory.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n')


def _told(each: Listed) -> dict[str, Any]:
    row = each.row
    return {
        "id": each.file.id,
        "position": row.position,
        "index": row.index,
        "title": row.title,
        "period": each.file.period,
        "opened_on": each.file.opened_on,
        "closed_on": each.file.closed_on,
        "first_on": row.first_on,
        "last_on": row.last_on,
        "volumes": row.volumes,
        "sheets": row.sheets,
        "size_bytes": row.size_bytes,
        "term": row.term,
        "note": row.note,
    }


def _folder_name(each: Listed) -> str:
    return _fit(f"{each.row.position:04}_{each.file.index}_{each.file.period}")


def _fit(name: str) -> str:
    return safe_name(name).replace("%", "_").replace(" ", "_")


def _info(house: House, transfer: ArchiveTransfer, inventory: Inventory) -> dict[str, str]:
    deployment = house.deployment
    day = transfer.prepared_at.astimezone(deployment.zone).date()
    return {
        "Source-Organization": deployment.settings.association.name,
        "External-Description": f"Опись № {inventory.number}; {transfer.archive}",
        "External-Identifier": f"{transfer.year}-{transfer.number}",
        "Internal-Sender-Identifier": transfer.id,
        "Bagging-Date": day.isoformat(),
        "Bag-Software-Agent": f"Regest {regest.__version__}",
        "Contact-Name": transfer.prepared_by,
    }


def _readme(
    house: House, transfer: ArchiveTransfer, inventory: Inventory, files: int, records: int
) -> str:
    deployment = house.deployment
    return _README.format(
        association=deployment.settings.association.name,
        archive=transfer.archive,
        inventory=inventory.number,
        number=transfer.number,
        files=files,
        records=records,
        rehearsal="УЧЕБНЫЙ ПАКЕТ, юридической силы не имеет\n" if deployment.rehearsal else "",
        key=deployment.signer.public_key,
    )


def _write_json(path: Path, told: object) -> None:
    _write(path, json.dumps(told, ensure_ascii=False, indent=1, default=str) + "\n")


def _write(path: Path, text: str, encoding: str = "utf-8") -> None:
    path.write_text(text, encoding, newline="")
