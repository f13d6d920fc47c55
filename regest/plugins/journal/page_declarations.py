"""Which pages the journal brings, and the lines of the menu that lead to them."""

from __future__ import annotations

from regest.api import MenuGroup, NavigationItem, PageSet, RecordPanel, Titles
from regest.plugins.journal.declarations import PRINT, REGISTER_INCOMING, REGISTER_OUTGOING

_PAGES = "regest.plugins.journal.pages"

PAGES = (
    PageSet(name="journal.ways_out", ways_out=f"{_PAGES}.remedies:WAYS_OUT"),
    PageSet(name="journal.api", api="regest.plugins.journal.resources:journals"),
    PageSet(name="journal.incoming", target=f"{_PAGES}.incoming:routes"),
    PageSet(name="journal.books", target=f"{_PAGES}.books:routes"),
    PageSet(name="journal.intake", target=f"{_PAGES}.waiting_letters:routes"),
    PageSet(name="journal.outgoing", target=f"{_PAGES}.outgoing:routes"),
    PageSet(name="journal.answering", target=f"{_PAGES}.answering:routes"),
    PageSet(name="journal.letter_steps", target=f"{_PAGES}.letter_steps:routes"),
    PageSet(name="journal.requests", target=f"{_PAGES}.requests:routes"),
)

PANELS = (
    RecordPanel(
        name="journal.letter",
        title=Titles(ru="Движение документа", en="Steps of the document"),
        target=f"{_PAGES}.letter_panel:show",
    ),
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
    NavigationItem(
        name="journal.outgoing",
        title=Titles(ru="Исходящие", en="Outgoing"),
        path="/journal/out",
        order=22,
        permissions=(REGISTER_OUTGOING,),
    ),
    NavigationItem(
        name="journal.requests",
        title=Titles(ru="Запросы", en="Requests"),
        path="/journal/requests",
        order=23,
    ),
    NavigationItem(
        name="journal.books",
        title=Titles(ru="Журналы регистрации", en="Registration journals"),
        path="/journal/books",
        order=24,
        permissions=(PRINT,),
        group=MenuGroup.RECORDS,
    ),
)
