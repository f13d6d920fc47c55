"""The card of a letter as an old journal tells it; what has no place there goes to its note."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from regest.api import Draft, PartyRole
from regest.plugins.journal.importing.columns import Part
from regest.plugins.journal.importing.days import read_day
from regest.plugins.journal.importing.findings import Planned, foreign
from regest.plugins.journal.importing.people import nobody_of
from regest.plugins.journal.letters.enclosures import known_delivery
from regest.plugins.journal.words import INCOMING, LETTER, NO_NUMBER, OUTGOING, PLUGIN

# Values of cards; they are data, in the language of the papers.
_UNSTATED = "не указано"
_MARK_BASIS = "гриф в журнале регистрации"
_NOTED = {
    Part.RESOLUTION: "Резолюция",
    Part.EXECUTOR: "Исполнитель",
    Part.SIGNATORY: "Подписал",
    Part.DUE: "Срок",
    Part.DONE: "Исполнение",
    Part.ANNEXES: "Приложения",
}
_DAY_WRITTEN, _DOCUMENT_DAY, _DISPATCH_DAY = "Дата в журнале", "Дата документа", "Отправлено"
_CASE_WRITTEN, _SHEETS_WRITTEN = "Дело", "Листов"
_INDEX = re.compile(r"\d\d-\d\d(?:-\d\d)?")
_SHEETS = re.compile(r"(\d{1,4})(?:\s*(?:л\w*\.?)?\s*[/+\\]\s*(\d{1,4}))?\s*(?:л\w*\.?)?")


class Cards:
    """Makes the cards of one journal; `indexes` are those that the file plan has."""

    def __init__(self, direction: str, indexes: Collection[str], zone: ZoneInfo) -> None:
        self.direction = direction
        self.indexes = indexes
        self.zone = zone

    def draft(self, planned: Planned, roles: Sequence[PartyRole]) -> Draft:
        """Return the card of an entry; its hour of receipt is not known, so the day begins."""
        line, incoming = planned.line, self.direction == "in"
        number, dated = foreign(line)
        day = read_day(dated, planned.day.year).day if dated else None
        return Draft(
            class_name=INCOMING if incoming else OUTGOING,
            heading=line.values.get(Part.SUBJECT, "") or _UNSTATED,
            document_date=day if incoming else planned.day,
            received_at=dt.datetime.combine(planned.day, dt.time(), self.zone)
            if incoming
            else None,
            mark=planned.mark,
            mark_basis=_MARK_BASIS if planned.mark else "",
            file_index=self._index(planned),
            fields=self._fields(planned, number),
            parties=tuple(dict.fromkeys(roles)),
            provider=PLUGIN,
        )

    def _fields(self, planned: Planned, number: str) -> Mapping[str, str]:
        values = planned.line.values
        fields = {
            "kind": values.get(Part.KIND, "") or LETTER,
            "delivery": known_delivery(values.get(Part.DELIVERY, "")),
            "note": "\n".join(self._notes(planned)),
        }
        if found := _SHEETS.fullmatch(values.get(Part.SHEETS, "").strip()):
            fields["sheets"], fields["annex_sheets"] = found[1], found[2] or ""
        if found := _SHEETS.fullmatch(values.get(Part.ANNEXES, "").strip()):
            fields["annex_sheets"] = found[1]
        if self.direction == "in":
            fields["foreign_number"] = number or NO_NUMBER
            fields["delivery"] = fields["delivery"] or _UNSTATED
        else:
            day = read_day(values.get(Part.DISPATCHED), planned.day.year).day
            fields["dispatched_on"] = day.isoformat() if day else ""
            fields["reference"] = values.get(Part.ANSWERS, "")
        return {name: value for name, value in fields.items() if value}

    def _notes(self, planned: Planned) -> Iterator[str]:
        line, values = planned.line, planned.line.values
        nobody = nobody_of(line, self.direction)
        for part, title in _NOTED.items():
            text = (
                nobody.get(part, "")
                if part in {Part.EXECUTOR, Part.SIGNATORY}
                else values.get(part)
            )
            if text:
                yield f"{title}: {_flat(text)}"
        if planned.borrowed:
            yield f"{_DAY_WRITTEN}: {line.day.written or _UNSTATED}"
        dated = foreign(line)[1]
        if dated and read_day(dated, planned.day.year).day is None:
            yield f"{_DOCUMENT_DAY}: {_flat(dated)}"
        dispatched = values.get(Part.DISPATCHED, "")
        if dispatched and read_day(dispatched, planned.day.year).day is None:
            yield f"{_DISPATCH_DAY}: {_flat(dispatched)}"
        case = values.get(Part.CASE, "")
        if case and not self._index(planned):
            yield f"{_CASE_WRITTEN}: {_flat(case)}"
        sheets = values.get(Part.SHEETS, "")
        if sheets and not _SHEETS.fullmatch(sheets.strip()):
            yield f"{_SHEETS_WRITTEN}: {_flat(sheets)}"
        for more in line.more:
            rest = (text for part, text in more.items() if part is not Part.CORRESPONDENT)
            if told := "; ".join(map(_flat, rest)):
                yield told
        if note := values.get(Part.NOTE):
            yield _flat(note)

    def _index(self, planned: Planned) -> str:
        """Return the index of the file plan that the row names, empty for one it does not have."""
        number = planned.line.number
        named = [*_INDEX.findall(planned.line.values.get(Part.CASE, ""))]
        named += [number.case] if number is not None and number.case else []
        return next((each for each in named if each in self.indexes), "")


def _flat(text: str) -> str:
    return " ".join(text.split())
