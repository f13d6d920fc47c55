"""What printed journals and cards say: data, in the language of the association's papers."""

from __future__ import annotations

import datetime as dt

from regest.api import Titles

TITLES = {
    "in": Titles(ru="ЖУРНАЛ РЕГИСТРАЦИИ ВХОДЯЩИХ ДОКУМЕНТОВ", en="JOURNAL OF INCOMING DOCUMENTS"),
    "out": Titles(ru="ЖУРНАЛ РЕГИСТРАЦИИ ИСХОДЯЩИХ ДОКУМЕНТОВ", en="JOURNAL OF OUTGOING DOCUMENTS"),
}
HEADINGS = {
    "in": Titles(ru="Журнал регистрации входящих документов", en="Journal of incoming documents"),
    "out": Titles(ru="Журнал регистрации исходящих документов", en="Journal of outgoing documents"),
}
# The line that keeps its place in a printed journal when its reader may not see the document.
RESTRICTED = Titles(ru="Документ ограниченного доступа", en="Document of restricted access")

OF_YEAR = Titles(ru="за {year} год", en="for {year}")
OF_DAYS = Titles(ru="с {first} по {last}", en="from {first} to {last}")
BEGUN = Titles(ru="Начат {day}", en="Begun on {day}")
ENDED = Titles(ru="Окончен {day}", en="Ended on {day}")

UNDATED = Titles(ru="без даты", en="undated")
OF = Titles(ru="от", en="of")
LEADS = Titles(ru="созывает", en="leads")
EXTENDED = Titles(ru="продлён", en="extended")
DONE = Titles(ru="Исполнено", en="Done")
DROPPED = Titles(ru="Снято с контроля", en="Taken off control")
VOID = Titles(ru="Аннулирован", en="Void")
RESERVED = Titles(ru="Зарезервирован", en="Reserved")
LATE = Titles(ru="Зарегистрирован с опозданием", en="Registered late")
IN_CHARGE = Titles(ru="Ответственный за ведение журнала", en="Keeper of the journal")
REPEATS = Titles(ru="Повторный к", en="Repeats")
DRAFT = Titles(ru="Проект", en="Draft")


def said(title: Titles, language: str, **values: object) -> str:
    """Return the words of a paper with days written as 16.10.2026."""
    shown = {name: day(value) if isinstance(value, dt.date) else value for name, value in
             values.items()}  # fmt: skip
    return title.text(language).format(**shown)


def day(value: dt.date | None) -> str:
    """Return a day as journals have it, or an empty place to write it in."""
    return f"{value:%d.%m.%Y}" if value is not None else "_" * 12
