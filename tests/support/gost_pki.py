"""A small public key infrastructure of GOST algorithms, made by OpenSSL with its engine.

root = GostAuthority(folder, "Головной УЦ", engine)
chair = root.person("Ветрова", "Ирина Сергеевна", "Школа № 7")
container = signed(engine, [chair], content)
trust = Trust(moment=moment(2026, 10, 20), roots=(root.der,), lists=(root.crl(),))
"""

from __future__ import annotations

import base64
import datetime as dt
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from regest.core.signatures.cms import openssl
from regest.core.signatures.cms.openssl import CONFIGURATION, Engine
from tests.support.pki import (
    AUTHORITY_FROM,
    AUTHORITY_TO,
    FROM,
    LIST_FROM,
    LIST_TO,
    TO,
)

_OFFICE = """\
[req]
distinguished_name = none
string_mask = utf8only
[none]
[ca]
default_ca = authority
[authority]
database = {folder}/index.txt
serial = {folder}/serial
crlnumber = {folder}/crlnumber
new_certs_dir = {folder}
default_md = {digest}
string_mask = utf8only
policy = any
unique_subject = no
[any]
commonName = supplied
[certify]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[sign]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[encrypt]
keyUsage = critical,keyEncipherment
[stamp]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


def engine_or_skip() -> Engine:
    """Return the engine of this machine; without it skip, but never where CI runs."""
    found = openssl.engine()
    if found is None:
        told = f"OpenSSL computes no GOST here: install {openssl.PACKAGE}"
        if os.environ.get("CI") == "true":
            pytest.fail(told)
        pytest.skip(told)
    return found


@dataclass(frozen=True)
class GostHolder:
    """Somebody with a certificate and a key, in files; `above` is the authority's certificate."""

    certificate: Path
    key: Path
    above: Path

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return pem_to_der(self.certificate.read_bytes())


