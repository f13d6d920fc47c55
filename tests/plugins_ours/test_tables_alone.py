"""Tables of our plugins stand on their own: a command loads one file of them, seldom all."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterator
from pathlib import Path

import pytest

from regest import plugins

ROOT = Path(next(iter(plugins.__path__)))
TABLE = re.compile(r'__tablename__ = "(\w+)"')
KEY = re.compile(r'reference\("(\w+)\.\w+"')
SIBLING = re.compile(r"from regest\.plugins\.\w+\.tables import ([\w, ]+)")
FILES = sorted(ROOT.glob("*/tables/*.py"))
MADE = ChainMap(*(dict.fromkeys(TABLE.findall(path.read_text()), path) for path in FILES))


def _loaded_with(path: Path) -> Iterator[Path]:
    yield path
    for names in SIBLING.findall(path.read_text()):
        for name in names.split(","):
            yield from _loaded_with(path.with_name(f"{name.strip()}.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}.{path.stem}")
def test_a_file_of_tables_loads_the_tables_its_keys_point_to(path: Path) -> None:
    """Or the first write of a command fails, though no test that loads all of them shows it."""
    wanted = {MADE[name] for name in KEY.findall(path.read_text()) if name in MADE}
    assert wanted <= set(_loaded_with(path))
