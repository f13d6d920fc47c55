"""A mail server on this machine: keeps what it takes, delays and refuses what it is told to."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

OK = "250 2.0.0 taken as 4711"


@dataclass
class Mailbox:
    """What came to the server, and what it answers to recipients, to letters and to QUIT."""

    letters: list[bytes] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    to_recipient: dict[str, str] = field(default_factory=dict)
    to_letter: str = OK
    to_farewell: str = "221 Bye"
    port: int = 0

    def messages(self) -> list[EmailMessage]:
        """Return the letters that were taken, read."""
        return [message_from_bytes(each, policy=policy.default) for each in self.letters]

    async def handle_RCPT(  # noqa: N802 — the library asks by this name
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        """Answer to RCPT."""
        answer = self.to_recipient.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Answer to a letter, and keep it if it is taken."""
        if self.to_letter.startswith("250") and isinstance(envelope.original_content, bytes):
            self.letters.append(envelope.original_content)
            self.recipients.append(list(envelope.rcpt_tos))
        return self.to_letter

    async def handle_QUIT(  # noqa: N802
        self, _server: SMTP, _session: Session, _envelope: Envelope
    ) -> str:
        """Answer to the farewell."""
        return self.to_farewell


def mail_by(folder: Path, box: Mailbox) -> None:
    """Let the mail of a deployment that nobody has open go to the server."""
    settings = folder / "regest.toml"
    told = f'\n[mail]\nhost = "127.0.0.1"\nport = {box.port}\n'
    told += 'security = "none"\nsender = "office@smk.example"\n'
    settings.write_text(settings.read_text("utf-8") + told, "utf-8")


class _AnyPort(Controller):
    """Listens on whatever port is free, and knows which."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@contextmanager
def mail_server(
    certificate: Path | None = None, login: tuple[str, str] | None = None
) -> Iterator[Mailbox]:
    """Run a server; with a `certificate` it asks for STARTTLS, with a `login` for that."""
    mailbox = Mailbox()
    options: dict[str, Any] = {}
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        options = {"tls_context": context, "require_starttls": True}
    if login is not None:

        def check(
            _server: object, _session: object, _envelope: object, _how: str, given: Any
        ) -> Any:
            assert isinstance(given, LoginPassword)
            fits = (given.login.decode(), given.password.decode()) == login
            return AuthResult(success=fits, handled=False)

        options |= {"authenticator": check, "auth_required": True}
    controller = _AnyPort(mailbox, hostname="127.0.0.1", port=0, **options)
    controller.start()
    try:
        mailbox.port = controller.port
        yield mailbox
    finally:
        controller.stop()


def own_certificate(file: Path) -> Path:
    """Write a certificate for localhost with its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    places = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(places), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return file
