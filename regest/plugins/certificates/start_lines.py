"""What waits of certificates on the start page: to be issued, signed, handed over, annulled."""

from __future__ import annotations

from collections.abc import Sequence

from regest.api.pages import StartLine, Visit
from regest.plugins.certificates import ending, register
from regest.plugins.certificates.declarations import CHAIR, ISSUE
from regest.plugins.certificates.register import RegisterFilter
from regest.plugins.certificates.without import without_certificate
from regest.plugins.certificates.words import _

_AT_ONCE = 10


def to_issue(visit: Visit) -> Sequence[StartLine]:
    """Return the members admitted last that have no certificate yet, as one line (CRT-1)."""
    with visit.house.read() as session:
        found = without_certificate(visit.house, session)
    new = [each.name for each in found.members if each.id in found.new]
    if not new:
        return []
    count = len(new)
    return [
        StartLine(
            title=_.n("Issue {count} certificate", "Issue {count} certificates", count),
            path="/certificates/new",
            facts=new[0] if count == 1 else "",
        )
    ]


def to_sign(visit: Visit) -> Sequence[StartLine]:
    """Return the certificates whose signature the officer of the authority is to confirm."""
    with visit.house.read() as session:
        wanted = RegisterFilter(state="to_sign")
        lines, _total = register.listed(visit.house, session, wanted, limit=_AT_ONCE)
    return [
        StartLine(
            title=_("Confirm the signature on certificate {number}", number=each.record.number),
            path=f"/certificates/line/{each.record.id}",
            facts=each.certificate.holder_name,
        )
        for each in lines
    ]


def to_do(visit: Visit) -> Sequence[StartLine]:
    """Return the signed certificates to be handed over."""
    with visit.house.read() as session:
        wanted = RegisterFilter(state="to_hand_over")
        lines, _total = register.listed(visit.house, session, wanted, limit=_AT_ONCE)
    return [
        StartLine(
            title=_("Hand certificate {number} over", number=each.record.number),
            path=f"/certificates/line/{each.record.id}",
            facts=each.certificate.holder_name,
        )
        for each in lines
    ]


def to_annul(visit: Visit) -> Sequence[StartLine]:
    """Return the certificates that say «Действует» though the membership is over (CRT-6).

    Whoever annuls them is asked to, and the chair is told that it waits; due since the last day.
    """
    annuls = visit.reader.may(ISSUE)
    if not annuls and CHAIR not in visit.reader.roles:
        return []
    with visit.house.read() as session:
        ended = ending.proposed(visit.house, session)[:_AT_ONCE]
    lines = []
    for each in ended:
        named = {"number": each.line.record.number, "day": each.ended_on}
        title = (
            _("Annul certificate {number}: the membership ended on {day}", **named)
            if annuls
            else _("Certificate {number} waits to be annulled: the membership ended on {day}",
                   **named)
        )  # fmt: skip
        path = f"/certificates/line/{each.line.record.id}{'#annul' if annuls else ''}"
        facts = each.line.certificate.holder_name
        lines.append(StartLine(title=title, path=path, due_on=each.ended_on, facts=facts))
    return lines
