"""Forms and letters: the blank appendix А reads back as empty, the letter names what is missing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.api.papers import Paper, write_docx, write_pdf
from regest.core.base.errors import Refusal
from regest.core.people.parties import NewParty, add_party
from regest.core.people.standings import NewStanding, start_standing
from regest.core.people.tables import PartyKind
from regest.kit.house import House
from regest.plugins.membership.blanks.application import application_blank
from regest.plugins.membership.blanks.consent import consent_blank, withdrawal_blank
from regest.plugins.membership.blanks.returning import return_letter
from regest.plugins.membership.joining import reading
from regest.plugins.membership.tables.joining import Ground
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.members import SCHOOL, applied


def text_of(house: House, paper: Paper) -> str:
    """Return what the Word file says."""
    return house.deployment.read_text(write_docx(paper), "бланк.docx").text


def test_the_blank_form_is_addressed_to_the_chair_and_reads_back_empty(house: House) -> None:
    paper = application_blank(house)
    text = text_of(house, paper)
    assert "Ветровой И.С." in text
    assert text.count("☐") == 4
    read = reading.read_file(house, "бланк.docx", write_docx(paper))
    assert read.application.grounds == ()
    assert not read.application.signed
    assert not read.application.nominee_name
    assert write_pdf(paper).startswith(b"%PDF")


@pytest.mark.parametrize("place", range(4))
def test_the_printed_form_is_read_when_one_of_its_boxes_is_ticked(house: House, place: int) -> None:
    """What the house prints it reads: the ground that is ticked, and no date of the printing."""
    text = text_of(house, application_blank(house))
    pieces = text.split("☐")
    marked = "".join(
        piece + ("" if at == 4 else "☒" if at == place else "☐") for at, piece in enumerate(pieces)
    )
    found = reading.read_text(marked).application
    assert found.grounds == (
        (Ground.CERTIFIED, Ground.IMPLEMENTED, Ground.IMPLEMENTING, Ground.OPINION)[place],
    )
    assert found.dated is None


def test_in_the_organising_period_it_is_addressed_to_the_authority(
    house: House, folder: Path
) -> None:
    """R-3.13: the officer of the authority stands at its head, with the post declined."""
    with house.work() as work:
        person = add_party(
            work,
            NewParty(
                kind=PartyKind.PERSON, name="Дроздова Мария Олеговна", post="начальник управления"
            ),
        )
        new = NewStanding(
            kind="authority_officer", party_id=person.id, starts_on=dt.date(2024, 1, 1)
        )
        start_standing(work, house.deployment.calls, house.deployment.rules, new)
    with (folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write('\n[rules]\n"membership.working_period" = "2030-01-01"\n')
    with opened_house(folder) as later:
        text = text_of(later, application_blank(later))
    assert "Начальнику управления" in text
    assert "Дроздовой М.О." in text
    assert "Ветровой" not in text


def test_a_candidate_writes_to_the_chair_and_encloses_its_documents(house: House) -> None:
    text = text_of(house, application_blank(house, candidate=True))
    assert "Ветровой И.С." in text
    assert "☐" not in text


def test_the_letter_of_return_names_all_that_is_missing(house: House) -> None:
    done = applied(house, signed=False, grounds=())
    text = text_of(house, return_letter(house, done.row.id))
    assert done.record.number in text
    assert "Нечаеву О.В." in text
    assert "1)" in text
    assert "2)" in text
    assert "3)" not in text


def test_a_whole_application_is_not_returned_by_letter(house: House) -> None:
    row = applied(house).row
    with pytest.raises(Refusal) as refused:
        return_letter(house, row.id)
    assert refused.value.code == "application_whole"


def test_consents_are_papers_of_their_own(house: House) -> None:
    """PD-1: no form of an application holds a consent."""
    consent = text_of(house, consent_blank(house, person="Грачёв М.Е.", data="рабочий телефон"))
    assert "Грачёв М.Е." in consent
    assert "рабочий телефон" in consent
    assert "________" in text_of(house, withdrawal_blank(house))
    assert "персональн" not in text_of(house, application_blank(house))


def test_papers_are_written_by_command(regest: CommandLine, tmp_path: Path) -> None:
    for words in (("member", "form"), ("member", "form", "--candidate"), ("consent", "form")):
        target = tmp_path / f"{len(words)}{words[0]}.docx"
        regest.done(*words, "--out", str(target))
        assert target.read_bytes().startswith(b"PK")
    made = regest("member", "apply", "--organisation", SCHOOL, "--head", "Нечаев Олег Викторович",
                  "--dated", "2026-10-20", "--json").data()  # fmt: skip
    target = tmp_path / "возврат.pdf"
    regest.done("member", "return-letter", made["number"], "--out", str(target))
    assert target.read_bytes().startswith(b"%PDF")
