"""What is acknowledged is on the disk: counted and ordered by watching the system calls."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.databases import KEY, prepare

ROOT = Path(__file__).resolve().parents[3]
COMMITS = 40

COMMITTING = f"""
import sys
from pathlib import Path
from regest.core.store.work import Actor
from tests.support.databases import opened

folder = Path(sys.argv[1])
with opened(f"sqlite:///{{folder}}/regest.sqlite", folder) as database:
    for number in range({COMMITS}):
        with database.work(Actor("clerk")) as work:
            work.witness("nothing.happened", "deployment", str(number))
"""
STORING = """
import sys
from pathlib import Path
from regest.core.store.blobs import BlobStore

BlobStore(Path(sys.argv[1])).put_bytes(b"letter")
"""


def watched(program: str, folder: Path, calls: str) -> list[str]:
    """Run `program` under strace and return the lines of the given system calls."""
    strace = shutil.which("strace")
    if strace is None:
        if os.environ.get("CI"):
            pytest.fail("strace is missing, and it was promised here")
        pytest.skip("strace is not installed")
    log = folder / "strace.log"
    call = [strace, "-f", "-y", "-o", str(log), "-e", f"trace={calls}"]
    call += [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    if "ptrace" in done.stderr and not os.environ.get("CI"):
        pytest.skip("this machine lets nobody be traced")
    assert done.returncode == 0, done.stderr
    return [line for line in log.read_text().splitlines() if "(" in line and "+++" not in line]


def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    prepare(f"sqlite:///{tmp_path}/regest.sqlite", tmp_path)
    assert (tmp_path / KEY).exists()
    lines = watched(COMMITTING, tmp_path, "fsync,fdatasync")
    synced = [line for line in lines if re.search(r"sync\(\d+<.*regest\.sqlite", line)]
    assert len(synced) >= COMMITS


def test_a_blob_is_synced_before_its_name_and_the_folder_after(tmp_path: Path) -> None:
    lines = watched(STORING, tmp_path, "fsync,rename,renameat,renameat2")
    steps = []
    for line in lines:
        if "rename" in line:
            steps.append("rename")
        elif "/tmp/tmp" in line.rpartition(str(tmp_path))[2]:
            steps.append("file")
        else:
            steps.append("folder")
    assert steps.count("rename") == 1
    named = steps.index("rename")
    assert steps[:named].count("file") == 1
    assert steps[named + 1 :] == ["folder"]
    # Each of the three new folders is made known to its parent.
    assert steps[:named].count("folder") >= 3
