"""Messages as plain data: what crosses from the reading child to us is JSON, never a pickle.

A parser that was taken over may send anything; JSON can only be wrong, a pickle can run code.
"""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message

PARAMETER_LENGTH = 300


def pack(message: Message) -> dict[str, object]:
    """Return `message` as JSON-ready data; parameters become text of at most 300 characters."""
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
        {
            str(name): unpack(value) if isinstance(value, dict) else str(value)
            for name, value in params.items()
        },
        context=None if context is None else str(context),
        plural=None if plural is None else str(plural),
        count=None if count is None else int(str(count)),
        domain=str(data["domain"]),
    )


def _packed(value: object) -> object:
    return pack(value) if isinstance(value, Message) else str(value)[:PARAMETER_LENGTH]
