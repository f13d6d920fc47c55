"""Modules on pages: what appears and disappears, switching, what is broken."""

from __future__ import annotations

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens


def test_a_module_is_switched_off_and_on_after_it_told_what_changes(
    opens: Opens, regest: CommandLine
) -> None:
    admin = opens("admin")
    asked = admin.get("/admin/modules/journal")
    assert "Журнал регистрации входящих документов" in asked.text
    assert "Регистрировать входящие" in asked.text
    assert admin.send("/admin/modules/journal", {"on": "no"}).path == "/admin/modules"
    rows = {row["name"]: row["enabled"] for row in regest.given("plugins", "list")}
    assert rows["journal"] is False
    preview = admin.get("/admin/modules/journal")
    assert 'value="yes"' in preview.body
    assert "Регистрировать входящие" in preview.text
    assert admin.send("/admin/modules/journal", {"on": "yes"}).status == 200
    rows = {row["name"]: row["enabled"] for row in regest.given("plugins", "list")}
    assert rows["journal"] is True


def test_what_is_off_is_told_by_a_process_of_its_own(opens: Opens, regest: CommandLine) -> None:
    regest.given("plugins", "disable", "journal")
    shown = opens("admin").get("/admin/modules/journal")
    assert "Регистрировать входящие" in shown.text
    assert 'value="yes"' in shown.body


def test_a_broken_module_says_both_ways_out(opens: Opens, regest: CommandLine) -> None:
    admin = opens("admin")
    settings = regest.folder / "regest.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('"journal"', '"journal", "missing"'), encoding="utf-8")
    told = admin.get("/admin/modules/missing")
    assert "missing" in told.text
    assert "--without missing" in told.text
    assert 'value="no"' in told.body
    assert "missing" in admin.get("/admin/modules").text
    assert admin.send("/admin/modules/missing", {"on": "no"}).status == 200
    assert '"missing"' not in settings.read_text(encoding="utf-8")


def test_a_module_that_is_not_there_is_not_found(opens: Opens) -> None:
    admin = opens("admin")
    assert admin.get("/admin/modules/nowhere").status == 404
    assert admin.send("/admin/modules/nowhere", {"on": "yes"}).status == 404
    assert admin.send("/admin/modules/journal", {"off": "yes"}).status == 400
