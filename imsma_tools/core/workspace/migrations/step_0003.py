"""Step 3: printed papers, exchange packages, orders of other offices."""

from __future__ import annotations

from .completing import complete as apply

__all__ = ["VERSION", "apply"]

VERSION = 3
