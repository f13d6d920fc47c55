"""What a query is read into, written short so that a table of examples can be read."""

from __future__ import annotations

import datetime as dt

from regest.core.base.messages import Titles
from regest.core.hooks.search_types import (
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryRange,
    QueryTerm,
    SearchField,
)
from regest.core.hooks.types import FieldKind
from regest.index.query import Question, SearchPlan, read
from regest.index.query_fields import ClassWords, SearchFields

TODAY = dt.date(2026, 11, 22)
NAMES = SearchFields(
    declared=(
        SearchField(
            name="executor",
            title=Titles(ru="Исполнитель", en="Executor"),
            roles=("executor",),
            fields=("executor_account",),
        ),
        SearchField(
            name="foreign_number",
            title=Titles(ru="№ документа корреспондента", en="Sender's number"),
            aliases=("внешний",),
            fields=("foreign_number",),
            kind=FieldKind.FOREIGN_NUMBER,
        ),
        SearchField(
            name="dispatched",
            title=Titles(ru="Отправлено", en="Dispatched"),
            fields=("dispatched_on",),
            kind=FieldKind.DATE,
        ),
        SearchField(
            name="sheets",
            title=Titles(ru="Листов", en="Sheets"),
            fields=("sheets",),
            kind=FieldKind.NUMBER,
        ),
        SearchField(
            name="copy",
            title=Titles(ru="Копия", en="Copy"),
            fields=("is_copy",),
            kind=FieldKind.FLAG,
        ),
    ),
    classes=(
        ClassWords(
            "presidium_minutes",
            ("presidium_minutes", "Протокол заседания Президиума", "Minutes of the Presidium"),
        ),
        ClassWords("authority_order", ("authority_order", "Приказ", "Order", "приказ")),
        ClassWords("incoming_letter", ("incoming_letter", "Входящий документ", "Incoming", "вх")),
    ),
    file_indexes=("01-05", "02-01", "02-01-03", "02-02"),
    marks=("Для служебного пользования", "Конфиденциально"),
)


def asked(text: str, names: SearchFields = NAMES) -> Question:
    """Return what `text` is read into on 22.11.2026."""
    return read(text, names, TODAY)


def shown(plan: SearchPlan) -> str:
    """Return a plan with `//` between its tiers; `*` asks for everything."""
    return " // ".join("*" if tier is None else _without(_short(tier)) for tier in plan.tiers)


def terms(node: QueryNode | None) -> list[QueryTerm]:
    """Return all terms below `node`."""
    if node is None or isinstance(node, QueryRange):
        return []
    if isinstance(node, QueryTerm):
        return [node]
    children = (node.child,) if isinstance(node, QueryNot) else node.children
    return [term for child in children for term in terms(child)]


def depth(node: QueryNode | None) -> int:
    """Return how deep nodes stand in one another."""
    if node is None or isinstance(node, QueryTerm | QueryRange):
        return 1
    children = (node.child,) if isinstance(node, QueryNot) else node.children
    return 1 + max(map(depth, children))


def _short(node: QueryNode) -> str:
    if isinstance(node, QueryTerm):
        text = f'"{node.text}"' if node.phrase else node.text
        column = f"{node.column}=" if node.column else ""
        return f"{column}{text}{'*' if node.prefix else ''}{'~' if node.name else ''}"
    if isinstance(node, QueryRange):
        return f"{node.column}[{node.low}..{node.high}]"
    if isinstance(node, QueryNot):
        return f"-{_short(node.child)}"
    sign = " & " if isinstance(node, QueryAnd) else " | "
    return f"({sign.join(map(_short, node.children))})"


def _without(text: str) -> str:
    return text[1:-1] if text.startswith("(") else text
