"""The records themselves: numbers, files, cards, links and who may see them."""
