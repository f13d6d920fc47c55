"""The registration and control card (РКК) of a letter as a paper (domain §2.9).

It tells what the reader may see of the letter: its tasks, links and history as on the screen.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Party,
    Record,
    RecordParty,
    Refusal,
    SignatureLine,
    TaskContext,
    TaskRow,
    Titles,
    arrived_signatures,
    cards,
    looks,
    references,
    spoken,
    task_list,
    tasks,
)
from regest.plugins.journal.printing import card_words as words
from regest.plugins.journal.printing.journal import PAPERS, require_suffix
from regest.plugins.journal.printing.words import day, said
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from regest.plugins.journal.words import CLASSES, _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Rows = Sequence[tuple[str, ...]]


def print_card(house: House, reference: str, path: Path, *, overwrite: bool = False) -> Record:
    """Write the card of a letter to a .pdf or .docx file and return the letter.

    Raises:
        NotFound: no such document, or not for this reader.
        Refusal: it is no letter, or the file is there already.
        UsageFault: the file's name ends otherwise.
    """
    from regest.api.papers import save

    require_suffix(path, PAPERS)
    with house.read() as session:
        record = letter_of(session, house, reference)
        paper = _paper(house, _Collected.of(session, house, record))
    save(house, paper, path, overwrite=overwrite)
    return record


def card_file(house: House, reference: str) -> tuple[str, bytes]:
    """Return the card of a letter as a .pdf: the name of the file, and its bytes.

    Raises:
        NotFound: no such document, or not for this reader.
        Refusal: it is no letter.
    """
    from regest.api.papers import write_pdf

    with house.read() as session:
        record = letter_of(session, house, reference)
        paper = _paper(house, _Collected.of(session, house, record))
    name = f"{paper.title} {record.number.replace('/', '-') or record.id}.pdf"
    looks.paper_given(house, record, name)
    return name, write_pdf(paper)


def letter_of(session: Session, house: House, reference: str) -> Record:
    """Return the letter that `reference` names.

    Raises:
        NotFound: no such document, or not for this reader.
        Refusal: it is no letter.
    """
    record = references.find_record(session, house.reader, reference)
    if record.class_name not in CLASSES:
        raise Refusal(
            "not_a_letter",
            _("{number} is not in the journals of letters", number=record.number or record.id),
            rule="JRN",
            remedy=_("Name an incoming or outgoing document."),
        )
    return record


@dataclass(frozen=True, slots=True)
class _Collected:
    """What the card is made of: plain data of the record, its tasks and sendings."""

    card: Mapping[str, Any]
    rows: Sequence[TaskRow]
    events: Sequence[tuple[dt.datetime, str, str, str, str, str]]
    sent: Rows
    signatures: Sequence[SignatureLine]

    @classmethod
    def of(cls, session: Session, house: House, record: Record) -> _Collected:
        context = TaskContext.of(house.deployment, house.reader)
        today = house.deployment.database.today()
        rows = task_list.seen_of_record(session, context, today, record.id)
        events = [
            (line.at, line.actor, line.action, line.old, line.new, line.reason)
            for row in rows
            for line in tasks.history_of(session, row.task.id)
        ]
        return cls(
            cards.card(session, house.reader, record),
            rows,
            sorted(events, key=lambda event: event[0]),
            _sent(session, record),
            arrived_signatures.of_record(house, session, record),
        )


def _sent(session: Session, record: Record) -> Rows:
    wanted = (
        select(Party.name, JournalDispatch)
        .join(RecordParty, col(RecordParty.id) == col(JournalDispatch.addressee_id))
        .join(Party, col(Party.id) == col(RecordParty.party_id))
        .where(JournalDispatch.record_id == record.id, JournalDispatch.state == DispatchState.SENT)
        .order_by(col(RecordParty.position), col(JournalDispatch.id))
    )
    return [
        (name, each.method, day(each.dispatched_on), each.address)
        for name, each in session.exec(wanted)
    ]


def _paper(house: House, found: _Collected) -> Paper:
    from regest.api.papers import Heading, Pairs, Paragraph, official

    clerk = _Clerk(house, found)
    kind = clerk.title(found.card["class_title"])
    number = found.card["number"] or clerk.say(words.STATES["draft"])
    shown = clerk.say(
        words.NUMBER_OF, kind=kind, number=number, day=clerk.moment(found.card["date"])
    )
    blocks: list[Block] = [
        Paragraph(house.deployment.settings.association.name, align="center"),
        Heading(clerk.say(words.CARD)),
        Paragraph(
            shown if found.card["number"] else f"{kind}: {number}", align="center", bold=True
        ),
        Pairs(tuple(clerk.lines())),
    ]
    for part, rows in clerk.parts():
        blocks += clerk.table(part, rows)
    title = clerk.say(words.CARD_OF, number=number)
    return official(house, title, blocks)


@dataclass(frozen=True, slots=True)
class _Clerk:
    """Writes the lines and tables of one card."""

    house: House
    found: _Collected

    def say(self, title: Titles, **values: object) -> str:
        """Return the words in the papers' language."""
        return said(title, self.house.deployment.settings.association.language, **values)

    def title(self, both: Mapping[str, str]) -> str:
        """Return a title that the database keeps in both languages."""
        return both[self.house.deployment.settings.association.language]

    def moment(self, value: object) -> str:
        """Return a day or moment in ISO form as the clock of the zone shows it; else the text."""
        text = "" if value is None else str(value)
        if _ISO_DAY.fullmatch(text):
            return day(dt.date.fromisoformat(text))
        if "T" in text and _ISO_DAY.match(text):
            known = dt.datetime.fromisoformat(text).astimezone(self.house.deployment.zone)
            return f"{known:%d.%m.%Y %H:%M}"
        return text

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield the fields of the card with their names; empty ones are left out."""
        card = self.found.card
        shown = {
            **{name: self.moment(card[name]) for name in words.LINES if name in card},
            "state": self.say(words.STATES[card["state"]]),
            "late": self.say(words.LATE) if card["late"] else "",
        }
        if card["mark"] and card["mark_basis"]:
            shown["mark"] = f"{card['mark']} ({card['mark_basis']})"
        for party in card["parties"]:
            role = words.ROLES.get(party["role"])
            yield (self.say(role) if role else party["role"]), party["name"]
        for each in card["fields"]:
            yield self.title(each["title"]), self.moment(each["value"])
        for name, title in words.LINES.items():
            if shown.get(name):
                yield self.say(title), shown[name]

    def parts(self) -> Iterator[tuple[str, Rows]]:
        """Yield the tables of the card in their order, each with its rows."""
        card = self.found.card
        yield "tasks", [self._task(row) for row in self.found.rows]
        yield "control", [self._event(*event) for event in self.found.events]
        yield "sent", self.found.sent
        yield "history", [self._history(line) for line in card["history"]]
        yield "links", [(self.title(each["title"]), each["number"]) for each in card["links"]]
        yield "files", [self._file(each) for each in card["components"]]
        yield "signatures", [self._signature(each) for each in self.found.signatures]

    def table(self, part: str, rows: Rows) -> Iterator[Block]:
        """Yield a table under its heading, or nothing when it would be empty."""
        from regest.api.papers import Heading, PaperColumn, Table

        if not rows:
            return
        columns = [
            PaperColumn(self.say(title), width)
            for title, width in zip(words.COLUMNS[part], words.WIDTHS[part], strict=True)
        ]
        yield Heading(self.say(words.PARTS[part]), 2)
        yield Table(tuple(columns), tuple(rows))

    def _task(self, row: TaskRow) -> tuple[str, ...]:
        task, answer = row.task, row.answer
        ended = [self.say(words.TASK_STATES[row.state.value]), task.mark, task.drop_reason]
        if task.done_on is not None:
            ended[0] += f"\n{day(task.done_on)}"
        if answer is not None:
            ended.append(f"№\u00a0{answer.number}")
        return (
            f"{row.author}\n{day(task.signed_on)}",
            task.text,
            "; ".join(each.name for each in row.executors),
            day(task.due_on),
            "\n".join(part for part in ended if part),
        )

    def _event(
        self, at: dt.datetime, actor: str, action: str, old: str, new: str, reason: str
    ) -> tuple[str, ...]:
        when = self.moment(at.isoformat()).replace(" ", "\n")
        return (when, actor, self._action(action), self.moment(old), self.moment(new), reason)

    def _history(self, line: Mapping[str, str]) -> tuple[str, ...]:
        # A task is dropped too, which is another thing.
        action = {"dropped": "draft_dropped"}.get(line["action"], line["action"])
        what = self._action(action)
        field, new = line["field"], line["new"]
        if line["action"] == "corrected":
            what = f"{what}: {self._field(field)}"
        elif line["action"] == "linked":
            numbers = {each["id"]: each["number"] for each in self.found.card["links"]}
            new = numbers.get(new, new)
        return (
            self.moment(line["at"]).replace(" ", "\n"),
            line["actor"],
            what,
            self.moment(line["old"]),
            self.moment(new),
            line["reason"],
        )

    def _field(self, name: str) -> str:
        own = {"subject": "heading", "dated": "document_date"}.get(name, name)
        if own in words.LINES:
            return self.say(words.LINES[own])
        titles = {each["name"]: each["title"] for each in self.found.card["fields"]}
        return self.title(titles[name]) if name in titles else name

    def _action(self, action: str) -> str:
        known = words.ACTIONS.get(action)
        return self.say(known) if known is not None else action

    def _file(self, each: Mapping[str, Any]) -> tuple[str, ...]:
        role = self.say(words.FILE_ROLES[each["role"]])
        return (each["name"], role, f"{each['size_bytes']}", each["sha256"])

    def _signature(self, line: SignatureLine) -> tuple[str, ...]:
        """Return the protocol of a check: when, with what, result, certificate (SIG-5)."""
        check = line.check
        with spoken(self.house.deployment.settings.association.language):
            result = str(line.said)
        if check is None:
            return ("", _under(line.file, line.container), result, line.who, "")
        days = [day(each) for each in line.validity or ()]
        return (
            _under(self.moment(check.checked_at.isoformat()), check.tool),
            _under(line.file, line.container),
            result,
            _under(check.serial, line.who),
            _under(check.issuer, " – ".join(days)),
        )


def _under(*parts: str) -> str:
    """Return what is said, each on a line of its own."""
    return "\n".join(part for part in parts if part)
