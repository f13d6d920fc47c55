"""Meetings on pages without scripts: planned, prepared, held by a live sheet, closed, reopened."""

from __future__ import annotations

import re

import pytest

from tests.support.browser import Browser, Seen
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

LIST = "/protocols/meetings"
# The day on which all these tests stand, so that times without a value are those of now.
TODAY = "2026-10-27"
COMES = ("Ветрова Ирина Сергеевна", "Грачёв М.Е.", "Ильин К.Р.", "Кедров А.П.", "Мохова А.С.")
PAIRS, REMOVAL = "О парах наставников", "О выводе организации"


@pytest.fixture(name="opens")
def english(opens: Opens) -> Opens:
    """Open browsers that ask for pages in English."""

    def browser(login: str = "") -> Browser:
        opened = opens(login)
        opened.client.cookies.set("language", "en")
        return opened

    return browser


def planned(secretary: Browser) -> str:
    """Plan a meeting of today and return the path of its page."""
    fields = {"body": "presidium", "held_on": TODAY, "starts_at": "08:00", "place": "г. Приобск"}
    seen = secretary.send(f"{LIST}/new", fields)
    assert seen.status == 200, seen.text
    return seen.path


def with_agenda(secretary: Browser) -> str:
    """Plan a meeting with two questions."""
    here = planned(secretary)
    secretary.send(f"{here}/agenda", {"title": PAIRS, "rapporteur": "Ветрова"})
    secretary.send(f"{here}/agenda", {"title": REMOVAL, "question": "removal"})
    return here


def opened(secretary: Browser, *also: str) -> str:
    """Open a meeting with five who came, and those who came besides."""
    here = with_agenda(secretary)
    shown = secretary.get(f"{here}/live")
    for name in (*COMES, *also):
        shown = secretary.send(f"{here}/presence", {"arrive": person(shown, name)})
    seen = secretary.send(f"{here}/open")
    assert "Write the vote down" in seen.text, seen.text
    return here


def person(seen: Seen, name: str) -> str:
    """Return the participant whose button or row bears the name."""
    found = re.search(rf'value="([0-9a-f-]{{36}})" aria-pressed="\w+">{re.escape(name)}', seen.body)
    assert found is not None, name
    return found[1]


def marks(seen: Seen, *choices: str) -> dict[str, str]:
    """Return the fields of a vote: one choice for each voter in the order of the sheet."""
    names = list(dict.fromkeys(re.findall(r'name="(voter-[0-9a-f-]{36})"', seen.body)))
    assert len(names) == len(choices)
    return dict(zip(names, choices, strict=True))


def hidden(seen: Seen, name: str) -> str:
    """Return the value of a hidden field."""
    found = re.search(rf'type="hidden" name="{name}" value="([^"]*)"', seen.body)
    assert found is not None, name
    return found[1]


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "admin", "auditor"])
def test_who_is_no_member_of_the_presidium_finds_no_meetings(opens: Opens, login: str) -> None:
    """Domain 10.3; a meeting that is there and one that is not are answered alike."""
    here = planned(opens("secretary"))
    browser = opens(login)
    nothing = browser.get(f"{LIST}/{'0' * 36}")
    for path in (LIST, f"{LIST}/new", here, f"{here}/agenda", f"{here}/live"):
        seen = browser.get(path)
        assert (seen.status, seen.text) == (404, nothing.text), path
    assert LIST not in browser.get("/").body


def test_a_member_of_the_presidium_reads_and_changes_nothing(opens: Opens) -> None:
    here = with_agenda(opens("secretary"))
    member = opens("presidium")
    assert PAIRS in member.get(here).text
    agenda = member.get(f"{here}/agenda")
    assert "at least 8 of the 11 votes of the roster (п. 3.14" in agenda.text
    assert "Add the question" not in agenda.text
    assert member.get(f"{here}/live").status == 404
    for path in ("agenda", "agenda/step", "agenda/finalise", "presence", "open", "cancel"):
        assert member.send(f"{here}/{path}", {}).status == 404, path


def test_the_list_teaches_and_narrows(opens: Opens) -> None:
    secretary = opens("secretary")
    assert "No meeting has been planned yet" in secretary.get(LIST).text
    here = planned(secretary)
    assert here in secretary.get(LIST, body="presidium", year="2026", state="draft").body
    assert "No meeting fits" in secretary.get(LIST, state="closed").text
    assert here in secretary.get(LIST, year="2190", state="нет").body


