"""What a deployment is told: `regest.toml`, overridden by `REGEST_…` variables, secrets apart.

`REGEST_DATABASE__URL` overrides `url` of `[database]`. Secrets are files in `secrets/`, readable by
their owner alone. A section named after a plugin belongs to the plugin, which checks it itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from regest.core.base.calendar import WorkCalendar, YearOverride
from regest.core.base.rules import SETTINGS_FILE, RuleOverride
from regest.core.base.secret_files import read_secret
from regest.core.base.settings_file import fault_of, read_settings_file, variable_fault

_OVERRIDE_KEYS = {"value", "valid_from", "basis"}


class Section(BaseModel):
    """A table of `regest.toml`: unknown keys are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise PydanticCustomError("zone", "no such time zone") from fault
    return name


def _named_overrides(given: object) -> object:
    """Return overrides by rule name, written `"minutes.term" = …` or as tables within tables."""
    return dict(_flat("", given)) if isinstance(given, Mapping) else given


def _flat(prefix: str, table: Mapping[str, Any]) -> Iterator[tuple[str, RuleOverride]]:
    for key, value in table.items():
        if not isinstance(value, Mapping):
            yield prefix + key, _override({"value": value})
        elif set(value) <= _OVERRIDE_KEYS:
            yield prefix + key, _override(value)
        else:
            yield from _flat(f"{prefix}{key}.", value)


def _override(entry: Mapping[str, Any]) -> RuleOverride:
    value, since = entry.get("value"), entry.get("valid_from", dt.date.min)
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if not isinstance(value, str | int) or not isinstance(since, dt.date):
        raise PydanticCustomError("rule_override", "a value of a rule is text or a whole number")
    return RuleOverride(value=str(value), valid_from=since, basis=str(entry.get("basis", "")))


class AssociationSettings(Section):
    """Whose deployment it is."""

    name: str = Field(min_length=1, description="Full name, as on papers (statute 1.1)")
    short_name: str = Field(default="", description="Name in headings and lists")
    requisites: str = Field(
        default="",
        description="Lines under the name on letterheads: address, telephone, e-mail, OGRN, INN",
    )
    zone: Annotated[str, AfterValidator(_known_zone)] = Field(
        description="Time zone whose days are the association's days, such as Asia/Barnaul"
    )
    language: Literal["ru", "en"] = Field(default="ru", description="Language of papers")

    @property
    def names(self) -> tuple[str, str]:
        """What the association is called, which no password may consist of."""
        return self.name, self.short_name


class DatabaseSettings(Section):
    """Where the data are."""

    url: str = Field(
        default="",
        description="SQLAlchemy URL; empty is SQLite in the folder. "
        "The file secrets/database_url comes before it",
    )


class LimitSettings(Section):
    """What an uploaded file may cost."""

    upload_megabytes: int = Field(default=50, gt=0, description="Largest file taken in")
    extraction_seconds: int = Field(default=10, gt=0, description="CPU time to read one file")
    extraction_megabytes: int = Field(default=1024, gt=0, description="Memory to read one file")


class RateSettings(Section):
    """How much one account may ask in a while; 0: without limit. Each process counts by itself."""

    requests_per_minute: int = Field(default=1200, ge=0, description="Pages and calls of the API")
    searches_per_minute: int = Field(default=60, ge=0, description="Searches")
    exports_per_hour: int = Field(
        default=60, ge=0, description="Lists as files, whole records, printed journals"
    )
    upload_megabytes_per_day: int = Field(default=2048, ge=0, description="Files taken in")
    checks_per_minute: int = Field(
        default=20, ge=0, description="Checks of a paper that anybody may make, from one address"
    )
    in_rehearsal: bool = Field(default=False, description="A rehearsal has these limits as well")


class SearchSettings(Section):
    """How the catalogue is searched."""

    engine: str = Field(
        default="whoosh",
        min_length=1,
        description="Search engine: whoosh, tantivy (an extra), or one that a plugin brings; "
        "`regest index rebuild` moves to it",
    )


class HoursSettings(Section):
    """The working day: a paper that comes after it is due on the next one (REG-2)."""

    end: dt.time = Field(default=dt.time(18), description="End of the working day")


class MailSettings(Section):
    """The server that sends the association's e-mail; its password is secrets/mail_password."""

    host: str = Field(default="", description="Name of the server; empty: no e-mail is sent")
    port: int = Field(default=587, gt=0, lt=65536, description="587 for starttls, 465 for tls")
    security: Literal["starttls", "tls", "none"] = Field(
        default="starttls",
        description="How the connection is encrypted; none is for a server on this machine alone",
    )
    user: str = Field(default="", description="Login at the server; empty: it asks for none")
    sender: str = Field(default="", description="Address that letters come from")
    seconds: int = Field(default=30, gt=0, description="How long the server may be silent")


def _web_address(url: str) -> str:
    if url and not url.startswith(("http://", "https://")):
        raise PydanticCustomError("web_address", "an address begins with http:// or https://")
    return url


class SignatureSettings(Section):
    """How certificate signatures are made."""

    time_stamp_url: Annotated[str, AfterValidator(_web_address)] = Field(
        default="",
        description="Service of time-stamps (RFC 3161) that proves when a file was signed here; "
        "empty: signatures made here bear none",
    )


class RetentionSettings(Section):
    """How records end."""

    disposals: str = Field(
        default="disposals/disposals.jsonl",
        description="Signed list of what was destroyed, kept outside the database: a path in the "
        "folder, or better an absolute one on another disk",
    )


