"""The register of certificates: found by number, listed as far as a reader may see them (CRT-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, literal, tuple_
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import (
    Ambiguous,
    House,
    NotFound,
    Record,
    Refusal,
    Work,
    names,
    normalise_number,
    visibility,
)
from regest.plugins.certificates.tables.certificates import (
    CertificateCopy,
    CertificateState,
    MemberCertificate,
)
from regest.plugins.certificates.words import CLAUSE, MEMBER_CERTIFICATE, _

_CANDIDATES = 20
_YEAR = 4
IN_FORCE = (CertificateState.REGISTERED, CertificateState.HANDED_OVER)


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One line of the register: the certificate, its record, and its sheets in their order."""

    certificate: MemberCertificate
    record: Record
    copies: tuple[CertificateCopy, ...]
    replaced_by: str = ""

    @property
    def sheet(self) -> CertificateCopy:
        """The sheet that counts: the last one."""
        return self.copies[-1]

    @property
    def named(self) -> str:
        """The number with the year of its registration, so that it means this one alone."""
        number, day = self.record.number, self.record.registered_on
        return number if "/" in number or day is None else f"{number}/{day.year}"

    @property
    def in_force(self) -> bool:
        """Whether it is neither replaced nor annulled."""
        return self.certificate.state in IN_FORCE

    @property
    def awaits_signature(self) -> bool:
        """Whether the authority has signed none of its sheets yet: it is registered, no more."""
        return self.in_force and all(each.signed_on is None for each in self.copies)


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """Which lines: `state` is `in_force`, `replaced`, `annulled`, `to_sign`, `to_hand_over`."""

    state: str = ""
    text: str = ""
    organisation_id: str = ""


def find(house: House, session: Session, reference: str) -> CertificateLine:
    """Return the certificate that a number (`17`, `№ 017`) or an id means.

    Raises:
        NotFound: there is none that the reader may see: the words are the same (ACC-2).
        Ambiguous: certificates of several years have this number.
    """
    seen = visibility.visible_among(house.reader)
    wanted = _joined().where(seen, _meant(reference))
    found = session.exec(wanted.order_by(col(Record.period).desc()).limit(_CANDIDATES)).all()
    if len(found) > 1:
        lines = _lines(session, found)
        raise Ambiguous(
            "certificate_ambiguous",
            _("Certificates of several years have the number {number}", number=reference),
            [f"{each.named}: {each.certificate.holder_name}" for each in lines],
            rule="CRT-2",
            remedy=_("Name the year as well: 17/2024."),
        )
    if not found:
        raise NotFound(
            "certificate_unknown",
            _("There is no certificate {number}", number=reference),
            rule="CRT-3",
            remedy=_("`regest certificate register` shows them."),
        )
    return _lines(session, found)[0]


def hold(work: Work, record_id: str, *, in_force: bool = True) -> CertificateLine:
    """Return a certificate as it stands inside a unit of work, held until the commit.

    Raises:
        Refusal: `certificate_ended`, it is replaced or annulled and `in_force` asks for more.
    """
    certificate = work.session.get_one(
        MemberCertificate, record_id, with_for_update=True, populate_existing=True
    )
    (line,) = _lines(work.session, [certificate])
    if in_force and not line.in_force:
        raise Refusal(
            "certificate_ended",
            _("Certificate {number} is not in force any more", number=line.record.number),
            rule="CRT-3",
            clause=CLAUSE,
            remedy=_("Issue a certificate anew, if the organisation is a member."),
        )
    return line


def of_organisation(session: Session, organisation_id: str) -> MemberCertificate | None:
    """Return the certificate of an organisation that is in force."""
    return session.exec(
        select(MemberCertificate).where(
            MemberCertificate.organisation_id == organisation_id,
            col(MemberCertificate.state).in_(IN_FORCE),
        )
    ).first()


def listed(
    house: House,
    session: Session,
    wanted: RegisterFilter,
    *,
    limit: int = 50,
    offset: int = 0,
    down: bool = False,
) -> tuple[list[CertificateLine], int]:
    """Return lines of the register by number, as far as the reader sees them, and how many."""
    chosen = _narrowed(wanted, _joined().where(visibility.visible_among(house.reader)))
    total = session.exec(select(func.count()).select_from(chosen.subquery())).one()
    order = (col(Record.period), col(Record.number_order), col(Record.id))
    turned = [each.desc() if down else each for each in order]
    found = session.exec(chosen.order_by(*turned).limit(limit).offset(offset)).all()
    return _lines(session, found), total


