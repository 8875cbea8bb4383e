"""Makes the clean sample: places, plans, records, second register."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..base.jobs import SILENT, Progress, steps
from ..base.language import tr
from .hazards import LandBook, add_hazards, settle_hazards
from .orders import Numbers, add_orders, add_spot_tasks
from .people import add_people
from .places import lay_out
from .plan import FULL_LIFE, Planner
from .recipe import Choices
from .registers import Registers, add_registers
from .reports import Reporter
from .sample import Sample
from .second_source import add_second_source

_LAND_PER_TASK = 0.85
_SPOTS_PER_TASK = 4
_MOST_SPOTS = 5_000


def spot_tasks(choices: Choices) -> int:
    """Returns how many spot tasks there are: four to an order in two years, never more than 5,000."""
    return min(_MOST_SPOTS, max(6, round(choices.tasks * _SPOTS_PER_TASK * choices.months / 24)))


@dataclass(frozen=True)
class Made:
    """A sample with what is known about how it was made; planting faults needs it."""

    sample: Sample
    book: LandBook
    registers: Registers
    numbers: Numbers


def make_clean(choices: Choices, progress: Progress = SILENT) -> Made:
    """Returns a clean sample: no rule has anything to say about it. Faults are planted afterwards.

    If there are too few hazards for the task orders, more hazards are made, and that is said.

    :raises BadInput: for sizes that cannot be made.
    """
    choices.check()
    least = math.ceil(min(choices.tasks, FULL_LIFE) * _LAND_PER_TASK + max(0, choices.tasks - FULL_LIFE) * 0.4) + 10
    if choices.hazards < least:
        progress.warn(tr("{tasks} task orders need land: {made} hazards are made instead of {asked}.",
                         tasks=choices.tasks, made=least, asked=choices.hazards))
        choices = replace(choices, hazards=least)
    parts = steps(progress, [25, 15, 60])
    country = lay_out(choices.seed, choices.hazards, spot_tasks(choices), parts[0])
    jobs = Planner(choices, country).plan()
    parts[1].set_percent(100)
    progress.check()
    sample = Sample(choices)
    registers = add_registers(sample, country)
    book = add_hazards(sample, country, registers)
    numbers = Numbers()
    orders = add_orders(sample, book, jobs, registers, numbers)
    add_spot_tasks(sample, country, registers, numbers)
    reporter = Reporter(sample, book, registers, orders)
    for number, job in enumerate(jobs):
        if number % 200 == 0:
            progress.check()
            parts[2].set_percent(100.0 * number / len(jobs))
        reporter.report(job)
    settle_hazards(sample, book, registers)
    add_people(sample, country, book, registers)
    add_second_source(sample, book)
    return Made(sample, book, registers, numbers)
