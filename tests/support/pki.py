"""A small public key infrastructure in code: authorities, people, revocation lists, containers.

Everything is made at moments that the caller gives; nothing looks at a clock:

    root = Authority("Головной УЦ")
    issuing = root.authority("УЦ связи")
    chair = issuing.person("Ветрова Ирина Сергеевна", "Школа № 7")
    container = signed(chair, content, at=moment(2026, 10, 16))
    trust = Trust(
        moment=moment(2026, 10, 20),
        roots=(root.der,),
        others=(issuing.der,),
        lists=(root.crl(), issuing.crl()),
    )
"""

from __future__ import annotations

import base64
import datetime as dt
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal
from zlib import crc32

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
Kind = Literal["ec", "p384", "rsa", "rsa1024"]
Usage = Literal["sign", "encrypt", "certify"]
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "md5": hashes.MD5(),
    "sha1": hashes.SHA1(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}


def moment(year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> dt.datetime:
    """Return that moment of UTC."""
    return dt.datetime(year, month, day, hour, minute, tzinfo=dt.UTC)


FROM, TO = moment(2026, 1, 12), moment(2027, 6, 12)
AUTHORITY_FROM, AUTHORITY_TO = moment(2020, 1, 1), moment(2040, 1, 1)
LIST_FROM, LIST_TO = moment(2026, 1, 1), moment(2036, 1, 1)


@dataclass(frozen=True)
class Holder:
    """Somebody with a key and a certificate; `chain` are the authorities between them and the root.

    The chain goes upwards from whoever issued the certificate, and leaves the root out.
    """

    certificate: x509.Certificate
    key: Key
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return _der(self.certificate)

    @property
    def pem(self) -> bytes:
        """The certificate as PEM."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        """The key as PKCS#8 in PEM, not encrypted."""
        return self.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    @property
    def serial(self) -> str:
        """The certificate's number as people read it: hexadecimal, upper case, whole bytes."""
        number = self.certificate.serial_number
        return number.to_bytes((number.bit_length() + 7) // 8, "big").hex().upper()

    def p12(self, passphrase: str) -> bytes:
        """Return key, certificate and chain as a PKCS#12 file."""
        encryption = serialization.BestAvailableEncryption(passphrase.encode())
        return pkcs12.serialize_key_and_certificates(
            b"key", self.key, self.certificate, list(self.chain), encryption
        )


@dataclass
class Authority:
    """An authority: a root when made by itself, an intermediate when made by `authority()`.

    `kind` is that of its own key. `issuer` and `chain` are for `authority()` to fill.
    """

    name: str
    valid_from: dt.datetime = AUTHORITY_FROM
    valid_to: dt.datetime = AUTHORITY_TO
    kind: Kind = "ec"
    issuer: Authority | None = None
    key: Key = field(init=False)
    certificate: x509.Certificate = field(init=False)
    _issued: int = 0
    _revoked: list[tuple[int, dt.datetime, x509.ReasonFlags | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.key = _key(self.kind)
        above = self.issuer or self
        self.certificate = above._certify(
            _name(self.name), self.key, self.valid_from, self.valid_to, _authority_extensions()
        )

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return _der(self.certificate)

    @property
    def pem(self) -> bytes:
        """The certificate as PEM."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def chain(self) -> tuple[x509.Certificate, ...]:
        """This authority and those above it, the root left out."""
        return () if self.issuer is None else (self.certificate, *self.issuer.chain)

    def authority(
        self,
        name: str,
        *,
        valid_from: dt.datetime = AUTHORITY_FROM,
        valid_to: dt.datetime = AUTHORITY_TO,
        kind: Kind = "ec",
    ) -> Authority:
        """Return an intermediate authority under this one."""
        return Authority(name, valid_from, valid_to, kind, issuer=self)

    def person(
        self,
        name: str,
        organisation: str = "",
        *,
        surname: str = "",
        given_name: str = "",
        valid_from: dt.datetime = FROM,
        valid_to: dt.datetime = TO,
        usage: Usage = "sign",
        kind: Kind = "ec",
    ) -> Holder:
        """Return a person with a certificate: `name` is its CN, left out when empty.

        `surname` and `given_name` are what Russian certificates say beside or instead of it.
        `usage`: `encrypt` and `certify` make a certificate that must not sign documents.
        """
        key = _key(kind)
        subject = _name(name, organisation, surname, given_name)
        extensions = [(_usage(usage), True), (_not_an_authority(), True)]
        return self._held(subject, key, valid_from, valid_to, extensions)

    def stamper(
        self,
        name: str = "Служба меток времени",
        *,
        valid_from: dt.datetime = FROM,
        valid_to: dt.datetime = TO,
        kind: Kind = "ec",
        purpose: bool = True,
    ) -> Holder:
        """Return a service that gives time-stamps; without `purpose` it has no right to."""
        extensions: list[tuple[x509.ExtensionType, bool]] = [
            (_usage("sign"), True),
            (_not_an_authority(), True),
        ]
        if purpose:
            extensions.append((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True))
        return self._held(_name(name), _key(kind), valid_from, valid_to, extensions)

    def revoke(
        self, holder: Holder | Authority, at: dt.datetime, reason: x509.ReasonFlags | None = None
    ) -> None:
        """Enter a certificate of this authority in every list made from now on."""
        self._revoked.append((holder.certificate.serial_number, at, reason))

    def release(self, holder: Holder | Authority) -> None:
        """Leave a certificate out of every list made from now on."""
        number = holder.certificate.serial_number
        self._revoked = [each for each in self._revoked if each[0] != number]

    def crl(
        self,
        this_update: dt.datetime = LIST_FROM,
        next_update: dt.datetime = LIST_TO,
        extensions: Sequence[tuple[x509.ExtensionType, bool]] = (),
    ) -> bytes:
        """Return the revocation list as DER; `extensions` with whether each is critical."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.certificate.subject)
            .last_update(this_update)
            .next_update(next_update)
            .add_extension(x509.CRLNumber(len(self._revoked) + 1), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()),
                critical=False,
            )
        )
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        for serial, at, reason in self._revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(at)
            if reason is not None:
                entry = entry.add_extension(x509.CRLReason(reason), critical=False)
            builder = builder.add_revoked_certificate(entry.build())
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def _held(
        self,
        subject: x509.Name,
        key: Key,
        valid_from: dt.datetime,
        valid_to: dt.datetime,
        extensions: Sequence[tuple[x509.ExtensionType, bool]],
    ) -> Holder:
        certificate = self._certify(subject, key, valid_from, valid_to, extensions)
        return Holder(certificate, key, self.chain)

    def _certify(
        self,
        subject: x509.Name,
        key: Key,
        valid_from: dt.datetime,
        valid_to: dt.datetime,
        extensions: Sequence[tuple[x509.ExtensionType, bool]],
    ) -> x509.Certificate:
        self._issued += 1
        made = hasattr(self, "certificate")
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.certificate.subject if made else subject)
            .public_key(key.public_key())
            .serial_number((0x01D9A3 << 40) + (crc32(self.name.encode()) << 8) + self._issued)
            .not_valid_before(valid_from)
            .not_valid_after(valid_to)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()),
                critical=False,
            )
        )
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(self.key, hashes.SHA256())


