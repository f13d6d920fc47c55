"""Copies of the catalogue that lie in the deployment's own folder: gone once an act is settled.

Packages that the page made and the database as it was before an upgrade hold what the act has
destroyed. Backups and what was carried away lie elsewhere; the doctor tells of backups.
"""

from __future__ import annotations

from regest.core.deployment import Deployment
from regest.core.store.safety_copies import copies
from regest.core.store.work import Actor
from regest.kit.catalogue_export import exports_in


def drop_copies(deployment: Deployment, actor: Actor) -> int:
    """Remove these copies and return how many there were; the event log notes it."""
    exports, older = exports_in(deployment.folder), copies(deployment.folder)
    for path in (*exports, *older):
        path.unlink(missing_ok=True)
    found = {"exports": len(exports), "safety": len(older)}
    if any(found.values()):
        with deployment.database.work(actor) as work:
            work.witness("act.copies_removed", "deployment", "copies", found)
    return sum(found.values())
