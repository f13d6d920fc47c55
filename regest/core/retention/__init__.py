"""How records end: holds, appraisal, inventories, acts, transfer, and the one destruction."""
