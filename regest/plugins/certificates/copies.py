"""Sheets of certificates: signed by the authority, handed over, issued anew when lost (CRT-4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from regest.api import House, PreparedFile, Record, Refusal, UsageFault, Work, records, views
from regest.plugins.certificates import naming, register, signatories
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.declarations import ISSUE, SIGN
from regest.plugins.certificates.issuing import keep_sheet
from regest.plugins.certificates.membership import require_lasting
from regest.plugins.certificates.register import CertificateLine
from regest.plugins.certificates.running import own_work
from regest.plugins.certificates.sheet import Sheet, files_of
from regest.plugins.certificates.tables.certificates import (
    CertificateCopy,
    CertificateState,
    HandOver,
)
from regest.plugins.certificates.words import CLAUSE, _


@dataclass(frozen=True, kw_only=True, slots=True)
class Handed:
    """Who was given a sheet, on which day, how; without a name, the head of the organisation."""

    on: dt.date | None = None
    receiver: str
    post: str = ""
    method: HandOver = HandOver.IN_PERSON


@dataclass(frozen=True, slots=True)
class Asked:
    """Why a duplicate is asked for, `loss` or `damage`, and by which application."""

    reason: str
    application: str


T = TypeVar("T")
Act = Callable[[Work], Record]
WriteOne = Callable[[Act], T]


def confirm_signed(house: House, reference: str, on: dt.date | None = None) -> CertificateCopy:
    """Confirm that the authority has signed the valid sheet; by default today.

    Raises:
        NotFound: there is no such certificate.
        UsageFault: `day_wrong`.
        Refusal: `signed_already`; `signatory_expired`; `certificate_ended`; the right is missing.
    """
    house.reader.require(SIGN)
    return own_work(house, lambda work: sign_within(house, work, reference, on))


def sign_within(
    house: House, work: Work, reference: str, on: dt.date | None = None
) -> CertificateCopy:
    """Confirm the signature as `confirm_signed` does, in the caller's unit of work."""
    house.reader.require(SIGN)
    line = register.hold(work, register.find(house, work.session, reference).record.id)
    sheet = line.sheet
    if sheet.signed_on is not None:
        raise Refusal(
            "signed_already",
            _("Certificate {number} was signed on {day}", number=line.record.number,
              day=sheet.signed_on),
            rule="CRT",
            clause=CLAUSE,
            remedy=_("It can be handed over."),
        )  # fmt: skip
    first = line.awaits_signature
    day = _within(work, on or work.today, sheet.issued_on)
    signatories.refuse_expired(work.session, sheet, day)
    sheet.signed_on = day
    sheet.confirmed_by, sheet.confirmed_at = work.actor.name, work.now
    work.session.add(sheet)
    work.witness("certificate.signed", "record", line.record.id, {"on": sheet.signed_on})
    language = house.deployment.settings.association.language
    changes = {"signed_on": sheet.signed_on.isoformat()}
    if first:
        changes["state"] = words.IN_FORCE.text(language)
    why = words.SIGNED.text(language)
    records.correct(work, house.deployment.calls, line.record, changes, why)
    return sheet


def hand_over(house: House, reference: str, handed: Handed) -> CertificateCopy:
    """Write down that the valid sheet was handed over, and to whom (CRT-3).

    Raises:
        NotFound: there is no such certificate.
        UsageFault: `receiver_missing`; `day_wrong`.
        Refusal: `unsigned`, the authority's signature is not confirmed; `handed_already`;
            `certificate_ended`; `membership_ended` before that day; the right is missing.
    """
    return own_work(house, lambda work: hand_over_within(house, work, reference, handed))


def hand_over_within(house: House, work: Work, reference: str, handed: Handed) -> CertificateCopy:
    """Write the handing over down as `hand_over` does, in the caller's unit of work."""
    house.reader.require(ISSUE)
    if not handed.receiver.strip():
        raise UsageFault(
            "receiver_missing",
            _("A certificate is handed to somebody"),
            rule="CRT-3",
            remedy=_("Name who received it."),
        )
    line = register.hold(work, register.find(house, work.session, reference).record.id)
    _require_signed(line)
    sheet = line.sheet
    sheet.handed_on = _within(work, handed.on or work.today, sheet.signed_on or sheet.issued_on)
    require_lasting(work.session, line.certificate, sheet.handed_on)
    sheet.receiver, sheet.receiver_post = handed.receiver.strip(), handed.post.strip()
    sheet.method, sheet.handed_by = handed.method, work.actor.name
    line.certificate.state = CertificateState.HANDED_OVER
    work.session.add_all([sheet, line.certificate])
    work.witness("certificate.handed_over", "record", line.record.id, {"on": sheet.handed_on})
    language = house.deployment.settings.association.language
    changes = {"handed_on": sheet.handed_on.isoformat(), "receiver": received(sheet, language)}
    records.correct(work, house.deployment.calls, line.record, changes, words.HANDED.text(language))
    return sheet


def duplicate(
    house: House, reference: str, reason: str, application: str, *, origin: str = ""
) -> CertificateLine:
    """Issue a duplicate under the same number; the sheet before it is invalid from today (CRT-4).

    `reason` is `loss` or `damage`, `application` whose and of which day.

    Raises:
        NotFound: there is no such certificate.
        UsageFault: `reason_unknown`; `application_missing`.
        Refusal: `not_handed_over`, `certificate_ended`, `membership_ended`, `signatory_missing`, or
            the right is missing.
    """
    asked = Asked(reason, application)
    record = duplicate_by(house, reference, asked, origin, partial(own_work, house))
    with house.read() as session:
        return register.find(house, session, record.id)


