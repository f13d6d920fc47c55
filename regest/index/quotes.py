"""Words of a person or a paper, quoted as the reader's language does."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Message, _


def quoted(words: Sequence[str]) -> Message:
    """Return the words in quotes, with a comma between them."""
    sentence = _("“{word}”", word=words[0])
    for word in words[1:]:
        sentence = _("{words}, “{word}”", words=sentence, word=word)
    return sentence
