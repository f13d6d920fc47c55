"""Trusted certificates and revocation lists: what signatures are checked against (SIG-3)."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.signatures import trust_listing
from regest.core.signatures.trust_keeping import Wish
from regest.core.signatures.trust_listing import TrustedLine
from regest.kit import trust_words, trusting
from regest.kit.pages import Answer, Form, Listing, Redirect, Routes, Visit
from regest.kit.trusting import Added, AddedLists, TrustFile
from regest.web.admin.sections import LOOK, TRUST, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/trust"
LISTS = PATH + "/lists"


class Certificates(Form):
    """Files of certificates, and what an administrator says of them; each is `yes` or nothing."""

    qualified: str = ""
    itself: str = ""
    again: str = ""


class Lists(Form):
    """Files of revocation lists; `older` also takes one older than the kept one."""

    older: str = ""


class Withdrawn(Form):
    """Why a certificate is trusted no more."""

    reason: str = ""


@routes.get(PATH, LOOK)
def certificates(visit: Visit) -> Answer:
    """List the trusted certificates, or those that were withdrawn."""
    return _listed(visit)


@routes.post(PATH, TRUST)
def add(visit: Visit) -> Answer:
    """Trust the certificates in files; what became of each is told above the list."""
    given = visit.form(Certificates)
    wish = Wish(given.qualified == "yes", given.itself == "yes", given.again == "yes")
    try:
        done = trusting.add_certificates(visit.house, _files(visit), wish)
    except RegestError as fault:
        return _listed(visit, given=given, fault=fault)
    return _listed(visit, done=done)


@routes.get(LISTS, LOOK)
def lists(visit: Visit) -> Answer:
    """List the newest revocation list of each issuer."""
    return _lists(visit)


@routes.post(LISTS, TRUST)
def add_lists(visit: Visit) -> Answer:
    """Take revocation lists from files."""
    given = visit.form(Lists)
    try:
        done = trusting.add_lists(visit.house, _files(visit), older=given.older == "yes")
    except RegestError as fault:
        return _lists(visit, given=given, fault=fault)
    return _lists(visit, done=done)


@routes.get(PATH + "/{certificate}", LOOK)
def certificate(visit: Visit) -> Answer:
    """Show one certificate; whoever may, withdraws it here."""
    return _one(visit)


@routes.post(PATH + "/{certificate}", TRUST)
def withdraw(visit: Visit) -> Answer:
    """Trust a certificate no more."""
    given = visit.form(Withdrawn)
    try:
        trusting.withdraw(visit.house, visit.parts["certificate"], given.reason)
    except RegestError as fault:
        return _one(visit, given=given, fault=fault)
    return Redirect(f"{PATH}/{visit.parts['certificate']}?done=1")


def _files(visit: Visit) -> Sequence[TrustFile]:
    if not visit.files:
        raise UsageFault(
            "no_file", _("No file was chosen"), remedy=_("Choose one or several files.")
        )
    return [TrustFile(each.name, each.content) for each in visit.files]


def _listed(
    visit: Visit,
    *,
    given: Certificates | None = None,
    fault: RegestError | None = None,
    done: Added | None = None,
) -> Answer:
    listing = Listing.of(visit, PATH, ("state",), ("subject",), "subject")
    withdrawn = listing.chosen["state"] == "withdrawn"
    with visit.house.read() as session:
        now = visit.house.deployment.database.clock.now()
        rows = trust_listing.certificates(
            session, now, withdrawn=withdrawn, offset=listing.offset, limit=listing.at_once
        )
        counts = {
            each: trust_listing.count_certificates(session, withdrawn=each)
            for each in (False, True)
        }
        stale = trust_listing.count_stale(session, now)
    values = {
        "listing": listing,
        "rows": rows,
        "total": counts[withdrawn],
        "kept": counts[False],
        "gone": counts[True],
        "withdrawn": withdrawn,
        "stale": stale,
        "given": given or Certificates(),
        "fault": fault,
        "told": [trust_words.became(each) for each in done.taken] if done else (),
        "rechecked": done.rechecked if done else 0,
        **_shared(visit),
    }
    return section_page(visit, "trust", values, status_of(fault) if fault else 200)


def _lists(
    visit: Visit,
    *,
    given: Lists | None = None,
    fault: RegestError | None = None,
    done: AddedLists | None = None,
) -> Answer:
    listing = Listing.of(visit, LISTS, (), ("issuer",), "issuer")
    with visit.house.read() as session:
        now = visit.house.deployment.database.clock.now()
        rows = trust_listing.lists(session, now, offset=listing.offset, limit=listing.at_once)
        total = trust_listing.count_lists(session)
    taken = done.taken if done else ()
    values = {
        "listing": listing,
        "rows": rows,
        "total": total,
        "given": given or Lists(),
        "fault": fault,
        "told": [trust_words.list_became(each) for each in taken],
        "remarks": trust_words.remarks(taken, now),
        "rechecked": done.rechecked if done else 0,
        **_shared(visit),
    }
    return section_page(visit, "trust_lists", values, status_of(fault) if fault else 200)


def _one(
    visit: Visit, *, given: Withdrawn | None = None, fault: RegestError | None = None
) -> Answer:
    with visit.house.read() as session:
        kept = trust_listing.certificate_by_id(session, visit.parts["certificate"])
        now = visit.house.deployment.database.clock.now()
    values = {
        "line": TrustedLine(kept, (kept.valid_to - now).days),
        "given": given or Withdrawn(),
        "fault": fault,
        "done": bool(visit.asked("done")),
        **_shared(visit),
    }
    return section_page(visit, "trusted", values, status_of(fault) if fault else 200)


def _shared(visit: Visit) -> dict[str, object]:
    return {
        "roles": trust_words.ROLES,
        "time_left": trust_words.time_left,
        "may_manage": visit.reader.may(TRUST),
    }
