"""Rewriting the chain as somebody would who knows its format: with or without a key."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, text

from regest.core.base.canonical import canonical_json
from regest.core.store.chain import GENESIS, HeadSigner, entry_digest
from regest.core.store.database import Database
from regest.core.store.guards import drop_statements


@contextmanager
def behind_its_back(database: Database) -> Iterator[Connection]:
    """Give a connection of the database's owner, the guards taken away; commit at the end."""
    engine = create_engine(database.url)
    with engine.begin() as connection:
        for statement in drop_statements(database.dialect):
            connection.exec_driver_sql(statement)
        yield connection
    engine.dispose()


def cut_tail(connection: Connection, kept: int) -> None:
    """Take away every entry after `kept` with its signature, and set the head back."""
    connection.execute(text("DELETE FROM audit_entry WHERE sequence > :kept"), {"kept": kept})
    connection.execute(text("DELETE FROM audit_signature WHERE sequence > :kept"), {"kept": kept})
    connection.execute(
        text(
            "UPDATE audit_head SET sequence = :kept, "
            "digest = (SELECT digest FROM audit_entry WHERE sequence = :kept)"
        ),
        {"kept": kept},
    )


def rewrite(
    connection: Connection, change: Callable[[dict[str, Any]], None], signer: HeadSigner | None
) -> None:
    """Apply `change` to every document, make all hashes fit again, and sign when there is a key."""
    digest = GENESIS
    rows = connection.execute(text("SELECT sequence, document FROM audit_entry ORDER BY sequence"))
    for sequence, kept in rows.all():
        document = json.loads(kept)
        change(document)
        written = canonical_json(document).decode()
        previous, digest = digest, entry_digest(digest, written)
        values = {"n": sequence, "d": written, "p": previous, "h": digest}
        connection.execute(
            text(
                "UPDATE audit_entry SET document = :d, previous = :p, digest = :h "
                "WHERE sequence = :n"
            ),
            values,
        )
        if signer is not None:
            signed = {"n": sequence, "h": digest, "k": signer.public_key}
            signed["s"] = signer.sign(document["chain"], sequence, digest)
            connection.execute(
                text(
                    "UPDATE audit_signature SET digest = :h, key = :k, signature = :s "
                    "WHERE sequence = :n"
                ),
                signed,
            )
    connection.execute(text("UPDATE audit_head SET digest = :h"), {"h": digest})
