"""A correspondent whose letters come signed, and whom the house trusts if it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from regest.core.signatures.trust_keeping import Wish
from regest.kit.house import House
from regest.kit.trusting import TrustFile, add_certificates, add_lists
from tests.support import pki
from tests.support.pki import Authority, Holder
from tests.support.sample_letters import letter_file

HEAD, SCHOOL = "Рябинкина Ольга Павловна", "МБОУ СОШ № 3"
VALID = f"Подпись действительна – {HEAD}, {SCHOOL}"
CHANGED = "Подпись недействительна: документ изменён после подписания"
BROKEN = "Файл подписи повреждён"
# The pages of tests run by the clock of the machine.
LATER = pki.moment(2035, 1, 1)
NAME = "letter_05_mentoring_completed_conf"
LETTER = letter_file(NAME, ".pdf")
FILE = f"{NAME}.pdf"


@dataclass
class Sender:
    """A school that signs: its head, a deputy, and the authority that certified both."""

    root: Authority = field(default_factory=lambda: Authority("Удостоверяющий центр края"))
    head: Holder = field(init=False)
    deputy: Holder = field(init=False)

    def __post_init__(self) -> None:
        self.head = self.root.person(HEAD, SCHOOL, valid_to=LATER)
        self.deputy = self.root.person("Орлов Пётр Ильич", SCHOOL, valid_to=LATER)

    def trusted(self, house: House) -> None:
        """Let the house rely on the authority and its revocation list."""
        add_certificates(house, [TrustFile("root.cer", self.root.der)], Wish())
        add_lists(house, [TrustFile("root.crl", self.root.crl())])

    def pair(self) -> list[tuple[str, bytes]]:
        """Return the letter and the signature upon it, the signature first."""
        return [(f"{FILE}.sig", pki.signed(self.head, LETTER)), (FILE, LETTER)]

    def wrong_pair(self) -> list[tuple[str, bytes]]:
        """Return the letter with a byte added after it was signed."""
        return [(FILE, LETTER + b"\n"), (f"{FILE}.sig", pki.signed(self.head, LETTER))]

    def by_two(self) -> list[tuple[str, bytes]]:
        """Return the letter with a container of two signatures."""
        container = pki.signed(self.head, LETTER, others=(self.deputy,), encoding="base64")
        return [(FILE, LETTER), (f"{NAME}.p7s", container)]

    def packed(self) -> list[tuple[str, bytes]]:
        """Return the letter within its container alone."""
        return [(f"{FILE}.p7m", pki.signed(self.head, LETTER, attached=True))]

    def garbage(self) -> list[tuple[str, bytes]]:
        """Return the letter with something that is only called a signature."""
        return [(FILE, LETTER), (f"{FILE}.sig", b"\x30\x82\xff\xff rubbish \x00" * 40)]


def laid(folder: Path, files: list[tuple[str, bytes]]) -> list[Path]:
    """Write files into a folder; return their paths in the order given."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files:
        (folder / name).write_bytes(content)
    return [folder / name for name, _content in files]
