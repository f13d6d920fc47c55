"""Letters, reservations and annulments in any order, beside an oracle (NUM, REG, DUP)."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlmodel import select

from regest.core.base.errors import NotFound, Refusal
from regest.core.catalogue.numbering import natural_key
from regest.core.catalogue.tables import LedgerNumber, LedgerPeriod
from regest.kit.house import House
from regest.plugins.journal.books.listing import journal_rows
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from tests.support.databases import manual_clock
from tests.support.houses import COLLEGE, MINISTRY, copied
from tests.support.letters import day, local, receive

SENDERS = st.sampled_from([MINISTRY, COLLEGE, "министерство  образования приобского края"])
# Spellings of two numbers and of none; the oracle knows them by the value.
NUMBERS = st.sampled_from(
    [
        ("21-05/1187", "A"), ("N 21–05 / 1187", "A"), ("№21-05/1187.", "A"),
        ("44/K", "B"), ("44/К", "B"), ("б/н", ""), ("", ""), ("Б / Н", ""),
    ]
)  # fmt: skip
DATES = st.sampled_from([day("26.10.2026"), day("27.10.2026"), None])
HEADINGS = st.sampled_from(["О записке", "О семинаре"])
LETTERS = "абвгдежиклмнпрстуфхцшщэюя"

Key = tuple[str, str, dt.date | None, str]


@dataclass
class Issued:
    """What the oracle knows of a number."""

    sequence: int
    suffix: str
    year: str
    state: str
    key: Key | None = None

    @property
    def printed(self) -> str:
        return f"Вх-{self.sequence}{self.suffix}"


@dataclass
class Oracle:
    """The journal as the rules say it must be."""

    year: str = "2026"
    numbers: list[Issued] = field(default_factory=list)

    def doubled(self, key: Key) -> bool:
        return any(each.state == "issued" and each.key == key for each in self.numbers)

    def here(self, state: str) -> list[Issued]:
        return [each for each in self.numbers if (each.year, each.state) == (self.year, state)]

    def next(self) -> int:
        taken = [each.sequence for each in self.numbers if each.year == self.year]
        return max(taken, default=0) + 1

    def letter(self, sequence: int) -> str:
        taken = {
            each.suffix
            for each in self.numbers
            if (each.year, each.sequence) == (self.year, sequence)
        }
        return next(letter for letter in LETTERS if letter not in taken)


class Journal(RuleBasedStateMachine):
    """One house and one oracle, both told the same."""

    template: Path
    reserved = Bundle("reserved")

    @initialize()
    def found(self) -> None:
        self.scratch = Path(tempfile.mkdtemp())
        self.clock = manual_clock()
        folder = copied(self.template, self.scratch / "deployment")
        self.house = House.open(folder, clock=self.clock)
        self.oracle = Oracle()

    def teardown(self) -> None:
        self.house.close()
        shutil.rmtree(self.scratch)

    @rule(
        sender=SENDERS,
        number=NUMBERS,
        dated=DATES,
        heading=HEADINGS,
        choice=st.sampled_from([None, None, Choice.REPEAT, Choice.OTHER]),
    )
    def register(
        self,
        sender: str,
        number: tuple[str, str],
        dated: dt.date | None,
        heading: str,
        choice: Choice | None,
    ) -> None:
        """Register under the next number, unless it is a duplicate that nobody decided."""
        key = self._key(sender, number, dated, heading)
        expected = self.oracle.next()
        error = self._expected_refusal(key, choice)
        if error is not None:
            with pytest.raises(error):
                self._receive(sender, number, dated, heading, choice)
            return
        entry = self._receive(sender, number, dated, heading, choice)
        assert entry == f"Вх-{expected}"
        self._know(expected, "", "issued", key)

    @precondition(lambda self: self.oracle.numbers)
    @rule(data=st.data())
    def register_lettered(self, data: st.DataObject) -> None:
        """A lettered number follows any number of the year, whatever became of it (NUM-2)."""
        here = sorted(
            {each.sequence for each in self.oracle.numbers if each.year == self.oracle.year}
        )
        if not here:
            return
        sequence = data.draw(st.sampled_from(here))
        letter, heading = self.oracle.letter(sequence), f"Литерный {self.clock.now()}"
        printed = receive(self.house, subject=heading, after=str(sequence)).record.number
        assert printed == f"Вх-{sequence}{letter}"
        self._know(sequence, letter, "issued", self._key(MINISTRY, ("", ""), None, heading))

    @rule(target=reserved)
    def reserve(self) -> tuple[int, str]:
        expected = self.oracle.next()
        number = numbers.reserve(self.house, "incoming", "ожидается")
        assert (number.sequence, number.printed) == (expected, f"Вх-{expected}")
        self._know(expected, "", "reserved")
        return expected, self.oracle.year

    @rule(number=consumes(reserved), use=st.booleans())
    def end_reservation(self, number: tuple[int, str], *, use: bool) -> None:
        """A reserved number is used or made void, in its own year."""
        sequence, year = number
        if year != self.oracle.year:
            if any(each.sequence == sequence for each in self.oracle.here("reserved")):
                return  # the new year has reserved the same number for itself
            with pytest.raises(Refusal):
                receive(self.house, subject=f"Поздно {self.clock.now()}", reserved=str(sequence))
            return
        known = next(each for each in self.oracle.here("reserved") if each.sequence == sequence)
        if use:
            heading = f"Ожидавшийся {sequence} {year}"
            entry = receive(self.house, subject=heading, reserved=str(sequence))
            assert entry.record.number == known.printed
            known.state, known.key = "issued", self._key(MINISTRY, ("", ""), None, heading)
            return
        numbers.void(self.house, f"{known.printed}@{year}", "не понадобился")
        known.state = "void"

    @precondition(lambda self: self.oracle.here("issued"))
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        """An annulled number stays, and its letter doubles nothing any more (REG-6)."""
        known = data.draw(st.sampled_from(self.oracle.here("issued")))
        numbers.void(self.house, f"{known.printed}@{known.year}", "ошибка")
        known.state = "void"

    @rule()
    def fail(self) -> None:
        """A failed attempt takes no number (REG-5)."""
        with pytest.raises(Refusal):
            receive(self.house, received_at=self.clock.now() + dt.timedelta(days=2))

    @precondition(lambda self: self.oracle.year == "2026")
    @rule()
    def change_year(self) -> None:
        self.clock.set(local("11.01.2027 09:00"))
        self.oracle.year = "2027"

    @invariant()
    def the_ledger_is_as_the_oracle_says(self) -> None:
        if not hasattr(self, "house"):
            return
        with self.house.read() as session:
            held = session.exec(
                select(LedgerNumber, LedgerPeriod.period).where(
                    LedgerNumber.period_id == LedgerPeriod.id
                )
            ).all()
        found = {(year, each.sequence, each.suffix): each.state.value for each, year in held}
        assert len(found) == len(held)
        assert found == {
            (each.year, each.sequence, each.suffix): each.state for each in self.oracle.numbers
        }

    @invariant()
    def the_journal_is_in_natural_order(self) -> None:
        """NUM-3; nothing is missing from the journal, whatever its state."""
        if not hasattr(self, "house"):
            return
        for year in ("2026", "2027"):
            shown = [row.number for row in journal_rows(self.house, ["in"], year)]
            assert shown == sorted(shown, key=natural_key)
            assert len(shown) == sum(each.year == year for each in self.oracle.numbers)

    def _receive(
        self,
        sender: str,
        number: tuple[str, str],
        dated: dt.date | None,
        heading: str,
        choice: Choice | None,
    ) -> str:
        self.clock.advance(seconds=1)
        return receive(
            self.house,
            sender=sender,
            number=number[0],
            dated=dated,
            subject=heading,
            choice=choice,
            reason="другой документ",
        ).record.number

    def _expected_refusal(self, key: Key, choice: Choice | None) -> type[Refusal] | None:
        doubled = self.oracle.doubled(key)
        if doubled and choice is None:
            return SuspectedDuplicate
        return NotFound if choice is not None and not doubled else None

    def _key(
        self, sender: str, number: tuple[str, str], dated: dt.date | None, heading: str
    ) -> Key:
        who = COLLEGE if sender == COLLEGE else MINISTRY
        return who, number[1], dated, "" if number[1] else heading

    def _know(self, sequence: int, suffix: str, state: str, key: Key | None = None) -> None:
        self.clock.advance(seconds=1)
        self.oracle.numbers.append(Issued(sequence, suffix, self.oracle.year, state, key))


@pytest.mark.timeout(300)
def test_the_journal_keeps_its_rules_in_any_order(template: Path) -> None:
    Journal.template = template
    run_state_machine_as_test(
        Journal,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
