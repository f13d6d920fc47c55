"""All checks that core can make of a deployment, quick ones first."""

from __future__ import annotations

from regest.core.base.messages import Message, _
from regest.core.preservation import (
    background,
    consistency,
    destroyed,
    signed,
    stored,
    surroundings,
    trusted,
)
from regest.core.preservation.health import Check

CHECKS: tuple[tuple[str, Check], ...] = (
    ("plugins", surroundings.check_plugins),
    ("secrets", surroundings.check_secrets),
    ("file_system", surroundings.check_file_system),
    ("space", surroundings.check_space),
    ("engine", surroundings.check_engine),
    ("database", surroundings.check_database),
    ("durability", surroundings.check_durability),
    ("tables", surroundings.check_tables),
    ("guards", surroundings.check_guards),
    ("jobs", background.check_jobs),
    ("texts", background.check_texts),
    ("programs", surroundings.check_programs),
    ("numbers", consistency.check_numbers),
    ("visibility", consistency.check_visibility),
    ("signatures", signed.check_signatures),
    ("proofs", trusted.check_proofs),
    ("trust", trusted.check_trust),
    ("audit", consistency.check_chain),
    ("fixity", stored.check_rotation),
    ("files", stored.check_bytes),
    ("disposals", destroyed.check_disposals),
)
TITLES: dict[str, Message] = {
    "plugins": _.p("check", "Modules"),
    "secrets": _.p("check", "Secrets"),
    "file_system": _.p("check", "File system"),
    "space": _.p("check", "Free space"),
    "engine": _.p("check", "Database engine"),
    "database": _.p("check", "Database"),
    "durability": _.p("check", "Durability"),
    "tables": _.p("check", "Tables"),
    "guards": _.p("check", "Guards"),
    "jobs": _.p("check", "Background work"),
    "texts": _.p("check", "Texts of files"),
    "programs": _.p("check", "Programs for reading"),
    "numbers": _.p("check", "Numbers"),
    "visibility": _.p("check", "Visibility"),
    "signatures": _.p("check", "Signatures"),
    "proofs": _.p("check", "Proofs of signatures"),
    "trust": _.p("check", "Trusted certificates"),
    "audit": _.p("check", "Event log"),
    "fixity": _.p("check", "Reading of stored files"),
    "files": _.p("check", "Files"),
    "disposals": _.p("check", "Destruction"),
    "preset": _.p("check", "Preset"),
    "renditions": _.p("check", "PDF/A of lasting files"),
    "backups": _.p("check", "Backups"),
    "handover": _.p("check", "Handing over of files"),
    "index": _.p("check", "Search index"),
}
