"""A whole meeting on the pages: planned, held with one key for each vote, signed by both, followed.

The secretary keeps the sheet, the chair finalises and signs, an executor takes note: each comes
from their own start page, and every action is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.houses import copied
from tests.support.walk import Walk
from tests.walks.conftest import PASSWORD, Walks, served

pytestmark = [pytest.mark.browser, pytest.mark.walks]

DAY = "2026-11-20"
VOTERS = ("Ветрова И", "Грачёв", "Ильин", "Кедров", "Мохова", "Полевой", "Рябова", "Сомова")
PAIRS = "Об утверждении пар «наставник-кандидат»"
SEMINAR = "О переносе семинара на декабрь"
WORK = "О методической разработке, версия 2.1"
POINT = "Представить председателю план работы с кандидатами"


@pytest.fixture(scope="module")
def hall(worked_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a copy of the house, so that its meeting is nobody else's."""
    folder = copied(worked_in, tmp_path_factory.mktemp("hall") / "deployment")
    with served(folder, tmp_path_factory.mktemp("said") / "serve.log") as address:
        yield address


def spent(walk: Walk) -> int:
    """Return how many actions were taken since this was asked last."""
    done, walk.actions = walk.actions, 0
    return done


def sent(walk: Walk, form: str, button: str = "button") -> None:
    """Click the button of a form of the content, and wait for the page that follows."""
    with walk.page.expect_navigation():
        walk.click(walk.page.locator(f"main form[action$='{form}'] {button}").first)


def planned(secretary: Walk) -> str:
    """Plan the meeting of today and return the path of its page."""
    secretary.go("/protocols/meetings/new")
    secretary.fill(secretary.page.locator("#held_on"), DAY)
    secretary.fill(secretary.page.locator("#starts_at"), "08:30")
    secretary.fill(secretary.page.locator("#place"), "г. Приобск")
    sent(secretary, "/meetings/new")
    assert spent(secretary) <= 4
    return secretary.path


def invited(secretary: Walk, here: str) -> None:
    """Invite a guest with a consultative voice."""
    secretary.click(secretary.page.locator("details:has(form[action$='/invite']) summary"))
    secretary.fill(secretary.page.locator("form[action$='/invite'] #name"), "Крутоярова П.А.")
    secretary.page.locator("#capacity").select_option("consultative")
    sent(secretary, "/invite")
    assert "Крутоярова" in secretary.text
    assert secretary.path == here
    assert spent(secretary) <= 4


def asked(secretary: Walk, here: str) -> None:
    """Put three questions on the agenda: a title and a rapporteur each."""
    secretary.go(f"{here}/agenda")
    for title, rapporteur in ((PAIRS, "Ветрова"), (SEMINAR, "Полевой"), (WORK, "Полевой")):
        secretary.fill(secretary.page.locator("form[action$='/agenda'] [name=title]"), title)
        secretary.fill(
            secretary.page.locator("form[action$='/agenda'] [name=rapporteur]"), rapporteur
        )
        sent(secretary, "/agenda")
    assert spent(secretary) <= 3 * 3


def opened(secretary: Walk, here: str) -> None:
    """Mark who came, one tap each, until there is a quorum; open the meeting."""
    secretary.go(f"{here}/live")
    assert secretary.page.locator("form[action$='/open']").count() == 0
    for name in VOTERS:
        with secretary.page.expect_navigation():
            secretary.click(secretary.page.locator("button.person", has_text=name))
    sent(secretary, "/open")
    assert spent(secretary) == len(VOTERS) + 1


def voted(secretary: Walk, here: str, position: int, keys: str) -> str:
    """Take a vote with one key for each voter and one to write it down; return what it came to."""
    secretary.go(f"{here}/live?item={position}")
    secretary.press(*keys)
    with secretary.page.expect_navigation():
        secretary.press("Enter")
    assert spent(secretary) == len(VOTERS) + 1, "one key for each person, one for the vote"
    return " ".join(secretary.page.locator(".vote-told").last.inner_text().split())


