"""Tables of trust: certificates that an administrator relies on, lists of revoked ones (SIG-3)."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text


class TrustedRole(StrEnum):
    """What a kept certificate is for: chains end at a root, and pass through an intermediate.

    A leaf is a signer's own certificate that is trusted as itself, whoever issued it.
    """

    ROOT = "root"
    INTERMEDIATE = "intermediate"
    LEAF = "leaf"


class TrustedCertificate(SQLModel, table=True):
    """A certificate that an administrator keeps; rows are withdrawn, never deleted.

    `sha256` is that of the DER bytes, `certificate` the PEM text, `serial` hexadecimal. `qualified`
    says that the authority is accredited by the ministry (63-ФЗ ст. 5 ч. 4).
    """

    __tablename__ = "trusted_certificate"

    id: str = id_field()
    sha256: str = Field(max_length=64, unique=True)
    role: TrustedRole = Field(sa_type=enum_type(TrustedRole, "trusted_role"))
    subject: str = Field(max_length=500)
    issuer: str = Field(max_length=500)
    serial: str = Field(max_length=80)
    valid_from: dt.datetime = Field(sa_type=UtcDateTime)
    valid_to: dt.datetime = Field(sa_type=UtcDateTime)
    qualified: bool = False
    certificate: str = long_text()
    added_at: dt.datetime = Field(sa_type=UtcDateTime)
    added_by: str = Field(max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawal_reason: str = long_text(default="")


class RevocationList(SQLModel, table=True):
    """A list of revoked certificates, supplied as a file; older ones stay, since checks name them.

    `content` is the DER bytes in Base64, `sha256` that of the bytes, `number` the list's own.
    Lists of one `scope` follow one another: it stands for issuer, key and part, 64 hex digits.
    `confirmed_by` is the SHA-256 of the kept certificate that the list's signature fits; empty
    while none is there.
    """

    __tablename__ = "revocation_list"

    id: str = id_field()
    sha256: str = Field(max_length=64, unique=True)
    issuer: str = Field(max_length=500, index=True)
    scope: str = Field(max_length=64, index=True)
    number: str = Field(default="", max_length=80)
    this_update: dt.datetime = Field(sa_type=UtcDateTime)
    next_update: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    confirmed_by: str = Field(default="", max_length=64)
    content: str = long_text()
    added_at: dt.datetime = Field(sa_type=UtcDateTime)
    added_by: str = Field(max_length=200)
