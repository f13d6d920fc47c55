"""kill -9 in the middle of a backup or a restore: nothing half done passes for done."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path

import pytest

from regest.core.base.errors import Refusal
from regest.core.preservation.backups import snapshots
from tests.kit.backups.conftest import Source, on_sqlite
from tests.support import dying_backups
from tests.support.dying_backups import AT_COMMIT, back_up_and_die, restore_and_die
from tests.support.houses import opened_house

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([dying_backups.__name__])


def died(act: Callable[..., None], *given: object) -> int | None:
    """Let a process act; return how many steps it took, None when it died."""
    heard, told = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=act, args=(*given, told))
    process.start()
    told.close()
    process.join(120)
    assert process.exitcode in {0, -9}, process.exitcode
    return heard.recv() if process.exitcode == 0 else None


def interrupted_backups(source: Source, steps: list[int]) -> None:
    for step in steps:
        before = {each.name for each in snapshots.listed(source.place) if each.complete}
        died(back_up_and_die, source.folder, source.place, step)
        complete = [each for each in snapshots.listed(source.place) if each.complete]
        # Only one that had got its name already counts, and then it is whole.
        assert before <= {each.name for each in complete}
        if complete:
            assert source.try_out().ok
    made = source.back_up().made
    assert len(made.manifest.blobs) == 2
    assert source.try_out().ok
    left = [each.name for each in source.place.iterdir() if each.name.startswith(".")]
    assert left == [".lock"]


def interrupted_restores(source: Source, tmp_path: Path, steps: list[int]) -> None:
    source.back_up()
    for step in steps:
        target = tmp_path / "restored"
        if died(restore_and_die, source.place, target, source.elsewhere, step) is None:
            assert not target.exists() or _works(target)
        if target.exists():
            assert _works(target)
            target.rename(tmp_path / f"whole-{step}")
    source.restore(tmp_path / "restored")
    assert _works(tmp_path / "restored")
    assert not (tmp_path / ".restored.restoring").exists()


def _works(folder: Path) -> bool:
    with opened_house(folder) as house:
        house.deployment.require_current()
        return len(list(house.deployment.blobs.all())) == 2


@on_sqlite
def test_a_backup_that_was_killed_is_none_and_the_next_one_goes_on(source: Source) -> None:
    interrupted_backups(source, [4, 14])


@on_sqlite
def test_a_restore_that_was_killed_leaves_nothing_and_is_repeated(
    source: Source, tmp_path: Path
) -> None:
    interrupted_restores(source, tmp_path, [2, 12])


@pytest.mark.postgresql
@pytest.mark.parametrize("source", ["postgresql"], indirect=True)
def test_a_database_that_a_killed_restore_had_filled_is_refused_in_words(
    source: Source, tmp_path: Path
) -> None:
    source.back_up()
    given = (source.place, tmp_path / "restored", source.elsewhere, AT_COMMIT)
    assert died(restore_and_die, *given) is None
    assert not (tmp_path / "restored").exists()
    with pytest.raises(Refusal) as refused:
        source.restore(tmp_path / "restored")
    assert refused.value.code == "restore_not_empty"
    assert "создайте заново" in str(refused.value)


@pytest.mark.stress
def test_backups_killed_at_every_step(source: Source) -> None:
    whole = died(back_up_and_die, source.folder, source.place, 0)
    assert whole is not None
    interrupted_backups(source, list(range(1, whole + 5)))


@pytest.mark.stress
@on_sqlite
def test_restores_killed_at_every_step(source: Source, tmp_path: Path) -> None:
    source.back_up()
    whole = died(restore_and_die, source.place, tmp_path / "first", "", 0)
    assert whole is not None
    interrupted_restores(source, tmp_path, list(range(1, whole, 3)))
