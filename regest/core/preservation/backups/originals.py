"""What the deployment that was backed up says of itself, where it can still be asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from regest.core.base.errors import RegestError
from regest.core.base.settings import load_settings
from regest.core.preservation.backups import dumping
from regest.core.preservation.backups.manifest import Manifest
from regest.core.preservation.backups.restored import LastNumber

# Acts of other deployments, which a package brought, are carried out in no entry of ours.
_ACTS = (
    "SELECT DISTINCT object_id FROM audit_entry WHERE action IN ('act.executed', 'act.repeated')"
)
_NUMBERS = "SELECT ledger, period, last_number FROM ledger_period WHERE state = 'open'"


@dataclass(frozen=True, slots=True)
class Original:
    """How far its journals have come, and the ids of acts of destruction it has carried out."""

    numbers: tuple[LastNumber, ...]
    acts: frozenset[str]


def asked(found: Manifest, plugins: Iterable[str]) -> Original | None:
    """Return what the original of a backup says; None when it cannot be asked."""
    folder = Path(found.origin.get("folder") or "/nowhere")
    try:
        url = load_settings(folder, tuple(plugins)).database_url(folder)
        place = make_url(url)
        if place.get_backend_name() == dumping.SQLITE and not Path(place.database or "").is_file():
            return None
        engine = sa.create_engine(url, poolclass=sa.NullPool)
        with engine.connect() as connection:
            if connection.exec_driver_sql("SELECT chain FROM audit_head").scalar() != found.chain:
                return None
            rows = connection.exec_driver_sql(_NUMBERS).all()
            acts = connection.exec_driver_sql(_ACTS).scalars().all()
    except (RegestError, sa.exc.SQLAlchemyError, OSError):
        return None
    numbers = tuple(LastNumber(each.ledger, each.period, each.last_number) for each in rows)
    return Original(numbers, frozenset(acts))
