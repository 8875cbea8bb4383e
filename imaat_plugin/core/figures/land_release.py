"""Land released, by governorate, operator, outcome and month.

Only records of released land count. Progress reports, completion reports and certificates describe the same land
again and are never added to it (IMSMA NG keeps them as activities too, which is how areas get counted twice).
"""

from __future__ import annotations

from typing import Any

from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.model.record import RecordSource

from . import frames
from .scope import Scope
from .table import Column, FigureTable, Kind

OUTCOMES = ("CANCELLED", "REDUCED", "CLEARED")


def read_releases(source: RecordSource, scope: Scope, names: frames.Names) -> Any:
    """Returns a data frame of the land released in the period; its ``attrs`` count what was set aside and why."""
    rows, undated, later = [], 0, 0
    for release in frames.records(source, "land_release", scope, names):
        day = release.get("released_on")
        if not scope.in_period(day):
            undated += day is None
            later += not scope.known(day)
            continue
        release["governorate"] = names.area(release)
        release["operator"] = names.operator(release)
        release["month"] = frames.month(release.get("released_on"))
        release["outcome_name"] = frames.label(source, "outcome", release.get("outcome"))
        release["method_name"] = frames.label(source, "method", release.get("method"))
        rows.append(release)
    found = frames.frame(rows, ["guid", "local_id", "governorate", "operator", "month", "outcome", "outcome_name",
                                "method_name", "source", "accepted", "released_on", "area_reported_m2",
                                "area_computed_m2"])
    found.attrs.update(undated=undated, later=later, unplaced=frames.unplaced(source, "land_release", scope))
    return found


def _exclusions(releases: Any) -> tuple[str, ...]:
    notes = frames.unplaced_notes(releases.attrs["unplaced"])
    if releases.attrs["undated"]:
        notes.append(tr("{count} records have no day of release and are in no period.",
                        count=releases.attrs["undated"]))
    if releases.attrs["later"]:
        notes.append(tr("{count} records were released after the day of the report.", count=releases.attrs["later"]))
    return tuple(notes)


def release_list(releases: Any) -> FigureTable:
    """Returns one row per piece of released land."""
    rows = [(row.local_id or "", row.governorate, row.operator, row.outcome_name, row.method_name,
             frames.source_name(row.source), row.released_on,
             row.month, frames.plain(row.area_reported_m2), frames.plain(row.area_computed_m2))
            for row in releases.itertuples()]
    return FigureTable("LandReleased", tr("Land released, list"), (
        Column("id", tr("Record")), Column("governorate", tr("Governorate")), Column("operator", tr("Operator")),
        Column("outcome", tr("Outcome")), Column("method", tr("Method")),
        Column("source", tr("Register")),
        Column("released_on", tr("Released on"), Kind.DATE), Column("month", tr("Month")),
        Column("area_reported_m2", tr("Reported area ({unit})", unit=M2), Kind.AREA, True),
        Column("area_map_m2", tr("Area on the map ({unit})", unit=M2), Kind.AREA, True)),
        tuple(rows), tuple((guid,) for guid in releases["guid"]), exclusions=_exclusions(releases), is_data=True)


def land_release(releases: Any, source: RecordSource) -> FigureTable:
    """Returns reported areas by governorate, operator and month, one column per outcome."""
    rows, ids = [], []
    for key, group in releases.groupby(["governorate", "operator", "month"], sort=True):
        areas = [frames.added(group.loc[group["outcome"] == outcome, "area_reported_m2"]) for outcome in OUTCOMES]
        rows.append((*key, *areas, frames.added(group["area_reported_m2"])))
        ids.append(tuple(group["guid"]))
    notes = [tr("Reported areas. Land released = cancelled + reduced + cleared.")]
    notes += frames.source_notes(releases)
    missing = int(releases["area_reported_m2"].isna().sum())
    if missing:
        notes.append(tr("{count} records have no reported area and add nothing.", count=missing))
    refused = releases[releases["accepted"].isin([False])]
    if len(refused):
        notes.append(tr("Of this, {count} records with {area} {unit} were not accepted by the authority.",
                        count=len(refused), area=number_text(frames.added(refused["area_reported_m2"])), unit=M2))
    columns = [Column("governorate", tr("Governorate")), Column("operator", tr("Operator")),
               Column("month", tr("Month"))]
    columns += [Column(outcome.lower(), tr("{outcome} ({unit})", outcome=frames.label(source, "outcome", outcome),
                                           unit=M2), Kind.AREA, True) for outcome in OUTCOMES]
    columns.append(Column("released", tr("Released ({unit})", unit=M2), Kind.AREA, True))
    return FigureTable("LandReleaseByMonth", tr("Land released"), tuple(columns), tuple(rows), tuple(ids),
                       tuple(notes), _exclusions(releases))
