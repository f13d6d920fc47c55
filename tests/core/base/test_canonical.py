"""One byte form for one value: what the event log hashes."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.canonical import canonical_json


def test_days_hours_and_moments_have_one_form_each() -> None:
    barnaul = dt.timezone(dt.timedelta(hours=7))
    value = {
        "day": dt.date(2026, 10, 16),
        "hour": dt.time(14, 5),
        "moment": dt.datetime(2026, 10, 16, 14, tzinfo=barnaul),
    }
    assert canonical_json(value) == (
        b'{"day":"2026-10-16","hour":"14:05:00.000000","moment":"2026-10-16T07:00:00.000000+00:00"}'
    )


def test_a_fraction_has_no_single_form() -> None:
    with pytest.raises(TypeError):
        canonical_json({"share": 0.5})
