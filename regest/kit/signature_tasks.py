"""«Проверить подпись до 12.06.2027»: a task while a signature of a record is not proved (SIG-6).

The program gives it, in the name of whoever carries it out, and ends it with the check that proves
the signature, or that says for good that nothing will. There is one for a record.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from sqlmodel import Session, col, select

from regest.core.base.deadlines import reckon
from regest.core.base.messages import Titles
from regest.core.catalogue import control, tasks
from regest.core.catalogue.records import ENDED
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import SIGNATURE, Executor, TaskContext, TaskDraft
from regest.core.catalogue.visibility import visible
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.people import rosters
from regest.core.people.access import CONSOLE_READER
from regest.core.people.readers import reader_of
from regest.core.people.tables import Account, AccountState
from regest.core.signatures import checks
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.tables import Signature, SignatureCheck
from regest.core.store.work import Work
from regest.kit.house import House

TERM = "signatures.check_within"
_TEXT = Titles(ru="Проверить подпись до {day}", en="Check the signature by {day}")
_EARLIER = Titles(ru="сертификат истекает раньше", en="the certificate expires earlier")
_CANCELLED = Titles(ru="подписи отменены", en="the signatures were cancelled")
# Who is asked when whoever registered the document cannot be: in this order.
_OFFICES = ("secretary", "acting_chair", "chair")
_OPEN = frozenset({SignatureFinding.UNTRUSTED, SignatureFinding.UNCHECKED})


def settle(house: House, work: Work, record: Record) -> None:
    """Give, move or end the task of a record by what its signatures are worth now.

    The caller holds the record. A day that a person moved stays.
    """
    standing = standing_checks(work.session, record.id)
    open_ = [each for each in standing if each.finding in _OPEN]
    task = _task_of(work.session, record.id)
    context = TaskContext(house.deployment.rules, house.deployment.calendar, CONSOLE_READER)
    language = house.deployment.settings.association.language
    if not open_:
        if task is not None:
            _end(work, context, task, standing, language)
        return
    due = _due(house, work, open_)
    if task is not None and (due >= task.due_on or task.extensions):
        return
    executor = None if record.state in ENDED else _executor(house, work, record)
    if executor is None:
        return
    if task is not None:
        reason = _EARLIER.text(language)
        control.drop(work, context, task.id, reason, basis=reason)
    tasks.add(work, context, _draft(work, record, executor, due, language))


def standing_checks(session: Session, record_id: str) -> list[SignatureCheck]:
    """Return what each signature of a record is worth by its checks; cancelled acts count not."""
    cancelled = select(Signature.id).where(
        Signature.record_id == record_id, col(Signature.cancelled_at).is_not(None)
    )
    void = set(session.exec(cancelled).all())
    found = [each for each in checks.of_record(session, record_id) if each.signature_id not in void]
    return [checks.standing_of(each) for each in checks.by_signature(found).values()]


def _due(house: House, work: Work, open_: Sequence[SignatureCheck]) -> dt.date:
    """Return the first of the days on which a certificate is good for the last time.

    Of an unknown certificate it is reckoned by the rule; a day that is over is today.
    """
    rules, calendar = house.deployment.rules, house.deployment.calendar
    within = reckon(work.today, rules.term(TERM, work.today), calendar).due
    days = [each.valid_to.date() if each.valid_to is not None else within for each in open_]
    return max(work.today, min(days))


def _draft(work: Work, record: Record, executor: str, due: dt.date, language: str) -> TaskDraft:
    return TaskDraft(
        record_id=record.id,
        text=_TEXT.text(language).format(day=f"{due:%d.%m.%Y}"),
        author=executor,
        signed_on=work.today,
        executors=(Executor(executor, lead=True),),
        due_on=due,
        day_counts=True,
        kind=SIGNATURE,
    )


def _end(
    work: Work,
    context: TaskContext,
    task: Task,
    standing: Sequence[SignatureCheck],
    language: str,
) -> None:
    told = _told(standing, language)
    if standing and all(each.finding in checks.PROOFS for each in standing):
        control.done(work, context, task.id, told, max(work.today, task.signed_on))
    else:
        control.drop(work, context, task.id, told, basis=told)


def _told(standing: Sequence[SignatureCheck], language: str) -> str:
    if not standing:
        return _CANCELLED.text(language)
    weakest = checks.weakest(standing)
    return said_of(SignatureFinding(weakest.finding), weakest).text(language)


def _task_of(session: Session, record_id: str) -> Task | None:
    wanted = select(Task).where(
        Task.record_id == record_id,
        Task.kind == SIGNATURE,
        col(Task.done_on).is_(None),
        col(Task.dropped_on).is_(None),
    )
    return session.exec(wanted.order_by(col(Task.ordinal))).first()


def _executor(house: House, work: Work, record: Record) -> str | None:
    """Return the first who may see the record anyway: the task must open it to nobody."""
    rights = [each.value for each in house.deployment.plugins.declared.permissions]
    for account in _accounts(work, record):
        reader = reader_of(work.session, account, work.today, rights)
        seen = select(Record.id).where(Record.id == record.id, visible(reader))
        if work.session.exec(seen).first() is not None:
            return account.person_id
    return None


def _accounts(work: Work, record: Record) -> Iterator[Account]:
    """Yield who may be asked: whoever registered or drafted it, then those who hold the office."""
    acts = col(Account.state) != AccountState.DISABLED, col(Account.person_id).is_not(None)
    for login in filter(None, (record.registered_by, record.drafted_by)):
        own = select(Account).where(Account.login == login, *acts)
        yield from work.session.exec(own).all()
    for kind in _OFFICES:
        for line in rosters.list_standings(work.session, work.today, kind=kind):
            own = select(Account).where(Account.person_id == line.party.id, *acts)
            yield from work.session.exec(own.order_by(col(Account.login))).all()
