"""The guard of archives: decided from the directory, before anything is unpacked."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.documents.archive import MEMBERS, member, open_guarded
from regest.core.hooks.types import ExtractionFault
from tests.core.documents import hostile_archives as archives
from tests.core.documents.hostile import zipped

REFUSED = {
    "a text of 1.5 GB": (archives.text_bomb, "the file is too large when unpacked"),
    "340 MB of paragraphs": (archives.paragraph_bomb, "the file is too large when unpacked"),
    "two thousand times the same": (archives.overlapping, "the file is too large when unpacked"),
    "200,000 files": (archives.crowded, "the archive holds too many files"),
    "names that stray": (archives.straying, "the file is damaged"),
    "a password": (archives.locked, "the file is protected by a password"),
}


def refusal(content: bytes) -> str:
    with pytest.raises(ExtractionFault) as caught:
        open_guarded(content)
    return caught.value.reason.msgid


@pytest.mark.parametrize("name", REFUSED)
def test_a_bomb_is_refused_at_once_and_without_room(name: str) -> None:
    make, reason = REFUSED[name]
    content = make()
    tracemalloc.start()
    started = time.process_time()
    assert refusal(content) == reason
    spent, most = time.process_time() - started, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert spent < 1
    assert most < len(content) + 5_000_000


@pytest.mark.parametrize("shift", [2, 10, 40])
def test_members_that_share_bytes_are_refused(shift: int) -> None:
    """Two names for the same bytes, whole or in part, unpack to more than their size admits."""
    content = zipped({"a": b"first, which is long", "b": b"second"})
    second = content.find(b"PK\x03\x04", 4)
    place = content.rfind(b"PK\x01\x02") + 42
    moved = struct.pack("<I", max(0, second - shift))
    assert refusal(content[:place] + moved + content[place + 4 :]) == (
        "the archive is made so that its files overlap"
    )


def test_a_member_that_lies_about_its_size_is_damaged() -> None:
    """Only as much as the directory admits is ever unpacked."""
    archive = open_guarded(archives.lying_bomb())
    with pytest.raises(ExtractionFault) as caught, member(archive, "word/document.xml") as stream:
        stream.read()
    assert caught.value.reason.msgid == "the file is damaged"


@pytest.mark.parametrize(
    "name",
    ["../x", "a/../../x", "/etc/passwd", "..\\x", "a\\..\\..\\x", "C:\\x", "c:/windows/x"],
)
def test_a_name_that_leads_out_is_refused(name: str) -> None:
    assert refusal(zipped({name: b""})) == "the file is damaged"


@pytest.mark.parametrize("name", ["a..b.txt", "папка/файл.txt", "a/./b", "...", "план: итог.txt"])
def test_an_odd_name_is_none_of_ours_to_refuse(name: str) -> None:
    assert open_guarded(zipped({name: b""})).namelist() == [name]


def test_the_same_name_twice_is_refused() -> None:
    content = zipped({"a": b"1", "b": b"2"}).replace(b"b", b"a")
    assert refusal(content).endswith("the same file twice")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_office_files_never_use_is_refused(method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("a", b"x" * 1000)
    assert refusal(buffer.getvalue()) == "the file is damaged"


@pytest.mark.parametrize(("ratio", "passes"), [(150, True), (900, False)])
def test_what_shrinks_beyond_belief_is_refused(ratio: int, *, passes: bool) -> None:
    content = archives.packed_zip([(b"a", b"\x03\x00" * 5_000, 0, 10_000 * ratio)])
    if passes:
        assert open_guarded(content).namelist() == ["a"]
    else:
        assert refusal(content) == "the file is too large when unpacked"


@pytest.mark.parametrize(("count", "passes"), [(MEMBERS, True), (MEMBERS + 1, False)])
def test_how_many_files_an_archive_may_hold(count: int, *, passes: bool) -> None:
    content = zipped({str(number): b"" for number in range(count)})
    if passes:
        assert len(open_guarded(content).namelist()) == count
    else:
        assert refusal(content) == "the archive holds too many files"


@given(
    st.dictionaries(st.from_regex(r"[a-zа-я0-9_]{1,20}", fullmatch=True), st.binary(), max_size=8)
)
def test_an_honest_archive_is_opened_and_read_whole(members: dict[str, bytes]) -> None:
    archive = open_guarded(zipped(members))
    for name, content in members.items():
        with member(archive, name) as stream:
            assert stream.read() == content


@given(st.binary(max_size=300))
def test_any_bytes_are_an_archive_or_a_fault(rest: bytes) -> None:
    content = zipped({"a": b"b"})
    for broken in (content[:30] + rest, rest + content[30:], content + rest):
        with suppress(ExtractionFault):
            open_guarded(broken).close()
