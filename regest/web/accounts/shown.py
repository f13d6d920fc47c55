"""What pages of accounts show beside the rows themselves: titles in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session

from regest.core.base.messages import Message, Titles, _
from regest.core.people.access import Scope
from regest.core.people.roles import list_roles
from regest.core.people.tables import AccountState, RoleRow, StandingKindRow
from regest.kit.pages import Page, Visit
from regest.web.admin.sections import sections_of

STATES = {
    AccountState.INVITED: _.p("account", "Invited"),
    AccountState.ACTIVE: _.p("account", "Active"),
    AccountState.DISABLED: _.p("account", "Disabled"),
}
AREAS = {
    "records": _("Documents and their files"),
    "search": _("Search"),
    "journals": _("Registration journals"),
    "tasks": _("Tasks"),
    "parties": _("Correspondents"),
    "fileplan": _("File plan"),
}
SEEN: dict[Scope, Message] = {
    Scope.ALL: _.p("documents seen", "all"),
    Scope.OWN: _.p("documents seen", "those that name the own organisation"),
    Scope.ADDRESSED: _.p("documents seen", "those sent to the own organisation"),
    Scope.NONE: _.p("documents seen", "none"),
}


RIGHTS = {
    "account.edit": _.p("right", "Keep accounts and roles"),
    "act.approve": _.p("right", "Approve acts of destruction and inventories"),
    "act.draft": _.p("right", "Draw up acts of destruction and inventories"),
    "act.execute": _.p("right", "Carry out acts of destruction"),
    "audit.read": _.p("right", "Read the event log"),
    "backup.make": _.p("right", "Make and verify backups"),
    "body.edit": _.p("right", "Seat members, create and close groups"),
    "catalogue.export": _.p("right", "Export the catalogue with its contents"),
    "deployment.administer": _.p("right", "Run the system: modules, jobs, index"),
    "fileplan.approve": _.p("right", "Approve the file plan"),
    "fileplan.edit": _.p("right", "Keep the file plan, open and close files"),
    "fileplan.read": _.p("right", "See the file plan and files"),
    "fixity.run": _.p("right", "Check stored files against their checksums"),
    "office.appoint": _.p("right", "Appoint the secretary"),
    "office.edit": _.p("right", "Enter elections, early ends and acting periods"),
    "organisation.change_head": _.p("right", "Change the head of an organisation"),
    "party.edit": _.p("right", "Keep the directory of correspondents"),
    "preservation.read": _.p("right", "See checks of stored files and backups"),
    "record.approve": _.p("right", "Approve documents"),
    "record.attach": _.p("right", "Attach files"),
    "record.correct": _.p("right", "Correct cards"),
    "record.file": _.p("right", "Put documents into files"),
    "record.link": _.p("right", "Link documents"),
    "record.mark": _.p("right", "Set marks of restricted access"),
    "record.register": _.p("right", "Register documents"),
    "record.sign": _.p("right", "Sign documents"),
    "retention.edit": _.p("right", "Keep the retention schedule and events that terms count from"),
    "retention.hold": _.p("right", "Set and lift holds on destruction"),
    "retention.read": _.p("right", "See retention terms, holds, inventories and acts"),
    "retention.review": _.p("right", "Enter reviews of the appraisal commission"),
    "settings.read": _.p("right", "Look at rules, calendar, journals and trusted certificates"),
    "standing.edit": _.p("right", "Start and end standings"),
    "task.add": _.p("right", "Give tasks"),
    "task.close": _.p("right", "Close tasks"),
    "task.enter": _.p("right", "Enter tasks from paper"),
    "task.read": _.p("right", "See all tasks"),
    "template.edit": _.p("right", "Keep letterheads"),
    "transfer.edit": _.p("right", "Transfer files to an archive"),
    "trust.manage": _.p("right", "Keep trusted certificates and revocation lists"),
}


_BROWSERS = ("YaBrowser", "Edg", "OPR", "Firefox", "Chrome", "Safari")
_SYSTEMS = ("Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux")
_CALLED = {"Edg": "Edge", "OPR": "Opera", "YaBrowser": "Yandex", "Macintosh": "macOS"}


def browser(agent: str) -> str:
    """Return a browser as people know it, «Firefox, Windows»; the beginning of what it says else.

    What a browser says of itself proves nothing: it only helps its holder to tell two apart.
    """
    found = (
        next((name for name in names if name in agent), None) for names in (_BROWSERS, _SYSTEMS)
    )
    known = [_CALLED.get(name, name) for name in found if name is not None]
    return ", ".join(known) or agent[:60]


def right_title(name: str) -> Message | str:
    """Return what a core permission is called; its own name when it is not known here."""
    return RIGHTS.get(name.partition(":")[0], name)


def titles_of(row: RoleRow) -> Titles:
    """Return what a role is called."""
    return Titles(ru=row.title_ru, en=row.title_en)


def framed(visit: Visit, template: str, values: Mapping[str, object], status: int = 200) -> Page:
    """Return a page of administration with its sections above it."""
    return Page(template, {"sections": sections_of(visit.reader), **values}, status)


def kind_title(row: StandingKindRow) -> Titles:
    """Return what a kind of standing is called."""
    return Titles(ru=row.title_ru, en=row.title_en)


def role_titles(session: Session, names: Iterable[str]) -> Sequence[Titles]:
    """Return what roles are called, in the order of their names."""
    wanted = set(names)
    return [titles_of(row) for row in list_roles(session) if row.name in wanted]
