"""The records of a report as data frames: only what is asked for, with names in the reader's language.

A frame keeps the guid of every record, so that each figure can name the records behind it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, current_language, tr
from imsma_tools.core.base.packages import require
from imsma_tools.core.model.record import Record, RecordSource

from .scope import Scope


@dataclass(frozen=True)
class Names:
    """Names of governorates and operators in the reader's language, by code and guid."""

    areas: Mapping[str, str]
    operators: Mapping[str, str]

    def area(self, record: Record) -> str:
        """Returns the governorate of a record; a word for "not known" where it has none, so that no row is lost."""
        code = record.get("admin1_pcode") or ""
        return self.areas.get(code) or record.get("admin1_name") or code or tr("(no governorate)")

    def operator(self, record: Record) -> str:
        """Returns the operator's short name of a record, or a word for "none"."""
        guid = record.get("organisation_guid") or ""
        return self.operators.get(guid) or (tr("(unknown operator)") if guid else tr("(no operator)"))


def read_names(source: RecordSource) -> Names:
    """Reads the names from the registers of a data file."""
    field = f"name_{current_language().value}"
    areas = {area["pcode"]: area.get(field) or area.get("name_en") or area["pcode"]
             for area in source.rows("admin_area", {"level": 1})}
    operators = {row["guid"]: row["short_name"] for row in source.rows("organisation")}
    return Names(areas, operators)


def check_scope(source: RecordSource, scope: Scope) -> None:
    """Refuses an area or an operator that the data file does not know.

    :raises BadInput: naming those there are.
    """
    if scope.area:
        known = {str(value) for area in source.rows("admin_area", {"level": 1})
                 for value in (area["pcode"], area.get("name_en"), area.get("name_ar"), area.get("name_ckb")) if value}
        if scope.area not in known:
            raise BadInput(tr("There is no governorate {name} in the data file.", name=scope.area),
                           tr("Choose one of: {names}.", names=", ".join(sorted(known))))
    if scope.operator:
        names = {row["short_name"] for row in source.rows("organisation")}
        if scope.operator not in names:
            raise BadInput(tr("There is no organisation {name} in the data file.", name=scope.operator),
                           tr("Choose one of: {names}.", names=", ".join(sorted(names))))


def records(source: RecordSource, table: str, scope: Scope, names: Names) -> list[dict[str, Any]]:
    """Returns the records of ``table`` inside the area and of the operator asked for, geometry left out."""
    found = []
    spec = source.model.table(table)
    area = read_area(source, scope.area) if spec.has("admin1_pcode") else ALL_AREAS
    for row in source.rows(table):
        if not area.holds(row):
            continue
        if scope.operator and spec.has("organisation_guid") and names.operator(row) != scope.operator:
            continue
        row.pop("geom", None)
        found.append(row)
    return found


@dataclass(frozen=True)
class Area:
    """A governorate by its codes and its names in every language; without codes everywhere."""

    codes: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def holds(self, record: Record) -> bool:
        """Returns True if a record says that it lies here: by its code or, where it has none, by its name."""
        if not self.codes:
            return True
        code = record.get("admin1_pcode")
        return code in self.codes if code else _word(record.get("admin1_name")) in self.words


ALL_AREAS = Area()


def read_area(source: RecordSource, area: str) -> Area:
    """Returns the governorate with this code or name; everywhere for an empty text."""
    if not area:
        return ALL_AREAS
    rows = [[row["pcode"], *(row.get(f"name_{language.value}") for language in Language)]
            for row in source.rows("admin_area", {"level": 1})]
    mine = [row for row in rows if area in row]
    return Area(frozenset(str(row[0]) for row in mine), frozenset(_word(name) for row in mine for name in row if name))


def _word(text: Any) -> str:
    return str(text or "").strip().casefold()


def unplaced(source: RecordSource, table: str, scope: Scope) -> int:
    """Returns how many records a report of one governorate leaves out because they name none."""
    if not scope.area:
        return 0
    return sum(1 for row in source.rows(table) if not (row.get("admin1_pcode") or row.get("admin1_name")))


def unplaced_notes(count: int) -> list[str]:
    """Returns what is said of such records."""
    return [tr("{count} records name no governorate and are not in this report of one.", count=count)] if count else []


def frame(rows: list[dict[str, Any]], columns: list[str]) -> Any:
    """Returns a pandas data frame with exactly ``columns``, also when there are no rows.

    :raises MissingPackage: when pandas is not there, with how to get it.
    """
    pandas = require("pandas", tr("The report workbook"))
    return pandas.DataFrame(rows, columns=columns)


def label(source: RecordSource, code_list: str, code: Optional[str]) -> str:
    """Returns the words for a code, or a word for "not stated"."""
    return source.model.code_lists[code_list].label(code) if code else tr("(not stated)")


def source_name(source: Optional[str]) -> str:
    """Returns the name of the register a record comes from, for a reader."""
    return tr("own records") if source in (None, "", "ours") else str(source)


def source_notes(data: Any) -> list[str]:
    """Returns a warning where a frame holds the records of several registers: the same land may stand in two."""
    counts = data["source"].map(source_name).value_counts()
    if len(counts) < 2:
        return []
    words = ", ".join(f"{name} {count:,}" for name, count in sorted(counts.items()))
    return [tr("Records of several registers stand together ({registers}); what stands in two of them counts twice.",
               registers=words)]


def month(day: Optional[dt.date]) -> str:
    """Returns the month of a day as ``2026-03``, which sorts and reads the same in every language."""
    return f"{day:%Y-%m}" if day else tr("(no date)")


def plain(value: Any) -> Optional[float]:
    """Returns a number of a frame as a plain number, or None where there is none (pandas says NaN)."""
    return None if value is None or value != value else float(value)


def added(values: Any) -> float:
    """Returns the sum of a column; missing values add nothing."""
    return float(values.astype(float).sum())
