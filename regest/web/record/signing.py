"""Signing on pages: exactly what is signed is shown, then who one is is proved anew (7.5.1, A23).

A page shows the file of one digest and the very statement; the form sends the statement's digest
back, and what stands there by then must be the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from regest.core.base.dates import parse_day
from regest.core.base.errors import NotFound, RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.catalogue import access_log
from regest.core.catalogue.components import prepare
from regest.core.catalogue.record_rights import ATTACH, CORRECT, may_change
from regest.core.catalogue.tables import Component, ComponentRole, Record, RecordState
from regest.core.documents import media
from regest.core.people import second_factor
from regest.core.signatures import demands
from regest.core.signatures.signing import Shown
from regest.kit import record_signing, signature_sheet
from regest.kit.looks import noted
from regest.kit.pages import Access, Answer, Form, Page, Redirect, StartLine, Visit, paper
from regest.kit.signature_state import Signatures, kind_title, signatures_of, waiting, when
from regest.web.failures import status_of
from regest.web.record.files import PICTURES, pages_of, text_of
from regest.web.record.found import record_of
from regest.web.record.routes import routes
from regest.web.record.typed import Typed

_HERE = "/records/{record}/signatures"
# So many pages stand below one another; the rest are a click away.
SHOWN_PAGES = 30


class Signing(Form):
    """The digest of the statement that was shown, and the proof of who one is."""

    shown: str = ""
    password: str = ""
    code: str = ""


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


@routes.get("/records/{record}/sign", Access.SIGNED_IN)
def show_signing(visit: Visit) -> Answer:
    """Show what the visitor is to sign now: the file, the statement, the way to prove oneself."""
    return _offered(visit)


@routes.post("/records/{record}/sign", Access.SIGNED_IN)
def sign(visit: Visit) -> Answer:
    """Sign what was shown, with a simple electronic signature."""
    given = visit.form(Signing)
    proof = record_signing.Proof(given.password, given.code, visit.address, visit.now)
    try:
        done = record_signing.sign(
            visit.house, visit.parts["record"], shown=given.shown or "-", proof=proof
        )
    except NotFound:
        raise
    except RegestError as fault:
        return _offered(visit, fault)
    return Redirect(f"/records/{done.record.id}?done=signed")


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
    """Return what the page of a record shows of its signatures; None when none are asked for."""
    if not demands.signing_begun(session, record.id):
        return None
    found = signatures_of(visit.house, session, record)
    return {"found": found, **_may(visit, record, found), **_words(visit)}


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
    }


def _may(visit: Visit, record: Record, found: Signatures) -> dict[str, bool]:
    draft = record.state is RecordState.DRAFT
    turn = found.turn
    return {
        "may_sign": turn is not None and turn.own and visit.reader.account_id is not None,
        "may_note": turn is not None and may_change(visit.reader, record, ATTACH),
        "may_cancel": draft and bool(found.given) and may_change(visit.reader, record, CORRECT),
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


def _offered(visit: Visit, fault: RegestError | None = None) -> Page:
    """Show what is signed; a refusal stands above the form, or alone when nothing can be signed."""
    with visit.house.read() as session:
        record = record_of(session, visit)
        try:
            shown: Shown | None = record_signing.offer(visit.house, session, record.id)
        except NotFound:
            raise
        except RegestError as refusal:
            shown, fault = None, fault or refusal
        account = visit.reader.account_id
        coded = account is not None and second_factor.has_factor(session, account)
    noted(visit.house, record, access_log.SHOWN, shown.component.name if shown else "")
    values: dict[str, Any] = {"record": record, "shown": shown, "fault": fault, "coded": coded}
    if shown is not None:
        values |= _preview(visit, shown.component)
    return Page("record/sign.html", values, status_of(fault) if fault else 200)


def _preview(visit: Visit, component: Component) -> dict[str, Any]:
    """Return how the bytes of a digest are shown: pages as pictures, else the text read of them."""
    kind, pages, kept = "text", 0, None
    if component.media_type in PICTURES:
        kind = "picture"
    elif component.media_type == media.PDF:
        try:
            kind, pages = "pages", pages_of(visit, component)
        except RegestError:
            kind = "text"
    if kind == "text":
        kept = text_of(visit, component)
    return {"kind": kind, "pages": pages, "most": SHOWN_PAGES, "kept": kept}


def _scan(visit: Visit) -> tuple[str, bytes]:
    if len(visit.files) != 1 or not visit.files[0].content:
        raise UsageFault(
            "scan_missing",
            _("The scan of the signed paper is missing"),
            rule="PRT-6",
            remedy=_("Choose one file: the scan of all its sheets."),
        )
    return visit.files[0].name, visit.files[0].content
