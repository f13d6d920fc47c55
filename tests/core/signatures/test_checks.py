"""What one signature is worth by all the checks that were ever kept of it (SIG-2, SIG-6)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures import checks
from regest.core.signatures.checks import OF_BYTES, ORDER, PROOFS, Subject, standing_of, weakest
from regest.core.signatures.signing import main_file
from regest.core.signatures.tables import SignatureCheck
from tests.core.signatures.conftest import Desk
from tests.support.catalogue import CLERK

START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
FINDINGS = st.sampled_from(list(SignatureFinding))
QUIET = st.sampled_from([
    SignatureFinding.UNTRUSTED, SignatureFinding.UNCHECKED, SignatureFinding.EXPIRED,
])  # fmt: skip
DAYS = st.integers(0, 700)


def check(
    finding: SignatureFinding,
    day: int,
    *,
    proved: int | None = None,
    revoked: int | None = None,
    content: str = "a",
) -> SignatureCheck:
    """Make a check of a day, counted from the beginning of the year."""
    return SignatureCheck(
        id=f"{day:036}",
        record_id="r",
        component_id="c",
        sha256=content,
        container_sha256="s",
        position=1,
        checked_at=at(day),
        checked_by="test",
        finding=finding.value,
        proved_at=at(proved) if proved is not None else None,
        revoked_at=at(revoked) if revoked is not None else None,
        seal="",
    )


def at(day: int) -> dt.datetime:
    return START + dt.timedelta(days=day)


def worth(*given_checks: SignatureCheck) -> SignatureFinding:
    return SignatureFinding(standing_of(given_checks).finding)


def histories(findings: st.SearchStrategy[SignatureFinding]) -> st.SearchStrategy[
    list[SignatureCheck]
]:  # fmt: skip
    """Give checks on days that follow one another."""
    return st.lists(
        st.tuples(DAYS, findings), min_size=1, max_size=8, unique_by=lambda x: x[0]
    ).map(lambda days: [check(finding, day) for day, finding in sorted(days)])


@given(before=histories(QUIET), after=histories(QUIET), day=DAYS)
def test_a_proof_in_time_outlives_expiry(
    before: list[SignatureCheck], after: list[SignatureCheck], day: int
) -> None:
    """Whatever was not known before, and is not known any more later."""
    proof = check(SignatureFinding.VALID, 1000 + day)
    later = [check(SignatureFinding(each.finding), 2000 + n) for n, each in enumerate(after)]
    assert standing_of([*before, proof, *later]) is proof


@given(proved=DAYS, revoked=DAYS, stamped=st.none() | DAYS)
def test_a_revocation_undoes_the_proofs_after_it_alone(
    proved: int, revoked: int, stamped: int | None
) -> None:
    """A proof is of the moment of its time-stamp, and without one of that of the check."""
    proof = check(SignatureFinding.VALID, proved, proved=stamped)
    later = check(SignatureFinding.REVOKED, 800, revoked=revoked)
    moment = proved if stamped is None else stamped
    expected = SignatureFinding.VALID if moment < revoked else SignatureFinding.REVOKED
    assert worth(proof, later) is expected


@given(proved=DAYS, after=histories(QUIET))
def test_a_revocation_is_not_forgotten(proved: int, after: list[SignatureCheck]) -> None:
    """Lists go out of date, and drop certificates that expired."""
    proof = check(SignatureFinding.VALID, proved)
    revoked = check(SignatureFinding.REVOKED, 800, revoked=0)
    later = [check(SignatureFinding(each.finding), 900 + n) for n, each in enumerate(after)]
    assert worth(proof, revoked, *later) is SignatureFinding.REVOKED
    assert worth(revoked, *later) is SignatureFinding.REVOKED


@given(proved=DAYS)
def test_a_revocation_that_names_no_day_undoes_every_proof(proved: int) -> None:
    later = check(SignatureFinding.REVOKED, 800)
    assert worth(check(SignatureFinding.VALID, proved), later) is SignatureFinding.REVOKED


def test_an_earlier_proof_stands_where_a_later_one_is_undone() -> None:
    first, second = check(SignatureFinding.VALID, 10), check(SignatureFinding.VALID, 100)
    assert standing_of([first, second, check(SignatureFinding.REVOKED, 200, revoked=50)]) is first


@given(history=histories(FINDINGS), unchecked=st.integers(1, 4))
def test_what_could_not_be_checked_outweighs_nothing(
    history: list[SignatureCheck], unchecked: int
) -> None:
    """The engine was gone, the library was gone: what is known stays known."""
    idle = [check(SignatureFinding.UNCHECKED, 900 + n) for n in range(unchecked)]
    known = [each for each in history if each.finding != SignatureFinding.UNCHECKED]
    if known:
        assert standing_of([*history, *idle]).finding == standing_of(history).finding
    else:
        assert worth(*history, *idle) is SignatureFinding.UNCHECKED


@given(history=histories(FINDINGS), against=st.sampled_from(sorted(OF_BYTES)))
def test_changed_bytes_always_win(history: list[SignatureCheck], against: SignatureFinding) -> None:
    assert worth(*history, check(against, 900)) is against


@given(history=histories(FINDINGS), found=st.sampled_from(sorted(PROOFS)))
def test_a_proof_now_wins_over_all_before(
    history: list[SignatureCheck], found: SignatureFinding
) -> None:
    """Also over changed bytes: the file was brought back from a backup."""
    assert worth(*history, check(found, 900)) is found


@given(history=histories(st.sampled_from(sorted(PROOFS))), later=QUIET)
def test_a_proof_of_other_bytes_proves_nothing(
    history: list[SignatureCheck], later: SignatureFinding
) -> None:
    assert worth(*history, check(later, 900, content="other")) is later


@given(history=histories(FINDINGS))
def test_it_is_one_of_the_checks_and_asks_nothing_twice(history: list[SignatureCheck]) -> None:
    standing = standing_of(history)
    assert standing in history
    assert standing_of([*history, history[-1]]).finding == standing.finding


@given(history=histories(FINDINGS))
def test_the_weakest_of_several_speaks_for_them(history: list[SignatureCheck]) -> None:
    found = ORDER.index(SignatureFinding(weakest(history).finding))
    assert found == max(ORDER.index(SignatureFinding(each.finding)) for each in history)


ANSWER = SignerAnswer(
    finding=SignatureFinding.UNTRUSTED, owner="Ветрова", serial="01D9", valid_to=at(500), tool="t"
)


def kept(desk: Desk, *answers: SignerAnswer) -> bool:
    """Keep answers about a container upon the main file; say whether they were known before."""
    with desk.database.work(CLERK) as work:
        record = work.session.get_one(Record, desk.record_id)
        subject = Subject(record, main_file(work.session, record))
        known = checks.known(work.session, subject, answers)
        checks.keep(work, subject, answers)
    return known


@pytest.mark.parametrize(
    "change",
    [
        {"finding": SignatureFinding.VALID},
        {"serial": "02"},
        {"proved_at": at(3)},
        {"revoked_at": at(3)},
        {"anchor": "ab"},
        {"tool": "another"},
        {"chain": (b"der",)},
    ],
)
def test_only_what_says_the_same_is_known(desk: Desk, change: dict[str, object]) -> None:
    if desk.database.dialect != "sqlite":
        pytest.skip("the same on both")
    assert not kept(desk, ANSWER)
    assert kept(desk, replace(ANSWER, lists=("ab",)))
    assert not kept(desk, ANSWER, ANSWER)
    assert not kept(desk, replace(ANSWER, **change))  # type: ignore[arg-type]


def test_a_check_that_was_changed_is_told(desk: Desk) -> None:
    """Every column stands under the seal."""
    kept(desk, ANSWER)
    key = desk.database.signer.public_key
    with desk.database.read() as session:
        (row,) = checks.of_record(session, desk.record_id)
        assert checks.genuine(row, key)
        for name, value in row.model_dump(exclude={"seal"}).items():
            moment = name.endswith("_at") or name.startswith("valid_")
            other = at(9) if moment else not value if isinstance(value, bool) else "x"
            changed = {**row.model_dump(), name: 9 if name == "position" else other}
            assert not checks.genuine(SignatureCheck(**changed), key), name


def test_the_files_of_a_draft_go_and_the_protocol_stays(desk: Desk) -> None:
    """A draft whose signatures were cancelled takes another file; what was checked is kept."""
    from regest.core.catalogue.components import add_components, components_of, remove_components

    kept(desk, ANSWER)
    other = desk.file(b"other", ComponentRole.MAIN, "other.pdf")
    with desk.database.work(CLERK) as work:
        record = work.session.get_one(Record, desk.record_id)
        held = [component for component, _text in components_of(work.session, record.id)]
        remove_components(work, held)
        add_components(work, record, [other])
        work.witness("record.files_replaced", "record", record.id)
    with desk.database.read() as session:
        assert [each.finding for each in checks.of_record(session, desk.record_id)] == ["untrusted"]
