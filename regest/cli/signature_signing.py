"""`regest signature sign`: one's own signature upon a document, in any of the three ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regest.core.base.messages import _
from regest.kit.console import argument, command, emit, json_option, pass_house, say
from regest.kit.console.signing import signed, signing_options, way_of

if TYPE_CHECKING:
    from regest.kit.house import House


@command("sign", help=_("Sign a document: by your password, with your key, or by a .sig file."))
@argument("reference", metavar=_("REF"), help=_("Number or id of the document."))
@signing_options
@json_option
@pass_house
def sign(house: House, reference: str, *, as_json: bool, **way: Any) -> None:
    """Sign what is asked of whoever calls, once its turn has come."""
    done = signed(house, reference, way_of(way))
    if done is None:
        return
    if as_json:
        emit(
            {
                "record": done.record.id,
                "signature": done.signature.id,
                "kind": done.signature.kind,
                "complete": done.complete,
            }
        )
    elif done.complete:
        say(_("Signed; all signatures are there."))
    else:
        say(_("Signed"))
