"""Sentences of papers, in the language of the association whoever prints."""

from __future__ import annotations

from regest.api import Titles


def said(titles: Titles, language: str, **values: object) -> str:
    """Return a sentence of a paper with its values filled in."""
    return titles.text(language).format(**values)


ANNEX = Titles(ru="Приложение", en="Annex")
ANNEX_TO = Titles(
    ru="к решению {body} от {day} № {number}", en="to decision No. {number} of {body}, {day}"
)
ANNEX_DRAFT = Titles(ru="к проекту решения Президиума", en="to a draft decision of the Presidium")
PRESIDIUM_OF = Titles(ru="Президиума", en="the Presidium")
LIST_TITLE = Titles(ru="Список пар «наставник-кандидат»", en="List of pairs mentor – candidate")
LIST_COLUMNS = (
    Titles(ru="Наставник", en="Mentor"),
    Titles(ru="Кандидат", en="Candidate"),
    Titles(ru="Основание (п. 3.16 Положения)", en="In common (clause 3.16)"),
)
COUNTED = Titles(
    ru="Наставников – {mentors}, кандидатов – {candidates}, пар – {pairs}.",
    en="Mentors: {mentors}, candidates: {candidates}, pairs: {pairs}.",
)
JUSTIFIED = Titles(
    ru="вне критерия; обоснование: {why}", en="outside the criterion; justification: {why}"
)
WORKS_SINCE = Titles(ru="{criterion}; действует с {day}", en="{criterion}; works since {day}")
MENTORS = Titles(ru="Наставники", en="Mentors")
CANDIDATES = Titles(ru="Кандидаты", en="Candidates")
PICTURE_TITLE = Titles(ru="Схема пар", en="Picture of the pairs")
PICTURE = Titles(
    ru="Схема пар: линии соединяют наставников с кандидатами, как в таблице списка",
    en="Lines join mentors with candidates as the table of the list does",
)
LEGEND = Titles(
    ru="Толстая линия – общие территория и отрасль, средняя – территория, тонкая – отрасль; "
    "пунктир – вне критерия; серая – пара уже действует.",
    en="Bold: territory and sector in common; medium: territory; thin: sector; broken: outside "
    "the criterion; grey: works already.",
)
AGREEMENT = Titles(
    ru="Лист согласования с членами Президиума", en="Agreement of the members of the Presidium"
)
AGREEMENT_COLUMNS = (
    Titles(ru="Член Президиума", en="Member of the Presidium"),
    Titles(ru="Мнение", en="Opinion"),
    Titles(ru="Дата", en="Day"),
)
AGREES = Titles(ru="согласен", en="agrees")
REMARKS = Titles(ru="замечание: {text}", en="remark: {text}")
ANSWERED = Titles(ru="{said} (ответ: {answer})", en="{said} (answer: {answer})")
CHAIR = Titles(ru="Председатель Президиума", en="Chair of the Presidium")

REPORT_TITLE = Titles(
    ru="Отчёт о работе пар «наставник-кандидат»", en="Report on the work of mentoring pairs"
)
REPORT_PERIOD = Titles(ru="с {start} по {end}", en="{start} to {end}")
REPORT_COLUMNS = (
    Titles(ru="№ пары", en="No."),
    Titles(ru="Наставник", en="Mentor"),
    Titles(ru="Кандидат", en="Candidate"),
    Titles(ru="Действует с", en="From"),
    Titles(ru="По", en="To"),
    Titles(ru="Консультаций", en="Consultations"),
    Titles(ru="Темы (из 5)", en="Topics (of 5)"),
    Titles(ru="План: выполнено", en="Plan: done"),
    Titles(ru="Последняя консультация", en="Latest"),
)
SIDE_COLUMNS = (
    Titles(ru="Пар", en="Pairs"),
    Titles(ru="Консультаций", en="Consultations"),
    Titles(ru="Темы (из 5)", en="Topics (of 5)"),
    Titles(ru="План: выполнено", en="Plan: done"),
    Titles(ru="Последняя консультация", en="Latest"),
)
SILENT_TITLE = Titles(
    ru="Пары «наставник-кандидат» без консультаций (месяцев: {months} и более)",
    en="Mentoring pairs without consultations (months: {months} or more)",
)
REPORT_DAY = Titles(ru="на {end}", en="on {end}")
REPORT_TOTAL = Titles(
    ru="Всего пар – {pairs}, консультаций – {consultations}; завершено получением сертификата "
    "соответствия – {completed}.",
    en="Pairs: {pairs}, consultations: {consultations}; completed by the certificate: {completed}.",
)
