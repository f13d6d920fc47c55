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
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures import signing
from regest.core.signatures.checking import Checked
from regest.core.signatures.checks import remarks_of
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.received import Received
from regest.core.signatures.tables import PAPER, SIMPLE, SignatureCheck
from regest.kit.house import House
from regest.kit.looks import paper_given
from regest.kit.official import official, save
from regest.kit.record_signing import language_of
from regest.kit.signature_protocol import lines_of
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
_BROUGHT = Titles(ru="SHA-256 файла подписи", en="SHA-256 of the file of the signature")
_CHECKED = Titles(ru="Проверка {day}", en="Checked on {day}")
_PROTOCOL_HEAD = Titles(
    ru="ПРОТОКОЛ ПРОВЕРКИ ЭЛЕКТРОННОЙ ПОДПИСИ", en="PROTOCOL OF CHECKING ELECTRONIC SIGNATURES"
)
_PROTOCOL_OF = Titles(
    ru="Протокол проверки электронной подписи. {heading}",
    en="Protocol of checking electronic signatures. {heading}",
)
_RECEIVED = Titles(ru="Подписи, поступившие с документом", en="Signatures that came with it")
_RESULT = Titles(ru="Результат", en="Result")
_SIGNED_FILE = Titles(ru="Подписанный файл", en="Signed file")
_CONTAINER = Titles(ru="Файл подписи", en="File of the signature")
_WITHIN = Titles(ru="внутри PDF", en="within the PDF")
_NONE_OF_THEM = Titles(ru="нет среди файлов документа", en="none of the document's files")
_NOT_YET = Titles(ru="ещё не проверялась", en="not checked yet")
_NOTED = Titles(ru="Замечания", en="Remarks")
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
    """Return the signature sheet of a record, or the protocol of checking those that came with it.

    Raises:
        NotFound: no such record, or not for this reader; it bears and needs no signatures.
        Refusal: it has no file to sign.
    """
    with house.read() as session:
        record = find_record(session, house.reader, reference)
        found = signatures_of(house, session, record)
        if not found.anything:
            raise no_signatures()
        component = signing.main_file(session, record) if found.asked else None
    language = language_of(house)
    head, title = (_HEAD, _OF) if found.asked else (_PROTOCOL_HEAD, _PROTOCOL_OF)
    paper_given(house, record, head.text(language))
    blocks = tuple(_blocks(house, found, component, head, language))
    heading = record.heading if not record.mark else (record.number or record.id)
    return official(house, title.text(language).format(heading=heading), blocks)


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
    house: House,
    found: Signatures,
    component: Component | None,
    head: Titles,
    language: str,
) -> Iterator[Block]:
    yield Paragraph(house.deployment.settings.association.name, align="center")
    yield Gap(2)
    yield Heading(head.text(language))
    yield Pairs(tuple(_document(found.record, component, language)), name_width_mm=_WIDTH)
    yield Gap(3)
    yield from _asked_for(house, found, language)
    if found.received:
        yield Heading(_RECEIVED.text(language), level=2)
    for number, received in enumerate(found.received, start=1):
        yield from _received(house, number, received, language)
    yield Gap(3)
    key = house.deployment.signer.public_key
    yield Paragraph(_KEY.text(language).format(key=key), align="left")


def _document(
    record: Record, component: Component | None, language: str
) -> Iterator[tuple[str, str]]:
    yield _DOCUMENT.text(language), record.heading
    if record.number:
        day = record.document_date or record.registered_on
        said = f"№ {record.number}" + (f" · {day:%d.%m.%Y}" if day is not None else "")
        yield _NUMBER.text(language), said
    if component is not None:
        yield _FILE.text(language), f"{component.name}, {_size(component.size_bytes, language)}"
        yield _DIGEST.text(language), _hex(component.sha256)
    yield _ID.text(language), record.id


def _asked_for(house: House, found: Signatures, language: str) -> Iterator[Block]:
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


def _received(house: House, number: int, received: Received, language: str) -> Iterator[Block]:
    """Yield the protocol of a signature that came with the document (SIG-5)."""
    check, file, container = received.check, received.component, received.container
    owner = check.owner if check is not None and check.owner else ""
    name = owner or next((each.name for each in (container, file) if each is not None), "–")
    yield Heading(f"{number}. {name}", level=3)
    yield Paragraph(received.told.text(language), align="left", bold=True)
    rows = [
        (_SIGNED_FILE.text(language), _named(file, _NONE_OF_THEM, language)),
        (_CONTAINER.text(language), _named(container, _WITHIN, language)),
    ]
    rows += (
        _protocol(house, check, language)
        if check is not None
        else [(_RESULT.text(language), _NOT_YET.text(language))]
    )
    yield Pairs(tuple(rows), name_width_mm=_WIDTH)
    yield Gap(3)


def _protocol(house: House, check: SignatureCheck, language: str) -> list[tuple[str, str]]:
    """Return what one check found, with the seal that shows it was not changed since."""
    zone = house.deployment.zone
    rows = [
        (label.text(language), _words(value, language)) for label, value in lines_of(check, zone)
    ]
    day = f"{check.checked_at.astimezone(zone):%d.%m.%Y}"
    told = said_of(SignatureFinding(check.finding), check)
    rows.append((_CHECKED.text(language).format(day=day), told.text(language)))
    remarks = remarks_of(check)
    if remarks:
        rows.append((_NOTED.text(language), "; ".join(each.text(language) for each in remarks)))
    return [*rows, (_SEAL.text(language), _hex(check.seal))]


def _named(file: Component | None, nobody: Titles, language: str) -> str:
    return f"{file.name}\n{_hex(file.sha256)}" if file is not None else nobody.text(language)


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
        label = _SCAN if signature.kind == PAPER else _BROUGHT
        rows.append((label.text(language), _hex(signature.scan_sha256)))
    rows += [
        (_ENTRY.text(language), f"№ {checked.entry}" if checked.entry else "–"),
        (_SEAL.text(language), _hex(signature.seal)),
        (_CHECKED.text(language).format(day=f"{today:%d.%m.%Y}"), checked.told.text(language)),
    ]
    yield Pairs(tuple(rows), name_width_mm=_WIDTH)
    for check in checked.checks:
        yield Gap(2)
        yield Pairs(tuple(_protocol(house, check, language)), name_width_mm=_WIDTH)
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
