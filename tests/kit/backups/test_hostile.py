"""Backups that somebody made or changed to do harm: refused in words, and nothing is left."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import IntegrityBroken, RegestError, Unavailable, UsageFault
from regest.core.preservation.backups import manifest, snapshots
from regest.core.store.chain import HeadSigner
from tests.kit.backups.conftest import Source, on_sqlite

pytestmark = on_sqlite


def resigned(source: Source, folder: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Change the manifest and sign it with the deployment's own key."""
    given = json.loads((folder / manifest.NAME).read_bytes())
    change(given)
    content = canonical_json(given)
    with source.opened() as deployment:
        seal = deployment.signer.seal(manifest.signed_content(content))
    (folder / manifest.NAME).write_bytes(content)
    (folder / manifest.SIGNATURE).write_text(seal)


def refused(source: Source, target: Path, **wishes: object) -> RegestError:
    """Expect the newest backup to be refused, and nothing to be left of the attempt."""
    around = set(target.parent.iterdir())
    with pytest.raises(RegestError) as refusal:
        source.restore(target, backup=_folder(source), **wishes)
    assert set(target.parent.iterdir()) == around
    return refusal.value


def _folder(source: Source) -> Path:
    [folder] = [each for each in source.place.iterdir() if each.name.startswith("20")]
    return folder


NAMES = (
    "../escaped",
    "/etc/escaped",
    "templates/../../escaped",
    "./regest.toml",
    "templates//letter",
    "templates\\letter",
    "blobs/aa/bb/escaped",
    ".hidden",
    "secrets/.ssh/authorized_keys",
    "manifest.json",
    "a\x00b",
    "",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_path_that_leads_out_is_refused(source: Source, tmp_path: Path, name: str) -> None:
    """Signed by the right key, and refused all the same."""
    folder = source.back_up().made.folder

    def named(given: dict[str, object]) -> None:
        given["files"] = {name: {"size": 1, "sha256": "0" * 64}, **given["files"]}  # type: ignore[dict-item]

    resigned(source, folder, named)
    assert refused(source, tmp_path / "restored").code == "backup_unreadable"


SPOILT: tuple[Callable[[dict[str, object]], object], ...] = (
    lambda given: given.pop("blobs"),
    lambda given: given.update(format="regest-backup-2"),
    lambda given: given.update(blobs={"../../etc": 1}),
    lambda given: given.update(blobs={"a" * 64: -1}),
    lambda given: given.update(blobs={"a" * 64: True}),
    lambda given: given.update(counts=[]),
    lambda given: given.update(moment="вчера"),
    lambda given: given.update(moment="2026-01-01T00:00:00"),
    lambda given: given.update(public_key="ключ"),
    lambda given: given.update(database={"kind": "sqlite", "file": "regest.toml.old"}),
)


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_manifest_that_makes_no_sense_is_refused(
    source: Source, tmp_path: Path, spoil: Callable[[dict[str, object]], object]
) -> None:
    resigned(source, source.back_up().made.folder, spoil)
    assert refused(source, tmp_path / "restored").code == "backup_unreadable"


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[" * 100_000, b'{"format": "regest-backup-1"}', b"\xff\xfe"]
)
def test_a_manifest_that_is_none_is_refused(source: Source, tmp_path: Path, content: bytes) -> None:
    (source.back_up().made.folder / manifest.NAME).write_bytes(content)
    assert refused(source, tmp_path / "restored").code == "backup_unreadable"


def test_a_manifest_changed_without_the_key_is_refused(source: Source, tmp_path: Path) -> None:
    folder = source.back_up().made.folder
    given = json.loads((folder / manifest.NAME).read_bytes())
    given["audit"]["sequence"] += 1
    (folder / manifest.NAME).write_bytes(canonical_json(given))
    refusal = refused(source, tmp_path / "restored")
    assert refusal.code == "backup_forged"
    assert "изменена" in str(refusal)


def test_an_older_backup_does_not_pass_for_the_newest(source: Source, tmp_path: Path) -> None:
    """Signed by the right key, whole, and put under a later name."""
    older = source.back_up().made.folder
    source.letter()
    newer = source.back_up().made.folder
    older.rename(older.with_name("20991231T000000Z"))
    assert snapshots.named(source.place).folder == newer
    [renamed] = [each for each in snapshots.listed(source.place) if not each.complete]
    assert "не тогда, когда говорит её имя" in str(renamed.problem)
    # Named outright it is what the person wants, and its moment is told.
    done = source.restore(tmp_path / "restored", backup=renamed.folder)
    assert done.moment < snapshots.named(newer).held.moment


def test_a_backup_of_another_key_is_refused(source: Source, tmp_path: Path) -> None:
    """Whoever signs anew with a key of his own is not the deployment."""
    folder = source.back_up().made.folder
    other = HeadSigner(Ed25519PrivateKey.generate())
    given = json.loads((folder / manifest.NAME).read_bytes())
    given["public_key"] = other.public_key
    content = canonical_json(given)
    (folder / manifest.NAME).write_bytes(content)
    (folder / manifest.SIGNATURE).write_text(other.seal(manifest.signed_content(content)))
    assert refused(source, tmp_path / "restored").code == "backup_key_foreign"
    # Trusted by mistake, it still has another key than its own secrets.
    trusted = refused(source, tmp_path / "restored", key=other.public_key)
    assert trusted.code == "audit_key_changed"


def test_a_key_that_nobody_knows_is_asked_for(source: Source, tmp_path: Path) -> None:
    source.back_up()
    key = snapshots.named(source.place).held.public_key
    source.folder.rename(tmp_path / "gone")
    wishes = {"accept_loss": True}
    refusal = refused(source, tmp_path / "restored", **wishes)
    assert refusal.code == "backup_key_unknown"
    assert key in str(refusal)
    wrong = refused(source, tmp_path / "restored", key="мой", **wishes)
    assert isinstance(wrong, UsageFault)
    assert source.restore(tmp_path / "restored", key=key, accept_loss=True).partial


def _blob(folder: Path) -> Path:
    return next(each for each in sorted(folder.glob("blobs/*/*/*")))


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)


