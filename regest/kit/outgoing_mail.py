"""E-mail that goes out: composed alike each time, and handed to the server of `[mail]`.

Talking to a server takes seconds and may fail half way: it is done by jobs, outside any unit of
work. A letter's Message-ID is made from an id of ours, so that a letter handed over twice because
nobody lived to note the first time is one letter to its reader.
"""

from __future__ import annotations

import datetime as dt
import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from regest.core.base.errors import Refusal, Unavailable, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.secret_files import read_secret
from regest.core.base.settings import MailSettings, Settings
from regest.core.base.text import one_line

PASSWORD = "mail_password"  # noqa: S105 — the name of the file that holds it
# Every server takes seven-bit lines; not every one takes others.
_POLICY = SMTP.clone(cte_type="7bit")
_ADDRESS = re.compile(r"(?P<local>[\w.!#$%&'*+/=?^`{|}~-]{1,64})@(?P<domain>[\w.-]{1,250})")
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_DELAYED, _REFUSED = 400, 500
_TOLD = 500


class Undelivered(Unavailable):
    """The server did not take a letter; a `final` refusal would only be repeated."""

    def __init__(self, words: Message | str, *, final: bool = False) -> None:
        super().__init__(
            "mail_undelivered",
            _("The mail server did not take the letter: {words}", words=words),
            remedy=_("Check the address, or ask the administrator about the mail server."),
        )
        self.words = str(words)
        self.final = final


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A computer file that goes with a letter."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class OutgoingMail:
    """A letter to one address; `key` is an id of ours that its Message-ID is made from."""

    key: str
    to_name: str
    to_address: str
    subject: str
    text: str
    moment: dt.datetime
    enclosures: tuple[Enclosure, ...] = ()


def require_set_up(settings: MailSettings) -> None:
    """Refuse unless letters can be sent by these settings.

    Raises:
        UsageFault: `[mail]` is empty, has no sender, or would send a password in the open.
    """
    if not settings.host:
        raise UsageFault(
            "mail_not_set_up",
            _("E-mail cannot be sent from here: no mail server is set"),
            remedy=_("Set host and sender of [mail] in regest.toml."),
        )
    if "@" not in settings.sender:
        raise UsageFault(
            "mail_without_sender",
            _("E-mail cannot be sent from here: no address of the sender is set"),
            remedy=_("Set sender of [mail] in regest.toml."),
        )
    if settings.security == "none" and settings.host not in _THIS_MACHINE:
        raise UsageFault(
            "mail_in_the_open",
            _("E-mail would go to {host} unencrypted", host=settings.host),
            remedy=_("Set security of [mail] in regest.toml to starttls or tls."),
        )


def checked_address(text: str) -> str:
    """Return an e-mail address as servers take it, a Russian domain in its Latin form.

    Raises:
        Refusal: `address_wrong`, it is none.
    """
    found = _ADDRESS.fullmatch(text.strip())
    try:
        if found is None:
            raise UnicodeError
        local = found["local"].encode("ascii").decode()
        return f"{local}@{found['domain'].encode('idna').decode()}"
    except UnicodeError as fault:
        raise Refusal(
            "address_wrong",
            _("This is not an e-mail address: {text}", text=text),
            remedy=_("Write it as office@school.example."),
        ) from fault


def message_id(settings: MailSettings, key: str) -> str:
    """Return the Message-ID of the letter with this key: the same each time it is asked for."""
    return f"<{key}@{_domain(settings)}>"


def composed(settings: Settings, mail: OutgoingMail) -> bytes:
    """Return the letter as it goes over the wire; the same bytes each time.

    A letter of a rehearsal says so before anything else: it must not pass for a real one.
    """
    association, mark = settings.association, ""
    if settings.rehearsal:
        from regest.core.documents.paper import training_mark

        mark = training_mark(association.language)
    message = EmailMessage(policy=_POLICY)
    message["From"] = _addressed(association.short_name or association.name, settings.mail.sender)
    message["To"] = _addressed(mail.to_name, mail.to_address)
    message["Subject"] = one_line(". ".join(filter(None, (mark, mail.subject))))
    message["Date"] = format_datetime(mail.moment.astimezone(settings.zone))
    message["Message-ID"] = message_id(settings.mail, mail.key)
    message.set_content("\n\n".join(filter(None, (mark, mail.text))))
    for each in mail.enclosures:
        main, _slash, sub = each.media_type.partition("/")
        if main in {"", "message", "multipart"} or not sub:
            main, sub = "application", "octet-stream"
        message.add_attachment(each.content, maintype=main, subtype=sub, filename=each.name)
    if message.is_multipart():
        message.set_boundary(f"=_{mail.key}")
    return message.as_bytes()


def deliver(settings: MailSettings, folder: Path, mail: OutgoingMail, content: bytes) -> str:
    """Hand a composed letter to the server and return its words; `folder` holds the secrets.

    Raises:
        Undelivered: the server did not take it, with what it said.
    """
    password = (read_secret(folder, PASSWORD) or b"").decode("utf-8", "replace").strip()
    if not (settings.user + password).isascii():
        raise Undelivered(_("login and password may have Latin letters, digits and signs only"))
    with _spoken_to(settings) as server:
        if settings.user:
            server.login(settings.user, password)
        server.ehlo_or_helo_if_needed()
        _asked(*server.mail(checked_address(settings.sender)), final=False)
        _asked(*server.rcpt(mail.to_address), final=True)
        return _asked(*server.data(content), final=True)


@contextmanager
def _spoken_to(settings: MailSettings) -> Iterator[smtplib.SMTP]:
    try:
        server = _connected(settings)
        try:
            yield server
        finally:
            # Whatever comes of the farewell, it changes nothing of what was taken.
            with suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()
    except smtplib.SMTPResponseException as fault:
        final = isinstance(fault, smtplib.SMTPDataError) and fault.smtp_code >= _REFUSED
        raise Undelivered(_said(fault.smtp_code, fault.smtp_error), final=final) from fault
    except (OSError, smtplib.SMTPException) as fault:
        raise Undelivered(str(fault)[:_TOLD] or type(fault).__name__) from fault


def _connected(settings: MailSettings) -> smtplib.SMTP:
    place, ours = (settings.host, settings.port), _domain(settings)
    if settings.security == "tls":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(*place, ours, timeout=settings.seconds, context=context)
    server = smtplib.SMTP(*place, ours, timeout=settings.seconds)
    if settings.security == "starttls":
        try:
            # A server that does not offer it is refused, not spoken to in the open.
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _asked(code: int, answer: bytes, *, final: bool) -> str:
    words = _said(code, answer)
    if code >= _DELAYED:
        raise Undelivered(words, final=final and code >= _REFUSED)
    return words


def _said(code: int, answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return one_line(f"{code} {text}")[:_TOLD]


def _addressed(name: str, address: str) -> Address:
    return Address(display_name=one_line(name), addr_spec=checked_address(address))


def _domain(settings: MailSettings) -> str:
    return checked_address(settings.sender).rpartition("@")[2] or socket.gethostname()
