"""A catalogue as an open package: what it holds, what proves it, and what a part leaves at home."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import jsonschema_rs
import pytest

from regest.core.base.errors import IntegrityBroken, Refusal
from regest.core.preservation.package import Packed
from regest.core.preservation.package_files import Files
from regest.core.preservation.verify_package import Verifier
from tests.support.archives import Archive
from tests.support.packages import pack, rows_of


def found(path: Path) -> list[str]:
    """Return what the check of a package finds."""
    files = Files(path)
    try:
        return [str(each) for each in Verifier(files).run().findings]
    finally:
        files.close()


def scripted(path: Path, *arguments: str) -> tuple[int, str]:
    """Run the package's own script with nothing but Python around it."""
    call = [sys.executable, "-I", str(path / "verify.py"), *arguments]
    done = subprocess.run(call, capture_output=True, text=True, check=False, cwd="/")
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_a_whole_catalogue_is_packed_and_proved(
    archive: Archive, tmp_path: Path, name: str
) -> None:
    done = pack(archive, tmp_path / name)
    assert (done.records, done.blobs) == (6, 6)
    assert found(done.path) == []
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_its_own_script_checks_it_without_the_program(archive: Archive, tmp_path: Path) -> None:
    done = pack(archive, tmp_path / "package")
    key = archive.database.signer.public_key
    code, told = scripted(done.path, "--key", key, "--anchor", done.head)
    assert (code, told.splitlines()[-1].split()[0]) == (0, "OK")
    code, told = scripted(done.path, "--key", "0" * 64)
    assert code == 3
    assert "P106" in told


def test_every_row_fits_its_json_schema(archive: Archive, tmp_path: Path) -> None:
    done = pack(archive, tmp_path / "package")
    tables = json.loads((done.path / "package.json").read_text())["tables"]
    assert {"record", "component", "ledger_number", "record_history"} <= {
        table["name"] for table in tables if table["rows"]
    }
    for table in tables:
        schema = json.loads((done.path / table["schema"]).read_text())
        validator = jsonschema_rs.validator_for(schema)
        for row in rows_of(done.path, table["name"]):
            validator.validate(row)
            assert not validator.is_valid({**row, "more": 1})


def test_sha256sum_reads_the_manifest(archive: Archive, tmp_path: Path) -> None:
    done = pack(archive, tmp_path / "package")
    call = ["sha256sum", "--strict", "--quiet", "-c", "manifest-sha256.txt"]
    assert subprocess.run(call, cwd=done.path, check=False).returncode == 0


def test_a_part_holds_its_records_alone_and_is_proved(archive: Archive, tmp_path: Path) -> None:
    whole = pack(archive, tmp_path / "whole")
    chosen = rows_of(whole.path, "record")[1]
    done = pack(archive, tmp_path / "part", records=[chosen["id"]], query="Письмо")
    assert found(done.path) == []
    assert rows_of(done.path, "record") == [chosen]
    assert [row["record_id"] for row in rows_of(done.path, "component")] == [chosen["id"]]
    assert done.blobs == 1
    everything = "".join(path.read_text() for path in done.path.rglob("*.jsonl"))
    others = [row["id"] for row in rows_of(whole.path, "record") if row["id"] != chosen["id"]]
    assert not any(other in everything for other in others)
    assert scripted(done.path)[0] == 0


def test_nothing_secret_is_packed(archive: Archive, tmp_path: Path) -> None:
    done = pack(archive, tmp_path / "package")
    columns = json.loads((done.path / "schema" / "account.json").read_text())["properties"]
    assert "password_hash" not in columns
    names = {path.stem for path in (done.path / "data").iterdir()}
    assert not names & {"second_factor", "recovery_code", "api_token", "web_session", "invitation"}


def test_a_place_that_is_taken_stays_as_it_is(archive: Archive, tmp_path: Path) -> None:
    place = tmp_path / "package"
    place.mkdir()
    (place / "mine.txt").write_text("mine")
    with pytest.raises(Refusal) as refusal:
        pack(archive, place)
    assert "там уже что-то есть" in str(refusal.value)
    assert [path.name for path in place.iterdir()] == ["mine.txt"]


def test_a_damaged_content_is_never_packed(archive: Archive, tmp_path: Path) -> None:
    path = archive.blobs.path(archive.hashes[2])
    path.chmod(0o600)
    path.write_bytes(b"rotten")
    with pytest.raises(IntegrityBroken):
        pack(archive, tmp_path / "package.zip")
    assert not (tmp_path / "package.zip").exists()
    assert [each for each in tmp_path.iterdir() if "partial" in each.name] == []


