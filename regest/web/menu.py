"""The menu of one reader: lines under headings, and the one that leads to the page that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regest.core.base.messages import Message, _
from regest.core.hooks.types import MenuGroup, NavigationItem

HEADINGS: dict[MenuGroup, Message] = {
    MenuGroup.WORK: _.p("menu", "Work"),
    MenuGroup.MEMBERS: _.p("menu", "Membership"),
    MenuGroup.RECORDS: _.p("menu", "Documents and journals"),
    MenuGroup.DIRECTORIES: _.p("menu", "Directories"),
    MenuGroup.ADMINISTRATION: _.p("menu", "Administration"),
}


@dataclass(frozen=True, slots=True)
class MenuPart:
    """Lines of one group; a group of a single line needs no `heading`."""

    heading: Message | None
    lines: Sequence[NavigationItem]


@dataclass(frozen=True, slots=True)
class Menu:
    """The `lines` that a reader is shown, in order."""

    lines: Sequence[NavigationItem]

    def parts(self) -> Sequence[MenuPart]:
        """Return the lines by group; a group without lines is left out."""
        found = []
        for group, heading in HEADINGS.items():
            lines = [each for each in self.lines if each.group == group]
            if lines:
                found.append(MenuPart(heading if len(lines) > 1 else None, lines))
        return found

    def current(self, path: str) -> NavigationItem | None:
        """Return the line that a page at `path` belongs to: the one that shares most of it."""
        over = [each for each in self.lines if _leads(each.path, path)]
        return max(over, key=lambda each: len(each.path), default=None)


def ordered(lines: Sequence[NavigationItem]) -> tuple[NavigationItem, ...]:
    """Return lines of the menu as they stand within their groups."""
    return tuple(sorted(lines, key=lambda item: (item.order, item.path)))


def _leads(line: str, path: str) -> bool:
    return path == line or (line != "/" and path.startswith(f"{line}/"))
