"""Settings: the file, the variables over it, and faults that a person can mend."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.errors import UsageFault
from regest.core.base.rules import RuleOverride
from regest.core.base.secret_files import read_secret
from regest.core.base.settings import load_settings
from regest.core.base.settings_file import set_plugins

MINIMAL = '[association]\nname = "Ассоциация"\nzone = "Asia/Barnaul"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("REGEST_DEPLOYMENT", "REGEST_NOW", "REGEST_PLUGINS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "regest.toml").write_text(MINIMAL, encoding="utf-8")
    return tmp_path


def write(folder: Path, text: str) -> None:
    (folder / "regest.toml").write_text(text, encoding="utf-8")


def secret(folder: Path, name: str, content: bytes) -> Path:
    path = folder / "secrets" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o600)
    return path


def fault_in(folder: Path, text: str) -> str:
    write(folder, text)
    with pytest.raises(UsageFault) as fault:
        load_settings(folder)
    assert fault.value.exit_code == 2
    return fault.value.text("en")


def test_a_name_and_a_zone_are_enough(folder: Path) -> None:
    settings = load_settings(folder)
    assert settings.association.name == "Ассоциация"
    assert settings.zone.key == "Asia/Barnaul"
    assert settings.plugins == ()
    assert settings.rehearsal is False
    assert settings.hours.end == dt.time(18)
    assert settings.database_url(folder) == f"sqlite:///{folder}/regest.db"


def test_settings_do_not_change(folder: Path) -> None:
    settings = load_settings(folder)
    with pytest.raises(ValueError, match="frozen"):
        settings.rehearsal = True


def test_a_variable_wins_over_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One value of a section is replaced, the others stay."""
    monkeypatch.setenv("REGEST_ASSOCIATION__ZONE", "Europe/Moscow")
    monkeypatch.setenv("REGEST_PLUGINS", '["journal"]')
    settings = load_settings(folder)
    assert settings.association.zone == "Europe/Moscow"
    assert settings.association.name == "Ассоциация"
    assert settings.plugins == ("journal",)


def test_the_clock_and_the_folder_are_no_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGEST_NOW", "2026-10-27T09:15")
    monkeypatch.setenv("REGEST_DEPLOYMENT", str(folder))
    assert load_settings(folder).rehearsal is False


def test_an_empty_folder_is_no_deployment(tmp_path: Path) -> None:
    with pytest.raises(UsageFault) as fault:
        load_settings(tmp_path)
    assert fault.value.code == "no_deployment"
    assert "regest init" in fault.value.text("en")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[association\n", ["regest.toml", "line 1"]),
        ('[association]\nzone = "Asia/Barnaul"\n', ["association.name", "missing"]),
        (MINIMAL.replace("Barnaul", "Atlantis"), ["association.zone", "no such time zone"]),
        (MINIMAL + "zonne = 1\n", ["association.zonne", "Did you mean association.zone?"]),
        ("rehersal = true\n" + MINIMAL, ["rehersal", "Did you mean rehearsal?"]),
        ('plugins = "journal"\n' + MINIMAL, ["plugins", "a list is expected"]),
        ('rehearsal = "perhaps"\n' + MINIMAL, ["rehearsal", "true or false is expected"]),
        (MINIMAL + "[limits]\nupload_megabytes = 0\n", ["limits.upload_megabytes", "above zero"]),
        (MINIMAL + '[hours]\nend = "late"\n', ["hours.end", "a time such as 18:00"]),
        (MINIMAL + "[rules]\nquorum = 0.5\n", ["rules", "the value of a rule is text"]),
        (MINIMAL + "[journal]\nx = 1\n", ["journal", "there is no such setting"]),
        (
            MINIMAL + "[signatures]\ntime_stamp_url = 'ftp://tsa'\n",
            ["signatures.time_stamp_url", "begins with http:// or https://"],
        ),
        ('database = "sqlite"\n' + MINIMAL, ["database", "a section is expected"]),
        (
            MINIMAL + "[calendar.2028]\nsource = 'ПП'\nworking = ['soon']\n",
            ["calendar.2028.working"],
        ),
    ],
)
def test_a_wrong_setting_is_named(folder: Path, text: str, words: list[str]) -> None:
    told = fault_in(folder, text)
    for word in words:
        assert word in told
    assert "pydantic" not in told


