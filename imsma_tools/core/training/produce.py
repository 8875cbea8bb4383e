"""The one call behind the algorithm and the lessons: a data file with sample data, and the key of its faults."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.jobs import SILENT, Progress, steps
from ..base.language import tr
from .bench import Planted
from .build import make_clean
from .planting import answers_text, plant
from .recipe import Choices
from .sample import Sample
from .write import refuse_mixing, write_sample


@dataclass(frozen=True)
class Produced:
    """What was made: records by table, planted faults, and the records themselves."""

    counts: Mapping[str, int]
    planted: tuple[Planted, ...]
    sample: Sample


def produce(path: Path, choices: Choices, answers: Optional[Path] = None, progress: Progress = SILENT) -> Produced:
    """Makes a sample and writes it into the data file ``path``, made if missing, and its key to ``answers``.

    Both files come to be together: if one cannot be written, neither is there afterwards.

    :raises BadInput: for sizes that cannot be made, or a data file that holds records already.
    :raises NotWritable: if a file cannot be written.
    """
    choices.check()
    if answers is not None and answers.suffix.lower() != ".json":
        raise BadInput(tr("The answers cannot be written as {name}.", name=answers.name),
                       tr("Give a name that ends in {endings}.", endings=".json"))
    refuse_mixing(path)
    making, writing = steps(progress, [40, 60])
    progress.say(tr("Inventing the records ..."))
    made = make_clean(choices, making)
    planted = plant(made, choices.faults)
    progress.say(tr("Writing them into the data file ..."))
    with contextlib.ExitStack() as stack:
        if answers is not None:
            stack.enter_context(write_aside(answers)).write_text(answers_text(made, planted), encoding="utf-8")
        counts = write_sample(path, made.sample, writing)
    return Produced(counts, tuple(planted), made.sample)
