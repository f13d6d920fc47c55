"""What checking a signature costs: ours in a child against what it is checked with, alone.

    python benchmarks/signatures.py [--rounds 7]

One signature under an authority under a root, each with a revocation list. By ECDSA: our child,
pyHanko in this process with its libraries loaded, and the program `openssl cms -verify`, which
looks at no lists. By GOST, where the engine is: our child, and the same program. The document has
500 KB. CPU seconds of a process and of all that it starts, the best round counts; JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import resource
import ssl
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from regest.core.documents.child import warm_up, work
from regest.core.hooks.signature_types import Trust
from regest.core.signatures.cms import bundle, openssl

# A child imports this file for its job: what it would load with it is not a check's.
if TYPE_CHECKING:
    from tests.support import gost_pki, pki

    Either = pki.Authority | gost_pki.GostAuthority
Reply = tuple[Mapping[str, object], Sequence[bytes]]


def measured_check(packed: bytes, moment: str) -> Reply:
    """Check as our child does, and tell what it and its programs have spent."""
    from regest.core.signatures.cms import cell

    reply, _parts = cell.check_container(packed, moment)
    return {**reply, "cpu": _spent()}, ()


def _spent() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def in_child(content: bytes, container: bytes, trust: Trust) -> float:
    """Return the CPU seconds of one check in a child."""
    trusted = map(bundle.pack, (trust.roots, trust.others, trust.lists))
    packed = bundle.pack([content, container, *trusted])
    job, given = "benchmarks.signatures:measured_check", {"moment": trust.moment.isoformat()}
    reply = work(job, packed, given)
    if '"finding": "valid"' not in json.dumps(reply.data):
        raise SystemExit(f"not valid: {reply.data}")
    return float(str(reply.data["cpu"]))


def here(do: Callable[[], object]) -> float:
    """Return the CPU seconds that something takes in this process and in what it starts."""
    before, _done = _spent(), do()
    return _spent() - before


def by_pyhanko(content: bytes, container: bytes, trust: Trust) -> None:
    """Check as somebody would who has pyHanko alone."""
    from asn1crypto import cms, x509
    from pyhanko.sign.validation import async_validate_detached_cms
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(
        trust_roots=[x509.Certificate.load(each) for each in trust.roots],
        other_certs=[x509.Certificate.load(each) for each in trust.others],
        crls=list(trust.lists),
        moment=trust.moment,
        revocation_mode="require",
    )
    data = cms.ContentInfo.load(container)["content"]
    status = asyncio.run(async_validate_detached_cms(content, data, context))
    if not (status.intact and status.valid and status.trusted):
        raise SystemExit("pyHanko does not find it valid")


def by_openssl(content: bytes, container: bytes, trust: Trust, configuration: str) -> None:
    """Check the signature and its chain by OpenSSL; it must find them good."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "roots").write_text(ssl.DER_cert_to_PEM_cert(trust.roots[0]))
        Path(folder, "content").write_bytes(content)
        Path(folder, "container").write_bytes(container)
        command = (
            "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", f"{folder}/container",
            "-content", f"{folder}/content", "-out", "/dev/null", "-CAfile", f"{folder}/roots",
            "-purpose", "any", "-attime", str(int(trust.moment.timestamp())),
        )  # fmt: skip
        environment = {"PATH": os.defpath, "OPENSSL_CONF": configuration}
        subprocess.run(command, check=True, capture_output=True, env=environment)


def _trust(root: Either, issuing: Either) -> Trust:
    lists, moment = (root.crl(), issuing.crl()), dt.datetime(2026, 10, 20, tzinfo=dt.UTC)
    return Trust(moment=moment, roots=(root.der,), others=(issuing.der,), lists=lists)


def measured(content: bytes, rounds: int, folder: Path) -> dict[str, float]:
    """Return the least CPU seconds of each way."""
    from tests.support import gost_pki, pki

    issuing = (root := pki.Authority("Root")).authority("Authority")
    signed = pki.signed(issuing.person("Somebody"), content)
    given = (content, signed, _trust(root, issuing))
    ways: dict[str, Callable[[], float]] = {
        "ECDSA, our child": lambda: in_child(*given),
        "ECDSA, pyHanko here": lambda: here(lambda: by_pyhanko(*given)),
        "ECDSA, openssl": lambda: here(lambda: by_openssl(*given, os.devnull)),
    }
    engine = openssl.engine()
    if engine is not None:
        gost = gost_pki.GostAuthority(folder / "root", "Root", engine)
        under = gost_pki.GostAuthority(folder / "issuing", "Authority", engine, issuer=gost)
        somebody = under.person("Some", "Body")
        files, above = [(somebody.certificate, somebody.key)], str(under.certificate)
        signed_so = gost_pki.signed(under, files, content, options=("-certfile", above))
        so = (content, signed_so, _trust(gost, under))
        configuration = str(under.folder / "openssl.cnf")
        ways["GOST, our child"] = lambda: in_child(*so)
        ways["GOST, openssl"] = lambda: here(lambda: by_openssl(*so, configuration))
    # What is loaded and started once is not a check's.
    for way in ways.values():
        way()
    return {name: min(way() for _ in range(rounds)) for name, way in ways.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the checking of a signature.")
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    warm_up()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(b"x" * 500_000, rounds, Path(folder))
    ours = {name.split(",")[0]: cpu for name, cpu in found.items() if "child" in name}
    ratios = {name: round(ours[name.split(",")[0]] / cpu, 2) for name, cpu in found.items()}
    print(json.dumps({"cpu_seconds": found, "ours_to": ratios}, indent=2))


if __name__ == "__main__":
    main()
