"""A mailbox on a mail server, read by IMAP: settings, and what waits in one of its folders."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from imap_tools import AND, BaseMailBox, ImapToolsError, MailBox, MailBoxStartTls
from imap_tools import MailBoxUnencrypted as PlainMailBox
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from regest.api import Deployment, Message, Unavailable, UsageFault, secret_files
from regest.plugins.journal.intake.mail.taking import MailboxUnavailable, Waiting
from regest.plugins.journal.words import PLUGIN, _

SECTION = "intake"
SECRET = "journal_intake_password"  # noqa: S105 — the name of the file that holds it
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_FAULTS = (ImapToolsError, imaplib.IMAP4.error, OSError)


class MailboxSettings(BaseModel):
    """`[journal.intake]` of `regest.toml`: the mailbox that letters to the association come to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(min_length=1)
    user: str = Field(min_length=1)
    port: int = Field(default=993, gt=0, lt=65536)
    security: Literal["tls", "starttls", "none"] = "tls"
    folder: str = Field(default="INBOX", min_length=1)
    done_folder: str = ""
    minutes: int = Field(default=10, gt=0)
    timeout_seconds: int = Field(default=60, gt=0)


def has_mailbox(deployment: Deployment) -> bool:
    """Say whether the settings name a mailbox."""
    return SECTION in deployment.settings.plugin(PLUGIN)


def mailbox_settings(deployment: Deployment) -> MailboxSettings:
    """Return the settings of the mailbox.

    Raises:
        UsageFault: there are none, one is wrong, or the password would travel in the clear.
    """
    if not has_mailbox(deployment):
        raise UsageFault(
            "mailbox_unset",
            _("No mailbox is named from which letters are taken"),
            remedy=_("Write [journal.intake] with host and user into regest.toml."),
        )
    try:
        settings = MailboxSettings.model_validate(deployment.settings.plugin(PLUGIN)[SECTION])
    except ValidationError as fault:
        key = ".".join(str(part) for part in fault.errors()[0]["loc"])
        raise _wrong(key or SECTION) from fault
    if settings.security == "none" and settings.host not in _HERE:
        raise _wrong("security")
    return settings


class ImapMailbox:
    """Messages of the folder that nobody has seen; with a folder for taken ones, all of them."""

    def __init__(self, box: BaseMailBox, settings: MailboxSettings) -> None:
        self._box = box
        self._done = settings.done_folder

    def waiting(self) -> Iterator[Waiting]:
        """Yield the messages that were not taken yet, the oldest first."""
        with _asked():
            uids = self._box.uids("ALL" if self._done else AND(seen=False), charset=None)
        for uid in sorted(uids, key=int):
            size = self._size(uid)
            if size is not None:
                yield Waiting(uid, size)

    def read(self, message: Waiting) -> bytes:
        """Return a message byte for byte as it came; it stays unseen."""
        # The library would give it parsed and written anew.
        with _asked():
            status, answer = self._box.client.uid("FETCH", message.key, "(BODY.PEEK[])")
        found = [part[1] for part in answer if isinstance(part, tuple)]
        if status != "OK" or not found:
            raise _untouchable(_("it is no longer there"))
        return bytes(found[0])

    def settle(self, message: Waiting) -> None:
        """Move a message to the folder of taken ones, or mark it as seen."""
        with _asked():
            if self._done:
                status = self._move(message.key)
            else:
                # By hand: the library's way also deletes what others only marked for deletion.
                status, _answer = self._box.client.uid("STORE", message.key, "+FLAGS", r"(\Seen)")
        if status != "OK":
            raise _untouchable(_("the server does not let it be marked"))

    def _move(self, uid: str) -> str:
        if "MOVE" not in self._box.client.capabilities:
            raise _untouchable(_("the server cannot move messages: leave done_folder empty"))
        self._box.move(uid, self._done)
        return "OK"

    def _size(self, uid: str) -> int | None:
        """Return the bytes of a message; None when somebody has removed it meanwhile."""
        with _asked():
            status, answer = self._box.client.uid("FETCH", uid, "(RFC822.SIZE)")
        line = next((part for part in answer if isinstance(part, bytes)), b"")
        told = line.upper().rpartition(b"RFC822.SIZE")[2].split()
        digits = told[0].strip(b"()") if told else b""
        return int(digits) if status == "OK" and digits.isdigit() else None


@contextmanager
def opened_mailbox(deployment: Deployment) -> Iterator[ImapMailbox]:
    """Give the mailbox of the settings, logged in, its folder open.

    Raises:
        UsageFault: settings or password are missing or wrong.
        MailboxUnavailable: the server does not answer, or does not let us in.
    """
    settings = mailbox_settings(deployment)
    password = secret_files.read_secret(deployment.folder, SECRET)
    if password is None:
        raise UsageFault(
            "mailbox_password_missing",
            _("The password of the mailbox {user} is missing", user=settings.user),
            remedy=_("Write it into secrets/{name}, readable by its owner alone.", name=SECRET),
        )
    with _asked():
        box = _connected(settings)
    try:
        with _asked():
            _log_in(box, settings, password.decode().strip())
        yield ImapMailbox(box, settings)
    finally:
        _let_go(box)


def _connected(settings: MailboxSettings) -> BaseMailBox:
    place = {"host": settings.host, "port": settings.port, "timeout": settings.timeout_seconds}
    if settings.security == "none":
        return PlainMailBox(**place)
    # Without a context of ours nobody would check whose certificate it is.
    context = ssl.create_default_context()
    kind = MailBox if settings.security == "tls" else MailBoxStartTls
    return kind(**place, ssl_context=context)


def _log_in(box: BaseMailBox, settings: MailboxSettings, password: str) -> None:
    # Not every server takes the way that letters beyond ASCII need.
    plain = settings.user.isascii() and password.isascii()
    (box.login if plain else box.login_utf8)(settings.user, password, settings.folder)


def _let_go(box: BaseMailBox) -> None:
    try:
        box.logout()
    except _FAULTS:
        box.client.shutdown()


@contextmanager
def _asked() -> Iterator[None]:
    """Turn the faults of server and network into ours."""
    try:
        yield
    except _FAULTS as fault:
        raise _away(" ".join(str(fault).split())[:200]) from fault


def _away(cause: object) -> MailboxUnavailable:
    return MailboxUnavailable(
        "mailbox_unavailable",
        _("The mailbox cannot be read: {cause}", cause=cause),
        remedy=_("Check [journal.intake], the password and the network; nothing is lost."),
    )


def _untouchable(cause: Message) -> Unavailable:
    return Unavailable(
        "message_unreadable",
        _("The message cannot be read or marked: {cause}", cause=cause),
        remedy=_("It stays in the mailbox and is taken the next time."),
    )


def _wrong(key: str) -> UsageFault:
    return UsageFault(
        "settings_wrong",
        _("regest.toml: the setting journal.intake.{key} is wrong", key=key),
        remedy=_("See docs/intake.md for all of them."),
    )
