"""Runs rules over a source of records: every table is read once, and no rule can stop the others."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Optional

from ..base import log
from ..base.days import today
from ..base.errors import Cancelled
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from ..model.record import RecordSource
from .accepted import accepted_fingerprints, without_accepted
from .checker import Checker, Maker
from .look import Batch, Finding, Look
from .remark import Remark, Severity
from .result import CheckResult, NotRun, sorted_remarks
from .rule import Rule

BATCH = 5_000
"""Records worked on at once: enough for numpy, small enough for an office computer."""


@dataclass
class _Work:
    rule: Rule
    checker: Checker
    broken: bool = False


def run_rules(source: RecordSource, rules: Sequence[Rule], makers: Mapping[str, Maker], *,
              on: Optional[date] = None, country: str = "IQ", baseline: Optional[date] = None,
              progress: Progress = SILENT) -> CheckResult:
    """Checks all records of ``source`` that the rules look at.

    :param makers: what does each rule, by its id (:mod:`..tasking.rule_book` has all).
    :param on: the day to judge by; default today in the programme's zone.
    :param country: code of the country whose extent coordinates are held against.
    :param baseline: remarks on records last changed before this day are counted, not listed; those that say stop are
        always listed.
    :raises Cancelled: if the person stopped it.
    """
    look = Look(source, on or today(), country)
    result = CheckResult()
    works = list(_ready(rules, makers, look, result))
    result.rules = tuple(work.rule for work in works)
    found: list[tuple[Rule, Finding]] = []
    tables = [name for name in source.model.tables if any(name in work.rule.tables for work in works)
              and look.knows(name)]
    totals = {name: source.count(name) for name in tables}
    done, whole = 0, sum(totals.values()) or 1
    for name in tables:
        progress.say(tr("Checking {table} ...", table=source.model.table(name).label.text()))
        result.records[name] = 0
        for records in _batches(source, name):
            progress.check()
            batch = Batch(source.model.table(name), records, look)
            for work in works:
                if name in work.rule.tables and not work.broken:
                    found += _done(work, partial(work.checker.batch, batch), result)
            result.records[name] += len(records)
            done += len(records)
            progress.set_percent(min(85.0, 85.0 * done / whole))
    for number, work in enumerate(works):
        progress.check()
        if not work.broken:
            found += _done(work, work.checker.finish, result)
        progress.set_percent(85.0 + 15.0 * (number + 1) / len(works))
    remarks, result.accepted = without_accepted(map(_remark, found), accepted_fingerprints(source))
    result.remarks, result.known_before = _since([*remarks, *_broken(works)], found, baseline)
    return result


def _ready(rules: Sequence[Rule], makers: Mapping[str, Maker], look: Look, result: CheckResult) -> Iterator[_Work]:
    """Yields the rules that can be done, and notes those that lack a table; rules about other tables only are none."""
    for rule in rules:
        checker = makers[rule.id](rule, look)
        missing = [name for name in checker.NEEDS if not look.knows(name)]
        if not any(look.knows(name) for name in rule.tables):
            continue
        if missing:
            names = ", ".join(look.model.table(name).label.text() for name in missing)
            result.not_run.append(NotRun(rule.id, tr("These records are not there: {names}.", names=names)))
        else:
            yield _Work(rule, checker)


def _batches(source: RecordSource, table: str) -> Iterator[Sequence[dict]]:
    rows = iter(source.rows(table))
    while True:
        records = list(itertools.islice(rows, BATCH))
        if not records:
            return
        yield records


def _done(work: _Work, step: Callable[[], Iterable[Finding]], result: CheckResult) -> list[tuple[Rule, Finding]]:
    """Returns what one step of a rule found; a rule that breaks is noted, logged and left out from there on."""
    try:
        return [(work.rule, finding) for finding in step()]
    except Cancelled:
        raise
    except Exception as error:  # whatever a rule does, the others must still be done
        work.broken = True
        log.logger("checks").exception("rule %s", work.rule.id)
        result.not_run.append(NotRun(work.rule.id, f"{type(error).__name__}: {error}", failed=True))
        return []


def _broken(works: Iterable[_Work]) -> Iterator[Remark]:
    """Yields a remark for every rule that broke: a reader of the list must not take its silence for good news."""
    for work in works:
        if work.broken:
            yield Remark(work.rule.id, work.rule.severity, "", "", tr(
                "This check broke off: {title}. Its remarks are missing or not complete; see the log.",
                title=work.rule.title.text()))


def _remark(pair: tuple[Rule, Finding]) -> Remark:
    rule, one = pair
    subject = one.subject
    return Remark(
        rule.id, rule.severity, subject.table, subject.guid, one.message, subject.local_id, subject.organisation,
        subject.admin1, one.field, one.found, one.expected, one.difference, subject.x if one.x is None else one.x,
        subject.y if one.y is None else one.y, one.other_table, one.other_guid, one.cause)


def _since(remarks: list[Remark], found: Iterable[tuple[Rule, Finding]], baseline: Optional[date],
           ) -> tuple[list[Remark], int]:
    """Returns the remarks to list, sorted, and the number of those on records from before the baseline."""
    if baseline is None:
        return sorted_remarks(remarks), 0
    old = {(one.subject.table, one.subject.guid) for _, one in found
           if one.subject.changed_on is not None and one.subject.changed_on < baseline}
    listed = [one for one in remarks if one.severity is Severity.STOP or (one.table, one.guid) not in old]
    return sorted_remarks(listed), len(remarks) - len(listed)
