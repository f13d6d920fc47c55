"""Rights and kinds of jobs carry the name of whoever brings them: nobody takes another's."""

from __future__ import annotations

import pytest

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles
from regest.core.hooks.declarations import Declaration, answers_to
from regest.core.hooks.failures import CORE, Provider
from regest.core.hooks.signature_types import SignerDeclaration
from regest.core.hooks.types import JobKind, Permission

ORDERS = Provider("orders", "acme-orders", "1.0")
TITLE = Titles(ru="Рассылка", en="Sending")


def a_right(name: str) -> Permission:
    return Permission(name=name, title=TITLE)


def a_kind(name: str) -> JobKind:
    return JobKind(name=name, title=TITLE, target="acme.sending:send")


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("permissions", a_right("journal.send"), "permission_name"),
        ("permissions", a_right("orders_send"), "permission_name"),
        ("job_kinds", a_kind("read_text"), "job_kind_name"),
        ("job_kinds", a_kind("ordersmore.send"), "job_kind_name"),
    ],
)
def test_a_name_of_somebody_else_is_refused(kind: str, value: Declaration, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        answers_to(kind, ORDERS, [value])
    assert caught.value.code == code
    assert "orders." in caught.value.text("en")


def test_own_names_and_those_of_the_product_are_taken() -> None:
    assert answers_to("job_kinds", ORDERS, [a_kind("orders.send")])[0].provider == ORDERS
    assert answers_to("job_kinds", Provider(CORE), [a_kind("read_text")])
    assert answers_to("permissions", ORDERS, [a_right("orders.send")])


@pytest.mark.parametrize("name", ["simple", "paper"])
def test_signatures_of_the_product_are_nobody_elses(name: str) -> None:
    signer = SignerDeclaration(name=name, title=TITLE, target="acme.cms:signer")

    with pytest.raises(Refusal) as caught:
        answers_to("signers", ORDERS, [signer])
    assert caught.value.code == "signer_name"
