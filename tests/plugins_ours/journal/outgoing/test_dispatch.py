"""Sending letters out: the mark on the card, the outbox, and what never goes by e-mail."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue import components, records, references
from regest.core.catalogue.tables import ComponentRole
from regest.core.catalogue.views import record_view
from regest.core.people import parties
from regest.kit.house import House
from regest.kit.mail_attempts import MOST_ATTEMPTS
from regest.kit.worker import Worker
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.outgoing import dispatch
from regest.plugins.journal.outgoing.dispatch import Dispatched, Way
from tests.support import pki
from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY, opened_house
from tests.support.letters import day, receive, send
from tests.support.mail_server import Mailbox, mail_by, mail_server
from tests.support.working import work_off

SCHOOL = "МБОУ «СОШ № 15»"
LYCEUM = "МБОУ «Лицей № 3»"
TRAINING = "УЧЕБНЫЙ ДОКУМЕНТ. Юридической силы не имеет"
MAIL = Way(method="e-mail")


@pytest.fixture
def box() -> Iterator[Mailbox]:
    """Give a mail server on this machine."""
    with mail_server() as running:
        yield running


@contextmanager
def mailing(folder: Path, clock: ManualClock, box: Mailbox) -> Iterator[House]:
    """Open the house with its mail going to the server."""
    mail_by(folder, box)
    with opened_house(folder, clock) as house:
        for name, address in ((COLLEGE, "college@example.org"), (SCHOOL, "school@example.org")):
            with house.work() as work:
                party = parties.party_called(work.session, name)
                party.email = address
                work.session.add(party)
                work.witness("party.changed", "party", party.id)
        yield house


def a_letter(house: House, tmp_path: Path, *to: str, **details: Any) -> str:
    """Register a letter with two files and return its number."""
    files = [tmp_path / "Запрос сведений.txt", tmp_path / "Форма отчёта.csv"]
    for file in files:
        file.write_text("О внутренних аудитах", "utf-8")
    details.setdefault("subject", "О внутренних аудитах")
    return send(house, *files, addressees=to, case="01-06", **details).record.number


def card(house: House, number: str) -> tuple[str, str]:
    """Return the card's way and day of sending."""
    with house.read() as session:
        fields = record_view(session, references.find_record(session, house.reader, number)).fields
    return fields.get("delivery", ""), fields.get("dispatched_on", "")


def states(done: Dispatched) -> list[tuple[str, str, str]]:
    """Return way, state and server's words of each line."""
    return [
        (line.method, line.state.value if line.state else "", line.answer) for line in done.lines
    ]


def test_the_way_and_the_day_are_noted_for_each_addressee(house: House, clock: ManualClock) -> None:
    number = send(house, addressees=(COLLEGE, SCHOOL, LYCEUM)).record.number
    clock.advance(days=2)
    dispatch.dispatch(house, number, Way(method="hand", day=day("28.10.2026"), to=(SCHOOL,)))
    assert card(house, number) == ("нарочно", "2026-10-28")
    done = dispatch.dispatch(house, number, Way(method="post"))
    assert [(line.addressee, line.method, line.day) for line in done.lines] == [
        (COLLEGE, "почта", day("29.10.2026")),
        (SCHOOL, "нарочно", day("28.10.2026")),
        (LYCEUM, "почта", day("29.10.2026")),
    ]
    assert card(house, number) == ("нарочно, почта", "2026-10-29")


def test_what_was_sent_is_not_sent_twice_unawares(house: House, clock: ManualClock) -> None:
    number = send(house, addressees=(COLLEGE, SCHOOL)).record.number
    dispatch.dispatch(house, number, Way(method="сэд", to=(COLLEGE,)))
    for way in (Way(method="почта", to=(COLLEGE,)), Way(method="почта", to=(COLLEGE, SCHOOL))):
        with pytest.raises(Refusal) as refused:
            dispatch.dispatch(house, number, way)
        assert refused.value.code == "dispatched_already"
    clock.advance(minutes=1)
    dispatch.dispatch(house, number, Way(method="почта"))
    with pytest.raises(Refusal):
        dispatch.dispatch(house, number, Way(method="почта"))
    clock.advance(minutes=1)
    done = dispatch.dispatch(house, number, Way(method="почта", to=(COLLEGE,), again=True))
    assert [line.method for line in done.lines] == ["СЭД", "почта", "почта"]


