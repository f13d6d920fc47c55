"""Messages as plain data: what crosses from the reading child to us is JSON, never a pickle.

A parser that was taken over may send anything; JSON can only be wrong, a pickle can run code.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.core.base.messages import Message

PARAMETER_LENGTH = 300
_DAY = "day"


def pack(message: Message) -> dict[str, object]:
    """Return `message` as JSON-ready data; parameters become text of at most 300 characters.

    Days stay days, so that each language writes them its own way.
    """
    return {
        "msgid": message.msgid,
        "params": {name: _packed(value) for name, value in message.params.items()},
        "context": message.context,
        "plural": message.plural,
        "count": message.count,
        "domain": message.domain,
    }


def unpack(data: Mapping[str, object]) -> Message:
    """Return the message that `pack` gave.

    Raises:
        TypeError, ValueError, KeyError: `data` is something else.
    """
    params = data["params"]
    if not isinstance(params, dict):
        raise TypeError("params are no mapping")
    context, plural, count = data["context"], data["plural"], data["count"]
    return Message(
        str(data["msgid"]),
        {str(name): _unpacked(value) for name, value in params.items()},
        context=None if context is None else str(context),
        plural=None if plural is None else str(plural),
        count=None if count is None else int(str(count)),
        domain=str(data["domain"]),
    )


def _packed(value: object) -> object:
    if isinstance(value, Message):
        return pack(value)
    if type(value) is dt.date:
        return {_DAY: value.isoformat()}
    return str(value)[:PARAMETER_LENGTH]


def _unpacked(value: object) -> object:
    if not isinstance(value, dict):
        return str(value)
    return dt.date.fromisoformat(str(value[_DAY])) if _DAY in value else unpack(value)
