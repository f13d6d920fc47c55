"""Who sees a record: one SQL predicate for lists, hits, counts, facets, exports and suggestions.

What decides visibility (class, state, mark, parties, access list) is folded into a visibility key
that the record and its index document carry. `visible` says in SQL which keys a reader may see; the
search engine filters by the very same keys, so that a count cannot differ from a list (ACC-2).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, false, insert, literal, or_, true, union_all
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.core.base.canonical import digest
from regest.core.catalogue.tables import (
    Record,
    RecordAccess,
    RecordParty,
    RecordState,
    VisibilityKey,
    VisibilityToken,
)
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.people.access import ANY_CLASS, Reader, Scope
from regest.core.store.tallies import counted
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Work

ADDRESSEE_ROLES = frozenset({"addressee", "copy_to", "forwarded_to"})
_EXECUTOR = "executor"
_KEY_LENGTH = 32


def tokens_of(session: Session, record: Record) -> frozenset[str]:
    """Return whom its visibility names: own, addressed, let in, kept out, registrar."""
    named = ((party, role) for _record, party, role in named_parties(session, record.id))
    accesses = select(RecordAccess).where(RecordAccess.record_id == record.id)
    return tokens_from(record, named, session.exec(accesses))


def named_parties(session: Session, record_id: str | None = None) -> Iterator[tuple[str, str, str]]:
    """Return record, party and role of everybody on a card and of all executors of tasks (10.3).

    Of all records without `record_id`.
    """
    parties = select(RecordParty.record_id, RecordParty.party_id, RecordParty.role)
    executors = select(Task.record_id, TaskExecutor.party_id, literal(_EXECUTOR)).join(
        Task, col(Task.id) == col(TaskExecutor.task_id)
    )
    if record_id is not None:
        parties = parties.where(RecordParty.record_id == record_id)
        executors = executors.where(Task.record_id == record_id)
    yield from session.execute(union_all(parties, executors))


def tokens_from(
    record: Record,
    parties: Iterable[tuple[str, str]],
    accesses: Iterable[RecordAccess],
) -> frozenset[str]:
    """Return the tokens of a record whose parties (id and role) and access list are at hand."""
    tokens = set()
    if seen_state(record) is RecordState.DRAFT:
        tokens |= {f"draft:{party_id}" for party_id, role in parties if role == _EXECUTOR}
        tokens |= {f"drafter:{record.drafted_by}"} if record.drafted_by else set()
        return frozenset(tokens | _listed(accesses))
    for party_id, role in parties:
        kind = "to" if role in ADDRESSEE_ROLES else "own"
        tokens.add(f"{kind}:{party_id}")
    if record.mark and record.registered_by:
        tokens.add(f"by:{record.registered_by}")
    return frozenset(tokens | _listed(accesses))


def seen_state(record: Record) -> RecordState:
    """Return the state that decides who sees a record: a dropped draft is as hidden as a draft."""
    dropped = record.state is RecordState.ANNULLED and record.registered_at is None
    return RecordState.DRAFT if dropped else record.state


def key_for(class_name: str, state: str, mark: str, tokens: Iterable[str]) -> str:
    """Return the visibility key (32 hex digits) of this combination."""
    return digest([class_name, state, mark, sorted(tokens)])[:_KEY_LENGTH]


def settle_key(work: Work, record: Record) -> None:
    """Give the record the key that its present class, state, mark and parties ask for."""
    tokens = tokens_of(work.session, record)
    key = key_for(record.class_name, seen_state(record).value, record.mark, tokens)
    if record.visibility_key != key:
        _ensure(work, key, record, tokens)
        record.visibility_key = key


def let_in(work: Work, record: Record, party_ids: Iterable[str], basis: str) -> None:
    """Let parties see a marked record, whoever they are otherwise (ACC-1); `basis` says why.

    Whoever is kept out stays so.
    """
    for party_id in party_ids:
        if work.session.get(RecordAccess, (record.id, party_id)) is None:
            work.session.add(
                RecordAccess(record_id=record.id, party_id=party_id, allowed=True, basis=basis)
            )
    work.session.flush()
    settle_key(work, record)
    work.session.add(record)
    work.enqueue(record.id)
    work.witness("record.let_in", "record", record.id)


def ensure_draft_key(work: Work, class_name: str, mark: str) -> str:
    """Return the key of a draft that names nobody yet, which a new record starts with."""
    key = key_for(class_name, RecordState.DRAFT.value, mark, ())
    draft = Record.model_construct(class_name=class_name, state=RecordState.DRAFT, mark=mark)
    _ensure(work, key, draft, frozenset())
    return key


def visible(reader: Reader) -> ColumnElement[bool]:
    """Return the condition on `record` that holds for what the reader may see."""
    if reader.everything:
        return true()
    return col(Record.visibility_key).in_(_keys(reader))


def visible_among(reader: Reader) -> ColumnElement[bool]:
    """Return the same condition for rows that another condition or an order finds.

    It looks at the key of each of them; `visible` gathers all keys that the reader may see first,
    and SQLite would even begin with all records of these.
    """
    return visible_from(outlook(reader))


def told_among(reader: Reader) -> ColumnElement[bool]:
    """Return the condition on `record` of what a procedure may tell its reader of (ACC-2).

    A right of the procedure lets tell of open records that the catalogue keeps from its reader;
    one under a mark is told of to whoever sees it.
    """
    return true() if reader.everything else or_(col(Record.mark) == "", visible_among(reader))


def visible_from(seen_from: Outlook) -> ColumnElement[bool]:
    """Return the same condition for whoever has this outlook."""
    return true() if seen_from.everything else _has_key(seen_from)


class Outlook(NamedTuple):
    """All of a reader that decides what is visible; two of the same see the same."""

    everything: bool
    login: str
    party_ids: frozenset[str]
    organisation_ids: frozenset[str]
    scopes: tuple[tuple[str, Scope], ...]
    marked_scopes: tuple[tuple[str, Scope], ...]


def outlook(reader: Reader) -> Outlook:
    """Return the outlook of a reader."""
    return Outlook(
        reader.everything,
        reader.login,
        reader.party_ids,
        reader.organisation_ids,
        tuple(sorted(reader.scopes.items())),
        tuple(sorted(reader.marked_scopes.items())),
    )


def seen_records(session: Session, reader: Reader, ids: Collection[str]) -> frozenset[str]:
    """Return those of the records `ids` that the reader may see."""
    wanted = select(Record.id).where(col(Record.id).in_(ids), visible_among(reader))
    return frozenset(session.exec(wanted)) if ids else frozenset()


def untold_records(session: Session, reader: Reader, ids: Iterable[str | None]) -> frozenset[str]:
    """Return those of the records `ids` that the reader may not even be told of (ACC-2)."""
    named = {each for each in ids if each is not None}
    wanted = select(Record.id).where(col(Record.id).in_(named), ~told_among(reader))
    return frozenset(session.exec(wanted)) if named else frozenset()


def sees_drafts(reader: Reader, record: Record) -> bool:
    """Say whether the reader saw this record when it was a draft, or might have (10.3)."""
    if reader.everything or reader.login == record.drafted_by:
        return True
    return reader.scope(record.class_name, marked=bool(record.mark)) is Scope.ALL


def visible_keys(session: Session, reader: Reader) -> frozenset[str]:
    """Return the visibility keys that the reader may see, for a search engine's filter."""
    wanted = select(VisibilityKey.key) if reader.everything else _keys(reader)
    return counted(
        session, ("visible keys", outlook(reader)), lambda: frozenset(session.scalars(wanted))
    )