def _edit(done: Packed, name: str, old: str, new: str) -> None:
    path = done.path / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_each_kind_of_tampering_is_named(archive: Archive, tmp_path: Path) -> None:
    def fresh(name: str) -> Packed:
        return pack(archive, tmp_path / name)

    done = fresh("changed")
    _edit(done, "data/record.jsonl", "Письмо 2", "Письмо 7")
    assert [each[:4] for each in found(done.path)] == ["P105", "P113"]

    done = fresh("gone")
    (done.path / "data/record_history.jsonl").unlink()
    assert "P103" in found(done.path)[0]

    done = fresh("more")
    (done.path / "data/notes.jsonl").write_text("{}\n")
    assert found(done.path) == ["P104 data/notes.jsonl: is not in the manifest"]

    done = fresh("foreign")
    (done.path / "run.sh").write_text("rm -r /")
    assert found(done.path) == ["P101 run.sh: has no place in a package"]

    done = fresh("linked")
    blob = next((done.path / "blobs").glob("*/*/*"))
    blob.unlink()
    blob.symlink_to("/etc/passwd")
    assert found(done.path) == [
        f"P101 {blob.relative_to(done.path)}: is a link or no ordinary file"
    ]

    done = fresh("rotten")
    blob = next((done.path / "blobs").glob("*/*/*"))
    blob.write_bytes(b"other")
    assert [each[:4] for each in found(done.path)] == ["P105"]

    done = fresh("log")
    _edit(done, "audit/entries.jsonl", "record.registered", "record.registerex")
    assert {each[:4] for each in found(done.path)} == {"P105", "P112"}


def _reseal(done: Packed) -> None:
    """Make the manifest fit again, as whoever has no key can."""
    lines = []
    for line in (done.path / "manifest-sha256.txt").read_text().splitlines():
        name = line.split("  ", 1)[1]
        path = done.path / name
        if path.exists():
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n")
    (done.path / "manifest-sha256.txt").write_text("".join(lines))


def test_a_manifest_made_anew_shows(archive: Archive, tmp_path: Path) -> None:
    done = pack(archive, tmp_path / "changed")
    _edit(done, "data/record.jsonl", "Письмо 2", "Письмо 7")
    _reseal(done)
    codes = [each[:4] for each in found(done.path)]
    assert codes == ["P106", "P113"]

    done = pack(archive, tmp_path / "dropped")
    rows = (done.path / "data/record_history.jsonl").read_text().splitlines(keepends=True)
    (done.path / "data/record_history.jsonl").write_text("".join(rows[1:]))
    _reseal(done)
    assert [each[:4] for each in found(done.path)] == ["P106", "P111", "P115"]

    done = pack(archive, tmp_path / "doubled")
    (done.path / "data/record_history.jsonl").write_text("".join([rows[0], *rows]))
    _reseal(done)
    assert [each[:4] for each in found(done.path)] == ["P106", "P109", "P114", "P111"]

    done = pack(archive, tmp_path / "typed")
    _edit(done, "data/record.jsonl", '"late":false', '"late":"no"')
    _reseal(done)
    assert "P108 data/record.jsonl line 1: late is no boolean" in found(done.path)


def test_a_hostile_archive_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "hostile.zip"
    link = zipfile.ZipInfo("data/record.jsonl")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../outside.txt", b"x")
        archive.writestr("/etc/cron.d/x", b"x")
        archive.writestr(link, b"/etc/passwd")
        archive.writestr("data/party.jsonl", b" " * 50_000_000)
    assert found(path) == [
        "P101 ../../outside.txt: has no place in a package",
        "P101 /etc/cron.d/x: has no place in a package",
        "P101 data/record.jsonl: is a link",
        "P101 data/party.jsonl: is packed so that it would fill the disk",
    ]


def test_an_archive_of_overlapping_files_is_refused(tmp_path: Path) -> None:
    """The same megabyte under many names: small to send, endless to read."""
    path = tmp_path / "overlapping.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"blobs/aa/aa/{'a' * 64}", os.urandom(1024 * 1024))
        for digit in "bcd":
            again = copy.copy(archive.filelist[0])
            again.filename = f"blobs/{digit * 2}/{digit * 2}/{digit * 64}"
            archive.filelist.append(again)
    files = Files(path)
    assert [str(each) for each in files.refused] == [
        "P101 overlapping.zip: holds files that overlap"
    ]
    assert files.sizes == {}
    files.close()
