"""`regest trust`: what signatures are checked against, by commands; who may change it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.catalogue.components import CHECK_SIGNATURES
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.store.tables import Job
from tests.support.command_line import CommandLine
from tests.support.pki import Authority
from tests.support.signing import opened, put_up
from tests.support.trust import NOW, bundle, checked, written

ROOT = Authority("Головной УЦ")
ISSUING = ROOT.authority("УЦ связи")
CHAIR = ISSUING.person("Ветрова Ирина Сергеевна")
ADMIN = ("--as", "admin")


def asked_anew(regest: CommandLine) -> list[str]:
    """Return the records whose signatures wait to be checked anew."""
    house = opened(regest)
    try:
        with house.read() as session:
            waiting = select(Job.subject).where(Job.kind == CHECK_SIGNATURES)
            return list(session.exec(waiting).all())
    finally:
        house.close()


def test_an_administrator_keeps_certificates(regest: CommandLine, tmp_path: Path) -> None:
    assert "accredited" in regest.done("trust", "list")
    file = written(tmp_path, "уц.p7b", bundle(ROOT, ISSUING))
    added = regest.given(*ADMIN, "trust", "add", file, "--qualified")
    roles = {each["subject"]: each["role"] for each in added["certificates"]}
    assert roles == {"Головной УЦ": "root", "УЦ связи": "intermediate"}
    assert {each["outcome"] for each in added["certificates"]} == {"added"}
    again = regest.given(*ADMIN, "trust", "add", file)
    assert {each["outcome"] for each in again["certificates"]} == {"known"}
    listed = {each["subject"]: each for each in regest.given(*ADMIN, "trust", "list")}
    assert listed["Головной УЦ"]["qualified"] is True
    assert listed["Головной УЦ"]["days_left"] > 4000

    sha256 = listed["УЦ связи"]["sha256"]
    why = ("--reason", "Аккредитация прекращена")
    gone = regest.given(*ADMIN, "trust", "withdraw", sha256[:10], *why)
    assert (gone["withdrawn_by"], gone["withdrawal_reason"]) == ("admin", why[1])
    assert [each["subject"] for each in regest.given("trust", "list")] == ["Головной УЦ"]
    (line,) = regest.given("trust", "list", "--withdrawn")
    assert line["sha256"] == sha256
    assert why[1] in regest.done("trust", "list", "--withdrawn")
    assert regest.given("audit", "verify")["ok"] is True


def test_lists_tell_what_is_stale(regest: CommandLine, tmp_path: Path) -> None:
    authorities = written(tmp_path, "уц.pem", ROOT.pem + ISSUING.pem)
    regest.done("trust", "add", authorities)
    day = dt.timedelta(days=1)
    stale = written(tmp_path, "1.crl", ROOT.crl(NOW - 9 * day, NOW - 2 * day))
    fresh = written(tmp_path, "2.crl", ISSUING.crl(NOW - day, NOW + 6 * day))
    added = regest.given("trust", "add-list", stale, fresh)
    assert [each["outcome"] for each in added["lists"]] == ["added", "added"]
    found = {each["issuer"]: each for each in regest.given("trust", "lists")}
    assert (found["Головной УЦ"]["stale"], found["УЦ связи"]["stale"]) == (True, False)
    assert found["УЦ связи"]["days_left"] == 6
    assert "stale" in regest.done("trust", "lists")
    checks = {each["name"]: each["status"] for each in regest.given("doctor")}
    assert checks["trust"] == "warning"


def test_an_unchecked_list_is_told_and_confirmed_later(regest: CommandLine, tmp_path: Path) -> None:
    told = regest("trust", "add-list", written(tmp_path, "1.crl", ISSUING.crl()))
    assert (told.code, "was not checked" in told.err) == (0, True)
    regest.done("trust", "add", written(tmp_path, "уц.cer", ISSUING.der))
    (line,) = regest.given("trust", "lists")
    (kept,) = regest.given("trust", "list")
    assert line["confirmed_by"] == kept["sha256"]


def test_what_was_not_proved_is_checked_anew(regest: CommandLine, tmp_path: Path) -> None:
    """SIG-6: with the same unit of work that adds a certificate or a list."""
    unproved, proved = put_up(regest), put_up(regest)
    house = opened(regest)
    before = NOW - dt.timedelta(days=1)
    for record_id, finding in (
        (unproved, SignatureFinding.UNTRUSTED),
        (proved, SignatureFinding.UNTRUSTED),
        (proved, SignatureFinding.VALID),
    ):
        checked(house.deployment.database, record_id, finding, valid_to=before)
    house.close()
    root = written(tmp_path, "уц.cer", ROOT.der)
    assert regest.given("trust", "add", root)["rechecked"] == 1
    assert asked_anew(regest) == [unproved]
    assert regest.given("trust", "add", root)["rechecked"] == 0
    crl = written(tmp_path, "уц.crl", ROOT.crl())
    assert regest.given("trust", "add-list", crl)["rechecked"] == 1
    assert asked_anew(regest) == [unproved]


def test_a_file_that_is_none_changes_nothing(regest: CommandLine, tmp_path: Path) -> None:
    good, bad = written(tmp_path, "1.cer", ROOT.der), written(tmp_path, "2.cer", b"<html>")
    refused = regest.refusal("trust", "add", good, bad)
    assert (refused["code"], refused["rule"]) == ("trust_file_refused", "SIG-3")
    assert "2.cer" in refused["message"]
    assert refused["remedy"]
    assert regest.given("trust", "list") == []
    leaf = written(tmp_path, "3.cer", CHAIR.der)
    assert regest.refusal("trust", "add", leaf)["code"] == "leaf_certificate"
    (own,) = regest.given("trust", "add", leaf, "--itself")["certificates"]
    assert own["role"] == "leaf"


@pytest.mark.parametrize("login", ["auditor", "secretary", "chair"])
def test_others_look_and_change_nothing(regest: CommandLine, tmp_path: Path, login: str) -> None:
    file = written(tmp_path, "уц.cer", ROOT.der)
    refused = regest.refusal("--as", login, "trust", "add", file)
    assert refused["code"] == "permission_missing"
    assert "trust.manage" in refused["message"]
    assert regest.given("--as", login, "trust", "list") == []
    assert regest.given("--as", login, "trust", "lists") == []


def test_a_member_does_not_look(regest: CommandLine) -> None:
    assert regest.refusal("--as", "member", "trust", "list")["code"] == "permission_missing"
