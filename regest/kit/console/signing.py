"""What commands that sign share: the ways to sign, what is shown first, what is asked for.

Secrets are typed where nobody sees them, or come from standard input, a line each in the order in
which they are asked for: the passphrase of a key, then the password. Neither is ever an option,
since options are seen by everybody on the machine.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.core.base.messages import Message, _
from regest.kit.console.asking import agreed
from regest.kit.console.commands import option
from regest.kit.console.params import FILE

if TYPE_CHECKING:
    from regest.kit.certificate_signing import Ready
    from regest.kit.house import House
    from regest.kit.record_signing import Done, Proof

F = TypeVar("F", bound=Callable[..., Any])
_PLACE = "console"


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody signs: by password alone, with a `key` file, or by a `container` made outside.

    `passphrase_file` holds what opens the key; `stamp` asks for a time-stamp where there is a
    service; `another_name` confirms a certificate that is on another name.
    """

    key: Path | None = None
    container: Path | None = None
    passphrase_file: Path | None = None
    code: str = ""
    stamp: bool = True
    another_name: bool = False


def signing_options(command: F) -> F:
    """Give a command the options of the ways to sign; `way_of` makes a `Way` of them."""
    for each in reversed(_OPTIONS):
        command = each(command)
    return command


def way_of(given: dict[str, Any]) -> Way:
    """Return the way that the options of `signing_options` name.

    Raises:
        click.UsageError: a key and a container at once.
    """
    if given["key"] is not None and given["container"] is not None:
        raise click.UsageError(str(_("A signature is made by --key or brought by --container.")))
    return Way(**given)


def signed(house: House, reference: str, way: Way) -> Done | None:
    """Show what is signed, ask, prove who it is, sign; None if the person thinks better of it."""
    if way.key is not None:
        ready = _with_key(house, reference, way.key, way)
    elif way.container is not None:
        ready = _with_container(house, reference, way.container)
    else:
        return _simply(house, reference, way)
    from regest.kit import certificate_signing

    _tell(_("You sign:"), ready.shown.component.name, f"SHA-256: {ready.shown.component.sha256}")
    _certificate(ready)
    if not agreed(_("Sign it?")):
        return None
    return certificate_signing.sign(house, ready, _proof(way), another_name=way.another_name)


def _simply(house: House, reference: str, way: Way) -> Done | None:
    from regest.kit import record_signing

    with house.read() as session:
        shown = record_signing.offer(house, session, reference)
    _tell(_("You sign:"), shown.statement)
    if not agreed(_("Sign it?")):
        return None
    return record_signing.sign(house, reference, shown=shown.digest, proof=_proof(way))


def _with_key(house: House, reference: str, path: Path, way: Way) -> Ready:
    from regest.core.catalogue.components import read_file
    from regest.kit import certificate_signing
    from regest.kit.own_key import OwnKey

    key = OwnKey(read_file(path), _passphrase(way.passphrase_file))
    return certificate_signing.with_key(house, reference, key=key, stamp=way.stamp)


def _with_container(house: House, reference: str, path: Path) -> Ready:
    from regest.core.catalogue.components import read_file
    from regest.kit import certificate_signing

    content = read_file(path)
    return certificate_signing.with_container(house, reference, name=path.name, content=content)


def _certificate(ready: Ready) -> None:
    """Tell whose certificates sign and what they are found to be worth, before anything is done."""
    for answer in ready.answers:
        if answer.serial:
            _tell(_("Certificate {serial}: {owner}", serial=answer.serial, owner=answer.owner))
        if answer.valid_from is not None and answer.valid_to is not None:
            _tell(
                _("valid from {first} to {last}",
                  first=answer.valid_from.date(), last=answer.valid_to.date())
            )  # fmt: skip
    _tell(ready.told)
    if ready.remark is not None:
        _tell(ready.remark)


def proof_of(code: str) -> Proof:
    """Ask for the password, and return it with the code of the second factor as a proof."""
    from regest.kit.record_signing import Proof

    password = _secret(_("Password"))
    return Proof(password, code, address=_PLACE, now=dt.datetime.now(dt.UTC))


def _proof(way: Way) -> Proof:
    return proof_of(way.code)


def _passphrase(file: Path | None) -> str:
    if file is None:
        return _secret(_("Passphrase of the key"))
    from regest.core.catalogue.components import read_file

    return read_file(file).decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


def _secret(asked: Message) -> str:
    if not sys.stdin.isatty():
        return _readable(sys.stdin.readline().rstrip("\r\n"))
    return _readable(str(click.prompt(str(asked), hide_input=True, err=True)))


def _readable(secret: str) -> str:
    # Typed in another coding it fits nothing, and a complaint of it would show it.
    return secret.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _tell(*lines: Message | str) -> None:
    # What is asked goes where the answer of the command does not.
    sys.stderr.writelines(f"{line}\n" for line in lines)


_OPTIONS = (
    option("--key", type=FILE, help=_("Sign with your own key: a .p12 or .pfx file, used once.")),
    option("--passphrase-file", type=FILE, help=_("Read the passphrase of the key from there.")),
    option(
        "--container", type=FILE, help=_("Take a signature made in another program: .sig, .p7s.")
    ),
    option(
        "--another-name",
        is_flag=True,
        help=_("The certificate is on another name than yours, and you mean it."),
    ),
    option(
        "--no-stamp",
        "stamp",
        flag_value=False,
        default=True,
        help=_("Without a time-stamp, although the settings name a service."),
    ),
    option("--code", metavar=_("CODE"), default="", help=_("The code of your second factor.")),
)
