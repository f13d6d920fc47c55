"""A person at a real browser: what they do is counted, and whatever goes amiss is written down."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import ConsoleMessage, Dialog, Locator, Page, Request, Response

DROP = """([name, kind, text]) => {
  const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  const carried = new DataTransfer();
  carried.items.add(new File([bytes], name, { type: kind }));
  const zone = document.querySelector("[data-drop]");
  const said = { dataTransfer: carried, bubbles: true, cancelable: true };
  for (const event of ["dragover", "drop"]) zone.dispatchEvent(new DragEvent(event, said));
}"""
AXE = {"resultTypes": ["violations"], "rules": {"region": {"enabled": True}}}
WIDER = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll("body *")]
    .filter((each) => each.getBoundingClientRect().right > room + 1 && each.checkVisibility())
    .slice(0, 5).map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
}"""


@dataclass
class Walk:
    """One person's way through the pages of `origin`.

    An action is one click, one key, one field filled in or one file handed over; following an
    address that somebody sent counts as none. `faults` tells of errors in the console (broken
    policies among them), of dialogs, of requests to other hosts and of answers from 500 on.
    """

    page: Page
    origin: str
    actions: int = 0
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen to all that the browser tells."""
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("dialog", self._asked)
        self.page.on("request", self._sent)
        self.page.on("response", self._answered)

    def go(self, path: str) -> Response | None:
        """Open an address of the house."""
        return self.page.goto(self.origin + path)

    def sign_in(self, login: str, password: str) -> None:
        """Sign in; this is no part of what is counted."""
        self.go("/sign-in")
        self.page.fill("#login", login)
        self.page.fill("#password", password)
        self.page.click("main form button")
        self.page.wait_for_url(self.origin + "/**")
        assert "/sign-in" not in self.path, self.text
        self.actions = 0

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, once the page's scripts listen."""
        self.page.wait_for_load_state()
        for key in keys:
            self.actions += 1
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.actions += 1
        self.page.keyboard.insert_text(text)

    def click(self, what: Locator) -> None:
        """Click on something that is seen, once its page is whole, and wait for what follows."""
        self.actions += 1
        what.wait_for()
        # A download begun before would leave the page loading for ever.
        self.page.wait_for_load_state()
        what.click()
        # Until its style sheet is read, a page shows what it is going to hide.
        self.page.wait_for_load_state()

    def fill(self, what: Locator, text: str) -> None:
        """Fill in a field."""
        self.actions += 1
        what.fill(text)

    def choose(self, what: Locator, label: str) -> None:
        """Choose in a list."""
        self.actions += 1
        what.select_option(label=label)

    def drop(self, path: Path, kind: str = "application/octet-stream") -> None:
        """Drop a file on the page's place for files, and wait for the page that follows."""
        self.actions += 1
        content = base64.b64encode(path.read_bytes()).decode()
        with self.page.expect_navigation():
            self.page.evaluate(DROP, [path.name, kind, content])

    def link(self, name: str) -> Locator:
        """Return the first link of the content called so."""
        return self.page.locator("main").get_by_role("link", name=name).first

    def button(self, name: str) -> Locator:
        """Return the first button of the content called so."""
        return self.page.locator("main").get_by_role("button", name=name).first

    @property
    def path(self) -> str:
        """The address of the page, without the host."""
        return urlsplit(self.page.url).path

    @property
    def text(self) -> str:
        """What stands in the content of the page."""
        return " ".join(self.page.locator("main").inner_text().split())

    def hindrances(self) -> list[str]:
        """Return what hinders reading: a page that scrolls sideways, faults that axe finds."""
        self.page.wait_for_load_state()
        here = self.path
        found = [f"{here} is too wide: {each}" for each in self.page.evaluate(WIDER)]
        for each in Axe().run(self.page, options=AXE).response["violations"]:
            if each["impact"] in {"serious", "critical"}:
                where = "; ".join(node["html"][:160] for node in each["nodes"][:3])
                found.append(f"{here} {each['id']}: {each['help']}: {where}")
        return found

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type not in {"error", "warning"}:
            return
        # A browser reports a page that answers 404 or 422 as an error: that is the page's answer.
        told = urlsplit(message.location.get("url", ""))
        if message.text.startswith("Failed to load resource") and told.path == self.path:
            return
        self.faults.append(f"console: {message.text}")

    def _asked(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _sent(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", "data:", "blob:", "about:")):
            self.faults.append(f"outside: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 500:
            self.faults.append(f"{response.status}: {response.url}")
