"""What the invented country is made of (``resources/training/recipe.json``) and the choices of the person who makes it.

The mix follows public figures on Iraq (numbers, types by governorate); operators, places and records are invented.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from ..model.record import SAMPLE_MARK

MARK = SAMPLE_MARK
"""Stands in every record that has room for it, and in the data file itself."""

MOST_TASKS = 100_000
MOST_HAZARDS = 100_000
MOST_MONTHS = 120
AS_OF = datetime.date(2025, 12, 31)
"""The last day of the sample by default: fixed, so that the same choices give the same records next year."""


@dataclass(frozen=True)
class Choices:
    """What shall be made. ``faults`` is the share (0 to 0.5) of hazards and task orders that get a planted fault."""

    seed: int = 1
    hazards: int = 600
    tasks: int = 220
    months: int = 24
    faults: float = 0.05
    as_of: datetime.date = AS_OF

    def check(self) -> None:
        """Raises BadInput for sizes that cannot be made."""
        for name, value, least, most in (("HAZARDS", self.hazards, 40, MOST_HAZARDS),
                                         ("TASKS", self.tasks, 20, MOST_TASKS),
                                         ("MONTHS", self.months, 3, MOST_MONTHS),
                                         ("SEED", self.seed, 0, 2**31 - 1)):
            if not least <= value <= most:
                raise BadInput(tr("{name} is {value}.", name=name, value=value),
                               tr("Give a number from {least} to {most}.", least=least, most=most))
        if not 0 <= self.faults <= 0.5:
            raise BadInput(tr("{name} is {value}.", name="FAULTS", value=self.faults),
                           tr("Give a share from 0 to 0.5; 0.05 plants a fault in every twentieth record."))
        if not datetime.date(1995, 1, 1) <= self.as_of <= datetime.date.today():
            raise BadInput(tr("{name} is {value}.", name="AS_OF", value=self.as_of.isoformat()),
                           tr("Give a day between 1995 and today: the sample holds no dates in the future."))

    @property
    def start(self) -> datetime.date:
        """Returns the first day of the first month of the sample."""
        months = self.as_of.year * 12 + self.as_of.month - self.months
        return datetime.date(months // 12, months % 12 + 1, 1)

    @property
    def days(self) -> int:
        return (self.as_of - self.start).days + 1


@cache
def recipe() -> dict[str, Any]:
    """Returns the shipped recipe."""
    return dict(json.loads(paths.resource("training", "recipe.json").read_text(encoding="utf-8")))
