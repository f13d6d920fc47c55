"""What the page of a record says of the certificate that it is, and where the next step is done."""

from __future__ import annotations

from regest.api import Record, RecordState, RegestError, language
from regest.api.pages import Page, Visit
from regest.plugins.certificates import register, register_paper
from regest.plugins.certificates.declarations import READ
from regest.plugins.certificates.words import MEMBER_CERTIFICATE


def show(visit: Visit, record: Record) -> Page | None:
    """Show the state of a certificate; nothing of records of other kinds."""
    if record.class_name != MEMBER_CERTIFICATE:
        return None
    if record.state is RecordState.DRAFT:
        return Page("certificates/panel.html", {"line": None}) if visit.reader.may(READ) else None
    try:
        with visit.house.read() as session:
            line = register.find(visit.house, session, record.id)
    except RegestError:
        # A draft that was given up never came into the register.
        return None
    state = register_paper.state_of(line, language())
    return Page("certificates/panel.html", {"line": line, "state": state})
