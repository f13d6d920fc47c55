"""`regest inventory`: inventories of what is kept for ever, or for over ten years."""

from regest.cli.inventory.commands import inventory

__all__ = ["inventory"]
