"""The gate of the end of records: what keeps a record and what ends it wait for each other here."""

from __future__ import annotations

from sqlalchemy import func, select

from regest.core.store.work import Work

# "retention", cut to the eight bytes of a key of PostgreSQL's advisory locks.
_KEY = 0x7265_7465_6E74_696F


def close_gate(work: Work) -> None:
    """Let nobody else pass until this unit of work ends; call it first, decide after it.

    Whatever sets or lifts a hold, closes or reopens a file, notes an event, decides an appraisal,
    or approves or executes an act passes here. Rows that were read before are read anew. Units of
    work on SQLite wait for each other already.
    """
    if work.session.get_bind().dialect.name != "sqlite":
        work.session.connection().execute(select(func.pg_advisory_xact_lock(_KEY)))
    work.session.flush()
    work.session.expire_all()