def _truncate(path: Path) -> None:
    path.chmod(0o600)
    os.truncate(path, path.stat().st_size - 1)


def _lengthen(path: Path) -> None:
    path.chmod(0o600)
    with path.open("ab") as stream:
        stream.write(b"more" * 1000)


def _link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/hostname")


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


HARM: tuple[tuple[Callable[[Path], None], str, str], ...] = (
    (_flip, "backup_file_changed", "B203"),
    (_truncate, "backup_file_changed", "B203"),
    (_lengthen, "backup_file_changed", "B203"),
    (Path.unlink, "backup_file_missing", "B202"),
    (_link, "backup_hostile", "B206"),
    (_pipe, "backup_hostile", "B206"),
)
WHERE: tuple[Callable[[Path], Path], ...] = (
    _blob,
    lambda folder: folder / "database.sqlite",
    lambda folder: folder / "regest.toml",
    lambda folder: folder / "secrets" / "audit.key",
)


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(("harm", "code", "finding"), HARM)
def test_a_changed_file_is_refused_and_found(
    source: Source,
    tmp_path: Path,
    where: Callable[[Path], Path],
    harm: Callable[[Path], None],
    code: str,
    finding: str,
) -> None:
    folder = source.back_up().made.folder
    path = where(folder)
    harm(path)
    refusal = refused(source, tmp_path / "restored")
    assert refusal.code == code
    assert isinstance(refusal, IntegrityBroken)
    trial = source.try_out()
    assert not trial.ok
    told = {each.subject: each.code for each in trial.findings}
    blob = {"B202": "B204", "B203": "B205"}.get(finding, finding)
    name = path.relative_to(folder).as_posix()
    assert told[name] == (blob if where is _blob else finding)


def test_swapped_blobs_are_found(source: Source, tmp_path: Path) -> None:
    folder = source.back_up().made.folder
    first, second = sorted(folder.glob("blobs/*/*/*"))
    kept = first.read_bytes()
    first.chmod(0o600)
    second.chmod(0o600)
    first.write_bytes(second.read_bytes())
    second.write_bytes(kept)
    assert refused(source, tmp_path / "restored").code == "backup_file_changed"
    assert [each.code for each in source.try_out().findings] == ["B205", "B205"]


def test_a_folder_that_is_a_link_is_not_followed(source: Source, tmp_path: Path) -> None:
    folder = source.back_up().made.folder
    (folder / "blobs").rename(tmp_path / "elsewhere")
    (folder / "blobs").symlink_to(tmp_path / "elsewhere")
    assert refused(source, tmp_path / "restored").code == "backup_hostile"
    assert {each.code for each in source.try_out().findings} == {"B206", "B207"}


def test_a_file_that_nobody_listed_is_told_and_not_restored(source: Source, tmp_path: Path) -> None:
    folder = source.back_up().made.folder
    (folder / "templates").mkdir(exist_ok=True)
    (folder / "templates" / "letter.docx").write_bytes(b"PK")
    trial = source.try_out()
    assert trial.ok
    assert [each.code for each in trial.findings] == ["B207"]
    source.restore(tmp_path / "restored")
    assert not (tmp_path / "restored" / "templates").exists()


def test_sizes_beyond_the_disk_are_refused_before_anything_is_written(
    source: Source, tmp_path: Path
) -> None:
    folder = source.back_up().made.folder
    resigned(source, folder, lambda given: given.update(blobs={"a" * 64: 2**60}))
    refusal = refused(source, tmp_path / "restored")
    assert isinstance(refusal, Unavailable)
    assert refusal.code == "restore_no_space"


def test_a_newer_program_is_named(source: Source, tmp_path: Path) -> None:
    folder = source.back_up().made.folder

    def newer(given: dict[str, object]) -> None:
        given.update(program="9.0", revisions={"alembic_version": "0999"})

    resigned(source, folder, newer)
    refusal = refused(source, tmp_path / "restored")
    assert refusal.code == "backup_newer"
    assert "9.0" in str(refusal)


def test_a_database_that_is_not_the_one_listed_is_refused(source: Source, tmp_path: Path) -> None:
    folder = source.back_up().made.folder
    resigned(source, folder, lambda given: given.update(counts={"record": 7}))
    assert refused(source, tmp_path / "restored").code == "backup_facts"
    assert {each.code for each in source.try_out().findings} == {"B208"}


def test_a_backup_does_not_share_what_was_found_damaged(source: Source) -> None:
    blob = _blob(source.back_up().made.folder)
    _flip(blob)
    assert not source.try_out().ok
    second = source.back_up().made
    assert (second.copied, second.linked) == (1, 1)
    assert source.try_out().ok
