"""The register that was kept before, adopted with its numbers and days: all of it or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    Draft,
    House,
    LedgerNumber,
    LedgerPeriod,
    Message,
    Party,
    PartyKind,
    PartyRole,
    Problem,
    Record,
    Severity,
    Work,
    adoption,
    names,
    parties,
    rosters,
    spoken,
)
from regest.plugins.certificates import former_register, states
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.cards import file_index
from regest.plugins.certificates.declarations import BY_YEAR, ISSUE, NUMBERING
from regest.plugins.certificates.former_register import FormerLine, FormerRegister, refuse_faults
from regest.plugins.certificates.issuing import ledger_of
from regest.plugins.certificates.tables.certificates import (
    CertificateCopy,
    CertificateState,
    MemberCertificate,
)
from regest.plugins.certificates.words import HOLDER, MEMBER, MEMBER_CERTIFICATE, PLUGIN, _

_LIFE = "life"
_FARTHEST = 1_000
_NAMED = 10


@dataclass(frozen=True, slots=True)
class Adopted:
    """What an import wrote: certificates, numbers void without one, lines known already."""

    certificates: int
    void: int
    known: int
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file would bring: `faults` by row keep all of it out, `missing` numbers want a reason.

    `known` lines are in the register already; `new_organisations` are not in the directory.
    """

    lines: int
    fresh: tuple[FormerLine, ...]
    faults: tuple[tuple[int, Message], ...]
    missing: tuple[int, ...]
    new_organisations: tuple[str, ...]

    @property
    def known(self) -> int:
        """How many lines are in the register already."""
        return self.lines - len(self.fresh)

    def as_dict(self) -> dict[str, object]:
        """Return it as plain data."""
        return {
            "lines": self.lines,
            "new": len(self.fresh),
            "faults": [{"row": row, "fault": str(message)} for row, message in self.faults],
            "missing": list(self.missing),
            "new_organisations": list(self.new_organisations),
        }


def survey(house: House, file_name: str, content: bytes) -> Survey:
    """Look a register through without writing anything.

    Raises:
        Refusal: the file is no table that can be read.
        UsageFault: `register_headings`.
    """
    house.reader.require(ISSUE)
    found = former_register.read(content, file_name)
    with house.read() as session:
        fresh = fresh_lines(house, session, found)
        # A register with faults is not taken over: what it lacks is told of the mended one.
        missing = () if found.faults else _missing(house, session, fresh)
        named = sorted({line.organisation for line in fresh})
        unknown = [
            each
            for each in named
            if not parties.find_parties(session, each, PartyKind.ORGANISATION)
        ]
    faults = tuple(sorted(found.faults, key=lambda each: each[0]))
    return Survey(len(found.lines), tuple(fresh), faults, missing, tuple(unknown))


def fresh_lines(house: House, session: Session, found: FormerRegister) -> list[FormerLine]:
    """Return the lines that the register does not have yet, and note faults of the others."""
    held = _held(house, session)
    fresh = []
    in_force: dict[str, str] = {}
    for line in found.lines:
        for fault in line.misdated(house.deployment.database.today()):
            found.faults.append((line.row, fault))
        holder = held.get((_period(house, line), line.sequence))
        if holder is None:
            fresh.append(line)
        elif names.match_key(holder) != names.match_key(line.organisation):
            fault = _("number {number} is taken by {name}", number=line.printed, name=holder)
            found.faults.append((line.row, fault))
            continue
        if not line.ended:
            key = names.match_key(line.organisation)
            if key in in_force:
                fault = _("{name} has certificate {number} in force already",
                          name=line.organisation, number=in_force[key])  # fmt: skip
                found.faults.append((line.row, fault))
            in_force[key] = line.printed
    _note_leap(house, session, fresh, found)
    return fresh


def _note_leap(
    house: House, session: Session, fresh: Sequence[FormerLine], found: FormerRegister
) -> None:
    """Note a fault where a number lies so far on that it is a slip of the pen.

    Its missing numbers would stand in the register as void, hundreds of thousands of them.
    """
    by_period: dict[str, list[FormerLine]] = defaultdict(list)
    for line in fresh:
        by_period[_period(house, line)].append(line)
    for period, lines in by_period.items():
        before = max(_taken(session, ledger_of(house), period), default=0)
        for line in sorted(lines, key=lambda each: each.sequence):
            if line.sequence - before > _FARTHEST:
                fault = _(
                    "number {number} is far from the one before, {before}",
                    number=line.printed,
                    before=before,
                )
                found.faults.append((line.row, fault))
                break
            before = max(before, line.sequence)


