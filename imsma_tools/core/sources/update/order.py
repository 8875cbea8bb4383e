"""In which order tables are filled, so that a record finds the ones it refers to, of the same update too."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.definition import Model
from ..profile import ColumnRule
from ..source_profile import TableMatching
from .readings import Reading, targets


def in_order(readings: Sequence[Reading], model: Model) -> list[str]:
    """Returns the tables of ours, those that others refer to first; in a circle the order of the profile decides."""
    waiting = targets(readings)
    needs = {table: {model.table(table).field(rule.field).refers_to for matching in _for(readings, table)
                     for rule in matching.profile.columns if rule.lookup} for table in waiting}
    done: list[str] = []
    while waiting:
        free = [table for table in waiting if not (needs[table] - {table}) & set(waiting)]
        done.append(free[0] if free else waiting[0])
        waiting.remove(done[-1])
    return done


def late_rules(matching: TableMatching, order: Sequence[str], model: Model) -> tuple[ColumnRule, ...]:
    """Returns the rules that look records up in a table that is filled at the same time or later."""
    table = matching.profile.table
    return tuple(rule for rule in matching.profile.columns if rule.lookup
                 and model.table(table).field(rule.field).refers_to in order[order.index(table):])


def early_rules(matching: TableMatching, order: Sequence[str], model: Model) -> tuple[ColumnRule, ...]:
    """Returns the other rules."""
    late = late_rules(matching, order, model)
    return tuple(rule for rule in matching.profile.columns if rule not in late)


def _for(readings: Sequence[Reading], table: str) -> list[TableMatching]:
    return [matching for reading in readings for matching in reading.matchings if matching.profile.table == table]
