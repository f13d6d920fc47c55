"""What a preset says of people, written when a deployment is founded."""

from __future__ import annotations

from regest.core.hooks.failures import CORE
from regest.core.people.accounts import add_account
from regest.core.people.bodies import save_body
from regest.core.people.parties import NewParty, add_party, party_called
from regest.core.people.roles import save_role
from regest.core.people.standing_kinds import save_standing_kinds
from regest.core.people.tables import AccountState, Party, PartyKind, Standing
from regest.core.presets.shapes import Preset
from regest.core.store.work import Work


def save_people(work: Work, preset: Preset) -> None:
    """Write kinds of standings, roles, bodies, parties, standings and accounts of a preset.

    Accounts of a preset are active at once and have no password: they act by `--as` only, until
    they are invited.
    """
    save_standing_kinds(work, CORE, preset.standing_kinds)
    for role in preset.roles:
        save_role(work, role)
    work.witness("people.founded", "deployment", preset.name)
    for body in preset.bodies:
        save_body(work, body.code, body.title, body.kind, body.clause)
    _save_parties(work, preset)
    _save_standings(work, preset)
    _save_accounts(work, preset)


def _save_parties(work: Work, preset: Preset) -> None:
    for organisation in preset.organisations:
        add_party(
            work,
            NewParty(
                kind=PartyKind.ORGANISATION,
                name=organisation.name,
                short_name=organisation.short_name,
                group=organisation.group,
                territory=organisation.territory,
                sector=organisation.sector,
                address=organisation.address,
                email=organisation.email,
                phone=organisation.phone,
                aliases=organisation.aliases,
            ),
        )
    for person in preset.persons:
        add_party(
            work,
            NewParty(
                kind=PartyKind.PERSON, name=person.name, post=person.post, aliases=person.aliases
            ),
        )


def _save_standings(work: Work, preset: Preset) -> None:
    for each in preset.standings:
        standing = Standing(
            id=work.new_id(),
            kind=each.kind,
            party_id=party_called(work.session, each.party).id,
            body_code=each.body or None,
            organisation_id=_organisation(work, each.organisation),
            starts_on=each.starts_on,
            ends_on=each.ends_on,
            basis=each.basis,
            created_at=work.now,
        )
        work.session.add(standing)
        work.witness("standing.started", "standing", standing.id, {"kind": each.kind})


def _save_accounts(work: Work, preset: Preset) -> None:
    for each in preset.accounts:
        account = add_account(
            work,
            login=each.login,
            name=each.name,
            person_id=_person(work, each.person),
            organisation_id=_organisation(work, each.organisation),
            roles=each.roles,
        )
        account.state = AccountState.ACTIVE
        work.session.add(account)
        work.witness("account.activated", "account", account.id)


def _organisation(work: Work, name: str) -> str | None:
    return _called(work, name, PartyKind.ORGANISATION).id if name else None


def _person(work: Work, name: str) -> str | None:
    return _called(work, name, PartyKind.PERSON).id if name else None


def _called(work: Work, name: str, kind: PartyKind) -> Party:
    return party_called(work.session, name, kind)