def decided(secretary: Walk, text: str, executor: str = "", due: str = "") -> None:
    """Write down what the vote on the question that is open has decided."""
    secretary.fill(secretary.page.locator("#text"), text)
    if executor:
        secretary.fill(secretary.page.locator("#executor"), executor)
        secretary.fill(secretary.page.locator("#due_on"), due)
    with secretary.page.expect_navigation():
        secretary.click(secretary.page.locator("button[value=decide]"))
    assert spent(secretary) <= 4


def signed(walk: Walk) -> None:
    """Sign what the start page leads to, proving anew who one is."""
    walk.go("/")
    with walk.page.expect_navigation():
        walk.click(walk.page.locator("main .papers a[href$='/sign']", has_text="20.11.2026"))
    assert "SHA-256" in walk.text
    walk.fill(walk.page.locator("#password"), PASSWORD)
    sent(walk, "/sign")
    assert spent(walk) == 3


def from_start(walk: Walk, path: str) -> None:
    """Go from the start page to what waits there."""
    walk.go("/")
    with walk.page.expect_navigation():
        walk.click(walk.page.locator(f"main .papers a[href='{path}']").first)
    assert walk.path == path


@pytest.mark.timeout(600)
def test_a_whole_meeting_by_secretary_and_chair(walks: Walks, hall: str) -> None:
    secretary, chair = walks("secretary", at=hall), walks("chair", at=hall)
    here = planned(secretary)
    invited(secretary, here)
    asked(secretary, here)
    chair.go(f"{here}/agenda")
    sent(chair, "/finalise")
    assert spent(chair) == 1
    opened(secretary, here)
    assert "6" in voted(secretary, here, 1, "ffffffab")
    decided(secretary, POINT, "Грачёв М.Е.", "2026-12-16")
    lost = voted(secretary, here, 2, "fffaaaaa")
    assert "3" in lost
    assert secretary.page.locator(".outcome-rejected").count() == 1
    voted(secretary, here, 3, "ffffffff")
    decided(secretary, "Одобрить методическую разработку")
    sent(secretary, "/close")
    assert spent(secretary) == 1
    meeting = here.rpartition("/")[2]
    minutes = f"/protocols/minutes/{meeting}"
    from_start(secretary, minutes)
    sent(secretary, "/draft")
    sent(secretary, "/put-up")
    assert spent(secretary) == 3
    paper = secretary.page.locator(".printed").inner_text()
    assert re.search(r"за – 6, против – 1, воздержались – 1", paper)
    assert POINT in paper
    signed(secretary)
    signed(chair)
    secretary.go(f"{minutes}/delivery")
    spent(secretary)
    with secretary.page.expect_navigation():
        secretary.click(secretary.page.locator("main button[form=deliver]"))
    assert spent(secretary) == 1
    extract_issued(secretary, minutes)
    executor = walks("presidium", at=hall)
    executor.go("/protocols/decisions?executor=Грачёв")
    executor.click(executor.page.locator("tbody a").first)
    sent(executor, "/decisions/noted")
    assert spent(executor) == 2
    executor.go("/")
    assert POINT in executor.text, "the task waits on the start page"
    member_sees_decisions_alone(walks, hall, minutes)


def extract_issued(secretary: Walk, minutes: str) -> None:
    """Issue an extract to the executor and save it."""
    secretary.go(f"{minutes}/extract")
    secretary.fill(secretary.page.locator("form.filters [name=to]"), "Грачёв М.Е.")
    with secretary.page.expect_navigation():
        secretary.click(secretary.page.locator("form.filters button"))
    assert secretary.page.locator("#item-1").is_checked()
    sent(secretary, "/extract", "button.btn-primary")
    assert spent(secretary) == 3
    assert secretary.path.startswith("/records/")
    with secretary.page.expect_download() as saved:
        secretary.click(secretary.page.locator("main a[download][href*='/files/']").first)
    assert Path(saved.value.path()).read_bytes().startswith(b"%PDF")


def member_sees_decisions_alone(walks: Walks, hall: str, minutes: str) -> None:
    """Scenario 37: decisions that were adopted, neither minutes nor what was voted down."""
    member = walks("member", at=hall)
    member.go("/protocols/decisions")
    assert POINT in member.text
    assert SEMINAR not in member.text
    for path in (minutes, "/protocols/minutes", "/protocols/meetings"):
        answer = member.go(path)
        assert answer is not None
        assert answer.status == 404
