"""Certificates issued: to members alone (CRT-1), each with the next number of the register (CRT-2).

The papers are made before the unit of work begins, under the number that comes next; if another
certificate takes it first, they are made anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    Draft,
    House,
    NumberWish,
    Party,
    PartyRole,
    PreparedFile,
    Record,
    Refusal,
    Unavailable,
    UsageFault,
    Work,
    components,
    fileplan,
    ledger,
    registration,
)
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates import register, signatories, states
from regest.plugins.certificates.declarations import BY_YEAR, FILE_INDEX, ISSUE, NUMBERING
from regest.plugins.certificates.declension import given_to
from regest.plugins.certificates.membership import membership_on, organisation_called
from regest.plugins.certificates.sheet import Sheet, file_name, files_of, of_sheet
from regest.plugins.certificates.signatories import Signatories
from regest.plugins.certificates.tables.certificates import (
    CertificateCopy,
    CertificateState,
    MemberCertificate,
)
from regest.plugins.certificates.words import (
    CLAUSE,
    HOLDER,
    LIFE_LEDGER,
    MEMBER_CERTIFICATE,
    PLUGIN,
    REPLACES,
    YEAR_LEDGER,
    _,
)

MOST_AT_ONCE = 100
_ATTEMPTS = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Who is to get a certificate: name or id; `basis` is the order, by default the standing's."""

    organisation: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate as registered."""

    record: Record
    certificate: MemberCertificate


@dataclass(frozen=True, slots=True)
class Entitled:
    """A member that may get a certificate, with what the sheet says of it."""

    party: Party
    standing_id: str
    basis: str
    basis_record_id: str | None
    given_to: str


class _Overtaken(Exception):
    """Another certificate took the number first: `expected` became `taken`."""

    def __init__(self, expected: str, taken: str) -> None:
        super().__init__(taken)
        self.expected, self.taken = expected, taken


def issue(house: House, wanted: Sequence[Wanted], *, origin: str = "") -> list[Issued]:
    """Issue a certificate to each organisation, all of them or none; `origin` is this house's own.

    Raises:
        NotFound: there is no such organisation.
        UsageFault: nobody is named, or too many at once.
        Refusal: `not_a_member`; `certificate_in_force`; `order_missing`; `signatory_missing`; the
            right is missing. Nothing is written.
    """
    house.reader.require(ISSUE)
    if not 0 < len(wanted) <= MOST_AT_ONCE:
        raise UsageFault(
            "organisations_missing",
            _("Between 1 and {most} organisations are named at once", most=MOST_AT_ONCE),
            remedy=_("Name the members who get a certificate."),
        )
    with house.read() as session:
        entitled = [_entitled(house, session, each) for each in wanted]
        _refuse_twice(entitled)
        for each in entitled:
            refuse_second(session, each.party)
    return numbered(house, entitled, origin)


def numbered(
    house: House,
    entitled: Sequence[Entitled],
    origin: str,
    replacing: states.Replacing | None = None,
) -> list[Issued]:
    """Make the papers and register them; `replacing` is what the only one takes the place of.

    Raises:
        Refusal: what was checked before does not hold any more.
        Unavailable: others took the number each time.
    """
    known: dict[str, str] = {}
    for _attempt in range(_ATTEMPTS):
        with house.read() as session:
            expected = [
                ledger.coming(session, ledger_of(house), _today(house), place)
                for place in range(len(entitled))
            ]
            signed = signatories.signing_on(house, session, _today(house))
        sheets = [
            _sheet(house, each, known.get(number, number), signed, origin)
            for each, number in zip(entitled, expected, strict=True)
        ]
        files = [files_of(house, each) for each in sheets]
        try:
            return _registered(house, entitled, sheets, files, replacing)
        except _Overtaken as fault:
            # A module may print numbers in a form of its own: the next attempt knows it.
            known[fault.expected] = fault.taken
    raise Unavailable(
        "number_overtaken",
        _("Other certificates are being registered at this moment"),
        rule="CRT-2",
        remedy=_("Try again in a moment."),
    )


def ledger_of(house: House) -> str:
    """Return the ledger that numbers are taken of today, by the rule of numbering (CRT-2)."""
    (kind,) = house.deployment.rules.words(NUMBERING, _today(house))
    return YEAR_LEDGER if kind == BY_YEAR else LIFE_LEDGER


def entitled_to_replace(
    session: Session, house: House, organisation: Party, basis: str
) -> Entitled:
    """Return a member whose certificate is to be replaced, as it is called now.

    Raises:
        Refusal: `not_a_member`, `order_missing`.
    """
    standing = membership_on(session, organisation, _today(house))
    said = _basis(organisation, basis or standing.basis)
    named = given_to(session, organisation.id, organisation.name)
    return Entitled(organisation, standing.id, said, None, named)


def refuse_second(session: Session, party: Party) -> None:
    """Refuse a second certificate for a member that has one in force.

    Raises:
        Refusal: `certificate_in_force`.
    """
    held = register.of_organisation(session, party.id)
    if held is None:
        return
    number = session.get_one(Record, held.record_id).number
    raise Refusal(
        "certificate_in_force",
        _("{name} has certificate {number} already", name=party.name, number=number),
        rule="CRT-4",
        clause=CLAUSE,
        remedy=_("Issue a duplicate if it is lost, replace it if name or address changed."),
    )


def _entitled(house: House, session: Session, wanted: Wanted) -> Entitled:
    organisation = organisation_called(session, wanted.organisation)
    standing = membership_on(session, organisation, _today(house))
    basis = _basis(organisation, wanted.basis.strip() or standing.basis)
    record_id = None if wanted.basis.strip() else standing.authority_record_id
    named = given_to(session, organisation.id, organisation.name)
    return Entitled(organisation, standing.id, basis, record_id, named)


def _basis(organisation: Party, basis: str) -> str:
    if not basis.strip():
        raise Refusal(
            "order_missing",
            _("The membership of {name} names no order of the authority", name=organisation.name),
            rule="CRT-1",
            clause="п. 3.3 Положения",
            remedy=_("Say by which order it was admitted: --order."),
        )
    return basis.strip()


def _refuse_twice(entitled: Sequence[Entitled]) -> None:
    seen: set[str] = set()
    for each in entitled:
        if each.party.id in seen:
            raise UsageFault(
                "organisation_twice",
                _("{name} is named twice", name=each.party.name),
                remedy=_("Name each organisation once."),
            )
        seen.add(each.party.id)


def _sheet(
    house: House, entitled: Entitled, number: str, signed: Signatories, origin: str
) -> Sheet:
    today = _today(house)
    return Sheet(
        number=number,
        registered_on=today,
        holder=entitled.party.name,
        given_to=entitled.given_to,
        address=entitled.party.address,
        signatories=signed,
        issued_on=today,
        origin=origin,
    )


def _registered(
    house: House,
    entitled: Sequence[Entitled],
    sheets: Sequence[Sheet],
    files: Sequence[tuple[PreparedFile, PreparedFile]],
    replacing: states.Replacing | None,
) -> list[Issued]:
    issued = []
    with house.work() as work:
        for each, sheet, made in zip(entitled, sheets, files, strict=True):
            # Held until the commit: nobody else issues to the same member meanwhile.
            party = work.session.get_one(
                Party, each.party.id, with_for_update=True, populate_existing=True
            )
            membership_on(work.session, party, work.today)
            if replacing is None:
                refuse_second(work.session, party)
            issued.append(_written(house, work, each, sheet, made, replacing))
    return issued


def _written(
    house: House,
    work: Work,
    entitled: Entitled,
    sheet: Sheet,
    files: tuple[PreparedFile, PreparedFile],
    replacing: states.Replacing | None,
) -> Issued:
    draft = _draft(house, work, entitled, sheet, files, replacing)
    record = registration.register(work, house.deployment.calls, draft).record
    if record.number != sheet.number:
        raise _Overtaken(sheet.number, record.number)
    certificate = MemberCertificate(
        record_id=record.id,
        organisation_id=entitled.party.id,
        state=CertificateState.REGISTERED,
        holder_name=sheet.holder,
        holder_address=sheet.address,
        basis=entitled.basis,
        basis_record_id=entitled.basis_record_id,
        standing_id=entitled.standing_id,
        issued_by=work.actor.name,
        issued_at=work.now,
    )
    work.session.add(certificate)
    work.session.flush()
    keep_sheet(house, work, record, sheet)
    work.witness("certificate.issued", "record", record.id, {"number": record.number})
    if replacing is not None:
        states.replace(house, work, replacing, record)
    return Issued(record, certificate)


def keep_sheet(
    house: House, work: Work, record: Record, sheet: Sheet, reason: str = "", application: str = ""
) -> CertificateCopy:
    """Write a sheet down with the files that the record has of it."""
    name = file_name(house, sheet)
    found = [
        component
        for component, _text in components.components_of(work.session, record.id)
        if component.name.startswith(f"{name}.")
    ]
    signed = sheet.signatories
    copy = CertificateCopy(
        id=work.new_id(),
        record_id=record.id,
        position=sheet.position,
        issued_on=sheet.issued_on,
        reason=reason,
        application=application,
        issuer=signed.issuer,
        authority_post=signed.authority_post,
        authority_name=signed.authority_name,
        chair_post=signed.chair_post,
        chair_name=signed.chair_name,
        pdf_id=of_sheet(found, ".pdf"),
        docx_id=of_sheet(found, ".docx"),
    )
    work.session.add(copy)
    work.session.flush()
    return copy


def _draft(
    house: House,
    work: Work,
    entitled: Entitled,
    sheet: Sheet,
    files: tuple[PreparedFile, PreparedFile],
    replacing: states.Replacing | None,
) -> Draft:
    language = house.deployment.settings.association.language
    return Draft(
        class_name=MEMBER_CERTIFICATE,
        heading=words.HEADING.text(language).format(name=sheet.holder),
        document_date=sheet.registered_on,
        file_index=file_index(work.session),
        fields=_fields(entitled, sheet, language),
        parties=(PartyRole(entitled.party.id, HOLDER),),
        files=files,
        links=((REPLACES, replacing.record_id),) if replacing is not None else (),
        wish=NumberWish(ledger=ledger_of(house)),
        provider=PLUGIN,
    )


def _fields(entitled: Entitled, sheet: Sheet, language: str) -> Mapping[str, str]:
    return {
        "holder": sheet.holder,
        "address": sheet.address,
        "basis": entitled.basis,
        "state": words.IN_FORCE.text(language),
    }


def file_index(session: Session) -> str:
    """Return the file of the register, where the file plan has it."""
    plan = fileplan.file_plan(session)
    return FILE_INDEX if any(each.index == FILE_INDEX and not each.reserve for each in plan) else ""


def _today(house: House) -> dt.date:
    return house.deployment.database.today()
