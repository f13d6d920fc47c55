"""What is told of a record or file that was destroyed: by which act, and when."""

from __future__ import annotations

from sqlmodel import Session

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Record, RecordState
from regest.core.retention.act_rows import act_of
from regest.core.retention.tables import DisposalAct


def act_of_record(session: Session, record: Record) -> DisposalAct | None:
    """Return the act by which a record was destroyed; None for one that is there."""
    if record.state is not RecordState.DISPOSED or record.file_id is None:
        return None
    return act_of(session, [record.file_id]).get(record.file_id)


def notice(session: Session, record: Record) -> Message | None:
    """Return «Дело уничтожено по акту № 2 от 11.01.2027», or None."""
    act = act_of_record(session, record)
    if act is None:
        return None
    return _(
        "The file was destroyed by act No. {number} of {day}", number=act.number, day=act.drawn_on
    )


def require_there(session: Session, record: Record) -> None:
    """Refuse a file of a record that was destroyed, naming the act.

    Raises:
        Refusal: `record_destroyed`.
    """
    act = act_of_record(session, record)
    if act is not None:
        raise Refusal(
            "record_destroyed",
            _(
                "The document was destroyed by act No. {number} of {day}: its files are gone",
                number=act.number,
                day=act.drawn_on,
            ),
            rule="DSP-5",
            remedy=_("What is known of it stays on its card."),
        )
