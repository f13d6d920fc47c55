"""«Резервные копии»: what lies in the folder of the settings, since when, and whether tried."""

from __future__ import annotations

from regest.core.base.messages import Message, _
from regest.core.preservation.backups.snapshots import Snapshot, listed
from regest.kit import backups as service
from regest.kit.pages import Answer, Routes, Visit
from regest.web.admin.sections import PRESERVATION, section_page

routes = Routes()
PATH = "/admin/backups"
_MEGABYTE = 1024 * 1024


@routes.get(PATH, PRESERVATION)
def backups(visit: Visit) -> Answer:
    """List the backups, newest first; making and restoring them belongs to the console."""
    deployment = visit.house.deployment
    settings = deployment.settings.backup
    folder = service.folder_of(deployment).resolve() if settings.folder else None
    found = listed(folder) if folder is not None else []
    values = {
        "folder": folder,
        "keep": settings.keep,
        "state": service.diagnose(deployment, service.MACHINE.now()),
        "rows": [_row(visit, each) for each in reversed(found)],
    }
    return section_page(visit, "backups", values)


def _row(visit: Visit, snapshot: Snapshot) -> dict[str, object]:
    zone, found = visit.house.deployment.zone, snapshot.manifest
    if found is None:
        return {"name": snapshot.name, "problem": snapshot.problem}
    return {
        "name": snapshot.name,
        "problem": None,
        "moment": found.moment.astimezone(zone),
        "files": len(found.blobs),
        "size": -(-found.size // _MEGABYTE),
        "damaged": len(found.damaged),
        "secrets": found.secrets,
        "foreign": found.public_key != visit.house.deployment.signer.public_key,
        "tried": _tried(visit, snapshot),
    }


def _tried(visit: Visit, snapshot: Snapshot) -> Message:
    verified = snapshot.verified
    if verified is None:
        return _.p("backup", "not yet")
    moment = verified.at.astimezone(visit.house.deployment.zone)
    if verified.ok:
        return _("in order, {moment}", moment=moment)
    return _("NOT IN ORDER, {moment}", moment=moment)
