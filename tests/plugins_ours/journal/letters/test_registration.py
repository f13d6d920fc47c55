"""Letters become records: the data of domain §2.1, their defaults, REG-2, REG-7, REG-8."""

from __future__ import annotations

import datetime as dt
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound, Refusal, UsageFault
from regest.core.catalogue.cards import card
from regest.core.catalogue.components import components_of
from regest.core.catalogue.records import correct
from regest.core.catalogue.tables import LedgerNumber, Record
from regest.core.catalogue.views import record_view
from regest.core.hooks.types import RecordView
from regest.kit.house import House
from regest.plugins.journal.letters.descriptions import Sheets
from tests.support.houses import COLLEGE, MINISTRY, PAPERS, opened_house
from tests.support.letters import codes, day, local, receive, send


def view(house: House, record: Record) -> RecordView:
    with house.read() as session:
        return record_view(session, record)


def correct_card(house: House, record: Record, changes: dict[str, str]) -> None:
    with house.work() as work:
        found = work.session.get_one(Record, record.id)
        correct(work, house.deployment.calls, found, changes, "опечатка")


def roles(view: RecordView) -> dict[str, str]:
    return {party.role: party.name for party in view.parties}


def test_defaults_of_an_incoming_letter(house: House, clock: ManualClock) -> None:
    entry = receive(house)

    shown = view(house, entry.record)
    assert shown.fields == {
        "kind": "письмо",
        "foreign_number": "б/н",
        "delivery": "почта",
        "addressee": "Ветрова Ирина Сергеевна",
        "executor_account": house.actor.name,
    }
    assert roles(shown) == {"correspondent": MINISTRY}
    assert (entry.record.number, entry.record.document_date) == ("Вх-1", None)
    assert entry.record.received_at == clock.now()
    assert entry.record.registered_on == day("27.10.2026")
    assert entry.warnings == ()


def test_everything_said_of_an_incoming_letter_is_kept(house: House) -> None:
    entry = receive(
        house,
        number="21-05/1187",
        dated=day("26.10.2026"),
        received_at=local("26.10.2026 16:00"),
        kind="запрос",
        delivery="E-MAIL",
        sheets=Sheets("2", "3"),
        executor="Савушкина Т.Н.",
    )

    shown = view(house, entry.record)
    assert shown.fields["foreign_number"] == "21-05/1187"
    assert shown.fields["kind"] == "запрос"
    assert shown.fields["delivery"] == "e-mail"
    assert (shown.fields["sheets"], shown.fields["annex_sheets"]) == ("2", "3")
    assert "executor_account" not in shown.fields
    assert roles(shown)["executor"] == "Савушкина Тамара Никитична"
    assert entry.record.document_date == day("26.10.2026")


def test_an_account_of_a_person_is_the_executor(folder: Path, clock: ManualClock) -> None:
    with opened_house(folder, clock, login="secretary") as secretary:
        shown = view(secretary, receive(secretary).record)
    assert roles(shown)["executor"] == "Савушкина Тамара Никитична"
    assert "executor_account" not in shown.fields


@pytest.mark.parametrize("text", ["три", "3/", "/2", "3/x", "-1", "3/2/1"])
def test_sheets_are_whole_numbers(text: str) -> None:
    with pytest.raises(UsageFault) as refused:
        Sheets.parse(text)
    assert refused.value.code == "sheets_wrong"
    assert Sheets.parse("3/2") == Sheets("3", "2")
    assert Sheets.parse("3") == Sheets("3")
    assert Sheets.parse("") == Sheets()


def test_a_new_correspondent_is_added_with_a_warning(house: House) -> None:
    entry = receive(house, sender="ООО «Ромашка»", number="1")
    assert codes(entry) == ["party_new"]
    assert receive(house, sender='ооо "Ромашка"', number="2").warnings == ()


def test_an_ambiguous_correspondent_is_refused(house: House) -> None:
    from regest.core.people.parties import add_alias, party_called

    with house.work() as work:
        for name in (MINISTRY, COLLEGE):
            add_alias(work, party_called(work.session, name), "Учредитель")
    with pytest.raises(Ambiguous) as refused:
        receive(house, sender="учредитель")
    assert refused.value.code == "party_ambiguous"


def test_a_known_person_may_be_the_correspondent(house: House) -> None:
    shown = view(house, receive(house, sender="Нечаев О.В.").record)
    assert [(each.kind, each.name) for each in shown.parties] == [
        ("person", "Нечаев Олег Викторович")
    ]


