"""Letters become records with numbers: incoming and outgoing, each whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from regest.api import (
    ComponentRole,
    Draft,
    House,
    Message,
    NumberWish,
    Problem,
    Record,
    Rule,
    Severity,
    SignatureLine,
    Work,
    arrived_signatures,
    components,
    drafting,
    normalise_number,
    records,
    registration,
)
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.declarations import (
    ADDRESSEES,
    HEADING_LENGTH,
    REGISTER_INCOMING,
    REGISTER_OUTGOING,
)
from regest.plugins.journal.letters import addressee_lists, decisions, duplicates, kinds, receipt
from regest.plugins.journal.letters.correspondents import Cast
from regest.plugins.journal.letters.descriptions import IncomingLetter, OutgoingLetter
from regest.plugins.journal.letters.enclosures import Enclosures, known_delivery, take_in
from regest.plugins.journal.letters.numbers import bare_number
from regest.plugins.journal.requests import awaiting, replies, waiting
from regest.plugins.journal.words import (
    ADDRESSEE,
    CORRESPONDENT,
    EXECUTOR,
    INCOMING,
    INCOMING_LEDGER,
    MARKS,
    NO_NUMBER,
    OUTGOING,
    OUTGOING_LEDGER,
    PLUGIN,
    REPEATS,
    SENDERS_MARK,
    SIGNATORY,
    _,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of a letter: its record, or the one it was attached to, and the warnings.

    `signatures` tell what those that came with it are worth, once they were verified.
    """

    record: Record
    warnings: tuple[Problem, ...] = ()
    attached: bool = False
    repeated: bool = False
    signatures: tuple[SignatureLine, ...] = ()


def register_incoming(house: House, letter: IncomingLetter, paths: Sequence[Path] = ()) -> Entry:
    """Register an incoming letter with its files (domain §2.1), unless it is a duplicate.

    Raises:
        SuspectedDuplicate: it looks registered already and `letter.choice` does not say what to do.
        Refusal: a rule says no; nothing is registered and no number is lost.
    """
    house.reader.require(REGISTER_INCOMING)
    enclosures = take_in(house.deployment, paths)
    with house.work() as work:
        entry = register_letter(house, work, letter, enclosures)
    return verified(house, entry)


def verified(house: House, entry: Entry) -> Entry:
    """Verify the signatures that came with a letter whose registration is committed (SIG-5).

    Whatever goes wrong with that, the number stays.
    """
    return replace(entry, signatures=arrived_signatures.verified(house, entry.record.id))


def register_letter(
    house: House, work: Work, letter: IncomingLetter, enclosures: Enclosures
) -> Entry:
    """Register an incoming letter within the caller's unit of work; as `register_incoming`."""
    return _Incoming(house, work, letter, enclosures).register()


def register_outgoing(house: House, letter: OutgoingLetter, paths: Sequence[Path] = ()) -> Entry:
    """Register an outgoing letter that is signed, with its files (domain §2.1, REG-8).

    Raises:
        Refusal: a rule says no; nothing is registered and no number is lost.
    """
    house.reader.require(REGISTER_OUTGOING)
    enclosures = take_in(house.deployment, paths)
    with house.work() as work:
        entry = register_signed(house, work, letter, enclosures)
    return verified(house, entry)


