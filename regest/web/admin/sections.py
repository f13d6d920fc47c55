"""The sections of administration: where each is, whom it is for, and what it is good for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regest.core.base.messages import Message, _
from regest.core.people.access import Reader
from regest.kit.pages import Page, Visit

ADMINISTER = "deployment.administer"
LOOK = "settings.read"
EVENTS = "audit.read"
LETTERHEADS = "template.edit"
TRUST = "trust.manage"
PRESERVATION = "preservation.read"
EXPORT = "catalogue.export"


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its address, the right that it needs, its title, and a sentence about it."""

    path: str
    permission: str
    title: Message
    about: Message


SECTIONS = (
    Section(
        "/admin/accounts",
        "account.edit",
        _.p("section", "Accounts"),
        _("Who may sign in, in which roles; invitations and lost passwords."),
    ),
    Section(
        "/admin/roles",
        "account.edit",
        _.p("section", "Roles"),
        _("What each role sees and may do."),
    ),
    Section(
        "/admin/head",
        "organisation.change_head",
        _.p("section", "Change of head"),
        _("An organisation has a new head: post, seat and accounts in one action."),
    ),
    Section(
        "/admin/modules",
        ADMINISTER,
        _.p("section", "Modules"),
        _("What each module brings; switching on and off. Documents and numbers always stay."),
    ),
    Section(
        "/admin/rules",
        LOOK,
        _.p("section", "Rules in force"),
        _("Terms, shares and other values with clause and source, also on a day in the past."),
    ),
    Section(
        "/admin/calendar",
        LOOK,
        _.p("section", "Calendar"),
        _("Working days and days off of a year, and what the calendar rests on."),
    ),
    Section(
        "/admin/numbers",
        LOOK,
        _.p("section", "Journals and numbers"),
        _("Templates of registration numbers, the next number of each journal, its state."),
    ),
    Section(
        "/admin/letterheads",
        LETTERHEADS,
        _.p("section", "Letterheads"),
        _("Word templates that letters are written on: save, change, put back."),
    ),
    Section(
        "/admin/trust",
        LOOK,
        _.p("section", "Trusted certificates"),
        _("Authorities that signatures are checked against; lists of revoked certificates."),
    ),
    Section(
        "/admin/events",
        EVENTS,
        _.p("section", "Event log"),
        _("Every act with its moment and actor; whether the log is whole."),
    ),
    Section(
        "/admin/looks",
        EVENTS,
        _.p("section", "Looks at marked documents"),
        _("Who looked at a document with a mark or saved it, when and by what way."),
    ),
    Section(
        "/admin/jobs",
        ADMINISTER,
        _.p("section", "Background work"),
        _("What waits, runs or was given up; doing it again."),
    ),
    Section(
        "/admin/texts",
        ADMINISTER,
        _.p("section", "Texts of files"),
        _("Files whose text waits or could not be read; reading them again."),
    ),
    Section(
        "/admin/health",
        ADMINISTER,
        _.p("section", "Check of the system"),
        _("What may be wrong with the system, and how to mend it."),
    ),
    Section(
        "/admin/backups",
        PRESERVATION,
        _.p("section", "Backups"),
        _("What backups there are, when they were made, whether one was tried by a restore."),
    ),
    Section(
        "/admin/fixity",
        PRESERVATION,
        _.p("section", "Integrity of files"),
        _("Whether stored files are still what was filed; which documents are damaged."),
    ),
    Section(
        "/admin/export",
        EXPORT,
        _.p("section", "Export"),
        _("The catalogue, or what a query finds, as an open package to be kept or handed over."),
    ),
    Section(
        "/admin/settings",
        ADMINISTER,
        _.p("section", "Settings"),
        _("What regest.toml says, without passwords."),
    ),
)


def sections_of(reader: Reader) -> tuple[Section, ...]:
    """Return the sections that a reader may open."""
    return tuple(each for each in SECTIONS if reader.may(each.permission))


def section_page(
    visit: Visit, template: str, values: Mapping[str, object], status: int = 200
) -> Page:
    """Return a page with the sections above it."""
    shown = {"sections": sections_of(visit.reader), **values}
    return Page(f"admin/{template}.html", shown, status)