def signed(
    holder: Holder,
    content: bytes,
    *,
    attached: bool = False,
    at: dt.datetime | None = None,
    stamped_by: Holder | None = None,
    stamped_at: dt.datetime | None = None,
    others: Sequence[Holder] = (),
    with_certificate: bool = True,
    encoding: Literal["der", "pem", "base64"] = "der",
    digest: str = "sha256",
    attributes: bool = True,
) -> bytes:
    """Return a container with the signatures of `holder` and of `others` upon `content`.

    They stand side by side, each of the same bytes, in an order of their own (as DER has sets).
    `at` is the time that every one of them claims. `stamped_by` and `stamped_at` put an RFC 3161
    time-stamp on each signature.
    `with_certificate=False` leaves out certificates and intermediates. `attributes=False` signs the
    content itself, as old programs do. `base64` is wrapped at 64 letters, without PEM's lines.
    """
    signers = (holder, *others)
    infos = [_signer_info(each, content, at, digest, attributes=attributes) for each in signers]
    if stamped_by is not None and stamped_at is not None:
        for info in infos:
            token = time_stamp(stamped_by, info["signature"].native, stamped_at)
            info["unsigned_attrs"] = [
                {
                    "type": "signature_time_stamp_token",
                    "values": [cms.ContentInfo.load(token)],
                }
            ]
    held = [one for each in signers for one in (each.certificate, *each.chain)]
    certificates = {_der(one) for one in held} if with_certificate else set()
    inside = {"content_type": "data", **({"content": content} if attached else {})}
    return encoded(_container(inside, certificates, infos), encoding)


def time_stamp(stamper: Holder, value: bytes, at: dt.datetime, digest: str = "sha256") -> bytes:
    """Return an RFC 3161 token (DER) that says that `value` was there at that moment."""
    return token_of(stamper, _digest(digest, value), at, digest)


