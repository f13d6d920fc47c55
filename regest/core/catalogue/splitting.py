"""A merge undone: what was moved means the duplicate again, and the names go back to it."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from regest.core.base.errors import Ambiguous, Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue.merging import (
    ALIKE,
    OWN_TABLES,
    RULE,
    enqueue_all,
    hold,
    resettle,
    roles_in,
)
from regest.core.people.directory_tables import PartyMerge, PartyMoved
from regest.core.people.names import match_key, person_key
from regest.core.people.parties import party_called, refuse_taken
from regest.core.people.tables import Party, PartyAlias
from regest.core.store import repointing
from regest.core.store.work import Work


def split(work: Work, duplicate: Party, reason: str) -> int:
    """Undo the merge of a duplicate; return how many of its rows mean somebody else by now.

    Those stay where they are. What was entered of the kept party since the merge stays with it.

    Raises:
        Refusal: no reason, the party is no merged duplicate, what it was merged into was merged
            further, or its name was taken meanwhile.
    """
    session = work.session
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule=RULE,
            remedy=_("Say why."),
        )
    done = _merges(session, duplicate)
    kept = session.get_one(Party, done[0].kept_id)
    hold(session, duplicate, kept)
    if duplicate.merged_into != kept.id:
        raise Refusal(
            "split_first",
            _("{name} was merged into another party since", name=kept.name),
            rule=RULE,
            remedy=_("Split that one first: regest party split {id}", id=kept.id),
        )
    duplicate.merged_into = None
    session.add(duplicate)
    left = _move_back(work, done, duplicate, kept)
    _give_names_back(work, done)
    refuse_taken(session, duplicate.kind, duplicate.name, duplicate.id)
    for each in done:
        each.undone_at, each.undone_by, each.undone_reason = work.now, work.actor.name, reason
        session.add(each)
    touched = roles_in(session, duplicate.id)
    resettle(work, touched, "party_split", kept.name, duplicate.name, reason)
    for party_id in (duplicate.id, kept.id):
        enqueue_all(work, party_id)
    work.witness("party.split", "party", duplicate.id, {"kept": kept.id})
    return left


def merged_called(session: Session, reference: str) -> Party:
    """Return the merged duplicate with this id or its former name.

    Raises:
        NotFound: there is none.
        Ambiguous: several duplicates were called so.
    """
    row = session.get(Party, reference)
    if row is not None:
        return row
    keys = {match_key(reference), person_key(reference)}
    wanted = select(Party).where(
        col(Party.match_key).in_(keys), col(Party.merged_into).is_not(None)
    )
    found = session.exec(wanted.order_by(col(Party.id))).all()
    if len(found) > 1:
        raise Ambiguous(
            "party_ambiguous",
            _("{name} may be any of {count} parties", name=reference, count=len(found)),
            [f"{party.name} ({party.id})" for party in found],
            remedy=_("Write the full name, or the id."),
        )
    return found[0] if found else party_called(session, reference)


def _merges(session: Session, duplicate: Party) -> list[PartyMerge]:
    wanted = select(PartyMerge).where(
        PartyMerge.duplicate_id == duplicate.id, col(PartyMerge.undone_at).is_(None)
    )
    done = list(session.exec(wanted.order_by(col(PartyMerge.at), col(PartyMerge.id))))
    if not done or duplicate.merged_into is None:
        raise Refusal(
            "not_merged",
            _("{name} was not merged into another party", name=duplicate.name),
            rule=RULE,
            remedy=_("Name the duplicate by its former name, or by its id."),
        )
    return done


def _move_back(work: Work, done: list[PartyMerge], duplicate: Party, kept: Party) -> int:
    session = work.session
    session.flush()
    found = {
        (each.table.name, each.column): each
        for each in repointing.pointers(session.connection(), "party", OWN_TABLES, ALIKE)
    }
    wanted = select(PartyMoved).where(col(PartyMoved.merge_id).in_([each.id for each in done]))
    left = 0
    try:
        for row in session.exec(wanted.order_by(col(PartyMoved.id).desc())).all():
            if row.table_name == "party":
                _take_back(kept, duplicate, row.column_name)
                continue
            pointer = found.get((row.table_name, row.column_name))
            move = repointing.Move(row.table_name, row.column_name, row.row_key, row.dropped)
            if pointer is None or not repointing.move_back(
                work, move, pointer, duplicate.id, kept.id
            ):
                left += 1
    except IntegrityError as fault:
        raise Refusal(
            "split_in_the_way",
            _("What was moved cannot go back: {cause}", cause=str(fault.orig)),
            rule=RULE,
            remedy=_("Add the party anew and correct its documents one by one."),
        ) from fault
    earlier = select(PartyMerge.duplicate_id).where(
        PartyMerge.kept_id == duplicate.id, col(PartyMerge.undone_at).is_(None)
    )
    for party_id in session.exec(earlier).all():
        session.get_one(Party, party_id).merged_into = duplicate.id
    session.flush()
    return left


def _take_back(kept: Party, duplicate: Party, name: str) -> None:
    if getattr(kept, name) == getattr(duplicate, name):
        setattr(kept, name, "")


def _give_names_back(work: Work, done: list[PartyMerge]) -> None:
    ids = [each.id for each in done]
    for row in work.session.exec(select(PartyAlias).where(col(PartyAlias.merge_id).in_(ids))).all():
        work.session.delete(row)
    work.session.flush()
