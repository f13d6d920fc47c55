"""The program as a person calls it: words in, an exit code and what was printed out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from regest.cli.main import root

NOW = "2026-10-27T09:15"


@dataclass(frozen=True)
class Answer:
    """What one call gave."""

    code: int
    out: str
    err: str

    def data(self) -> Any:
        """Return the JSON that was printed."""
        return json.loads(self.out)

    def refused(self) -> dict[str, Any]:
        """Return the refusal that was printed as JSON."""
        refusal: dict[str, Any] = self.data()["refused"]
        return refusal


@dataclass(frozen=True)
class CommandLine:
    """Calls `regest` in one deployment, in English unless another language is asked for."""

    folder: Path

    def __call__(
        self, *words: str, stdin: str | None = None, language: str = "en", **variables: str
    ) -> Answer:
        """Call the program with `words` and return what it gave."""
        environment = {
            "REGEST_NOW": NOW,
            "REGEST_DEPLOYMENT": str(self.folder),
            # Whatever screen the tests run on, lines break at one place.
            "COLUMNS": "200",
            **variables,
        }
        done = CliRunner().invoke(root, ["--lang", language, *words], input=stdin, env=environment)
        return Answer(done.exit_code, done.stdout, done.stderr)

    def done(self, *words: str, **rest: Any) -> str:
        """Call the program, expect success, and return what it printed."""
        answer = self(*words, **rest)
        assert answer.code == 0, answer.out + answer.err
        return answer.out

    def given(self, *words: str, **rest: Any) -> Any:
        """Call the program with `--json`, expect success, and return the data."""
        return json.loads(self.done(*words, "--json", **rest))

    def refusal(self, *words: str, code: int = 1, **rest: Any) -> dict[str, Any]:
        """Call the program with `--json`, expect the exit code, and return the refusal."""
        answer = self(*words, "--json", **rest)
        assert answer.code == code, answer.out + answer.err
        return answer.refused()
