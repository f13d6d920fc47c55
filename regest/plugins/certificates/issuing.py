"""Certificates issued: to members alone (CRT-1), each with the next number of the register (CRT-2).

The papers are made before the unit of work begins, under the number that comes next; if another
certificate takes it first, they are made anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from regest.api import (
    Draft,
    House,
    NumberWish,
    PreparedFile,
    Record,
    Unavailable,
    Work,
    components,
    ledger,
    names,
    registration,
)
from regest.plugins.certificates import drafts, signatories, states
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.cards import content_of, file_index
from regest.plugins.certificates.declarations import BY_YEAR, NUMBERING
from regest.plugins.certificates.entitlement import (
    Entitled,
    Wanted,
    checked,
    hold_party,
    refuse_second,
)
from regest.plugins.certificates.membership import membership_on
from regest.plugins.certificates.running import own_work
from regest.plugins.certificates.sheet import Sheet, file_name, files_of, of_sheet
from regest.plugins.certificates.signatories import Signatories
from regest.plugins.certificates.tables.certificates import (
    CertificateCopy,
    CertificateState,
    MemberCertificate,
)
from regest.plugins.certificates.words import LIFE_LEDGER, REPLACES, YEAR_LEDGER, _

T = TypeVar("T")
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate as registered."""

    record: Record
    certificate: MemberCertificate


class _Overtaken(Exception):
    """Another certificate took the number first: `expected` became `taken`."""

    def __init__(self, expected: str, taken: str) -> None:
        super().__init__(taken)
        self.expected, self.taken = expected, taken


Act = Callable[[Work], list[Issued]]
Write = Callable[[Act], T]


def issue(house: House, wanted: Sequence[Wanted], *, origin: str = "") -> list[Issued]:
    """Issue a certificate to each organisation, all of them or none; `origin` is this house's own.

    A draft that waits for one of them becomes its certificate.

    Raises:
        NotFound: there is no such organisation.
        UsageFault: nobody is named, or too many at once.
        Refusal: `not_a_member`; `certificate_in_force`; `order_missing`; `signatory_missing`; the
            right is missing. Nothing is written.
    """
    return issue_by(house, wanted, origin, partial(own_work, house))


def issue_by(house: House, wanted: Sequence[Wanted], origin: str, write: Write[T]) -> T:
    """Issue certificates as `issue` does; `write` does it in its unit of work.

    Raises:
        RegestError: as of `issue`.
    """
    with house.read() as session:
        drafted = [drafts.as_drafted(session, each) for each in wanted]
    return numbered(house, checked(house, drafted), origin, write)


def numbered(
    house: House,
    entitled: Sequence[Entitled],
    origin: str,
    write: Write[T],
    replacing: states.Replacing | None = None,
) -> T:
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
            act = partial(_registered, house, entitled, sheets, files, replacing=replacing)
            return write(act)
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
    work: Work,
    *,
    replacing: states.Replacing | None,
) -> list[Issued]:
    issued = []
    for each, sheet, made in zip(entitled, sheets, files, strict=True):
        party = hold_party(work, each.party.id)
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
    drafted = drafts.of_organisation(work.session, entitled.party.id)
    record = registration.register(work, house.deployment.calls, draft, of=drafted).record
    if record.number != sheet.number:
        raise _Overtaken(sheet.number, record.number)
    certificate = MemberCertificate(
        record_id=record.id,
        organisation_id=entitled.party.id,
        state=CertificateState.REGISTERED,
        holder_name=sheet.holder,
        holder_key=names.match_key(sheet.holder),
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
    state = words.TO_SIGN.text(house.deployment.settings.association.language)
    return replace(
        content_of(house, entitled, sheet, files, state),
        file_index=file_index(work.session),
        links=((REPLACES, replacing.record_id),) if replacing is not None else (),
        wish=NumberWish(ledger=ledger_of(house)),
    )


def _today(house: House) -> dt.date:
    return house.deployment.database.today()
