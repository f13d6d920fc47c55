"""Templates filled in: everything is escaped, a missing value is an error, texts are translated."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import jinja2
import markupsafe

from regest.core.base.messages import DOMAIN, Translator, _, language, show
from regest.kit.pages.ways_out import WaysOut, on_pages

NO_BREAK = "\u00a0"
_UNITS = (_.p("size", "B"), _.p("size", "KB"), _.p("size", "MB"), _.p("size", "GB"))


class Templates:
    """Templates of all parts, by name: `records.html` of the product, `journal/list.html` else."""

    def __init__(
        self, folders: Mapping[str, Path], zone: ZoneInfo, ways_out: WaysOut | None = None
    ) -> None:
        """Take the `folders` of templates by part; `web` is the product's own.

        A sentence in `ways_out` is printed as it is said there.
        """
        parts = {name: folder for name, folder in folders.items() if name != "web"}
        self._environment = jinja2.Environment(
            loader=jinja2.ChoiceLoader(
                [
                    jinja2.FileSystemLoader(folders["web"]),
                    *(jinja2.FileSystemLoader(folder) for folder in parts.values()),
                ]
            ),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            finalize=on_pages(ways_out or {}),
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update({"_": Translator(DOMAIN), "language": language})
        self._environment.filters.update(
            {
                "day": shown_day,
                "moment": lambda value: shown_moment(value, zone),
                "size": shown_size,
                "said": show,
            }
        )
        self._parts = {name: self._speaking(Translator(name)) for name in parts}

    def part(self, name: str, values: Mapping[str, object]) -> markupsafe.Markup:
        """Return a template filled in as a part of another one, which does not escape it again."""
        return markupsafe.Markup(self.render(name, values))  # noqa: S704 — rendered with autoescape

    def render(self, name: str, values: Mapping[str, object]) -> str:
        """Return a template filled in, its sentences translated as those of its part."""
        environment = self._parts.get(name.partition("/")[0], self._environment)
        return environment.get_template(name).render(values)

    def _speaking(self, translator: Translator) -> jinja2.Environment:
        """Return the environment with sentences of this translator, also in imported macros."""
        own = self._environment.overlay()
        own.globals = {**self._environment.globals, "_": translator}
        return own


def shown_day(value: dt.date | str | None) -> str:
    """Return a day as `16.10.2026`; ISO text is read first, any other text stays as it is."""
    if not isinstance(value, str):
        return value.strftime("%d.%m.%Y") if value is not None else ""
    try:
        return dt.date.fromisoformat(value[:10]).strftime("%d.%m.%Y")
    except ValueError:
        return value


def shown_moment(value: dt.datetime | str | None, zone: ZoneInfo) -> str:
    """Return an aware moment in the association's zone as `16.10.2026 09:15`."""
    moment = dt.datetime.fromisoformat(value) if isinstance(value, str) and value else value
    if not isinstance(moment, dt.datetime):
        return ""
    return moment.astimezone(zone).strftime("%d.%m.%Y %H:%M")


def shown_size(size_bytes: int) -> str:
    """Return a size as people read it: `57 КБ`, `1,4 МБ`."""
    amount = float(size_bytes)
    for unit in _UNITS:
        if amount < 1024 or unit is _UNITS[-1]:
            digits = f"{amount:.0f}" if amount >= 10 or unit is _UNITS[0] else f"{amount:.1f}"
            point = "," if language() == "ru" else "."
            return f"{digits.replace('.', point)}{NO_BREAK}{unit}"
        amount /= 1024
    raise AssertionError("unreachable")
