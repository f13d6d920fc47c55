"""The public check under enumeration: state, number, organisation, and nothing else (CRT-8)."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from regest.core.store.work import Work
from regest.kit.house import House
from regest.plugins.certificates import checking, copies, drafts, ending, issuing
from regest.plugins.certificates.copies import Handed
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.tables.certificates import MemberCertificate
from tests.support.browser import Browser, Seen
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    handed,
    issued,
    moved,
    signed,
    with_signatory,
)
from tests.web.conftest import Opens

CHECK = "/certificates/check"
OWN = "МБОУ «СОШ № 15»"
# Each of these stands somewhere in the register, and nowhere on a page that anybody may see.
SECRETS = (
    "Тайнополучателев", "Тайнозаявлениев", "Тайнаяпричина", "Тайныйадрес", "Тайныйприказ",
    "Тайнаяошибка", "Тайноепримечание", "Ленский", "приказ", "лично", "почте", "утрата", "ДУБЛИКАТ",
    "2026-10-27", "27.10.2026", "27 октября",
)  # fmt: skip
# Where certificates of these numbers stand, and who holds them.
KNOWN = {
    1: ("Заменён", LYCEUM), 2: ("Действует", GYMNASIUM), 3: ("Аннулирован", SCHOOL_31),
    4: ("Действует", LYCEUM),
}  # fmt: skip


def _noted(work: Work, record_id: str) -> None:
    line = work.session.get_one(MemberCertificate, record_id)
    line.note = "Тайноепримечание"
    work.session.add(line)
    work.witness("certificate.noted", "record", record_id)


def filled(house: House) -> None:
    """Fill the register with one certificate of each state, with a draft, and with secrets."""
    with_signatory(house)
    first = handed(house)
    copies.duplicate(house, first, "loss", "Тайнозаявлениев Т.Т.")
    moved(house, GYMNASIUM, "Тайныйадрес")
    (second,) = issuing.issue(house, [Wanted(organisation=GYMNASIUM, basis="Тайныйприказ № 7")])
    signed(house, second.record.number)
    copies.hand_over(house, second.record.number, Handed(receiver="Тайнополучателев Т.Т."))
    third = issued(house, SCHOOL_31).record.number
    ending.annul(house, third, "Тайнаяошибка", mistake=True)
    moved(house, LYCEUM, "Тайныйадрес, д. 2")
    signed(house, ending.replace(house, first, "Тайнаяпричина").record.number)
    with house.work() as work:
        _noted(work, second.record.id)
    drafts.prepare(house, [Wanted(organisation=OWN)])


@pytest.fixture
def stranger(opens: Opens, regest: CommandLine) -> Browser:
    """Give somebody who is not signed in, before a register full of secrets."""
    with opened_house(regest.folder) as house:
        filled(house)
    return opens()


def told(seen: Seen) -> str:
    """Return what the main part of the page tells, without what was typed."""
    main = html.unescape(seen.body).partition("<main")[2].partition("</main>")[0]
    without = re.sub(r'value="[^"]*"', "", main)
    return " ".join(re.sub(r"<[^>]+>", " ", without).split())


def test_every_number_tells_its_three_facts_alone(stranger: Browser) -> None:
    """From 0 to 199: what is said of a certificate is the frame of the page and three facts."""
    frame = told(stranger.get(CHECK, number="199"))
    unknown = {told(stranger.get(CHECK, number=str(number))) for number in range(5, 200)}
    assert unknown == {frame}
    frame = frame.replace(str(checking.UNKNOWN), "")
    for number, (state, holder) in KNOWN.items():
        said = told(stranger.get(CHECK, number=str(number)))
        assert said == " ".join(
            f"{frame} {state} Сертификат № {number:03} Организация {holder}".split()
        )


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(typed=st.one_of(st.text(max_size=60), st.from_regex(r"\A[№N]? ?0{0,3}[0-9]{1,3}\Z")))
def test_whatever_is_typed_nothing_else_of_the_register_comes_out(
    stranger: Browser, typed: str
) -> None:
    """One organisation at most, and never a person, an address, a day, an order or a reason."""
    seen = stranger.get(CHECK, number=typed)
    assert seen.status in {200, 400}
    said = told(seen)
    for secret in SECRETS:
        assert secret not in said
    assert sum(name in said for name in {LYCEUM, GYMNASIUM, SCHOOL_31, OWN}) <= 1
    assert OWN not in said
    assert seen.headers["x-robots-tag"] == "noindex, nofollow"


def test_known_and_unknown_cost_the_same(regest: CommandLine) -> None:
    """The same number of statements, so that the time tells nothing either."""
    counts = set()
    with opened_house(regest.folder) as house:
        filled(house)
        for number in ("1", "2", "3", "4", "5", "999", "Вх-1", "' OR 1=1 --"):
            with house.read() as session:
                seen: list[str] = []

                def count(*given: object, seen: list[str] = seen) -> None:
                    seen.append(str(given[2]))

                engine = session.get_bind()
                event.listen(engine, "before_cursor_execute", count)
                checking.check(session, number)
                event.remove(engine, "before_cursor_execute", count)
            counts.add(len(seen))
    assert len(counts) == 1


def test_the_page_works_without_script_and_session(stranger: Browser) -> None:
    """A form that is sent by GET, in both languages; robots keep out; nothing is left behind."""
    seen = stranger.get(CHECK)
    form = re.search(r'<form action="/certificates/check"[^>]*>(.*?)</form>', seen.body, re.DOTALL)
    assert form is not None
    assert 'name="number"' in form[1]
    assert "<script" not in form[1]
    assert "set-cookie" not in seen.headers
    assert seen.headers["x-robots-tag"] == "noindex, nofollow"
    assert seen.headers["cache-control"] == "no-store"


@pytest.fixture
def measured(regest: CommandLine, request: pytest.FixtureRequest) -> Opens:
    """Open browsers in a rehearsal that measures checks as a working deployment does."""
    path = regest.folder / "regest.toml"
    limits = "\n[rates]\nin_rehearsal = true\nchecks_per_minute = 5\n"
    path.write_text(path.read_text("utf-8") + limits, "utf-8")
    opens: Opens = request.getfixturevalue("opens")
    return opens


def test_a_forged_proxy_gives_no_fresh_measure(measured: Opens) -> None:
    """Whoever names another address in X-Forwarded-For waits as well; the page says how long."""
    stranger = measured()
    ended = []
    for number in range(8):
        forged = {"x-forwarded-for": f"203.0.113.{number}", "forwarded": f"for=203.0.113.{number}"}
        ended.append(stranger.client.get(CHECK, params={"number": "1"}, headers=forged))
    assert [each.status_code for each in ended] == [200] * 5 + [429] * 3
    last = ended[-1]
    assert 0 < int(last.headers["retry-after"]) <= 60
    assert last.headers["x-robots-tag"] == "noindex, nofollow"
    assert "Повтор" in last.text or "секунд" in last.text
    assert "Действует" not in last.text


def test_a_number_that_is_to_come_looks_like_any_other(stranger: Browser) -> None:
    """The next number and one far away are told in the same words, byte for byte."""
    near = stranger.get(CHECK, number="005").body.replace("005", "N")
    far = stranger.get(CHECK, number="777").body.replace("777", "N")
    assert near == far
