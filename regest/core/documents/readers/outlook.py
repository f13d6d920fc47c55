"""Letters saved by Outlook (.msg): headers and body as text, the attachments as embedded files."""

from __future__ import annotations

import datetime as dt
import io
import struct
from collections.abc import Mapping, Sequence

from olefile import OleFileIO  # type: ignore[import-untyped]  # ships no types
from oxmsg.domain import constants as pid
from oxmsg.storage import Storage

from regest.core.base.messages import _
from regest.core.documents.archive import damaged
from regest.core.documents.coding import decode_text
from regest.core.documents.readers.html import decode_page, text_of
from regest.core.documents.readers.letter import (
    ATTACHMENTS,
    NAME_LENGTH,
    Letter,
    as_data,
    as_text,
    on_one_line,
)
from regest.core.hooks.types import EmbeddedFile, ExtractedText, ExtractionFault

DEPTH = 3
_ENTRIES = 4_000
_UNICODE, _EIGHT_BIT, _BINARY = "001F", "001E", "0102"
_ENCLOSED_LETTER = f"__substg1.0_{pid.PID_ATTACH_DATA_BINARY:04X}000D"
_PROPERTIES = "__properties_version1.0"
# What is fixed in length stands in the stream of properties, whose head depends on its owner.
_LETTER, _INNER_LETTER, _PART = 32, 24, 8
_CODE_PAGES = {20866: "koi8-r", 28595: "iso8859-5"}
_FIRST_DAY = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)


def read(content: bytes, _name: str) -> ExtractedText:
    """Return headers and body as text, the attachments as embedded files.

    A letter enclosed in the letter stands in its text, and its attachments beside the others.

    Raises:
        ExtractionFault: the file is damaged or has more parts than any letter.
    """
    return as_text(_letter(_opened(content), _LETTER, DEPTH))


def read_as_data(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return the headers, body and names of attachments; the parts are their contents.

    Raises:
        ExtractionFault: the file is damaged or has more parts than any letter.
    """
    root = _opened(content)
    sent = _Values(root, _LETTER).sent()
    return as_data(_letter(root, _LETTER, DEPTH), sent.isoformat() if sent else "")


def _opened(content: bytes) -> Storage:
    try:
        with OleFileIO(io.BytesIO(content)) as ole:
            if len(ole.direntries) > _ENTRIES:
                raise ExtractionFault(_("the archive holds too many files"))
            root = Storage.from_ole(ole)
    except (OSError, ValueError, IndexError, TypeError, AttributeError) as fault:
        raise ExtractionFault(damaged()) from fault
    # Every letter has properties; olefile gives back what it can of a directory that is broken.
    if _PROPERTIES not in {each.name for each in root.streams}:
        raise ExtractionFault(damaged())
    return root


class _Values:
    """The properties of a storage by their numbers, read even where some are broken."""

    def __init__(self, storage: Storage, head: int) -> None:
        self.streams: Mapping[str, bytes] = {each.name: each.bytes_ for each in storage.streams}
        fixed = self.streams.get(_PROPERTIES, b"")[head:]
        self.fixed = {
            struct.unpack_from("<H", fixed, place + 2)[0]: fixed[place + 8 : place + 16]
            for place in range(0, len(fixed) - 15, 16)
        }

    def text(self, number: int) -> str:
        """Return a text, empty when there is none; its code page is believed where it fits."""
        wide = self.streams.get(f"__substg1.0_{number:04X}{_UNICODE}")
        if wide is not None:
            return wide.decode("utf-16-le", "replace")
        narrow = self.streams.get(f"__substg1.0_{number:04X}{_EIGHT_BIT}", b"")
        page = int.from_bytes(self.fixed.get(pid.PID_MESSAGE_CODEPAGE, b"")[:4], "little")
        try:
            return narrow.decode(_CODE_PAGES.get(page, f"cp{page}"))
        except (LookupError, UnicodeDecodeError):
            return decode_text(narrow)[0]

    def content(self, number: int) -> bytes | None:
        """Return bytes."""
        return self.streams.get(f"__substg1.0_{number:04X}{_BINARY}")

    def sent(self) -> dt.datetime | None:
        """Return when the letter was sent, or None when it does not say."""
        ticks = int.from_bytes(self.fixed.get(pid.PID_CLIENT_SUBMIT_TIME, b""), "little")
        try:
            return _FIRST_DAY + dt.timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None


def _letter(storage: Storage, head: int, depth: int) -> Letter:
    """Return a letter with the texts and attachments of the letters inside it."""
    values = _Values(storage, head)
    letter = _head(storage, values)
    texts = [_body(values)]
    for each in storage.iter_attachment_storages():
        inner = next((held for held in each.storages if held.name == _ENCLOSED_LETTER), None)
        if inner is not None and depth:
            enclosed_letter = as_text(_letter(inner, _INNER_LETTER, depth - 1))
            texts.append(enclosed_letter.text)
            letter.attachments += enclosed_letter.embedded
            continue
        enclosed = _Values(each, _PART)
        content = enclosed.content(pid.PID_ATTACH_DATA_BINARY)
        if content is not None:
            letter.attachments.append(EmbeddedFile(_file_name(enclosed), content))
    if len(letter.attachments) > ATTACHMENTS:
        del letter.attachments[ATTACHMENTS:]
        letter.remarks = [_("Only the first {number} attachments were taken.", number=ATTACHMENTS)]
    letter.body = "\n\n".join(texts)
    return letter


def _head(storage: Storage, values: _Values) -> Letter:
    name = values.text(pid.PID_SENDER_NAME) or values.text(pid.PID_SENT_REPRESENTING_NAME)
    sender = (
        name,
        values.text(pid.PID_SENDER_SMTP_ADDRESS) or values.text(pid.PID_SENDER_EMAIL_ADDRESS),
    )
    people = [_recipient(each) for each in storage.iter_recipient_storages()]
    sent_to = ", ".join(filter(None, (_named(*each) for each in people)))
    sent = values.sent()
    headers = {
        "From": _named(*sender),
        "To": sent_to or values.text(pid.PID_DISPLAY_TO),
        "Date": f"{sent:%d.%m.%Y %H:%M} UTC" if sent else "",
        "Subject": values.text(pid.PID_SUBJECT),
    }
    return Letter(
        {key: on_one_line(value) for key, value in headers.items()},
        (on_one_line(sender[0]), on_one_line(sender[1] if "@" in sender[1] else "")),
        [on_one_line(address) for _name, address in people if "@" in address],
    )


def _recipient(storage: Storage) -> tuple[str, str]:
    """Return name and address."""
    values = _Values(storage, _PART)
    address = values.text(pid.PID_SMTP_ADDRESS) or values.text(pid.PID_EMAIL_ADDRESS)
    return values.text(pid.PID_DISPLAY_NAME), address


def _named(name: str, address: str) -> str:
    """Return both as mail programs show them; addresses inside Exchange are none for people."""
    if "@" not in address or name == address:
        return name or (address if "@" in address else "")
    return f"{name} <{address}>".strip()


def _body(values: _Values) -> str:
    """Return the plain body, or the text of the page that the letter is."""
    plain = values.text(pid.PID_BODY)
    if plain.strip():
        return plain
    page = values.content(pid.PID_HTML)
    return text_of(decode_page(page) if page else values.text(pid.PID_BODY_HTML))


def _file_name(values: _Values) -> str:
    name = values.text(pid.PID_ATTACH_LONG_FILENAME) or values.text(pid.PID_ATTACH_FILENAME)
    return on_one_line(name).replace("\\", "/").rpartition("/")[2][-NAME_LENGTH:]