def in_ranges(numbers: Sequence[int]) -> str:
    """Return numbers in ascending order as a person writes them: «2–4, 6»."""
    parts: list[list[int]] = []
    for each in numbers:
        if parts and each == parts[-1][-1] + 1:
            parts[-1][1:] = [each]
        else:
            parts.append([each])
    return ", ".join("–".join(str(end) for end in part) for part in parts)


def adopt(house: House, found: FormerRegister, file_name: str, missing: str = "") -> Adopted:
    """Write the lines as certificates with their numbers and days, in one unit of work.

    Known ones are left as they are; `missing` is the reason for which missing numbers are void.

    Raises:
        Refusal: `register_faulty`; `numbers_missing`; a number is taken; the right is missing.
            Nothing is written.
    """
    house.reader.require(ISSUE)
    with house.read() as session:
        fresh = fresh_lines(house, session, found)
    refuse_faults(found)
    if not fresh:
        return Adopted(0, 0, len(found.lines))
    with house.work() as work, spoken(house.deployment.settings.association.language):
        return _Adopting(house, work, file_name, missing).write(fresh, len(found.lines))


class _Adopting:
    """One import inside its unit of work."""

    def __init__(self, house: House, work: Work, file_name: str, missing: str) -> None:
        self.house, self.work = house, work
        self.file_name, self.missing = file_name, missing.strip()
        self.language = house.deployment.settings.association.language
        self.warnings: list[Problem] = []

    def write(self, fresh: Sequence[FormerLine], lines: int) -> Adopted:
        """Write everything."""
        holders = {line.row: self._holder(line) for line in fresh}
        self._warn_of_strangers(fresh, holders)
        by_period: dict[str, list[FormerLine]] = defaultdict(list)
        for line in fresh:
            by_period[_period(self.house, line)].append(line)
        records: dict[int, Record] = {}
        void = 0
        for period, ordered in sorted(by_period.items()):
            ordered.sort(key=lambda line: line.sequence)
            spare = self._spare(period, ordered)
            entries = [self._entry(line, holders[line.row]) for line in ordered]
            made = adoption.adopt(self.work, ledger_of(self.house), period, entries, spare)
            records |= {line.row: record for line, record in zip(ordered, made, strict=True)}
            void += len(spare)
        self._keep(fresh, holders, records)
        detail = {"certificates": len(fresh), "void": void, "exception": "REG-7"}
        self.work.witness("certificates.imported", "ledger", ledger_of(self.house), detail)
        return Adopted(len(fresh), void, lines - len(fresh), tuple(self.warnings))

    def _holder(self, line: FormerLine) -> Party:
        found = parties.named(self.work, line.organisation)
        self.warnings += found.warnings
        return found.party

    def _warn_of_strangers(self, fresh: Sequence[FormerLine], holders: Mapping[int, Party]) -> None:
        """Warn of certificates in force whose holders are not entered as members (CRT-1)."""
        standing = rosters.list_standings(self.work.session, self.work.today, kind=MEMBER)
        members = {each.standing.party_id for each in standing}
        strange = [
            line.printed for line in fresh if not line.ended and holders[line.row].id not in members
        ]
        if strange:
            told = _(
                "Certificates in force of organisations that are not entered as members: {numbers}",
                numbers=", ".join(strange[:_NAMED]) + (" …" if len(strange) > _NAMED else ""),
            )
            remedy = _("Enter their membership, or annul the certificates.")
            self.warnings.append(
                Problem(
                    code="holder_no_member",
                    message=told,
                    rule="CRT-1",
                    remedy=remedy,
                    severity=Severity.WARNING,
                )
            )

    def _entry(self, line: FormerLine, holder: Party) -> adoption.OldEntry:
        draft = Draft(
            class_name=MEMBER_CERTIFICATE,
            heading=words.HEADING.text(self.language).format(name=line.organisation),
            document_date=line.registered_on,
            file_index=file_index(self.work.session),
            fields={
                "holder": line.organisation,
                "address": line.address,
                "basis": line.basis,
                "state": line.ended or words.IN_FORCE.text(self.language),
                "handed_on": line.handed_on.isoformat() if line.handed_on is not None else "",
                "receiver": line.receiver,
                "duplicates": line.duplicate,
            },
            parties=(PartyRole(holder.id, HOLDER),),
            provider=PLUGIN,
        )
        origin = _(
            "Imported from the former register with its number and day (exception from REG-7): "
            "{file}, row {row}",
            file=self.file_name,
            row=line.row,
        )
        return adoption.OldEntry(_old(line), draft, str(origin))

    def _spare(self, period: str, ordered: Sequence[FormerLine]) -> list[adoption.OldNumber]:
        """Return the missing numbers, void, if a reason was given; else the ledger refuses."""
        if not self.missing:
            return []
        return [
            adoption.OldNumber(
                sequence=number,
                suffix="",
                printed=str(number),
                issued_on=ordered[0].registered_on,
                reason=self.missing,
            )
            for number in _holes(self.house, self.work.session, period, ordered)
        ]

    def _keep(
        self,
        fresh: Iterable[FormerLine],
        holders: Mapping[int, Party],
        records: Mapping[int, Record],
    ) -> None:
        session = self.work.session
        by_sequence = {line.sequence: records[line.row] for line in fresh}
        for line in fresh:
            record = records[line.row]
            after = by_sequence.get(line.replaced_by or -1)
            session.add(
                MemberCertificate(
                    record_id=record.id,
                    organisation_id=holders[line.row].id,
                    state=_state(line),
                    holder_name=line.organisation,
                    holder_key=names.match_key(line.organisation),
                    holder_address=line.address,
                    basis=line.basis,
                    replaced_by_id=after.id if after is not None else None,
                    ended_on=line.ended_on,
                    end_basis=line.ended,
                    note=line.note,
                    adopted=True,
                    issued_by=self.work.actor.name,
                    issued_at=self.work.now,
                )
            )
        session.flush()
        for line in fresh:
            record = records[line.row]
            self._keep_sheets(line, record)
            if line.ended_on is not None:
                states.no_longer_in_force(self.work, record.id, line.ended_on, line.ended)

    def _keep_sheets(self, line: FormerLine, record: Record) -> None:
        """Keep the sheets: signed long ago, and handed over as the line says."""
        first = CertificateCopy(
            id=self.work.new_id(),
            record_id=record.id,
            position=1,
            issued_on=line.registered_on,
            signed_on=line.registered_on,
            handed_on=line.handed_on,
            receiver=line.receiver[:300],
        )
        sheets = [first]
        if line.duplicate:
            day = line.duplicated_on or line.registered_on
            first.invalid_from = day
            sheets.append(
                CertificateCopy(
                    id=self.work.new_id(),
                    record_id=record.id,
                    position=2,
                    issued_on=day,
                    application=line.duplicate,
                    signed_on=day,
                    handed_on=day,
                )
            )
        self.work.session.add_all(sheets)


