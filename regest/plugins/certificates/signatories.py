"""Who signs certificates on a day: for the authority and for the association (appendix Б)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session, col, or_, select

from regest.api import House, Message, Refusal, UsageFault, Work, names, offices
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.tables.certificates import CertificateCopy
from regest.plugins.certificates.tables.people import CertificateSignatory, SignatoryPlace
from regest.plugins.certificates.words import CLAUSE, _

PLACES: Final[dict[SignatoryPlace, Message]] = {
    SignatoryPlace.AUTHORITY: _.p("signs for", "the authority"),
    SignatoryPlace.ASSOCIATION: _.p("signs for", "the association"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewSignatory:
    """Who is to sign in a place from a day on; `issuer` is how the authority is called above."""

    place: SignatoryPlace
    post: str
    name: str
    starts_on: dt.date
    issuer: str = ""
    ends_on: dt.date | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Signatories:
    """Both signatures of a sheet, and the authority as its head names it."""

    issuer: str
    authority_post: str
    authority_name: str
    chair_post: str
    chair_name: str


def add(house: House, new: NewSignatory) -> CertificateSignatory:
    """Enter who signs from a day on; whoever signed until then ends on the day before.

    Raises:
        UsageFault: post or name are missing, or it would end before it starts.
        Refusal: `signatory_overlaps`, somebody signs from that day or a later one; the right is
            missing.
    """
    house.reader.require(ISSUE)
    _require_whole(new)
    with house.work() as work:
        _close_former(work, new)
        row = CertificateSignatory(
            id=work.new_id(),
            place=new.place,
            issuer=new.issuer.strip(),
            post=new.post.strip(),
            name=new.name.strip(),
            starts_on=new.starts_on,
            ends_on=new.ends_on,
            basis=new.basis.strip(),
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        work.witness("signatory.entered", "certificates_signatory", row.id, {"place": new.place})
    return row


def listed(session: Session) -> Sequence[CertificateSignatory]:
    """Return everybody who signs or signed, the latest of each place first."""
    order = (col(CertificateSignatory.place), col(CertificateSignatory.starts_on).desc())
    return session.exec(select(CertificateSignatory).order_by(*order)).all()


def signing_on(house: House, session: Session, day: dt.date) -> Signatories:
    """Return who signs on a day; for the association, where nobody was entered, its chair.

    Raises:
        Refusal: `signatory_missing`, nobody signs for the authority, or there is no chair.
    """
    authority = _on(session, SignatoryPlace.AUTHORITY, day)
    if authority is None:
        raise _missing(_("Nobody is entered who signs for the authority on {day}", day=day))
    own = _on(session, SignatoryPlace.ASSOCIATION, day)
    language = house.deployment.settings.association.language
    if own is not None:
        post, name = own.post, own.name
    else:
        post, name = words.CHAIR_POST.text(language), _chair(session, day)
    return Signatories(authority.issuer, authority.post, authority.name, post, name)


def refuse_expired(session: Session, sheet: CertificateCopy, day: dt.date) -> None:
    """Refuse a day on which whoever stands on a sheet for the authority did not sign for it.

    Raises:
        Refusal: `signatory_expired`.
    """
    held = _on(session, SignatoryPlace.AUTHORITY, day)
    if held is not None and (held.name, held.post) == (sheet.authority_name, sheet.authority_post):
        return
    raise Refusal(
        "signatory_expired",
        _("{name} does not sign for the authority on {day}", name=sheet.authority_name, day=day),
        rule="CRT",
        clause=CLAUSE,
        remedy=_(
            "Give the day on which it was signed. If it was not, annul it as a mistake and issue "
            "one that bears the name of whoever signs now."
        ),
    )


def place_called(name: str) -> SignatoryPlace:
    """Return the place of this name.

    Raises:
        UsageFault: `place_unknown`.
    """
    try:
        return SignatoryPlace(name)
    except ValueError as fault:
        raise UsageFault(
            "place_unknown",
            _("A certificate has no place {name} to sign in", name=name),
            remedy=_("Choose one of the two: authority, association."),
        ) from fault


def signed_name(name: str) -> str:
    """Return «И.С. Ветрова» for «Ветрова Ирина Сергеевна» and «Ветрова И.С.»."""
    surname, _space, initials = (names.with_initials(name) or name).partition(" ")
    return f"{initials} {surname}" if initials.endswith(".") else name


def _chair(session: Session, day: dt.date) -> str:
    body = offices.governing_body(session)
    held = offices.holder_on(session, offices.CHAIR, body.code, day) if body is not None else None
    if held is None:
        raise _missing(_("Nobody is chair on {day}, nor entered as signatory", day=day))
    return signed_name(held.person.name)


def _on(session: Session, place: SignatoryPlace, day: dt.date) -> CertificateSignatory | None:
    running = or_(
        col(CertificateSignatory.ends_on).is_(None), col(CertificateSignatory.ends_on) >= day
    )
    return session.exec(
        select(CertificateSignatory).where(
            CertificateSignatory.place == place, CertificateSignatory.starts_on <= day, running
        )
    ).first()


def _close_former(work: Work, new: NewSignatory) -> None:
    same = select(CertificateSignatory).where(CertificateSignatory.place == new.place)
    for other in work.session.exec(same.with_for_update()).all():
        if other.ends_on is not None and other.ends_on < new.starts_on:
            continue
        if new.ends_on is not None and new.ends_on < other.starts_on:
            continue
        if other.starts_on >= new.starts_on or other.ends_on is not None:
            raise Refusal(
                "signatory_overlaps",
                _("{name} signs from {day} already", name=other.name, day=other.starts_on),
                rule="CRT",
                clause=CLAUSE,
                remedy=_("Name days on which nobody else is entered for this place."),
            )
        other.ends_on = new.starts_on - dt.timedelta(days=1)
        work.session.add(other)
        work.witness("signatory.ended", "certificates_signatory", other.id)


def _require_whole(new: NewSignatory) -> None:
    if not new.post.strip() or not new.name.strip():
        raise UsageFault(
            "signatory_incomplete",
            _("A signatory needs a post and a name"),
            remedy=_("Write both as they stand on the certificate."),
        )
    if new.place is SignatoryPlace.AUTHORITY and not new.issuer.strip():
        raise UsageFault(
            "issuer_missing",
            _("The head of a certificate names the authority"),
            remedy=_("Write its full name as it stands there."),
        )
    if new.ends_on is not None and new.ends_on < new.starts_on:
        raise UsageFault(
            "signatory_ends_before_start",
            _("The last day is before the first one"),
            remedy=_("Both days are inclusive."),
        )


def _missing(message: Message) -> Refusal:
    return Refusal(
        "signatory_missing",
        message,
        rule="CRT",
        clause=CLAUSE,
        remedy=_("Enter who signs: regest certificate signatory authority."),
    )
