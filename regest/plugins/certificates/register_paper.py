"""The register of issue as a paper, with all that CRT-3 asks of a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from regest.api import House, Refusal
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.copies import duplicate_note, received
from regest.plugins.certificates.declarations import READ
from regest.plugins.certificates.register import CertificateLine, RegisterFilter, listed
from regest.plugins.certificates.tables.certificates import CertificateState
from regest.plugins.certificates.words import _

if TYPE_CHECKING:
    from regest.api.papers import Paper

_WIDTHS = (12.0, 20.0, 22.0, 0.0, 42.0, 20.0, 36.0, 32.0, 34.0, 20.0)
_MOST = 10_000


def register_paper(house: House) -> Paper:
    """Return the whole register, as far as the reader sees it.

    Raises:
        Refusal: `register_empty`; the right is missing.
    """
    from regest.api.papers import Heading, PaperColumn, Table, official

    house.reader.require(READ)
    with house.read() as session:
        lines, _total = listed(house, session, RegisterFilter(), limit=_MOST)
    if not lines:
        raise Refusal(
            "register_empty",
            _("No certificate was issued yet"),
            rule="CRT-3",
            remedy=_("Issue one first."),
        )
    language = house.deployment.settings.association.language
    title = words.REGISTER.text(language)
    titles = [each.text(language) for each in words.COLUMNS]
    columns = tuple(PaperColumn(name, width) for name, width in zip(titles, _WIDTHS, strict=True))
    rows = rows_of(lines, language)
    blocks = (Heading(title), Table(columns, rows, numbered=True))
    return official(house, title, blocks, landscape=True)


def rows_of(lines: Sequence[CertificateLine], language: str) -> tuple[tuple[str, ...], ...]:
    """Return lines of the register with all that CRT-3 asks for, counted from 1."""
    return tuple(_row(place, line, language) for place, line in enumerate(lines, start=1))


def state_of(line: CertificateLine, language: str) -> str:
    """Return the state as the register has it: На подписи, Действует, Заменён на № 019, …."""
    held = line.certificate
    day = f"{held.ended_on:%d.%m.%Y}" if held.ended_on is not None else ""
    if held.state is CertificateState.REPLACED:
        if not line.replaced_by:
            return words.REPLACED.text(language)
        return words.REPLACED_BY.text(language).format(number=line.replaced_by)
    if held.state is CertificateState.ANNULLED:
        if not day:
            return words.ANNULLED.text(language)
        return words.ANNULLED_FROM.text(language).format(day=day)
    # Until the authority has signed a first sheet nothing was issued to anybody yet.
    return (words.TO_SIGN if line.awaits_signature else words.IN_FORCE).text(language)


def received_by(line: CertificateLine, language: str) -> str:
    """Return who received the valid sheet."""
    return received(line.sheet, language)


def duplicates_of(line: CertificateLine, language: str) -> str:
    """Return the duplicates of a certificate, each with its day and reason."""
    return "; ".join(duplicate_note(each, language) for each in line.copies if each.position > 1)


def _row(place: int, line: CertificateLine, language: str) -> tuple[str, ...]:
    held, registered = line.certificate, line.record.registered_on
    # Each sheet was handed over by itself: a line of the register tells of all of them.
    handed = [each for each in line.copies if each.handed_on is not None]
    ended = ""
    if not line.in_force:
        ended = "\n".join(filter(None, (state_of(line, language), held.end_basis)))
    return (
        str(place),
        line.record.number,
        f"{registered:%d.%m.%Y}" if registered is not None else "",
        "\n".join(filter(None, (held.holder_name, held.holder_address))),
        held.basis,
        "\n".join(f"{each.handed_on:%d.%m.%Y}" for each in handed),
        "\n".join(filter(None, (received(each, language) for each in handed))),
        duplicates_of(line, language),
        ended,
        held.note,
    )
