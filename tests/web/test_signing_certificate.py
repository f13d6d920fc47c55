"""Signing with certificates on pages: a key used once, a container from outside, what is shown."""

from __future__ import annotations

import re

import pytest

from regest.core.catalogue.tables import Record
from regest.core.signatures import signing
from tests.support.browser import PASSWORD, Browser, Seen
from tests.support.certificates import PASSPHRASE, Issued
from tests.support.command_line import CommandLine
from tests.support.pki import Holder, signed
from tests.support.signing import CHAIR, SECRETARY, opened, put_up
from tests.web.conftest import Opens


@pytest.fixture
def issued(regest: CommandLine) -> Issued:
    """Give people with certificates that the house trusts."""
    made = Issued()
    house = opened(regest)
    made.trusted(house)
    house.close()
    return made


@pytest.fixture
def letter(regest: CommandLine, issued: Issued) -> str:
    """Put a draft up for the signatures of secretary and chair; return its id."""
    return put_up(regest)


def shown(page: Seen) -> str:
    """Return the digest of the statement that a page shows."""
    found = re.search(r'name="shown" value="([0-9a-f]{64})"', page.body)
    assert found is not None, page.text
    return found[1]


def fields(browser: Browser, letter: str, **more: str) -> dict[str, str]:
    """Look at what is to be signed, and return what a form sends."""
    return {"shown": shown(browser.get(f"/records/{letter}/sign")), "password": PASSWORD, **more}


def by_key(browser: Browser, letter: str, holder: Holder, **more: str) -> Seen:
    """Sign with a key file."""
    sent = fields(browser, letter, passphrase=PASSPHRASE) | more
    file = ("files", ("ключ.p12", holder.p12(PASSPHRASE)))
    return browser.send(f"/records/{letter}/sign/key", sent, files=[file])


def by_container(browser: Browser, letter: str, container: bytes, **more: str) -> Seen:
    """Bring a container."""
    file = ("files", ("О семинаре.pdf.sig", container))
    return browser.send(
        f"/records/{letter}/sign/container", fields(browser, letter) | more, files=[file]
    )


def content_of(regest: CommandLine, letter: str) -> bytes:
    """Return the bytes that are to be signed."""
    house = opened(regest)
    with house.read() as session:
        digest = signing.main_file(session, session.get_one(Record, letter)).sha256
    content = house.deployment.blobs.read(digest)
    house.close()
    return content


def test_the_page_offers_three_ways_and_the_very_file(opens: Opens, letter: str) -> None:
    page = opens("secretary").get(f"/records/{letter}/sign")
    for way in ("way-simple", "way-key", "way-container"):
        assert f'id="{way}"' in page.body
    link = re.search(r'href="(/records/[^"]+/files/[^"/]+)" download', page.body)
    assert link is not None
    assert len(re.findall("[0-9a-f]{64}", page.text)) >= 2
    assert page.body.count('enctype="multipart/form-data"') == 2


def test_two_keys_sign_and_the_card_tells_whose_they_are(
    opens: Opens, regest: CommandLine, letter: str, issued: Issued
) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    assert by_key(secretary, letter, issued.secretary).path == f"/records/{letter}"
    card = by_key(chair, letter, issued.chair)
    assert card.path == f"/records/{letter}"
    for part in (SECRETARY, CHAIR, "МБОУ «СОШ № 12»", issued.chair.serial, "12.01.2026"):
        assert part in card.text
    assert card.body.count("sign-there") == 2
    copy = re.search(r'href="(/records/[^"]+/files/[^"]+)/view">[^<]*</a></p>', card.body)
    assert copy is not None
    assert secretary.get(copy[1]).content.startswith(b"%PDF")
    kinds = [
        each["signed"]["kind"] for each in regest.given("signature", "show", letter)["signatures"]
    ]
    assert kinds == ["certificate", "certificate"]


