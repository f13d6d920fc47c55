"""Signing on a page: exactly what is signed is shown, then who one is is proved anew (7.5.1, A23).

The page shows the file of one digest and the very statement; the form sends the statement's digest
back, and what stands there by then must be the same. Three ways lead to a signature: a password, a
file of one's key, a container made elsewhere. No key, passphrase or password is sent back to it.
"""

from __future__ import annotations

from typing import Any

from regest.core.base.errors import NotFound, RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import access_log
from regest.core.catalogue.tables import Component
from regest.core.documents import media
from regest.core.people import second_factor
from regest.core.signatures.cms import signer
from regest.core.signatures.signing import Shown
from regest.kit import certificate_signing, record_signing
from regest.kit.looks import noted
from regest.kit.own_key import OwnKey
from regest.kit.pages import Access, Answer, Form, Page, Redirect, Upload, Visit
from regest.kit.record_signing import Done, Proof
from regest.web.failures import status_of
from regest.web.record.files import PICTURES, pages_of, text_of
from regest.web.record.found import record_of
from regest.web.record.routes import routes

_HERE = "/records/{record}/sign"
SIMPLE, KEY, CONTAINER = "simple", "key", "container"
# So many pages stand below one another; the rest are a click away.
SHOWN_PAGES = 30


class Signing(Form):
    """The digest of the statement that was shown, and the proof of who one is."""

    shown: str = ""
    password: str = ""
    code: str = ""


class ByContainer(Signing):
    """The same, and that a certificate on another name is meant."""

    another: str = ""


class ByKey(ByContainer):
    """The same, what opens the key, and whether it goes without a time-stamp."""

    passphrase: str = ""
    unstamped: str = ""


@routes.get(_HERE, Access.SIGNED_IN)
def show_signing(visit: Visit) -> Answer:
    """Show what the visitor is to sign now: the file, the statement, the ways to sign."""
    return _offered(visit)


@routes.post(_HERE, Access.SIGNED_IN)
def sign(visit: Visit) -> Answer:
    """Sign what was shown, with a simple electronic signature."""
    given = visit.form(Signing)
    try:
        done = record_signing.sign(
            visit.house, visit.parts["record"], shown=_seen(given), proof=_proof(visit, given)
        )
    except NotFound:
        raise
    except RegestError as fault:
        return _offered(visit, fault)
    return _signed(done)


@routes.post(_HERE + "/key", Access.SIGNED_IN)
def sign_with_key(visit: Visit) -> Answer:
    """Sign what was shown with the visitor's own key file, which is used once and not kept."""
    given = visit.form(ByKey)
    try:
        file = _one(visit, _("The file of the key is missing"), _("Choose one: .p12 or .pfx."))
        done = certificate_signing.sign_with_key(
            visit.house,
            visit.parts["record"],
            key=OwnKey(file.content, given.passphrase),
            proof=_proof(visit, given),
            shown=_seen(given),
            another_name=bool(given.another),
            stamp=not given.unstamped,
        )
    except NotFound:
        raise
    except RegestError as fault:
        return _offered(visit, fault, KEY, given)
    return _signed(done)


@routes.post(_HERE + "/container", Access.SIGNED_IN)
def sign_with_container(visit: Visit) -> Answer:
    """Take a container that was made elsewhere over the file that was shown."""
    given = visit.form(ByContainer)
    try:
        file = _one(
            visit, _("The file of the signature is missing"), _("Choose one: .sig or .p7s.")
        )
        done = certificate_signing.sign_with_container(
            visit.house,
            visit.parts["record"],
            name=file.name,
            content=file.content,
            proof=_proof(visit, given),
            shown=_seen(given),
            another_name=bool(given.another),
        )
    except NotFound:
        raise
    except RegestError as fault:
        return _offered(visit, fault, CONTAINER, given)
    return _signed(done)


def _seen(given: Signing) -> str:
    """Return the digest that was sent; one that is missing fits nothing that is shown."""
    return given.shown or "-"


def _proof(visit: Visit, given: Signing) -> Proof:
    return Proof(given.password, given.code, visit.address, visit.now)


def _signed(done: Done) -> Redirect:
    return Redirect(f"/records/{done.record.id}?done=signed")


def _one(visit: Visit, missing: Message, remedy: Message) -> Upload:
    if len(visit.files) != 1 or not visit.files[0].content:
        raise UsageFault("file_missing", missing, rule="SIG-1", remedy=remedy)
    return visit.files[0]


def _offered(
    visit: Visit,
    fault: RegestError | None = None,
    way: str = SIMPLE,
    given: ByContainer | None = None,
) -> Page:
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
    values |= {
        "way": way,
        "keyed": signer.available(),
        "stamped": bool(visit.house.deployment.settings.signatures.time_stamp_url),
        "another": given is not None and (bool(given.another) or _names_another(fault)),
        "confirmed": given is not None and bool(given.another),
        "unstamped": isinstance(given, ByKey) and bool(given.unstamped),
    }
    if shown is not None:
        values |= _preview(visit, shown.component)
    return Page("record/sign.html", values, status_of(fault) if fault else 200)


def _names_another(fault: RegestError | None) -> bool:
    return fault is not None and fault.code == "another_name"


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