class GostAuthority:
    """An authority with its folder: a root when made by itself, else under `issuer`.

    `legacy` makes it one of GOST R 34.10-2001; another `usage` is that of no authority.
    """

    def __init__(
        self,
        folder: Path,
        name: str,
        engine: Engine,
        *,
        bits: int = 256,
        legacy: bool = False,
        issuer: GostAuthority | None = None,
        valid_to: dt.datetime = AUTHORITY_TO,
        usage: str = "certify",
    ) -> None:
        self.folder = folder
        self.engine = engine
        self._key = "gost2001" if legacy else f"gost2012_{bits}"
        self._issued = 0
        self._revoked: list[str] = []
        folder.mkdir()
        (folder / "serial").write_text("01D9A30001\n")
        (folder / "crlnumber").write_text("01\n")
        (folder / "index.txt").write_text("")
        told = (CONFIGURATION + _OFFICE).format(
            module=engine.module,
            folder=folder,
            digest="md_gost94" if legacy else f"md_gost12_{bits}",
        )
        (folder / "openssl.cnf").write_text(told)
        self.certificate, self.key = folder / "own.pem", folder / "own.key"
        request = self._requested(f"/C=RU/CN={name}", self.key)
        above = issuer or self
        above._certified(
            request, self.certificate, usage, AUTHORITY_FROM, valid_to, own=issuer is None
        )

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return pem_to_der(self.certificate.read_bytes())

    def person(
        self,
        surname: str,
        given_name: str,
        organisation: str = "",
        *,
        valid_from: dt.datetime = FROM,
        valid_to: dt.datetime = TO,
        usage: str = "sign",
    ) -> GostHolder:
        """Return a person named as Russian certificates do, with the numbers they bear."""
        self._issued += 1
        stem = f"person{self._issued}"
        subject = f"/C=RU/O={organisation or surname}/SN={surname}/GN={given_name}"
        subject += f"/CN={surname} {given_name}/INN=220100000000/SNILS=00000000000"
        key, certificate = self.folder / f"{stem}.key", self.folder / f"{stem}.pem"
        request = self._requested(subject, key)
        self._certified(request, certificate, usage, valid_from, valid_to)
        return GostHolder(certificate, key, self.certificate)

    def again(self, holder: GostHolder) -> GostHolder:
        """Return another certificate of the same key and name."""
        certificate = holder.certificate.with_suffix(".again.pem")
        self._certified(holder.key.with_suffix(".csr"), certificate, "sign", FROM, TO)
        return GostHolder(certificate, holder.key, holder.above)

    def revoke(self, holder: GostHolder, at: dt.datetime) -> None:
        """Enter a certificate in every list made from now on, as revoked at a moment."""
        serial = self.openssl("x509", "-in", str(holder.certificate), "-noout", "-serial")
        number = serial.decode().strip().removeprefix("serial=")
        line = f"R\t{_short(TO)}\t{_short(at)}\t{number}\tunknown\t/CN=x\n"
        self._revoked.append(line)

    def crl(
        self, this_update: dt.datetime = LIST_FROM, next_update: dt.datetime = LIST_TO
    ) -> bytes:
        """Return the revocation list as DER."""
        (self.folder / "index.txt").write_text("".join(self._revoked))
        between = ("-crl_lastupdate", _long(this_update), "-crl_nextupdate", _long(next_update))
        self._ca("-gencrl", *between, "-out", str(self.folder / "list.pem"))
        return pem_to_der((self.folder / "list.pem").read_bytes())

    def openssl(self, *command: str, content: bytes = b"") -> bytes:
        """Return what OpenSSL writes; it must not complain."""
        environment = {"OPENSSL_CONF": str(self.folder / "openssl.cnf"), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            (self.engine.program, *command), input=content, env=environment,
            capture_output=True, check=False, cwd=self.folder,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    def _requested(self, subject: str, key: Path) -> Path:
        request = key.with_suffix(".csr")
        self.openssl(
            *("req", "-new", "-newkey", self._key, "-pkeyopt", "paramset:A", "-nodes", "-utf8"),
            *("-subj", subject, "-keyout", str(key), "-out", str(request)),
        )
        return request

    def _certified(
        self,
        request: Path,
        certificate: Path,
        usage: str,
        valid_from: dt.datetime,
        valid_to: dt.datetime,
        *,
        own: bool = False,
    ) -> None:
        between = ("-startdate", _long(valid_from), "-enddate", _long(valid_to))
        files = ("-in", str(request), "-out", str(certificate), "-notext", "-batch", "-preserveDN")
        selfsigned = ("-selfsign",) if own else ()
        self._ca(*files, *between, "-extensions", usage, "-utf8", *selfsigned, own=own)

    def _ca(self, *command: str, own: bool = False) -> None:
        cert = () if own else ("-cert", str(self.certificate))
        self.openssl("ca", "-keyfile", str(self.key), *cert, *command)


def signed(
    authority: GostAuthority,
    signers: Sequence[tuple[Path, Path]],
    content: bytes,
    *,
    attached: bool = False,
    options: Sequence[str] = (),
) -> bytes:
    """Return a container (DER) by OpenSSL; `signers` are files of certificates and keys."""
    given = [word for one, key in signers for word in ("-signer", str(one), "-inkey", str(key))]
    shape = ("-nodetach",) if attached else ()
    command = ("cms", "-sign", "-binary", "-outform", "DER", *shape, *options, *given)
    return authority.openssl(*command, content=content)


def pem_to_der(pem: bytes) -> bytes:
    """Return the DER bytes of one PEM block."""
    lines = [line for line in pem.splitlines() if line]
    begin = next(place for place, line in enumerate(lines) if line.startswith(b"-----BEGIN"))
    return base64.b64decode(b"".join(lines[begin + 1 : -1]))


def _long(moment: dt.datetime) -> str:
    return f"{moment:%Y%m%d%H%M%SZ}"


def _short(moment: dt.datetime) -> str:
    return f"{moment:%y%m%d%H%M%SZ}"
