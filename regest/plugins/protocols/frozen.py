"""What holds minutes as they were signed: an edit cancels the signatures, or is refused (PRT-6)."""

from __future__ import annotations

from regest.api import ComponentRole, Record, Refusal, Work, signing
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.words import _

CLAUSE = "п. 4.10 Положения"


def touch(work: Work, meeting: ProtocolsMeeting, reason: str = "") -> None:
    """Let the minutes of a meeting change: called by every edit, inside its unit of work.

    Minutes that nobody signed change freely; of others the signatures are cancelled with `reason`.

    Raises:
        Refusal: `minutes_frozen`, they bear a signature and no reason is given.
    """
    row = work.session.get(
        ProtocolsMinutes, meeting.id, with_for_update=True, populate_existing=True
    )
    if row is None or row.state is MinutesState.DRAFT:
        return
    if row.state is not MinutesState.SIGNING:
        raise signed_already()
    if not reason.strip():
        raise Refusal(
            "minutes_frozen",
            _("After the first signature changes cancel the signatures"),
            rule="PRT-6",
            clause=CLAUSE,
            remedy=_("Say why it changes: the signatures are cancelled, and it is a draft again."),
        )
    record = work.session.get_one(Record, row.record_id)
    signing.cancel_all(work, record, reason)
    thaw(work, row, record)


def thaw(work: Work, row: ProtocolsMinutes, record: Record) -> None:
    """Make a draft of minutes again whose signatures are cancelled; what they were upon stays."""
    former = signing.main_file(work.session, record)
    former.role = ComponentRole.RENDITION
    work.session.add(former)
    row.state, row.digest, row.content = MinutesState.DRAFT, "", ""
    work.session.add(row)
    work.session.flush()
    work.witness("minutes.thawed", "meeting", row.meeting_id, {"of": former.sha256})


def signed_already() -> Refusal:
    """Return the refusal to change what both have signed (PRM-3)."""
    return Refusal(
        "minutes_signed",
        _("Signed minutes are not changed"),
        rule="PRM-3",
        clause=CLAUSE,
        remedy=_("Correct a mistake by a decision of the next meeting."),
    )