def test_what_cannot_be_sent_is_refused(house: House, clock: ManualClock) -> None:
    number = send(house, addressees=(COLLEGE,)).record.number
    cases = {
        "not_sendable": (receive(house, number="1").record.number, Way(method="post")),
        "not_an_addressee": (number, Way(method="post", to=(MINISTRY,))),
        "dispatch_wrong": (number, Way(method="post", day=day("26.10.2026"))),
    }
    for code, (reference, way) in cases.items():
        with pytest.raises(Refusal) as refused:
            dispatch.dispatch(house, reference, way)
        assert refused.value.code == code
    with pytest.raises(Refusal) as refused:
        dispatch.dispatch(house, number, Way(method="post", day=day("28.10.2026")))
    assert refused.value.code == "dispatch_wrong"
    numbers.void(house, number, "ошибка")
    with pytest.raises(Refusal) as refused:
        dispatch.dispatch(house, number, Way(method="post"))
    assert refused.value.code == "letter_annulled"


def test_a_letter_goes_out_by_e_mail_after_the_commit(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE, SCHOOL, reply_by=day("10.11.2026"))
        done = dispatch.dispatch(house, number, MAIL)
        assert states(done) == [("e-mail", "waiting", ""), ("e-mail", "waiting", "")]
        assert (box.letters, card(house, number)) == ([], ("", ""))
        work_off(house)
        taken = ("e-mail", "sent", "250 2.0.0 taken as 4711")
        assert states(dispatch.state_of(house, number)) == [taken, taken]
        assert card(house, number) == ("e-mail", "2026-10-27")
        assert box.recipients == [["college@example.org"], ["school@example.org"]]
        message = box.messages()[0]
        assert message["Subject"].startswith(TRAINING)
        assert number in message["Subject"]
        assert message["Subject"].endswith("27.10.2026. О внутренних аудитах")
        names = [part.get_filename() for part in message.iter_attachments()]
        assert names == ["Запрос сведений.txt", "Форма отчёта.csv"]
        body = message.get_body()
        assert body is not None
        assert body.get_content().startswith(TRAINING)
        assert "10.11.2026" in body.get_content()

        assert work_off(house) == 0
        with pytest.raises(Refusal) as refused:
            dispatch.dispatch(house, number, MAIL)
        assert refused.value.code == "dispatched_already"
        assert len(box.letters) == 2


