"""Step 2: mirrors of foreign systems."""

from __future__ import annotations

from .completing import complete as apply

__all__ = ["VERSION", "apply"]

VERSION = 2
