"""Messages taken out of a maildir or a mailbox: each once, marked only after it is safe."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import UsageFault
from regest.core.store import job_overview
from regest.core.store.tables import JobState
from regest.kit.house import House
from regest.kit.worker import Worker
from regest.plugins.journal.intake.job import watch
from regest.plugins.journal.intake.listing import Proposal, proposals
from regest.plugins.journal.intake.mail.imap_mailbox import mailbox_settings, opened_mailbox
from regest.plugins.journal.intake.mail.maildir import Maildir
from regest.plugins.journal.intake.mail.taking import MailboxUnavailable, Waiting, take_all
from regest.plugins.journal.tables.proposals import ProposalState
from tests.support.databases import START
from tests.support.houses import opened_house
from tests.support.imap_server import PASSWORD, USER, MailStore, Stored, mail_server
from tests.support.messages import message, sample


class Stop:
    """A worker's sign to end that never comes."""

    def is_set(self) -> bool:
        """Say that the work goes on."""
        return False

    def wait(self, _seconds: float) -> bool:
        """Do not wait."""
        return False


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    """Give a maildir with the six sample letters that nobody has seen."""
    for name in ("cur", "new", "tmp"):
        (tmp_path / "box" / name).mkdir(parents=True)
    for number in range(1, 7):
        (tmp_path / "box" / "new" / f"{number}.host").write_bytes(sample(number))
    return tmp_path / "box"


@pytest.fixture
def store() -> Iterator[MailStore]:
    """Give a mail server with two sample letters in the inbox."""
    with mail_server(MailStore()) as served:
        served.bring(sample(1), sample(3))
        yield served


def set_mailbox(folder: Path, store: MailStore, *more: str) -> None:
    """Name the server in the settings, and keep its password."""
    lines = (
        "[journal.intake]", 'host = "127.0.0.1"', f"port = {store.port}", 'security = "none"',
        f'user = "{USER}"', *more,
    )  # fmt: skip
    file = folder / "regest.toml"
    file.write_text(file.read_text("utf-8") + "\n" + "\n".join(lines) + "\n", "utf-8")
    secret = folder / "secrets" / "journal_intake_password"
    secret.write_text(f"{PASSWORD}\n", "utf-8")
    secret.chmod(0o600)


@pytest.fixture
def mailbox_house(folder: Path, store: MailStore, clock: ManualClock) -> Iterator[House]:
    """Give a house whose settings name the server."""
    set_mailbox(folder, store)
    with opened_house(folder, clock) as house:
        yield house


def waiting(house: House) -> list[Proposal]:
    """Return what waits to be registered."""
    return proposals(house, [ProposalState.WAITING])


def take(house: House) -> tuple[int, int, int]:
    """Look into the mailbox; return how many messages were new, known and left."""
    with opened_mailbox(house.deployment) as box:
        taken = take_all(house, box)
    return len(taken.new), len(taken.known), len(taken.failed)


def test_a_maildir_is_taken_in_and_marked(house: House, maildir: Path) -> None:
    (maildir / "new" / "1.host").rename(maildir / "cur" / "1.host:2,F")
    (maildir / "cur" / "7.host:2,S").write_bytes(message(subject="О прочитанном"))
    taken = take_all(house, Maildir(maildir))
    assert (len(taken.new), len(taken.known), taken.failed) == (6, 0, [])
    assert list((maildir / "new").iterdir()) == []
    assert sorted(path.name for path in (maildir / "cur").iterdir()) == [
        "1.host:2,FS", *(f"{number}.host:2,S" for number in range(2, 8)),
    ]  # fmt: skip
    assert take_all(house, Maildir(maildir)).new == []
    assert len(waiting(house)) == 6


class Killed(BaseException):
    """The process ends here."""


class DyingMaildir(Maildir):
    """A maildir whose reader is killed after the proposal is kept, before the mark is made."""

    def settle(self, message: Waiting) -> None:
        """End."""
        raise Killed(message.key)


def test_killed_before_the_mark_it_is_one_proposal(house: House, maildir: Path) -> None:
    with pytest.raises(Killed):
        take_all(house, DyingMaildir(maildir))
    assert len(list((maildir / "new").iterdir())) == 6
    assert len(waiting(house)) == 1
    taken = take_all(house, Maildir(maildir))
    assert (len(taken.new), len(taken.known)) == (5, 1)
    assert list((maildir / "new").iterdir()) == []
    assert len(waiting(house)) == 6


def test_a_message_too_large_stays_and_is_told(folder: Path, maildir: Path) -> None:
    settings = folder / "regest.toml"
    settings.write_text(settings.read_text("utf-8") + "\n[limits]\nupload_megabytes = 1\n", "utf-8")
    (maildir / "new" / "0.host").write_bytes(message(("a.bin", b"\0" * 2_000_000)))
    with opened_house(folder) as house:
        taken = take_all(house, Maildir(maildir), unattended=True)
        assert [failure.name for failure in taken.failed] == ["new/0.host"]
        assert [path.name for path in (maildir / "new").iterdir()] == ["0.host"]
        assert len(taken.new) == 7
        again = take_all(house, Maildir(maildir), unattended=True)
        assert (len(again.new), len(again.known)) == (0, 1), "told once"
        (told,) = [each.row for each in waiting(house) if not each.files]
        assert "1 МБ" in told.note
        assert "new/0.host" in told.subject


def test_a_link_in_a_maildir_brings_nothing_in(house: House, maildir: Path) -> None:
    (maildir / "new" / "8.host").symlink_to("/etc/passwd")
    assert len(take_all(house, Maildir(maildir)).new) == 6


