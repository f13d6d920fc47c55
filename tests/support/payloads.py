"""What somebody types who wants a browser to run it, and how a page shows that it would."""

from __future__ import annotations

from html.parser import HTMLParser

PAYLOADS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=javascript:alert(1)>",
    "<embed src=data:image/svg+xml,x>",
    "<a href=javascript:alert(1)>x</a>",
    "<form action=javascript:alert(1)><button>x",
    "<button formaction=javascript:alert(1)>x",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext><script>alert(1)</script>",
    "<!--<img src=--><img src=x onerror=alert(1)>-->",
    "]]><script>alert(1)</script>",
    "{{ 7*7 }}{% for x in y %}${7*7}",
    "<template><script>alert(1)</script></template>",
)
_ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "srcset"}
_STRANGE = {"iframe", "object", "embed", "base", "style", "math", "template", "details"}


def rotated(place: int) -> str:
    """Return all payloads in one text, another one first for every place."""
    first = place % len(PAYLOADS)
    return " ".join((*PAYLOADS[first:], *PAYLOADS[:first]))


class Reader(HTMLParser):
    """Reads a page as a browser does, and notes whatever would run or load something foreign."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at a tag and all its attributes."""
        values = {name: (value or "") for name, value in attrs}
        own = values.get("src", "").startswith("/static/")
        if tag == "script" and not own and values.get("type") != "application/json":
            self.found.append(f"{tag} {values}")
        if tag in _STRANGE - {"details", "iframe", "template"}:
            self.found.append(f"{tag} {values}")
        for name, value in values.items():
            scheme = value.strip().casefold().partition(":")[0]
            foreign = scheme in {"javascript", "vbscript", "data", "http", "https"} and ":" in value
            if name.startswith("on") or (name in _ADDRESSES and foreign):
                self.found.append(f"{tag} {name}={value}")


def dangers(body: str) -> list[str]:
    """Return what would run or load something foreign in a page."""
    reader = Reader()
    reader.feed(body)
    return reader.found
