"""Files, closings, holds, reviews, acts, restores and jumps of the clock, beside an oracle.

Nothing is destroyed early, under a hold, twice or without an act; nothing that is due is forgotten.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkdtemp
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from regest.core.base.clock import ManualClock
from regest.core.base.errors import RegestError
from regest.core.catalogue.tables import RecordState
from regest.core.retention import events, holds, settling
from regest.core.retention.due import due_files
from regest.core.retention.suppressing import suppress
from regest.core.retention.tables import HoldReason, InventoryKind, Outcome
from tests.core.retention.readings import destroyed_files, held_content, states_of
from tests.support.databases import FILE, ZONE, Templates, opened
from tests.support.ending import Archive, furnish, new_party
from tests.support.ending_oracle import Card, Held, Oracle, Paper

START = dt.datetime(2027, 3, 1, 4, 0, tzinfo=dt.UTC)
# Files of short periods come to their ends more often than the others.
INDEXES = st.sampled_from(
    ["01-01", "01-02", "01-03", "01-01", "01-03", "01-04", "01-05", "01-06", "01-07"]
)
JUMPS = st.sampled_from([1, 200, 366, 800, 1500])
PICK = st.integers(0, 40)


class Ends(RuleBasedStateMachine):
    """One archive through the decades: each step is refused exactly where the oracle says so."""

    told: ClassVar[Counter[str]] = Counter()
    templates: ClassVar[Templates]
    folder: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.home = Path(mkdtemp(dir=self.folder))
        self.clock = ManualClock(START)
        self.stack.enter_context(self.templates.copied("sqlite", self.home, furnish))
        self.open()
        self.oracle = Oracle()
        self.party = new_party(self.archive)
        self.letters: dict[str, tuple[str, bytes]] = {}
        self.backup: tuple[Oracle, dict[str, tuple[str, bytes]]] | None = None

    def teardown(self) -> None:
        self.opened.close()
        self.stack.close()
        shutil.rmtree(self.home)

    def open(self) -> None:
        self.opened = ExitStack()
        url = f"sqlite:///{self.home / FILE}"
        database = self.opened.enter_context(opened(url, self.home, self.clock))
        self.archive = Archive(database, self.home, self.clock)

    @property
    def today(self) -> dt.date:
        return self.clock.now().astimezone(ZONE).date()

    def card(self, place: int) -> str | None:
        names = sorted(self.oracle.cards)
        return names[place % len(names)] if names else None

    def paper(self, place: int, *states: str) -> str | None:
        names = sorted(act_id for act_id, each in self.oracle.acts.items() if each.state in states)
        return names[place % len(names)] if names else None

    def tick(self) -> None:
        self.clock.advance(minutes=7)

    def expect(self, allowed: bool, step: Callable[[], object]) -> bool:
        """Carry a step out; it is refused exactly where the oracle forbids it."""
        self.tick()
        said = ""
        try:
            step()
        except RegestError as refusal:
            said = refusal.message.text("en")
        assert allowed == (not said), said or "it was let through"
        return allowed

    @initialize(
        indexes=st.lists(INDEXES, min_size=2, max_size=5),
        left_open=st.integers(0, 1),
        years=st.sampled_from([5, 4, 3, 2, 1, 17]),
    )
    def begin(self, indexes: list[str], left_open: int, years: int) -> None:
        """An archive that has files from years ago, some of them closed, is soon at the point."""
        for place, index in enumerate(indexes):
            self.write(index, known=place % 2 == 0)
        for place in range(len(self.oracle.cards) - left_open):
            self.close(place)
        self.clock.advance(days=366 * years)

    @rule(index=INDEXES, known=st.booleans())
    def write(self, index: str, known: bool) -> None:
        closed = [
            each
            for each in self.oracle.cards.values()
            if (each.index, each.year) == (index, self.today.year) and each.closed
        ]
        content = f"{index} {len(self.letters)} {'общий' if known else self.clock.now()}".encode()
        made: list[tuple[str, str]] = []
        party = self.party if known else ""

        def step() -> None:
            made.append(self.archive.letter(index, content, party_id=party))

        if self.expect(not closed, step):
            file_id, record_id = made[0]
            card = self.oracle.cards.setdefault(file_id, Card(index, self.today.year))
            card.add(record_id, self.today)
            if known:
                card.parties.add(self.party)
            self.letters[record_id] = file_id, content

    @rule(place=PICK)
    def close(self, place: int) -> None:
        if (file_id := self.card(place)) is None:
            return
        card = self.oracle.cards[file_id]
        if self.expect(not card.closed, lambda: self.archive.close(file_id)):
            card.closed, card.closed_on = True, self.today

    @rule(place=PICK)
    def reopen(self, place: int) -> None:
        if (file_id := self.card(place)) is None:
            return
        card = self.oracle.cards[file_id]
        bound = any(
            file_id in each.files and each.state == "approved" for each in self.oracle.acts.values()
        )
        allowed = card.closed and not card.gone and not bound and not card.inventoried
        if self.expect(allowed, lambda: self.archive.reopen(file_id)):
            card.closed = False
            card.said.clear()
            card.needed_until = None

    @rule(place=PICK, days=JUMPS)
    def put_in_later(self, place: int, days: int) -> None:
        """A closed file is opened again years later, takes one more letter in, and is closed."""
        names = sorted(each for each, card in self.oracle.cards.items() if not card.gone)
        if not names:
            return
        file_id = names[place % len(names)]
        card = self.oracle.cards[file_id]
        if not card.closed:
            self.close(sorted(self.oracle.cards).index(file_id))
        self.clock.advance(days=days)
        self.reopen(sorted(self.oracle.cards).index(file_id))
        if card.closed:
            return
        content = f"{card.index} {len(self.letters)} {self.clock.now()}".encode()
        found, record_id = self.archive.letter(card.index, content, year=card.year)
        assert found == file_id
        card.add(record_id, self.today)
        self.oracle.leave_behind(file_id)
        self.letters[record_id] = file_id, content
        self.close(sorted(self.oracle.cards).index(file_id))

    @rule(days=JUMPS)
    def wait(self, days: int) -> None:
        self.clock.advance(days=days)

    @rule(place=PICK, scope=st.sampled_from(["file", "record", "index", "party"]))
    def hold(self, place: int, scope: str) -> None:
        if (file_id := self.card(place)) is None:
            return
        card = self.oracle.cards[file_id]
        about = {
            "file": file_id,
            "record": card.letters[0],
            "index": card.index,
            "party": self.party,
        }[scope]
        column = "index" if scope == "index" else f"{scope}_id"
        new = holds.NewHold(
            reason=HoldReason.INSPECTION, basis="запрос", set_on=None, **{column: about}
        )
        made: list[str] = []

        def step() -> None:
            with self.archive.work() as work:
                made.append(holds.set_hold(work, new).id)

        late = card.gone and scope in {"file", "record"}
        if self.expect(not late, step):
            self.oracle.holds[made[0]] = Held(scope, about, self.today)

    @rule(place=PICK)
    def lift(self, place: int) -> None:
        standing = sorted(each for each, held in self.oracle.holds.items() if held.lifted is None)
        names = sorted(self.oracle.holds) if place % 5 == 0 else standing
        if not names:
            return
        hold_id = names[place % len(names)]

        self._lift(hold_id)

    def _lift(self, hold_id: str) -> None:
        def step() -> None:
            with self.archive.work() as work:
                holds.lift_hold(work, hold_id, basis="ответ")

        if self.expect(self.oracle.holds[hold_id].lifted is None, step):
            self.oracle.holds[hold_id].lifted = self.today

    @rule(place=PICK, outcome=st.sampled_from(["destroy", "destroy", "extend", "permanent"]))
    def review(self, place: int, outcome: str) -> None:
        names = sorted(each for each, card in self.oracle.cards.items() if card.kind == "review")
        if not names:
            return
        file_id = names[place % len(names)]
        card = self.oracle.cards[file_id]
        approved = any(
            file_id in each.files and each.state == "approved" for each in self.oracle.acts.values()
        )
        allowed = card.closed and not card.gone and not (approved and card.said)
        if outcome == "destroy":
            allowed = allowed and card.over(self.today)
        until = self.today.year + 1 if outcome == "extend" else None

        def step() -> None:
            self.archive.review(file_id, Outcome(outcome), until)

        if self.expect(allowed, step):
            card.said.append((self.today, outcome, until or 0))

    @rule(place=PICK)
    def happen(self, place: int) -> None:
        """What a period counts from happens: to a letter, or to a file that is needed no more."""
        names = sorted(
            each
            for each, card in self.oracle.cards.items()
            if card.kind in {"event", "needed"} and not card.gone
        )
        if not names:
            return
        file_id = names[place % len(names)]
        card = self.oracle.cards[file_id]
        self.tick()
        with self.archive.work() as work:
            if card.kind == "needed":
                events.note_event(
                    work, "no_longer_needed", file_id=file_id, happened_on=self.today, basis="акт"
                )
                card.needed_until = max(card.needed_until or self.today, self.today)
                return
            waiting = [each for each, day in card.events.items() if day is None]
            for record_id in waiting[: 1 + place % 2]:
                events.note_event(
                    work, "contract_ended", record_id=record_id, happened_on=self.today
                )
                card.events[record_id] = self.today

    @rule(kind=st.sampled_from(list(InventoryKind)), back=st.integers(0, 20))
    def inventory(self, kind: InventoryKind, back: int) -> None:
        first, last = self.today.year - back, self.today.year
        wanted = {
            file_id
            for file_id, card in self.oracle.cards.items()
            if self.oracle.lasting(card)
            and first <= card.finished <= last
            and not card.inventoried
            and (kind is InventoryKind.LONG_TERM) == (card.index == "01-07")
        }
        listed: list[str] = []

        def step() -> None:
            listed.extend(self.archive.inventory(kind, first, last))

        if self.expect(bool(wanted), step):
            assert set(listed) == wanted
            for file_id in listed:
                self.oracle.cards[file_id].inventoried = True

    @rule()
    def draft_all(self) -> None:
        free = {each for each in self.oracle.cards if self.oracle.may_go(each, self.today)}
        self._draft(None, free)

    @rule(place=PICK)
    def draft_one(self, place: int) -> None:
        if (file_id := self.card(place)) is None:
            return
        free = {file_id} if self.oracle.may_go(file_id, self.today) else set()
        self._draft([file_id], free)

    def _draft(self, asked: Sequence[str] | None, free: set[str]) -> None:
        made: list[tuple[str, list[str]]] = []
        if self.expect(bool(free), lambda: made.append(self.archive.draft(asked))):
            act_id, listed = made[0]
            assert set(listed) == free
            self.oracle.acts[act_id] = Paper(tuple(listed), self.today.year)

    @rule(place=PICK, by=st.sampled_from(["chair", "chair", "chair", "secretary"]))
    def approve(self, place: int, by: str) -> None:
        if (act_id := self.paper(place, "draft", "approved", "executed", "cancelled")) is None:
            return
        self._approve(act_id, by)

    def _approve(self, act_id: str, by: str) -> None:
        act = self.oracle.acts[act_id]
        allowed = act.state == "draft" and by != act.compiler and self._free(act_id)
        if self.expect(allowed, lambda: self.archive.approve(act_id, by)):
            act.state = "approved"

    @rule(place=PICK)
    def cancel(self, place: int) -> None:
        if (act_id := self.paper(place, "draft", "approved", "executed", "cancelled")) is None:
            return
        act = self.oracle.acts[act_id]
        allowed = act.state in {"draft", "approved"}
        if self.expect(allowed, lambda: self.archive.cancel(act_id)):
            act.state = "cancelled"

    @rule(place=PICK)
    def execute(self, place: int) -> None:
        if (act_id := self.paper(place, "draft", "approved", "executed", "cancelled")) is None:
            return
        self._execute(act_id)

    def _execute(self, act_id: str) -> None:
        act = self.oracle.acts[act_id]
        allowed = act.state == "approved" and self._free(act_id)
        if self.expect(allowed, lambda: self.archive.execute(act_id)):
            act.state = "executed"
            self.told["executed"] += 1
            for file_id in act.files:
                self.oracle.cards[file_id].gone = True

    @rule(place=PICK, lifted=st.booleans())
    def carry_out_whole(self, place: int, lifted: bool) -> None:
        """The usual road, which chance alone would seldom find, to its end and once more."""
        for hold_id, held in self.oracle.holds.items():
            if lifted and held.lifted is None:
                self._lift(hold_id)
        self.review(place, "destroy")
        self.happen(place)
        for kind in InventoryKind:
            self.inventory(kind, 40)
        before = set(self.oracle.acts)
        self.draft_all()
        for act_id in sorted(set(self.oracle.acts) - before):
            self._approve(act_id, "chair")
            self._execute(act_id)
            self._execute(act_id)

    @rule(place=PICK)
    def restore_after_an_act(self, place: int) -> None:
        """A backup from before an act comes back after it."""
        self.back_up()
        self.carry_out_whole(place, lifted=True)
        self.restore()

    def _free(self, act_id: str) -> bool:
        act = self.oracle.acts[act_id]
        if act.behind or self.oracle.inventories_missing(act.files):
            return False
        return all(self.oracle.may_go(each, self.today, act_id) for each in act.files)

    @rule()
    def back_up(self) -> None:
        self.opened.close()
        kept = self.home / "backup"
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir()
        shutil.copy(self.home / FILE, kept / FILE)
        if (self.home / "blobs").is_dir():
            shutil.copytree(self.home / "blobs", kept / "blobs")
        self.backup = self.oracle.copied(), dict(self.letters)
        self.open()

    @precondition(lambda self: self.backup is not None)
    @rule()
    def restore(self) -> None:
        """Bring the backup back; what was destroyed since is destroyed in it, too."""
        assert self.backup is not None
        self.tick()
        self.opened.close()
        shutil.copy(self.home / "backup" / FILE, self.home / FILE)
        shutil.rmtree(self.home / "blobs", ignore_errors=True)
        shutil.copytree(self.home / "backup" / "blobs", self.home / "blobs")
        self.open()
        with self.archive.work() as work:
            suppress(work, self.archive.log.read().disposals)
        settling.settle(self.archive.database, self.archive.blobs, self.archive.log)
        later = self.oracle
        self.oracle, self.letters = self.backup[0].copied(), dict(self.backup[1])
        for act_id, act in later.acts.items():
            if act.state == "executed":
                here = tuple(each for each in act.files if each in self.oracle.cards)
                self.oracle.acts[act_id] = Paper(here, act.year, "executed")
                for file_id in here:
                    self.oracle.cards[file_id].gone = True
                    self.oracle.cards[file_id].closed = True

    @invariant()
    def destroyed_is_what_acts_say(self) -> None:
        gone = {each for each, card in self.oracle.cards.items() if card.gone}
        with self.archive.database.read() as session:
            assert destroyed_files(session) == gone
            states = states_of(session)
            content = held_content(session)
        for record_id, (file_id, written) in self.letters.items():
            stub = file_id in gone
            assert (states[record_id] is RecordState.DISPOSED) == stub
            assert (record_id in content) != stub
            if not stub:
                assert [self.archive.blobs.read(each) for each in content[record_id]] == [written]
        wanted = {each for held in content.values() for each in held}
        assert wanted <= set(self.archive.blobs.all())

    @invariant()
    def nothing_due_is_forgotten(self) -> None:
        with self.archive.database.read() as session:
            found = due_files(session, self.archive.rules, self.today)
        assert {(each.term.file_id, each.need.value) for each in found} == self.oracle.due(
            self.today
        )


def _run(templates: Templates, folder: Path, runs: int, steps: int) -> None:
    Ends.templates, Ends.folder = templates, folder
    run_state_machine_as_test(
        Ends,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(900)
def test_files_end_as_the_clauses_say(templates: Templates, tmp_path: Path) -> None:
    Ends.told.clear()
    _run(templates, tmp_path, 200, 12)
    # A machine that destroys nothing would prove nothing.
    assert Ends.told["executed"] > 5, Ends.told


@pytest.mark.stress
@pytest.mark.timeout(20_000)
def test_files_end_as_the_clauses_say_ten_thousand_times(
    templates: Templates, tmp_path: Path
) -> None:
    _run(templates, tmp_path, 10_000, 25)
