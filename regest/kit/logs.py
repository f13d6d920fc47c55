"""The log of a deployment: `logs/regest.log`, one JSON object a line, in English."""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
from contextlib import suppress
from logging.handlers import WatchedFileHandler
from pathlib import Path

import structlog

_NAME = "regest"


class _QuietHandler(WatchedFileHandler):
    """Loses what cannot be written: on a full disk the usual handler prints its traceback."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Say nothing."""

    def close(self) -> None:
        """Let go of the file, whatever is left to be written to it."""
        with suppress(OSError):
            super().close()


class _LineFormatter(logging.Formatter):
    """Writes one event as one line, whoever logs it: also those that do not use structlog."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a traceback stands inside it."""
        said = record.getMessage()
        if said.startswith("{") and "\n" not in said:
            return said
        values = {
            "event": said,
            "logger": record.name,
            "level": record.levelname.lower(),
            "timestamp": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(),
        }
        if record.exc_info:
            values["exception"] = self.formatException(record.exc_info)
        return json.dumps(values, ensure_ascii=False)


def log_path(folder: Path | None) -> Path:
    """Return where the log of the deployment in `folder` lies; without one, the user's own."""
    if folder is not None:
        return folder / "logs" / "regest.log"
    state = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(state) / "regest" / "regest.log"


def start_log(folder: Path | None) -> Path | None:
    """Send log lines to the deployment's file; return it, or None when it cannot be written.

    What cannot be logged is lost quietly: a log must not stop the work.
    """
    path = log_path(folder)
    logger = logging.getLogger(_NAME)
    for old in list(logger.handlers):
        logger.removeHandler(old)
        old.close()
    logger.propagate = False
    logger.setLevel(logging.INFO)
    handler: logging.Handler = logging.NullHandler()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Whoever rotates the file moves it away: this handler notices and begins a new one.
        handler = _QuietHandler(path, encoding="utf-8")
        written: Path | None = path
    except OSError:
        written = None
    handler.setFormatter(_LineFormatter())
    logger.addHandler(handler)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    return written
