"""Blobs: never a row without its bytes, whatever moment the machine stops at."""

from __future__ import annotations

import hashlib
import io
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.base.errors import IntegrityBroken, Refusal, Unavailable
from regest.core.store.blobs import BlobStore

# Stops dead before the nth call of anything that the protocol asks of the system.
DYING = """
import io, os, signal, sys, tempfile
from pathlib import Path
from regest.core.store.blobs import BlobStore

left = [int(sys.argv[2])]

def mortal(owner, name):
    real = getattr(owner, name)
    def step(*args, **kwargs):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    setattr(owner, name, step)

for owner, name in ((os, "fsync"), (os, "fchmod"), (os, "utime"), (os, "fdopen"), (os, "open"),
                    (tempfile, "mkstemp"), (Path, "rename"), (Path, "unlink"), (Path, "mkdir")):
    mortal(owner, name)
BlobStore(Path(sys.argv[1])).put(io.BytesIO(b"letter"))
print("stored", flush=True)
"""
SHA = hashlib.sha256(b"letter").hexdigest()


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    """Give an empty store."""
    return BlobStore(tmp_path / "blobs", limit_bytes=10_000)


def damage(blobs: BlobStore, sha256: str, content: bytes = b"another") -> None:
    """Overwrite a blob behind the program's back."""
    path = blobs.path(sha256)
    path.chmod(0o600)
    path.write_bytes(content)


def files_in(folder: Path) -> list[Path]:
    """Return every file below `folder`."""
    return [path for path in folder.rglob("*") if path.is_file()]


@settings(max_examples=30)
@given(content=st.binary(max_size=5000))
def test_what_is_put_is_read_back(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    blobs = BlobStore(tmp_path_factory.mktemp("blobs"))
    stored = blobs.put_bytes(content)
    assert stored.sha256 == hashlib.sha256(content).hexdigest()
    assert stored.size_bytes == len(content)
    assert blobs.read(stored.sha256) == content
    assert blobs.verify(stored.sha256) == "intact"


def test_the_same_bytes_are_kept_once(blobs: BlobStore) -> None:
    assert blobs.put_bytes(b"letter") == blobs.put_bytes(b"letter")
    assert list(blobs.all()) == [SHA]


def test_nothing_is_left_in_the_spool(blobs: BlobStore) -> None:
    blobs.put_bytes(b"letter")
    blobs.put_bytes(b"letter")
    assert list((blobs.folder / "tmp").iterdir()) == []


def test_blobs_are_kept_from_others_and_from_writing(blobs: BlobStore) -> None:
    path = blobs.path(blobs.put_bytes(b"letter").sha256)
    assert path.stat().st_mode & 0o777 == 0o440
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_too_large_a_file_is_refused_and_not_kept(blobs: BlobStore) -> None:
    with pytest.raises(Refusal) as caught:
        blobs.put(io.BytesIO(b"x" * 10_001))
    assert (caught.value.code, caught.value.rule) == ("file_too_large", "limits.upload")
    assert files_in(blobs.folder) == []


@pytest.mark.parametrize("content", [b"lettes", b"lette", b"", b"letter "])
def test_changed_bytes_are_never_handed_out(blobs: BlobStore, content: bytes) -> None:
    blobs.put_bytes(b"letter")
    damage(blobs, SHA, content)
    assert blobs.verify(SHA) == "changed"
    with pytest.raises(IntegrityBroken) as caught:
        blobs.read(SHA)
    assert caught.value.code == "blob_changed"


def test_a_missing_blob_is_named(blobs: BlobStore) -> None:
    assert blobs.verify(SHA) == "missing"
    with pytest.raises(IntegrityBroken) as caught:
        blobs.read(SHA)
    assert caught.value.code == "blob_missing"
    assert SHA[:16] in caught.value.message.text("en")


def test_putting_the_same_bytes_again_mends_a_damaged_blob(blobs: BlobStore) -> None:
    """Otherwise a new record would be given the rotten copy of an old one."""
    blobs.put_bytes(b"letter")
    damage(blobs, SHA)
    blobs.put_bytes(b"letter")
    assert blobs.read(SHA) == b"letter"


def test_a_disk_that_takes_no_more_is_a_refusal(tmp_path: Path) -> None:
    """The limit on file size stands for a full disk: write() fails half-way."""
    blobs = BlobStore(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(Unavailable) as caught:
            blobs.put_bytes(b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heard)
    assert caught.value.code == "blob_unwritable"
    assert files_in(tmp_path) == []


def deaths(folder: Path) -> Iterator[tuple[int, bool]]:
    """Put a blob again and again, dying one step later each time, until it is stored."""
    for step in range(1, 40):
        call = [sys.executable, "-c", DYING, str(folder / f"{step}"), str(step)]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        assert done.stderr == ""
        stored = done.stdout == "stored\n"
        assert stored or done.returncode == -signal.SIGKILL
        yield step, stored
        if stored:
            return


def test_death_at_any_step_leaves_all_or_nothing(tmp_path: Path) -> None:
    steps = 0
    for step, stored in deaths(tmp_path):
        blobs = BlobStore(tmp_path / f"{step}")
        assert blobs.verify(SHA) in ({"intact"} if stored else {"intact", "missing"})
        assert set(blobs.all()) <= {SHA}
        blobs.put_bytes(b"letter")
        assert blobs.read(SHA) == b"letter"
        steps = step
    assert steps > 10
