"""Inventories as plain data, and the words for their kinds and states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from regest.core.base.messages import Message, _

if TYPE_CHECKING:
    from regest.core.retention.tables import Inventory, InventoryRow

KINDS: Mapping[str, Message] = {
    "permanent": _.p("inventory", "Permanent files"),
    "long_term": _.p("inventory", "Files kept for more than ten years"),
}
STATES: Mapping[str, Message] = {
    "draft": _.p("inventory", "Draft"),
    "approved": _.p("inventory", "Approved"),
}


def inventory_card(inventory: Inventory) -> dict[str, Any]:
    """Return an inventory, ready for JSON."""
    return {
        "id": inventory.id,
        "kind": inventory.kind.value,
        "number": inventory.number,
        "first_year": inventory.first_year,
        "last_year": inventory.last_year,
        "state": inventory.state.value,
        "drafted_by": inventory.drafted_by,
        "minutes": inventory.minutes,
        "approved_by": inventory.approved_by,
        "approved_on": inventory.approved_on,
        "record": inventory.record_id,
    }


def row_card(row: InventoryRow) -> dict[str, Any]:
    """Return a row of an inventory, ready for JSON."""
    return {
        "position": row.position,
        "file": row.file_id,
        "index": row.index,
        "title": row.title,
        "first_on": row.first_on,
        "last_on": row.last_on,
        "volumes": row.volumes,
        "sheets": row.sheets,
        "size_bytes": row.size_bytes,
        "term": row.term,
        "note": row.note,
    }