def _keys(reader: Reader) -> SelectOfScalar[str]:
    return _keys_of(outlook(reader))


# Putting the condition together takes longer than the database needs to answer it.
@lru_cache(maxsize=500)
def _keys_of(seen_from: Outlook) -> SelectOfScalar[str]:
    reader = Reader(
        account_id=None,
        login=seen_from.login,
        party_ids=seen_from.party_ids,
        organisation_ids=seen_from.organisation_ids,
        scopes=dict(seen_from.scopes),
        marked_scopes=dict(seen_from.marked_scopes),
    )
    own = [f"own:{party}" for party in reader.party_ids]
    addressed = [f"to:{party}" for party in reader.party_ids]
    let_in = [f"allow:{party}" for party in reader.party_ids] + [f"by:{reader.login}"]
    kept_out = [f"deny:{party}" for party in reader.party_ids]
    persons = reader.party_ids - reader.organisation_ids
    drafting = [f"draft:{party}" for party in persons] + [f"drafter:{reader.login}"]
    unmarked = col(VisibilityKey.mark) == ""
    seen = or_(
        and_(unmarked, _scoped(reader, Scope.ALL, marked=False)),
        and_(
            unmarked, _scoped(reader, Scope.OWN, marked=False), _finished(), _named(own + addressed)
        ),
        and_(
            unmarked, _scoped(reader, Scope.ADDRESSED, marked=False), _finished(), _named(addressed)
        ),
        and_(~unmarked, _scoped(reader, Scope.ALL, marked=True)),
        and_(
            ~unmarked, _scoped(reader, Scope.OWN, marked=True), _finished(), _named(own + addressed)
        ),
        and_(~unmarked, _finished(), _named(let_in)),
        and_(~_finished(), _named(drafting)),
    )
    return select(VisibilityKey.key).where(seen, ~_named(kept_out))


