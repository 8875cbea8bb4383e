"""Records of ``turning_point`` as the rows they were typed as, so that they can be corrected in the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.coordinates.written import as_decimal
from imsma_tools.core.model.definition import Model
from imsma_tools.core.sources.turning.cells import POSITION
from imsma_tools.core.sources.turning.datums import WGS84, datum_of
from imsma_tools.core.sources.turning.records import declination_of

from .points_entry import CHOSEN, Entry, Given, Row, chosen_text

_DECIMALS = 8


def entry_of_records(records: Sequence[Mapping[str, Any]], model: Model, reported_m2: str = "") -> Entry:
    """Returns the entry that records were typed as; of several readings the one kept is the one chosen.

    The table has one datum and one declination. Where records have several, the rows that differ are written as what
    they mean (degrees on WGS 84, bearings from true north), and their description says what was typed.
    """
    ordered = sorted(records, key=lambda one: (int(one.get("part_no") or 1), int(one.get("point_no") or 0)))
    systems = [str(record.get("typed_crs") or "") for record in ordered]
    datums = {datum_of(system) for record, system in zip(ordered, systems) if record.get("entry_mode") != "RELATIVE"}
    declinations = {declination_of(system) for system in systems} - {None}
    datum = datums.pop() if len(datums) == 1 else WGS84
    declination = declinations.pop() if len(declinations) == 1 else None
    rows = tuple(_row(record, system, model, datum, declination) for record, system in zip(ordered, systems))
    return Entry(rows, Given(declination="" if declination is None else f"{declination:g}", datum=datum,
                             reported_m2=reported_m2))


def _row(record: Mapping[str, Any], system: str, model: Model, datum: str, declination: Any) -> Row:
    row: dict[str, Any] = {"part": record.get("part_no"), "no": record.get("point_no"),
                           "label": record.get("point_label"), "description": record.get("description")}
    if record.get("point_type"):
        row["type"] = model.code_lists["point_type"].label(record["point_type"])
    if record.get("entry_mode") == "RELATIVE":
        _measured(row, record, system, model, declination)
    else:
        _placed(row, record, datum_of(system) == datum)
    return {name: str(value) for name, value in row.items() if value not in (None, "")}


def _measured(row: dict[str, Any], record: Mapping[str, Any], system: str, model: Model, declination: Any) -> None:
    north, bearing, own = record.get("bearing_north"), record.get("bearing_deg"), declination_of(system)
    if north == "MAGNETIC" and own is not None and own != declination and bearing is not None:
        _tell(row, f"{bearing:g} {model.code_lists['bearing_north'].label(north)} {own:g}")
        north, bearing = "TRUE", (bearing + own) % 360
    row.update({"from": record.get("from_point_no"), "bearing": None if bearing is None else f"{bearing:.10g}",
                "distance": None if record.get("distance_m") is None else f"{record['distance_m']:.10g}",
                "north": model.code_lists["bearing_north"].label(north) if north else None})


def _placed(row: dict[str, Any], record: Mapping[str, Any], is_on_datum: bool) -> None:
    longitude, latitude = record.get("longitude"), record.get("latitude")
    row[POSITION] = record.get("typed_text")
    if longitude is None or latitude is None:
        return
    if not is_on_datum or not row[POSITION]:
        _tell(row, f"{record.get('typed_text') or ''} {record.get('typed_crs') or ''}".strip())
        row[POSITION] = as_decimal(longitude, latitude, _DECIMALS)
    row[CHOSEN] = chosen_text(longitude, latitude)


def _tell(row: dict[str, Any], typed: str) -> None:
    if typed:
        row["description"] = " ".join(filter(None, (row["description"], tr("(typed: {text})", text=typed))))
