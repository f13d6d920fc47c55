"""Trust in deployments of earlier releases: the right and the tables come with the upgrade."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.pki import Authority
from tests.support.trust import written


def test_the_administrator_keeps_trust_after_an_upgrade(old: CommandLine, tmp_path: Path) -> None:
    told = old.done("db", "upgrade")
    (line,) = (each for each in told.splitlines() if each.startswith("Role administrator: added"))
    assert "right trust.manage" in line
    file = written(tmp_path, "уц.cer", Authority("Головной УЦ").der)
    old.done("--as", "admin", "trust", "add", file)
    assert [each["added_by"] for each in old.given("trust", "list")] == ["admin"]
    refused = old.refusal("--as", "secretary", "trust", "add", file)
    assert refused["code"] == "permission_missing"
