"""The register of issue, and each certificate with its sheets and their files."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query, Response

from regest.api import Work
from regest.api.rest import (
    After,
    Answer,
    IdempotencyKey,
    Limit,
    once,
    page_of,
    place_of,
    tagged,
    told_before,
)
from regest.plugins.certificates import issuing, register
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.register import RegisterFilter
from regest.plugins.certificates.resources.base import (
    Batch,
    Issues,
    Named,
    Reads,
    asked,
    certificates,
    plain,
    told,
)
from regest.plugins.certificates.shown import as_dict, sheet_as_dict

State = Literal["", "in_force", "to_sign", "to_hand_over", "replaced", "annulled"]


@certificates.get("")
def listed(
    house: Reads,
    state: State = "",
    text: Annotated[str, Query(max_length=200, description="Part of the name, or a number.")] = "",
    after: After = "",
    limit: Limit = 50,
) -> Answer:
    """List the register of issue by number; a member finds its own certificates there."""
    place = place_of(after, [str, str, str])
    with house.read() as session:
        wanted = RegisterFilter(state=state, text=text)
        found = register.lines_after(house, session, wanted, place, limit + 1)
    return page_of(found, limit, register.place_of_line, lambda each: plain(as_dict(each)))


@certificates.post("", status_code=201)
def issue(house: Issues, given: Batch, key: IdempotencyKey = "") -> Answer:
    """Issue certificates, all of them or none; under a key once.

    Their papers have a code only if the deployment has set its `public_address`.
    """
    what = asked("issue", given)
    known = told_before(house, key, what)
    if known is not None:
        return known
    wanted = [Wanted(organisation=each, basis=given.order) for each in given.organisations]

    def write(act: issuing.Act) -> Answer:
        def acted(work: Work) -> Answer:
            return {"items": [told(work, each.record) for each in act(work)]}

        return once(house, key, what, acted)

    return issuing.issue_by(house, wanted, "", write)


@certificates.get("/{certificate}")
def shown(house: Reads, certificate: Named, response: Response) -> Answer:
    """Show a certificate with its sheets, and where their files are; steps name its ETag."""
    with house.read() as session:
        line = register.find(house, session, certificate)
    answer: Answer = plain({**as_dict(line), "sheets": [sheet_as_dict(x) for x in line.copies]})
    return tagged(response, answer)


@certificates.get("/{certificate}/files")
def files(house: Reads, certificate: Named) -> Answer:
    """List the files of the sheet that counts; each is read at the address that it names."""
    with house.read() as session:
        line = register.find(house, session, certificate)
    answer: Answer = {"items": sheet_as_dict(line.sheet)["files"]}
    return answer
