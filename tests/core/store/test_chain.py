"""Keys, digests and heads: the parts that the event log is made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.errors import IntegrityBroken
from regest.core.store.chain import HeadSigner, content_digest, entry_digest

VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.floats() | st.binary()


def test_a_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "audit.key"
    HeadSigner.create_file(path)
    assert path.stat().st_mode & 0o777 == 0o400
    with pytest.raises(FileExistsError):
        HeadSigner.create_file(path)
    assert HeadSigner.from_file(path).public_key == HeadSigner.from_file(path).public_key


@pytest.mark.parametrize("content", [None, b"", b"-----BEGIN PRIVATE KEY-----\n", b"\xff"])
def test_a_key_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "audit.key"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(IntegrityBroken) as caught:
        HeadSigner.from_file(path)
    assert caught.value.code == "audit_key"
    assert str(path) in caught.value.message.text("en")


@given(row=st.dictionaries(st.text(min_size=1), VALUES), name=st.text(min_size=1))
def test_a_column_added_later_changes_no_digest(row: dict[str, object], name: str) -> None:
    """A migration adds nullable columns; what was witnessed before stays as it was witnessed."""
    old = {key: value for key, value in row.items() if key != name}
    assert content_digest("party", old) == content_digest("party", {**old, name: None})


@given(one=VALUES, other=VALUES)
def test_different_values_have_different_digests(one: object, other: object) -> None:
    same = content_digest("party", {"x": one}) == content_digest("party", {"x": other})
    assert same is (type(one) is type(other) and repr(one) == repr(other))


@given(content=st.text())
def test_the_table_is_part_of_the_digest(content: str) -> None:
    row = {"x": content}
    assert content_digest("party", row) != content_digest("body", row)


@given(document=st.text(), previous=st.text(alphabet="0123456789abcdef", min_size=64, max_size=64))
def test_an_entry_depends_on_the_one_before(document: str, previous: str) -> None:
    other = "1" * 64 if previous == "0" * 64 else "0" * 64
    assert entry_digest(previous, document) != entry_digest(other, document)
