"""LibreOffice, where it is installed: office files and pictures as PDF/A, in a child process.

A file may name things in the network. LibreOffice gets none: where the system lets a process
have no network, it has none; and always it may follow no link, and its proxy leads nowhere.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from regest.core.base.messages import _
from regest.core.documents import media
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import Limits
from regest.core.hooks.types import ExtractionFault

PROGRAM = "soffice"
LEVEL = "PDF/A-2b"
_JOB = "regest.core.documents.office:convert"
_OPTIONS = '{"SelectPdfVersion":{"type":"long","value":"2"}}'
_WRITER, _CALC, _IMPRESS, _DRAW = (
    f"{each}_pdf_Export" for each in ("writer", "calc", "impress", "draw")
)
# Which part of LibreOffice writes the PDF of a file.
FILTERS: Mapping[str, str] = {
    **dict.fromkeys((media.DOCX, media.ODT, media.DOC, media.RTF, media.TEXT), _WRITER),
    **dict.fromkeys((media.XLSX, media.ODS, media.XLS), _CALC),
    **dict.fromkeys((media.PPTX, media.ODP, media.PPT), _IMPRESS),
    **dict.fromkeys(media.PICTURES, _DRAW),
}
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="BlockUntrustedRefererLinks"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="MacroSecurityLevel"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">\
<prop oor:name="ooInetProxyType"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">\
<prop oor:name="ooInetHTTPProxyName"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">\
<prop oor:name="ooInetHTTPProxyPort"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">\
<prop oor:name="ooInetHTTPSProxyName"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">\
<prop oor:name="ooInetHTTPSProxyPort"><value>9</value></prop></item>
</oor:items>
"""


def installed() -> bool:
    """Say whether LibreOffice is here."""
    return shutil.which(PROGRAM) is not None


def version() -> str:
    """Return the name and version of LibreOffice, or nothing."""
    return _version(shutil.which(PROGRAM))


def to_pdfa(content: bytes, media_type: str, seconds: int, megabytes: int) -> bytes:
    """Return a file as PDF/A-2b; `media_type` is one of `FILTERS`.

    Raises:
        ChildFault: LibreOffice is missing, cannot read the file, or met a limit.
    """
    limits = Limits(
        memory_bytes=megabytes * 1024 * 1024,
        cpu_seconds=seconds,
        wall_seconds=float(seconds),
        total_seconds=float(seconds),
        open_files=512,
    )
    # Ours, so that nothing stays behind when the child is killed.
    with tempfile.TemporaryDirectory(prefix="regest-office-") as folder:
        answer = work(_JOB, content, {"folder": folder, "media_type": media_type}, limits)
    if not answer.parts:
        raise ChildFault(_("LibreOffice made no file of it"))
    return answer.parts[0]


def convert(
    content: bytes, folder: str, media_type: str
) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Do the job of the child: run LibreOffice in a home of its own.

    Raises:
        ExtractionFault: it is not installed, or gave no file.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise ExtractionFault(
            _(
                "reading such files needs the program {program}, which is not installed",
                program="LibreOffice",
            )
        )
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    home = Path(folder)
    profile = home / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
    source = home / f"file{media.ENDINGS[media_type]}"
    text = media_type == media.TEXT
    source.write_bytes(_in_utf8(content) if text else content)
    made = source.with_suffix(".pdf")
    subprocess.run(
        [
            *_alone(),
            program, "--headless", "--norestore", "--nolockcheck", "--nodefault",
            f"-env:UserInstallation={(home / 'profile').as_uri()}",
            *(["--infilter=Text (encoded):UTF8,,,,"] if text else []),
            "--convert-to", f"pdf:{FILTERS[media_type]}:{_OPTIONS}",
            "--outdir", folder, str(source),
        ],
        check=False, stdin=subprocess.DEVNULL, capture_output=True, cwd=folder,
        env={"PATH": os.environ.get("PATH", ""), "HOME": folder, "TMPDIR": folder,
             "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    if not made.is_file():
        raise ExtractionFault(_("LibreOffice made no file of it"))
    return {}, (made.read_bytes(),)


def _alone() -> list[str]:
    """Return the words that give a program no network, where the system allows it."""
    program = shutil.which("unshare")
    if program is None:
        return []
    words = [program, "--map-root-user", "--net"]
    tried = subprocess.run(
        [*words, "true"], check=False, stdin=subprocess.DEVNULL, capture_output=True
    )
    return words if tried.returncode == 0 else []


def _in_utf8(content: bytes) -> bytes:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1251", "replace").encode()
    return content


@cache
def _version(program: str | None) -> str:
    if program is None:
        return ""
    try:
        done = subprocess.run(
            [program, "--version"], check=False, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=30,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return "LibreOffice"
    return " ".join(done.stdout.split()[:2])[:60] or "LibreOffice"
