"""The signatures of a record on pages: who is to sign, who has, whether it is true; by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, select

from regest.core.base.dates import parse_day
from regest.core.base.errors import NotFound, RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import access_log
from regest.core.catalogue.components import components_of, prepare
from regest.core.catalogue.record_rights import ATTACH, CORRECT, may_change
from regest.core.catalogue.tables import Component, ComponentRole, Record, RecordState
from regest.core.signatures import demands, owners, signed_copies
from regest.core.signatures.checks import remarks_of
from regest.core.signatures.received import is_container
from regest.core.signatures.tables import PAPER, SIMPLE, SignatureCheck
from regest.kit import record_signing, signature_protocol, signature_sheet
from regest.kit.looks import noted
from regest.kit.pages import Access, Answer, Form, Page, Redirect, StartLine, Visit, paper
from regest.kit.signature_state import Signatures, kind_title, signatures_of, waiting, when
from regest.kit.signature_verification import verify_record
from regest.web.failures import status_of
from regest.web.record.found import record_of
from regest.web.record.routes import routes
from regest.web.record.typed import Typed

_HERE = "/records/{record}/signatures"


class OnPaper(Form):
    """As what somebody signed by hand, and on which day."""

    capacity: str = ""
    signed_on: str = ""


class Cancelling(Form):
    """Why the signatures are cancelled."""

    reason: str = ""


@routes.get(_HERE, Access.SIGNED_IN)
def show_signatures(visit: Visit) -> Answer:
    """Show who is to sign, who has signed which bytes, and whether it is true."""
    return _page(visit)


@routes.get("/records/{record}/signature-sheet", Access.SIGNED_IN)
def save_sheet(visit: Visit) -> Answer:
    """Give the signature sheet as a paper."""
    form = visit.asked("as", "pdf")
    reference = visit.parts["record"]
    return paper(
        "signature-sheet",
        form if form in {"pdf", "docx"} else "",
        lambda path: signature_sheet.save_sheet(visit.house, reference, path),
    )


@routes.post(_HERE + "/verify", Access.SIGNED_IN)
def verify(visit: Visit) -> Answer:
    """Verify the signatures of a record anew, and keep what was found."""
    visit.form(Form)
    try:
        done = verify_record(visit.house, visit.parts["record"])
    except NotFound:
        raise
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(f"/records/{done.record.id}/signatures?done=verified")


@routes.post(_HERE + "/paper", Access.SIGNED_IN)
def sign_on_paper(visit: Visit) -> Answer:
    """Note a signature given by hand, with its scan."""
    given = visit.form(OnPaper)
    deployment = visit.house.deployment
    try:
        with visit.house.read() as session:
            record_signing.require_noting(visit.house, record_of(session, visit))
        scan = prepare(
            deployment.blobs,
            deployment.read_text,
            *_scan(visit),
            ComponentRole.SCAN,
        )
        record_signing.sign_on_paper(
            visit.house,
            visit.parts["record"],
            given.capacity,
            signed_on=parse_day(given.signed_on),
            scan=scan,
        )
    except RegestError as fault:
        return _refused(visit, fault, "paper", given.model_dump())
    return Redirect(f"/records/{visit.parts['record']}/signatures?done=signed")


@routes.post(_HERE + "/cancel", Access.SIGNED_IN)
def cancel(visit: Visit) -> Answer:
    """Cancel the signatures upon a draft, with the reason."""
    given = visit.form(Cancelling)
    try:
        record_signing.cancel(visit.house, visit.parts["record"], given.reason)
    except RegestError as fault:
        return _refused(visit, fault, "cancel", given.model_dump())
    return Redirect(f"/records/{visit.parts['record']}/signatures?done=unsigned")


def panel(visit: Visit, session: Session, record: Record) -> dict[str, Any] | None:
    """Return what the page of a record shows of its signatures; None when there is nothing."""
    if not demands.signing_begun(session, record.id) and not _has_received(session, record.id):
        return None
    found = signatures_of(visit.house, session, record)
    if not found.anything:
        return None
    copies = signed_copies.files_of(session, record.id)
    copy = session.get(Component, next(iter(copies))) if copies else None
    return {"found": found, "marked": copy, **_may(visit, record, found), **_words(visit)}


def _has_received(session: Session, record_id: str) -> bool:
    """Say whether files came signed, without reading any."""
    checked = select(SignatureCheck.id).where(SignatureCheck.record_id == record_id).limit(1)
    if session.exec(checked).first() is not None:
        return True
    return any(is_container(each) for each, _text in components_of(session, record_id))


def signature_lines(visit: Visit) -> Sequence[StartLine]:
    """Return what waits for the visitor's signature, for the start page."""
    if not visit.reader.party_ids:
        return ()
    with visit.house.read() as session:
        return [
            StartLine(
                title=_("Your signature is awaited"),
                path=f"/records/{record.id}/sign",
                facts=" ".join(filter(None, (record.number, record.heading))),
            )
            for _line, record in waiting(visit.house, session)
        ]