def test_an_extraordinary_meeting_needs_its_reason_and_keeps_what_was_typed(opens: Opens) -> None:
    secretary = opens("secretary")
    typed = {"held_on": TODAY, "starts_at": "10:00", "place": "Зал <b>", "host": ""}
    refused = secretary.send(f"{LIST}/new", {**typed, "regularity": "extraordinary"})
    assert refused.status == 422
    assert "п. 4.2 Положения" in refused.text
    assert "Зал &lt;b&gt;" in refused.body
    unknown = secretary.send(f"{LIST}/new", {**typed, "host": "Нет такой организации"})
    assert unknown.status == 422
    assert secretary.send(f"{LIST}/new", {**typed, "held_on": "завтра"}).status == 422


def test_questions_are_moved_worded_and_taken_off_by_buttons(opens: Opens) -> None:
    secretary = opens("secretary")
    here = with_agenda(secretary)
    agenda = secretary.get(f"{here}/agenda")
    second = re.findall(r'name="up" value="([^"]+)"', agenda.body)[1]
    moved = secretary.send(f"{here}/agenda/step", {"up": second})
    assert moved.text.index(REMOVAL) < moved.text.index(PAIRS)
    words = {"title": "Об исключении", "question": "removal", "rapporteur": "Грачёв М.Е."}
    assert "rapporteur Грачёв М.Е." in secretary.send(f"{here}/questions/{second}", words).text
    refused = secretary.send(f"{here}/questions/{second}", {**words, "title": " "})
    assert refused.status == 422
    gone = secretary.send(f"{here}/agenda/step", {"remove": second})
    assert "Об исключении" not in gone.text


def test_a_letter_is_handed_out_and_only_shown_to_who_may_see_it(
    opens: Opens, regest: CommandLine
) -> None:
    words = ("--from", "Школа № 7", "--number", "7", "--subject", "О смотре")
    letter = regest.given("journal", "in", *words)
    secretary = opens("secretary")
    here = with_agenda(secretary)
    item = re.findall(r'name="up" value="([^"]+)"', secretary.get(f"{here}/agenda").body)[0]
    path = f"{here}/questions/{item}/material"
    assert secretary.send(path, {"reference": " "}).status == 422
    assert secretary.send(path, {"reference": "Вх-9999"}).status == 422
    assert "О смотре" in secretary.send(path, {"reference": letter["number"]}).text


def test_the_chair_finalises_and_opens_again(opens: Opens) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    here = with_agenda(secretary)
    assert "Finalise the agenda of the meeting" in chair.get("/").text
    assert secretary.send(f"{here}/agenda/finalise", {}).status == 404
    assert "final since" in chair.send(f"{here}/agenda/finalise").text
    refused = secretary.send(f"{here}/agenda", {"title": "Ещё один вопрос"})
    assert refused.status == 422
    assert "The agenda is final" in refused.text
    assert "Ещё один вопрос" not in secretary.get(f"{here}/agenda").text
    assert "not final yet" in chair.send(f"{here}/agenda/reopen").text
    assert "Meeting today at 08:00" in secretary.get("/").text


def test_a_tap_marks_who_comes_and_goes_and_the_quorum_follows(opens: Opens) -> None:
    secretary = opens("secretary")
    here = with_agenda(secretary)
    shown = secretary.get(f"{here}/live")
    assert "No quorum: 0 of 11 are present, at least 6 needed (п. 4.7" in shown.text
    everybody = secretary.send(f"{here}/presence", {"everybody": "yes", "time": "08:00"})
    assert "Quorum: 11 of 11 are present" in everybody.text
    one = person(everybody, "Зимин В.В.")
    left = secretary.send(f"{here}/presence", {"leave": one, "time": "08:05"})
    assert "Quorum: 10 of 11 are present" in left.text
    assert "08:00–08:05" in left.text
    wrong = secretary.send(f"{here}/presence", {"arrive": one, "time": "никогда"})
    assert wrong.status == 422


def test_a_vote_by_one_choice_each_is_counted_by_the_server(opens: Opens) -> None:
    secretary = opens("secretary")
    here = opened(secretary, "Полевой Б.Г.", "Рябова Л.Т.", "Сомова Р.А.")
    sheet = secretary.get(f"{here}/live", item="1")
    votes = marks(sheet, "for", "for", "against", "abstained", *["for"] * 4)
    done = secretary.send(f"{here}/live/1", {**votes, "do": "vote", "seen": hidden(sheet, "seen")})
    assert "for – 6, against – 1, abstained – 1. The decision is adopted." in done.text
    point = {"do": "decide", "text": "Утвердить пары.", "executor": "Грачёв М.Е.", "due_on": ""}
    assert "1.1. Утвердить пары. Грачёв М.Е." in secretary.send(f"{here}/live/1", point).text


