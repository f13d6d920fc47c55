"""The second step of signing in: a code of the generator, or setting the generator up."""

from __future__ import annotations

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.documents.qr import code_of
from regest.core.people import second_factor, sessions, throttle
from regest.core.people.session_tables import StepLeft
from regest.core.people.tables import Account
from regest.core.store.work import Actor
from regest.kit.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.web.requests import PLAIN_SESSION
from regest.web.signing_in import own_path

routes = Routes()


class Code(Form):
    """A code, and where its holder wanted to go."""

    code: str = ""
    next: str = "/"


@routes.get("/sign-in/code", Access.ANYBODY)
def ask(visit: Visit) -> Answer:
    """Ask for the code; without an accepted password, for the password."""
    if _waiting(visit, StepLeft.CODE) is None:
        return Redirect("/sign-in")
    return Page("sign_in_code.html", {"next": own_path(visit.asked("next")), "fault": None})


@routes.post("/sign-in/code", Access.ANYBODY)
def take(visit: Visit) -> Answer:
    """Sign in by the code; wrong ones slow the next tries down, as wrong passwords do."""
    given = visit.form(Code)
    account = _waiting(visit, StepLeft.CODE)
    if account is None:
        return Redirect("/sign-in")
    try:
        with visit.house.deployment.database.work(_actor(account)) as work:
            throttle.require_patience(work.session, _key(account), visit.address, visit.now)
            good = second_factor.accepts(work, account, given.code, visit.now)
            if good:
                throttle.succeeded(work, _key(account), visit.address)
                token = sessions.complete_session(work, sessions.digest_of(visit.token), visit.now)
            else:
                throttle.failed(work, _key(account), visit.address, visit.now)
    except Refusal as fault:
        return _asked_again(given, fault, 429)
    if not good:
        return _asked_again(given, second_factor.wrong_code(), 401)
    visit.cookies[PLAIN_SESSION] = token
    return Redirect(own_path(given.next))


@routes.get("/sign-in/enrolment", Access.ANYBODY)
def offer(visit: Visit) -> Answer:
    """Show the QR code for the generator of whoever must have one."""
    account = _waiting(visit, StepLeft.ENROLMENT)
    if account is None:
        return Redirect("/sign-in")
    values = offer_values(visit, account)
    return Page(
        "sign_in_enrolment.html", {**values, "next": own_path(visit.asked("next")), "fault": None}
    )


@routes.post("/sign-in/enrolment", Access.ANYBODY)
def enrol(visit: Visit) -> Answer:
    """Take the generator into use by its first code, sign in, and show the recovery codes once."""
    given = visit.form(Code)
    account = _waiting(visit, StepLeft.ENROLMENT)
    if account is None:
        return Redirect("/sign-in")
    wanted = own_path(given.next)
    try:
        with visit.house.deployment.database.work(_actor(account)) as work:
            codes = second_factor.confirm(work, account, given.code, visit.now)
            token = sessions.complete_session(work, sessions.digest_of(visit.token), visit.now)
    except Refusal as fault:
        values = {**offer_values(visit, account), "next": wanted, "fault": fault}
        return Page("sign_in_enrolment.html", values, 422)
    visit.cookies[PLAIN_SESSION] = token
    return Page("recovery_codes.html", {"codes": codes, "next": wanted})


def offer_values(visit: Visit, account: Account) -> dict[str, object]:
    """Return what the page that shows an offered secret needs: a picture and the word itself.

    Raises:
        NotFound: none is offered.
    """
    with visit.house.read() as session:
        secret = second_factor.offered(session, visit.house.deployment.signer, account.id)
    if not secret:
        raise NotFound(
            "no_such_page",
            _("There is no such page"),
            remedy=_("Go on from the menu or the search box."),
        )
    association = visit.house.deployment.settings.association
    issuer = association.short_name or association.name
    address = second_factor.address_of(secret, account, issuer)
    return {
        "picture": code_of(address).svg_data_uri(scale=5, light="white", border=4),
        "word": " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
    }


def _asked_again(given: Code, fault: Refusal, status: int) -> Page:
    return Page("sign_in_code.html", {"next": own_path(given.next), "fault": fault}, status)


def _waiting(visit: Visit, step: StepLeft) -> Account | None:
    with visit.house.read() as session:
        found = sessions.half_signed_in(session, visit.token, visit.now)
    return found[0] if found is not None and found[1] is step else None


def _actor(account: Account) -> Actor:
    return Actor(account.login, account.id)


def _key(account: Account) -> str:
    # Failed codes are counted apart from failed passwords: a right password forgets the latter.
    return f"{account.login}/code"
