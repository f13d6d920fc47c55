"""Programs of the system that read a file, run inside the disposable child."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence

from regest.core.base.messages import _
from regest.core.documents.archive import damaged
from regest.core.hooks.types import ExtractionFault

_KEPT = ("PATH", "TESSDATA_PREFIX", "HOME")


def run(
    command: Sequence[str], seconds: float, content: bytes = b"", pass_fds: Sequence[int] = ()
) -> bytes:
    """Return what `command` writes when it is given `content`; it inherits the child's limits.

    It belongs to the child's process group and is killed with it, or after `seconds`.

    Raises:
        ExtractionFault: it cannot read the content, takes too long, or falls over.
    """
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    # More threads than one would only spend the processor time of the limit faster.
    environment |= {"LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=seconds, check=False,
            pass_fds=pass_fds, env=environment,
        )  # fmt: skip
    except subprocess.TimeoutExpired as fault:
        raise ExtractionFault(_("reading took too long")) from fault
    except OSError as fault:
        raise ExtractionFault(_("the reading program failed")) from fault
    if done.returncode in {-signal.SIGXCPU, -signal.SIGKILL}:
        raise ExtractionFault(_("reading took too long"))
    if done.returncode < 0:
        raise ExtractionFault(_("the reading program failed"))
    if done.returncode:
        raise ExtractionFault(damaged())
    return done.stdout
