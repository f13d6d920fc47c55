"""Minutes signed at a browser: the secretary by password, the chair with a .p12 file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from tests.support.certificates import PASSPHRASE, Issued
from tests.support.houses import copied, opened_house
from tests.support.pki import Holder
from tests.support.walk import Walk
from tests.walks.conftest import PASSWORD, Walks, served

pytestmark = [pytest.mark.browser, pytest.mark.walks]

# The meeting whose minutes stand put up for signing.
PUT_UP = "18.11.2026"


@dataclass(frozen=True)
class Hall:
    """A house of the test's own: its address, and the certificates that it trusts."""

    address: str
    issued: Issued


@pytest.fixture
def hall(worked_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Serve a copy of the house, in which people have certificates."""
    folder = copied(worked_in, tmp_path_factory.mktemp("keys") / "deployment")
    issued = Issued()
    with opened_house(folder, ManualClock(dt.datetime(2026, 11, 20, 2, 0, tzinfo=dt.UTC))) as house:
        issued.trusted(house)
    with served(folder, tmp_path_factory.mktemp("said") / "serve.log") as address:
        yield Hall(address, issued)


def to_sign(walk: Walk) -> None:
    """Go from the start page to what waits for the signature."""
    walk.go("/")
    with walk.page.expect_navigation():
        walk.click(walk.page.locator("main .papers a[href$='/sign']", has_text=PUT_UP))


def with_key(walk: Walk, holder: Holder, passphrase: str) -> None:
    """Open the way by a key, fill it in, and sign."""
    if not walk.page.locator("#way-key[open]").count():
        walk.click(walk.page.locator("#way-key summary"))
    file = {
        "name": "ветрова.p12",
        "mimeType": "application/x-pkcs12",
        "buffer": holder.p12(PASSPHRASE),
    }
    walk.page.locator("#key-file").set_input_files(file)  # type: ignore[arg-type]
    walk.fill(walk.page.locator("#key-passphrase"), passphrase)
    walk.fill(walk.page.locator("#key-password"), PASSWORD)
    with walk.page.expect_navigation():
        walk.click(walk.page.locator("#way-key button"))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("scripts", [True, False])
def test_the_ways_to_sign_are_read_on_a_telephone(
    walks: Walks,
    hall: Hall,
    scripts: bool,
) -> None:
    """Every way opens and closes without scripts, and nothing is wider than the screen."""
    narrow = walks("secretary", width=360, scripts=scripts, at=hall.address)
    to_sign(narrow)
    for way in ("key", "container", "simple"):
        narrow.click(narrow.page.locator(f"#way-{way} summary"))
        if scripts:
            assert narrow.hindrances() == []


@pytest.mark.timeout(300)
def test_the_chair_signs_minutes_with_a_key_file(walks: Walks, hall: Hall) -> None:
    secretary = walks("secretary", at=hall.address)
    to_sign(secretary)
    secretary.fill(secretary.page.locator("#password"), PASSWORD)
    with secretary.page.expect_navigation():
        secretary.click(secretary.page.locator("#way-simple button"))
    chair = walks("chair", at=hall.address)
    to_sign(chair)
    with_key(chair, hall.issued.chair, "не та фраза")
    assert chair.page.locator("[role=alert]").count() == 1
    assert chair.page.locator("#way-key[open]").count() == 1
    assert chair.page.locator("#key-passphrase").input_value() == ""
    assert chair.hindrances() == []
    with_key(chair, hall.issued.chair, PASSPHRASE)
    assert hall.issued.chair.serial in chair.text
    assert chair.page.locator(".sign-there").count() == 2
    assert chair.hindrances() == []
    with chair.page.expect_navigation():
        chair.click(chair.page.locator("section[aria-labelledby=signatures] a[href$='/view']"))
    assert chair.page.locator("img.leaf").count() == 1
