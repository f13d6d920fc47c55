"""The steps of a certificate: signed, handed over, issued anew, replaced, annulled.

Each may name the ETag of what was read in `If-Match`: if somebody was quicker, nothing is done.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from fastapi import Response
from pydantic import Field

from regest.api import Work
from regest.api.rest import Answer, IdempotencyKey, IfMatch, Strict, once, tagged, told_before
from regest.plugins.certificates import copies, ending, issuing, register
from regest.plugins.certificates.resources.base import (
    Issues,
    Line,
    Named,
    Signs,
    Text,
    as_read,
    asked,
    certificates,
    step,
    told,
)
from regest.plugins.certificates.tables.certificates import HandOver


class Signing(Strict):
    """When the authority signed; by default today."""

    on: dt.date | None = None


class Handing(Strict):
    """Who received the certificate, how, and when; by default today."""

    receiver: Line = Field(min_length=1)
    post: Line = ""
    method: HandOver = HandOver.IN_PERSON
    on: dt.date | None = None


class Duplicate(Strict):
    """Why a duplicate is issued, and upon whose application, of which day."""

    reason: Literal["loss", "damage"]
    application: Text = Field(min_length=1)


class Replacement(Strict):
    """What changed, by which paper; the order, if it is not that of before."""

    reason: Text = Field(min_length=1)
    order: Text = ""


class Annulment(Strict):
    """Why and from when; `mistake` says that it should never have been issued.

    Without a reason it is that of the end of the membership, from its last day on.
    """

    reason: Text = ""
    on: dt.date | None = None
    mistake: bool = False


@certificates.post("/{certificate}/signature")
def sign(
    house: Signs,
    certificate: Named,
    given: Signing,
    response: Response,
    if_match: IfMatch = "",
    key: IdempotencyKey = "",
) -> Answer:
    """Confirm that the authority has signed the sheet."""

    def act(work: Work) -> Answer:
        as_read(house, work, certificate, if_match)
        copies.sign_within(house, work, certificate, given.on)
        return told(work, register.find(house, work.session, certificate).record)

    return step(house, key, asked("sign", given, certificate), response, act)


@certificates.post("/{certificate}/hand-over")
def hand_over(
    house: Issues,
    certificate: Named,
    given: Handing,
    response: Response,
    if_match: IfMatch = "",
    key: IdempotencyKey = "",
) -> Answer:
    """Write down that the sheet was handed over (CRT-3)."""

    def act(work: Work) -> Answer:
        as_read(house, work, certificate, if_match)
        handed = copies.Handed(**given.model_dump())
        copies.hand_over_within(house, work, certificate, handed)
        return told(work, register.find(house, work.session, certificate).record)

    return step(house, key, asked("hand_over", given, certificate), response, act)


@certificates.post("/{certificate}/duplicates", status_code=201)
def duplicate(
    house: Issues,
    certificate: Named,
    given: Duplicate,
    response: Response,
    if_match: IfMatch = "",
    key: IdempotencyKey = "",
) -> Answer:
    """Issue a duplicate under the same number (CRT-4); under a key once."""
    what = asked("duplicate", given, certificate)
    known = told_before(house, key, what)
    if known is not None:
        return tagged(response, known)

    def write(act: copies.Act) -> Answer:
        def acted(work: Work) -> Answer:
            as_read(house, work, certificate, if_match)
            return told(work, act(work))

        return once(house, key, what, acted)

    wanted = copies.Asked(given.reason, given.application)
    return tagged(response, copies.duplicate_by(house, certificate, wanted, "", write))


@certificates.post("/{certificate}/replacement", status_code=201)
def replace(
    house: Issues,
    certificate: Named,
    given: Replacement,
    response: Response,
    if_match: IfMatch = "",
    key: IdempotencyKey = "",
) -> Answer:
    """Issue a certificate in place of one whose name or address changed (CRT-5); once by key."""
    what = asked("replace", given, certificate)
    known = told_before(house, key, what)
    if known is not None:
        return tagged(response, known)

    def write(act: issuing.Act) -> Answer:
        def acted(work: Work) -> Answer:
            as_read(house, work, certificate, if_match)
            (made,) = act(work)
            return told(work, made.record)

        return once(house, key, what, acted)

    wanted = ending.Replacing(certificate, given.reason, given.order)
    answer = ending.replace_by(house, wanted, "", write)
    response.headers["location"] = f"/api/v1/certificates/{answer['id']}"
    return tagged(response, answer)


@certificates.post("/{certificate}/annulment")
def annul(
    house: Issues,
    certificate: Named,
    given: Annulment,
    response: Response,
    if_match: IfMatch = "",
    key: IdempotencyKey = "",
) -> Answer:
    """Annul a certificate whose membership ended, or that was issued by mistake (CRT-6)."""

    def act(work: Work) -> Answer:
        as_read(house, work, certificate, if_match)
        wanted = ending.Annulment(**given.model_dump())
        return told(work, ending.annul_within(house, work, certificate, wanted))

    return step(house, key, asked("annul", given, certificate), response, act)