@lru_cache(maxsize=500)
def _has_key(seen_from: Outlook) -> ColumnElement[bool]:
    own = col(VisibilityKey.key) == col(Record.visibility_key)
    return _keys_of(seen_from).where(own).correlate(Record).exists()


def _listed(accesses: Iterable[RecordAccess]) -> set[str]:
    return {f"{'allow' if each.allowed else 'deny'}:{each.party_id}" for each in accesses}


def _scoped(reader: Reader, scope: Scope, *, marked: bool) -> ColumnElement[bool]:
    scopes = reader.marked_scopes if marked else reader.scopes
    named = [name for name in scopes if name != ANY_CLASS]
    having = [name for name in named if reader.scope(name, marked=marked) is scope]
    by_name: ColumnElement[bool] = col(VisibilityKey.class_name).in_(having) if having else false()
    if scopes.get(ANY_CLASS, Scope.NONE) is not scope:
        return by_name
    return or_(by_name, col(VisibilityKey.class_name).not_in(named)) if named else true()


def _finished() -> ColumnElement[bool]:
    return col(VisibilityKey.state) != RecordState.DRAFT.value


def _named(tokens: list[str]) -> ColumnElement[bool]:
    if not tokens:
        return false()
    return col(VisibilityKey.key).in_(
        select(VisibilityToken.key).where(col(VisibilityToken.token).in_(tokens))
    )


def _ensure(work: Work, key: str, record: Record, tokens: frozenset[str]) -> None:
    if work.session.get(VisibilityKey, key) is not None:
        return
    values = {
        "key": key,
        "class_name": record.class_name,
        "state": seen_state(record).value,
        "mark": record.mark,
    }
    keys = table_of(VisibilityKey)
    statement = (
        upsert(work.session, VisibilityKey)
        .values(values)
        .on_conflict_do_nothing()
        .returning(keys.c.key)
    )
    # Two registrations may need a new key at once: only the one that made it names its tokens.
    if work.execute(statement).first() is None:
        return
    named = table_of(VisibilityToken)
    rows = [{"key": key, "token": token} for token in sorted(tokens)]
    if rows:
        work.execute(insert(named).values(rows))
