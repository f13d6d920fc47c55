"""Certificates of membership on pages: from a member to the certificate in hand, and the check."""

from __future__ import annotations

import datetime as dt
import html
import re

import pytest

from regest.core.people.rosters import list_standings
from regest.plugins.certificates import register
from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    DEPUTY,
    GYMNASIUM,
    LYCEUM,
    MINISTRY,
    SCHOOL_31,
    handed,
    issued,
    membership_ended,
    signed,
    with_signatory,
)
from tests.web.conftest import Opens

SIGNATORY = {
    "place": "authority",
    "issuer": MINISTRY,
    "post": DEPUTY,
    "name": "Ю.Н. Ленский",
    "starts_on": "2024-01-01",
}
CHECK = "/certificates/check"


def chosen(secretary: Browser, name: str) -> str:
    """Return the id of a member on the page where certificates are issued."""
    page = html.unescape(secretary.get("/certificates/new").body)
    box = rf'name="member" value="([^"]+)"[^>]*><label[^>]*>{re.escape(name)}'
    found = re.search(box, page)
    assert found is not None, page
    return found[1]


def test_from_a_member_to_the_certificate_in_hand(opens: Opens) -> None:
    """Issued by the secretary, signed as the officer says, handed over; the start page leads on."""
    secretary, officer = opens("secretary"), opens("officer")
    assert "Не внесено, кто подписывает" in secretary.get("/certificates/new").text
    assert secretary.send("/certificates/signatories", SIGNATORY).status == 200
    made = secretary.send("/certificates/new", {"member": chosen(secretary, LYCEUM)})
    assert (made.status, "Сертификат № 001" in made.text) == (200, True)
    one = made.path
    assert "ещё не подписан" in secretary.get("/certificates").text
    assert "Подтвердить подпись на сертификате № 001" in officer.get("/").text
    assert officer.send(one + "/sign", {"on": "2026-10-27"}).status == 200
    assert "Вручить сертификат № 001" in secretary.get("/").text
    assert 'value="Ветрова Ирина Сергеевна"' in secretary.get(one).body
    given = {"receiver": "Ветрова И.С.", "post": "директор", "method": "in_person", "on": ""}
    assert (
        "Ветрова И.С., директор, лично под подпись"
        in secretary.send(one + "/hand-over", given).text
    )
    asked = {"reason": "loss", "application": "заявление от 26.10.2026 № 41"}
    assert "Дубликат от 27.10.2026" in secretary.send(one + "/duplicate", asked).text
    printed = secretary.get("/certificates/print")
    assert (printed.status, printed.content[:5]) == (200, b"%PDF-")
    assert secretary.get("/certificates?as=xlsx").content[:2] == b"PK"


def test_a_refusal_stands_above_the_form_with_what_was_typed(
    opens: Opens, regest: CommandLine
) -> None:
    """Nothing that was typed is lost, and no number is taken."""
    with opened_house(regest.folder) as house:
        record = issued(with_signatory(house)).record.id
    secretary = opens("secretary")
    wrong = secretary.send(
        f"/certificates/line/{record}/annul",
        {"reason": "так <b>решили</b>", "on": "", "mistake": ""},
    )
    assert wrong.status == 422
    assert "ещё состоит в Ассоциации" in wrong.text
    assert "&lt;b&gt;решили" in wrong.body


def test_a_member_downloads_its_own_and_no_other(opens: Opens, regest: CommandLine) -> None:
    """The member's list shows its certificate with its files; another's is as if it were not."""
    with opened_house(regest.folder, login="member") as own, own.read() as session:
        (organisation,) = own.reader.organisation_ids
        name = next(
            line.party.name
            for line in list_standings(session, kind="member")
            if line.party.id == organisation
        )
    with opened_house(regest.folder) as house:
        with_signatory(house)
        mine, other = issued(house, name).record.id, issued(house, GYMNASIUM).record.id
    member = opens("member")
    listed = member.get("/certificates")
    assert name in listed.text
    assert GYMNASIUM not in listed.text
    page = member.get(f"/certificates/line/{mine}")
    files = re.findall(r'href="(/records/[^"]+/files/[^"]+)"', page.body)
    assert [member.get(each).content[:4] for each in files] == [b"%PDF", b"PK\x03\x04"]
    hidden, unknown = (member.get(f"/certificates/line/{each}") for each in (other, "0" * 36))
    assert hidden.status == unknown.status == 404
    assert hidden.text.replace(other, "") == unknown.text.replace("0" * 36, "")
    assert member.get("/certificates/new").status == 404
    assert member.get("/certificates/print").status == 404
    assert member.send(f"/certificates/line/{mine}/hand-over", {"receiver": "Я"}).status == 404


