"""«Целостность файлов»: how the reading of stored files stands, and which documents are damaged."""

from __future__ import annotations

from regest.core.preservation.rotation import CHECK_BLOBS, STORE
from regest.core.store import jobs
from regest.kit import preserving
from regest.kit.pages import Answer, Form, Redirect, Routes, Visit
from regest.kit.preserving_words import STATES
from regest.web.admin.sections import PRESERVATION, section_page

routes = Routes()
PATH = "/admin/fixity"
RUN = "fixity.run"
SHOWN = 200


class Now(Form):
    """The wish that a worker reads at once what is due."""

    now: str = ""


@routes.get(PATH, PRESERVATION)
def fixity(visit: Visit) -> Answer:
    """Show figures, and damaged files of documents that whoever looks may see."""
    stands = preserving.stands(visit.house)
    with visit.house.read() as session:
        damage = preserving.damage_seen(session, visit.reader)
    values = {
        "stands": stands,
        "seen": damage.seen[:SHOWN],
        "unseen": damage.unseen,
        "left": max(0, len(damage.seen) - SHOWN),
        "states": STATES,
        "may_run": visit.reader.may(RUN),
        "rate": visit.house.deployment.settings.preservation.fixity_megabytes_per_second,
    }
    return section_page(visit, "fixity", values)


@routes.post(PATH, RUN)
def read_now(visit: Visit) -> Answer:
    """Ask a worker to read what is due."""
    visit.form(Now)
    with visit.house.work() as work:
        jobs.enqueue(work, CHECK_BLOBS, STORE)
        work.witness("fixity.asked", "deployment", STORE)
    return Redirect(f"{PATH}?done=1")
