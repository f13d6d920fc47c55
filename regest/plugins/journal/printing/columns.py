"""The official columns of the journals, word for word, and what stands in them (domain §2.9)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from regest.api import NumberState, TaskRow, Titles, local_day
from regest.plugins.journal.printing import words
from regest.plugins.journal.printing.rows import Letter, OfficialRow
from regest.plugins.journal.words import ADDRESSEE, CORRESPONDENT, EXECUTOR, SIGNATORY


@dataclass(frozen=True, slots=True)
class OfficialColumn:
    """A column with its width on a sheet of A4 that lies across."""

    title: Titles
    width_mm: float
    centred: bool = False


COLUMNS = {
    "in": (
        OfficialColumn(Titles(ru="Рег. №", en="Reg. No."), 16, centred=True),
        OfficialColumn(
            Titles(ru="Дата регистрации (поступления)", en="Date of registration (of receipt)"),
            24,
            centred=True,
        ),
        OfficialColumn(Titles(ru="Корреспондент", en="Correspondent"), 29),
        OfficialColumn(
            Titles(
                ru="№ и дата документа корреспондента", en="Number and date of the sender's paper"
            ),
            25,
        ),
        OfficialColumn(Titles(ru="Краткое содержание", en="Subject"), 35),
        OfficialColumn(
            Titles(ru="Листов (осн./прил.)", en="Sheets (main/annexes)"), 17, centred=True
        ),
        OfficialColumn(Titles(ru="Резолюция, исполнитель", en="Resolution, executor"), 29),
        OfficialColumn(Titles(ru="Срок", en="Due"), 19, centred=True),
        OfficialColumn(
            Titles(
                ru="Отметка об исполнении (№, дата ответа)",
                en="Mark of execution (number, date of the answer)",
            ),
            25,
        ),
        OfficialColumn(Titles(ru="Дело", en="File"), 12, centred=True),
        OfficialColumn(Titles(ru="Подпись в получении", en="Signed for"), 15),
        OfficialColumn(
            Titles(
                ru="Примечание (аннулирован, повторный, гриф)", en="Note (void, repeated, mark)"
            ),
            21,
        ),
    ),
    "out": (
        OfficialColumn(Titles(ru="Рег. №", en="Reg. No."), 22, centred=True),
        OfficialColumn(Titles(ru="Дата", en="Date"), 19, centred=True),
        OfficialColumn(Titles(ru="Адресат", en="Addressee"), 38),
        OfficialColumn(Titles(ru="Краткое содержание", en="Subject"), 50),
        OfficialColumn(Titles(ru="Листов", en="Sheets"), 14, centred=True),
        OfficialColumn(Titles(ru="Подписал", en="Signed by"), 22),
        OfficialColumn(Titles(ru="Исполнитель", en="Executor"), 24),
        OfficialColumn(Titles(ru="На № … от …", en="In reply to No. … of …"), 24),
        OfficialColumn(Titles(ru="Способ и дата отправки", en="Way and date of dispatch"), 20),
        OfficialColumn(Titles(ru="Дело", en="File"), 12, centred=True),
        OfficialColumn(Titles(ru="Примечание", en="Note"), 22),
    ),
}


@dataclass(frozen=True, slots=True)
class Scribe:
    """Writes the cells of lines in the papers' language; moments become days of the zone."""

    language: str
    zone: ZoneInfo

    def cells(self, direction: str, row: OfficialRow) -> tuple[str, ...]:
        """Return one text for each column of the journal `in` or `out`."""
        columns = len(COLUMNS[direction])
        head = (row.number, words.day(row.day))
        if row.letter is None:
            said = self._say(words.RESTRICTED) if row.hidden else ""
            subject = 4 if direction == "in" else 3
            rest = [""] * (columns - 2)
            rest[subject - 2] = said
            rest[-1] = self._note(row)
            return (*head, *rest)
        if direction == "in":
            return self._incoming(row, row.letter)
        return self._outgoing(row, row.letter)

    def _incoming(self, row: OfficialRow, letter: Letter) -> tuple[str, ...]:
        record, view = letter.record, letter.view
        return (
            row.number,
            self._days(row.day, record.received_at),
            _names(letter, CORRESPONDENT),
            self._foreign(letter),
            record.heading,
            _sheets(letter),
            _lines(map(self._resolution, letter.tasks)) or _executor(letter),
            _lines(map(self._due, letter.tasks)),
            _lines(self._executions(letter)),
            view.file_index,
            "",
            self._note(row),
        )

    def _outgoing(self, row: OfficialRow, letter: Letter) -> tuple[str, ...]:
        fields = letter.view.fields
        return (
            row.number,
            words.day(row.day),
            _names(letter, ADDRESSEE),
            letter.record.heading,
            _sheets(letter),
            _names(letter, SIGNATORY),
            _executor(letter),
            self._reference(fields.get("reference", "")),
            _lines(_sendings(letter)),
            letter.view.file_index,
            self._note(row),
        )

    def _days(self, registered: dt.date, received_at: dt.datetime | None) -> str:
        if received_at is None:
            return words.day(registered)
        received = local_day(received_at, self.zone)
        if received == registered:
            return words.day(registered)
        return f"{words.day(registered)}\n({words.day(received)})"

    def _foreign(self, letter: Letter) -> str:
        number = letter.view.fields.get("foreign_number", "")
        dated = letter.record.document_date
        if dated is None:
            return _lines((number, self._say(words.UNDATED)))
        return f"{number}\n{self._say(words.OF)} {words.day(dated)}"

    def _reference(self, line: str) -> str:
        """Break «На № … от …» before its date, which no column breaks in two then."""
        of = self._say(words.OF)
        return line.replace(f" {of} ", f"\n{of} ")

    def _resolution(self, row: TaskRow) -> str:
        named = [
            f"{each.name} ({self._say(words.LEADS)})"
            if each.lead and len(row.executors) > 1
            else each.name
            for each in row.executors
        ]
        signed = f"{words.day(row.task.signed_on)} {row.author}"
        return f"{signed}: {row.task.text} – {', '.join(named)}"

    def _due(self, row: TaskRow) -> str:
        due = words.day(row.task.due_on)
        return f"{due}\n({self._say(words.EXTENDED)})" if row.task.extensions else due

    def _executions(self, letter: Letter) -> Iterator[str]:
        told = set()
        for row in letter.tasks:
            task, answer = row.task, row.answer
            if task.dropped_on is not None:
                yield f"{self._say(words.DROPPED)}\n{words.day(task.dropped_on)}"
                yield task.drop_reason
            if task.done_on is not None:
                yield f"{self._say(words.DONE)}\n{words.day(task.done_on)}"
                yield task.mark
                if answer is not None:
                    told.add(answer.number)
                    yield self._reply(answer.number, answer.registered_on)
        for each in letter.answers:
            if each.number not in told:
                yield self._reply(each.number, each.day)

    def _reply(self, number: str, day: dt.date | None) -> str:
        return f"№\u00a0{number}\n{self._say(words.OF)} {words.day(day)}"

    def _note(self, row: OfficialRow) -> str:
        if row.hidden:
            return ""
        notes = []
        if row.state is not NumberState.ISSUED:
            word = words.VOID if row.state is NumberState.VOID else words.RESERVED
            notes.append(f"{self._say(word)}: {row.reason}" if row.reason else self._say(word))
        if row.letter is not None:
            record = row.letter.record
            if row.letter.repeats:
                notes.append(f"{self._say(words.REPEATS)} {row.letter.repeats}")
            if record.late:
                notes.append(self._say(words.LATE))
            notes += [record.mark, row.letter.view.fields.get("note", "")]
        return _lines(notes)

    def _say(self, title: Titles) -> str:
        return title.text(self.language)


def _names(letter: Letter, role: str) -> str:
    return "; ".join(party.on_paper for party in letter.view.parties if party.role == role)


def _executor(letter: Letter) -> str:
    return _names(letter, EXECUTOR) or letter.view.fields.get("executor_account", "")


def _sendings(letter: Letter) -> Iterator[str]:
    """Tell ways and days of dispatch, or what the card says where each was not kept."""
    for each in letter.sent:
        yield f"{each.method}\n{words.day(each.day)}"
    if not letter.sent:
        fields = letter.view.fields
        day = fields.get("dispatched_on", "")
        shown = words.day(dt.date.fromisoformat(day)) if day else ""
        yield from (fields.get("delivery", ""), shown)


def _sheets(letter: Letter) -> str:
    fields = letter.view.fields
    parts = (fields.get("sheets", ""), fields.get("annex_sheets", ""))
    return "/".join(part for part in parts if part)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)