class _Incoming:
    """The registration of one incoming letter inside its unit of work."""

    def __init__(
        self, house: House, work: Work, letter: IncomingLetter, enclosures: Enclosures
    ) -> None:
        self.house = house
        self.work = work
        self.letter = letter
        self.enclosures = enclosures
        self.cast = Cast(work)

    def register(self) -> Entry:
        """Return the entry; everything is looked up before the number is taken."""
        letter, session = self.letter, self.work.session
        kinds.require_registered(self.house.deployment.rules, letter.kind, self.work.today)
        sender = self.cast.sender(letter.sender, CORRESPONDENT)
        suspect = duplicates.Suspect(
            sender_id=sender.id,
            number=normalise_number(letter.number),
            dated=letter.dated,
            heading=letter.subject,
            files=self.enclosures.main,
        )
        # Asked after the correspondent is held: a rival may have used the key until then.
        known = registration.record_of_key(session, letter.key)
        found = duplicates.originals(session, self.house.reader, suspect, known)
        verdict = decisions.decide(found, suspect, letter.choice, letter.reason)
        if verdict.choice is Choice.ATTACH and verdict.original is not None:
            return self._attach(verdict, verdict.original.record, marked=suspect.marked)
        same = duplicates.same_file(session, self.house.reader, suspect, found)
        return self._write(verdict, same, marked=suspect.marked)

    def _write(self, verdict: decisions.Verdict, same: list[Problem], *, marked: bool) -> Entry:
        reply = replies.to_own_letter(self.work.session, self.house, self.letter.answers)
        draft, warnings = self._draft(verdict, reply)
        if reply.record is not None:
            sender = self.cast.roles[0].party_id
            warnings += waiting.remarks(self.work.session, self.house, reply.record, sender)
        done = registration.register(self.work, self.house.deployment.calls, draft)
        if done.repeated:
            return Entry(done.record, repeated=True)
        decisions.keep(self.work, verdict, done.record.id, self.letter.reason, marked=marked)
        told = (*warnings, *reply.warnings, *same, *done.warnings)
        return Entry(done.record, (*self.enclosures.warnings, *self.cast.warnings, *told))

    def _draft(
        self, verdict: decisions.Verdict, reply: replies.Reply
    ) -> tuple[Draft, list[Problem]]:
        letter, deployment = self.letter, self.house.deployment
        received_at = letter.received_at or self.work.now
        late = receipt.lateness(receipt.due_on_receipt(deployment, received_at), self.work.today)
        fields = {
            "kind": letter.kind,
            "foreign_number": letter.number.strip() or NO_NUMBER,
            "delivery": known_delivery(letter.delivery) or self.enclosures.delivery,
            **letter.sheets.fields(),
            **_said(letter),
            **reply.fields,
            **self.cast.addressee(),
            **self.cast.executor(self.house, letter.executor),
        }
        links = list(reply.links)
        if verdict.choice is Choice.REPEAT and verdict.original is not None:
            links.append((REPEATS, verdict.original.record.id))
        mark = MARKS.get(letter.mark.strip().casefold(), letter.mark.strip())
        draft = Draft(
            class_name=INCOMING,
            heading=letter.subject,
            document_date=letter.dated,
            received_at=received_at,
            mark=mark,
            mark_basis=letter.mark_basis or (SENDERS_MARK if mark else ""),
            fields=fields,
            parties=tuple(self.cast.roles),
            files=self.enclosures.files,
            links=tuple(links),
            wish=NumberWish(
                ledger=INCOMING_LEDGER,
                reserved=bare_number(letter.reserved),
                after=bare_number(letter.after),
            ),
            late=bool(late),
            provider=PLUGIN,
            key=letter.key,
        )
        return draft, [*late, *_long_heading(self.house, self.work, letter.subject)]

    def _attach(self, verdict: decisions.Verdict, original: Record, *, marked: bool) -> Entry:
        """Give the paper's files to the letter that is registered already; take no number."""
        held = {
            component.sha256
            for component, _text in components.components_of(self.work.session, original.id)
        }
        fresh = [
            replace(file, role=ComponentRole.RENDITION) if file.role is ComponentRole.MAIN else file
            for file in self.enclosures.files
            if file.sha256 not in held
        ]
        warnings = [*self.enclosures.warnings, *self.cast.warnings]
        if fresh:
            warnings += records.attach(self.work, self.house.deployment.calls, original, fresh)
        decisions.keep(self.work, verdict, None, self.letter.reason, marked=marked)
        return Entry(original, tuple(warnings), attached=True)


