"""Check an exported audit chain without the program that wrote it.

    python3 verify_audit.py audit.jsonl [--anchor LINE] [--key HEX]

Needs Python 3.8 and, for signatures, the `openssl` command (3.0). LINE is an anchor as papers
print it, HEX the public key that the association has announced: take neither from the checked file.
The signature of the last entry covers all entries before it.

Exit code: 0 the chain holds · 3 it is broken · 2 the call or the file is not understood.
Codes: C101 gap · C102 hash · C103 signature · C104 head · C105 anchor.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ENTRY_TAG = b"regest-audit-1\0"
HEAD_TAG = b"regest-head-1\0"
GENESIS = "0" * 64
FORMAT = "regest-audit-export-1"
ANCHOR = re.compile(r"regest:([0-9a-f]{8}):([0-9]{1,18}):([0-9a-f]{32})")
# What stands before the 32 bytes of a raw Ed25519 key in a SubjectPublicKeyInfo (RFC 8410).
SPKI_PREFIX = bytes.fromhex("302a300506032b6570032100")


class NotUnderstood(Exception):
    """The call or the file is malformed."""


class Chain:
    """The entries as they are read, and what was found on the way."""

    def __init__(self, header: dict[str, Any]) -> None:
        self.name = str(header.get("chain", ""))
        self.sequence = 0
        self.digest = GENESIS
        self.digests: dict[int, str] = {}
        self.must_be_signed: set[int] = set()
        self.signatures: dict[int, dict[str, Any]] = {}
        self.broken: list[str] = []

    def add_entry(self, entry: dict[str, Any]) -> None:
        """Take the next entry."""
        sequence, document = int(entry["sequence"]), str(entry["document"])
        if sequence != self.sequence + 1:
            self.found("C101", sequence, f"follows entry {self.sequence}")
        elif entry["previous"] != self.digest:
            self.found("C102", sequence, "does not continue the entry before")
        computed = entry_digest(str(entry["previous"]), document)
        if computed != entry["digest"]:
            self.found("C102", sequence, "hash does not fit the content")
        said = parsed(document)
        if (said.get("chain"), said.get("seq")) != (self.name, sequence):
            self.found("C102", sequence, "belongs elsewhere")
        unit = said.get("unit", [])
        if isinstance(unit, list) and len(unit) == 2 and unit[0] == unit[1]:
            self.must_be_signed.add(sequence)
        self.sequence, self.digest = sequence, str(entry["digest"])
        self.digests[sequence] = computed

    def check_signatures(self, key: str) -> str:
        """Check that each change is signed by `key`, the last by calculation; return a remark."""
        last = self.signatures.get(self.sequence)
        for sequence in sorted(self.must_be_signed - set(self.signatures)):
            self.found("C103", sequence, "is not signed")
        if last is None and self.sequence not in self.must_be_signed and self.sequence:
            self.found("C103", self.sequence, "is not signed")
        for sequence, signature in self.signatures.items():
            if signature["key"] != key or signature["digest"] != self.digests.get(sequence):
                self.found("C103", sequence, "is signed with another key or over another hash")
        program = shutil.which("openssl")
        if program is None:
            return "signatures not checked: no openssl"
        if last is not None and not verified(program, key, self.name, last):
            self.found("C103", self.sequence, "the signature is not valid")
        return "signatures checked"

    def check_anchor(self, line: str) -> None:
        """Compare the chain with a printed line."""
        match = ANCHOR.fullmatch("".join(line.split()).lower())
        if match is None:
            raise NotUnderstood(f"no anchor: {line}")
        sequence = int(match[2])
        if match[1] != self.name[:8]:
            self.found("C105", sequence, "the anchor is of another chain")
        elif sequence > self.sequence:
            self.found("C105", sequence, f"was printed, but the chain ends with {self.sequence}")
        elif sequence and not self.digests.get(sequence, "").startswith(match[3]):
            self.found("C105", sequence, "differs from the printed hash")

    def found(self, code: str, sequence: int, what: str) -> None:
        """Note a finding."""
        self.broken.append(f"{code} {sequence} {what}")


def entry_digest(previous: str, document: str) -> str:
    """Return the hash of an entry."""
    content = ENTRY_TAG + previous.encode() + b"\0" + document.encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()


def parsed(document: str) -> dict[str, Any]:
    """Return the document's content, empty when it is no JSON object."""
    try:
        value = json.loads(document)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def verified(program: str, key: str, chain: str, signature: dict[str, Any]) -> bool:
    """Ask openssl whether `signature` covers the head that it names."""
    encoded = base64.encodebytes(SPKI_PREFIX + bytes.fromhex(key)).decode()
    head = f"{chain}\n{signature['sequence']}\n{signature['digest']}\n".encode()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "key").write_text(
            f"-----BEGIN PUBLIC KEY-----\n{encoded}-----END PUBLIC KEY-----\n"
        )
        (folder / "head").write_bytes(HEAD_TAG + head)
        (folder / "signature").write_bytes(bytes.fromhex(signature["signature"]))
        call = [program, "pkeyutl", "-verify", "-pubin", "-inkey", str(folder / "key"), "-rawin"]
        call += ["-in", str(folder / "head"), "-sigfile", str(folder / "signature")]
        return subprocess.run(call, capture_output=True, check=False).returncode == 0


def read(path: str) -> tuple[Chain, dict[str, Any]]:
    """Read an export; return the chain and the header line."""
    with Path(path).open(encoding="utf-8") as source:
        header = json.loads(source.readline() or "{}")
        if not isinstance(header, dict) or header.get("format") != FORMAT:
            raise NotUnderstood(f"no export of an audit chain: {path}")
        chain = Chain(header)
        for line in source:
            content = json.loads(line)
            if "entry" in content:
                chain.add_entry(content["entry"])
            elif "signature" in content:
                chain.signatures[int(content["signature"]["sequence"])] = content["signature"]
    return chain, header


def check_head(chain: Chain, header: dict[str, Any]) -> None:
    """Compare the last entry with the head that the header names."""
    if header.get("head") != f"regest:{chain.name[:8]}:{chain.sequence}:{chain.digest[:32]}":
        chain.found("C104", chain.sequence, f"but the header says {header.get('head')}")


def main(arguments: list[str]) -> int:
    """Run the check; return the exit code."""
    parser = argparse.ArgumentParser(description="Check an exported audit chain.")
    parser.add_argument("export", help="audit.jsonl")
    parser.add_argument("--anchor", default="", help="a line regest:…:…:… from a printed paper")
    parser.add_argument("--key", default="", help="the announced public key, 64 hex digits")
    options = parser.parse_args(arguments)
    try:
        chain, header = read(options.export)
        check_head(chain, header)
        remark = chain.check_signatures((options.key or str(header.get("public_key"))).lower())
        if options.anchor:
            chain.check_anchor(options.anchor)
    except (OSError, ValueError, KeyError, TypeError, NotUnderstood) as fault:
        sys.stderr.write(f"not understood: {fault}\n")
        return 2
    if not options.key:
        remark += "; the key is the file's own word, compare --key"
    for line in chain.broken:
        sys.stdout.write(f"{line}\n")
    verdict = "BROKEN" if chain.broken else "OK"
    sys.stdout.write(f"{verdict} entries={chain.sequence} head={header.get('head')} ({remark})\n")
    return 3 if chain.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
