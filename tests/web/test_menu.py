"""The menu: lines under headings, of what a reader may open, the open page among them marked."""

from __future__ import annotations

import re

from regest.core.base.messages import Titles
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.web.menu import Menu, ordered
from tests.web.conftest import Opens


def line(path: str, group: MenuGroup = MenuGroup.WORK, order: int = 50) -> NavigationItem:
    """Return a line of the menu that is called by its path."""
    title = Titles(ru=path, en=path)
    return NavigationItem(name=path, title=title, path=path, order=order, group=group)


def test_lines_stand_by_group_and_order_whoever_brings_them() -> None:
    lines = ordered(
        [
            line("/late", order=90),
            line("/books", MenuGroup.RECORDS),
            line("/early", order=1),
            line("/cards", MenuGroup.RECORDS),
        ]
    )
    parts = Menu(lines).parts()
    assert [[each.path for each in part.lines] for part in parts] == [
        ["/early", "/late"],
        ["/books", "/cards"],
    ]


def test_a_group_of_one_line_has_no_heading_and_an_empty_one_is_left_out() -> None:
    alone, shared = MenuGroup.ADMINISTRATION, MenuGroup.DIRECTORIES
    menu = Menu([line("/a", alone), line("/b", shared), line("/c", shared)])
    headings = [each.heading for each in menu.parts()]
    assert [each.text("en") if each is not None else None for each in headings] == [
        "Directories",
        None,
    ]


def test_the_line_that_shares_most_of_the_path_is_current() -> None:
    menu = Menu([line("/"), line("/journal"), line("/journal/out")])
    found = {path: menu.current(path) for path in ("/", "/journal/out/sheets/1", "/journal/outer")}
    assert [each and each.path for each in found.values()] == ["/", "/journal/out", "/journal"]
    assert menu.current("/account") is None


def test_pages_mark_their_line_once_in_each_of_the_two_menus(opens: Opens) -> None:
    """One menu stands at the side, the other one folds on a phone."""
    secretary = opens("secretary")
    for path, said in (("/tasks", "page"), ("/tasks/report", "true")):
        body = secretary.get(path).body
        marked = re.findall(r'<a href="([^"]+)" aria-current="(\w+)">Поручения', body)
        assert marked == [("/tasks", said)] * 2
    assert body.count("<nav aria-label") == body.count('<nav class="menu-side"') == 1


def test_a_stranger_is_shown_no_menu(opens: Opens) -> None:
    assert "menu-side" not in opens().get("/sign-in").body