def _words(visit: Visit) -> dict[str, Any]:
    return {
        "kind": lambda kind: kind_title(visit.house, kind),
        "when": lambda signature: when(visit.house, signature),
        "term": lambda check: _term(visit, check),
        "remarks": _remarks,
        "protocol": lambda check: signature_protocol.lines_of(check, visit.house.deployment.zone),
    }


def _term(visit: Visit, check: SignatureCheck) -> Message | str:
    """Return from when to when a certificate is valid, in days of the association's zone."""
    if check.valid_from is None or check.valid_to is None:
        return ""
    zone = visit.house.deployment.zone
    first, last = (each.astimezone(zone).date() for each in (check.valid_from, check.valid_to))
    return _("valid from {first} to {last}", first=first, last=last)


def _remarks(check: SignatureCheck, signer: str = "") -> list[Message]:
    """Return what else is told of a signature; first that its certificate is on another name."""
    other = owners.remark(signer, check.owner) if signer else None
    return [*([other] if other is not None else []), *remarks_of(check)]


def _may(visit: Visit, record: Record, found: Signatures) -> dict[str, bool]:
    draft = record.state is RecordState.DRAFT
    turn = found.turn
    return {
        "may_sign": turn is not None and turn.own and visit.reader.account_id is not None,
        "may_note": turn is not None and may_change(visit.reader, record, ATTACH),
        "may_cancel": draft and bool(found.given) and may_change(visit.reader, record, CORRECT),
        # Simple ones and those on paper are checked whenever they are shown.
        "checkable": bool(found.received)
        or any(each.signature.kind not in {SIMPLE, PAPER} for each in found.given),
    }


def _page(
    visit: Visit,
    fault: RegestError | None = None,
    form: str = "",
    typed: dict[str, Any] | None = None,
) -> Page:
    with visit.house.read() as session:
        record = record_of(session, visit)
        shown = panel(visit, session, record)
    if shown is None:
        raise signature_sheet.no_signatures()
    noted(visit.house, record, access_log.CARD)
    values = {**shown, "record": record, "fault": fault, "form": form, "typed": Typed(typed or {})}
    return Page("record/signatures.html", values, status_of(fault) if fault else 200)


def _refused(visit: Visit, fault: RegestError, form: str, typed: dict[str, Any]) -> Page:
    if fault.code in {"permission_missing", "record_unknown"}:
        raise fault
    return _page(visit, fault, form, typed)


def _scan(visit: Visit) -> tuple[str, bytes]:
    if len(visit.files) != 1 or not visit.files[0].content:
        raise UsageFault(
            "scan_missing",
            _("The scan of the signed paper is missing"),
            rule="PRT-6",
            remedy=_("Choose one file: the scan of all its sheets."),
        )
    return visit.files[0].name, visit.files[0].content
