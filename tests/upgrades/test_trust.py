"""Trust in deployments of earlier releases: the right and the tables come with the upgrade."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.pki import Authority
from tests.support.trust import written


def test_the_administrator_keeps_trust_after_an_upgrade(
    old: CommandLine, release: str, tmp_path: Path
) -> None:
    """The releases before 0003 knew nothing of trust."""
    told = old.done("db", "upgrade").splitlines()
    added = [each for each in told if each.startswith("Role administrator: added")]
    assert any("right trust.manage" in each for each in added) == (release < "0003")
    file = written(tmp_path, "уц.cer", Authority("Головной УЦ").der)
    old.done("--as", "admin", "trust", "add", file)
    assert [each["added_by"] for each in old.given("trust", "list")] == ["admin"]
    refused = old.refusal("--as", "secretary", "trust", "add", file)
    assert refused["code"] == "permission_missing"
