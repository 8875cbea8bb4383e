"""Recorded contamination: hazards still open, by governorate, class and contamination.

The reported area and the area on the map are two columns and never mixed. A hazard without a reported area counts in
the number and in a footnote, never as zero in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.model.record import RecordSource

from . import frames
from .scope import Scope
from .table import Column, FigureTable, Kind

NO_LONGER_HAZARD = ("CLOSED", "HANDED_OVER")
"""States in which nobody expects danger; with any other, or none at all, a hazard is open (as in the map check)."""


@dataclass(frozen=True)
class Hazards:
    """The hazards of a report: a data frame of codes and names, and what was set aside."""

    frame: Any
    reported_later: int
    status_unsure: int
    unplaced: int


def read_hazards(source: RecordSource, scope: Scope, names: frames.Names) -> Hazards:
    """Reads the hazards known on the day the report looks from.

    A status that changed after that day is shown as open: on that day the hazard still was, and which of the open
    states it had is not recorded.
    """
    rows, later, unsure = [], 0, 0
    for hazard in frames.records(source, "hazard", scope, names):
        if not scope.known(hazard.get("reported_on")):
            later += 1
            continue
        if not scope.known(hazard.get("status_changed_on")):
            hazard["hazard_status"] = "OPEN"
            unsure += 1
        hazard["governorate"] = names.area(hazard)
        hazard["land_class"] = frames.label(source, "hazard_class", hazard.get("hazard_class"))
        hazard["kind"] = frames.label(source, "contamination", hazard.get("contamination"))
        hazard["status"] = frames.label(source, "hazard_status", hazard.get("hazard_status"))
        hazard["outline"] = frames.label(source, "outline_state", hazard.get("outline_state") or "none")
        rows.append(hazard)
    columns = ["guid", "local_id", "governorate", "admin2_name", "land_class", "status", "hazard_status", "kind",
               "outline_state", "outline", "source", "reported_on", "area_reported_m2", "area_computed_m2"]
    return Hazards(frames.frame(rows, columns), later, unsure, frames.unplaced(source, "hazard", scope))


def hazard_list(hazards: Hazards) -> FigureTable:
    """Returns one row per hazard."""
    yes, no = tr("yes"), tr("no")
    rows = [(row.local_id or "", row.governorate, row.admin2_name or "", row.land_class, row.status,
             no if row.hazard_status in NO_LONGER_HAZARD else yes, row.kind, row.outline,
             frames.source_name(row.source), row.reported_on,
             frames.plain(row.area_reported_m2), frames.plain(row.area_computed_m2))
            for row in hazards.frame.itertuples()]
    notes = [tr("The reported area is what the surveyor stated; the area on the map is measured on the outline.")]
    if hazards.status_unsure:
        notes.append(tr("{count} hazards changed status after the day of the report and are shown as open.",
                        count=hazards.status_unsure))
    exclusions = []
    if hazards.reported_later:
        exclusions.append(tr("{count} hazards were reported after the day of the report.",
                             count=hazards.reported_later))
    exclusions += frames.unplaced_notes(hazards.unplaced)
    return FigureTable("Hazards", tr("Hazards, list"), (
        Column("id", tr("Hazard")), Column("governorate", tr("Governorate")), Column("district", tr("District")),
        Column("class", tr("Class")), Column("status", tr("Status")), Column("is_open", tr("Still open")),
        Column("contamination", tr("Contamination")), Column("outline", tr("State of the outline")),
        Column("source", tr("Register")),
        Column("reported_on", tr("Reported on"), Kind.DATE),
        Column("area_reported_m2", tr("Reported area ({unit})", unit=M2), Kind.AREA, True,
               tr("Area stated by the surveyor.")),
        Column("area_map_m2", tr("Area on the map ({unit})", unit=M2), Kind.AREA, True,
               tr("Area of the outline, measured on the curved earth (WGS 84)."))),
        tuple(rows), tuple((guid,) for guid in hazards.frame["guid"]), tuple(notes), tuple(exclusions), is_data=True)


def contamination(hazards: Hazards) -> FigureTable:
    """Returns the number and area of open hazards by governorate, class and contamination."""
    still_open = hazards.frame[~hazards.frame["hazard_status"].isin(NO_LONGER_HAZARD)]
    rows, ids = [], []
    for key, group in still_open.groupby(["governorate", "land_class", "kind"], sort=True):
        rows.append((*key, len(group), frames.added(group["area_reported_m2"]),
                     frames.added(group["area_computed_m2"])))
        ids.append(tuple(group["guid"]))
    notes = [tr("Only hazards that are open or worked on. No record does not mean no contamination.")]
    notes += frames.source_notes(still_open)
    missing = int(still_open["area_reported_m2"].isna().sum())
    if missing:
        notes.append(tr("{count} open hazards have no reported area; they count in the number only.", count=missing))
    unsound = int((~still_open["outline_state"].isin(["valid", "repaired"])).sum())
    if unsound:
        notes.append(tr("{count} open hazards have no outline or an uncertain one; their area on the map is not "
                        "reliable.", count=unsound))
    return FigureTable("Contamination", tr("Contamination"), (
        Column("governorate", tr("Governorate")), Column("class", tr("Class")),
        Column("contamination", tr("Contamination")), Column("hazards", tr("Hazards"), Kind.COUNT, True),
        Column("area_reported_m2", tr("Reported area ({unit})", unit=M2), Kind.AREA, True),
        Column("area_map_m2", tr("Area on the map ({unit})", unit=M2), Kind.AREA, True)),
        tuple(rows), tuple(ids), tuple(notes))
