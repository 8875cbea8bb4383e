"""Whether a data file was written to, by anybody, without opening it."""

from __future__ import annotations

from pathlib import Path


def state_of(file: Path) -> tuple[int, ...]:
    """Returns what changes whenever the file, or the log of changes beside it, is written to."""
    found = []
    for place in (file, Path(f"{file}-wal")):
        try:
            stat = place.stat()
        except OSError:
            continue
        if stat.st_size:   # whoever only reads makes an empty log
            found += [stat.st_mtime_ns, stat.st_size]
    return tuple(found)