def test_anybody_learns_state_number_and_organisation_alone(
    opens: Opens, regest: CommandLine
) -> None:
    """Every number from 0 to 60 is tried: no address, person, day, order or reason comes out."""
    with opened_house(regest.folder) as house:
        with_signatory(house)
        handed(house)
        signed(house, issued(house, GYMNASIUM).record.number)
        # Registered, but not signed: nothing tells it from a number that is to come.
        issued(house, SCHOOL_31)
    stranger = opens()
    known = {}
    unknown = set()
    for number in range(60):
        seen = stranger.get(CHECK, number=f"{number:03}")
        assert seen.status == 200
        said = seen.text.replace(f"{number:03}", "")
        typed = seen.body.replace(f"{number:03}", "")
        if "Действует" in said:
            known[number] = said
        else:
            unknown.add(typed)
    assert set(known) == {1, 2}
    assert LYCEUM in known[1]
    # One page for all that was not issued: nothing tells a void number from one that is to come.
    assert len(unknown) == 1
    assert "Сертификата с таким номером не выдавали" in unknown.pop()
    for said in known.values():
        for secret in ("Ветрова", "приказ", "27.10.2026", "ул.", "Ленский", "лично", "Вручён"):
            assert secret not in said
    for amiss in ("", "Вх-1", "1' OR '1'='1", "9" * 500, "%", "<script>"):
        assert "Действует" not in stranger.get(CHECK, number=amiss).text


@pytest.mark.parametrize("forged", ["1", "2"])
def test_a_check_says_when_a_certificate_ended(
    opens: Opens, regest: CommandLine, forged: str
) -> None:
    """Аннулирован says so and no more: neither since when nor why."""
    from regest.plugins.certificates import ending

    with opened_house(regest.folder) as house:
        with_signatory(house)
        number = handed(house)
        issued(house, GYMNASIUM)
        ending.annul(house, number, "выдан по ошибке", mistake=True)
    told = opens().get(CHECK, number=forged).text
    assert ("Аннулирован" in told) == (forged == "1")
    assert "по ошибке" not in told
    assert "27.10.2026" not in told


@pytest.fixture
def measured(regest: CommandLine, request: pytest.FixtureRequest) -> Opens:
    """Open browsers in a rehearsal that measures checks as a working deployment does."""
    settings = regest.folder / "regest.toml"
    limits = "\n[rates]\nin_rehearsal = true\nchecks_per_minute = 5\n"
    settings.write_text(settings.read_text("utf-8") + limits, "utf-8")
    opens: Opens = request.getfixturevalue("opens")
    return opens


def test_checks_from_one_address_are_slowed_down(measured: Opens) -> None:
    """Whoever tries one number after the other waits; nobody learns the whole register at once."""
    stranger = measured()
    seen = [stranger.get(CHECK, number=str(number)) for number in range(8)]
    assert [each.status for each in seen] == [200] * 5 + [429] * 3
    assert int(seen[-1].headers["retry-after"]) > 0
    assert "Действует" not in seen[-1].text


def test_an_annulment_that_waits_stands_on_the_start_page(
    opens: Opens, regest: CommandLine
) -> None:
    """CRT-6: until a person annuls it the check says «Действует»; chair and secretary see it."""
    with opened_house(regest.folder) as house:
        number = handed(with_signatory(house))
        membership_ended(house, LYCEUM, dt.date(2026, 10, 26))
        with house.read() as session:
            record = register.find(house, session, number).record.id
    assert "Действует" in opens().get(CHECK, number=number).text
    chair, secretary = opens("chair"), opens("secretary")
    for browser in (chair, secretary):
        (line,) = re.findall(rf"<li[^>]*>(?:(?!</li>).)*/certificates/line/{record}.*?</li>",
                             browser.get("/").body, re.DOTALL)  # fmt: skip
        assert "due-overdue" in line
        assert "26.10.2026" in line
    assert f"/certificates/line/{record}" not in opens("presidium").get("/").body
    secretary.send(f"/certificates/line/{record}/annul", {"reason": "", "on": ""})
    assert f"/certificates/line/{record}" not in chair.get("/").body
