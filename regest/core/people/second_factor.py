"""The second factor: codes of a generator on the telephone, and printed codes for its loss.

A code is six digits of RFC 6238, of a step of 30 seconds, and is taken once (ASVS 6.5.1, 6.5.5).
Moments here are real ones, also in a rehearsal.
"""

from __future__ import annotations

import base64
import datetime as dt
import secrets
from collections.abc import Iterable

import pyotp
import structlog
from sqlalchemy import delete
from sqlmodel import Session, col, func, select

from regest.core.base.errors import IntegrityBroken, Refusal
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.people.passwords import argon2_hash, verifies
from regest.core.people.sealing import is_sealed, seal, unsealed
from regest.core.people.secret_tables import RecoveryCode, SecondFactor
from regest.core.people.tables import Account
from regest.core.store.chain import HeadSigner
from regest.core.store.work import Work

log = structlog.get_logger(__name__)
RULE = "account.second_factor"
RECOVERY_CODES = 8
STEP_SECONDS = 30
# Clocks of telephones differ a little; a code is good for so long before and after its step.
TOLERANCE_SECONDS = 10


def is_required(rules: Rulebook, roles: Iterable[str], today: dt.date) -> bool:
    """Say whether whoever has these roles must have a second factor (ASVS 6.3.3)."""
    return not set(roles).isdisjoint(rules.words(RULE, today))


def has_factor(session: Session, account_id: str) -> bool:
    """Say whether codes are asked of the account."""
    kept = session.get(SecondFactor, account_id)
    return kept is not None and kept.confirmed_at is not None


def offer(work: Work, account: Account) -> str:
    """Return a new secret for a code generator; one in use stays in use until it is confirmed."""
    kept = work.session.get(SecondFactor, account.id, with_for_update=True)
    kept = kept or SecondFactor(account_id=account.id)
    secret = pyotp.random_base32()
    kept.offered = seal(work.signer, secret, account.id)
    work.session.add(kept)
    work.witness("account.second_factor_offered", "account", account.id)
    return secret


def offered(session: Session, signer: HeadSigner, account_id: str) -> str:
    """Return the secret that waits for its first code, or nothing.

    Raises:
        IntegrityBroken: it was sealed with another key.
    """
    kept = session.get(SecondFactor, account_id)
    return unsealed(signer, kept.offered, account_id) if kept is not None else ""