def test_a_message_is_the_letter_and_its_attachments_are_annexes(
    house: House, tmp_path: Path
) -> None:
    message = EmailMessage()
    message["From"], message["To"] = "forum@iuk.example", "a@b.example"
    message["Subject"] = "Приглашение"
    message.set_content("Приглашаем на круглый стол.")
    message.add_attachment(
        "Программа круглого стола".encode(), "text", "plain", filename="программа.txt"
    )
    path = tmp_path / "letter.eml"
    path.write_bytes(bytes(message))

    entry = receive(house, path)

    with house.read() as session:
        held = [
            (each.name, each.role.value, text.status.value if text else "")
            for each, text in components_of(session, entry.record.id)
        ]
    assert held == [("letter.eml", "main", "extracted"), ("программа.txt", "annex", "extracted")]
    assert view(house, entry.record).fields["delivery"] == "e-mail"


def test_further_files_are_annexes(house: House) -> None:
    papers = sorted(PAPERS.glob("letter_0[12]*"))
    entry = receive(house, *papers)
    with house.read() as session:
        held = [each.role.value for each, _text in components_of(session, entry.record.id)]
    assert held == ["main", "annex"]
    assert view(house, entry.record).fields["delivery"] == "почта"


def test_an_unreadable_file_is_kept_with_a_warning(house: House, tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 not a document")
    entry = receive(house, path)
    assert entry.record.number == "Вх-1"
    assert "text_missing" in codes(entry)


def test_a_missing_file_takes_no_number(house: House, tmp_path: Path) -> None:
    with pytest.raises(UsageFault):
        receive(house, tmp_path / "nothing.txt")
    assert receive(house).record.number == "Вх-1"


def test_a_document_dated_after_its_receipt_warns(house: House) -> None:
    """REG-7; days are those of Barnaul: 20:00 UTC of the 25th is the 26th there."""
    entry = receive(
        house, dated=day("26.10.2026"), received_at=dt.datetime(2026, 10, 25, 20, tzinfo=dt.UTC)
    )
    assert "date_after_receipt" not in codes(entry)

    entry = receive(house, dated=day("27.10.2026"), received_at=local("26.10.2026 10:00"))
    (warning,) = [each for each in entry.warnings if each.code == "date_after_receipt"]
    assert warning.message.text("ru") == (
        "Дата документа позже даты поступления: 27.10.2026 и 26.10.2026"
    )
    assert warning.rule == "REG-7"


def test_a_letter_that_has_not_come_is_refused(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        receive(house, received_at=local("28.10.2026 09:00"))
    assert refused.value.code == "receipt_ahead"
    assert receive(house, received_at=local("27.10.2026 23:00")).record.number == "Вх-1"


def test_the_term_of_registration_is_a_rule(folder: Path, clock: ManualClock) -> None:
    settings = folder / "regest.toml"
    text = settings.read_text("utf-8")
    settings.write_text(f'{text}\n[rules]\n"journal.registration_term" = "3 working next"\n')
    with opened_house(folder, clock) as house:
        assert not receive(house, received_at=local("22.10.2026 10:00"), number="1").record.late
        assert receive(house, received_at=local("21.10.2026 10:00"), number="2").record.late


def test_a_long_subject_warns_by_the_rule(house: House) -> None:
    entry = receive(house, subject="О" * 251)
    assert codes(entry) == ["heading_long"]
    assert entry.warnings[0].message.text("ru") == "Краткое содержание длиннее 250 знаков"


def test_an_empty_subject_is_refused(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        receive(house, subject="  ")
    assert refused.value.code == "field_missing"


def test_the_senders_mark_is_the_basis_of_a_mark(house: House) -> None:
    record = receive(house, mark="КОНФИДЕНЦИАЛЬНО").record
    assert (record.mark, record.mark_basis) == ("Конфиденциально", "гриф отправителя")
    record = receive(house, subject="Иное", mark="дсп", mark_basis="ПП 1233").record
    assert (record.mark, record.mark_basis) == ("Для служебного пользования", "ПП 1233")


def test_a_key_registers_once(house: House, clock: ManualClock) -> None:
    first = receive(house, number="1", key="k")
    clock.advance(days=1)
    again = receive(house, number="1", key="k")
    assert (again.record.id, again.repeated) == (first.record.id, True)
    with pytest.raises(Refusal) as refused:
        receive(house, number="2", key="k")
    assert refused.value.code == "key_reused"

    sent = send(house, key="o")
    clock.advance(days=1)
    assert send(house, key="o").record.id == sent.record.id


def test_an_outgoing_letter(house: House) -> None:
    entry = send(house, addressees=(MINISTRY, COLLEGE), executor="Савушкина Т.Н.")

    shown = view(house, entry.record)
    assert (shown.number, shown.file_index) == ("01-05/1", "01-05")
    assert (shown.document_date, shown.registered_on) == (day("27.10.2026"), day("27.10.2026"))
    assert [(each.role, each.name) for each in shown.parties] == [
        ("addressee", MINISTRY),
        ("addressee", COLLEGE),
        ("signatory", "Ветрова Ирина Сергеевна"),
        ("executor", "Савушкина Тамара Никитична"),
    ]
    assert shown.fields == {"kind": "письмо"}
    assert entry.warnings == ()
    assert send(house, case="01-06").record.number == "01-06/2"


@pytest.mark.parametrize(
    ("details", "code", "words"),
    [
        ({"signatory": " "}, "not_signed", "Присвоить номер нельзя: письмо не подписано"),
        ({"case": ""}, "case_missing", "Присвоить номер без индекса дела нельзя"),
        ({"addressees": ()}, "addressee_missing", "без адресата нельзя"),
        ({"dated": day("28.10.2026")}, "signed_later", "письмо подписано позднее"),
    ],
)
def test_a_letter_that_is_not_ready_gets_no_number(
    house: House, details: dict[str, object], code: str, words: str
) -> None:
    """REG-8."""
    with pytest.raises(Refusal) as refused:
        send(house, **details)
    assert refused.value.code == code
    assert refused.value.rule == "REG-8"
    assert words in refused.value.text("ru")
    assert send(house).record.number == "01-05/1"


def test_an_unknown_case_index_is_refused(house: House) -> None:
    with pytest.raises(NotFound) as refused:
        send(house, case="99-99")
    assert refused.value.code == "file_index_unknown"


def test_a_letter_signed_long_ago_is_late(house: House, clock: ManualClock) -> None:
    """REG-2: on the day of signing or the next working one; its own date is kept."""
    clock.set(local("11.01.2027 10:00"))
    assert not send(house, dated=day("31.12.2026")).record.late
    entry = send(house, dated=day("29.12.2026"))
    assert (entry.record.late, codes(entry)) == (True, ["late", "other_year"])
    assert (entry.record.number, entry.record.period) == ("01-05/2", "2027")
    assert entry.record.document_date == day("29.12.2026")


def test_many_addressees_need_a_mailing_list(house: House) -> None:
    names = tuple(f"МБОУ «СОШ № {number}»" for number in (5, 12, 15, 31, 208))
    assert codes(send(house, addressees=names[:4])) == []
    entry = send(house, addressees=names)
    assert codes(entry) == ["many_addressees"]
    assert "составляют список рассылки" in entry.warnings[0].message.text("ru")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"foreign_number": ""}, "field_missing"),
        ({"kind": " "}, "field_missing"),
        ({"sheets": "много"}, "sheets_wrong"),
    ],
)
def test_a_card_cannot_be_corrected_into_nonsense(
    house: House, changes: dict[str, str], code: str
) -> None:
    record = receive(house).record
    with pytest.raises(Refusal) as refused:
        correct_card(house, record, changes)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("26.10.2026", "date_unreadable"),
        ("2026-10-26", "dispatch_wrong"),
        ("2026-10-28", "dispatch_wrong"),
    ],
)
def test_a_letter_is_dispatched_after_it_got_its_number(
    house: House, value: str, code: str
) -> None:
    record = send(house).record
    with pytest.raises(Refusal) as refused:
        correct_card(house, record, {"dispatched_on": value})
    assert refused.value.code == code

    correct_card(house, record, {"dispatched_on": "2026-10-27"})
    assert view(house, record).fields["dispatched_on"] == "2026-10-27"


