"""The stand-alone script: what it says of an export, with nothing of ours installed."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regest.core.people.tables import Party, PartyKind
from regest.core.store.audit import VERIFIER, Anchor, export, head
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.databases import other_signer

Lines = list[dict[str, Any]]
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def exported(database: Database, tmp_path: Path) -> Path:
    """Give the folder of an export of four units of work, five entries."""
    for number in range(4):
        with database.work(Actor("секретарь")) as work:
            party = Party(
                id=work.new_id(),
                kind=PartyKind.PERSON,
                name="И",
                match_key="и",
                created_at=work.now,
            )
            work.session.add(party)
            work.witness("party.added", "party", party.id)
            if number == 3:
                work.witness("party.greeted", "party", party.id)
    with database.read() as session:
        return export(session, tmp_path / "out", database.signer.public_key).parent


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the exported script, isolated from everything that is installed."""
    call = [sys.executable, "-I", "-S", "verify_audit.py", "audit.jsonl", *arguments]
    return subprocess.run(
        call, cwd=folder, env=environment or None, capture_output=True, text=True, check=False
    )


def edit(folder: Path, change: Callable[[Lines], object]) -> None:
    """Change the lines of the export."""
    path = folder / "audit.jsonl"
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    change(lines)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


def test_an_untouched_export_holds(exported: Path, database: Database) -> None:
    with database.read() as session:
        anchor = head(session)
    done = run(exported, "--anchor", anchor, "--key", database.signer.public_key)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"OK entries=5 head={anchor} (signatures checked)\n"


@on_sqlite
def test_without_a_key_of_ones_own_the_script_says_so(exported: Path) -> None:
    assert "the key is the file's own word" in run(exported).stdout


@on_sqlite
def test_without_openssl_the_script_says_so(exported: Path) -> None:
    done = run(exported, PATH="/nonexistent")
    assert done.returncode == 0
    assert "signatures not checked: no openssl" in done.stdout


def _other_document(lines: Lines) -> None:
    lines[2]["entry"]["document"] += " "


def _other_signature(lines: Lines) -> None:
    signature = lines[-1]["signature"]["signature"]
    lines[-1]["signature"]["signature"] = ("0" if signature[0] != "0" else "1") + signature[1:]


def _other_head(lines: Lines) -> None:
    lines[0]["head"] = str(Anchor(lines[0]["chain"][:8], 4, "0" * 32))


@on_sqlite
@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda lines: lines.pop(2), "C101 3"),
        (lambda lines: lines.insert(2, lines.pop(3)), "C101 3"),
        (_other_document, "C102 2 hash"),
        (lambda lines: lines.pop(-1), "C103 5 is not signed"),
        (lambda lines: lines.pop(-2), "C103 3 is not signed"),
        (_other_signature, "C103 5 the signature"),
        (_other_head, "C104 5"),
    ],
)
def test_each_change_of_the_export_is_found(
    exported: Path, change: Callable[[Lines], object], code: str
) -> None:
    edit(exported, change)
    done = run(exported)
    assert done.returncode == 3
    assert any(line.startswith(code) for line in done.stdout.splitlines())
    assert done.stdout.splitlines()[-1].startswith("BROKEN")


@on_sqlite
def test_a_cut_tail_needs_the_printed_anchor(exported: Path) -> None:
    """The export's author can shorten it and mend the header; a paper cannot be mended."""
    anchor = json.loads((exported / "audit.jsonl").read_text("utf-8").splitlines()[0])["head"]

    def cut(lines: Lines) -> None:
        lines[:] = [lines[0], *lines[1:4], *lines[6:9]]
        kept = lines[3]["entry"]
        lines[0]["head"] = str(Anchor.of(lines[0]["chain"], 3, kept["digest"]))

    edit(exported, cut)
    assert run(exported).returncode == 0
    done = run(exported, "--anchor", anchor)
    assert done.returncode == 3
    assert "C105 5 was printed, but the chain ends with 3" in done.stdout


@on_sqlite
def test_the_announced_key_settles_who_signed(exported: Path) -> None:
    done = run(exported, "--key", other_signer().public_key)
    assert done.returncode == 3
    assert "C103 5 is signed with another key" in done.stdout


@on_sqlite
@pytest.mark.parametrize("content", ["", "[]\n", '{"format": "other"}\n', "not json\n"])
def test_a_file_that_is_no_export_is_not_understood(exported: Path, content: str) -> None:
    (exported / "audit.jsonl").write_text(content)
    done = run(exported)
    assert done.returncode == 2
    assert done.stderr.startswith("not understood: ")
    assert "Traceback" not in done.stderr


@on_sqlite
def test_a_malformed_anchor_is_not_understood(exported: Path) -> None:
    assert run(exported, "--anchor", "x").returncode == 2


def test_the_script_needs_the_standard_library_alone() -> None:
    tree = ast.parse(VERIFIER.read_text("utf-8"))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
        )
    }
    assert imported <= sys.stdlib_module_names
    assert len(VERIFIER.read_text("utf-8").splitlines()) < 200