def test_the_rest_for_counts_without_names_and_a_wrong_sum_is_refused(opens: Opens) -> None:
    secretary = opens("secretary")
    here = opened(secretary, "Полевой Б.Г.", "Рябова Л.Т.", "Сомова Р.А.")
    wrong = {"do": "vote", "votes_for": "7", "abstained": "2"}
    refused = secretary.send(f"{here}/live/1", wrong)
    assert refused.status == 422
    assert "More votes than people present: 7 + 0 + 2 = 9, present are 8" in refused.text
    assert 'name="votes_for" inputmode="numeric" maxlength="4" value="7"' in refused.body
    fewer = {"do": "vote", "votes_for": "7", "votes_against": "1", "wording": "Вывести."}
    two_thirds = secretary.send(f"{here}/live/2", fewer)
    assert "At least 8 votes of a roster of 11 are needed (п. 3.14" in two_thirds.text
    again = {"do": "vote", "others": "for", "majority": "decision", "mover": "Рябова Л.Т."}
    assert "adopted unanimously" in secretary.send(f"{here}/live/2", again).text


def test_two_clerks_are_told_kindly_and_lose_nothing(opens: Opens) -> None:
    secretary, deputy = opens("secretary"), opens("chair")
    here = opened(secretary, "Полевой Б.Г.")
    sheet = secretary.get(f"{here}/live", item="1")
    votes = marks(sheet, *["for"] * 6)
    fields = {**votes, "do": "vote", "seen": hidden(sheet, "seen"), "wording": "Утвердить."}
    deputy.send(f"{here}/presence", {"arrive": person(sheet, "Сомова Р.А.")})
    told = secretary.send(f"{here}/live/1", fields)
    assert told.status == 409
    assert "Somebody else changed the sheet meanwhile" in told.text
    assert "Утвердить." in told.body
    assert told.body.count(' value="for" checked') + told.body.count('value="for" checked') >= 6
    seen = hidden(told, "seen")
    votes = marks(told, *["for"] * 7)
    assert "unanimously" in secretary.send(f"{here}/live/1", {**fields, **votes, "seen": seen}).text
    twice = secretary.send(f"{here}/live/1", {**fields, **votes, "seen": seen})
    assert twice.status == 409


def test_what_was_heard_is_not_overwritten_unseen(opens: Opens) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    here = opened(secretary, "Полевой Б.Г.")
    seen = hidden(secretary.get(f"{here}/live", item="1"), "heard_seen")
    heard = {"do": "hear", "heard_seen": seen}
    assert chair.send(f"{here}/live/1", {**heard, "heard": "Текст первого"}).status == 200
    told = secretary.send(f"{here}/live/1", {**heard, "heard": "Текст второго"})
    assert told.status == 409
    assert "Текст первого" in told.text
    assert "Текст второго" in told.body


def test_what_is_typed_survives_until_it_is_written_down(opens: Opens) -> None:
    secretary = opens("secretary")
    here = opened(secretary, "Полевой Б.Г.")
    sheet = secretary.get(f"{here}/live", item="1")
    typed = {**marks(sheet, *["against"] * 6), "speaker": "Ильин К.Р.", "said": "Против"}
    assert secretary.send(f"{here}/live/1/kept", typed).status == 200
    back = secretary.get(f"{here}/live", item="1")
    assert back.body.count('value="against" checked') == 6
    assert "Против</textarea>" in back.body
    assert "Против</textarea>" not in opens("chair").get(f"{here}/live", item="1").body
    spoken = secretary.send(f"{here}/live/1", {**typed, "do": "say"})
    assert "Ильин К.Р.: Против" in spoken.text
    assert "Против</textarea>" not in spoken.body
    assert spoken.body.count('value="against" checked') == 6


def test_a_question_from_the_floor_needs_all_present(opens: Opens) -> None:
    secretary = opens("secretary")
    here = opened(secretary, "Полевой Б.Г.")
    raised = secretary.send(f"{here}/raise", {"raised": "О разном", "kind": "decision"})
    assert "not on the agenda" in raised.text
    refused = secretary.send(f"{here}/live/3", {"do": "vote", "others": "for"})
    assert refused.status == 422
    assert "only when all members are present: now 6 of 11" in refused.text


