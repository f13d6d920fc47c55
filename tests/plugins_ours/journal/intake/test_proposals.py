"""Letters proposed for registration: offered once, confirmed by a person, lost never."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from regest.api import ComponentRole, NotFound, Refusal, components, normalise_number
from regest.core.catalogue.components import prepare
from regest.core.catalogue.tables import Record
from regest.core.preservation.fixity import check_fixity
from regest.core.store.audit import verify
from regest.kit.house import House
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.intake import listing, proposals
from regest.plugins.journal.intake.mail.taking import take_message
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalSource, ProposalState
from tests.support.houses import COLLEGE, MINISTRY, opened_house
from tests.support.letters import codes, day, local, receive, send
from tests.support.messages import message, sample

WAITING = [ProposalState.WAITING]
ASSOCIATION_LETTER = "О представлении аналитической записки"


def offer(house: House, subject: str = "О сведениях", **details: object) -> JournalProposal:
    """Offer a member's reply with one file."""
    content = f"Письмо: {subject}".encode()
    deployment = house.deployment
    file = prepare(deployment.blobs, deployment.read_text, "ответ.txt", content)
    told: dict[str, object] = {"sender": COLLEGE, "files": (file,), **details}
    proposed = proposals.Proposed(source=ProposalSource.REPLY, subject=subject, **told)  # type: ignore[arg-type]
    with house.work() as work:
        return proposals.offer(house, work, proposed)


def take(house: House, content: bytes) -> JournalProposal:
    """Take in a message, and say what was proposed."""
    return take_message(house, content)[0]


def test_the_six_letters_are_proposed_as_they_are(house: House) -> None:
    """Each field of the samples' table, and none of the dates and numbers inside the letters."""
    rows = [take(house, sample(number)) for number in range(1, 7)]
    cards = [
        (row.sender, row.number, row.dated, row.answers, row.due_on, row.mark, row.annex_sheets)
        for row in rows
    ]
    school, kindergarten = "МБОУ «СОШ № 208»", "МАДОУ «Детский сад № 19 «Рябинка»"
    institute = "АНО ДПО «Институт управления качеством»"
    due = day("20.11.2026")
    assert cards == [
        (MINISTRY, "21-05/1187", day("26.10.2026"), "", due, "", "2"),
        (school, "87", day("14.09.2026"), "", None, "", "12"),
        (COLLEGE, "01-12/345", day("12.10.2026"), "01-06/112 от 05.10.2026", None, "", "3"),
        (institute, "", day("02.11.2026"), "", None, "", ""),
        (kindergarten, "44/к", day("15.05.2026"), "", None, "Конфиденциально", "7"),
        (MINISTRY, "21–05 / 1187", day("26.10.2026"), "", due, "", "2"),
    ]
    assert [row.subject for row in rows] == [
        ASSOCIATION_LETTER,
        "Заявление",
        "О направлении сведений о внутренних аудитах",
        "Приглашение: «Записи системы качества: от бумажной папки к электронному делу»",
        "О получении сертификата соответствия",
        ASSOCIATION_LETTER,
    ]
    assert [row.kind for row in rows] == [
        "письмо", "заявление", "письмо", "приглашение", "письмо", "письмо",
    ]  # fmt: skip
    assert [row.sequence for row in rows] == [1, 2, 3, 4, 5, 6]


def test_each_value_says_where_it_was_read(house: House) -> None:
    take(house, sample(1))
    places = listing.proposal(house, "1").places
    assert str(places["number"].told) == "строка 5 вложения Письмо.docx"
    assert places["number"].quote == "26.10.2026 № 21-05/1187"
    assert str(places["received_at"].told) == "дата письма"


def test_the_paper_is_the_letter_and_the_message_is_kept_with_it(house: House) -> None:
    take(house, sample(3))
    record = proposals.confirm(house, "1").record
    with house.read() as session:
        kept = [
            (file.name, file.role) for file, _text in components.components_of(session, record.id)
        ]
        texts = [text.text for _file, text in components.components_of(session, record.id) if text]
    assert kept == [
        ("Письмо.pdf", ComponentRole.MAIN),
        ("RE: запрос сведений.eml", ComponentRole.RENDITION),
    ]
    assert "01-12/345" in texts[0]


