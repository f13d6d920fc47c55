"""No column of any table, core's or a plugin's, still says what a destroyed paper said (DSP-5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.catalogue.components import prepare
from regest.core.catalogue.tables import Record, RecordHistory, RecordState
from regest.core.retention.erasing import erase
from regest.core.store.audit import verify
from regest.core.store.findings import ROW_DIFFERS
from regest.kit.card_text import FORGOTTEN, is_forgotten
from regest.kit.house import House
from regest.plugins.certificates import (
    checking,
    copies,
    register,
    register_paper,
    shown,
    states,
)
from regest.plugins.certificates.tables.certificates import CertificateCopy, MemberCertificate
from regest.plugins.membership.blanks.returning import return_letter
from regest.plugins.membership.duties import processes
from regest.plugins.membership.duties.processes import NewAssignment, NewHelp
from regest.plugins.membership.joining import checklist, considering, opinions
from regest.plugins.membership.joining.checklist import NewPaper
from regest.plugins.membership.joining.considering import Considered
from regest.plugins.membership.joining.opinions import NewOpinion
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.papers import Brought
from regest.plugins.membership.personal import consents
from regest.plugins.membership.personal.consents import NewConsent
from regest.plugins.membership.tables.joining import Ground, MembershipApplication, Paper
from regest.plugins.membership.tables.leaving import EndReason, MembershipInforming
from regest.plugins.membership.tables.processes import Help
from regest.plugins.membership.ties import partners
from regest.plugins.membership.ties.partners import NewAgreement
from tests.support.destruction import WORD
from tests.support.houses import opened_house
from tests.support.member_certificates import GYMNASIUM, LYCEUM, handed, moved, with_signatory
from tests.support.members import TODAY, applied

STUB = "документ уничтожен по акту № 3 (2027)"
DAY = dt.date(2026, 10, 20)
# What may still say a word that a destroyed paper said too, and why.
KEPT = {
    "record.heading": "the title stays on the stub (DSP-5)",
    "party.address": "the directory is nobody's paper",
}


@pytest.fixture
def house(shared: Path) -> Iterator[House]:
    """Give a house with every module, on SQLite and on PostgreSQL."""
    with opened_house(shared) as opened:
        yield opened


def brought(house: House, name: str) -> Brought:
    """Return a paper with a file of text."""
    deployment = house.deployment
    text = f"Текст {WORD} {name}".encode()
    return Brought(files=(prepare(deployment.blobs, deployment.read_text, f"{name}.txt", text),))


def membership(house: House) -> None:
    """Let every table of membership copy words of a paper."""
    said = f"слова {WORD}"
    asks = (Ground.CANDIDATE,)
    one = applied(
        house, grounds=asks, addressed_to=said, head_post=said, nominee_name="", nominee_post=""
    ).row
    paper = NewPaper(kind=Paper.PLAN, description=said, paper=brought(house, f"план {WORD}"))
    checklist.add(house, one.id, paper)
    checklist.add(house, one.id, NewPaper(kind=Paper.ORDER, description=said))
    considering.consider(
        house, one.id, Considered(on=TODAY, body="Президиум", number="5", note=said, agreed=False)
    )
    opinions.enter(
        house,
        NewOpinion(
            organisation=GYMNASIUM, positive=True, given_on=DAY, given_by=said,
            paper=brought(house, "заключение"),
        ),
    )  # fmt: skip
    consents.enter(
        house,
        NewConsent(
            person="Грачёв М.Е.", data=said, purpose=said, given_on=DAY,
            valid_until=dt.date(2027, 1, 1), paper=brought(house, "согласие"),
        ),
    )  # fmt: skip
    agreement = partners.enter(
        house,
        NewAgreement(
            number="3-С", dated=DAY, subject=said, parties=(LYCEUM,),
            paper=brought(house, "соглашение"),
        ),
    )  # fmt: skip
    partners.end_agreement(house, agreement.id, TODAY, said)


def duties(house: House) -> None:
    """Log help by a paper, let a member leave, and tell the authority of it."""
    said = f"слова {WORD}"
    with house.read() as session:
        number = session.exec(
            select(Record.number).where(Record.class_name == "partner_agreement")
        ).first()
    assigned = processes.assign(
        house,
        NewAssignment(
            process="Внутренний аудит", organisation=LYCEUM, decided_on=DAY, body="Заседание",
            number="4",
        ),
    )  # fmt: skip
    helped = NewHelp(
        helped=GYMNASIUM, given_on=DAY, kind=Help.AUDIT, description=said, reference=number or ""
    )
    line = processes.log_help(house, assigned.row.id, helped)
    processes.withdraw_help(house, line.id, said)
    with house.read() as session:
        new = NewEnding(
            organisation=GYMNASIUM, reason=EndReason.LIQUIDATION, last_day=TODAY, note=said,
            paper=brought(house, "выписка"),
        )  # fmt: skip
        planned = endings.plan(house, session, new)
    endings.carry_out(house, new, [each.key for each in planned.consequences])
    with house.work() as work:
        for row in work.session.exec(select(MembershipInforming)).all():
            row.informed_how, row.record_id = said, records_of(work.session)[0]
            work.session.add(row)
        work.witness("membership.informed", "deployment", "all")


def certificate(house: House) -> str:
    """Hand a certificate over and issue a duplicate upon an application; return its number."""
    moved(house, LYCEUM, f"ул. {WORD}, 3")
    number = handed(with_signatory(house))
    copies.duplicate(house, number, "loss", f"заявление {WORD}")
    with house.work() as work:
        held = work.session.exec(select(MemberCertificate)).one()
        held.note = f"слова {WORD}"
        work.session.add(held)
        work.witness("certificate.noted", "record", held.record_id)
    return number


def records_of(session: Session) -> list[str]:
    """Return the records that are registered, oldest first."""
    wanted = select(Record.id).where(col(Record.state) != RecordState.DRAFT)
    return list(session.exec(wanted.order_by(col(Record.id))))


def destroyed(house: House) -> None:
    """Leave stubs of all records that are registered."""
    with house.work() as work:
        erase(work, house.deployment.calls, records_of(work.session), "№ 3 (2027)")


def still_saying(house: House, word: str = WORD) -> set[str]:
    """Return the columns of all tables that still say a word."""
    found = set()
    with house.read() as session:
        connection = session.connection()
        described = sa.MetaData()
        described.reflect(connection)
        for table in described.sorted_tables:
            for column in table.columns:
                text = sa.cast(column, sa.Text())
                wanted = sa.select(sa.func.count()).where(text.contains(word))
                if not isinstance(column.type, sa.LargeBinary) and connection.scalar(wanted):
                    found.add(f"{table.name}.{column.name}")
    return found


def audited(house: House) -> list[str]:
    """Return what the event log finds amiss."""
    with house.read() as session:
        found = verify(session, house.deployment.database.signer.public_key)
    return [f"{each.code} {each.table}" for each in found.findings]


def test_no_column_still_says_what_was_destroyed(house: House) -> None:
    """Whatever table copies a paper, its words go with it; where they may stay, it is said why."""
    membership(house)
    duties(house)
    certificate(house)
    before = still_saying(house)

    destroyed(house)

    assert still_saying(house) == KEPT.keys()
    assert {
        "membership_application.head_post", "membership_application.addressed_to",
        "membership_step.note", "membership_paper.description", "membership_opinion.given_by",
        "membership_consent.data", "membership_consent.purpose", "membership_agreement.subject",
        "membership_agreement.end_reason", "membership_help.description",
        "membership_help.withdrawn_reason", "membership_ending.note",
        "membership_informing.informed_how", "certificates_certificate.holder_address",
        "certificates_certificate.note", "certificates_copy.application", "record_history.new",
        "record_history.reason", "record_field.value", "component.name", "component_text.text",
        "retention_event.basis",
    } <= before  # fmt: skip
    assert audited(house) == []


def test_the_history_still_says_who_corrected_what_and_when(house: House) -> None:
    """REG-9 keeps the deed; words of free text, reasons, and names of files are forgotten."""
    number = certificate(house)
    with house.read() as session:
        line = register.find(house, session, number)
        of = select(RecordHistory).where(RecordHistory.record_id == line.record.id)
        before = [(each.id, each.at, each.actor, each.action, each.field)
                  for each in session.exec(of.order_by(col(RecordHistory.id)))]  # fmt: skip

    destroyed(house)

    with house.read() as session:
        after = session.exec(of.order_by(col(RecordHistory.id))).all()
        known = {each.id: (each.id, each.at, each.actor, each.action, each.field) for each in after}
        assert [known.pop(each[0]) for each in before] == before
        (added,) = known
        assert {each.new for each in after if each.id == added} == {"№ 3 (2027)"}
        corrected = [each for each in after if each.action == "corrected"]
        assert {each.reason for each in corrected} == {""}
        kept = {each.new for each in corrected if each.field == "handed_on"}
        assert TODAY.isoformat() in kept


def test_what_history_loses_otherwise_is_found(house: House) -> None:
    """The guards let words of a stub go; the event log knows which went by a destruction."""
    certificate(house)
    destroyed(house)
    database = house.deployment.database
    engine = sa.create_engine(database.url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE record_history SET new = '' WHERE action = 'disposed'")
    engine.dispose()
    assert set(audited(house)) == {f"{ROW_DIFFERS} record_history"}


def test_the_register_of_certificates_has_no_hole(house: House) -> None:
    """CRT-3: number, days, holder and receiver stay, and anybody still checks the number."""
    number = certificate(house)
    destroyed(house)

    with house.read() as session:
        line = register.find(house, session, number)
        held = line.certificate
        assert (held.holder_address, held.note) == (STUB, STUB)
        assert line.copies[0].receiver == "Ветрова И.С."
        assert {each.pdf_id for each in line.copies} == {None}
        assert {each.chair_name for each in line.copies} == {""}
        (row,) = register_paper.rows_of([line], "ru")
        assert row[1] == number
        assert f"{LYCEUM}\n{STUB}" in row
        assert STUB in shown.as_dict(line).values()
        assert shown.sheet_as_dict(line.copies[0])["files"] == {}
        (told,) = checking.check(session, number)
        assert (told.number, told.organisation) == (number, LYCEUM)


def test_a_destroyed_application_leaves_the_duplicate_alone(house: House) -> None:
    """The words of the application go; the sheet that was issued upon it stays as it is."""
    certificate(house)
    paper = applied(house).row.record_id
    with house.work() as work:
        of = select(CertificateCopy).where(CertificateCopy.position == 2)
        sheet = work.session.exec(of).one()
        sheet.application_id = paper
        work.session.add(sheet)
        work.witness("certificate.noted", "record", sheet.record_id)

    with house.work() as work:
        erase(work, house.deployment.calls, [paper], "№ 3 (2027)")

    with house.read() as session:
        sheet = session.exec(of).one()
        assert (sheet.application, sheet.chair_name != "") == (STUB, True)
        assert sheet.pdf_id is not None


def test_a_returned_application_that_is_destroyed_makes_no_letter(house: House) -> None:
    """The letter of return would be addressed to nobody; what was decided stays."""
    row = applied(house, signed=False).row
    destroyed(house)
    with pytest.raises(Refusal) as caught:
        return_letter(house, row.id)
    assert caught.value.text("ru").startswith("Заявление уничтожено: письмо по нему не составить")
    with house.read() as session:
        kept = session.get_one(MembershipApplication, row.id)
        assert (kept.head_name, kept.nominee_name, kept.head_post) == ("", "", "")
        assert (kept.state, kept.missing) == (row.state, row.missing)


def test_a_membership_ends_though_its_certificate_is_destroyed(house: House) -> None:
    """The register says since when it is annulled; the stub tells nothing new."""
    number = certificate(house)
    destroyed(house)
    with house.work() as work:
        held = work.session.exec(select(MemberCertificate)).one()
        states.annul(house, work, held.record_id, TODAY, "ликвидация")
    with house.read() as session:
        line = register.find(house, session, number)
        assert (line.in_force, line.certificate.end_basis) == (False, "ликвидация")


def test_the_text_of_a_card_says_what_is_forgotten(house: House) -> None:
    """A correction whose words are gone is told without empty quotation marks."""
    line = {"at": "2026-10-27T02:15:00+00:00", "actor": "console", "action": "corrected",
            "field": "note", "old": "", "new": "", "reason": ""}  # fmt: skip
    assert is_forgotten(line)
    assert not is_forgotten({**line, "old": "было"})
    assert FORGOTTEN.text("ru") == "написанное уничтожено"
