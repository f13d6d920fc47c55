"""One call of the program: which deployment, for whom, in which form."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _

DEPLOYMENT_VARIABLE = "REGEST_DEPLOYMENT"


@dataclass
class Invocation:
    """What the shared options said; made anew for every call of the program.

    `plugin` is the module whose command is called, empty for ours; `unmarked` holds while a
    rehearsal deployment still owes the training mark to what it prints.
    """

    folder: Path | None = None
    login: str | None = None
    without: tuple[str, ...] = ()
    as_json: bool = False
    plugin: str = ""
    unmarked: bool = field(default=False, init=False)

    def deployment(self) -> Path | None:
        """Return the folder named by `-d` or by the variable; nothing when neither is given."""
        named = os.environ.get(DEPLOYMENT_VARIABLE)
        return self.folder or (Path(named) if named else None)

    def require_deployment(self) -> Path:
        """Return the folder of the deployment.

        Raises:
            UsageFault: nobody named one.
        """
        folder = self.deployment()
        if folder is None:
            raise UsageFault(
                "deployment_not_named",
                _("It is not said which deployment to work with"),
                remedy=_(
                    "Name its folder with -d DIR or in {variable}.", variable=DEPLOYMENT_VARIABLE
                ),
            )
        return folder

    def require_plugin(self) -> None:
        """Refuse a command of a module that is left out: its own checks would not be asked.

        Raises:
            UsageFault: `--without` names the module.
        """
        if self.plugin and self.plugin in self.without:
            raise UsageFault(
                "command_left_out",
                _(
                    "This command belongs to the module {module}, which --without leaves out",
                    module=self.plugin,
                ),
                remedy=_("Leave the option away, or use the commands of the catalogue."),
            )

    def log_folder(self) -> Path | None:
        """Return the folder whose log takes what happens: only that of a real deployment."""
        folder = self.deployment()
        return folder if folder is not None and (folder / "regest.toml").is_file() else None


def invocation() -> Invocation:
    """Return the call that is being answered."""
    return click.get_current_context().ensure_object(Invocation)
