"""Which hazards the orders of a layer are for: a table beside them in the data file, which no layer of orders shows."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from imsma_tools.core.geometry.geopackage_connection import read_only


def hazards_by_order(file: Path) -> Mapping[str, frozenset[str]]:
    """Returns the guids of the hazards of every order of a data file, by the order's guid; nothing of other files."""
    linked: defaultdict[str, set[str]] = defaultdict(set)
    try:
        with contextlib.closing(read_only(file)) as connection:
            for task, hazard in connection.execute("select task_guid, hazard_guid from task_hazard"):
                linked[str(task)].add(str(hazard))
    except sqlite3.Error:
        return {}
    return {task: frozenset(hazards) for task, hazards in linked.items()}
