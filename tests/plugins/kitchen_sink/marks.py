"""Signatures of potters: the mark is the maker's name and the digest of the dish."""

import hashlib

from regest.api import SignatureFinding, SignerAnswer, Trust


class Marks:
    """Reads marks: a name, a colon, and the SHA-256 of what is marked."""

    def check(self, content: bytes, container: bytes, trust: Trust) -> list[SignerAnswer]:
        """Compare the mark with the dish."""
        name, _colon, digest = container.decode("utf-8", "replace").partition(":")
        if not digest:
            return [SignerAnswer(finding=SignatureFinding.BROKEN)]
        if name == "Порча":
            raise RuntimeError("the glaze is gone")
        same = digest.strip() == hashlib.sha256(content).hexdigest()
        found = SignatureFinding.VALID if same else SignatureFinding.OTHER_FILE
        return [SignerAnswer(finding=found, owner=name)]


signer = Marks()
