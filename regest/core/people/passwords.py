"""Passwords: how long they are, what they may not be made of, and how they are kept (ASVS 6.2).

Nothing is asked of their composition, and they do not grow old. What is refused is what is tried
first: words that everybody takes, runs of keys, and the organisation's and the holder's own names.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.people.common_passwords import COMMON_WORDS

SHORTEST, LONGEST = 12, 200
# Of the letters of a password, so many must stand outside words that are tried first.
LEAST_OWN_LETTERS = 6
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_AS_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_AS_LATIN = str.maketrans(_RUSSIAN, _LATIN)
_WORD = re.compile(r"[^\W\d_]{4,}")


def hashed(password: str, own_words: Iterable[str] = ()) -> str:
    """Return what is kept of a password, an Argon2id hash.

    `own_words` are names that it may not consist of: the organisation's, the holder's.

    Raises:
        UsageFault: `password_length`, or `password_guessable`.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise UsageFault(
            "password_length",
            _("A password has {least} to {most} characters", least=SHORTEST, most=LONGEST),
            remedy=_("Take several words that do not belong together."),
        )
    if is_guessable(password, own_words):
        raise UsageFault(
            "password_guessable",
            _("This password consists of words and keys that are tried first"),
            rule="ASVS 6.2.4",
            remedy=_("Take several words that do not belong together."),
        )
    return argon2_hash(password)


def argon2_hash(word: str) -> str:
    """Return the Argon2id hash of a word, whatever it is."""
    return PasswordHasher().hash(word)


def verifies(kept: str, password: str) -> bool:
    """Say whether `kept` is the hash of the password; an empty one is compared all the same."""
    try:
        PasswordHasher().verify(kept or nobody(), password)
    except (VerifyMismatchError, InvalidHashError):
        return False
    return bool(kept)


@cache
def nobody() -> str:
    """Return a hash that no password has: comparing with it takes as long as with any."""
    return argon2_hash(secrets.token_urlsafe(32))


def is_guessable(password: str, own_words: Iterable[str] = ()) -> bool:
    """Say whether little is left of a password without common words, own names and repetition."""
    plain = _plain(password)
    if _is_repeated(plain):
        return True
    words = sorted(COMMON_WORDS | _stems(own_words), key=len, reverse=True)
    readings = (plain, plain.translate(_AS_RUSSIAN), plain.translate(_AS_LATIN))
    return any(_leaves_little(reading, words) for reading in readings)


def _leaves_little(text: str, words: Iterable[str]) -> bool:
    rest = text
    for word in words:
        rest = rest.replace(_plain(word), " ")
    own_letters = sum(each.isalpha() for each in rest)
    return rest != text and own_letters < LEAST_OWN_LETTERS and _digits_are_few(rest)


def _digits_are_few(rest: str) -> bool:
    # A year or a telephone number behind a common word is what programs try next.
    return sum(each.isdigit() for each in rest) <= 11


def _is_repeated(text: str) -> bool:
    return any(text == (text[:size] * len(text))[: len(text)] for size in range(1, 5))


def _stems(own_words: Iterable[str]) -> set[str]:
    """Return the beginnings of the words of own names, which endings of cases do not hide."""
    found = (each for words in own_words for each in _WORD.findall(_plain(words)))
    return {word[: -min(3, len(word) // 3)] for word in found}


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е")
