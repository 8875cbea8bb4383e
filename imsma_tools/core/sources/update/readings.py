"""What is to be read: every foreign table the profile knows, in the part that is wanted, and what becomes of it."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.language import tr
from ...model.definition import Model
from ..connections import Connection
from ..contract import Scope, SourceColumn, SourceRecord, SourceTable
from ..headings import Headings, find_headings
from ..mapping import key_parts
from ..rows import SourceField
from ..source_profile import SourceProfile, TableMatching


@dataclass(frozen=True)
class Reading:
    """One foreign table, the part of it that is wanted, and the matchings for its records."""

    table: SourceTable
    scope: Scope
    matchings: tuple[TableMatching, ...]

    @property
    def name(self) -> str:
        return self.table.name

    def headings(self, matching: TableMatching) -> Headings:
        """Returns which column of the table each rule of a matching found."""
        return find_headings(matching.profile, [SourceField(column.name) for column in self.table.columns])

    def keys_of(self, record: SourceRecord) -> set[str]:
        """Returns the keys a record may go by in the data file: the table's own, and those of the matchings."""
        found = {record.key}
        for matching in self.matchings:
            columns = [self.table.column(name) for name in matching.profile.key_columns]
            found.add("|".join(key_parts([record.values.get(column.name) if column else None for column in columns])))
        return found - {""}

    def used_columns(self) -> list[SourceColumn]:
        """Returns the columns anybody uses, by name."""
        wanted = {self.table.key, self.table.edited}
        for matching in self.matchings:
            found = self.headings(matching)
            wanted.update((*found.rules, *found.keys, found.x, found.y, found.text, *matching.only,
                           *matching.date_only, *matching.scope, matching.links, matching.link_id))
        folded = {name.casefold() for name in wanted if name}
        return sorted((column for column in self.table.columns if column.name.casefold() in folded),
                      key=lambda column: column.name)

    def shape(self) -> dict[str, Any]:
        """Returns what must stay the same between updates: key, geometry, and name and kind of the used columns."""
        return {"key": self.table.key, "geometry": self.table.geometry,
                "columns": {column.name: column.kind for column in self.used_columns()}}

    def scope_text(self) -> str:
        """Returns a text that is equal for equal parts of the table."""
        return json.dumps([sorted(self.scope.areas), sorted(self.scope.columns), self.scope.where,
                           self.scope.unapproved], ensure_ascii=False)


def readings_for(tables: Sequence[SourceTable], profile: SourceProfile, connection: Connection) -> list[Reading]:
    """Returns what is to be read. Matchings of one foreign table that ask for other parts of it are read together.

    :raises BadInput: if the system has none of the tables the profile knows.
    """
    readings = []
    for table in tables:
        matchings = profile.matchings_for(table.name)
        if matchings:
            columns = tuple(dict.fromkeys(name for item in matchings for name in item.scope if table.column(name)))
            readings.append(Reading(table, Scope(
                connection.areas if columns else (), columns, _one_condition(matchings, table), connection.unapproved),
                matchings))
    if not readings:
        raise BadInput(tr("The source has none of the tables that the column matching {name} knows.",
                          name=profile.name),
                       tr("Its tables are: {names}. Choose another column matching.",
                          names=", ".join(table.name for table in tables) or "-"))
    return readings


def check_matchings(readings: Sequence[Reading]) -> list[str]:
    """Returns sentences about columns that the matchings look for and the source does not have.

    :raises BadInput: if no record of a table can be taken because the column that tells them apart is not there, or if
        every record would be taken twice.
    """
    notes = []
    for reading in readings:
        for number, matching in enumerate(reading.matchings):
            if any(dataclasses.replace(other, tables=matching.tables) == matching
                   for other in reading.matchings[:number]):
                raise BadInput(tr("The column matching takes the records of {table} twice.", table=reading.name),
                               tr("Take one of the two entries out of it."))
        lacking = [name for item in reading.matchings for name in _lacking_words(item, reading.table)]
        if lacking and all(_lacking_words(item, reading.table) and _is_named(item, reading.name)
                           for item in reading.matchings):
            raise BadInput(tr("{table} has no column {column}, which says which records are meant.",
                              table=reading.name, column=", ".join(dict.fromkeys(lacking))),
                           tr("Correct \"only\" in the column matching; otherwise none of its records would be taken."))
        notes += _lacking_notes(reading)
    return notes


