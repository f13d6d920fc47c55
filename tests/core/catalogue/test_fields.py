"""Typed fields: each kind takes its own values, and a mark rests on something (2.1, ACC-1)."""

from __future__ import annotations

import pytest

from regest.core.base.errors import Refusal, RegestError
from regest.core.catalogue.fields import check_mark, exact, typed_value
from regest.core.catalogue.tables import FieldDefinitionRow
from regest.core.hooks.types import FieldKind


def a_field(kind: FieldKind, *, required: bool = False) -> FieldDefinitionRow:
    """Return a field of a kind."""
    return FieldDefinitionRow(
        class_name="letter",
        name="field",
        title_ru="Поле",
        title_en="Field",
        kind=kind,
        required=required,
    )


@pytest.mark.parametrize(
    ("kind", "written", "kept"),
    [
        (FieldKind.TEXT, " почта ", "почта"),
        (FieldKind.DATE, "26 октября 2026 г.", "2026-10-26"),
        (FieldKind.DATE, "26.10.2026", "2026-10-26"),
        (FieldKind.NUMBER, "12", "12"),
        (FieldKind.TIME, "9:05", "09:05"),
        (FieldKind.FLAG, "yes", "yes"),
        (FieldKind.FOREIGN_NUMBER, "№ 21–05 / 1187", "№ 21–05 / 1187"),
        (FieldKind.DATE, "", ""),
    ],
)
def test_value_is_kept_in_the_form_of_its_kind(kind: FieldKind, written: str, kept: str) -> None:
    assert typed_value(a_field(kind), written) == kept


@pytest.mark.parametrize(
    ("kind", "written", "code"),
    [
        (FieldKind.DATE, "вчера", "date_unreadable"),
        (FieldKind.NUMBER, "двенадцать", "field_unreadable"),
        (FieldKind.NUMBER, "-1", "field_unreadable"),
        (FieldKind.NUMBER, "1" * 10, "field_unreadable"),
        (FieldKind.TIME, "25:00", "field_unreadable"),
        (FieldKind.FLAG, "да", "field_unreadable"),
    ],
)
def test_value_of_another_kind_is_refused(kind: FieldKind, written: str, code: str) -> None:
    with pytest.raises(RegestError) as caught:
        typed_value(a_field(kind), written)
    assert caught.value.code == code
    assert caught.value.exit_code == 2
    assert caught.value.remedy is not None


def test_required_field_may_not_be_emptied() -> None:
    with pytest.raises(Refusal) as caught:
        typed_value(a_field(FieldKind.TEXT, required=True), " ")
    assert caught.value.code == "field_missing"


def test_numbers_of_others_are_matched_in_their_normal_form() -> None:
    assert exact(a_field(FieldKind.FOREIGN_NUMBER), "№ 44/K") == "44/К"
    assert exact(a_field(FieldKind.TEXT), "44/K") is None


def test_mark_without_a_basis_is_refused() -> None:
    check_mark("", "")
    check_mark("Конфиденциально", "гриф отправителя")
    with pytest.raises(Refusal) as caught:
        check_mark("Конфиденциально", " ")
    assert (caught.value.code, caught.value.rule) == ("mark_without_basis", "ACC-1")
