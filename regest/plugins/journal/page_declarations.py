"""Which pages the journal brings, and the lines of the menu that lead to them."""

from __future__ import annotations

from regest.api import NavigationItem, PageSet, Titles
from regest.plugins.journal.declarations import REGISTER_INCOMING

_PAGES = "regest.plugins.journal.pages"

PAGES = (
    PageSet(name="journal.incoming", target=f"{_PAGES}.incoming:routes"),
    PageSet(name="journal.intake", target=f"{_PAGES}.waiting_letters:routes"),
)

MENU = (
    NavigationItem(
        name="journal.register",
        title=Titles(ru="Регистрация", en="Registration"),
        path="/journal/in/new",
        order=20,
        permissions=(REGISTER_INCOMING,),
    ),
    NavigationItem(
        name="journal.intake",
        title=Titles(ru="К регистрации", en="To be registered"),
        path="/journal/intake",
        order=21,
        permissions=(REGISTER_INCOMING,),
    ),
)
