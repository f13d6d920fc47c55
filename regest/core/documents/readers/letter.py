"""E-mail letters: what stands in the headers, the body as text, and the attachments."""

from __future__ import annotations

import datetime as dt
import email.header
import email.parser
import email.policy
import email.utils
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.message import Message as Part

from regest.core.base.messages import Message, _
from regest.core.documents.coding import decode_text
from regest.core.documents.readers.html import decode_page, text_of
from regest.core.documents.tidy import cut, tidy
from regest.core.hooks.types import EmbeddedFile, ExtractedText

PARTS = 500
ATTACHMENTS = 50
NAME_LENGTH = 200


@dataclass(slots=True)
class Letter:
    """A letter taken apart: headers decoded, attachments in the order of the letter.

    `sender` is name and address, `recipients` are addresses; `received` is when the last server
    on its way took it, in ISO form.
    """

    headers: dict[str, str]
    sender: tuple[str, str] = ("", "")
    recipients: list[str] = field(default_factory=list)
    body: str = ""
    attachments: list[EmbeddedFile] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)
    message_id: str = ""
    received: str = ""


def read(content: bytes, _name: str) -> ExtractedText:
    """Return headers and body as text, the attachments as embedded files."""
    return as_text(take_apart(content))


def read_as_data(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return the headers, body and names of attachments; the parts are their contents."""
    letter = take_apart(content)
    return as_data(letter, _moment(letter.headers["Date"]))


def as_text(letter: Letter) -> ExtractedText:
    """Return headers and body as text, the attachments as embedded files."""
    shown = [f"{name}: {value}" for name, value in letter.headers.items() if value]
    text = "\n".join(shown) + "\n\n" + letter.body
    return ExtractedText(text, tuple(letter.remarks), tuple(letter.attachments))


def as_data(letter: Letter, date: str) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return the letter, sent at `date` (ISO or empty), as data, and what it encloses."""
    data = {
        "sender_name": letter.sender[0],
        "sender_address": letter.sender[1],
        "recipients": letter.recipients,
        "subject": letter.headers["Subject"],
        "date": date,
        "message_id": letter.message_id,
        "received": letter.received,
        "body": cut(tidy(letter.body))[0],
        "names": [each.name for each in letter.attachments],
    }
    return data, [each.content for each in letter.attachments]


def take_apart(content: bytes) -> Letter:
    """Return the letter in `content`.

    Raises:
        RecursionError: it is nested thousands of times.
    """
    parsed = email.parser.BytesParser(policy=email.policy.compat32).parsebytes(content)
    letter = Letter({name: header(parsed, name) for name in ("From", "To", "Date", "Subject")})
    # Addresses are split before decoding: a decoded name may hold a comma.
    name, address = email.utils.parseaddr(_raw(parsed, "From"))
    letter.sender = (on_one_line(_decoded(name)), on_one_line(address))
    sent_to = email.utils.getaddresses([_raw(parsed, "To")])
    letter.recipients = [on_one_line(each) for _name, each in sent_to if each]
    letter.message_id = header(parsed, "Message-ID")
    # Each server writes its own above those before it.
    letter.received = _moment(_raw(parsed, "Received").rpartition(";")[2])
    bodies: list[str] = []
    for part in _leaves(parsed):
        name = _file_name(part)
        if part.get_content_maintype() == "text" and not _is_attachment(part, name):
            bodies.append(_text(part))
        elif not _is_decoration(part):
            if len(letter.attachments) == ATTACHMENTS:
                letter.remarks.append(
                    _("Only the first {number} attachments were taken.", number=ATTACHMENTS)
                )
                break
            letter.attachments.append(EmbeddedFile(name, _content(part)))
    letter.body = "\n\n".join(body for body in bodies if body.strip())
    return letter


def header(part: Part, name: str) -> str:
    """Return a header decoded and on one line; raw 8-bit headers of old programs are judged."""
    return on_one_line(_decoded(_raw(part, name)))


def _raw(part: Part, name: str) -> str:
    return next((str(v) for k, v in part.raw_items() if k.lower() == name.lower()), "")


def _is_raw(text: str) -> bool:
    """Tell whether `text` holds bytes beyond ASCII as the parser smuggles them."""
    return any("\udc80" <= char <= "\udcff" for char in text)


def _decoded(raw: str) -> str:
    if _is_raw(raw):
        return decode_text(raw.encode("utf-8", "surrogateescape"))[0]
    try:
        pieces = email.header.decode_header(raw)
    except (HeaderParseError, ValueError):
        return raw
    return "".join(_piece(text, charset) for text, charset in pieces)


def _piece(text: bytes | str, charset: str | None) -> str:
    if isinstance(text, str):
        return text
    return _in_charset(text, charset) if charset else text.decode("ascii", "replace")


def _in_charset(content: bytes, charset: str | None) -> str:
    """Decode as the letter says, or, where it says nothing or is wrong, as it looks."""
    if charset:
        try:
            return content.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode_text(content)[0]


def on_one_line(text: str) -> str:
    """Return `text` tidy and without line ends."""
    return " ".join(tidy(text).split())


def _leaves(parsed: Part) -> Iterator[Part]:
    """Yield the parts that hold something, in order; of alternatives the one we read best.

    A letter inside a letter is one part: an attachment of its own.
    """
    waiting = [parsed]
    for _part in range(PARTS):
        if not waiting:
            return
        part = waiting.pop()
        inner = _inside(part)
        if not inner or part.get_content_type() == "message/rfc822":
            yield part
        elif part.get_content_subtype() == "alternative":
            waiting.extend(reversed(_best(inner)))
        else:
            waiting.extend(reversed(inner))


def _inside(part: Part) -> list[Part]:
    inner = part.get_payload()
    return [each for each in inner if isinstance(each, Part)] if isinstance(inner, list) else []


def _best(alternatives: Sequence[Part]) -> Sequence[Part]:
    """Return the plain text that says something, else the last alternative: the richest one."""
    for part in alternatives:
        if part.get_content_type() == "text/plain" and _text(part).strip():
            return [part]
    return alternatives[-1:]


def _is_attachment(part: Part, name: str) -> bool:
    return part.get_content_disposition() == "attachment" or (
        bool(name) and part.get_content_subtype() not in {"plain", "html"}
    )


def _is_decoration(part: Part) -> bool:
    """Tell a picture that the body shows (a logo under the signature) from an enclosure."""
    return part.get_content_maintype() == "image" and (
        part.get_content_disposition() != "attachment" and part["Content-ID"] is not None
    )


def _file_name(part: Part) -> str:
    for place in ("Content-Type", "Content-Disposition"):
        if _is_raw(_raw(part, place)):
            part.replace_header(place, _decoded(_raw(part, place)))
    try:
        said = part.get_filename("")
    except (LookupError, ValueError, TypeError):
        said = ""
    # Only the last piece is a name; the rest would be a path on somebody's computer.
    name = on_one_line(_decoded(said)).replace("\\", "/").rpartition("/")[2].strip()
    if not name and part.get_content_type() == "message/rfc822":
        subject = "".join(header(each, "Subject") for each in _inside(part))
        name = f"{subject.replace('/', ' ')[: NAME_LENGTH - 4]}.eml" if subject else ""
    return name[-NAME_LENGTH:]


def _content(part: Part) -> bytes:
    if part.is_multipart():
        return b"".join(each.as_bytes() for each in _inside(part))
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text(part: Part) -> str:
    content = _content(part)
    charset = part.get_content_charset()
    if part.get_content_subtype() == "html":
        return text_of(_in_charset(content, charset) if charset else decode_page(content))
    return _in_charset(content, charset)


def _moment(written: str) -> str:
    """Return the date of a letter as ISO text with its offset; empty when it has none."""
    try:
        moment = email.utils.parsedate_to_datetime(written)
    except (ValueError, TypeError, OverflowError):
        return ""
    # Without an offset the letter's program knew UTC only (RFC 5322, 3.3).
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).isoformat()
