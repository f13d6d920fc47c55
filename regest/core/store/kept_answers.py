"""Answers kept under keys of programs, so that what is asked twice is done once (REG-1).

A key belongs to who asks. It is claimed first in the unit of work that does what is asked, and the
answer is written last in the same one: a rival waits, and then finds the answer. After `KEPT` a
key is free again: no program repeats itself so late.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from regest.core.base.canonical import digest
from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import storable
from regest.core.store.tables import KeptAnswer
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Work

KEPT = dt.timedelta(days=30)


def answered(work: Work, key: str, asked: object) -> dict[str, Any] | None:
    """Claim the key for what is `asked` (plain data); return the answer if it was answered before.

    Keys of whoever asks that are too old are free, also where no worker runs.

    Raises:
        Refusal: `key_reused`, something else was asked under the key.
    """
    if not key:
        return None
    forget(work, actor=work.actor.name)
    table = table_of(KeptAnswer)
    fresh = {
        "actor": work.actor.name,
        "key": storable(key),
        "asked": digest(asked),
        "answer": "",
        "at": work.now,
    }
    claim = upsert(work.session, KeptAnswer).values(fresh).on_conflict_do_nothing()
    if work.execute(claim.returning(table.c.key)).first() is not None:
        return None
    return _told(work.session.get_one(KeptAnswer, (fresh["actor"], fresh["key"])), asked)


def told_before(
    session: Session, actor: str, key: str, asked: object, now: dt.datetime
) -> dict[str, Any] | None:
    """Return the answer to what is `asked` if it was given under the key; nothing is claimed.

    Raises:
        Refusal: `key_reused`, something else was asked under the key.
    """
    kept = session.get(KeptAnswer, (actor, storable(key))) if key else None
    return _told(kept, asked) if kept is not None and kept.at > now - KEPT else None


def _told(kept: KeptAnswer, asked: object) -> dict[str, Any]:
    if kept.asked != digest(asked) or not kept.answer:
        raise Refusal(
            "key_reused",
            _("The key {key} was used for another document", key=kept.key),
            rule="REG-1",
            remedy=_("Use a new key for a new document."),
        )
    found: dict[str, Any] = json.loads(kept.answer)
    return found


def keep_answer(work: Work, key: str, answer: dict[str, Any]) -> None:
    """Keep the answer under the key that was claimed in this unit of work."""
    if key:
        kept = work.session.get_one(KeptAnswer, (work.actor.name, storable(key)))
        kept.answer = json.dumps(answer, ensure_ascii=False)
        work.session.add(kept)
        work.session.flush()


def forget(work: Work, *, actor: str = "") -> int:
    """Forget the answers that were given longer than `KEPT` ago, those to `actor` if named."""
    old = delete(KeptAnswer).where(col(KeptAnswer.at) <= work.now - KEPT)
    if actor:
        old = old.where(col(KeptAnswer.actor) == actor)
    return work.session.exec(old).rowcount
