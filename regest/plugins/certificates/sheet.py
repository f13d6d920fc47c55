"""A certificate as a sheet of paper: the designed PDF, and the same in Word on the form in use."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from urllib.parse import quote

from regest.api import Component, ComponentRole, House, PreparedFile, components, long_day
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.naming import member_of
from regest.plugins.certificates.settings import settings_of
from regest.plugins.certificates.signatories import Signatories
from regest.plugins.certificates.words import CHECK_PATH

FORM = "certificate"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """What one sheet says; `position` 1 is the first one, any other a duplicate of `issued_on`.

    `given_to` is the holder as it follows «Выдан». A draft has neither number nor day yet.
    """

    number: str = ""
    registered_on: dt.date | None = None
    holder: str
    given_to: str
    address: str
    signatories: Signatories
    position: int = 1
    issued_on: dt.date
    origin: str = ""

    @property
    def draft(self) -> bool:
        """Whether it is not registered yet (REG-8)."""
        return not self.number


def files_of(house: House, sheet: Sheet) -> tuple[PreparedFile, PreparedFile]:
    """Return the PDF and the Word file of a sheet, safely in the store; outside units of work.

    Raises:
        Refusal: the deployment's own form cannot be used.
        Unavailable: the PDF could not be set.
    """
    name = file_name(house, sheet)
    keep, read = house.deployment.blobs, house.deployment.read_text
    return (
        components.prepare(keep, read, f"{name}.pdf", pdf(house, sheet)),
        components.prepare(keep, read, f"{name}.docx", docx(house, sheet), ComponentRole.RENDITION),
    )


def file_name(house: House, sheet: Sheet) -> str:
    """Return what the files of a sheet are called, without an ending."""
    language = house.deployment.settings.association.language
    if sheet.draft:
        return words.DRAFT_FILE.text(language)
    title = words.FILE_NAME if sheet.position == 1 else words.DUPLICATE_FILE
    said = title.text(language)
    return said.format(number=sheet.number.replace("/", "-"), position=sheet.position - 1)


def pdf(house: House, sheet: Sheet) -> bytes:
    """Return the sheet as PDF."""
    from regest.api.papers import BorderedLine, BorderedSheet, Signature, write_bordered

    association = house.deployment.settings.association
    language, address = association.language, check_address(house, sheet)
    signed, hint = sheet.signatories, words.NAME_HINT.text(language)
    lines = [
        BorderedLine(words.ISSUED_TO.text(language)),
        BorderedLine(sheet.given_to, "strong", hint, underlined=True),
        BorderedLine(words.CERTIFIES.text(language)),
        BorderedLine(sheet.holder, "strong", hint, underlined=True),
        BorderedLine(_is_member(house)),
    ]
    if sheet.address:
        below = words.ADDRESS_HINT.text(language)
        lines.insert(2, BorderedLine(sheet.address, hint=below, underlined=True))
    made = BorderedSheet(
        title=file_name(house, sheet),
        above=(signed.issuer, association.name),
        facts=_facts(sheet, language),
        name=words.NAME.text(language),
        mark=_mark(sheet, language),
        lines=tuple(lines),
        signatures=(
            Signature(signed.authority_post, signed.authority_name),
            Signature(signed.chair_post, signed.chair_name),
        ),
        code=address,
        caption=f"{words.CHECK.text(language)}\n{address}" if address else "",
        language=language,
        rehearsal=house.deployment.rehearsal,
        made_on=sheet.issued_on,
    )
    return write_bordered(made)


def docx(house: House, sheet: Sheet) -> bytes:
    """Return the sheet as a Word file on the form that is in use."""
    from regest.api.papers import fill_letter

    language = house.deployment.settings.association.language
    signed, address = sheet.signatories, check_address(house, sheet)
    mark = _mark(sheet, language)
    if sheet.position > 1:
        day = words.DUPLICATE_OF.text(language).format(day=_day(sheet.issued_on, language))
        mark = f"{mark}\n{day}"
    values = {
        "орган управления": signed.issuer,
        "номер": sheet.number or words.NO_NUMBER,
        "дата": _day(sheet.registered_on, language),
        "отметка": mark,
        "выдан": sheet.given_to,
        "адрес": sheet.address,
        "член": sheet.holder,
        "организации": member_of(house),
        "должность за орган": signed.authority_post,
        "подписал за орган": signed.authority_name,
        "должность председателя": signed.chair_post,
        "подписал председатель": signed.chair_name,
        "адрес проверки": f"{words.CHECK.text(language)} {address}" if address else "",
    }
    return fill_letter(house, FORM, values)


def check_address(house: House, sheet: Sheet) -> str:
    """Return where anybody checks the certificate; nothing where no address is known."""
    base = settings_of(house).public_address or sheet.origin
    if sheet.draft or not base:
        return ""
    return f"{base.rstrip('/')}{CHECK_PATH}?number={quote(sheet.number, safe='')}"


def of_sheet(found: list[Component], suffix: str) -> str | None:
    """Return the latest of these components whose name ends so."""
    ids = [each.id for each in found if each.name.endswith(suffix)]
    return ids[-1] if ids else None


def _facts(sheet: Sheet, language: str) -> tuple[str, ...]:
    registered = _day(sheet.registered_on, language)
    facts = [
        words.NUMBER.text(language).format(number=sheet.number or words.NO_NUMBER),
        words.REGISTERED.text(language).format(day=registered),
    ]
    if sheet.position > 1:
        issued = _day(sheet.issued_on, language)
        facts.append(words.DUPLICATE_OF.text(language).format(day=issued))
    return tuple(facts)


def _is_member(house: House) -> str:
    language = house.deployment.settings.association.language
    return words.IS_MEMBER.text(language).format(association=member_of(house))


def _mark(sheet: Sheet, language: str) -> str:
    """Return what stands across the head: «ПРОЕКТ», «ДУБЛИКАТ», or nothing."""
    if sheet.draft:
        return words.DRAFT_MARK.text(language)
    return words.DUPLICATE.text(language) if sheet.position > 1 else ""


def _day(day: dt.date | None, language: str) -> str:
    """Return «27» октября 2026 г., as the form of appendix Б has it; of no day, the open form."""
    if day is None:
        return words.NO_DAY.text(language)
    if language != "ru":
        return f"{day:%d.%m.%Y}"
    number, _space, rest = long_day(day).partition(" ")
    return f"«{number:>02}» {rest}"