def _state(line: FormerLine) -> CertificateState:
    if line.ended:
        return CertificateState.REPLACED if line.replaced else CertificateState.ANNULLED
    handed = line.handed_on is not None or bool(line.duplicate)
    return CertificateState.HANDED_OVER if handed else CertificateState.REGISTERED


def _old(line: FormerLine) -> adoption.OldNumber:
    return adoption.OldNumber(
        sequence=line.sequence, suffix="", printed=line.printed, issued_on=line.registered_on
    )


def _period(house: House, line: FormerLine) -> str:
    (kind,) = house.deployment.rules.words(NUMBERING, house.deployment.database.today())
    return f"{line.registered_on.year:04}" if kind == BY_YEAR else _LIFE


def _missing(house: House, session: Session, fresh: Sequence[FormerLine]) -> tuple[int, ...]:
    """Return the numbers that the register would lack: each wants its explanation (REG-5)."""
    by_period: dict[str, list[FormerLine]] = defaultdict(list)
    for line in fresh:
        by_period[_period(house, line)].append(line)
    return tuple(
        number
        for period, lines in sorted(by_period.items())
        for number in _holes(house, session, period, lines)
    )


def _holes(house: House, session: Session, period: str, lines: Sequence[FormerLine]) -> list[int]:
    taken = {line.sequence for line in lines} | _taken(session, ledger_of(house), period)
    return [number for number in range(1, max(taken, default=0) + 1) if number not in taken]


def _held(house: House, session: Session) -> dict[tuple[str, int], str]:
    """Return the holders of the ledger's certificates by period and sequence."""
    wanted = (
        select(LedgerPeriod.period, LedgerNumber.sequence, MemberCertificate.holder_name)
        .join(LedgerNumber, col(LedgerNumber.period_id) == col(LedgerPeriod.id))
        .join(MemberCertificate, col(MemberCertificate.record_id) == col(LedgerNumber.record_id))
        .where(LedgerPeriod.ledger == ledger_of(house))
    )
    return {(period, sequence): name for period, sequence, name in session.exec(wanted)}


def _taken(session: Session, ledger: str, period: str) -> set[int]:
    wanted = (
        select(LedgerNumber.sequence)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(LedgerPeriod.ledger == ledger, LedgerPeriod.period == period)
    )
    return set(session.exec(wanted))
