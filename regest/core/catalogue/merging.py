"""Two parties of the directory that are one: the duplicate's rows come to mean the kept party.

The duplicate's own row stays and says whom it means; its names find the kept party. Every row that
refers to it is moved, those of plugins that are switched off too, and is remembered, so that
`split` can undo a merge (decision 0018).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, func, literal, or_, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue.history import remember
from regest.core.catalogue.merge_conflicts import cautions, conflicts
from regest.core.catalogue.tables import Record, RecordAccess, RecordParty, RecordState
from regest.core.catalogue.task_rights import visible_tasks
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.catalogue.visibility import settle_key, visible
from regest.core.hooks.types import Problem
from regest.core.people.access import ANY_CLASS, Reader, Scope
from regest.core.people.dated_names import names_of
from regest.core.people.directory_tables import PartyMerge, PartyMoved
from regest.core.people.parties import write_alias
from regest.core.people.tables import AliasOrigin, Party, PartyAlias, Standing
from regest.core.store import repointing
from regest.core.store.work import Work

RULE = "party.merge"
# What tells the story of a party itself stays with it.
OWN_TABLES = frozenset({"party_alias", "party_declension", "party_name", "party_merge"})
ALIKE = {"record_party": ("record_id", "party_id", "role")}
FILLED = ("short_name", "group_name", "territory", "sector", "post", "address", "email", "phone")
_ACTION = "party_merged"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would move, as a reader may know it, and what stands in its way.

    `moves` is table → rows; of records and tasks only those count that the reader sees, and
    tables of other procedures are named to whoever sees everything (ACC-2).
    """

    duplicate: Party
    kept: Party
    moves: dict[str, int]
    conflicts: tuple[Refusal, ...]
    cautions: tuple[Problem, ...]


def plan(
    session: Session, reader: Reader, single: Collection[str], duplicate: Party, kept: Party
) -> MergePlan:
    """Return what merging the duplicate into the kept party would do; nothing is changed.

    `single` are the kinds of standing that one holds at a time.
    """
    connection = session.connection()
    clashes = list(_conflicts(session, single, duplicate, kept))
    moves = _counted(session, reader, duplicate.id)
    sees_all = reader.scope(ANY_CLASS, marked=True) is Scope.ALL
    for pointer in repointing.pointers(connection, "party", OWN_TABLES, ALIKE):
        name = pointer.table.name
        if name not in _COUNTED and (sees_all or name in _OPEN):
            moves[name] = moves.get(name, 0) + repointing.pointing(
                connection, pointer, duplicate.id
            )
        clashes += [] if clashes else _differing(session, pointer, duplicate, kept)
    found = {name: count for name, count in moves.items() if count}
    return MergePlan(duplicate, kept, found, tuple(clashes), tuple(cautions(duplicate, kept)))


def merge(
    work: Work, single: Collection[str], duplicate: Party, kept: Party, reason: str
) -> PartyMerge:
    """Let everything that means the duplicate mean the kept party; say why.

    A second merge of the same two moves what still meant the duplicate.

    Raises:
        Refusal: the first conflict of the plan, or no reason.
    """
    session = work.session
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule=RULE,
            remedy=_("Say why."),
        )
    hold(session, duplicate, kept)
    for clash in _conflicts(session, single, duplicate, kept):
        raise clash
    restricted = not _openly_named(session, duplicate.id)
    done = PartyMerge(
        id=work.new_id(),
        duplicate_id=duplicate.id,
        kept_id=kept.id,
        at=work.now,
        actor=work.actor.name,
        reason=reason.strip(),
    )
    session.add(done)
    session.flush()
    touched = roles_in(session, duplicate.id)
    _let_lead(session, duplicate.id, kept.id)
    try:
        for move in list(_moves(work, duplicate, kept)):
            _keep(work, done, move)
        session.flush()
    except IntegrityError as fault:
        raise _in_the_way(str(fault.orig)) from fault
    _take_names(work, done, duplicate, kept, restricted=restricted)
    _fill(work, done, duplicate, kept, restricted=restricted)
    for earlier in session.exec(select(Party).where(Party.merged_into == duplicate.id)):
        earlier.merged_into = kept.id
    duplicate.merged_into = kept.id
    session.flush()
    resettle(work, touched, _ACTION, duplicate.name, kept.name, reason)
    enqueue_all(work, kept.id)
    detail = {"duplicate": duplicate.id, "kept": kept.id}
    work.witness("party.merged", "party", duplicate.id, detail)
    return done


def resettle(
    work: Work, touched: dict[str, str], action: str, old: str, new: str, reason: str
) -> None:
    """Write into each record's history (record → roles) whom it means now; settle who sees it."""
    session = work.session
    session.flush()
    session.expire_all()
    ids = sorted(touched)
    for start in range(0, len(ids), _BATCH):
        wanted = select(Record).where(col(Record.id).in_(ids[start : start + _BATCH]))
        for record in session.exec(wanted).all():
            roles = touched[record.id]
            remember(work, record.id, action, field=roles, old=old, new=new, reason=reason)
            record.version += 1
            settle_key(work, record)
            work.enqueue(record.id)
        session.flush()


def enqueue_all(work: Work, party_id: str) -> None:
    """Ask for the index documents of all records that name the party."""
    named = select(RecordParty.record_id).where(RecordParty.party_id == party_id).distinct()
    for record_id in work.session.exec(named).all():
        work.enqueue(record_id)


_COUNTED = frozenset({"record_party", "record_access", "task", "task_executor"})
_OPEN = frozenset({"standing", "account"})


