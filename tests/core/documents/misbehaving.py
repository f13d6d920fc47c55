"""Extractors as a plugin might bring them, each with one vice; loaded in the child by name."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from regest.core.base.messages import _
from regest.core.hooks.types import EmbeddedFile, ExtractedText, ExtractionFault


def honest(content: bytes, _name: str) -> ExtractedText:
    return ExtractedText(f"read {content.decode()}", (_("A remark."),))


def spins(_content: bytes, _name: str) -> ExtractedText:
    while True:
        pass


def sleeps(_content: bytes, _name: str) -> ExtractedText:
    time.sleep(600)
    return ExtractedText("")


def devours(_content: bytes, _name: str) -> ExtractedText:
    return ExtractedText(str(len(bytearray(8 << 30))))


def recurses(content: bytes, name: str) -> ExtractedText:
    return recurses(content, name)


def aborts(_content: bytes, _name: str) -> ExtractedText:
    os.abort()


def exits(_content: bytes, _name: str) -> ExtractedText:
    sys.exit(0)


def raises(_content: bytes, _name: str) -> ExtractedText:
    raise ValueError("\x1b[31mнеожиданно")


def refuses(_content: bytes, _name: str) -> ExtractedText:
    raise ExtractionFault(_("it is about {thing}", thing="кот"))


def lies(_content: bytes, _name: str) -> object:
    return "just a string"


def finds_nothing(_content: bytes, _name: str) -> ExtractedText:
    return ExtractedText(" \x00 ")


def babbles(_content: bytes, _name: str) -> ExtractedText:
    return ExtractedText("слово " * 1_000_000)


def encloses_itself(content: bytes, _name: str) -> ExtractedText:
    return ExtractedText("layer", embedded=(EmbeddedFile("inner.txt", content),) * 30)


def writes(_content: bytes, name: str) -> ExtractedText:
    try:
        Path(name).write_bytes(b"x")
    except OSError as fault:
        return ExtractedText(f"refused: {fault.errno}")
    return ExtractedText("written")


def speaks(_content: bytes, _name: str) -> ExtractedText:
    sys.stdout.write("noise on stdout\n")
    sys.stdout.flush()
    sys.stderr.write("noise on stderr\n")
    return ExtractedText("quiet")


def leaves_a_program(_content: bytes, name: str) -> ExtractedText:
    """Start a program that outlives its parent, and say which."""
    program = subprocess.Popen(["sleep", "600"])
    return ExtractedText(f"{program.pid} {os.getpid()} {name}")


def tells_limits(_content: bytes, _name: str) -> ExtractedText:
    import resource

    kinds = ("AS", "CPU", "FSIZE", "NOFILE", "CORE")
    found = (resource.getrlimit(getattr(resource, f"RLIMIT_{kind}"))[0] for kind in kinds)
    return ExtractedText(" ".join(str(limit) for limit in found))


def tells_main(_content: bytes, _name: str) -> ExtractedText:
    return ExtractedText(str(getattr(sys.modules["__main__"], "__file__", "no file")))


def job(content: bytes, *, word: str) -> tuple[dict[str, object], list[bytes]]:
    return {"word": word}, [content[::-1], b""]


def floods(_content: bytes) -> tuple[dict[str, object], list[bytes]]:
    return {}, [bytes(1_000_000)] * 50