def _lacking_notes(reading: Reading) -> list[str]:
    """Returns for each table of ours the fields that stay empty, since the table has none of their columns."""
    notes = []
    for matching in reading.matchings:
        found = {rule.field for rule in reading.headings(matching).rules.values()}
        empty = sorted({rule.field for rule in matching.profile.columns} - found)
        if empty:
            notes.append(tr("{table}: there is no column for {fields}; these fields stay empty.", table=reading.name,
                            fields=", ".join(empty)))
    return list(dict.fromkeys(notes))


def _lacking_words(matching: TableMatching, table: SourceTable) -> list[str]:
    """Returns the columns by whose words records are taken and that are not there; no word at all may be asked for."""
    return [name for name, wanted in matching.only.items() if table.column(name) is None and all(wanted)]


def _is_named(matching: TableMatching, table: str) -> bool:
    return any(name.casefold() == table.casefold() for name in matching.tables)


def check_systems(readings: Sequence[Reading], model: Model) -> None:
    """Stops where nobody says in which coordinate system outlines or positions are: a wrong datum moves land.

    :raises BadInput: naming the table.
    """
    for reading in readings:
        for matching in reading.matchings:
            headings = reading.headings(matching)
            place = matching.profile.coordinates
            own = reading.table.crs if reading.table.geometry and not headings.position.any else place and place.crs
            has_places = headings.position.are_numbers or (reading.table.geometry and not headings.position.any)
            if has_places and not (own or matching.profile.crs) and model.table(matching.profile.table).is_spatial:
                raise BadInput(tr("{table} does not say its coordinate system.", table=reading.name),
                               tr("Ask those who keep it, and write it in the column matching (\"crs\")."))


def unmet(readings: Sequence[Reading], profile: SourceProfile) -> list[str]:
    """Returns the tables of ours for which the source has no table."""
    met = {matching.profile.table for reading in readings for matching in reading.matchings}
    return sorted({matching.profile.table for matching in profile.matchings} - met)


def targets(readings: Sequence[Reading]) -> list[str]:
    """Returns the tables of ours that the readings fill."""
    return list(dict.fromkeys(item.profile.table for reading in readings for item in reading.matchings))


def profile_digest(profile: SourceProfile) -> str:
    """Returns a short text that changes with the profile."""
    text = json.dumps([asdict(matching) for matching in profile.matchings], default=_plain, sort_keys=True)
    return hashlib.blake2b(f"{profile.source}|{profile.zone}|{text}".encode(), digest_size=12).hexdigest()


def what_changed(before: Mapping[str, Any], reading: Reading) -> list[str]:
    """Returns sentences about what changed in a foreign table since the last complete update; added columns do not
    matter.
    """
    now, found = reading.shape(), []
    if before.get("key") != now["key"]:
        found.append(tr("{table}: the key is {new} now, not {old}.", table=reading.name, new=now["key"],
                        old=before.get("key")))
    if before.get("geometry") != now["geometry"]:
        found.append(tr("{table}: the geometry is {new} now, not {old}.", table=reading.name,
                        new=now["geometry"] or "-", old=before.get("geometry") or "-"))
    for name, kind in before.get("columns", {}).items():
        column: Optional[SourceColumn] = reading.table.column(name)
        if column is None:
            found.append(tr("{table}: the column {column} is gone.", table=reading.name, column=name))
        elif column.kind != kind:
            found.append(tr("{table}: the column {column} holds {new} now, not {old}.", table=reading.name,
                            column=name, new=column.kind, old=kind))
    return found


def _one_condition(matchings: Sequence[TableMatching], table: SourceTable) -> str:
    conditions = {matching.where for matching in matchings}
    if len(conditions) > 1:
        raise BadInput(tr("The column matching gives several conditions for the table {table}.", table=table.name),
                       tr("Give one condition, and tell the records apart by their values."),
                       "; ".join(sorted(conditions)))
    return conditions.pop()


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, (set, frozenset)) else getattr(value, "value", str(value))