def test_confirmed_it_is_a_letter_like_any_other(house: House) -> None:
    own = send(house, addressees=(COLLEGE,), case="01-06", dated=day("27.10.2026"))
    take(house, sample(3))
    entry = proposals.confirm(house, "1", answers=own.record.number, subject="О сведениях")
    assert (entry.record.number, entry.record.heading) == ("Вх-1", "О сведениях")
    with house.read() as session:
        row = proposals.proposal_called(session, "1")
        assert (row.state, row.record_id) == (ProposalState.REGISTERED, entry.record.id)
        assert verify(session, house.deployment.signer.public_key).ok


def test_confirming_tells_of_the_term_that_the_letter_names(house: House) -> None:
    take(house, sample(1))
    assert "due_named" in codes(proposals.confirm(house, "1"))


def test_the_same_message_is_one_proposal_whatever_became_of_it(house: House) -> None:
    """Twice is once: waiting, turned away or registered."""
    content = sample(1)
    first, new = take_message(house, content)
    assert new
    again, new_again = take_message(house, content)
    assert (again.id, new_again) == (first.id, False)
    # By another way it comes with other marks of servers on it.
    later = b"Received: from x.example by y.example; Mon, 26 Oct 2026 10:00:00 +0700\r\n" + content
    assert take(house, later).id == first.id
    proposals.reject(house, "1", "реклама")
    assert take(house, content).id == first.id
    proposals.reopen(house, "1")
    proposals.confirm(house, "1")
    assert take(house, content).id == first.id
    assert listing.proposals(house, WAITING) == []


def test_one_id_for_all_letters_loses_none(house: House) -> None:
    """Programs that give every message the same Message-ID exist."""
    ids = {
        take(house, message(subject=subject, message_id="<1@localhost>")).id
        for subject in ("О первом", "О втором")
    }
    assert len(ids) == 2


def test_confirmed_twice_it_has_one_number(house: House) -> None:
    take(house, sample(1))
    first = proposals.confirm(house, "1")
    again = proposals.confirm(house, "1")
    assert (again.record.id, again.repeated) == (first.record.id, True)


def test_a_refused_confirmation_changes_nothing(house: House) -> None:
    take(house, sample(1))
    with pytest.raises(Refusal) as refused:
        proposals.confirm(house, "1", subject="  ")
    assert refused.value.code == "field_missing"
    (waiting,) = listing.proposals(house, WAITING)
    assert waiting.files[0].name == "Письмо.docx"
    assert proposals.confirm(house, "1").record.number == "Вх-1"


def test_a_letter_turned_away_stays_with_its_reason(house: House) -> None:
    offer(house)
    with pytest.raises(Refusal):
        proposals.reject(house, "1", "  ")
    proposals.reject(house, "1", "прислано по ошибке")
    with pytest.raises(Refusal, match="прислано по ошибке") as refused:
        proposals.confirm(house, "1")
    assert refused.value.code == "proposal_rejected"
    (kept,) = listing.proposals(house, [ProposalState.REJECTED])
    assert (kept.row.reason, len(kept.files)) == ("прислано по ошибке", 1)
    proposals.reopen(house, "1")
    assert proposals.confirm(house, "1").record.number == "Вх-1"
    with pytest.raises(Refusal) as late:
        proposals.reject(house, "1", "поздно")
    assert late.value.code == "proposal_registered"


def test_a_repeated_letter_is_told_in_the_list_and_stopped(house: House) -> None:
    """Letter 6 repeats letter 1: told before, and stopped as `journal in` stops it (DUP-1)."""
    take(house, sample(1))
    take(house, sample(6))
    first = proposals.confirm(house, "1").record
    (waiting,) = listing.proposals(house, WAITING)
    assert waiting.duplicate is not None
    assert waiting.duplicate.proposed is Choice.REPEAT
    assert "Вх-1" in str(waiting.likely)
    with pytest.raises(SuspectedDuplicate):
        proposals.confirm(house, "2")
    entry = proposals.confirm(house, "2", choice=Choice.REPEAT)
    assert "due_named" not in codes(entry), "a repeated letter starts no second control (DUP-4)"
    assert normalise_number(entry.record.number) != normalise_number(first.number)


def test_letters_of_one_key_that_both_wait_point_at_each_other(house: House) -> None:
    for number in (1, 6, 3):
        take(house, sample(number))
    assert {each.row.sequence: each.twins for each in listing.proposals(house, WAITING)} == {
        1: (2,),
        2: (1,),
        3: (),
    }


