"""What a database says of its deployment, so that settings beside it cannot make it another one."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from regest.core.base.errors import IntegrityBroken, UsageFault
from regest.core.base.messages import _
from regest.core.store.tables import DeploymentFact
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

REHEARSAL = "rehearsal"
AUDIT_KEY = "audit_key"
_WORDS = {True: "yes", False: "no"}


def save_facts(work: Work, *, rehearsal: bool, public_key: str, others: Mapping[str, str]) -> None:
    """Keep what holds for ever: whether papers are void, and whose signature the event log bears.

    `others` are told to whoever has the database alone. The caller witnesses.
    """
    facts = {**others, REHEARSAL: _WORDS[rehearsal], AUDIT_KEY: public_key}
    for name, value in facts.items():
        work.session.add(DeploymentFact(name=name, value=value))


def require_founded(connection: Connection, *, rehearsal: bool, public_key: str) -> None:
    """Refuse settings and a key that are not those the deployment was founded with.

    Raises:
        UsageFault: a working deployment was declared a rehearsal, whose clock can be set to any
            day (REG-7), or a rehearsal was declared a working one.
        IntegrityBroken: the signing key is another one; the event log would break with it.
    """
    table = table_of(DeploymentFact)
    rows = connection.execute(select(table.c.name, table.c.value))
    kept = {row.name: row.value for row in rows}
    if kept.get(REHEARSAL, _WORDS[rehearsal]) != _WORDS[rehearsal]:
        raise UsageFault(
            "rehearsal_changed",
            _("A working deployment cannot become a rehearsal, nor a rehearsal a working one"),
            rule="REG-7",
            remedy=_(
                "Set rehearsal in regest.toml as it was, and leave REGEST_REHEARSAL unset. "
                "For another purpose make another deployment: regest init."
            ),
        )
    if kept.get(AUDIT_KEY, public_key) != public_key:
        raise IntegrityBroken(
            "audit_key_changed",
            _("The signing key is not the one that this deployment was founded with"),
            remedy=_("Restore the file from the backup of the secrets folder."),
        )
