"""Columns of an operational NG database under the names and with the words of the staging area.

``status_guid`` (a key of an enumeration) is ``status_enum`` with its base value, ``org_guid`` has ``org_localid`` and
``org_name`` beside it, a location has its governorate and district: so one profile nearly serves both databases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..contract import SourceColumn
from ..database.catalogue import Column
from ..database.values import source_column
from .objects import OBJECTS
from .words import Words

_NAMED = {"org": "organisation", "organisation": "organisation", "place": "place", "location": "location",
          "gazetteer": "gazetteer"}
_KEPT = frozenset({item.link for item in OBJECTS} | {"guid", "ordnance_guid", "fieldreport_guid", "geopoint_guid",
                                                     "geospatialinfo_guid", "hazreducref_guid", "frompoint_guid",
                                                     "progress_report_guid", "completion_report_guid"})


@dataclass(frozen=True)
class Flattened:
    """What becomes of the columns of a table: ``described`` for the contract, ``change`` for the values of a row."""

    described: tuple[SourceColumn, ...]
    words: Words
    renamed: tuple[tuple[str, str], ...]
    named: tuple[tuple[str, str, str], ...]
    texts: tuple[str, ...]
    location: Optional[str]
    gazetteer: Optional[str]
    is_area: bool = False

    def change(self, values: dict[str, Any]) -> None:
        """Puts words in the place of keys, and names and districts beside them."""
        for old, new in self.renamed:
            values[new] = self.words.word(values.pop(old))
        for column in self.texts:
            values[column] = self.words.word(values[column])
        for column, base, kind in self.named:
            found = self.words.named.get(kind, {}).get(str(values[column]))
            values[f"{base}_localid"] = found.localid if found else None
            values[f"{base}_name"] = found.name if found else None
        if self.words.depth and (self.location or self.gazetteer):
            areas = self.words.areas(values.get(self.location or ""), values.get(self.gazetteer or ""))
            for level in range(self.words.depth):
                area = areas[level] if level < len(areas) else None
                values[f"gazetteer_level{level + 1}_localid"] = area.localid if area else None
                values[f"gazetteer_level{level + 1}_name"] = area.name if area else None
            if self.is_area:
                values["gazetteer_level"] = len(areas) or None
                values["gazetteer_parent_localid"] = areas[-2].localid if len(areas) > 1 else None


def flatten(columns: Sequence[Column], own_key: str, words: Words, gazetteer: str = "") -> Flattened:
    """Returns what becomes of the columns of an object.

    :param own_key: the column with the record's own key, which stays.
    :param gazetteer: the column with the district, if it is not called gazetteer_guid.
    """
    renamed, named, texts, described = [], [], [], []
    for column in columns:
        name = column.name
        base = name[:-5] if name.casefold().endswith("_guid") else ""
        kind = next((_NAMED[word] for word in _NAMED if base == word or base.endswith((f"_{word}", f"auth{word}"))), "")
        if base and kind and name != own_key:
            named.append((name, base, kind))
            described += [source_column(column), SourceColumn(f"{base}_localid"), SourceColumn(f"{base}_name")]
        elif base and name != own_key and name.casefold() not in _KEPT and not name.endswith(
                ("infoversion_guid", "_version_guid", "deviceinfo_guid")):
            renamed.append((name, f"{base}_enum"))
            described.append(SourceColumn(f"{base}_enum", title=column.title))
        else:
            described.append(source_column(column))
            if not base and column.category == "S":
                texts.append(name)
    present = {column.name for column in columns}
    location = "location_guid" if "location_guid" in present else None
    area = next((name for name in (gazetteer, "gazetteer_guid") if name in present), None)
    if words.depth and (location or area):
        described += [SourceColumn(f"gazetteer_level{level}_{part}") for level in range(1, words.depth + 1)
                      for part in ("localid", "name")]
    is_area = bool(words.depth) and own_key == area
    if is_area:
        described += [SourceColumn("gazetteer_level", "integer"), SourceColumn("gazetteer_parent_localid")]
    return Flattened(tuple(described), words, tuple(renamed), tuple(named), tuple(texts), location, area,
                     is_area)