def test_the_same_paper_again_is_attached(house: House) -> None:
    take(house, sample(1))
    take(house, sample(1, subject="Ещё раз"))
    original = proposals.confirm(house, "1").record
    entry = proposals.confirm(house, "2", choice=Choice.ATTACH)
    assert (entry.attached, entry.record.id) == (True, original.id)
    with house.read() as session:
        assert proposals.proposal_called(session, "2").state is ProposalState.ATTACHED
        assert len(session.exec(select(Record)).all()) == 1
        # The paper is there already; the message that brought it is not.
        names = [file.name for file, _text in components.components_of(session, original.id)]
    assert names[-1] == "Ещё раз.eml"


def test_a_file_that_is_registered_under_another_key_is_told(house: House, tmp_path: Path) -> None:
    paper = tmp_path / "ответ.txt"
    paper.write_bytes("Письмо: О сведениях".encode())
    receive(house, paper, number="5")
    offer(house, number="6")
    assert [each.code for each in listing.proposals(house, WAITING)[0].same_files] == ["same_file"]


def test_its_files_are_no_orphans_and_are_checked(house: House) -> None:
    row = take(house, sample(1))
    blobs = house.deployment.blobs
    files = listing.proposal(house, row.id).files
    with house.read() as session:
        found = check_fixity(session, blobs)
    assert (found.intact, found.orphans, found.damaged) == (2, (), ())
    blobs.path(files[0].sha256).unlink()
    with house.read() as session:
        (damaged,) = check_fixity(session, blobs).damaged
    assert (damaged.name, damaged.state, damaged.record_id) == ("Письмо.docx", "missing", row.id)


def test_confirmed_or_attached_nothing_waits_any_more(house: House) -> None:
    """The bytes are the record's from then on: when it is destroyed, nothing else holds them."""
    row = take(house, sample(1))
    proposals.confirm(house, row.id)
    assert listing.proposal(house, row.id).files == ()
    with house.read() as session:
        assert check_fixity(session, house.deployment.blobs).intact == 2


def test_another_file_may_be_the_letter(house: House) -> None:
    take(house, message(("1.txt", b"one"), ("2.txt", b"two"), subject="О двух"))
    with pytest.raises(NotFound, match=r"1\.txt, О двух\.eml, 2\.txt|1\.txt"):
        proposals.confirm(house, "1", main="3.txt")
    record = proposals.confirm(house, "1", main="2.txt").record
    with house.read() as session:
        roles = {
            file.name: file.role.value
            for file, _text in components.components_of(session, record.id)
        }
    assert roles == {"2.txt": "main", "1.txt": "annex", "О двух.eml": "rendition"}


def test_those_who_do_not_register_see_nothing_of_it(folder: Path, house: House) -> None:
    take(house, sample(5))
    for login in ("chair", "presidium", "member", "officer", "admin"):
        with opened_house(folder, login=login) as theirs:
            assert listing.proposals(theirs, list(ProposalState)) == []
            with pytest.raises(NotFound) as refused:
                listing.proposal(theirs, "1")
            assert refused.value.code == "proposal_unknown"
            for act in (proposals.confirm, proposals.reopen):
                with pytest.raises(Refusal) as forbidden:
                    act(theirs, "1")
                assert forbidden.value.code == "permission_missing"
    with opened_house(folder, login="secretary") as theirs:
        assert len(listing.proposals(theirs, WAITING)) == 1


def test_a_member_sees_what_became_of_the_own_reply(folder: Path, house: House) -> None:
    with opened_house(folder, login="member") as theirs:
        own = offer(theirs)
    offer(house, "О чужом")
    with opened_house(folder, login="member") as theirs:
        (seen,) = listing.proposals(theirs, list(ProposalState))
        assert (seen.row.id, seen.row.state, seen.duplicate) == (
            own.id,
            ProposalState.WAITING,
            None,
        )
        with pytest.raises(NotFound):
            listing.proposal(theirs, "2")


def test_a_clock_that_is_ahead_elsewhere_does_not_matter(house: House) -> None:
    row = take(house, message(date="Mon, 26 Oct 2048 09:14:00 +0700"))
    assert row.received_at == house.deployment.clock.now()


def test_the_mark_of_our_server_comes_before_the_sender_s_date(house: House) -> None:
    stamped = message(received="Mon, 26 Oct 2026 18:40:00 +0700")
    row = take(house, stamped)
    assert row.received_at == local("26.10.2026 18:40")
    assert (
        str(listing.proposal(house, "1").places["received_at"].told) == "отметка почтового сервера"
    )
