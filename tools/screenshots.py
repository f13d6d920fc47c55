"""Takes the pictures of docs/ru: `python -m tools.screenshots` plays the demo and looks at it.

Needs chromium. Each picture is a PNG of at most 60 KB.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
from playwright.sync_api import Page, sync_playwright

from regest.cli.demo_accounts import free_port, give_passwords

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "ru" / "pictures"
MOST_BYTES = 60 * 1024
WIDTH = 820
NOW = "2026-11-20T09:00"
LETTER = ROOT / "regest/core/presets/demo/papers/letter_01_request_ministry.docx"
APPLICATION = (
    "Председателю Президиума Ассоциации Ветровой И.С.",
    "директора МБОУ «СОШ № 55» Дёмина Павла Сергеевича",
    "ЗАЯВЛЕНИЕ",
    "Прошу принять МБОУ «СОШ № 55» в Ассоциацию образовательных организаций.",
    "Основанием для членства считаю наличие разработанной и внедренной системы качества",
    "В члены Совета Ассоциации рекомендуем Дёмина Павла Сергеевича, директора",
    "С Положением об Ассоциации ознакомлен.",
    "«19» октября 2026 г. П.С. Дёмин",
)
REGEST = (sys.executable, "-c", "from regest.cli.main import main; main()", "--lang", "ru")
# Name of the picture: who looks, and where.
SHOTS = {
    "start": ("chair", "/"),
    "search": ("member", "/search?q=методических рекомендаций"),
    "registration": ("secretary", "/journal/in/new"),
    "record": ("chair", "/search?q=21-05/1187"),
    "tasks": ("chair", "/tasks"),
    "journals": ("secretary", "/journal/books"),
    "accounts": ("admin", "/admin/accounts"),
    "application": ("secretary", "/membership/applications/new"),
    "certificates": ("secretary", "/certificates"),
    "mentoring": ("chair", "/mentoring"),
}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a deployment on a free port; yields the address."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "REGEST_NOW": NOW}
    words = [*REGEST, "-d", str(folder), "serve", "--port", str(port)]
    server = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL)
    try:
        for _attempt in range(300):
            try:
                urllib.request.urlopen(f"{address}/sign-in", timeout=5).close()  # noqa: S310
                break
            except OSError:
                time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.wait(30)


def filled_application(folder: Path) -> Path:
    """Write the filled form of an application into a folder; return its path."""
    document = docx.Document()
    for line in APPLICATION:
        document.add_paragraph(line)
    path = folder / "заявление.docx"
    document.save(str(path))
    return path


def take(page: Page, name: str) -> None:
    """Write the picture `name`: the content of the page, as high as its size allows."""
    page.wait_for_selector("main")
    top = 0 if name == "start" else page.evaluate("document.querySelector('main').offsetTop")
    for height in (720, 600, 480, 360, 280):
        page.set_viewport_size({"width": WIDTH, "height": top + height})
        clip = {"x": 0, "y": top, "width": WIDTH, "height": height}
        shot = smaller(page.screenshot(clip=clip))  # type: ignore[arg-type]
        if len(shot) <= MOST_BYTES:
            break
    (PICTURES / f"{name}.png").write_bytes(shot)


def smaller(png: bytes) -> bytes:
    """Return the same picture packed as tightly as the format can: browsers pack quickly."""
    parts, place, pixels = [png[:8]], 8, b""
    while place < len(png):
        size, kind = struct.unpack(">I4s", png[place : place + 8])
        if kind == b"IDAT":
            pixels += png[place + 8 : place + 8 + size]
        elif kind == b"IEND":
            packed = zlib.compress(zlib.decompress(pixels), 9)
            check = zlib.crc32(b"IDAT" + packed)
            parts += [struct.pack(">I", len(packed)), b"IDAT", packed, struct.pack(">I", check)]
        if kind in {b"IHDR", b"IEND"}:
            parts.append(png[place : place + 12 + size])
        place += 12 + size
    return b"".join(parts)


def main() -> int:
    """Take all pictures; return the exit code."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        print("pictures need chromium")
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "demo"
        subprocess.run([*REGEST, "demo", str(folder)], check=True, stdout=subprocess.DEVNULL)
        passwords = give_passwords(folder)
        with served(folder) as address, sync_playwright() as play:
            browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
            for name, (login, path) in SHOTS.items():
                page = browser.new_page(viewport={"width": WIDTH, "height": 700}, locale="ru")
                page.goto(f"{address}/sign-in")
                page.fill("#login", login)
                page.fill("#password", passwords[login])
                page.click("main form button")
                page.goto(address + path)
                if name == "record":
                    page.click(".hits a.heading")
                if name == "application":
                    page.set_input_files("#file", str(filled_application(folder.parent)))
                    page.wait_for_url("**/sheets/*")
                if name == "mentoring":
                    page.click("main a[href*='/mentoring/list/']")
                if name == "registration":
                    page.set_input_files("#files", str(LETTER))
                    page.wait_for_url("**/sheets/*")
                take(page, name)
                page.close()
            browser.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
