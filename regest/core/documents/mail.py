"""A letter that came by e-mail, as data: who wrote, about what, and what was enclosed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from regest.core.base.messages import _
from regest.core.documents import media
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import LIMITS, Limits
from regest.core.hooks.types import ExtractionFault

_JOB = "regest.core.documents.readers.letter:read_as_data"
_OUTLOOK_JOB = "regest.core.documents.readers.outlook:read_as_data"
# The media types of letters that `read_mail` takes apart.
LETTERS = frozenset({media.MAIL, media.OUTLOOK})


@dataclass(frozen=True, slots=True)
class MailAttachment:
    """A file enclosed in a letter; its media type is told from the content."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail letter; `date` is when its sender's program says it was sent, with an offset.

    `received` is when the server that took it last says it came.
    """

    sender_name: str
    sender_address: str
    recipients: tuple[str, ...]
    subject: str
    date: dt.datetime | None
    body: str
    attachments: tuple[MailAttachment, ...]
    message_id: str = ""
    received: dt.datetime | None = None


def read_mail(content: bytes, limits: Limits = LIMITS) -> Mail:
    """Return the letter in `content`, as it was sent or as Outlook saved it.

    It is parsed in a child process.

    Raises:
        ExtractionFault: the letter cannot be read; it may still be kept and registered.
    """
    try:
        job = _OUTLOOK_JOB if media.sniff(content) == media.OUTLOOK else _JOB
        answer = work(job, content, {}, limits)
        return _mail(answer.data, answer.parts)
    except ChildFault as fault:
        raise ExtractionFault(fault.reason) from fault
    except (KeyError, TypeError, ValueError) as fault:
        raise ExtractionFault(_("the reading program failed")) from fault


def _mail(data: Mapping[str, object], parts: tuple[bytes, ...]) -> Mail:
    names, recipients = data["names"], data["recipients"]
    if not isinstance(names, list) or not isinstance(recipients, list):
        raise TypeError("names and recipients are no lists")
    moment, received = str(data["date"]), str(data["received"])
    return Mail(
        sender_name=str(data["sender_name"]),
        sender_address=str(data["sender_address"]),
        recipients=tuple(str(each) for each in recipients),
        subject=str(data["subject"]),
        date=dt.datetime.fromisoformat(moment) if moment else None,
        body=str(data["body"]),
        attachments=tuple(
            _attachment(number, str(name), part)
            for number, (name, part) in enumerate(zip(names, parts, strict=True), start=1)
        ),
        message_id=str(data["message_id"]),
        received=dt.datetime.fromisoformat(received) if received else None,
    )


def _attachment(number: int, name: str, content: bytes) -> MailAttachment:
    media_type = media.sniff(content, name)
    if not name:
        name = f"{_('attachment {number}', number=number)}{media.ENDINGS.get(media_type, '')}"
    return MailAttachment(name, media_type, content)