def duplicate_by(house: House, reference: str, asked: Asked, origin: str, write: WriteOne[T]) -> T:
    """Issue a duplicate as `duplicate` does; `write` does it in its unit of work."""
    house.reader.require(ISSUE)
    _require_application(asked)
    today = house.deployment.database.today()
    with house.read() as session:
        line = register.find(house, session, reference)
        _require_handed(line)
        require_lasting(session, line.certificate, today)
        sheet = Sheet(
            number=line.record.number,
            registered_on=line.record.registered_on or today,
            holder=line.certificate.holder_name,
            given_to=naming.given_to(
                session, line.certificate.organisation_id, line.certificate.holder_name
            ),
            address=line.certificate.holder_address,
            signatories=signatories.signing_on(house, session, today),
            position=line.sheet.position + 1,
            issued_on=today,
            origin=origin,
        )
    files = files_of(house, sheet)
    return write(partial(_duplicated, house, line.record.id, sheet, files, asked))


def _duplicated(
    house: House, record_id: str, sheet: Sheet, files: Sequence[PreparedFile], asked: Asked,
    work: Work,
) -> Record:  # fmt: skip
    held = register.hold(work, record_id)
    _require_handed(held)
    require_lasting(work.session, held.certificate, work.today)
    if held.sheet.position != sheet.position - 1:
        raise Refusal(
            "duplicate_overtaken",
            _("A duplicate of certificate {number} was issued meanwhile", number=sheet.number),
            rule="CRT-4",
            clause=CLAUSE,
            remedy=_("Look at the certificate again."),
        )
    former = held.sheet
    former.invalid_from = work.today
    work.session.add(former)
    records.attach(work, house.deployment.calls, held.record, files)
    copy = keep_sheet(house, work, held.record, sheet, asked.reason, asked.application.strip())
    held.certificate.state = CertificateState.REGISTERED
    work.session.add(held.certificate)
    work.witness("certificate.duplicated", "record", record_id, {"position": sheet.position})
    _tell(house, work, held, copy)
    return held.record


def received(sheet: CertificateCopy, language: str) -> str:
    """Return who received a sheet, as the register has it: name, post, way."""
    way = words.METHODS[sheet.method.value].text(language) if sheet.method is not None else ""
    return ", ".join(filter(None, (sheet.receiver, sheet.receiver_post, way)))


def duplicate_note(sheet: CertificateCopy, language: str) -> str:
    """Return what the register says of a duplicate; of one of a former register, its own words."""
    if not sheet.reason:
        return sheet.application
    return words.DUPLICATE_NOTE.text(language).format(
        day=f"{sheet.issued_on:%d.%m.%Y}",
        reason=words.REASONS[sheet.reason].text(language),
        application=sheet.application,
    )


def _tell(house: House, work: Work, line: CertificateLine, copy: CertificateCopy) -> None:
    """Put the duplicate on the card, which is read with the plugin off as well."""
    language = house.deployment.settings.association.language
    copies = [*(each for each in line.copies if each.position > 1), copy]
    said = "; ".join(duplicate_note(each, language) for each in copies)
    why = f"{words.REASONS[copy.reason].text(language)}, {copy.application}"
    # The duplicate is signed and handed over anew.
    card = views.record_view(work.session, line.record).fields
    gone = [name for name in ("signed_on", "handed_on", "receiver") if card.get(name)]
    anew = {"duplicates": said, **dict.fromkeys(gone, "")}
    records.correct(work, house.deployment.calls, line.record, anew, why)


def _require_signed(line: CertificateLine) -> None:
    number, sheet = line.record.number, line.sheet
    if sheet.handed_on is not None:
        raise Refusal(
            "handed_already",
            _("Certificate {number} was handed over on {day}", number=number, day=sheet.handed_on),
            rule="CRT-3",
            clause=CLAUSE,
            remedy=_("If it is lost, issue a duplicate."),
        )
    if sheet.signed_on is None:
        raise Refusal(
            "unsigned",
            _("It is not confirmed that the authority signed certificate {number}", number=number),
            rule="CRT",
            clause=CLAUSE,
            remedy=_("The officer of the authority confirms it: regest certificate sign."),
        )


def _require_handed(line: CertificateLine) -> None:
    if line.in_force and line.sheet.handed_on is not None:
        return
    if not line.in_force:
        raise Refusal(
            "certificate_ended",
            _("Certificate {number} is not in force any more", number=line.record.number),
            rule="CRT-3",
            clause=CLAUSE,
            remedy=_("Issue a certificate anew, if the organisation is a member."),
        )
    raise Refusal(
        "not_handed_over",
        _("Certificate {number} was not handed over yet", number=line.record.number),
        rule="CRT-4",
        clause=CLAUSE,
        remedy=_("A duplicate is issued for one that was handed over and is lost or damaged."),
    )


def _require_application(asked: Asked) -> None:
    if asked.reason not in words.REASONS:
        raise UsageFault(
            "reason_unknown",
            _("A duplicate is issued for loss or damage only"),
            rule="CRT-4",
            remedy=_("Say which of the two it is: loss, damage."),
        )
    if not asked.application.strip():
        raise UsageFault(
            "application_missing",
            _("A duplicate is issued upon an application"),
            rule="CRT-4",
            remedy=_("Name the application: whose, of which day, under which number."),
        )


def _within(work: Work, day: dt.date, first: dt.date) -> dt.date:
    if first <= day <= work.today:
        return day
    raise UsageFault(
        "day_wrong",
        _("{day} cannot be the day: it lies between {first} and today", day=day, first=first),
        rule="CRT-3",
        remedy=_("Name a day since then, up to today."),
    )
