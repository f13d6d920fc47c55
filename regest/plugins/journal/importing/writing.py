"""An old journal written into the catalogue: all of it in one unit of work, or nothing.

Killed at any moment it leaves nothing behind, and the same command begins anew; run twice, it
finds every row known and writes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlmodel import col, select

from regest.api import (
    House,
    LedgerNumber,
    LedgerPeriod,
    Message,
    PartyRole,
    Work,
    adoption,
    fileplan,
    parties,
    spoken,
)
from regest.plugins.journal.importing.cards import Cards
from regest.plugins.journal.importing.columns import column_letter, heading_key, read_map
from regest.plugins.journal.importing.findings import Key, Planned, number_of
from regest.plugins.journal.importing.obstacles import obstacles
from regest.plugins.journal.importing.people import kind_of, people_of
from regest.plugins.journal.importing.report import columns_of, left_out
from regest.plugins.journal.importing.rows import Place
from regest.plugins.journal.importing.survey import LEDGERS, Survey
from regest.plugins.journal.tables.imports import (
    JournalImport,
    JournalImportHeading,
    JournalImportRow,
)
from regest.plugins.journal.words import _

_LONGEST_HEADING = 300
_LONGEST_SHEET = 200


@dataclass(frozen=True, slots=True)
class Done:
    """What an import wrote: letters, and numbers void without a letter."""

    letters: int = 0
    void: int = 0


def bring_over(house: House, found: Survey) -> Done:
    """Write what the survey found; a journal that is known already changes nothing.

    Raises:
        Refusal: something has to be decided or mended first, or the ledger changed meanwhile;
            nothing is written.
    """
    for refusal in obstacles(found):
        raise refusal
    if not found.findings.planned and not found.findings.holes:
        return Done()
    with house.work() as work, spoken(house.deployment.settings.association.language):
        return _Writing(house, work, found).write()


class _Writing:
    """One import inside its unit of work."""

    def __init__(self, house: House, work: Work, found: Survey) -> None:
        self.house = house
        self.work = work
        self.found = found
        self.direction = found.wishes.direction
        self.called: dict[str, str] = {}

    def write(self) -> Done:
        """Write parties, numbers with their letters, and where all of it came from."""
        findings = self.found.findings
        self._add_names()
        plan = fileplan.file_plan(self.work.session)
        indexes = {each.index for each in plan if not each.reserve}
        cards = Cards(self.direction, indexes, self.work.zone)
        entries = [
            adoption.OldEntry(
                _old(each), cards.draft(each, self._roles(each)), str(self._origin(each.line.place))
            )
            for each in findings.letters
        ]
        spare = [*(_old(each) for each in findings.planned if each.bare), *self._holes()]
        adoption.adopt(self.work, LEDGERS[self.direction], self.found.period, entries, spare)
        done = Done(len(entries), len(spare))
        self._remember_headings()
        self._remember_rows(done)
        return done

    def _add_names(self) -> None:
        for name, called in self.found.known.items():
            if called:
                self.called[name] = called[0].id
        for new in self.found.new:
            # Somebody may have brought the name since the survey.
            there = parties.find_parties(self.work.session, new.name)
            fresh = parties.NewParty(kind=kind_of(new), name=new.name)
            party = there[0] if there else parties.add_party(self.work, fresh)
            for name in (new.name, *new.others):
                self.called[name] = party.id

    def _roles(self, planned: Planned) -> tuple[PartyRole, ...]:
        named = people_of(planned.line, self.direction)
        return tuple(dict.fromkeys(PartyRole(self.called[each.name], each.role) for each in named))

    def _origin(self, place: Place) -> Message:
        name, sha256 = self.found.wishes.path.name, self.found.sha256
        if place.sheet:
            return _(
                "Imported from an old journal with its number and day (exception from REG-7): "
                "{file}, sheet {sheet}, row {row}, SHA-256 {sha256}",
                file=name,
                sheet=place.sheet,
                row=place.row,
                sha256=sha256,
            )
        return _(
            "Imported from an old journal with its number and day (exception from REG-7): "
            "{file}, row {row}, SHA-256 {sha256}",
            file=name,
            row=place.row,
            sha256=sha256,
        )

    def _holes(self) -> Iterator[adoption.OldNumber]:
        """Yield the missing numbers, void, each of the day of the number before it."""
        plain = sorted(
            (each for each in self.found.findings.planned if not number_of(each.line).suffix),
            key=lambda each: number_of(each.line).sequence,
        )
        before, place = plain[0] if plain else None, 0
        for hole in self.found.findings.holes:
            while place < len(plain) and number_of(plain[place].line).sequence < hole:
                before = plain[place]
                place += 1
            yield adoption.OldNumber(
                sequence=hole,
                suffix="",
                printed=number_of(before.line).beside(hole) if before else str(hole),
                issued_on=before.day if before else dt.date(self.found.reading.year, 1, 1),
                reason=self.found.wishes.reason.strip(),
            )

    def _remember_headings(self) -> None:
        """Keep what a person said of headings, so that the next file needs no explaining.

        What was told from their words is not kept: beside other headings it may be another.
        """
        asked = read_map(self.found.wishes.columns)
        for sheet in self.found.sheets:
            for place, heading in sheet.headings.items():
                key = heading_key(heading)
                part = asked.get(column_letter(place).lower(), asked.get(key))
                if part is not None and key and len(key) <= _LONGEST_HEADING:
                    self.work.session.merge(
                        JournalImportHeading(direction=self.direction, heading=key, part=part.value)
                    )

    def _remember_rows(self, done: Done) -> None:
        found, work = self.found, self.work
        brought = JournalImport(
            id=work.new_id(),
            ledger=LEDGERS[self.direction],
            period=found.period,
            file_name=found.wishes.path.name,
            sha256=found.sha256,
            columns=columns_of(found),
            letters=done.letters,
            void=done.void,
            left_out=left_out(found),
            imported_by=work.actor.name,
            imported_at=work.now,
        )
        work.session.add(brought)
        work.session.flush()
        ids = self._number_ids()
        for each in found.findings.planned:
            place = each.line.place
            work.session.add(
                JournalImportRow(
                    number_id=ids[number_of(each.line).key],
                    import_id=brought.id,
                    sheet=place.sheet[:_LONGEST_SHEET],
                    row=place.row,
                    content=each.line.content,
                )
            )
        detail = {
            "sha256": found.sha256,
            "rows": found.reading.rows,
            "letters": done.letters,
            "void": done.void,
            "exception": "REG-7",
        }
        work.witness("journal.imported", "journal_import", brought.id, detail)

    def _number_ids(self) -> Mapping[Key, str]:
        wanted = (
            select(LedgerNumber.id, LedgerNumber.sequence, LedgerNumber.suffix)
            .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
            .where(LedgerPeriod.ledger == LEDGERS[self.direction])
            .where(LedgerPeriod.period == self.found.period)
        )
        return {(sequence, suffix): key for key, sequence, suffix in self.work.session.exec(wanted)}


def _old(planned: Planned) -> adoption.OldNumber:
    number = number_of(planned.line)
    return adoption.OldNumber(
        sequence=number.sequence,
        suffix=number.suffix,
        printed=number.printed,
        issued_on=planned.day,
        reason=planned.reason,
    )