def address_of(secret: str, account: Account, issuer: str) -> str:
    """Return what a code generator reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=account.login, issuer_name=issuer)


def confirm(work: Work, account: Account, code: str, now: dt.datetime) -> tuple[str, ...]:
    """Take the offered secret into use by its first code, and return new recovery codes.

    Raises:
        Refusal: `code_wrong`.
        IntegrityBroken: the secret was sealed with another key.
    """
    kept = work.session.get(SecondFactor, account.id, with_for_update=True)
    if kept is None or not kept.offered:
        raise wrong_code()
    secret = unsealed(work.signer, kept.offered, account.id)
    step = _step_of(secret, code, now, 0)
    if not step:
        raise wrong_code()
    kept.secret, kept.offered = seal(work.signer, secret, account.id), ""
    kept.confirmed_at, kept.last_step = now, step
    work.session.add(kept)
    codes = _new_codes(work, account.id)
    work.witness("account.second_factor_set", "account", account.id)
    return codes


def accepts(work: Work, account: Account, code: str, now: dt.datetime) -> bool:
    """Use a code of the generator, or a recovery code, up; say whether it was good."""
    kept = work.session.get(SecondFactor, account.id, with_for_update=True)
    if kept is None or kept.confirmed_at is None:
        return False
    secret = _secret_of(work, kept)
    step = _step_of(secret, code, now, kept.last_step) if secret else 0
    if step:
        kept.last_step = step
        if not is_sealed(kept.secret):
            kept.secret = seal(work.signer, secret, account.id)
        work.session.add(kept)
        work.witness("account.code_used", "account", account.id)
        return True
    return _uses_recovery_code(work, account.id, code, now)


def remove(work: Work, account: Account) -> None:
    """Forget the second factor of an account and its recovery codes."""
    kept = work.session.get(SecondFactor, account.id)
    if kept is not None:
        work.session.delete(kept)
    work.execute(delete(RecoveryCode).where(col(RecoveryCode.account_id) == account.id))
    work.witness("account.second_factor_removed", "account", account.id)


def new_recovery_codes(work: Work, account: Account) -> tuple[str, ...]:
    """Return new recovery codes; those printed before are good for nothing."""
    codes = _new_codes(work, account.id)
    work.witness("account.recovery_codes_made", "account", account.id)
    return codes


def recovery_codes_left(session: Session, account_id: str) -> int:
    """Return how many recovery codes are not used yet."""
    wanted = select(func.count()).where(
        RecoveryCode.account_id == account_id, col(RecoveryCode.used_at).is_(None)
    )
    return session.exec(wanted.select_from(RecoveryCode)).one()


def wrong_code() -> Refusal:
    """Return the refusal of a code that is not good, whatever the reason."""
    return Refusal(
        "code_wrong",
        _("The code does not fit, or it was used already"),
        rule="ASVS 6.5.1",
        remedy=_("Wait for the next code, and check the clock of the telephone."),
    )


def seal_all(work: Work) -> int:
    """Seal what was kept before secrets were sealed; return how many accounts that were."""
    plain = [each for each in work.session.exec(select(SecondFactor)) if _wants_seal(each)]
    for kept in plain:
        for name in ("secret", "offered"):
            value = getattr(kept, name)
            if value and not is_sealed(value):
                setattr(kept, name, seal(work.signer, value, kept.account_id))
        work.session.add(kept)
        work.witness("account.second_factor_sealed", "account", kept.account_id)
    return len(plain)


def _wants_seal(kept: SecondFactor) -> bool:
    return any(each and not is_sealed(each) for each in (kept.secret, kept.offered))


def _secret_of(work: Work, kept: SecondFactor) -> str:
    """Return the secret in use, nothing if its seal is broken: recovery codes serve then."""
    try:
        return unsealed(work.signer, kept.secret, kept.account_id)
    except IntegrityBroken:
        log.exception("second_factor_unreadable", account=kept.account_id)
        return ""


def _step_of(secret: str, code: str, now: dt.datetime, after: int) -> int:
    """Return the step whose code this is, later than `after`; 0 if there is none."""
    given = "".join(code.split())
    seconds = int(now.timestamp())
    around = (seconds - TOLERANCE_SECONDS, seconds, seconds + TOLERANCE_SECONDS)
    generator = pyotp.TOTP(secret)
    for step in sorted({each // STEP_SECONDS for each in around}):
        fits = secrets.compare_digest(generator.generate_otp(step).encode(), given.encode())
        if fits and step > after:
            return step
    return 0


def _new_codes(work: Work, account_id: str) -> tuple[str, ...]:
    work.execute(delete(RecoveryCode).where(col(RecoveryCode.account_id) == account_id))
    codes = []
    for number in range(1, RECOVERY_CODES + 1):
        # 60 random bits, kept as passwords are: fewer than 112 ask for it (ASVS 6.5.2).
        word = base64.b32encode(secrets.token_bytes(8)).decode()[:12]
        kept = argon2_hash(word)
        work.session.add(RecoveryCode(account_id=account_id, number=number, code_hash=kept))
        codes.append(f"{number}-{word[:4]}-{word[4:8]}-{word[8:]}")
    return tuple(codes)


def _uses_recovery_code(work: Work, account_id: str, code: str, now: dt.datetime) -> bool:
    number, _dash, word = "".join(code.split()).partition("-")
    if not (number.isascii() and number.isdecimal() and len(number) <= 2):
        return False
    key = (account_id, int(number))
    kept = work.session.get(RecoveryCode, key, with_for_update=True)
    fits = verifies(kept.code_hash if kept is not None else "", word.replace("-", "").upper())
    if kept is None or kept.used_at is not None or not fits:
        return False
    kept.used_at = now
    work.session.add(kept)
    work.witness("account.recovery_code_used", "account", account_id, {"number": kept.number})
    return True
