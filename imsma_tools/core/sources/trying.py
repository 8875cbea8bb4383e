"""Tries a connection: what is there, what of it the profile takes, how many records. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..base.errors import ToolsError
from ..base.jobs import SILENT, Progress, steps
from ..base.language import tr
from .connections import Connection
from .contract import Scope, Source, SourceTable, Tally
from .source_profile import SourceProfile, TableMatching


@dataclass(frozen=True)
class FoundTable:
    """One foreign table: the tables of ours it feeds (none if the profile leaves it), and how many records it has.

    ``records`` is None where the system does not say, or where nobody asked because nothing is taken from it.
    ``problem`` is why counting did not work.
    """

    table: SourceTable
    into: tuple[str, ...]
    records: Optional[int] = None
    problem: str = ""


@dataclass(frozen=True)
class Tried:
    """What a try found. ``unmatched`` are tables the profile names that the system does not have."""

    tables: tuple[FoundTable, ...]
    unmatched: tuple[str, ...]
    tally: Tally

    @property
    def taken(self) -> tuple[FoundTable, ...]:
        return tuple(found for found in self.tables if found.into)


def try_source(source: Source, connection: Connection, profile: Optional[SourceProfile],
               progress: Progress = SILENT) -> Tried:
    """Asks a system for its tables, and for the number of records of those the profile takes.

    :raises SourceError: if the system cannot be reached, refuses the person or answers nonsense.
    :raises Cancelled: if the person stops.
    """
    looking, counting = steps(progress, (1, 3))
    looking.say(tr("Asking for the tables..."))
    tables = source.describe(looking)
    matchings = profile.matchings if profile is not None else ()
    wanted = [(table, [matching for matching in matchings if matching.is_for(table.name)]) for table in tables]
    found: list[FoundTable] = []
    for number, (table, mine) in enumerate(wanted):
        progress.check()
        counting.set_percent(100.0 * number / len(wanted))
        into = tuple(dict.fromkeys(matching.profile.table for matching in mine))
        records, problem = None, ""
        if mine:
            counting.say(tr("Counting the records of {table}...", table=table.name))
            try:
                records = source.count(table, scope_of(mine[0], connection), progress)
            except ToolsError as error:
                progress.check()
                problem = error.sentence()
        found.append(FoundTable(table, into, records, problem))
    missing = tuple(", ".join(matching.tables) for matching in matchings
                    if not any(matching.is_for(table.name) for table in tables))
    return Tried(tuple(found), missing, source.tally)


def scope_of(matching: TableMatching, connection: Connection) -> Scope:
    """Returns the part of a foreign table that a connection wants."""
    return Scope(connection.areas, matching.scope, matching.where, connection.unapproved)