def _conflicts(
    session: Session, single: Collection[str], duplicate: Party, kept: Party
) -> Iterator[Refusal]:
    if duplicate.id in {kept.id, kept.merged_into}:
        yield Refusal(
            "merge_same",
            _("{name} is one party already", name=kept.name),
            rule=RULE,
            remedy=_("Name two that are different, by their ids if need be."),
        )
        return
    if duplicate.merged_into not in {None, kept.id}:
        yield Refusal(
            "merge_done",
            _("{name} was merged already, into another party", name=duplicate.name),
            rule=RULE,
            remedy=_("Split the two first: regest party split."),
        )
    yield from conflicts(session, duplicate, kept, single)


def hold(session: Session, *parties: Party) -> None:
    """Let nobody refer to the parties meanwhile, and read them as they are now."""
    for party_id in sorted(party.id for party in parties):
        session.get_one(Party, party_id, with_for_update=True, populate_existing=True)


def _counted(session: Session, reader: Reader, party_id: str) -> dict[str, int]:
    """Return how many records and tasks the reader sees that name the party."""
    records = (
        select(func.count(func.distinct(Record.id)))
        .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
        .where(RecordParty.party_id == party_id, visible(reader))
    )
    carried = select(TaskExecutor.task_id).where(TaskExecutor.party_id == party_id)
    named = or_(col(Task.author_id) == party_id, col(Task.id).in_(carried))
    tasks = select(func.count(col(Task.id))).where(named, visible_tasks(reader))
    return {"record": session.exec(records).one(), "task": session.exec(tasks).one()}


def _differing(
    session: Session, pointer: repointing.Pointer, duplicate: Party, kept: Party
) -> Iterator[Refusal]:
    if pointer.table.name == "task_executor":
        return
    try:
        repointing.same_rows(session.connection(), pointer, duplicate.id, kept.id)
    except repointing.RowsDiffer as fault:
        yield _in_the_way(fault.table)


def _moves(work: Work, duplicate: Party, kept: Party) -> Iterator[repointing.Move]:
    connection = work.session.connection()
    for pointer in repointing.pointers(connection, "party", OWN_TABLES, ALIKE):
        try:
            yield from repointing.repoint(work, pointer, duplicate.id, kept.id)
        except repointing.RowsDiffer as fault:
            raise _in_the_way(fault.table) from fault


def _keep(work: Work, done: PartyMerge, move: repointing.Move) -> None:
    work.session.add(
        PartyMoved(
            id=work.new_id(),
            merge_id=done.id,
            table_name=move.table,
            column_name=move.column,
            row_key=move.key,
            dropped=move.dropped,
        )
    )


def _openly_named(session: Session, party_id: str) -> bool:
    """Say whether the name is known from something that is not of restricted access (ACC-2)."""
    own = or_(col(Standing.party_id) == party_id, col(Standing.organisation_id) == party_id)
    if session.exec(select(Standing.id).where(own).limit(1)).first() is not None:
        return True
    records = (
        select(Record.mark, Record.state)
        .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
        .where(RecordParty.party_id == party_id)
    )
    found = session.exec(records.distinct()).all()
    return not found or any(not mark and state is not RecordState.DRAFT for mark, state in found)


def roles_in(session: Session, party_id: str) -> dict[str, str]:
    """Return record → roles of every record whose card or access list names the party."""
    found: dict[str, list[str]] = {}
    wanted = (
        select(RecordParty.record_id, RecordParty.role).where(RecordParty.party_id == party_id),
        select(RecordAccess.record_id, literal("access")).where(RecordAccess.party_id == party_id),
        select(Task.record_id, literal("executor"))
        .join(TaskExecutor, col(TaskExecutor.task_id) == col(Task.id))
        .where(TaskExecutor.party_id == party_id),
    )
    for statement in wanted:
        for record_id, role in session.exec(statement):
            found.setdefault(record_id, []).append(role)
    return {record_id: ", ".join(dict.fromkeys(roles)) for record_id, roles in found.items()}


def _let_lead(session: Session, duplicate_id: str, kept_id: str) -> None:
    """Where both carry out a task, the kept one becomes responsible if the duplicate was."""
    ours = select(TaskExecutor).where(TaskExecutor.party_id == duplicate_id)
    for row in session.exec(ours).all():
        other = session.get(TaskExecutor, (row.task_id, kept_id))
        if other is not None and other.lead != row.lead:
            other.lead, row.lead = True, True
            session.add_all([other, row])
            session.flush()


def _take_names(
    work: Work, done: PartyMerge, duplicate: Party, kept: Party, *, restricted: bool
) -> None:
    session = work.session
    origin = AliasOrigin.RESTRICTED if restricted else AliasOrigin.MERGED
    dated = [row.name or "" for row in names_of(session, duplicate.id)]
    given = select(PartyAlias).where(PartyAlias.party_id == duplicate.id)
    others = session.exec(given.order_by(col(PartyAlias.name))).all()
    named = [(name, origin) for name in (duplicate.name, duplicate.short_name, *dated)]
    # What an earlier merge kept hidden stays so.
    hidden = AliasOrigin.RESTRICTED
    named += [(row.name, hidden if row.origin == hidden else origin) for row in others]
    for name, how in named:
        write_alias(work, kept, name, how, merge_id=done.id)


def _fill(work: Work, done: PartyMerge, duplicate: Party, kept: Party, *, restricted: bool) -> None:
    """Take over what the kept party lacks, unless it is known from restricted papers only."""
    for name in () if restricted else FILLED:
        if not getattr(kept, name) and getattr(duplicate, name):
            setattr(kept, name, getattr(duplicate, name))
            _keep(work, done, repointing.Move("party", name, json.dumps([kept.id])))
    work.session.add(kept)


def _in_the_way(what: str) -> Refusal:
    return Refusal(
        "merge_rows_differ",
        _("Both stand in one place of {table}, and differ there", table=what),
        rule=RULE,
        remedy=_("Take one of the two out there first."),
    )