def test_a_container_made_outside_is_the_act_of_whoever_brings_it(
    opens: Opens, regest: CommandLine, letter: str, issued: Issued
) -> None:
    content = content_of(regest, letter)
    done = by_container(opens("secretary"), letter, signed(issued.secretary, content))
    assert done.path == f"/records/{letter}"
    assert "sign-there" in done.body
    sheet = opens("secretary").get(f"/records/{letter}/signatures")
    assert "О семинаре.pdf.sig" in sheet.text
    assert f"/records/{letter}/signatures/verify" in sheet.body


@pytest.mark.parametrize(
    ("more", "status"),
    [({"passphrase": "не та"}, 422), ({"password": "не тот"}, 422), ({"shown": "0" * 64}, 422)],
)
def test_a_refusal_stands_above_the_form_and_sends_no_secret_back(
    opens: Opens,
    regest: CommandLine,
    letter: str,
    issued: Issued,
    more: dict[str, str],
    status: int,
) -> None:
    answer = by_key(opens("secretary"), letter, issued.secretary, **more)
    assert answer.status == status
    assert 'role="alert"' in answer.body
    assert re.search(r'id="way-key" open', answer.body)
    for secret in (PASSPHRASE, PASSWORD, "не та", "не тот"):
        assert f'value="{secret}"' not in answer.body
    assert regest.given("signature", "show", letter)["signatures"][0]["signed"] is None


def test_a_missing_file_is_told(opens: Opens, letter: str) -> None:
    secretary = opens("secretary")
    for way in ("key", "container"):
        answer = secretary.send(f"/records/{letter}/sign/{way}", fields(secretary, letter))
        assert answer.status == 400
        assert f'id="way-{way}" open' in answer.body


def test_a_certificate_on_another_name_is_confirmed_by_a_box(
    opens: Opens, letter: str, issued: Issued
) -> None:
    secretary = opens("secretary")
    school = issued.root.person("МБОУ «СОШ № 12»")
    assert 'name="another"' not in secretary.get(f"/records/{letter}/sign").body
    asked = by_key(secretary, letter, school)
    assert (asked.status, 'name="another"' in asked.body) == (422, True)
    assert "МБОУ «СОШ № 12»" in asked.text
    done = by_key(secretary, letter, school, another="1")
    assert done.path == f"/records/{letter}"
    assert "МБОУ «СОШ № 12»" in done.text


@pytest.mark.parametrize("tail", ["?", ""])
def test_a_container_that_proves_nothing_is_refused_in_its_own_words(
    opens: Opens, regest: CommandLine, letter: str, issued: Issued, tail: str
) -> None:
    content = content_of(regest, letter) + tail.encode()
    container = signed(issued.secretary, content) if tail else b"PK"
    answer = by_container(opens("secretary"), letter, container)
    assert answer.status == 422
    assert "SIG-2" in answer.text or "63-ФЗ" in answer.text
    assert regest.given("signature", "show", letter)["signatures"][0]["signed"] is None


def test_nobody_signs_for_another_or_before_their_turn(
    opens: Opens, letter: str, issued: Issued
) -> None:
    sent = {"shown": "0" * 64, "password": PASSWORD, "passphrase": PASSPHRASE}
    file = ("files", ("ключ.p12", issued.chair.p12(PASSPHRASE)))
    chair = opens("chair").send(f"/records/{letter}/sign/key", sent, files=[file])
    assert chair.status == 422
    for login in ("member", "auditor"):
        answer = opens(login).send(f"/records/{letter}/sign/key", sent, files=[file])
        assert answer.status == 404


def test_checking_again_takes_a_request_of_its_own(
    opens: Opens, letter: str, issued: Issued
) -> None:
    secretary = opens("secretary")
    by_key(secretary, letter, issued.secretary)
    assert secretary.get(f"/records/{letter}/signatures/verify").status in {404, 405}
    done = secretary.send(f"/records/{letter}/signatures/verify")
    assert (done.status, done.path) == (200, f"/records/{letter}/signatures")
    hidden = opens("member").send(f"/records/{letter}/signatures/verify")
    assert hidden.status == 404