def register_signed(
    house: House,
    work: Work,
    letter: OutgoingLetter,
    enclosures: Enclosures,
    of: Record | None = None,
) -> Entry:
    """Register an outgoing letter within the caller's unit of work, or the draft `of` one."""
    cast = Cast(work)
    for name in addressee_lists.addressees(work, letter):
        cast.organisation(name, ADDRESSEE)
    if letter.signatory.strip():
        cast.person(letter.signatory, SIGNATORY)
    own = cast.executor(house, letter.executor)
    reply = replies.to_request(work.session, house, letter.answers)
    known = registration.record_of_key(work.session, letter.key)
    signed_on = letter.dated or (known.document_date if known is not None else None) or work.today
    late = receipt.lateness(receipt.due_on_signing(house.deployment, signed_on), work.today)
    draft = Draft(
        class_name=OUTGOING,
        heading=letter.subject,
        document_date=signed_on,
        file_index=letter.case,
        fields={"kind": letter.kind, **letter.sheets.fields(), **reply.fields, **own},
        parties=tuple(cast.roles),
        files=enclosures.files,
        links=(*reply.links, *awaiting.basis_links(work.session, house, letter.basis)),
        wish=NumberWish(
            ledger=OUTGOING_LEDGER,
            case=letter.case,
            reserved=bare_number(letter.reserved),
            after=bare_number(letter.after),
        ),
        late=bool(late),
        provider=PLUGIN,
        key=letter.key,
    )
    if of is not None:
        draft = _of_draft(draft, drafting.content_of(work.session, of))
    done = registration.register(work, house.deployment.calls, draft, of)
    if done.repeated:
        return Entry(done.record, repeated=True)
    own_warnings = [*late, *_long_heading(house, work, letter.subject), *_many(house, work, letter)]
    if letter.awaits_reply or letter.reply_by is not None:
        own_warnings += awaiting.set_due(house, work, done.record, letter.reply_by)[1]
    told = (*enclosures.warnings, *cast.warnings, *own_warnings, *done.warnings)
    return Entry(done.record, told)


def _of_draft(draft: Draft, kept: Draft) -> Draft:
    """Return what is registered with the lines of the kept draft that registration does not ask."""
    fields = {**kept.fields, **draft.fields}
    if any(each.role == EXECUTOR for each in draft.parties):
        fields.pop("executor_account", None)
    return replace(draft, fields=fields, mark=kept.mark, mark_basis=kept.mark_basis)


def _said(letter: IncomingLetter) -> dict[str, str]:
    """Return the fields for what the letter says besides, as far as it says it."""
    fields = {
        "due_on": letter.due_on.isoformat() if letter.due_on is not None else "",
        "signed_by": letter.signed_by.strip(),
        "copy_number": letter.copy_number.strip(),
    }
    return {name: value for name, value in fields.items() if value}


def _long_heading(house: House, work: Work, heading: str) -> list[Problem]:
    most = house.deployment.rules.in_force(HEADING_LENGTH, work.today)
    if len(heading) <= int(most.value):
        return []
    told = _.n(
        "The subject is longer than {count} character",
        "The subject is longer than {count} characters",
        int(most.value),
    )
    return [_warning("heading_long", told, most)]


def _many(house: House, work: Work, letter: OutgoingLetter) -> list[Problem]:
    most = house.deployment.rules.in_force(ADDRESSEES, work.today)
    if len(letter.addressees) <= int(most.value):
        return []
    told = _(
        "There are {count} addressees: more than {most} need a mailing list",
        count=len(letter.addressees),
        most=most.value,
    )
    return [_warning("many_addressees", told, most)]


def _warning(code: str, message: Message, rule: Rule) -> Problem:
    return Problem(
        code=code, message=message, rule=rule.name, clause=rule.clause, severity=Severity.WARNING
    )
