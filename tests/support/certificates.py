"""People of the demo with certificates that the house trusts, keys and containers of theirs."""

from __future__ import annotations

from dataclasses import dataclass, field

from regest.api import House
from regest.core.signatures.trust_keeping import Wish
from regest.kit.trusting import TrustFile, add_certificates, add_lists
from tests.support.pki import Authority, Holder
from tests.support.signing import CHAIR, SECRETARY

PASSPHRASE = "ключ под ковриком 7319"


@dataclass
class Issued:
    """An authority with the certificates of secretary and chair under it."""

    root: Authority = field(default_factory=lambda: Authority("Удостоверяющий центр края"))
    secretary: Holder = field(init=False)
    chair: Holder = field(init=False)

    def __post_init__(self) -> None:
        self.secretary = self.root.person(SECRETARY)
        self.chair = self.root.person(CHAIR, "МБОУ «СОШ № 12»")

    def trusted(self, house: House) -> None:
        """Let the house rely on the authority and its revocation list."""
        files = [TrustFile("root.cer", self.root.der)]
        add_certificates(house, files, Wish())
        add_lists(house, [TrustFile("root.crl", self.root.crl())])
