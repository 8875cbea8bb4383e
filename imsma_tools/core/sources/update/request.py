"""What a person asks of an update."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Union

from ..connections import Connection


class Mode(enum.Enum):
    """FULL reads every record; INCREMENTAL what changed since the last complete update, and the list of all."""

    FULL = "full"
    INCREMENTAL = "incremental"


@dataclass(frozen=True)
class UpdateRequest:
    """One update. ``by`` is the person's name.

    ``allow_deletions`` answers the question about many deletions: True for whatever they are, or how many records of
    each table the person was shown. If more are to go meanwhile, the update asks again.
    """

    connection: Connection
    mode: Mode
    by: str
    allow_deletions: Union[bool, Mapping[str, int]] = False
