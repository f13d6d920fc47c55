"""Names of minutes stand in the case of their place, as the directory has them."""

from __future__ import annotations

from sqlmodel import select

from regest.api.papers import Table
from regest.core.people import declension
from regest.core.people.declension import Case, DeclinedPart, Gender
from regest.core.people.parties import NewParty, add_party, party_called
from regest.core.people.tables import Party, PartyKind
from regest.kit.house import House
from regest.plugins.protocols.following import extracts
from regest.plugins.protocols.minutes.paper import paper
from regest.plugins.protocols.old_minutes.comparing import genitives
from regest.plugins.protocols.tables.votes import ProtocolsMotion
from tests.support.signed_minutes import SCHOOL_12, closed_meeting, signed_meeting

GRACHEV = "Грачёв М.Е."


def set_form(house: House, called: str, case: Case, text: str) -> None:
    with house.work() as work:
        party = party_called(work.session, called)
        declension.set_form(work, party, DeclinedPart.NAME, case, text)


def minutes_lines(house: House, meeting_id: str) -> list[str]:
    return [block.text for block in paper(house, meeting_id).blocks if hasattr(block, "text")]


def test_the_rapporteur_is_heard_as_the_directory_declines(house: House) -> None:
    """What is set by hand stands in the minutes until it is taken back."""
    meeting_id = closed_meeting(house)
    assert any(line.startswith("Грачёва М.Е. – ") for line in minutes_lines(house, meeting_id))
    set_form(house, GRACHEV, Case.ACCUSATIVE, "Грача М.Е.")
    assert any(line.startswith("Грача М.Е. – ") for line in minutes_lines(house, meeting_id))
    with house.work() as work:
        party = party_called(work.session, GRACHEV)
        declension.take_back(work, party, DeclinedPart.NAME, Case.ACCUSATIVE)
    assert any(line.startswith("Грачёва М.Е. – ") for line in minutes_lines(house, meeting_id))


def test_an_extract_of_signed_minutes_keeps_the_signed_form(house: House) -> None:
    """What was signed is not declined anew."""
    meeting_id = signed_meeting(house)
    set_form(house, GRACHEV, Case.ACCUSATIVE, "Грача М.Е.")
    made = extracts.issue(house, meeting_id, SCHOOL_12, [2]).paper
    lines = [block.text for block in made.blocks if hasattr(block, "text")]
    assert any(line.startswith("Грачёва М.Е. – ") for line in lines)


def test_the_register_says_to_whom_an_extract_was_issued(house: House) -> None:
    meeting_id = signed_meeting(house)
    extracts.issue(house, meeting_id, GRACHEV, [1], basis="по запросу")
    (table,) = [b for b in extracts.register_paper(house, 2026).blocks if isinstance(b, Table)]
    assert table.rows[0][4] == "Грачёву М.Е.; по запросу"


def test_a_name_in_doubt_asks_for_a_sentence_without_cases(house: House) -> None:
    """Nobody knows whether Ушак Д.С. is a man, until a person says so."""
    meeting_id = closed_meeting(house)
    with house.work() as work:
        new = NewParty(kind=PartyKind.PERSON, name="Ушак Д.С.")
        mover = add_party(work, new).id
        motion = work.session.exec(select(ProtocolsMotion).limit(1)).one()
        motion.mover_id = mover
        work.session.add(motion)
        work.witness("motion.moved", "meeting", meeting_id)
    said = "ГОЛОСОВАЛИ (предложение внёс(ла) Ушак Д.С.):"
    assert any(line.startswith(said) for line in minutes_lines(house, meeting_id))
    with house.work() as work:
        declension.set_gender(work, work.session.get_one(Party, mover), Gender.MALE)
    said = "По предложению Ушака Д.С. ГОЛОСОВАЛИ:"
    assert any(line.startswith(said) for line in minutes_lines(house, meeting_id))


def test_movers_of_old_minutes_are_known_by_their_genitive() -> None:
    """A full name tells the gender of its surname; whoever is called so comes before a genitive."""
    known = genitives(["Ушак Дмитрий Семёнович", "Ильин К.Р.", "Ильина К.Р."])
    assert known["ушакад.с."] == known["ушакадмитриясеменовича"] == "Ушак Дмитрий Семёнович"
    assert known["ильинак.р."] == "Ильина К.Р."
    assert known["ильинойк.р."] == "Ильина К.Р."
    assert known["ильинк.р."] == "Ильин К.Р."
