"""Programs that read a file for us: what they say, how they fail, and that none outlives us."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from regest.core.documents.readers import programs
from regest.core.hooks.types import ExtractionFault

SAYS = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"


def python(code: str, seconds: float = 20, content: bytes = b"") -> bytes:
    """Run a line of Python as the program."""
    return programs.run([sys.executable, "-c", code], seconds, content)


def test_a_program_is_given_the_content_and_heard() -> None:
    assert python(SAYS, content=b"abc") == b"cba"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("raise SystemExit(3)", "the file is damaged"),
        ("import os; os.abort()", "the reading program failed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "reading took too long"),
    ],
)
def test_how_a_program_may_fail(code: str, reason: str) -> None:
    with pytest.raises(ExtractionFault) as caught:
        python(code)
    assert caught.value.reason.msgid == reason


def test_a_program_that_is_not_there_is_a_failure() -> None:
    with pytest.raises(ExtractionFault) as caught:
        programs.run(["/nowhere/program"], 5)
    assert caught.value.reason.msgid == "the reading program failed"


def test_a_program_that_does_not_end_is_killed(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    code = f"import os, time; open({str(told)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    started = time.monotonic()
    with pytest.raises(ExtractionFault) as caught:
        python(code, seconds=3)
    assert time.monotonic() - started < 20
    assert caught.value.reason.msgid == "reading took too long"
    assert not Path(f"/proc/{told.read_text()}").exists()


def test_a_program_sees_no_secret_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGEST_SECRET", "тайна")
    said = python("import os; print(sorted(os.environ))").decode()
    assert "REGEST_SECRET" not in said
    assert "OMP_THREAD_LIMIT" in said