def test_a_wrong_variable_is_named_itself(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGEST_LIMITS__UPLOAD_MEGABYTES", "many")
    told = fault_in(folder, MINIMAL)
    assert "REGEST_LIMITS__UPLOAD_MEGABYTES" in told
    assert "regest.toml" not in told


def test_a_variable_that_is_no_json_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGEST_PLUGINS", "journal")
    assert "JSON" in fault_in(folder, MINIMAL)


def test_a_plugins_section_is_kept_as_it_is(folder: Path) -> None:
    """Of an enabled plugin, and of one that is installed but switched off."""
    write(
        folder,
        'plugins = ["journal"]\n'
        + MINIMAL
        + "[journal]\nanything = [1, 2]\n[mentoring]\ncap = 2\n",
    )
    settings = load_settings(folder, {"mentoring"})
    assert settings.plugin("journal") == {"anything": [1, 2]}
    assert settings.plugin("mentoring") == {"cap": 2}
    assert settings.plugin("planning") == {}


def test_a_plugin_cannot_take_a_section_of_ours(folder: Path) -> None:
    write(folder, MINIMAL)
    assert load_settings(folder, {"association"}).association.name == "Ассоциация"


def test_rules_are_overridden_by_name_or_by_table(folder: Path) -> None:
    write(
        folder,
        MINIMAL
        + """
[rules]
"minutes.term" = "5 working next"
membership.minimum = 7
archive.source = true
[rules.meeting.notice]
value = "14 calendar none"
valid_from = 2027-01-01
basis = "протокол № 5"
""",
    )
    assert load_settings(folder).rules == {
        "minutes.term": RuleOverride(value="5 working next"),
        "membership.minimum": RuleOverride(value="7"),
        "archive.source": RuleOverride(value="yes"),
        "meeting.notice": RuleOverride(
            value="14 calendar none", valid_from=dt.date(2027, 1, 1), basis="протокол № 5"
        ),
    }


def test_days_of_a_year_are_overridden(folder: Path) -> None:
    write(
        folder,
        MINIMAL
        + """
[calendar.2028]
source = "ПП РФ от 01.09.2027 № 1000"
days_off = [2028-01-10]
working = [2028-02-19]
complete = true
""",
    )
    calendar = load_settings(folder).work_calendar()
    assert not calendar.is_working(dt.date(2028, 1, 10))
    assert calendar.is_working(dt.date(2028, 2, 19))
    assert not calendar.source(2028).provisional


def test_the_secret_address_of_the_database_comes_before_the_open_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """file < secret < variable; PostgreSQL is spoken to by psycopg 3."""
    write(folder, MINIMAL + '[database]\nurl = "postgresql://open"\n')
    assert load_settings(folder).database_url(folder) == "postgresql+psycopg://open"
    secret(folder, "database_url", b"postgresql://secret\n")
    assert load_settings(folder).database_url(folder) == "postgresql+psycopg://secret"
    monkeypatch.setenv("REGEST_DATABASE__URL", "sqlite://")
    assert load_settings(folder).database_url(folder) == "sqlite://"


def test_a_secret_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = secret(tmp_path, "key", b"first")
    assert read_secret(tmp_path, "key") == b"first"
    assert read_secret(tmp_path, "other") is None

    path.chmod(0o640)
    with pytest.raises(UsageFault) as fault:
        read_secret(tmp_path, "key")
    assert fault.value.code == "secret_exposed"
    assert f"chmod 600 {path}" in fault.value.text("en")


def test_switching_plugins_leaves_comments_alone(folder: Path) -> None:
    write(folder, "# наша установка\n" + MINIMAL)
    set_plugins(folder, ["journal", "mentoring"])
    text = (folder / "regest.toml").read_text(encoding="utf-8")
    assert text.startswith("# наша установка\n")
    assert load_settings(folder).plugins == ("journal", "mentoring")
    set_plugins(folder, ["mentoring"])
    assert load_settings(folder).plugins == ("mentoring",)
