"""The section `[certificates]` of `regest.toml`: what sheets say beside the names."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from regest.api import House, UsageFault
from regest.plugins.certificates.words import PLUGIN, _


class CertificateSettings(BaseModel):
    """`public_address` is how everybody reaches this house; its QR code leads to the check there.

    `member_of` is the name of the association in the genitive, after «является членом».
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    public_address: str = Field(default="", pattern=r"^(https?://[^\s]+)?$", max_length=300)
    member_of: str = Field(default="", max_length=500)


def settings_of(house: House) -> CertificateSettings:
    """Return what the deployment has set.

    Raises:
        UsageFault: `certificates_settings`, a key is unknown or its value is of another kind.
    """
    try:
        return CertificateSettings.model_validate(dict(house.deployment.settings.plugin(PLUGIN)))
    except ValidationError as fault:
        keys = ", ".join(str(each["loc"][0]) for each in fault.errors() if each["loc"])
        raise UsageFault(
            "certificates_settings",
            _("The section [certificates] of regest.toml cannot be read: {keys}", keys=keys),
            remedy=_("It may have public_address (https://…) and member_of, both texts."),
        ) from fault
