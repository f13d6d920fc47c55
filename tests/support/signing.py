"""A draft with a PDF that the secretary and the chair of the demo are asked to sign."""

from __future__ import annotations

from typing import Any

from regest.api import Draft, House, components, demands, drafting
from regest.core.people.accounts import active_account
from regest.core.presets.reader import PRESETS
from tests.support.command_line import CommandLine
from tests.support.databases import manual_clock

PDF = PRESETS / "demo" / "papers" / "letter_02_membership_application.pdf"
CLASS = "handover_act"
SECRETARY, CHAIR = "Савушкина Тамара Никитична", "Ветрова Ирина Сергеевна"
CAPACITIES = (("secretary", "secretary"), ("chairing", "chair"))


def opened(regest: CommandLine) -> House:
    """Open the house at the moment that the commands go by."""
    return House.open(regest.folder, clock=manual_clock())


def asked_for(house: House, **details: Any) -> str:
    """Write the draft and ask both to sign it, the secretary first; return its id."""
    deployment = house.deployment
    main = components.prepare(
        deployment.blobs, deployment.read_text, "О семинаре.pdf", PDF.read_bytes()
    )
    with house.work() as work:
        draft = Draft(CLASS, "О семинаре", files=(main,), **details)
        record = drafting.draft(work, draft)
        wanted = [
            demands.Wanted(capacity, str(active_account(work.session, login).person_id))
            for capacity, login in CAPACITIES
        ]
        demands.require(work, record, wanted)
    return record.id


def put_up(regest: CommandLine, **details: Any) -> str:
    """Do it in a deployment that nobody has open."""
    house = opened(regest)
    try:
        return asked_for(house, **details)
    finally:
        house.close()
