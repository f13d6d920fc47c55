"""`regest signature sign`: by password, with a key, by a container; secrets come by no option."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from docx import Document

from regest.api import House
from regest.core.base.errors import Refusal
from regest.core.catalogue.tables import Record
from regest.core.people.accounts import accept_invitation, invite
from regest.core.signatures import signing
from regest.kit.console.signing import Way
from regest.kit.console.signing import signed as signed_by_command
from tests.support.certificates import PASSPHRASE, Issued
from tests.support.command_line import CommandLine
from tests.support.databases import manual_clock
from tests.support.pki import Authority, signed
from tests.support.signing import SECRETARY, opened, put_up

PASSWORD = "кедр журнал река семь"
OWN = ("--as", "secretary")


@pytest.fixture
def issued(regest: CommandLine) -> Issued:
    """Give people with certificates that the house trusts, and passwords of their own."""
    made = Issued()
    house = opened(regest)
    made.trusted(house)
    for login in ("secretary", "chair"):
        with house.work() as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    house.close()
    return made


@pytest.fixture
def letter(regest: CommandLine, issued: Issued) -> str:
    """Put a draft up for the signatures of secretary and chair; return its id."""
    return put_up(regest)


@pytest.fixture
def key(issued: Issued, tmp_path: Path) -> str:
    """Write the secretary's key to a file."""
    path = tmp_path / "ключ.p12"
    path.write_bytes(issued.secretary.p12(PASSPHRASE))
    return str(path)


def kinds(regest: CommandLine, letter: str) -> list[str | None]:
    """Return how each is signed."""
    lines = regest.given("signature", "show", letter)["signatures"]
    return [each["signed"] and each["signed"]["kind"] for each in lines]


def test_a_password_signs_simply(regest: CommandLine, letter: str) -> None:
    answer = regest("signature", "sign", letter, *OWN, stdin=f"{PASSWORD}\n")
    assert answer.code == 0, answer.err
    assert "SHA-256" in answer.err
    assert kinds(regest, letter) == ["simple", None]
    assert regest.refusal("signature", "sign", letter)["code"] == "not_the_signer"


def test_a_key_signs_after_its_certificate_was_told(
    regest: CommandLine, letter: str, key: str, issued: Issued
) -> None:
    secrets = f"{PASSPHRASE}\n{PASSWORD}\n"
    answer = regest("signature", "sign", letter, "--key", key, *OWN, stdin=secrets)
    assert answer.code == 0, answer.err
    for part in (issued.secretary.serial, SECRETARY, "The signature is valid"):
        assert part in answer.err
    for secret in (PASSPHRASE, PASSWORD):
        assert secret not in answer.out + answer.err
    assert kinds(regest, letter) == ["certificate", None]


def test_the_passphrase_may_come_from_a_file(
    regest: CommandLine, letter: str, key: str, tmp_path: Path
) -> None:
    kept = tmp_path / "passphrase"
    kept.write_text(f"{PASSPHRASE}\n", "utf-8")
    words = ("--key", key, "--passphrase-file", str(kept))
    done = regest.given("signature", "sign", letter, *words, *OWN, stdin=f"{PASSWORD}\n")
    assert (done["record"], done["kind"], done["complete"]) == (letter, "certificate", False)


def test_wrong_secrets_sign_nothing(regest: CommandLine, letter: str, key: str) -> None:
    words = ("signature", "sign", letter, "--key", key, *OWN)
    wrong = regest.refusal(*words, stdin=f"не та\n{PASSWORD}\n")
    assert wrong["code"] == "key_unreadable"
    assert regest.refusal(*words, stdin=f"{PASSPHRASE}\nне тот\n")["code"] == "not_proved"
    assert kinds(regest, letter) == [None, None]


def test_secrets_in_another_coding_fit_nothing(
    regest: CommandLine, letter: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal of another coding gives what is no text; it is told as any wrong passphrase."""
    typed = io.TextIOWrapper(io.BytesIO(b"\xea\xeb\n"), "utf-8", errors="surrogateescape")
    monkeypatch.setattr(sys, "stdin", typed)
    house = House.open(regest.folder, login="secretary", clock=manual_clock())
    with pytest.raises(Refusal) as refused:
        signed_by_command(house, letter, Way(key=Path(key)))
    house.close()
    assert refused.value.code == "key_unreadable"


def test_a_container_made_elsewhere_is_taken(
    regest: CommandLine, letter: str, issued: Issued, tmp_path: Path
) -> None:
    house = opened(regest)
    with house.read() as session:
        main = signing.main_file(session, session.get_one(Record, letter))
    content = house.deployment.blobs.read(main.sha256)
    house.close()
    path = tmp_path / "О семинаре.pdf.sig"
    path.write_bytes(signed(issued.secretary, content + b"?"))
    words = ("signature", "sign", letter, "--container", str(path), *OWN)
    assert regest.refusal(*words, stdin=f"{PASSWORD}\n")["code"] == "container_refused"
    path.write_bytes(signed(issued.secretary, content))
    regest.done(*words, stdin=f"{PASSWORD}\n")
    assert kinds(regest, letter) == ["certificate", None]
    sheet = tmp_path / "sheet.docx"
    regest.done("signature", "sheet", letter, str(sheet))
    told = [cell.text for table in Document(str(sheet)).tables for cell in table.column_cells(0)]
    assert "SHA-256 файла подписи" in told
    assert "SHA-256 скана" not in told


def test_another_name_takes_an_option(
    regest: CommandLine, letter: str, issued: Issued, tmp_path: Path
) -> None:
    path = tmp_path / "school.p12"
    path.write_bytes(issued.root.person("МБОУ «СОШ № 12»").p12(PASSPHRASE))
    words = ("signature", "sign", letter, "--key", str(path), *OWN)
    secrets = f"{PASSPHRASE}\n{PASSWORD}\n"
    refused = regest.refusal(*words, stdin=secrets)
    assert refused["code"] == "another_name"
    assert "--another-name" in refused["remedy"]
    answer = regest(*words, "--another-name", stdin=secrets)
    assert answer.code == 0, answer.err
    assert "МБОУ «СОШ № 12»" in answer.err


def test_an_authority_that_nobody_trusts_is_told(
    regest: CommandLine, letter: str, tmp_path: Path
) -> None:
    path = tmp_path / "other.p12"
    path.write_bytes(Authority("Чужой УЦ").person(SECRETARY).p12(PASSPHRASE))
    answer = regest("signature", "sign", letter, "--key", str(path), *OWN,
                    stdin=f"{PASSPHRASE}\n{PASSWORD}\n")  # fmt: skip
    assert answer.code == 0, answer.err
    assert "trust in the certificate was not checked" in answer.err


def test_one_way_at_a_time(regest: CommandLine, letter: str, key: str) -> None:
    words = ("--key", key, "--container", key)
    assert regest("signature", "sign", letter, *words, *OWN).code == 2