class BackupSettings(Section):
    """Where backups lie and how long they are kept."""

    folder: str = Field(
        default="",
        description="Folder of the backups, best on another disk; a relative path begins in the "
        "deployment's folder",
    )
    keep: int = Field(default=30, ge=0, description="How many backups are kept; 0: all")
    keep_days: int = Field(
        default=0, ge=0, description="Younger backups are kept as well, however many there are"
    )
    warn_days: int = Field(
        default=2, gt=0, description="`regest doctor` warns when the newest backup is older"
    )
    verify_days: int = Field(
        default=30, gt=0, description="`regest doctor` warns when none was tried for so long"
    )


class PreservationSettings(Section):
    """How files are looked after while nobody asks for them."""

    fixity_megabytes_per_second: int = Field(
        default=20,
        ge=0,
        description="How fast stored files are read again to find damage; 0: as fast as they come",
    )
    office_seconds: int = Field(
        default=120,
        gt=0,
        description="How long LibreOffice may take to make one file into PDF/A",
    )
    office_megabytes: int = Field(
        default=4096, gt=0, description="Address space that LibreOffice may take for it"
    )
    packages: str = Field(
        default="",
        description="Folder in which packages for archives are made; empty: transfers/ beside "
        "regest.toml",
    )


class SignInSettings(Section):
    """How people sign in; who needs a second factor says the rule account.second_factor."""

    second_factor_in_rehearsal: bool = Field(
        default=False, description="A rehearsal asks for the second factor as well"
    )


class CalendarSettings(Section):
    """Days of one year that differ from the calendar in use (CAL-1)."""

    source: str = Field(min_length=1, description="The act or order that sets the days")
    working: frozenset[dt.date] = Field(default=frozenset(), description="Days that are worked")
    days_off: frozenset[dt.date] = Field(default=frozenset(), description="Days that are not")
    complete: bool = Field(default=False, description="The act settles the whole year")


class Settings(BaseSettings):
    """All settings of a deployment; made by `load_settings`."""

    model_config = SettingsConfigDict(
        extra="forbid", frozen=True, env_prefix="REGEST_", env_nested_delimiter="__"
    )

    association: AssociationSettings
    preset: str = Field(default="empty", description="Preset: a name, or a folder")
    rehearsal: bool = Field(default=False, description="Papers are void, REGEST_NOW sets the clock")
    plugins: tuple[str, ...] = Field(default=(), description="Enabled plugins, in order")
    database: DatabaseSettings = DatabaseSettings()
    hours: HoursSettings = HoursSettings()
    limits: LimitSettings = LimitSettings()
    rates: RateSettings = RateSettings()
    search: SearchSettings = SearchSettings()
    mail: MailSettings = MailSettings()
    sign_in: SignInSettings = SignInSettings()
    signatures: SignatureSettings = SignatureSettings()
    retention: RetentionSettings = RetentionSettings()
    backup: BackupSettings = BackupSettings()
    preservation: PreservationSettings = PreservationSettings()
    rules: Annotated[dict[str, RuleOverride], BeforeValidator(_named_overrides)] = Field(
        default={}, description="Values of rules that the deployment sets itself"
    )
    calendar: dict[int, CalendarSettings] = Field(
        default={}, description="Days of a year that the deployment sets itself"
    )
    plugin_sections: dict[str, dict[str, Any]] = Field(
        default={}, description="Sections named after plugins, checked by them"
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let variables win over the file, and nothing else speak."""
        del settings_cls, dotenv_settings, file_secret_settings
        return env_settings, init_settings

    @property
    def second_factor_is_free(self) -> bool:
        """Whether nobody must have a second factor here: a rehearsal that does not ask for it."""
        return self.rehearsal and not self.sign_in.second_factor_in_rehearsal

    @property
    def rates_in_force(self) -> RateSettings:
        """How much an account may ask here: a rehearsal has no limits unless it asks for them."""
        if self.rehearsal and not self.rates.in_rehearsal:
            return RateSettings(
                requests_per_minute=0,
                searches_per_minute=0,
                exports_per_hour=0,
                upload_megabytes_per_day=0,
                checks_per_minute=0,
            )
        return self.rates

    @property
    def zone(self) -> ZoneInfo:
        """The association's time zone."""
        return ZoneInfo(self.association.zone)

    def database_url(self, folder: Path) -> str:
        """Return the URL of the database; the default is a file in `folder`."""
        url = self.database.url or f"sqlite:///{folder.resolve() / 'regest.db'}"
        return url.replace("postgresql://", "postgresql+psycopg://", 1)

    def work_calendar(self) -> WorkCalendar:
        """Return the production calendar with the deployment's own days."""
        return WorkCalendar(
            {
                year: YearOverride(
                    source=days.source,
                    working=days.working,
                    non_working=days.days_off,
                    complete=days.complete,
                )
                for year, days in self.calendar.items()
            }
        )

    def plugin(self, name: str) -> Mapping[str, Any]:
        """Return the section of plugin `name`, empty when there is none."""
        return self.plugin_sections.get(name, {})


def load_settings(folder: Path, plugin_names: Collection[str] = ()) -> Settings:
    """Read `regest.toml` in `folder`; `plugin_names` are the installed plugins, on or off.

    Raises:
        UsageFault: no such file, not TOML, or a wrong setting; names file, key and the way out.
    """
    file = folder / SETTINGS_FILE
    given = read_settings_file(folder)
    enabled = given.get("plugins")
    owners = [*plugin_names, *(enabled if isinstance(enabled, list) else ())]
    taken = [name for name in given if name in owners and name not in Settings.model_fields]
    sections = {name: given.pop(name) for name in taken}
    secret_url = read_secret(folder, "database_url")
    if secret_url is not None:
        given["database"] = {"url": secret_url.decode().strip()}
    try:
        return Settings(**given, plugin_sections=sections)
    except ValidationError as fault:
        raise fault_of(fault, file, Settings) from fault
    except SettingsError as fault:
        raise variable_fault(fault) from fault
