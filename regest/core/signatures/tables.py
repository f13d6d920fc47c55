"""Tables of signatures: who is to sign a record, who has signed it, and how that was checked."""

import datetime as dt

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.store.columns import ID_LENGTH, UtcDateTime, id_field, long_text, reference

SIMPLE, PAPER, CERTIFICATE = "simple", "paper", "certificate"


class SignatureDemand(SQLModel, table=True):
    """A signature that a record needs: as what, whose, in which place of the order (PRT-6).

    `capacity` is the role in words of data («secretary», «chairing»), `post` as the paper names it.
    A `withdrawn` one is asked for no more, and stays because somebody signed by it once.
    """

    __tablename__ = "signature_demand"
    __table_args__ = (UniqueConstraint("record_id", "capacity"),)

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    capacity: str = Field(max_length=60)
    party_id: str = reference("party.id", index=True)
    post: str = Field(default="", max_length=300)
    position: int
    withdrawn: bool = False


class Signature(SQLModel, table=True):
    """A signature upon the exact bytes of a record's main file (SIG-1); rows are never deleted.

    `kind` is `simple`, `paper`, `certificate`, or the name of a signer that a plugin brings.
    `statement` is what the person confirmed, word for word, with the digest in it. `seal` is the
    deployment's Ed25519 signature on all of it, 128 hex digits. `scan_id` is the component with the
    scan of a paper, or the container of a certificate signature, `scan_sha256` the digest of its
    bytes. A cancelled one keeps who cancelled it, and why; its draft may have other files by then,
    so that the component is gone while its bytes stay in the store.
    """

    __tablename__ = "signature"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    demand_id: str = reference("signature_demand.id", index=True)
    sha256: str = Field(max_length=64)
    kind: str = Field(max_length=60)
    capacity: str = Field(max_length=60)
    party_id: str = reference("party.id")
    account_id: str | None = reference("account.id", default=None)
    name: str = Field(max_length=300)
    post: str = Field(default="", max_length=300)
    statement: str = long_text()
    signed_at: dt.datetime = Field(sa_type=UtcDateTime)
    signed_on: dt.date
    entered_by: str = Field(max_length=200)
    scan_id: str | None = Field(default=None, max_length=ID_LENGTH)
    scan_sha256: str = Field(default="", max_length=64)
    seal: str = Field(max_length=128)
    cancelled_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    cancelled_by: str = Field(default="", max_length=200)
    cancel_reason: str = long_text(default="")


class SignatureCheck(SQLModel, table=True):
    """What checking one signature of a container came to: its verification protocol (SIG-5).

    Rows are never changed. `component_id` is the signed file, None when the container belongs to
    none of the record's; `container_id` the file of the signature, None when it stands within the
    signed PDF. A draft may lose either file: the digests stay. `signature_id` is the act of a
    person, if it is one. `position` counts the signatures of a container from 1. `chain` holds PEM
    certificates, the signer's first, `lists` a JSON array with the SHA-256 of the revocation lists
    used, `remarks` one of packed messages. `seal` is the deployment's Ed25519 signature on all of
    it, 128 hex digits.
    """

    __tablename__ = "signature_check"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    signature_id: str | None = reference("signature.id", default=None, index=True)
    component_id: str | None = Field(default=None, max_length=ID_LENGTH)
    container_id: str | None = Field(default=None, max_length=ID_LENGTH)
    sha256: str = Field(default="", max_length=64)
    container_sha256: str = Field(default="", max_length=64)
    position: int
    checked_at: dt.datetime = Field(sa_type=UtcDateTime)
    checked_by: str = Field(max_length=200)
    tool: str = Field(default="", max_length=200)
    finding: str = Field(max_length=32)
    owner: str = Field(default="", max_length=300)
    organisation: str = Field(default="", max_length=500)
    serial: str = Field(default="", max_length=80)
    issuer: str = Field(default="", max_length=500)
    valid_from: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    valid_to: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    claimed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    proved_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    algorithm: str = Field(default="", max_length=100)
    anchor: str = Field(default="", max_length=64)
    qualified: bool = False
    chain: str = long_text(default="")
    lists: str = long_text(default="[]")
    remarks: str = long_text(default="[]")
    seal: str = Field(max_length=128)


class SignedCopy(SQLModel, table=True):
    """A copy of a signed PDF that shows the marks of its signatures (STM-1): made anew at will.

    `sha256` is that of the signed file, `component_id` the copy, a rendition among the record's
    files; None once it counts no more. `marks` is a JSON object: by act and place in its container,
    `inside` where the copy itself is signed so (PAdES), else `shown`.
    """

    __tablename__ = "signed_copy"
    __table_args__ = (UniqueConstraint("record_id", "sha256"),)

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    sha256: str = Field(max_length=64)
    component_id: str | None = reference("component.id", default=None)
    marks: str = long_text(default="{}")
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