def test_a_signature_given_later_goes_out_beside_what_it_signs(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        name = "Запрос сведений.txt.p7s"
        chair = pki.Authority("УЦ").person("Ветрова И.С.")
        container = pki.signed(chair, "О внутренних аудитах".encode())
        signature = components.prepare(
            house.deployment.blobs,
            house.deployment.read_text,
            name,
            container,
            ComponentRole.SIGNATURE,
        )
        with house.work() as work:
            record = references.find_record(work.session, house.reader, number)
            records.attach(work, house.deployment.calls, record, [signature])
        dispatch.dispatch(house, number, MAIL)
        work_off(house)
        parts = list(box.messages()[0].iter_attachments())
        assert [part.get_filename() for part in parts] == [
            "Запрос сведений.txt",
            name,
            "Форма отчёта.csv",
        ]
        assert parts[1].get_content() == container
        assert parts[1].get_content_type() == "application/pkcs7-signature"


def test_a_delayed_letter_is_tried_again_and_given_up_in_the_end(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        dispatch.dispatch(house, number, MAIL)
        box.to_letter = "451 4.3.0 disk full"
        worker = Worker(house, threading.Event())
        worker.run_once()  # the first pause is not over: one attempt
        delayed = ("e-mail", "waiting", "451 4.3.0 disk full")
        assert states(dispatch.state_of(house, number)) == [delayed]
        for _attempt in range(MOST_ATTEMPTS + 2):
            work_off(house)
        given_up = ("e-mail", "failed", "451 4.3.0 disk full")
        assert states(dispatch.state_of(house, number)) == [given_up]
        assert card(house, number) == ("", "")

        box.to_letter = "250 OK"
        dispatch.dispatch(house, number, MAIL)
        work_off(house)
        assert states(dispatch.state_of(house, number)) == [("e-mail", "sent", "250 OK")]
        assert len(box.letters) == 1


def test_a_refused_address_is_not_asked_again(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE, SCHOOL)
        box.to_recipient["college@example.org"] = "550 5.1.1 no such user"
        dispatch.dispatch(house, number, MAIL)
        work_off(house)
        del box.to_recipient["college@example.org"]
        work_off(house)
        assert states(dispatch.state_of(house, number)) == [
            ("e-mail", "failed", "550 5.1.1 no such user"),
            ("e-mail", "sent", "250 2.0.0 taken as 4711"),
        ]
        to = Way(method="e-mail", to=(COLLEGE,), address="new@example.org")
        dispatch.dispatch(house, number, to)
        work_off(house)
        assert box.recipients[-1] == ["new@example.org"]


def test_a_worker_that_dies_before_it_notes_the_success_repeats_the_same_letter(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    """The window that no program can close: the reader's mailbox sees one Message-ID."""
    from regest.core.store.jobs import JobQueue
    from regest.core.store.running_job import RunningJob
    from regest.plugins.journal.outgoing import outbox

    class Killed(BaseException):
        """The worker is no more."""

    class Dying(RunningJob):
        def finish(self, _work: object) -> None:
            raise Killed

    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        dispatch.dispatch(house, number, MAIL)
        queue = JobQueue(house.deployment.database)
        taken = queue.take("dying", {"journal.send": 8})
        assert taken is not None
        with pytest.raises(Killed):
            outbox.send(house, Dying(queue, taken, lambda: False))
        assert [line.state for line in dispatch.state_of(house, number).lines] == ["waiting"]
        work_off(house)
        assert len(box.letters) == 2
        assert box.letters[0] == box.letters[1]
        work_off(house)
        assert len(box.letters) == 2


def test_a_confidential_letter_does_not_go_by_e_mail(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    """ACC-2."""
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        dispatch.dispatch(house, number, MAIL)
        with house.work() as work:
            record = references.find_record(work.session, house.reader, number)
            changes = {"mark": "Конфиденциально", "mark_basis": "решение"}
            records.correct(work, house.deployment.calls, record, changes, "решение")
        work_off(house)  # it waited when it got its mark
        assert box.letters == []
        assert [line.state for line in dispatch.state_of(house, number).lines] == ["failed"]
        for way in (MAIL, Way(method="e-mail", noted=True)):
            with pytest.raises(Refusal) as refused:
                dispatch.dispatch(house, number, way)
            assert (refused.value.code, refused.value.rule) == ("confidential_by_mail", "ACC-2")
        dispatch.dispatch(house, number, Way(method="нарочно"))
        assert card(house, number)[0] == "нарочно"


def test_an_annulled_letter_is_not_sent_though_it_waits(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        dispatch.dispatch(house, number, MAIL)
        numbers.void(house, number, "ошибка")
        work_off(house)
        assert box.letters == []


def test_who_gets_it_by_hand_meanwhile_gets_no_e_mail(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        dispatch.dispatch(house, number, MAIL)
        clock.advance(minutes=1)
        dispatch.dispatch(house, number, Way(method="нарочно", to=(COLLEGE,), again=True))
        work_off(house)
        assert box.letters == []
        assert [line.state for line in dispatch.state_of(house, number).lines] == ["failed", "sent"]


def test_addressees_without_an_address_are_told_of(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        done = dispatch.dispatch(house, a_letter(house, tmp_path, COLLEGE, LYCEUM), MAIL)
        assert [each.code for each in done.warnings] == ["address_missing"]
        with house.work() as work:
            party = parties.party_called(work.session, LYCEUM)
            party.email = "спросить у секретаря"
            work.session.add(party)
            work.witness("party.changed", "party", party.id)
        done = dispatch.dispatch(house, a_letter(house, tmp_path, COLLEGE, LYCEUM), MAIL)
        assert [each.code for each in done.warnings] == ["address_missing"]
        assert "спросить у секретаря" in str(done.warnings[0].message)
        alone = a_letter(house, tmp_path, LYCEUM)
        empty = send(house, addressees=(COLLEGE,)).record.number
        for number, way, code in (
            (alone, MAIL, "no_address"),
            (alone, Way(method="e-mail", address="нет"), "address_wrong"),
            (empty, MAIL, "nothing_to_send"),
        ):
            with pytest.raises(Refusal) as refused:
                dispatch.dispatch(house, number, way)
            assert refused.value.code == code


def test_a_letter_whose_file_is_lost_waits_for_it_and_says_so(
    folder: Path, clock: ManualClock, box: Mailbox, tmp_path: Path
) -> None:
    with mailing(folder, clock, box) as house:
        number = a_letter(house, tmp_path, COLLEGE)
        dispatch.dispatch(house, number, MAIL)
        (blob, *_rest) = [each for each in (folder / "blobs").rglob("*") if each.is_file()]
        kept = blob.rename(tmp_path / "kept")
        work_off(house)
        ((_way, state, words),) = states(dispatch.state_of(house, number))
        assert state == "waiting"
        assert blob.name[:16] in words
        kept.rename(blob)
        work_off(house)
        assert [line.state for line in dispatch.state_of(house, number).lines] == ["sent"]


def test_without_a_server_e_mail_is_only_noted(house: House) -> None:
    number = send(house, addressees=(COLLEGE,)).record.number
    with pytest.raises(UsageFault) as missing:
        dispatch.dispatch(house, number, MAIL)
    assert missing.value.code == "mail_not_set_up"
    dispatch.dispatch(house, number, Way(method="e-mail", noted=True))
    assert card(house, number) == ("e-mail", "2026-10-27")


def test_a_member_sees_how_its_own_letter_was_sent_alone(
    house: House, folder: Path, clock: ManualClock
) -> None:
    number = send(house, addressees=(COLLEGE, SCHOOL)).record.number
    dispatch.dispatch(house, number, Way(method="почта", to=(COLLEGE,)))
    with opened_house(folder, clock, "member") as member:
        assert [line.addressee for line in dispatch.state_of(member, number).lines] == [SCHOOL]
        with pytest.raises(Refusal) as refused:
            dispatch.dispatch(member, number, Way(method="почта"))
        assert refused.value.code == "permission_missing"


def test_the_dispatch_on_the_screen(regest: CommandLine) -> None:
    regest.done(
        "journal", "out", "--to", COLLEGE, "--to", SCHOOL, "--subject", "О плане",
        "--case", "01-05", "--signed-by", "Ветрова И.С.",
    )  # fmt: skip
    told = regest.done("journal", "dispatch", "01-05/1", "--by", "hand", "--to", COLLEGE)
    assert "нарочно" in told
    lines = regest.given("journal", "dispatch", "01-05/1", "--state")["lines"]
    assert [(line["method"], line["state"]) for line in lines] == [("нарочно", "sent"), ("", None)]
    assert regest("journal", "dispatch", "01-05/1").code == 2
    assert regest.refusal("journal", "dispatch", "01-05/1", "--by", "e-mail", code=2)["code"] == (
        "mail_not_set_up"
    )


def test_dispatching_an_answer_offers_to_close_control(regest: CommandLine) -> None:
    """LNK-1."""
    regest.done("journal", "in", "--from", MINISTRY, "--number", "5", "--subject", "О плане")
    regest.done(
        "task", "add", "Вх-1", "--text", "Ответить", "--executor", "Белова Наталья Павловна",
        "--as", "chair",
    )  # fmt: skip
    regest.done(
        "journal", "out", "--to", MINISTRY, "--subject", "О плане", "--case", "01-05",
        "--signed-by", "Ветрова И.С.", "--answers", "Вх-1",
    )  # fmt: skip
    sent = regest.given("journal", "dispatch", "01-05/1", "--by", "post")
    assert (sent["open_tasks"], sent["closed_tasks"]) == (["Вх-1#1"], [])
    sent = regest.given(
        "journal", "dispatch", "01-05/1", "--by", "hand", "--again", "--close-control"
    )
    assert (sent["open_tasks"], sent["closed_tasks"]) == ([], ["Вх-1#1"])