def test_a_folder_that_is_no_maildir_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MailboxUnavailable) as refused:
        Maildir(tmp_path)
    assert refused.value.code == "maildir_wrong"


def test_a_mailbox_is_taken_in_and_marked(mailbox_house: House, store: MailStore) -> None:
    assert take(mailbox_house) == (2, 0, 0)
    assert [each.flags for each in store.folders["INBOX"].values()] == [{"\\Seen"}] * 2
    assert take(mailbox_house) == (0, 0, 0)
    store.bring(sample(5))
    assert take(mailbox_house) == (1, 0, 0)
    assert len(waiting(mailbox_house)) == 3


def test_nothing_of_others_is_deleted(mailbox_house: House, store: MailStore) -> None:
    """What somebody marked for deletion is theirs to expunge."""
    take(mailbox_house)
    assert not [asked for asked in store.asked if asked.startswith(("EXPUNGE", "CLOSE", "DELETE"))]


def test_the_message_is_kept_byte_for_byte(mailbox_house: House, store: MailStore) -> None:
    take(mailbox_house)
    sent = {each.content for each in store.folders["INBOX"].values()}
    blobs = mailbox_house.deployment.blobs
    kept = {
        blobs.read(file.sha256)
        for each in waiting(mailbox_house)
        for file in each.files
        if file.name.endswith(".eml")
    }
    assert kept == sent


def test_a_server_that_hangs_up_before_the_mark_costs_nothing(
    mailbox_house: House, store: MailStore
) -> None:
    store.drops.add("STORE")
    with pytest.raises(MailboxUnavailable) as away:
        take(mailbox_house)
    assert away.value.code == "mailbox_unavailable"
    assert len(waiting(mailbox_house)) == 1
    store.drops.clear()
    assert take(mailbox_house) == (1, 1, 0)
    assert len(waiting(mailbox_house)) == 2


def test_taken_ones_may_be_moved(folder: Path, store: MailStore) -> None:
    """With a folder for them, a message that somebody has read is taken as well."""
    set_mailbox(folder, store, 'done_folder = "Taken"')
    store.folders["Taken"] = {}
    store.folders["INBOX"][9] = Stored(sample(2), {"\\Seen"})
    with opened_house(folder) as house:
        assert take(house) == (3, 0, 0)
        assert (len(store.folders["INBOX"]), len(store.folders["Taken"])) == (0, 3)
        store.moves = False
        store.bring(sample(4))
        assert take(house) == (1, 0, 1), "proposed, but it stays where it is"
        assert len(store.folders["INBOX"]) == 1


def test_a_wrong_password_is_told_without_the_password(folder: Path, store: MailStore) -> None:
    set_mailbox(folder, store)
    (folder / "secrets" / "journal_intake_password").write_text("неверное", "utf-8")
    with opened_house(folder) as house, pytest.raises(MailboxUnavailable) as refused:
        take(house)
    assert "wrong password" in str(refused.value)
    assert "неверное" not in str(refused.value)


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (('security = "none"', 'host = "mail.example"'), "journal.intake.security"),
        (('host = "mail.example"', "minutes = 0"), "journal.intake.minutes"),
        (('host = "mail.example"', 'folders = "INBOX"'), "journal.intake.folders"),
        ((), "journal.intake.host"),
    ],
)
def test_wrong_settings_are_named(folder: Path, lines: tuple[str, ...], named: str) -> None:
    """A password never goes over a network in the clear."""
    told = "\n".join(("[journal.intake]", 'user = "sekretar"', *lines))
    file = folder / "regest.toml"
    file.write_text(f"{file.read_text('utf-8')}\n{told}\n", "utf-8")
    with opened_house(folder) as house, pytest.raises(UsageFault, match=named):
        mailbox_settings(house.deployment)


def test_without_settings_or_password_the_way_out_is_told(folder: Path, store: MailStore) -> None:
    with opened_house(folder) as house, pytest.raises(UsageFault) as unset:
        take(house)
    assert unset.value.code == "mailbox_unset"
    set_mailbox(folder, store)
    (folder / "secrets" / "journal_intake_password").unlink()
    with opened_house(folder) as house, pytest.raises(UsageFault) as silent:
        take(house)
    assert silent.value.code == "mailbox_password_missing"


def test_the_worker_looks_again_after_the_pause(mailbox_house: House, store: MailStore) -> None:
    machine = ManualClock(dt.datetime.now(dt.UTC) + dt.timedelta(minutes=1))
    worker = Worker(mailbox_house, Stop(), clock=machine)  # type: ignore[arg-type]
    with mailbox_house.work() as work:
        watch(work)
    assert worker.run_once() == 1
    store.bring(sample(5))
    assert worker.run_once() == 0, "ten minutes have not passed"
    machine.advance(minutes=10)
    assert worker.step()
    assert len(waiting(mailbox_house)) == 3
    assert waiting(mailbox_house)[0].row.offered_at >= START


def test_a_mailbox_that_is_away_is_told_and_tried_again(
    mailbox_house: House, store: MailStore
) -> None:
    machine = ManualClock(dt.datetime.now(dt.UTC) + dt.timedelta(minutes=1))
    worker = Worker(mailbox_house, Stop(), clock=machine)  # type: ignore[arg-type]
    with mailbox_house.work() as work:
        watch(work)
    store.drops.add("SEARCH")
    assert worker.run_once() == 0
    with mailbox_house.read() as session:
        (job,) = job_overview.list_jobs(session, JobState.WAITING)
    assert "Почтовый ящик недоступен" in job.error
    store.drops.clear()
    machine.advance(minutes=2)
    assert worker.step()
    assert len(waiting(mailbox_house)) == 2
