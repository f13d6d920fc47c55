"""Fails at its import: it ends the process instead of raising."""

import sys

sys.exit("the licence of this module has run out")
