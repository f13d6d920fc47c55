"""A record as an archive: names that lead nowhere, and memory that does not grow with the files."""

from __future__ import annotations

import io
import json
import os
import tracemalloc
import zipfile
from pathlib import PurePosixPath, PureWindowsPath
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.errors import IntegrityBroken
from regest.core.catalogue import drafting
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.outcome import TextOutcome
from regest.core.store.chain import seal_holds
from regest.kit.house import House
from regest.kit.record_export import export_record, member_names, safe_name
from tests.support.arrived import TEXT, read_here, registered, trusts
from tests.support.pki import Authority, moment, signed

MEGABYTE = 1024 * 1024


@given(st.lists(st.text(max_size=300), max_size=20))
def test_members_lie_in_their_folder_each_under_a_name_of_its_own(names: list[str]) -> None:
    """No name leads elsewhere, is hidden, or is another's on a system that knows no case."""
    found = member_names(names)
    assert len({each.casefold() for each in found}) == len(names)
    for each in found:
        assert each.startswith("files/")
        name = each.removeprefix("files/")
        assert PurePosixPath(name).parts == (name,) == PureWindowsPath(name).parts
        assert not name.startswith(".")
        assert 0 < len(name.encode()) < 255
        assert not [each for each in name if category(each) == "Cc"]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Справка о проверке № 7.docx", "Справка о проверке № 7.docx"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\secret\\a.txt", "C-secret-a.txt"),
        ("..", "file"),
        ("", "file"),
        (".htaccess", "htaccess"),
        ("CON.txt", "_CON.txt"),
        ("a\u202etxt.exe", "atxt.exe"),
        ("ы" * 300 + ".docx", "ы" * 97 + ".docx"),
    ],
)
def test_names_stay_what_they_are_where_they_can(name: str, safe: str) -> None:
    """Cyrillic stays, and the ending, whatever the length."""
    assert safe_name(name) == safe


def test_files_of_one_name_are_numbered() -> None:
    """The second and third are told apart, whatever the case."""
    given_names = ["акт.pdf", "Акт.PDF", "акт.pdf", "акт (2).pdf"]
    assert member_names(given_names) == [
        "files/акт.pdf",
        "files/Акт (2).PDF",
        "files/акт (3).pdf",
        "files/акт (2) (2).pdf",
    ]


def _drafted(house: House, size: int) -> tuple[str, str]:
    """Write a draft with a file of `size` megabytes; return its id and the digest of the file."""
    path = house.deployment.folder / "large.bin"
    with path.open("wb") as target:
        for _each in range(size):
            target.write(os.urandom(MEGABYTE))
    house.deployment.blobs.limit_bytes = 2 * size * MEGABYTE
    with path.open("rb") as source:
        kept = house.deployment.blobs.put(source)
    path.unlink()
    text = TextOutcome("unsupported", media_type="application/octet-stream")
    file = PreparedFile("съёмка.bin", ComponentRole.MAIN, kept.sha256, kept.size_bytes, text)
    with house.work() as work:
        draft = Draft(class_name="methodical_work", heading="Съёмка урока", files=(file,))
        return drafting.draft(work, draft).id, kept.sha256


def test_memory_does_not_grow_with_the_files(house: House) -> None:
    """100 MB pass through a few megabytes."""
    record, _sha256 = _drafted(house, 100)
    tracemalloc.start()
    try:
        made = export_record(house, record)
        sizes = [len(piece) for piece in made.pieces]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sum(sizes) > 100 * MEGABYTE
    assert max(sizes) < 2 * MEGABYTE
    assert peak < 16 * MEGABYTE


def test_the_archive_is_whole_and_says_so(house: House) -> None:
    """Any program unpacks it; the digests beside the files are theirs."""
    record, sha256 = _drafted(house, 2)
    packed = io.BytesIO(b"".join(export_record(house, record).pieces))
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["card.txt", "card.json", "SHA256SUMS", "files/съёмка.bin"]
        assert archive.read("SHA256SUMS").decode() == f"{sha256}  files/съёмка.bin\n"
        assert sha256 in archive.read("card.txt").decode()


def test_a_damaged_file_stops_the_whole(house: House) -> None:
    """Nothing is given of a record whose files are not what was filed."""
    record, sha256 = _drafted(house, 1)
    path = house.deployment.blobs.path(sha256)
    path.chmod(0o600)
    path.write_bytes(b"other")
    with pytest.raises(IntegrityBroken):
        export_record(house, record)


def test_signatures_go_with_the_record_checked_anew(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The protocols are there with certificates, lists and seals, beside file and container."""
    read_here(monkeypatch)
    root = Authority("Головной удостоверяющий центр")
    person = root.person("Ветрова Ирина Сергеевна")
    trusts(house, root)
    container = signed(person, TEXT, at=moment(2026, 10, 16))
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": container})
    packed = io.BytesIO(b"".join(export_record(house, record).pieces))
    with zipfile.ZipFile(packed) as archive:
        told = json.loads(archive.read("signatures.json"))
        assert archive.read("files/letter.txt.sig") == container
    (protocol,) = told["protocols"]
    assert (protocol["finding"], told["checked_anew"]) == ("valid", True)
    assert (protocol["file_member"], protocol["container_member"]) == (
        "files/letter.txt",
        "files/letter.txt.sig",
    )
    assert protocol["chain"].startswith(person.pem.decode())
    assert set(protocol["revocation_lists"]) == set(told["revocation_lists"]) != set()
    assert seal_holds(told["public_key"], protocol["sealed"].encode(), protocol["seal"])
    assert json.loads(protocol["sealed"])["finding"] == "valid"
