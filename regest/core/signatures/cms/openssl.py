"""The system's OpenSSL with its engine of GOST algorithms: found, and asked.

It needs nothing but the standard library, so that the server may look whether it is there. What it
reads stands in memory: nothing of it is left when the process dies.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

PACKAGE = "libengine-gost-openssl"
# Digests by their identifiers (domain 9.2), as OpenSSL calls them.
DIGESTS: Mapping[str, str] = {
    "1.2.643.7.1.1.2.2": "md_gost12_256",
    "1.2.643.7.1.1.2.3": "md_gost12_512",
    "1.2.643.2.2.9": "md_gost94",
}
_SECONDS = 6.0
_MODULE = "gost.so"
# The digest of no bytes at all (GOST R 34.11-2012, 256 bit): whoever comes to it computes GOST.
_OF_NOTHING = bytes.fromhex("3f539a213e97c802cc229d474c6aa32a825a360b2a933a949fd925208d9ce1bb")
CONFIGURATION = """\
openssl_conf = begin
[begin]
engines = engines
[engines]
gost = gost
[gost]
engine_id = gost
dynamic_path = {module}
default_algorithms = ALL
"""


class OpensslFault(Exception):
    """OpenSSL gave no answer: it could not be started, took too long, or fell over."""


@dataclass(frozen=True, slots=True)
class Engine:
    """An OpenSSL that computes GOST algorithms: its program, its version, the engine's file."""

    program: str
    version: str
    module: str

    @property
    def tool(self) -> str:
        """What checked, as a protocol names it."""
        return f"OpenSSL {self.version}, gost engine"


@dataclass(frozen=True, slots=True)
class Said:
    """What OpenSSL came to: its exit code, its output, its complaints."""

    code: int
    output: bytes
    complaints: str


class Openssl:
    """OpenSSL at work; what it is to read is held in memory until the end of the `with`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._held: list[int] = []

    def __enter__(self) -> Self:
        _may_hold()
        self._configuration = self.hold(CONFIGURATION.format(module=self.engine.module).encode())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release(0)

    def hold(self, content: bytes) -> str:
        """Return a path by which OpenSSL reads `content`.

        Raises:
            OpensslFault: this process may not hold as much.
        """
        try:
            self._held.append(os.memfd_create("held"))
            with os.fdopen(os.dup(self._held[-1]), "wb") as file:
                file.write(content)
        except OSError as fault:
            raise OpensslFault(str(fault)) from fault
        return f"/dev/fd/{self._held[-1]}"

    def release(self, kept: int) -> None:
        """Forget what is held but for the first `kept`."""
        while len(self._held) > kept:
            os.close(self._held.pop())

    @property
    def holding(self) -> int:
        """How much is held: what `release` takes to go back to now."""
        return len(self._held)

    def ask(self, *command: str, content: bytes = b"") -> Said:
        """Return what OpenSSL says to a command; `content` is its standard input.

        Raises:
            OpensslFault: it could not be started, took too long, or fell over.
        """
        environment = {"OPENSSL_CONF": self._configuration, "LC_ALL": "C.UTF-8"}
        return _run((self.engine.program, *command), content, environment, self._held)

    def digest(self, algorithm: str, content: bytes) -> bytes | None:
        """Return a GOST digest by its identifier in dots; None when it cannot be computed.

        Raises:
            OpensslFault: it gave no answer.
        """
        name = DIGESTS.get(algorithm)
        if name is None:
            return None
        said = self.ask("dgst", f"-{name}", "-binary", content=content)
        return said.output if said.code == 0 and said.output else None


def engine(path: str | None = None) -> Engine | None:
    """Return the OpenSSL that computes GOST here; None without it. `path` stands for PATH."""
    program = shutil.which("openssl", path=path)
    if program is None:
        return None
    program = str(Path(program).absolute())
    try:
        said = _run((program, "version", "-v", "-e"), b"", {"LC_ALL": "C.UTF-8"}, ())
        told = said.output.decode("utf-8", "replace")
        version = re.match(r"OpenSSL (\S+)", told)
        folder = re.search(r'^ENGINESDIR: "(.+)"$', told, re.MULTILINE)
        if version is None or folder is None or not Path(folder[1], _MODULE).is_file():
            return None
        found = Engine(program, version[1], str(Path(folder[1], _MODULE)))
        with Openssl(found) as openssl:
            said = openssl.ask("dgst", "-md_gost12_256", "-binary", openssl.hold(b""))
    except OpensslFault:
        return None
    return found if said.output == _OF_NOTHING else None


def _may_hold() -> None:
    """Let a child that may write no file hold some in memory: they count as files to its limits."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    if soft == 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def _run(
    command: Sequence[str], content: bytes, environment: dict[str, str], held: Sequence[int]
) -> Said:
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=_SECONDS, check=False,
            env=environment, pass_fds=held, cwd="/",
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise OpensslFault(str(fault)) from fault
    if done.returncode < 0:
        raise OpensslFault(f"ended by signal {-done.returncode}")
    return Said(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))
