"""`regest doctor` tells whether the signatures hold, and names those that do not."""

from __future__ import annotations

from regest.api import ComponentRole, components, record_signing
from tests.support.command_line import CommandLine
from tests.support.signing import SECRETARY, asked_for, opened


def test_the_doctor_names_a_signature_that_does_not_hold(regest: CommandLine) -> None:
    house = opened(regest)
    record_id = asked_for(house)
    deployment = house.deployment
    scan = components.prepare(
        deployment.blobs, deployment.read_text, "scan.png", b"\x89PNG", ComponentRole.SCAN
    )
    record_signing.sign_on_paper(
        house, record_id, "secretary", signed_on=deployment.database.today(), scan=scan
    )
    house.close()
    checks = {each["name"]: each for each in regest.given("doctor")}
    assert checks["signatures"]["status"] == "ok"

    path = deployment.blobs.path(scan.sha256)
    path.chmod(0o600)
    path.write_bytes(b"\x89PNF")
    found = regest("doctor", "--json")
    checks = {each["name"]: each for each in found.data()}
    assert checks["signatures"]["status"] == "broken"
    (told,) = checks["signatures"]["details"]
    assert SECRETARY in told
    assert "scan_changed" in told