def test_whoever_may_not_register_is_refused(folder: Path, clock: ManualClock) -> None:
    with opened_house(folder, clock, login="member") as member:
        with pytest.raises(Refusal) as refused:
            receive(member)
        assert refused.value.code == "permission_missing"
        with pytest.raises(Refusal):
            send(member)
    with opened_house(folder, clock, login="chair") as chair:
        assert send(chair).record.number == "01-05/1"
        with pytest.raises(Refusal):
            receive(chair)


def test_a_confidential_letter_is_nothing_to_a_member(
    folder: Path, house: House, clock: ManualClock
) -> None:
    from regest.core.catalogue.references import find_record
    from regest.plugins.journal.books.listing import journal_rows

    secret = receive(house, sender="МБОУ «СОШ № 15»", mark="Конфиденциально").record
    seen = receive(house, sender="МБОУ «СОШ № 15»", subject="О семинаре").record
    with opened_house(folder, clock, login="member") as member:
        assert [row.id for row in journal_rows(member, ["in", "out"])] == [seen.id]
        with member.read() as session:
            with pytest.raises(NotFound):
                find_record(session, member.reader, "Вх-1")
            assert card(session, member.reader, seen)["links"] == []
    assert secret.number == "Вх-1"


def test_refused_letters_leave_no_number_behind(house: House) -> None:
    for _attempt in range(3):
        with pytest.raises(Refusal):
            receive(house, received_at=local("01.11.2026 09:00"))
    with house.read() as session:
        assert session.exec(select(LedgerNumber)).all() == []
