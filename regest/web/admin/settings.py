"""What `regest.toml` and the environment say, without passwords; it is changed in the file."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from regest.core.base.messages import Message, _
from regest.kit.pages import Answer, Routes, Visit
from regest.web.admin.sections import ADMINISTER, section_page

routes = Routes()
HIDDEN = "•••"
_SECRET = re.compile(r"password|secret|token|key|credential", re.IGNORECASE)
TITLES: Mapping[str, Message] = {
    "": _.p("settings", "General"),
    "association": _.p("settings", "Association"),
    "database": _.p("settings", "Database"),
    "hours": _.p("settings", "Working day"),
    "limits": _.p("settings", "Limits of files"),
    "search": _.p("settings", "Search"),
    "mail": _.p("settings", "Outgoing e-mail"),
    "sign_in": _.p("settings", "Signing in"),
}
# Rules and calendar have pages of their own.
_ELSEWHERE = frozenset({"rules", "calendar", "plugin_sections"})
Lines = list[tuple[str, str]]


@routes.get("/admin/settings", ADMINISTER)
def settings(visit: Visit) -> Answer:
    """Show the settings by section."""
    deployment = visit.house.deployment
    values = {
        "groups": list(_groups(deployment.settings)),
        "titles": TITLES,
        "folder": deployment.folder,
    }
    return section_page(visit, "settings", values)


def _groups(given: BaseModel) -> Iterator[tuple[str, Lines]]:
    general: Lines = []
    sections: list[tuple[str, Lines]] = []
    for name in type(given).model_fields:
        value = getattr(given, name)
        if isinstance(value, BaseModel):
            sections.append((name, list(_lines(dict(value)))))
        elif name not in _ELSEWHERE:
            general.append((name, _shown(name, value)))
    yield "", general
    yield from sections
    plugins: Mapping[str, Mapping[str, object]] = getattr(given, "plugin_sections", {})
    for name, section in plugins.items():
        yield name, list(_lines(section))


def _lines(section: Mapping[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    for name, value in section.items():
        if isinstance(value, Mapping) and not _SECRET.search(name):
            yield from _lines(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", _shown(name, value)


def _shown(name: str, value: object) -> str:
    if _SECRET.search(name) and value not in ("", None):
        return HIDDEN
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return str(_("yes") if value else _("no"))
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    text = str(value)
    return _without_password(text) if "://" in text else text


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return HIDDEN
