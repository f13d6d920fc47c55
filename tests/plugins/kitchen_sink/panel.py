"""What the page of a dish says of washing."""

from __future__ import annotations

from regest.api import Record
from regest.api.pages import Page, Visit


def show(visit: Visit, record: Record) -> Page | None:
    """Show who washes up; of other records nothing."""
    if record.class_name != "dish":
        return None
    return Page("kitchen_sink/washing.html", {"washes": visit.reader.login})
