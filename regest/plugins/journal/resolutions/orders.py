"""Orders of the chair («распоряжения председателя»): a sequence of their own (REG-4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlmodel import Session

from regest.api import (
    Draft,
    House,
    NumberWish,
    Party,
    Refusal,
    UsageFault,
    Work,
    parties,
    registration,
    rosters,
)
from regest.plugins.journal.letters import receipt
from regest.plugins.journal.letters.correspondents import Cast
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.letters.enclosures import Enclosures, take_in
from regest.plugins.journal.letters.numbers import bare_number
from regest.plugins.journal.letters.registration import Entry, verified
from regest.plugins.journal.order_declarations import ISSUE_ORDER, ORDER_FILE, ORDER_LEDGER
from regest.plugins.journal.outgoing import letterhead
from regest.plugins.journal.requests.awaiting import basis_links
from regest.plugins.journal.words import ACTING_CHAIR, CHAIR, ORDER, PLUGIN, SIGNATORY, _

_CLAUSE = "п. 4.4, 4.5 Положения"


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """An order that is signed: empty parts are the chair in office, today and the usual file.

    `basis` refers to the decision it executes; `from_paper` says which paper is entered when the
    actor is not the one who signed.
    """

    subject: str
    signatory: str = ""
    dated: dt.date | None = None
    case: str = ""
    basis: str = ""
    from_paper: str = ""
    sheets: Sheets = field(default_factory=Sheets)
    reserved: str = ""
    after: str = ""
    key: str = ""


def register_order(house: House, order: Order, paths: Sequence[Path] = ()) -> Entry:
    """Register an order of the chair with its files.

    Raises:
        Refusal: it is signed by nobody in the chair that day, or later than today; the paper that
            is entered is not named; the right is missing.
    """
    house.reader.require(ISSUE_ORDER)
    enclosures = take_in(house.deployment, paths)
    with house.work() as work:
        entry = _registered(house, work, order, enclosures)
    return verified(house, entry)


def form(house: House, order: Order) -> bytes:
    """Return the form of an order as a Word file, with its text still to be written; no number.

    Raises:
        Refusal: the signatory is not in the chair on that day, or the right is missing.
    """
    house.reader.require(ISSUE_ORDER)
    with house.read() as session:
        today = house.deployment.database.today()
        signatory = session.get_one(Party, _signatory(session, order, order.dated or today))
        office = letterhead.signatory(session, house, signatory.name)
        return letterhead.form(house, order.subject, office, letterhead.executor(session, house))


def _registered(house: House, work: Work, order: Order, enclosures: Enclosures) -> Entry:
    known = registration.record_of_key(work.session, order.key)
    signed_on = order.dated or (known.document_date if known is not None else None) or work.today
    if signed_on > work.today:
        raise Refusal(
            "signed_later",
            _("No number can be given on {today}: the order is signed later", today=work.today),
            rule="REG-8",
            remedy=_("Register it on the day of signing or after."),
        )
    signatory = _signatory(work.session, order, signed_on)
    _require_paper(house, order, signatory)
    cast = Cast(work)
    cast.person(signatory, SIGNATORY)
    late = receipt.lateness(receipt.due_on_signing(house.deployment, signed_on), work.today)
    paper = {"from_paper": order.from_paper.strip()} if order.from_paper.strip() else {}
    case = order.case or ORDER_FILE
    draft = Draft(
        class_name=ORDER,
        heading=order.subject,
        document_date=signed_on,
        file_index=case,
        fields={**order.sheets.fields(), **paper},
        parties=tuple(cast.roles),
        files=enclosures.files,
        links=basis_links(work.session, house, order.basis),
        wish=NumberWish(
            ledger=ORDER_LEDGER,
            case=case,
            reserved=bare_number(order.reserved),
            after=bare_number(order.after),
        ),
        late=bool(late),
        provider=PLUGIN,
        key=order.key,
    )
    done = registration.register(work, house.deployment.calls, draft)
    if done.repeated:
        return Entry(done.record, repeated=True)
    return Entry(done.record, (*enclosures.warnings, *late, *done.warnings))


def _signatory(session: Session, order: Order, day: dt.date) -> str:
    """Return the id of who signed, in the chair or acting for it on that day (clauses 4.4, 4.5)."""
    in_office = {
        line.party.id: line.party.name
        for kind in (ACTING_CHAIR, CHAIR)
        for line in rosters.list_standings(session, day, kind=kind)
    }
    if not order.signatory.strip():
        if in_office:
            return next(iter(in_office))
        raise UsageFault(
            "chair_missing",
            _("Nobody is in the chair on {day}", day=day),
            remedy=_("Add the standing first: regest standing start."),
        )
    party = parties.party_called(session, order.signatory)
    if party.id not in in_office:
        raise Refusal(
            "not_in_the_chair",
            _(
                "{name} is not in the chair on {day} and signs no orders",
                name=party.name,
                day=day,
            ),
            rule="PRM-5",
            clause=_CLAUSE,
            remedy=_("In office that day: {names}.", names=", ".join(in_office.values()) or "–"),
        )
    return party.id


def _require_paper(house: House, order: Order, signatory: str) -> None:
    """Whoever did not sign the order enters it from the paper that was signed (10.3)."""
    if signatory in house.reader.party_ids or house.reader.is_console or order.from_paper.strip():
        return
    raise Refusal(
        "paper_missing",
        _("An order of the chair is entered by others from the paper that was signed"),
        rule="PRM",
        remedy=_("Say with --from-paper which paper it is."),
    )
