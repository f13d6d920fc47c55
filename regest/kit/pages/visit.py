"""One request as a page sees it: who asks, what was sent, and the house to ask in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlmodel import Session

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _, language
from regest.core.people.access import Reader
from regest.core.store.tallies import counted
from regest.kit.house import House


class Form(BaseModel):
    """What a form may send: strictly these fields, as text; anything else is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_max_length=20_000)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent: its name as the sender called it, and its bytes."""

    name: str
    content: bytes


F = TypeVar("F", bound=Form)
T = TypeVar("T")
_LONG_AGO = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
Sent = Mapping[str, Sequence[str]]


@dataclass(slots=True)
class Visit:
    """A request: `parts` of its address, `query` and `sent` fields with all their values, files.

    `house` acts for the account that is signed in; a page that anybody may ask for has one that
    sees nothing. `origin` is how this house is reached («https://records.example»).
    """

    house: House
    path: str
    parts: Mapping[str, str] = field(default_factory=dict)
    query: Sent = field(default_factory=dict)
    sent: Sent = field(default_factory=dict)
    files: Sequence[Upload] = ()
    address: str = ""
    origin: str = ""
    agent: str = ""
    token: str = ""
    now: dt.datetime = _LONG_AGO
    cookies: dict[str, str | None] = field(default_factory=dict)

    @property
    def reader(self) -> Reader:
        """What the visitor may see and do."""
        return self.house.reader

    def kept(self, name: str, make: Callable[[Session], T]) -> T:
        """Return what `make` reads of audited tables for this reader today.

        It is read again once the event log has grown; `name` tells it from all else that is kept.
        What it returns is shared by all requests, and not to be changed.
        """
        deployment = self.house.deployment
        day, calendar = deployment.database.today(), deployment.calendar
        key = ("page", name, self.reader.account_id, day, language())
        with self.house.read() as session:
            found = counted(session, key, lambda: (calendar, make(session)))
            # A calendar that was written by hand leaves no entry in the log.
            return found[1] if found[0] is calendar else make(session)

    def asked(self, name: str, default: str = "") -> str:
        """Return a value of the query, the last one if there are several."""
        return self.query.get(name, (default,))[-1]

    def number(self, name: str, default: int, most: int = 1_000_000) -> int:
        """Return a whole number of the query from 0 to `most`; nonsense counts as the default."""
        text = self.asked(name)
        return min(int(text), most) if text.isdecimal() and len(text) < 10 else default

    def form(self, model: type[F]) -> F:
        """Return what was sent as `model`; fields that are tuples take several values.

        Raises:
            UsageFault: a field is missing, unknown or of another kind.
        """
        many = {name for name, each in model.model_fields.items() if _is_many(each.annotation)}
        given = {
            name: tuple(values) if name in many else values[-1]
            for name, values in self.sent.items()
            if values
        }
        try:
            return model.model_validate(given)
        except ValidationError as fault:
            names = ", ".join(str(each["loc"][0]) for each in fault.errors() if each["loc"])
            raise UsageFault(
                "form_wrong",
                _("The form cannot be read: {fields}", fields=names),
                remedy=_("Reload the page and fill it in anew."),
            ) from fault


def _is_many(annotation: object) -> bool:
    return getattr(annotation, "__origin__", None) is tuple
