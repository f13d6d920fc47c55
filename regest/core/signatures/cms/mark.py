"""The mark of an electronic signature: requisite 23 of ГОСТ Р 7.0.97-2016, п. 5.23 (domain 9.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles, _
from regest.core.documents.frames import Note, write_notes
from regest.core.hooks.signature_types import SignerAnswer
from regest.core.signatures.checks import PROOFS
from regest.core.signatures.tables import SignatureCheck

CLAUSE = "ГОСТ Р 7.0.97-2016, п. 5.23"
# The words are the standard's, in both languages of papers: data, not sentences of ours.
_HEADING = (
    Titles(ru="ДОКУМЕНТ ПОДПИСАН", en="DOCUMENT SIGNED WITH"),
    Titles(ru="ЭЛЕКТРОННОЙ ПОДПИСЬЮ", en="AN ELECTRONIC SIGNATURE"),
)
_CERTIFICATE = Titles(ru="Сертификат", en="Certificate")
_OWNER = Titles(ru="Владелец", en="Owner")
_VALID = Titles(ru="Действителен", en="Valid")
_TERM = Titles(ru="с {first} по {last}", en="from {first} to {last}")
_SIGNED = Titles(ru="Подписано", en="Signed")
_SHEET = Titles(ru="Отметки об электронной подписи", en="Marks of electronic signatures")
# As long as certificate numbers get: a place kept for a mark to come has room for it.
_ANY_NUMBER = "0" * 40
_ANY_DAY = dt.date(2000, 1, 1)


# What was found of a certificate signature: kept, or just now.
Checked = SignatureCheck | SignerAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mark to be shown: the certificate's number and owner, the days that it is valid.

    `signer` is the name to look for in the document, beside which the mark belongs: the owner's
    unless the document names the person otherwise. `signed_at` is in the association's zone.
    """

    certificate: str
    owner: str
    valid_from: dt.date
    valid_to: dt.date
    signer: str
    signed_at: dt.datetime | None = None


def may_be_marked(check: Checked | None) -> bool:
    """Say whether the mark may be shown for a signature, by its standing check (STM-1).

    Only a certificate signature that was found valid bears it: a simple signature and one on paper
    have no check, and what is not trusted or not checked has proved nothing.
    """
    return (
        check is not None
        and check.finding in PROOFS
        and bool(check.owner and check.serial and check.valid_from and check.valid_to)
    )


def mark_of(check: Checked, zone: ZoneInfo, *, signer: str = "", with_moment: bool = False) -> Mark:
    """Return the mark for a checked signature; days are those of `zone`, the association's.

    `with_moment` adds when it was signed: what a time-stamp proves, else what the signature says,
    unless that was still to come when it was checked (STM-2).

    Raises:
        Refusal: `mark_not_allowed`, the check found no valid certificate signature (STM-1).
    """
    if not may_be_marked(check) or check.valid_from is None or check.valid_to is None:
        raise Refusal(
            "mark_not_allowed",
            _("The mark of an electronic signature is shown for valid certificate signatures only"),
            rule="STM-1",
            clause=CLAUSE,
            remedy=_("Check the signature again when trust in its certificate can be checked."),
        )
    moment = (check.proved_at or _believable(check)) if with_moment else None
    return Mark(
        certificate=check.serial,
        owner=check.owner,
        valid_from=check.valid_from.astimezone(zone).date(),
        valid_to=check.valid_to.astimezone(zone).date(),
        signer=signer or check.owner,
        signed_at=moment.astimezone(zone) if moment is not None else None,
    )


def _believable(check: Checked) -> dt.datetime | None:
    claimed = check.claimed_at
    if claimed is None or not isinstance(check, SignatureCheck):
        return claimed
    return claimed if claimed <= check.checked_at else None


def drawn(marks: Sequence[Mark], awaited: Sequence[str] = (), *, language: str = "ru") -> bytes:
    """Return a PDF: a page for each mark, one as large for each signer awaited, and a sheet.

    `awaited` are names of people who will sign later; the sheet is headed for marks that find no
    room elsewhere.

    Raises:
        Unavailable: it could not be set.
    """
    notes = [_note(each, language) for each in (*marks, *map(_standing_in, awaited))]
    title = f"{_HEADING[0].text(language)} {_HEADING[1].text(language)}"
    return write_notes(
        notes, sheet=_SHEET.text(language), title=title, language=language, made_on=_ANY_DAY
    )


def _note(mark: Mark, language: str) -> Note:
    term = _TERM.text(language).format(first=_day(mark.valid_from), last=_day(mark.valid_to))
    rows = [
        (_CERTIFICATE.text(language), mark.certificate),
        (_OWNER.text(language), mark.owner),
        (_VALID.text(language), term),
    ]
    if mark.signed_at is not None:
        rows.append((_SIGNED.text(language), mark.signed_at.strftime("%d.%m.%Y %H:%M")))
    return Note(tuple(each.text(language) for each in _HEADING), tuple(rows))


def _standing_in(name: str) -> Mark:
    return Mark(
        certificate=_ANY_NUMBER,
        owner=name,
        valid_from=_ANY_DAY,
        valid_to=_ANY_DAY,
        signer=name,
        signed_at=dt.datetime(2000, 1, 1),  # noqa: DTZ001 - only its length on paper counts
    )


def _day(day: dt.date) -> str:
    return day.strftime("%d.%m.%Y")
