"""Overlaps and gaps as tables of the report. What they are is decided in ``core/geometry`` and ``core/tasking``."""

from __future__ import annotations
