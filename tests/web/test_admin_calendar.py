"""Days of the calendar set on its page: with their act, at once, in every process (CAL-1)."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PATH = "/admin/calendar"
# A Wednesday and a Saturday.
FREE, WORKED = "16.12.2026", "19.12.2026"
ACT = "Постановление Правительства от 01.10.2026 № 1466"
TYPED = {"year": "2026", "source": ACT, "days_off": f" {FREE}\n", "working": WORKED}


def test_days_hold_at_once_and_are_in_the_event_log(opens: Opens, regest: CommandLine) -> None:
    admin = opens("admin")
    before = admin.get(PATH, year="2026")
    assert "247 рабочих дней" in before.text
    toml = (regest.folder / "regest.toml").read_text("utf-8")
    done = admin.send(PATH, {**TYPED, "days_off": f"{FREE}, 17.12.2026"})
    assert done.status == 200
    assert ACT in done.text
    assert "246 рабочих дней" in done.text
    assert FREE in done.body
    written = (regest.folder / "regest.toml").read_text("utf-8")
    assert written.startswith(toml.rstrip("\n"))
    assert "calendar.changed" in opens("auditor").get("/admin/events").body
    assert admin.send(PATH, {"year": "2026"}).status == 200
    assert "247 рабочих дней" in admin.get(PATH, year="2026").text


def test_a_change_of_the_file_is_seen_without_a_restart(opens: Opens, regest: CommandLine) -> None:
    auditor = opens("auditor")
    assert "247 рабочих дней" in auditor.get(PATH, year="2026").text
    settings = regest.folder / "regest.toml"
    kept = settings.read_text("utf-8")
    settings.write_text(
        f'{kept}\n[calendar.2026]\nsource = "Приказ"\ndays_off = [2026-12-16]\n', "utf-8"
    )
    assert "246 рабочих дней" in auditor.get(PATH, year="2026").text
    settings.write_text(f"{kept}\n[calendar", "utf-8")
    assert "246 рабочих дней" in auditor.get(PATH, year="2026").text


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"source": " "}, 422),
        ({"days_off": "16.12.2027"}, 400),
        ({"working": FREE}, 400),
        ({"days_off": "когда-нибудь"}, 400),
        ({"year": "26"}, 400),
        ({"year": "<b>"}, 400),
    ],
)
def test_what_cannot_be_is_refused_and_kept_in_the_form(
    opens: Opens, regest: CommandLine, change: dict[str, str], status: int
) -> None:
    admin = opens("admin")
    written = (regest.folder / "regest.toml").read_bytes()
    refused = admin.send(PATH, {**TYPED, **change})
    assert refused.status == status
    assert WORKED in refused.body or "working" in change
    assert (regest.folder / "regest.toml").read_bytes() == written


def test_whoever_only_looks_sets_nothing(opens: Opens) -> None:
    auditor = opens("auditor")
    assert "<textarea" not in auditor.get(PATH, year="2026").body
    assert auditor.send(PATH, TYPED).status == 404
