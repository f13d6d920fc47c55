"""The signature sheet («Лист подписания»): who signed which bytes, when, how, by which entry.

A certificate's mark stands only on what was signed by a verified certificate (STM-1): here are
words, and no stamp.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from regest.core.base.errors import NotFound
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, Record
from regest.core.documents.paper import Block, Gap, Heading, Pairs, Paper, Paragraph
from regest.core.signatures import signing
from regest.core.signatures.checking import Checked
from regest.core.signatures.tables import PAPER, SIMPLE
from regest.kit.house import House
from regest.kit.looks import paper_given
from regest.kit.official import official, save
from regest.kit.record_signing import language_of
from regest.kit.signature_state import CAPACITIES, Signatures, kind_title, signatures_of, when

_HEAD = Titles(ru="ЛИСТ ПОДПИСАНИЯ", en="SIGNATURE SHEET")
_OF = Titles(ru="Лист подписания. {heading}", en="Signature sheet. {heading}")
_DOCUMENT, _NUMBER = Titles(ru="Документ", en="Document"), Titles(ru="Номер и дата", en="Number")
_FILE, _DIGEST = Titles(ru="Файл", en="File"), Titles(ru="SHA-256 файла", en="SHA-256 of the file")
_ID = Titles(ru="Идентификатор", en="Identifier")
_SIGNED = Titles(ru="Подписи", en="Signatures")
_WAITED = Titles(ru="Ожидаются подписи", en="Signatures to come")
_FORMER = Titles(ru="Подписи, которые не действуют", en="Signatures that count no more")
_KIND, _WHEN = Titles(ru="Вид подписи", en="Kind"), Titles(ru="Подписано", en="Signed")
_STATEMENT = Titles(ru="Подписан текст", en="Statement")
_ENTRY = Titles(ru="Запись журнала событий", en="Entry of the event log")
_SEAL = Titles(ru="Печать системы (Ed25519)", en="Seal of the system (Ed25519)")
_SCAN = Titles(ru="SHA-256 скана", en="SHA-256 of the scan")
_CHECKED = Titles(ru="Проверка {day}", en="Checked on {day}")
_BY = Titles(ru="Внесено", en="Entered by")
# STM-1: the words for a simple signature; nothing here may look like a certificate's mark.
_SIMPLE = Titles(
    ru="Подписано простой электронной подписью: {name}, {moment}, система «Regest» ({place})",
    en="Signed with a simple electronic signature: {name}, {moment}, system Regest ({place})",
)
_BY_HAND = Titles(
    ru="Подписано собственноручно: {name}, {moment}; скан приложен к документу",
    en="Signed by hand: {name}, {moment}; the scan is kept with the document",
)
_BY_OTHER = Titles(
    ru="{kind}: {name}, {moment}; файл подписи приложен к документу",
    en="{kind}: {name}, {moment}; the container is kept with the document",
)
_KEY = Titles(
    ru="Подписи и содержимое файла проверяются командой regest signature verify. Открытый ключ "
    "системы: {key}",
    en="Signatures and file are checked by regest signature verify. "
    "Public key of the system: {key}",
)
_BYTES = Titles(ru="байт", en="bytes")
_WIDTH, _HEX = 55.0, 32


def sheet(house: House, reference: str) -> Paper:
    """Return the signature sheet of a record.

    Raises:
        NotFound: no such record, or not for this reader; it needs no signatures.
        Refusal: it has no file to sign.
    """
    with house.read() as session:
        record = find_record(session, house.reader, reference)
        found = signatures_of(house, session, record)
        if not found.lines and not found.former:
            raise no_signatures()
        component = signing.main_file(session, record)
    language = language_of(house)
    paper_given(house, record, _HEAD.text(language))
    blocks = tuple(_blocks(house, found, record, component, language))
    heading = record.heading if not record.mark else (record.number or record.id)
    return official(house, _OF.text(language).format(heading=heading), blocks)


def save_sheet(house: House, reference: str, path: Path, *, overwrite: bool = False) -> None:
    """Write the sheet to `path`, as .pdf or .docx by its name."""
    save(house, sheet(house, reference), path, overwrite=overwrite)


def no_signatures() -> NotFound:
    """Return the refusal for a record without signatures that nobody is asked to sign."""
    return NotFound(
        "no_signatures",
        _("This document bears no signatures, and nobody is asked to sign it"),
        remedy=_("Signatures are asked for by the procedure that made the document."),
    )


def _blocks(
    house: House, found: Signatures, record: Record, component: Component, language: str
) -> Iterator[Block]:
    yield Paragraph(house.deployment.settings.association.name, align="center")
    yield Gap(2)
    yield Heading(_HEAD.text(language))
    rows = [(_DOCUMENT.text(language), record.heading)]
    if record.number:
        day = record.document_date or record.registered_on
        said = f"№ {record.number}" + (f" · {day:%d.%m.%Y}" if day is not None else "")
        rows.append((_NUMBER.text(language), said))
    rows += [
        (_FILE.text(language), f"{component.name}, {_size(component.size_bytes, language)}"),
        (_DIGEST.text(language), _hex(component.sha256)),
        (_ID.text(language), record.id),
    ]
    yield Pairs(tuple(rows), name_width_mm=_WIDTH)
    yield Gap(3)
    if found.given:
        yield Heading(_SIGNED.text(language), level=2)
    for number, line in enumerate(found.lines, start=1):
        if line.checked is not None:
            yield from _signature(house, number, line.checked, language)
    to_come = [line for line in found.lines if line.checked is None]
    if to_come:
        yield Heading(_WAITED.text(language), level=2)
    for line in to_come:
        yield Paragraph(f"{_words(line.role, language)} – {line.name}", align="left")
    if found.former:
        yield Heading(_FORMER.text(language), level=2)
    for number, checked in enumerate(found.former, start=1):
        yield from _signature(house, number, checked, language)
    yield Gap(3)
    key = house.deployment.signer.public_key
    yield Paragraph(_KEY.text(language).format(key=key), align="left")


def _signature(house: House, number: int, checked: Checked, language: str) -> Iterator[Block]:
    signature = checked.signature
    role = signature.post or CAPACITIES.get(signature.capacity, signature.capacity)
    today = house.deployment.database.today()
    yield Heading(f"{number}. {signature.name}, {_words(role, language)}", level=3)
    counts = signature.cancelled_at is None
    if not counts:
        yield Paragraph(checked.told.text(language), align="left", bold=True)
    yield Paragraph(_mark(house, checked, language), align="left", bold=counts)
    rows = [
        (_KIND.text(language), _words(kind_title(house, signature.kind), language)),
        (_WHEN.text(language), when(house, signature)),
        (_STATEMENT.text(language), signature.statement),
    ]
    if signature.kind == PAPER:
        rows.append((_BY.text(language), signature.entered_by))
    if signature.scan_sha256:
        rows.append((_SCAN.text(language), _hex(signature.scan_sha256)))
    rows += [
        (_ENTRY.text(language), f"№ {checked.entry}" if checked.entry else "–"),
        (_SEAL.text(language), _hex(signature.seal)),
        (_CHECKED.text(language).format(day=f"{today:%d.%m.%Y}"), checked.told.text(language)),
    ]
    yield Pairs(tuple(rows), name_width_mm=_WIDTH)
    yield Gap(3)


def _mark(house: House, checked: Checked, language: str) -> str:
    signature = checked.signature
    association = house.deployment.settings.association
    title = {SIMPLE: _SIMPLE, PAPER: _BY_HAND}.get(signature.kind, _BY_OTHER)
    return title.text(language).format(
        name=signature.name,
        moment=when(house, signature),
        place=association.short_name or association.name,
        kind=_words(kind_title(house, signature.kind), language),
    )


def _words(said: Message | Titles | str, language: str) -> str:
    return said if isinstance(said, str) else said.text(language)


def _size(size: int, language: str) -> str:
    return f"{size:,} {_BYTES.text(language)}".replace(",", " ")


def _hex(digits: str) -> str:
    """Return hexadecimal digits in lines that people can compare."""
    return "\n".join(digits[at : at + _HEX] for at in range(0, len(digits), _HEX))