def token_of(
    stamper: Holder,
    imprint: bytes,
    at: dt.datetime,
    digest: str = "sha256",
    *,
    nonce: int | None = None,
) -> bytes:
    """Return an RFC 3161 token (DER) for what has this digest; `nonce` is the request's, if any."""
    told = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": "1.2.3.4.5",
            "message_imprint": {
                "hash_algorithm": {"algorithm": digest},
                "hashed_message": imprint,
            },
            "serial_number": 7,
            "gen_time": at,
            **({"nonce": nonce} if nonce is not None else {}),
        }
    ).dump()
    info = _signer_info(stamper, told, at, digest, content_type="tst_info")
    held = {_der(each) for each in (stamper.certificate, *stamper.chain)}
    inside = {"content_type": "tst_info", "content": cms.ParsableOctetString(told)}
    return _container(inside, held, [info])


def encoded(der: bytes, encoding: Literal["der", "pem", "base64"]) -> bytes:
    """Return a container the way programs write it down."""
    if encoding == "der":
        return der
    lines = textwrap.fill(base64.b64encode(der).decode(), 64)
    if encoding == "base64":
        return f"{lines}\n".encode()
    return f"-----BEGIN CMS-----\n{lines}\n-----END CMS-----\n".encode()


def _container(
    inside: Mapping[str, object], certificates: set[bytes], infos: list[cms.SignerInfo]
) -> bytes:
    data = cms.SignedData(
        {
            "version": "v1" if inside["content_type"] == "data" else "v3",
            "digest_algorithms": [infos[0]["digest_algorithm"]],
            "encap_content_info": inside,
            "certificates": [asn1_x509.Certificate.load(each) for each in sorted(certificates)],
            "signer_infos": infos,
        }
    )
    made: bytes = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    return made


def _signer_info(
    holder: Holder,
    content: bytes,
    at: dt.datetime | None,
    digest: str,
    *,
    attributes: bool = True,
    content_type: str = "data",
) -> cms.SignerInfo:
    certificate = asn1_x509.Certificate.load(holder.der)
    told = _attributes(certificate, content, at, digest, content_type)
    scheme = "ecdsa" if isinstance(holder.key, ec.EllipticCurvePrivateKey) else "rsa"
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                "issuer_and_serial_number",
                {"issuer": certificate.issuer, "serial_number": certificate.serial_number},
            ),
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": digest}),
            "signature_algorithm": {"algorithm": f"{digest}_{scheme}"},
            "signature": _value(holder.key, told.dump() if attributes else content, digest),
            **({"signed_attrs": told} if attributes else {}),
        }
    )


def _attributes(
    certificate: asn1_x509.Certificate,
    content: bytes,
    at: dt.datetime | None,
    digest: str,
    content_type: str,
) -> cms.CMSAttributes:
    named = tsp.SigningCertificateV2(
        {
            "certs": [
                {
                    "hash_algorithm": {"algorithm": "sha256"},
                    "cert_hash": _digest("sha256", certificate.dump()),
                }
            ]
        }
    )
    told: list[dict[str, object]] = [
        {"type": "content_type", "values": [content_type]},
        {"type": "message_digest", "values": [_digest(digest, content)]},
        {"type": "signing_certificate_v2", "values": [named]},
    ]
    if at is not None:
        told.append({"type": "signing_time", "values": [cms.Time({"utc_time": core.UTCTime(at)})]})
    return cms.CMSAttributes(told)


def _value(key: Key, told: bytes, digest: str) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(told, padding.PKCS1v15(), _HASHES[digest])
    return key.sign(told, ec.ECDSA(_HASHES[digest]))


def _digest(name: str, content: bytes) -> bytes:
    made = hashes.Hash(_HASHES[name])
    made.update(content)
    return made.finalize()


def _key(kind: Kind) -> Key:
    if kind.startswith("rsa"):
        return rsa.generate_private_key(65537, 1024 if kind == "rsa1024" else 2048)
    return ec.generate_private_key(ec.SECP384R1() if kind == "p384" else ec.SECP256R1())


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def _name(name: str, organisation: str = "", surname: str = "", given_name: str = "") -> x509.Name:
    told = [
        (NameOID.COUNTRY_NAME, "RU"),
        (NameOID.ORGANIZATION_NAME, organisation),
        (NameOID.SURNAME, surname),
        (NameOID.GIVEN_NAME, given_name),
        (NameOID.COMMON_NAME, name),
    ]
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in told if value])


def _authority_extensions() -> list[tuple[x509.ExtensionType, bool]]:
    return [(_usage("certify"), True), (x509.BasicConstraints(ca=True, path_length=None), True)]


def _not_an_authority() -> x509.BasicConstraints:
    return x509.BasicConstraints(ca=False, path_length=None)


def _usage(usage: Usage) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=usage == "sign",
        content_commitment=usage == "sign",
        key_encipherment=usage == "encrypt",
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=usage == "certify",
        crl_sign=usage == "certify",
        encipher_only=False,
        decipher_only=False,
    )
