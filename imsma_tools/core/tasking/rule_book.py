"""The complete rule book: what does each rule, assembled in the lowest room that knows them all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Optional

from ..base.jobs import SILENT, Progress
from ..checks import catalogue
from ..checks.checker import Maker
from ..checks.result import CheckResult
from ..checks.rule import choose
from ..checks.runner import run_rules
from ..model.record import RecordSource
from . import rules

MAKERS: Mapping[str, Maker] = {**catalogue.MAKERS, **rules.MAKERS}


def check(source: RecordSource, wanted: str = "", *, on: Optional[date] = None, country: str = "IQ",
          baseline: Optional[date] = None, progress: Progress = SILENT) -> CheckResult:
    """Checks all records of ``source``: a data file, a file to be imported, one record of a form.

    :param wanted: empty (the set "start"), the name of a set, ids separated by commas, or the path of a JSON file.
    :param on: the day to judge by; default today in the programme's zone.
    :param baseline: remarks on records last changed before this day are counted, not listed; those that say stop are
        always listed.
    :raises BadInput: if ``wanted`` names what is not known.
    :raises Cancelled: if the person stopped it.
    """
    return run_rules(source, choose(wanted), MAKERS, on=on, country=country, baseline=baseline, progress=progress)
