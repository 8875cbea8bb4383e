"""What a person filters by: which records of the map's subject stay, and how the map says that others are left out.

Only the subject of a map is filtered (its first table, or the table whose records get pages), never what lies around
it: released land without the hazards beside it would be a trap. A record whose day is not known cannot be sorted into a
period; it is left out of one and counted on the map.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ...base.errors import BadInput
from ...base.language import tr
from ...model.definition import Model
from .boundaries import Boundaries
from .contract import Filter, MapType, PagesFor
from .dates import period_text
from .numbers import Figures
from .records import Records

DAYS = {"hazard": ("date_of_information", "reported_on"), "land_release": ("released_on", "ended_on"),
        "task_order": ("issued_on",), "accident": ("accident_on",), "eore_session": ("held_on",),
        "completion_report": ("completed_on",), "progress_report": ("report_date",), "qm_visit": ("visited_on",)}
"""The day something happened, by table; the first of the fields that is filled in counts."""

STATUSES = {"hazard": "hazard_status", "task_order": "status", "land_release": "outcome"}
"""The field that holds the status of a record."""

_MOST_NAMED, _MOST_LETTERS = 6, 60
"""Names of one kind in the sentence of a filter: more find no room on a page."""
OPERATORS = ("organisation_guid", "reported_by_guid")


def subject(map_type: MapType, pages_for: PagesFor) -> str:
    """Returns the table that a map is about, and that a filter chooses from."""
    if pages_for is PagesFor.RECORD:
        return map_type.record_table
    return map_type.page_tables[0] if map_type.page_tables else ""


def columns_of(table: str) -> tuple[str, ...]:
    """Returns the fields that pages and filters look at."""
    return ("guid", "local_id", "task_no", "name", "source", "admin1_pcode", "admin2_pcode", *OPERATORS,
            *((STATUSES[table],) if table in STATUSES else ()), *DAYS.get(table, ()))


@dataclass(frozen=True)
class Operators:
    """The organisations of a data file by guid: the short name of each."""

    short_names: dict[str, str]

    @classmethod
    def of(cls, workspace: Any) -> Operators:
        """Returns those of a data file."""
        return cls({str(row["guid"]): str(row["short_name"] or row["name_en"] or "")
                    for row in workspace.rows("organisation")})

    def name(self, guid: Optional[str]) -> str:
        """Returns the short name of an organisation, empty where nobody knows it."""
        return self.short_names.get(guid or "", "")


class Chosen:
    """A filter looked through: every word of it is known."""

    def __init__(self, chosen: Filter, table: str, operators: Operators, model: Model, areas: Boundaries) -> None:
        """Reads a filter for records of ``table``.

        :raises BadInput: for a word that nobody knows: nothing would be shown, and nobody would know why.
        """
        self.chosen = chosen
        self.table = table
        self._operators = operators
        self._model = model
        self._guids = {guid for guid, name in operators.short_names.items()
                       if guid in chosen.operators or name in chosen.operators}
        _known(chosen.operators, [*operators.short_names.values(), *operators.short_names], tr("operators"),
               sorted(set(operators.short_names.values())))
        codes = [area.pcode for level in areas.areas.values() for area in level]
        _known(chosen.areas, codes, tr("areas"), codes)
        self._codes = ([code.code for code in model.code_lists[
            model.table(table).field(STATUSES[table]).code_list].codes] if table in STATUSES else [])
        _known(chosen.statuses, self._codes, tr("statuses"), self._codes)
        if chosen.since and chosen.until and chosen.since > chosen.until:
            raise BadInput(tr("The period ends before it begins."), tr("Change the first or the last day."),
                           f"{chosen.since} - {chosen.until}")

    @property
    def hides(self) -> bool:
        """Returns True if the filter may leave records out of a map."""
        chosen = self.chosen
        return bool(chosen.operators or chosen.statuses or chosen.records or chosen.since or chosen.until)

    def stays(self, records: Records) -> np.ndarray:
        """Returns for each record of the subject whether it stays.

        :raises BadInput: if records were named that are not there.
        """
        stays = np.ones(len(records), bool)
        chosen = self.chosen
        if chosen.records:
            names = [name_of(records, place) for place in range(len(records))]
            _known(chosen.records, names, tr("records"), names)
            stays &= np.array([name in chosen.records for name in names], bool)
        if chosen.operators:
            stays &= np.array([any(records.value(place, field) in self._guids for field in OPERATORS)
                               for place in range(len(records))], bool)
        if chosen.statuses:
            field = STATUSES[self.table]
            stays &= np.array([records.value(place, field) in chosen.statuses for place in range(len(records))], bool)
        if chosen.since or chosen.until:
            days = [day_of_record(records, place, self.table) for place in range(len(records))]
            stays &= np.array([day is not None and (chosen.since is None or day >= chosen.since)
                               and (chosen.until is None or day <= chosen.until) for day in days], bool)
        return stays

    def undated(self, records: Records) -> int:
        """Returns how many records cannot be sorted into the period because their day is not known."""
        if not (self.chosen.since or self.chosen.until):
            return 0
        return sum(day_of_record(records, place, self.table) is None for place in range(len(records)))

    def sentence(self, figures: Figures) -> str:
        """Returns in words which records are shown; empty if none is left out."""
        language, chosen = figures.language, self.chosen
        parts: list[str] = []
        if chosen.records:
            parts.append(self._listed([figures.ordered(name) for name in chosen.records], figures))
        if chosen.operators:
            names = sorted({self._operators.name(guid) for guid in self._guids})
            parts.append(tr("operator: {names}", names=self._listed([figures.ordered(name) for name in names],
                                                                    figures)))
        if chosen.statuses:
            codes = self._model.code_lists[self._model.table(self.table).field(STATUSES[self.table]).code_list]
            parts.append(tr("status: {names}", names=", ".join(codes.label(code, language)
                                                               for code in chosen.statuses)))
        if chosen.since or chosen.until:
            parts.append(period_text(chosen.since, chosen.until, language, figures.digits))
        if not parts:
            return ""
        return tr("Only {table} with: {conditions}.", table=self._model.table(self.table).label.text(language),
                  conditions="; ".join(parts))

    @staticmethod
    def _listed(names: Sequence[str], figures: Figures) -> str:
        most = 1
        while most < min(len(names), _MOST_NAMED) and sum(map(len, names[:most + 1])) <= _MOST_LETTERS:
            most += 1
        text = ", ".join(names[:most])
        if len(names) <= most:
            return text
        return tr("{names} and {count} more", names=text, count=figures.number(len(names) - most))


def name_of(records: Records, place: int) -> str:
    """Returns what people call the record at ``place``: the number of an order, else the local id."""
    return str(records.value(place, "task_no") or records.value(place, "local_id") or records.value(place, "guid")
               or "")


def day_of_record(records: Records, place: int, table: str) -> Optional[datetime.date]:
    """Returns the day something happened, None where it is not known."""
    for field in DAYS.get(table, ()):
        day = records.value(place, field)
        if day is not None:
            return day.date() if isinstance(day, datetime.datetime) else day
    return None


def _known(given: Iterable[str], known: Iterable[str], what: str, choices: Sequence[str]) -> None:
    unknown = sorted(set(given) - set(known))
    if unknown:
        named = ", ".join(list(dict.fromkeys(choices))[:30])
        raise BadInput(tr("The filter names {what} that nobody knows: {names}.", what=what, names=", ".join(unknown)),
                       tr("Choose one of: {names}.", names=named) if named else tr("Leave that part of it empty."))