def test_a_count_is_corrected_and_a_closed_meeting_reopened_by_two(opens: Opens) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    here = opened(secretary, "Полевой Б.Г.")
    done = secretary.send(f"{here}/live/1", {"do": "vote", "others": "for"})
    recount = re.search(r'href="([^"]+/recount)"', done.body)
    assert recount is not None
    again = secretary.get(recount[1])
    votes = marks(again, *["for"] * 5, "abstained")
    refused = secretary.send(recount[1], {**votes, "do": "vote", "reason": " "})
    assert refused.status == 422
    mended = secretary.send(recount[1], {**votes, "do": "vote", "reason": "Сбились со счёта"})
    assert "for – 5, against – 0, abstained – 1" in mended.text
    assert secretary.get(recount[1]).status == 404
    open_still = secretary.send(f"{here}/close")
    assert "Questions not yet heard: 2" in open_still.text
    secretary.send(f"{here}/live/2", {"do": "hear", "heard": "Доложено."})
    closed = secretary.send(f"{here}/close")
    assert "Number of the minutes" in closed.text
    asked = secretary.send(f"{here}/reopening", {"why": "Ошибка в подсчёте"})
    assert "Ошибка в подсчёте" in asked.text
    assert "Whoever asked does not confirm it" in secretary.send(f"{here}/reopen").text
    assert "Write the vote down" in chair.send(f"{here}/reopen").text


def test_no_quorum_ends_a_meeting_without_a_number(opens: Opens) -> None:
    secretary = opens("secretary")
    here = with_agenda(secretary)
    seen = secretary.send(f"{here}/fail")
    assert "Did not take place (no quorum)" in seen.text
    assert "Number of the minutes" not in seen.text


def test_a_meeting_is_called_off_with_a_reason(opens: Opens) -> None:
    secretary = opens("secretary")
    here = planned(secretary)
    assert secretary.send(f"{here}/cancel", {"reason": " "}).status == 422
    assert "Карантин" in secretary.send(f"{here}/cancel", {"reason": "Карантин"}).text
    assert "Cancelled" in secretary.get(here).text


def test_somebody_without_a_seat_is_invited(opens: Opens) -> None:
    secretary = opens("secretary")
    here = planned(secretary)
    guest = {"name": "Крутоярова П.А.", "capacity": "consultative", "post": "начальник отдела"}
    assert "начальник отдела" in secretary.send(f"{here}/invite", guest).text
    assert secretary.send(f"{here}/invite", {**guest, "name": "Нет такого"}).status == 422
    assert secretary.send(f"{here}/invite", {**guest, "capacity": "voting"}).status == 422


def test_a_member_proposes_and_the_secretary_takes_or_declines(opens: Opens) -> None:
    """Clause 5.4: every member of the Presidium may."""
    secretary, member = opens("secretary"), opens("presidium")
    here = with_agenda(secretary)
    asked = member.send(f"{here}/proposals", {"proposed": "О лагере", "why": "Лето близко"})
    assert "О лагере" in asked.text
    assert member.send(f"{here}/proposals", {"proposed": " ", "why": "Так"}).status == 422
    member.send(f"{here}/proposals", {"proposed": "О буфете"})
    paths = re.findall(r'action="([^"]+/proposals/[^"]+)"', secretary.get(f"{here}/agenda").body)
    assert len(paths) == 2
    assert member.send(paths[0], {"do": "take"}).status == 404
    assert secretary.send(paths[0], {"do": "decline", "answer": " "}).status == 422
    assert "О буфете" not in secretary.send(paths[0], {"do": "decline", "answer": "Рано"}).text
    assert "3. О лагере" in secretary.send(paths[1], {"do": "take"}).text


def test_a_notice_goes_out_and_a_member_answers_it(opens: Opens) -> None:
    secretary, member = opens("secretary"), opens("presidium")
    here = with_agenda(secretary)
    sent = secretary.send(f"{here}/notice")
    assert "The notice is registered" in sent.text, sent.text
    assert secretary.send(f"{here}/notice").status == 422
    assert "You are invited. Do you come?" in member.get(here).text
    assert "Say whether you come" in member.get("/").text
    answered = member.send(f"{here}/reply", {"answer": "comes", "note": "К началу"})
    assert "Your answer: comes" in answered.text
    assert "1 of 11 are expected" in answered.text
    assert opens("member").send(f"{here}/reply", {"answer": "comes"}).status == 404


