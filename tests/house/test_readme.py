"""What the READMEs show is what the program prints."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tools import tour

PAGE = """\
Text.

```console
$ echo one \\
> two
old
$ export NAME=value
$ echo "$NAME"; ls nothing
```

```sh
$ exit 1
```
"""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", tour.PAGES)
def test_the_tour_shows_what_is_printed(name: str) -> None:
    page = (tour.ROOT / name).read_text("utf-8")
    assert tour.toured(page) == page


def test_both_pages_show_the_same_commands() -> None:
    english, russian = ((tour.ROOT / name).read_text("utf-8") for name in tour.PAGES)
    asking = " REGEST_LANG=en"
    assert asking in english
    shown = [command.replace(asking, "") for command in tour.commands(english)]
    assert list(tour.commands(russian)) == shown


def test_the_two_commands_come_first() -> None:
    for name in tour.PAGES:
        page = (tour.ROOT / name).read_text("utf-8")
        assert page.index("make demo") < page.index("make test") < page.index("```console")


def test_every_target_a_page_names_exists() -> None:
    makefile = (tour.ROOT / "Makefile").read_text("utf-8")
    for name in (*tour.PAGES, "CONTRIBUTING.md"):
        page = (tour.ROOT / name).read_text("utf-8")
        targets = set(re.findall(r"(?:^|`)make (\w+)", page, re.MULTILINE))
        assert {target for target in targets if f"\n{target}:" not in makefile} == set(), name


def test_every_page_of_docs_is_linked_and_every_link_leads_somewhere() -> None:
    written = {f"docs/{page.name}" for page in (tour.ROOT / "docs").glob("*.md")}
    for name in tour.PAGES:
        links = set(re.findall(r"\]\(([^):#]+)\)", (tour.ROOT / name).read_text("utf-8")))
        assert written - links == set(), name
        assert [link for link in links if not (tour.ROOT / link).exists()] == [], name


def test_output_is_written_anew_and_other_blocks_are_left_alone() -> None:
    shown = tour.toured(PAGE)
    assert "$ echo one \\\n> two\none two\n$ export NAME=value\n$ echo" in shown
    assert "ls nothing\nvalue\nls: cannot access" in shown
    assert "old" not in shown
    assert "$ exit 1" in shown


def test_a_shell_that_ends_early_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="unbound"):
        tour.run(["echo $NOTHING_SUCH", "echo never"], tmp_path)


def test_identifiers_and_digests_are_settled() -> None:
    text = "id 01a2b3c4-0000-7000-8000-0123456789ab, sha 5e8f00aa11bb22cc, № 2026102611, ok  \n"
    assert tour.settled(text) == "id 01a2b3c4-…, sha 5e8f…, № 2026102611, ok\n"


def test_make_help_names_every_target() -> None:
    shown = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=tour.ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    for target in ("demo", "test", "check", "stress", "bench", "messages", "wheel"):
        assert f"make {target} " in shown
