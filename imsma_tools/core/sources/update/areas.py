"""Governorates of which nothing arrived: most often the source writes their names otherwise than the connection."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from ...base.errors import BadInput
from ...base.jobs import Progress
from ...base.language import tr
from ..contract import Source
from .readings import Reading


def check_areas(source: Source, readings: Sequence[Reading], progress: Progress) -> None:
    """Asks for each wanted governorate whether any table has a record of it, and warns of those without.

    :raises BadInput: if no table has a record of any of them, though there are records: a map of nothing would look
        like a map of no danger.
    """
    scoped = [reading for reading in readings if reading.scope.areas]
    areas = tuple(dict.fromkeys(area for reading in scoped for area in reading.scope.areas))
    missing = [area for area in areas if not any(_has_records(source, reading, (area,), progress)
                                                 for reading in scoped)]
    if missing and len(missing) == len(areas) and any(_has_records(source, reading, (), progress)
                                                      for reading in scoped):
        raise BadInput(tr("The source has no record of the governorates {names}.", names=", ".join(missing)),
                       tr("Write them in the connection as the source writes them."))
    for area in missing:
        source.tally.warn(tr("The source has no record of the governorate {name}. Look whether it is written as the "
                             "source writes it.", name=area))


def _has_records(source: Source, reading: Reading, areas: tuple[str, ...], progress: Progress) -> bool:
    return source.count(reading.table, dataclasses.replace(reading.scope, areas=areas), progress) != 0