def test_a_meeting_is_moved_and_who_was_told_is_told_anew(opens: Opens) -> None:
    """MTG-2: what was typed stays under a refusal; a change leads to who is to be told of it."""
    secretary = opens("secretary")
    here = with_agenda(secretary)
    shown = secretary.get(f"{here}/move")
    assert 'value="08:00"' in shown.body
    fields = {"held_on": TODAY, "starts_at": "09:30", "place": "Зал", "host": "", "seen": "1"}
    unreadable = secretary.send(f"{here}/move", fields | {"held_on": "завтра"})
    assert (unreadable.status, "Зал" in unreadable.body) == (422, True)
    seen = version_of(shown)
    moved = secretary.send(f"{here}/move", fields | {"seen": seen})
    assert (moved.path, "Зал" in moved.text) == (here, True)
    stale = secretary.send(f"{here}/move", fields | {"seen": seen})
    assert (stale.status, "Somebody else changed the meeting" in stale.text) == (409, True)
    secretary.send(f"{here}/notice")
    again = secretary.get(f"{here}/move")
    told = secretary.send(f"{here}/move", fields | {"place": "Двор", "seen": version_of(again)})
    assert told.path == f"{here}/notices"
    assert "Not told yet" in told.text
    for other in (opens("presidium"), opens("member")):
        assert other.get(f"{here}/move").status == 404
        assert other.send(f"{here}/move", fields).status == 404


def version_of(seen: Seen) -> str:
    """Return the version of the meeting that a form bears."""
    found = re.search(r'name="seen" value="(\d+)"', seen.body)
    assert found is not None
    return found[1]


def test_who_was_told_by_hand_is_noted(opens: Opens) -> None:
    """MTG-2: name, channel and moment; of one told already there is nothing to mark."""
    secretary = opens("secretary")
    here = with_agenda(secretary)
    assert "No notice was sent yet" in secretary.get(f"{here}/notices").text
    secretary.send(f"{here}/notice")
    name = COMES[1]
    assert name in secretary.get(f"{here}/notices").text
    nobody = secretary.send(f"{here}/notices", {"channel": "post"})
    assert (nobody.status, "Nobody is marked" in nobody.text) == (422, True)
    half = secretary.send(f"{here}/notices", {"told": name, "told_on": TODAY})
    assert half.status == 422
    assert re.search(rf'value="{re.escape(name)}" checked', half.body)
    late = {"told": name, "channel": "telephone", "told_on": TODAY, "told_at": "23:59"}
    assert "Nobody was told in the future" in secretary.send(f"{here}/notices", late).text
    noted = secretary.send(f"{here}/notices", late | {"told_at": "00:10"})
    assert noted.status == 200
    assert "by telephone" in noted.text
    assert f'value="{name}"' not in noted.body
    assert secretary.send(f"{here}/notices", {"told": name}).status == 422
    assert opens("presidium").get(f"{here}/notices").status == 404


def test_a_rating_vote_finds_what_is_put_to_the_vote(opens: Opens) -> None:
    """C10: three options at least, none without its votes, and one of them leads."""
    secretary = opens("secretary")
    here = opened(secretary, "Орлова Н.Ю.")
    sheet = f"{here}/live/1/rating"
    assert "In the room with a vote: 6" in secretary.get(sheet).text
    options = ["Школа № 5", "Лицей", "Колледж", ""]
    more = secretary.send(sheet, {"option": options, "votes": ["3", "1", "1", ""], "do": "more"})
    assert more.body.count('name="option"') == 6
    for votes, told in (
        (["3", "1", "", ""], "An option has its words and its votes"),
        (["3", "3", "1", ""], "More votes than people present: 7, present are 6"),
        (["2", "2", "1", ""], "No option leads"),
    ):
        refused = secretary.send(sheet, {"option": options, "votes": votes})
        assert (refused.status, told in refused.text) == (422, True), refused.text
        assert "Лицей" in refused.body
    twice = secretary.send(sheet, {"option": ["Да", "Да", "Нет"], "votes": ["1", "1", "1"]})
    assert "stands twice" in twice.text
    done = secretary.send(sheet, {"option": options, "votes": ["3", "1", "1", ""]})
    assert done.path.startswith(f"{here}/live")
    assert "The leading option is put to the vote" in done.text
    assert opens("member").get(sheet).status == 404