def lines_after(
    house: House, session: Session, wanted: RegisterFilter, place: Sequence[str] | None, limit: int
) -> list[CertificateLine]:
    """Return lines by number after a place in the register, as far as the reader sees them."""
    chosen = _narrowed(wanted, _joined().where(visibility.visible_among(house.reader)))
    order = (col(Record.period), col(Record.number_order), col(Record.id))
    if place is not None:
        chosen = chosen.where(tuple_(*order) > tuple(place))
    return _lines(session, session.exec(chosen.order_by(*order).limit(limit)).all())


def place_of_line(line: CertificateLine) -> list[str]:
    """Return where a line stands in the register."""
    return [line.record.period, line.record.number_order, line.record.id]


def numbers_of(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of records by their ids."""
    wanted = select(Record.id, Record.number).where(col(Record.id).in_(set(ids)))
    return dict(session.exec(wanted).all())


def spellings(reference: str) -> frozenset[str]:
    """Return the forms in which the number may be kept that somebody types: 17, 017, № 017."""
    number = normalise_number(reference) or ""
    head, slash, tail = number.partition("/")
    if not head.isdecimal():
        return frozenset({number})
    bare = head.lstrip("0") or "0"
    return frozenset(f"{form}{slash}{tail}" for form in (head, bare, bare.zfill(3)))


def called(reference: str) -> ColumnElement[bool]:
    """Return the condition of certificates whose number this may be, with its year or without."""
    match = col(Record.number_match)
    number, slash, year = (normalise_number(reference) or "").partition("/")
    meant: ColumnElement[bool] = match.in_(spellings(reference))
    if slash and len(year) == _YEAR and year.isdecimal():
        # A former register wrote 17 where its place in the book told the year.
        days = dt.date(int(year) or 1, 1, 1), dt.date(int(year) or 1, 12, 31)
        meant |= match.in_(spellings(number)) & col(Record.registered_on).between(*days)
    elif number.isdecimal():
        for form in spellings(number):
            meant |= match == literal(f"{form}/") + col(Record.period)
    return (col(Record.class_name) == MEMBER_CERTIFICATE) & meant


def signed_once() -> ColumnElement[bool]:
    """Return the condition of certificates of which the authority has signed a sheet."""
    return col(MemberCertificate.record_id).in_(
        select(CertificateCopy.record_id).where(col(CertificateCopy.signed_on).is_not(None))
    )


def _joined() -> SelectOfScalar[MemberCertificate]:
    return select(MemberCertificate).join(
        Record, col(Record.id) == col(MemberCertificate.record_id)
    )


def _meant(reference: str) -> ColumnElement[bool]:
    named = reference.strip()
    return (col(Record.id) == named.lower()) | called(named)


def _narrowed(
    wanted: RegisterFilter, chosen: SelectOfScalar[MemberCertificate]
) -> SelectOfScalar[MemberCertificate]:
    if wanted.organisation_id:
        chosen = chosen.where(MemberCertificate.organisation_id == wanted.organisation_id)
    if wanted.text:
        meant: ColumnElement[bool] = col(Record.number_match).in_(spellings(wanted.text))
        if key := names.match_key(wanted.text):
            meant |= col(MemberCertificate.holder_key).contains(key, autoescape=True)
        chosen = chosen.where(meant)
    match wanted.state:
        case "in_force":
            return chosen.where(col(MemberCertificate.state).in_(IN_FORCE), signed_once())
        case "replaced" | "annulled":
            return chosen.where(MemberCertificate.state == CertificateState(wanted.state))
        case "to_sign":
            return chosen.where(_open(col(CertificateCopy.signed_on).is_(None)))
        case "to_hand_over":
            signed = col(CertificateCopy.signed_on).is_not(None)
            return chosen.where(_open(signed & col(CertificateCopy.handed_on).is_(None)))
        case _other:
            return chosen


def _open(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition of certificates in force whose valid sheet fulfils another one."""
    sheets = select(CertificateCopy.record_id).where(
        col(CertificateCopy.invalid_from).is_(None), condition
    )
    return col(MemberCertificate.state).in_(IN_FORCE) & col(MemberCertificate.record_id).in_(sheets)


def _lines(session: Session, found: Sequence[MemberCertificate]) -> list[CertificateLine]:
    ids = [each.record_id for each in found]
    records = {
        each.id: each for each in session.exec(select(Record).where(col(Record.id).in_(ids)))
    }
    copies: dict[str, list[CertificateCopy]] = {each: [] for each in ids}
    wanted = select(CertificateCopy).where(col(CertificateCopy.record_id).in_(ids))
    for copy in session.exec(wanted.order_by(col(CertificateCopy.position))):
        copies[copy.record_id].append(copy)
    after = numbers_of(session, [each.replaced_by_id for each in found if each.replaced_by_id])
    return [
        CertificateLine(
            each,
            records[each.record_id],
            tuple(copies[each.record_id]),
            after.get(each.replaced_by_id or "", ""),
        )
        for each in found
    ]
