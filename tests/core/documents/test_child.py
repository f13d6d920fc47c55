"""A child process may fall over in any way; we always get an answer, in time, and stay whole."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from regest.core.documents import media
from regest.core.documents.child import ChildFault, work
from regest.core.documents.extract import TextOutcome, TextReader
from regest.core.documents.limits import LIMITS, Limits
from regest.core.hooks.types import TextExtractorDeclaration

HERE = "tests.core.documents.misbehaving"
SHORT = replace(LIMITS, wall_seconds=1.0, cpu_seconds=1)


def ask(vice: str, *, limits: Limits = LIMITS, file_name: str = "a.txt") -> TextOutcome:
    """Read a text file by the one extractor with this vice."""
    declared = TextExtractorDeclaration(
        name=vice, version="7", media_types=(media.TEXT,), target=f"{HERE}:{vice}"
    )
    return TextReader([declared], limits).read(b"text", file_name)


def test_an_honest_extractor_is_heard() -> None:
    outcome = ask("honest")
    assert (outcome.status, outcome.text) == ("extracted", "read text")
    assert (outcome.extractor, outcome.extractor_version) == ("honest", "7")
    assert [remark.msgid for remark in outcome.remarks] == ["A remark."]
    assert outcome.reason == ""


@pytest.mark.parametrize(
    ("vice", "reason"),
    [
        ("spins", "reading took too long"),
        ("sleeps", "reading took too long"),
        ("devours", "reading needs too much memory"),
        ("recurses", "the file is nested too deeply"),
        ("aborts", "the reading program failed"),
        ("exits", "the reading program failed"),
        ("raises", "the reading program failed"),
        ("lies", "the reading program failed"),
        ("absent", "the reading program failed"),
    ],
)
def test_each_vice_becomes_a_reason_in_bounded_time(vice: str, reason: str) -> None:
    started = time.monotonic()
    outcome = ask(vice, limits=SHORT)
    assert time.monotonic() - started < 5
    assert (outcome.status, outcome.text) == ("failed", "")
    assert str(getattr(outcome.reason, "msgid", "")) == reason


def test_the_reason_of_an_extractor_comes_through_with_its_parameters() -> None:
    outcome = ask("refuses")
    assert outcome.status == "failed"
    assert getattr(outcome.reason, "params", {}) == {"thing": "кот"}


def test_processor_time_is_limited_apart_from_the_clock() -> None:
    started = time.monotonic()
    outcome = ask("spins", limits=replace(LIMITS, cpu_seconds=1, wall_seconds=30.0))
    assert time.monotonic() - started < 12
    assert str(getattr(outcome.reason, "msgid", "")) == "reading took too long"


def test_a_child_can_write_no_file(tmp_path: Path) -> None:
    target = tmp_path / "planted"
    assert ask("writes", file_name=str(target)).text.startswith("refused")
    assert not target.exists() or target.stat().st_size == 0


def test_limits_are_those_promised() -> None:
    assert ask("tells_limits").text == f"{1 << 30} 10 0 32 0"


def test_the_clock_leaves_room_for_the_processor_time_of_a_deployment() -> None:
    assert Limits.within(LIMITS.cpu_seconds, LIMITS.memory_bytes) == LIMITS
    assert Limits.within(60, 1).wall_seconds > 60


def test_what_a_child_says_aloud_is_not_heard(capfd: pytest.CaptureFixture[str]) -> None:
    assert ask("speaks").text == "quiet"
    assert capfd.readouterr() == ("", "")


def test_the_callers_main_module_is_not_imported_in_the_child() -> None:
    assert ask("tells_main").text == "no file"


def test_a_script_without_a_main_guard_may_read_files(tmp_path: Path) -> None:
    """multiprocessing would run such a script again in every child."""
    script = tmp_path / "script.py"
    script.write_text(
        "from regest.core.documents.extract import extract_text\n"
        "print(extract_text('слово'.encode('cp1251'), 'a.txt').text)\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("слово\n", "")


def test_nothing_is_imported_from_the_folder_one_stands_in(tmp_path: Path) -> None:
    """A file there that is called as a library is not run."""
    (tmp_path / "lxml.py").write_text("open('run', 'w').close()\n")
    (tmp_path / "regest.py").write_text("open('run', 'w').close()\n")
    script = tmp_path / "elsewhere" / "script.py"
    script.parent.mkdir()
    script.write_text(
        "from regest.core.documents.builtin import register_text_extractors\n"
        "from regest.core.documents.extract import TextReader\n"
        "if __name__ == '__main__':\n"
        "    print(TextReader(register_text_extractors()).read(b'words', 'a.txt').text)\n"
    )
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.strip() == "words"
    assert not (tmp_path / "run").exists()


def test_no_process_is_left_behind() -> None:
    """Neither the child nor a program that it started is there once the answer is."""
    program, child = ask("leaves_a_program").text.split()[:2]
    assert [_is_gone(int(program)), _is_gone(int(child))] == [True, True]


def test_the_fork_server_ends_with_us(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing.forkserver as server, os\n"
        "from regest.core.documents.extract import extract_text\n"
        "extract_text(b'x', 'a.txt')\n"
        "print(server._forkserver._forkserver_pid, flush=True)\n"
        "os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert _is_gone(int(done.stdout))


def test_many_threads_read_at_once() -> None:
    outcomes: list[str] = []
    threads = [
        threading.Thread(target=lambda: outcomes.append(ask("honest").text)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == ["read text"] * 8


def test_no_file_descriptor_is_left_open() -> None:
    ask("honest")
    before = _open_files()
    for vice in ("honest", "aborts", "refuses"):
        ask(vice)
    assert _open_files() == before


def test_a_job_gives_back_data_and_bytes() -> None:
    answer = work(f"{HERE}:job", b"abc", {"word": "слово"})
    assert (answer.data, answer.parts) == ({"word": "слово"}, (b"cba", b""))


def test_an_answer_beyond_the_limit_is_refused() -> None:
    with pytest.raises(ChildFault) as caught:
        work(f"{HERE}:floods", b"", {}, replace(LIMITS, answer_bytes=10_000_000))
    assert caught.value.crashed


def _open_files() -> int:
    return sum(1 for _each in Path("/proc/self/fd").iterdir())


def _is_gone(pid: int) -> bool:
    """Wait a little for the kernel, then tell whether the process has ended."""
    for _ in range(200):
        try:
            status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
        except (FileNotFoundError, ProcessLookupError):
            return True
        if status.rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.01)
    return False
