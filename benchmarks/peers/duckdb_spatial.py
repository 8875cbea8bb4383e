"""DuckDB with its extension for shapes, set up as every contest needs it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any


def connected() -> Any:
    """Returns a database in memory, on all processors.

    Areas are 14 % wrong in Iraq unless DuckDB is told that longitude comes first.
    """
    import duckdb
    import duckdb_extension_spatial

    folder = Path(duckdb_extension_spatial.__file__).parent
    db = duckdb.connect()
    db.execute(f"set threads = {os.cpu_count()}")
    db.execute(f"load '{next(folder.rglob('spatial.duckdb_extension'))}'")
    db.execute("set geometry_always_xy = true")
    return db
