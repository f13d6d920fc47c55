"""ASVS 2.4.1: an account has a measure of what it may ask in a while; 429 tells when to go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from regest.core.base.settings import RateSettings
from regest.web.rates import AskedTooOften, Kind, Rates
from tests.support.command_line import NOW, CommandLine
from tests.support.serving import Site, served
from tests.web.api.conftest import word_of

MEASURES = """
[rates]
in_rehearsal = true
requests_per_minute = 40
searches_per_minute = 3
exports_per_hour = 2
upload_megabytes_per_day = 1
"""


@pytest.fixture
def site(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Serve a deployment with small measures."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    settings = regest.folder / "regest.toml"
    settings.write_text(settings.read_text("utf-8") + MEASURES, "utf-8")
    with served(regest.folder) as serving:
        yield serving


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_asvs_2_4_1_a_measure_fills_again_evenly() -> None:
    clock = Clock()
    rates = Rates(RateSettings(searches_per_minute=60), clock)
    for _each in range(60):
        rates.take("a", Kind.SEARCH)
    with pytest.raises(AskedTooOften) as caught:
        rates.take("a", Kind.SEARCH)
    assert caught.value.seconds == 1
    assert caught.value.headers == {"retry-after": "1"}
    rates.take("b", Kind.SEARCH)
    clock.seconds += 1
    rates.take("a", Kind.SEARCH)


def test_asvs_2_4_1_a_clerk_at_work_never_waits() -> None:
    """A page every two seconds, a search every three, a day's scans: that is within measure."""
    clock = Clock()
    rates = Rates(RateSettings(), clock)
    for second in range(8 * 3600):
        clock.seconds = float(second)
        if second % 2 == 0:
            rates.ask("clerk", "/records", {})
        if second % 3 == 0:
            rates.ask("clerk", "/search", {"q": ["школа"]})
        if second % 600 == 0:
            rates.take("clerk", Kind.UPLOAD, 20 * 1024 * 1024)
            rates.ask("clerk", "/journal/books/in/print", {})


def test_asvs_2_4_1_zero_is_without_limit_and_so_is_a_rehearsal(regest: CommandLine) -> None:
    rates = Rates(RateSettings(requests_per_minute=0))
    for _each in range(5000):
        rates.ask("a", "/records", {})
    with served(regest.folder) as site:
        chair = site.opens("chair")
        assert {chair.get("/search", q="школа").status for _each in range(70)} == {200}


def test_asvs_2_4_1_searches_are_counted_on_pages_and_in_the_interface(
    site: Site, regest: CommandLine
) -> None:
    """Both draw on one measure; others are not kept waiting, nor is other work."""
    chair = site.opens("chair")
    assert [chair.get("/search", q="школа").status for _each in range(3)] == [200] * 3
    refused = chair.get("/search", q="школа")
    assert refused.status == 429
    assert 0 < int(refused.headers["retry-after"]) <= 20
    assert "ASVS 2.4.1" in refused.text
    word = {"authorization": f"Bearer {word_of(regest, 'chair')}"}
    told = chair.client.get("/api/v1/search", params={"q": "школа"}, headers=word)
    assert told.status_code == 429
    assert told.json()["code"] == "asked_too_often"
    assert int(told.headers["retry-after"]) > 0
    assert chair.get("/records").status == 200
    assert site.opens("secretary").get("/search", q="школа").status == 200


def test_asvs_2_4_1_exports_are_counted(site: Site) -> None:
    secretary = site.opens("secretary")
    asked = [secretary.get("/records", **{"as": "csv"}).status for _each in range(3)]
    assert asked == [200, 200, 429]
    assert secretary.get("/journal/books/in/print").status == 429
    assert secretary.get("/records").status == 200


def test_asvs_2_4_1_uploads_are_counted_before_they_are_read(site: Site) -> None:
    secretary = site.opens("secretary")
    file = [("files", ("a.txt", b"x" * 700_000))]
    assert secretary.send("/journal/in/new", files=file).status == 200
    refused = secretary.send("/journal/in/new", files=file)
    assert refused.status == 429
    assert int(refused.headers["retry-after"]) > 3600
    assert secretary.get("/journal/in/new").status == 200


def test_asvs_2_4_1_requests_of_all_kinds_are_counted(site: Site) -> None:
    auditor = site.opens("auditor")
    asked = [auditor.get("/records").status for _each in range(45)]
    assert asked[:30] == [200] * 30
    assert asked[-1] == 429
    assert auditor.send("/sign-out").status == 200


def test_several_processes_give_no_more_than_one() -> None:
    """Each of three gives out a third of the measure."""
    parts = [Rates(RateSettings(searches_per_minute=60), Clock()) for _process in range(3)]
    for rates in parts:
        rates.share(len(parts))
        for _search in range(20):
            rates.take("account", Kind.SEARCH)
        with pytest.raises(AskedTooOften):
            rates.take("account", Kind.SEARCH)


def test_asvs_2_4_1_checks_are_counted_by_address() -> None:
    """An IPv6 network is one address; another waits for nobody; full measures are forgotten."""
    clock = Clock()
    rates = Rates(RateSettings(checks_per_minute=2), clock)
    rates.check("2001:db8::1")
    rates.check("2001:db8::2")
    with pytest.raises(AskedTooOften):
        rates.check("2001:db8::3")
    rates.check("2001:db8:0:1::1")
    rates.check("192.0.2.1")
    rates.check("192.0.2.2")
    for number in range(10_000):
        rates.check(f"10.0.{number // 250}.{number % 250}")
    with pytest.raises(AskedTooOften):
        rates.check("2001:db8::3")
    clock.seconds = 120.0
    rates.check("192.0.2.3")
    assert len(rates._measures) == 1
