"""Where a list stands: its filters, order and page, as addresses that lead to the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self
from urllib.parse import urlencode

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.documents.paper import PaperColumn
from regest.kit.pages.answers import Bytes
from regest.kit.pages.visit import Visit

if TYPE_CHECKING:
    from regest.core.documents.sheets import Row

AT_ONCE, FEWER = 50, 25
# What a list gives as a file at most: it is made while somebody waits.
MOST_ROWS = 10_000
FILES = ("xlsx", "csv")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Listing:
    """A list at `path` with its `chosen` filters; `order` is a column's name, `-` before it: down.

    `file` is the form in which the whole list is asked for, empty for a page of it. A page has 50
    rows, or 25 where the address says `rows=25`.
    """

    path: str
    chosen: Mapping[str, str]
    order: str
    offset: int
    file: str = ""
    at_once: int = AT_ONCE

    @classmethod
    def of(
        cls, visit: Visit, path: str, filters: Sequence[str], orders: Sequence[str], first: str
    ) -> Self:
        """Return what a visit asks for; an order that is not known counts as the `first`."""
        chosen = {name: visit.asked(name)[:_LONGEST].strip() for name in filters}
        asked = visit.asked("order")
        order = asked if asked.removeprefix("-") in orders else first
        file = visit.asked("as")
        file = file if file in FILES else ""
        rows = FEWER if visit.asked("rows") == str(FEWER) else AT_ONCE
        return cls(path, chosen, order, visit.number("from", 0), file, rows)

    @property
    def column(self) -> str:
        """The column that the list goes by."""
        return self.order.removeprefix("-")

    @property
    def down(self) -> bool:
        """Whether it goes from the last to the first."""
        return self.order.startswith("-")

    @property
    def start(self) -> int:
        """The first row that is read."""
        return 0 if self.file else self.offset

    @property
    def limit(self) -> int:
        """How many rows are read: a page, or all that a file may hold."""
        return MOST_ROWS if self.file else self.at_once

    @property
    def narrowed(self) -> bool:
        """Whether any filter is set."""
        return any(self.chosen.values())

    def page(self, offset: int) -> str:
        """Return the address of another page."""
        return self._made({**self.chosen}, self.order, offset)

    def with_(self, **changes: str) -> str:
        """Return the address of the same list with other filters, from its first row."""
        return self._made({**self.chosen, **changes}, self.order, 0)

    def by(self, column: str) -> str:
        """Return the address of the list by a column, the other way round if it is by that now."""
        turned = f"-{column}" if self.order == column else column
        return self._made({**self.chosen}, turned, 0)

    def as_file(self, form: str) -> str:
        """Return the address of the list as a file."""
        return self._made({**self.chosen, "as": form}, self.order, 0)

    def sheet(
        self,
        visit: Visit,
        name: str,
        columns: Sequence[str],
        rows: Iterable[Row],
        total: int,
    ) -> Bytes:
        """Return the rows as the file that was asked for; texts never become formulas.

        Raises:
            Refusal: there are more rows than a file of a list holds.
        """
        # Imported here: a page does not need what writes workbooks.
        from regest.core.documents.sheets import write_csv, write_xlsx

        if total > MOST_ROWS:
            raise Refusal(
                "list_too_long",
                _("The list has {total} rows; a file holds {most}", total=total, most=MOST_ROWS),
                remedy=_("Narrow the list down first: by year, kind or words."),
            )
        heads = [PaperColumn(each, 40) for each in columns]
        if self.file == "csv":
            content = write_csv(heads, rows)
        else:
            today = visit.house.deployment.database.today()
            content = write_xlsx(heads, rows, title=name, made_on=today)
        return Bytes(content, f"{name}.{self.file}")

    def _made(self, chosen: Mapping[str, str], order: str, offset: int) -> str:
        parts = [(name, value) for name, value in chosen.items() if value]
        parts.append(("order", order))
        if self.at_once == FEWER:
            parts.append(("rows", str(FEWER)))
        if offset:
            parts.append(("from", str(offset)))
        return f"{self.path}?{urlencode(parts)}"
